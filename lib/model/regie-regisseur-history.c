/* regie-regisseur-history.c: how steady the direction of a case was, and how it went
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include <regie/regie-regisseur-days.h>

#include <regie/regie-dossier-day.h>
#include <regie/regie-regisseur-period.h>

#include "base/regie-hash-private.h"
#include "base/regie-list-private.h"
#include "base/regie-table-private.h"
#include "model/regie-model-items-private.h"
#include "model/regie-regisseur-private.h"

/* Who was the regisseur last, and who ever was. */
typedef struct
{
  RegieContinuity *continuity;
  const char      *last;
  GHashTable      *persons;
} Course;

static void
count_persons (Course               *course,
               RegieRegisseurPeriod *period)
{
  const char *const *persons = regie_regisseur_period_get_persons (period);

  for (gsize i = 0; persons != NULL && persons[i] != NULL; i++)
    g_hash_table_add (course->persons, (char *) persons[i]);

  if (regie_regisseur_period_get_state (period) != REGIE_REGISSEUR_STATE_ONE)
    return;

  if (course->last != NULL && !g_str_equal (course->last, persons[0]))
    regie_continuity_set_changes (course->continuity,
                                  regie_continuity_get_changes (course->continuity) + 1);
  course->last = persons[0];
}

static void
count_days (RegieContinuity      *continuity,
            RegieRegisseurPeriod *period)
{
  const char *const *substitutes = regie_regisseur_period_get_substitutes (period);
  int days = g_date_days_between (regie_regisseur_period_get_start_date (period),
                                  regie_regisseur_period_get_end_date (period)) +
             1;

#define ADD(member) \
  regie_continuity_set_##member (continuity, regie_continuity_get_##member (continuity) + days)

  ADD (open_days);
  if (substitutes != NULL && substitutes[0] != NULL)
    ADD (days_with_substitute);
  if (regie_regisseur_period_get_state (period) == REGIE_REGISSEUR_STATE_SEVERAL)
    ADD (days_with_several);
  if (regie_regisseur_period_get_state (period) != REGIE_REGISSEUR_STATE_NOBODY)
    return;
  ADD (days_without);
  if (regie_regisseur_period_get_reason (period) == NULL)
    ADD (days_unexplained);

#undef ADD
}

/**
 * regie_dossier_dup_continuity:
 * @self: a dossier
 * @first: first day
 * @last: last day, not before @first
 *
 * Counts from @first to @last on how many days nobody was the regisseur, or more than one was, and
 * how many times another became it. Who comes back after days without anybody is no change; a
 * substitute is none either.
 *
 * Returns: (transfer full): the numbers
 *
 * Since: 0.1
 */
RegieContinuity *
regie_dossier_dup_continuity (RegieDossier *self,
                              const GDate  *first,
                              const GDate  *last)
{
  g_autoptr(GListModel) periods = regie_dossier_list_regisseur_periods (self, first, last);
  g_autoptr(GHashTable) persons = g_hash_table_new (regie_hash_string, g_str_equal);
  Course course = { NULL, NULL, persons };

  if (periods == NULL)
    return NULL;

  course.continuity = regie_continuity_new ();
  regie_continuity_set_start_date (course.continuity, first);
  regie_continuity_set_end_date (course.continuity, last);
  REGIE_ITEMS_FOREACH (RegieRegisseurPeriod, period, regie_list_get_items (periods))
    {
      if (regie_regisseur_period_get_state (period) == REGIE_REGISSEUR_STATE_CLOSED)
        continue;
      count_days (course.continuity, period);
      count_persons (&course, period);
    }
  regie_continuity_set_persons (course.continuity, g_hash_table_size (persons));

  return course.continuity;
}

/* The first day of the case, or else of the first term, or an invalid one. */
static GDate
find_first (RegieDossier *dossier)
{
  const GDate *opened = regie_dossier_get_opened_date (dossier);
  GDate first;

  g_date_clear (&first, 1);
  if (opened != NULL)
    return *opened;

  REGIE_ITEMS_FOREACH (RegieRegisseur, term, regie_dossier_peek_regisseurs (dossier))
    {
      const GDate *start = regie_regisseur_get_start_date (term);

      if (start != NULL && (!g_date_valid (&first) || regie_day_compare (start, &first) < 0))
        first = *start;
    }

  return first;
}

