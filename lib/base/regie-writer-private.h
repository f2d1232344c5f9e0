/* regie-writer-private.h: records as canonical JSON text
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#include "base/regie-table-private.h"

G_BEGIN_DECLS

/* A text that grows. Nothing here is printed with formats: when memory runs out, GLib's printf
 * drops text without a word. */
typedef struct
{
  char  *text;
  gsize  length;
  gsize  room;
} RegieText;

void regie_text_put (RegieText  *text,
                     const char *bytes,
                     gsize       length);
void regie_text_put_json_string (RegieText  *text,
                                 const char *string);
void regie_text_put_int64 (RegieText *text,
                           gint64     value);
void regie_text_put_value (RegieText         *text,
                           RegieEntity       *entity,
                           const RegieColumn *column,
                           RegieWriteFlags    flags);
void regie_text_clear (RegieText *text);
char *regie_text_steal (RegieText *text);

#define regie_text_puts(text, literal) regie_text_put ((text), "" literal, sizeof literal - 1)

char *regie_write_value (RegieEntity      *entity,
                         const RegieField *row,
                         RegieWriteFlags   flags);

G_END_DECLS
