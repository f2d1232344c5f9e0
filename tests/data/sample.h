/* sample.h: a record with a field of every kind, for the tests of the base
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#include <regie/regie.h>

#include "base/regie-list-private.h"

G_BEGIN_DECLS

#define REGIE_TYPE_SAMPLE (regie_sample_get_type ())

G_DECLARE_FINAL_TYPE (RegieSample, regie_sample, REGIE, SAMPLE, RegieEntity)

/* Public for the test that looks accessors up by name. */
REGIE_AVAILABLE_IN_ALL
RegieSample *regie_sample_new (void);

REGIE_AVAILABLE_IN_ALL
const char *regie_sample_get_title (RegieSample *self);
REGIE_AVAILABLE_IN_ALL
void regie_sample_set_title (RegieSample *self,
                             const char  *title);
REGIE_AVAILABLE_IN_ALL
const char *regie_sample_get_secret (RegieSample *self);
REGIE_AVAILABLE_IN_ALL
void regie_sample_set_secret (RegieSample *self,
                              const char  *secret);
REGIE_AVAILABLE_IN_ALL
const char *regie_sample_get_municipality (RegieSample *self);
REGIE_AVAILABLE_IN_ALL
void regie_sample_set_municipality (RegieSample *self,
                                    const char  *municipality);
REGIE_AVAILABLE_IN_ALL
gboolean regie_sample_get_is_open (RegieSample *self);
REGIE_AVAILABLE_IN_ALL
void regie_sample_set_is_open (RegieSample *self,
                               gboolean     is_open);
REGIE_AVAILABLE_IN_ALL
int regie_sample_get_rank (RegieSample *self);
REGIE_AVAILABLE_IN_ALL
void regie_sample_set_rank (RegieSample *self,
                            int          rank);
REGIE_AVAILABLE_IN_ALL
int regie_sample_get_grade (RegieSample *self);
REGIE_AVAILABLE_IN_ALL
void regie_sample_set_grade (RegieSample *self,
                             int          grade);
REGIE_AVAILABLE_IN_ALL
gint64 regie_sample_get_amount_cents (RegieSample *self);
REGIE_AVAILABLE_IN_ALL
void regie_sample_set_amount_cents (RegieSample *self,
                                    gint64       amount_cents);
REGIE_AVAILABLE_IN_ALL
RegieGoalStatus regie_sample_get_status (RegieSample *self);
REGIE_AVAILABLE_IN_ALL
void regie_sample_set_status (RegieSample     *self,
                              RegieGoalStatus  status);
REGIE_AVAILABLE_IN_ALL
RegieAnswer regie_sample_get_answer (RegieSample *self);
REGIE_AVAILABLE_IN_ALL
void regie_sample_set_answer (RegieSample *self,
                              RegieAnswer  answer);
REGIE_AVAILABLE_IN_ALL
const GDate *regie_sample_get_start_date (RegieSample *self);
REGIE_AVAILABLE_IN_ALL
void regie_sample_set_start_date (RegieSample *self,
                                  const GDate *start_date);
REGIE_AVAILABLE_IN_ALL
GDateTime *regie_sample_get_sealed_at (RegieSample *self);
REGIE_AVAILABLE_IN_ALL
void regie_sample_set_sealed_at (RegieSample *self,
                                 GDateTime   *sealed_at);
REGIE_AVAILABLE_IN_ALL
const char *regie_sample_get_other (RegieSample *self);
REGIE_AVAILABLE_IN_ALL
void regie_sample_set_other (RegieSample *self,
                             const char  *other);
REGIE_AVAILABLE_IN_ALL
const char *const *regie_sample_get_words (RegieSample *self);
REGIE_AVAILABLE_IN_ALL
void regie_sample_set_words (RegieSample        *self,
                             const char  *const *words);
REGIE_AVAILABLE_IN_ALL
const char *const *regie_sample_get_others (RegieSample *self);
REGIE_AVAILABLE_IN_ALL
void regie_sample_set_others (RegieSample        *self,
                              const char  *const *others);
REGIE_AVAILABLE_IN_ALL
RegieSample *regie_sample_get_part (RegieSample *self);
REGIE_AVAILABLE_IN_ALL
void regie_sample_set_part (RegieSample *self,
                            RegieSample *part);
REGIE_AVAILABLE_IN_ALL
GListModel *regie_sample_get_parts (RegieSample *self);
REGIE_DECLARE_ITEMS (RegieSample, regie_sample, parts)
REGIE_AVAILABLE_IN_ALL
void regie_sample_add_part (RegieSample *self,
                            RegieSample *part);
REGIE_AVAILABLE_IN_ALL
gboolean regie_sample_remove_part (RegieSample *self,
                                   RegieSample *part);

G_END_DECLS