static void
fill_days (RegieRegisseurCourse *course,
           RegieDossier         *dossier,
           const GDate          *day)
{
  GDate first = find_first (dossier);
  g_autoptr(GListModel) periods = NULL;
  g_autoptr(RegieContinuity) continuity = NULL;

  if (!g_date_valid (&first) || regie_day_compare (&first, day) > 0)
    return;

  continuity = regie_dossier_dup_continuity (dossier, &first, day);
  regie_regisseur_course_set_continuity (course, continuity);
  periods = regie_dossier_list_regisseur_periods (dossier, &first, day);
  REGIE_ITEMS_FOREACH (RegieRegisseurPeriod, period, regie_list_get_items (periods))
    regie_regisseur_course_add_period (course, period);
}

static void
fill_terms (RegieRegisseurCourse *course,
            RegieDossier         *dossier,
            const GDate          *day)
{
  g_autoptr(GListModel) beside = regie_dossier_list_beside_on (dossier, day);
  RegieRegisseur *regisseur = regie_dossier_get_regisseur_on (dossier, day);
  RegieRegisseur *substitute = regie_dossier_get_substitute_on (dossier, day);

  /* Whoever stands in where nobody is the regisseur is not the regisseur. */
  if (regisseur != NULL && regisseur != substitute)
    {
      g_autoptr(RegieEntity) copy = regie_entity_dup (REGIE_ENTITY (regisseur));

      regie_regisseur_course_set_regisseur (course, REGIE_REGISSEUR (copy));
    }
  if (substitute != NULL)
    {
      g_autoptr(RegieEntity) copy = regie_entity_dup (REGIE_ENTITY (substitute));

      regie_regisseur_course_set_substitute (course, REGIE_REGISSEUR (copy));
    }
  REGIE_ITEMS_FOREACH (RegieEntity, term, regie_list_get_items (beside))
    {
      g_autoptr(RegieEntity) copy = regie_entity_dup (term);

      regie_regisseur_course_add_beside_term (course, REGIE_REGISSEUR (copy));
    }
}

static void
fill_records (RegieRegisseurCourse *course,
              RegieDossier         *dossier,
              const GDate          *day)
{
  REGIE_ITEMS_FOREACH (RegieRegisseurGap, gap, regie_dossier_peek_regisseur_gaps (dossier))
    {
      g_autoptr(RegieEntity) copy = regie_entity_dup (REGIE_ENTITY (gap));

      regie_regisseur_course_add_gap (course, REGIE_REGISSEUR_GAP (copy));
    }
  REGIE_ITEMS_FOREACH (RegieHandover, handover, regie_dossier_peek_handovers (dossier))
    if (regie_handover_get_state (handover) == REGIE_HANDOVER_STATE_OFFERED)
      {
        g_autoptr(RegieEntity) copy = regie_entity_dup (REGIE_ENTITY (handover));

        regie_regisseur_course_add_handover (course, REGIE_HANDOVER (copy));
      }
  REGIE_ITEMS_FOREACH (RegieMandate, mandate, regie_dossier_peek_mandates (dossier))
    if (regie_record_is_in_force (mandate, day))
      {
        g_autoptr(RegieEntity) copy = regie_entity_dup (REGIE_ENTITY (mandate));

        regie_regisseur_course_add_mandate (course, REGIE_MANDATE (copy));
      }
}

/**
 * regie_dossier_dup_regisseur_course:
 * @self: a dossier
 * @day: a day
 *
 * Tells how the direction of a case went up to a day: who is the regisseur, stands in and directs
 * beside them, who it was when, how steady that was, and what is open.
 *
 * Returns: (transfer full): the course
 *
 * Since: 0.1
 */
RegieRegisseurCourse *
regie_dossier_dup_regisseur_course (RegieDossier *self,
                                    const GDate  *day)
{
  RegieRegisseurCourse *course = NULL;

  g_return_val_if_fail (REGIE_IS_DOSSIER (self), NULL);
  g_return_val_if_fail (day != NULL && g_date_valid (day), NULL);

  course = regie_regisseur_course_new ();
  regie_regisseur_course_set_date (course, day);
  fill_terms (course, self, day);
  fill_days (course, self, day);
  fill_records (course, self, day);

  return course;
}
