/* regie-reading.h: what an indicator says for a body and a period
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

#define REGIE_TYPE_READING (regie_reading_get_type ())

REGIE_AVAILABLE_IN_ALL
G_DECLARE_FINAL_TYPE (RegieReading, regie_reading, REGIE, READING, RegieEntity)

REGIE_AVAILABLE_IN_ALL
RegieReading *regie_reading_new (void) G_GNUC_WARN_UNUSED_RESULT;

REGIE_AVAILABLE_IN_ALL
const char *regie_reading_get_indicator (RegieReading *self);
REGIE_AVAILABLE_IN_ALL
void regie_reading_set_indicator (RegieReading *self,
                                  const char   *indicator);
REGIE_AVAILABLE_IN_ALL
RegieBodyLevel regie_reading_get_level (RegieReading *self);
REGIE_AVAILABLE_IN_ALL
void regie_reading_set_level (RegieReading   *self,
                              RegieBodyLevel  level);
REGIE_AVAILABLE_IN_ALL
const char *regie_reading_get_body (RegieReading *self);
REGIE_AVAILABLE_IN_ALL
void regie_reading_set_body (RegieReading *self,
                             const char   *body);
REGIE_AVAILABLE_IN_ALL
const char *regie_reading_get_municipality (RegieReading *self);
REGIE_AVAILABLE_IN_ALL
void regie_reading_set_municipality (RegieReading *self,
                                     const char   *municipality);
REGIE_AVAILABLE_IN_ALL
const char *regie_reading_get_group (RegieReading *self);
REGIE_AVAILABLE_IN_ALL
void regie_reading_set_group (RegieReading *self,
                              const char   *group);
REGIE_AVAILABLE_IN_ALL
const GDate *regie_reading_get_start_date (RegieReading *self);
REGIE_AVAILABLE_IN_ALL
void regie_reading_set_start_date (RegieReading *self,
                                   const GDate  *start_date);
REGIE_AVAILABLE_IN_ALL
const GDate *regie_reading_get_end_date (RegieReading *self);
REGIE_AVAILABLE_IN_ALL
void regie_reading_set_end_date (RegieReading *self,
                                 const GDate  *end_date);
REGIE_AVAILABLE_IN_ALL
RegieIndicatorUnit regie_reading_get_unit (RegieReading *self);
REGIE_AVAILABLE_IN_ALL
void regie_reading_set_unit (RegieReading       *self,
                             RegieIndicatorUnit  unit);
REGIE_AVAILABLE_IN_ALL
int regie_reading_get_numerator (RegieReading *self);
REGIE_AVAILABLE_IN_ALL
void regie_reading_set_numerator (RegieReading *self,
                                  int           numerator);
REGIE_AVAILABLE_IN_ALL
int regie_reading_get_denominator (RegieReading *self);
REGIE_AVAILABLE_IN_ALL
void regie_reading_set_denominator (RegieReading *self,
                                    int           denominator);
REGIE_AVAILABLE_IN_ALL
int regie_reading_get_permille (RegieReading *self);
REGIE_AVAILABLE_IN_ALL
void regie_reading_set_permille (RegieReading *self,
                                 int           permille);
REGIE_AVAILABLE_IN_ALL
int regie_reading_get_lower_quartile (RegieReading *self);
REGIE_AVAILABLE_IN_ALL
void regie_reading_set_lower_quartile (RegieReading *self,
                                       int           lower_quartile);
REGIE_AVAILABLE_IN_ALL
int regie_reading_get_median (RegieReading *self);
REGIE_AVAILABLE_IN_ALL
void regie_reading_set_median (RegieReading *self,
                               int           median);
REGIE_AVAILABLE_IN_ALL
int regie_reading_get_upper_quartile (RegieReading *self);
REGIE_AVAILABLE_IN_ALL
void regie_reading_set_upper_quartile (RegieReading *self,
                                       int           upper_quartile);
REGIE_AVAILABLE_IN_ALL
RegieReadingState regie_reading_get_numerator_state (RegieReading *self);
REGIE_AVAILABLE_IN_ALL
void regie_reading_set_numerator_state (RegieReading      *self,
                                        RegieReadingState  numerator_state);
REGIE_AVAILABLE_IN_ALL
RegieReadingState regie_reading_get_denominator_state (RegieReading *self);
REGIE_AVAILABLE_IN_ALL
void regie_reading_set_denominator_state (RegieReading      *self,
                                          RegieReadingState  denominator_state);
REGIE_AVAILABLE_IN_ALL
const char *regie_reading_get_counted (RegieReading *self);
REGIE_AVAILABLE_IN_ALL
void regie_reading_set_counted (RegieReading *self,
                                const char   *counted);
REGIE_AVAILABLE_IN_ALL
const char *regie_reading_get_population (RegieReading *self);
REGIE_AVAILABLE_IN_ALL
void regie_reading_set_population (RegieReading *self,
                                   const char   *population);
REGIE_AVAILABLE_IN_ALL
gboolean regie_reading_get_is_stock (RegieReading *self);
REGIE_AVAILABLE_IN_ALL
void regie_reading_set_is_stock (RegieReading *self,
                                 gboolean      is_stock);
REGIE_AVAILABLE_IN_ALL
gboolean regie_reading_get_counts_bodies (RegieReading *self);
REGIE_AVAILABLE_IN_ALL
void regie_reading_set_counts_bodies (RegieReading *self,
                                      gboolean      counts_bodies);
REGIE_AVAILABLE_IN_ALL
const char *regie_reading_get_edition (RegieReading *self);
REGIE_AVAILABLE_IN_ALL
void regie_reading_set_edition (RegieReading *self,
                                const char   *edition);
REGIE_AVAILABLE_IN_ALL
const char *regie_reading_get_edition_version (RegieReading *self);
REGIE_AVAILABLE_IN_ALL
void regie_reading_set_edition_version (RegieReading *self,
                                        const char   *edition_version);
REGIE_AVAILABLE_IN_ALL
const char *regie_reading_get_note (RegieReading *self);
REGIE_AVAILABLE_IN_ALL
void regie_reading_set_note (RegieReading *self,
                             const char   *note);

G_END_DECLS
