/* regie-scanner-private.h: strict JSON, token by token
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#include <regie/regie-error.h>

#include "base/regie-writer-private.h"

G_BEGIN_DECLS

typedef struct
{
  guint max_depth;
  guint max_string;
  guint max_count;
} RegieScannerLimits;

/* Works on a copy of the text that ends in NUL bytes, and unescapes strings in place. A string
 * that it returns lies in that copy, a g_atomic_rc_box that records may keep. */
typedef struct
{
  char               *text;
  char               *at;
  gsize               length;
  RegieScannerLimits  limits;
  guint               depth;
  guint               count;

  /* The first fault; what follows it is not looked at. */
  char       *fault;
  gsize       fault_at;
  RegieError  fault_code;
} RegieScanner;

void regie_scanner_init (RegieScanner             *self,
                         const char               *text,
                         gsize                     length,
                         const RegieScannerLimits *limits);
void regie_scanner_clear (RegieScanner *self);

gboolean regie_scanner_fail (RegieScanner *self,
                             RegieError    code,
                             const char   *at,
                             const char   *message);
gboolean regie_scanner_fail_expected (RegieScanner *self,
                                      RegieError    code,
                                      const char   *expected);

char *regie_scanner_take_string (RegieScanner *self,
                                 gsize        *length);
gboolean regie_scanner_take_integer (RegieScanner *self,
                                     gint64       *value);
gboolean regie_scanner_take_literal (RegieScanner *self,
                                     const char   *literal,
                                     gsize         length);
gboolean regie_scanner_enter (RegieScanner *self);
gboolean regie_scanner_count (RegieScanner *self);
gboolean regie_scanner_skip_value (RegieScanner *self,
                                   RegieText    *minified);

static inline void
regie_scanner_skip_space (RegieScanner *self)
{
  while (*self->at == ' ' || *self->at == '\n' || *self->at == '\r' || *self->at == '\t')
    self->at++;
}

static inline void
regie_scanner_leave (RegieScanner *self)
{
  self->depth--;
}

G_END_DECLS
