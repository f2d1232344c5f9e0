/* regie-programme-trained-private.h: for which bodies people count who are trained
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#include <regie/regie-method.h>
#include <regie/regie-programme.h>

G_BEGIN_DECLS

/* The bodies of a programme that take part on a day. */
typedef struct
{
  RegieProgramme *programme;
  const GDate    *day;
  /* By id, of two with the same id the first. */
  GHashTable *by_id;
  /* The region, when no other takes part. */
  RegieBody *only_region;
  /* Whether the programme has one region, now or at any time. */
  gboolean has_one_region;
} RegieProgrammeBodies;

void regie_programme_bodies_init (RegieProgrammeBodies *self,
                                  RegieProgramme       *programme,
                                  const GDate          *day);
void regie_programme_bodies_clear (RegieProgrammeBodies *self);
RegieBody *regie_programme_bodies_find (const RegieProgrammeBodies *self,
                                        const char                 *id);
void regie_programme_bodies_add_places (const RegieProgrammeBodies *self,
                                        RegieBody                  *organisation,
                                        GHashTable                 *places);
void regie_programme_bodies_add_trained (const RegieProgrammeBodies *self,
                                         const char                 *role,
                                         GHashTable                 *people);
GHashTable *regie_programme_bodies_count (const RegieProgrammeBodies *self,
                                          GHashTable                 *people) G_GNUC_WARN_UNUSED_RESULT;
GHashTable *regie_programme_bodies_count_trained (const RegieProgrammeBodies *self,
                                                  const char                 *role) G_GNUC_WARN_UNUSED_RESULT;

const char *regie_programme_get_trained_role (RegieIndicator *indicator);

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (RegieProgrammeBodies, regie_programme_bodies_clear)

G_END_DECLS
