/* regie-regisseur-private.h: what questions and operations on the regisseur share
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#include <regie/regie-dossier.h>

G_BEGIN_DECLS

gboolean regie_regisseur_leads (RegieDossier   *dossier,
                                RegieRegisseur *term);
gboolean *regie_regisseur_list_leads (RegieDossier *dossier) G_GNUC_WARN_UNUSED_RESULT;

/* What a day is like as to who directs, from a day to a day; @reason is that of a gap, or NULL. */
typedef void (*RegieRegisseurStateFunc) (
  RegieRegisseurState state, const char *reason, const GDate *from, const GDate *to, gpointer data);

/* As regie_dossier_list_regisseur_periods (), without asking who they are; days that are alike may
 * come in parts. */
void regie_regisseur_walk_states (RegieDossier            *dossier,
                                  const GDate             *first,
                                  const GDate             *last,
                                  RegieRegisseurStateFunc  func,
                                  gpointer                 data);
gboolean regie_regisseur_share_a_day (RegieRegisseur *a,
                                      RegieRegisseur *b);
gboolean regie_regisseur_can_begin (RegieDossier    *dossier,
                                    RegieRegisseur  *term,
                                    GError         **error);
gboolean regie_regisseur_can_hold (RegieDossier  *dossier,
                                   const char    *person,
                                   const GDate   *day,
                                   GError       **error);
RegieRegisseur *regie_regisseur_find_leading (RegieDossier *dossier,
                                              const GDate  *day);
GDate regie_regisseur_get_day_before (const GDate *day);
void regie_regisseur_end_gaps (RegieDossier *dossier,
                               const GDate  *day);
void regie_regisseur_begin_gap (RegieDossier *dossier,
                                const GDate  *last,
                                const char   *reason,
                                const char   *recorded_by);
gboolean regie_regisseur_can_cut (RegieDossier    *dossier,
                                  RegieRegisseur  *term,
                                  const GDate     *last,
                                  GError         **error);
void regie_regisseur_end_substitutes (RegieDossier *dossier,
                                      const GDate  *last,
                                      const char   *reason);

gboolean regie_dossier_has_person (RegieDossier  *self,
                                   const char    *person,
                                   const char    *member,
                                   GError       **error);
gboolean regie_dossier_has_reason (const char  *reason,
                                   const char  *member,
                                   GError     **error);
gboolean regie_dossier_has_date (const GDate  *date,
                                 const char   *member,
                                 GError      **error);

G_END_DECLS
