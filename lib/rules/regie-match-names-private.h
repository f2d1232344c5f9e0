/* regie-match-names-private.h: whether names are the same but for their spelling
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#include <regie/regie-person.h>

G_BEGIN_DECLS

/* Names to be compared: without capitals, accents and signs; NULL when there is nothing to compare.
 */
char *regie_match_dup_name (const char *name) G_GNUC_WARN_UNUSED_RESULT;
char *regie_match_dup_code (const char *code) G_GNUC_WARN_UNUSED_RESULT;
char *regie_match_dup_family_name (RegiePerson *person) G_GNUC_WARN_UNUSED_RESULT;
gboolean regie_match_is_alike (const char *one,
                               const char *other);

G_END_DECLS
