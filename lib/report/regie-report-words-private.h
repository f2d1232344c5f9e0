/* regie-report-words-private.h: words for the codes of the format
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#include <glib-object.h>

G_BEGIN_DECLS

/* The words of one type of code, in the order of its values. */
typedef struct
{
  GType (*type) (void);
  const char *words[8];
} RegieReportWords;

extern const RegieReportWords regie_report_words[];
extern const guint regie_report_n_words;

const char *regie_report_get_word (const char *language,
                                   GType       type,
                                   guint       value);

G_END_DECLS
