/* regie-body-reading.h: what an indicator said of a body
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#if !defined(REGIE_H_INSIDE) && !defined(REGIE_COMPILATION)
#error "Only <regie/regie.h> can be included directly."
#endif

#include <regie/regie-entity.h>
#include <regie/regie-enums.h>

G_BEGIN_DECLS

#define REGIE_TYPE_BODY_READING (regie_body_reading_get_type ())

REGIE_AVAILABLE_IN_ALL
G_DECLARE_FINAL_TYPE (RegieBodyReading, regie_body_reading, REGIE, BODY_READING, RegieEntity)

REGIE_AVAILABLE_IN_ALL
RegieBodyReading *regie_body_reading_new (void) G_GNUC_WARN_UNUSED_RESULT;

REGIE_AVAILABLE_IN_ALL
const char *regie_body_reading_get_indicator (RegieBodyReading *self);
REGIE_AVAILABLE_IN_ALL
void regie_body_reading_set_indicator (RegieBodyReading *self,
                                       const char       *indicator);
REGIE_AVAILABLE_IN_ALL
const GDate *regie_body_reading_get_start_date (RegieBodyReading *self);
REGIE_AVAILABLE_IN_ALL
void regie_body_reading_set_start_date (RegieBodyReading *self,
                                        const GDate      *start_date);
REGIE_AVAILABLE_IN_ALL
const GDate *regie_body_reading_get_end_date (RegieBodyReading *self);
REGIE_AVAILABLE_IN_ALL
void regie_body_reading_set_end_date (RegieBodyReading *self,
                                      const GDate      *end_date);
REGIE_AVAILABLE_IN_ALL
int regie_body_reading_get_numerator (RegieBodyReading *self);
REGIE_AVAILABLE_IN_ALL
void regie_body_reading_set_numerator (RegieBodyReading *self,
                                       int               numerator);
REGIE_AVAILABLE_IN_ALL
RegieReadingState regie_body_reading_get_numerator_state (RegieBodyReading *self);
REGIE_AVAILABLE_IN_ALL
void regie_body_reading_set_numerator_state (RegieBodyReading  *self,
                                             RegieReadingState  numerator_state);
REGIE_AVAILABLE_IN_ALL
int regie_body_reading_get_denominator (RegieBodyReading *self);
REGIE_AVAILABLE_IN_ALL
void regie_body_reading_set_denominator (RegieBodyReading *self,
                                         int               denominator);
REGIE_AVAILABLE_IN_ALL
RegieReadingState regie_body_reading_get_denominator_state (RegieBodyReading *self);
REGIE_AVAILABLE_IN_ALL
void regie_body_reading_set_denominator_state (RegieBodyReading  *self,
                                               RegieReadingState  denominator_state);
REGIE_AVAILABLE_IN_ALL
int regie_body_reading_get_measure (RegieBodyReading *self);
REGIE_AVAILABLE_IN_ALL
void regie_body_reading_set_measure (RegieBodyReading *self,
                                     int               measure);
REGIE_AVAILABLE_IN_ALL
const char *regie_body_reading_get_origin (RegieBodyReading *self);
REGIE_AVAILABLE_IN_ALL
void regie_body_reading_set_origin (RegieBodyReading *self,
                                    const char       *origin);
REGIE_AVAILABLE_IN_ALL
const char *regie_body_reading_get_note (RegieBodyReading *self);
REGIE_AVAILABLE_IN_ALL
void regie_body_reading_set_note (RegieBodyReading *self,
                                  const char       *note);

G_END_DECLS
