/* regie-head.h: what a list shows of a case
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#if !defined(REGIE_H_INSIDE) && !defined(REGIE_COMPILATION)
#error "Only <regie/regie.h> can be included directly."
#endif

#include <regie/regie-dossier.h>
#include <regie/regie-entity.h>

G_BEGIN_DECLS

#define REGIE_TYPE_HEAD (regie_head_get_type ())

REGIE_AVAILABLE_IN_ALL
G_DECLARE_FINAL_TYPE (RegieHead, regie_head, REGIE, HEAD, RegieEntity)

REGIE_AVAILABLE_IN_ALL
RegieHead *regie_head_new (void) G_GNUC_WARN_UNUSED_RESULT;
REGIE_AVAILABLE_IN_ALL
RegieHead *regie_head_new_for_dossier (RegieDossier *dossier) G_GNUC_WARN_UNUSED_RESULT;

REGIE_AVAILABLE_IN_ALL
gint64 regie_head_get_revision (RegieHead *self);
REGIE_AVAILABLE_IN_ALL
void regie_head_set_revision (RegieHead *self,
                              gint64     revision);
REGIE_AVAILABLE_IN_ALL
const char *regie_head_get_title (RegieHead *self);
REGIE_AVAILABLE_IN_ALL
void regie_head_set_title (RegieHead  *self,
                           const char *title);
REGIE_AVAILABLE_IN_ALL
const char *regie_head_get_municipality (RegieHead *self);
REGIE_AVAILABLE_IN_ALL
void regie_head_set_municipality (RegieHead  *self,
                                  const char *municipality);
REGIE_AVAILABLE_IN_ALL
const char *regie_head_get_organisation (RegieHead *self);
REGIE_AVAILABLE_IN_ALL
void regie_head_set_organisation (RegieHead  *self,
                                  const char *organisation);
REGIE_AVAILABLE_IN_ALL
const char *regie_head_get_edition (RegieHead *self);
REGIE_AVAILABLE_IN_ALL
void regie_head_set_edition (RegieHead  *self,
                             const char *edition);
REGIE_AVAILABLE_IN_ALL
const char *regie_head_get_phase (RegieHead *self);
REGIE_AVAILABLE_IN_ALL
void regie_head_set_phase (RegieHead  *self,
                           const char *phase);
REGIE_AVAILABLE_IN_ALL
const char *regie_head_get_level (RegieHead *self);
REGIE_AVAILABLE_IN_ALL
void regie_head_set_level (RegieHead  *self,
                           const char *level);
REGIE_AVAILABLE_IN_ALL
RegieSafetyVerdict regie_head_get_safety (RegieHead *self);
REGIE_AVAILABLE_IN_ALL
void regie_head_set_safety (RegieHead          *self,
                            RegieSafetyVerdict  safety);
REGIE_AVAILABLE_IN_ALL
const char *regie_head_get_safety_stage (RegieHead *self);
REGIE_AVAILABLE_IN_ALL
void regie_head_set_safety_stage (RegieHead  *self,
                                  const char *safety_stage);
REGIE_AVAILABLE_IN_ALL
const char *regie_head_get_regisseur (RegieHead *self);
REGIE_AVAILABLE_IN_ALL
void regie_head_set_regisseur (RegieHead  *self,
                               const char *regisseur);
REGIE_AVAILABLE_IN_ALL
const char *regie_head_get_regisseur_name (RegieHead *self);
REGIE_AVAILABLE_IN_ALL
void regie_head_set_regisseur_name (RegieHead  *self,
                                    const char *regisseur_name);
REGIE_AVAILABLE_IN_ALL
const GDate *regie_head_get_opened_date (RegieHead *self);
REGIE_AVAILABLE_IN_ALL
void regie_head_set_opened_date (RegieHead   *self,
                                 const GDate *opened_date);
REGIE_AVAILABLE_IN_ALL
const GDate *regie_head_get_closed_date (RegieHead *self);
REGIE_AVAILABLE_IN_ALL
void regie_head_set_closed_date (RegieHead   *self,
                                 const GDate *closed_date);
REGIE_AVAILABLE_IN_ALL
const GDate *regie_head_get_next_meeting_date (RegieHead *self);
REGIE_AVAILABLE_IN_ALL
void regie_head_set_next_meeting_date (RegieHead   *self,
                                       const GDate *next_meeting_date);
REGIE_AVAILABLE_IN_ALL
const GDate *regie_head_get_next_review_date (RegieHead *self);
REGIE_AVAILABLE_IN_ALL
void regie_head_set_next_review_date (RegieHead   *self,
                                      const GDate *next_review_date);
REGIE_AVAILABLE_IN_ALL
const GDate *regie_head_get_last_meeting_date (RegieHead *self);
REGIE_AVAILABLE_IN_ALL
void regie_head_set_last_meeting_date (RegieHead   *self,
                                       const GDate *last_meeting_date);
REGIE_AVAILABLE_IN_ALL
gboolean regie_head_get_is_open (RegieHead *self);
REGIE_AVAILABLE_IN_ALL
void regie_head_set_is_open (RegieHead *self,
                             gboolean   is_open);

G_END_DECLS
