/* regie-earlier-help.h: help of before
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#if !defined(REGIE_H_INSIDE) && !defined(REGIE_COMPILATION)
#error "Only <regie/regie.h> can be included directly."
#endif

#include <regie/regie-entity.h>

G_BEGIN_DECLS

#define REGIE_TYPE_EARLIER_HELP (regie_earlier_help_get_type ())

REGIE_AVAILABLE_IN_ALL
G_DECLARE_FINAL_TYPE (RegieEarlierHelp, regie_earlier_help, REGIE, EARLIER_HELP, RegieEntity)

REGIE_AVAILABLE_IN_ALL
RegieEarlierHelp *regie_earlier_help_new (void) G_GNUC_WARN_UNUSED_RESULT;

REGIE_AVAILABLE_IN_ALL
const char *regie_earlier_help_get_text (RegieEarlierHelp *self);
REGIE_AVAILABLE_IN_ALL
void regie_earlier_help_set_text (RegieEarlierHelp *self,
                                  const char       *text);
REGIE_AVAILABLE_IN_ALL
const char *regie_earlier_help_get_organisation (RegieEarlierHelp *self);
REGIE_AVAILABLE_IN_ALL
void regie_earlier_help_set_organisation (RegieEarlierHelp *self,
                                          const char       *organisation);
REGIE_AVAILABLE_IN_ALL
const GDate *regie_earlier_help_get_start_date (RegieEarlierHelp *self);
REGIE_AVAILABLE_IN_ALL
void regie_earlier_help_set_start_date (RegieEarlierHelp *self,
                                        const GDate      *start_date);
REGIE_AVAILABLE_IN_ALL
const GDate *regie_earlier_help_get_end_date (RegieEarlierHelp *self);
REGIE_AVAILABLE_IN_ALL
void regie_earlier_help_set_end_date (RegieEarlierHelp *self,
                                      const GDate      *end_date);
REGIE_AVAILABLE_IN_ALL
const char *regie_earlier_help_get_effect (RegieEarlierHelp *self);
REGIE_AVAILABLE_IN_ALL
void regie_earlier_help_set_effect (RegieEarlierHelp *self,
                                    const char       *effect);
REGIE_AVAILABLE_IN_ALL
const char *regie_earlier_help_get_said_by (RegieEarlierHelp *self);
REGIE_AVAILABLE_IN_ALL
void regie_earlier_help_set_said_by (RegieEarlierHelp *self,
                                     const char       *said_by);

G_END_DECLS
