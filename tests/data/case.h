/* case.h: a case in order, and edits that bring it out of order
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#include <regie/regie.h>

G_BEGIN_DECLS

RegieDossier *test_case_new (void);
RegieDossier *test_informal_case_new (void);
RegieDossier *test_case_read (const char *name);
RegieMethod *test_method_new (const char *id);
RegieEntity *test_record_new (GType       type,
                              const char *text);
GDate test_day (const char *text);
void test_edit (gpointer    root,
                const char *edit);
void test_edit_all (gpointer           root,
                    const char *const *edits,
                    gsize              n_edits);
void test_assert_ids (GListModel *list,
                      const char *expected);

G_END_DECLS
