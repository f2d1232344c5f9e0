/* regie-language-private.h: texts in the language that a caller asks for
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* Marks a text for the catalogue without looking it up. */
#define N_(text) text

const char *regie_translate (const char *language,
                             const char *text);
char *regie_translate_with (const char *language,
                            const char *text,
                            ...) G_GNUC_NULL_TERMINATED;
void regie_append_filled (GString    *filled,
                          const char *text,
                          ...) G_GNUC_NULL_TERMINATED;
char *regie_translate_valist (const char *language,
                              const char *text,
                              va_list     arguments);
char *regie_fill (const char *text,
                  ...) G_GNUC_NULL_TERMINATED;
char *regie_dup_date (const char  *language,
                      const GDate *date);

G_END_DECLS
