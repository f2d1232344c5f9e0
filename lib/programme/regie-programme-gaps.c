/* regie-programme-gaps.c: what people lack that a profile asks for
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include <regie/regie-programme-learning.h>

#include "base/regie-hash-private.h"
#include "base/regie-list-private.h"
#include "programme/regie-programme-items-private.h"

/* For each person and each profile that is for one of their roles, the assessments are laid on each
 * other, the latest on top; what lies on top is held against the profile. */

typedef struct
{
  const GDate *day;
  /* The profile that is asked for, or NULL for those of the roles that somebody has. */
  RegieCompetenceProfile *profile;
  /* Profiles that hold on the day: GPtrArray by role; those for every role stand apart. */
  GHashTable *by_role;
  GPtrArray  *for_all;
  RegieList  *gaps;
} Search;

/* What an assessment found of a competence. */
typedef struct
{
  RegieAssessment       *assessment;
  RegieCompetenceResult *result;
} Judged;

static void
search_clear (Search *search)
{
  g_clear_pointer (&search->by_role, g_hash_table_unref);
  g_clear_pointer (&search->for_all, g_ptr_array_unref);
}

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (Search, search_clear)

static void
add_profile (Search                 *search,
             RegieCompetenceProfile *profile)
{
  const char *role = regie_competence_profile_get_role (profile);
  GPtrArray *profiles = search->for_all;

  if (role != NULL)
    {
      profiles = g_hash_table_lookup (search->by_role, role);
      if (profiles == NULL)
        {
          profiles = g_ptr_array_new ();
          g_hash_table_insert (search->by_role, (char *) role, profiles);
        }
    }
  g_ptr_array_add (profiles, profile);
}

/* A profile without a first day is not adopted yet. */
static void
find_profiles (Search         *search,
               RegieProgramme *programme,
               const char     *id)
{
  search->by_role = g_hash_table_new_full (regie_hash_string,
                                           g_str_equal,
                                           NULL,
                                           (GDestroyNotify) g_ptr_array_unref);
  search->for_all = g_ptr_array_new ();
  REGIE_ITEMS_FOREACH (RegieCompetenceProfile, profile, regie_programme_peek_profiles (programme))
    {
      if (id != NULL)
        {
          if (search->profile == NULL &&
              g_strcmp0 (regie_entity_get_id (REGIE_ENTITY (profile)), id) == 0)
            search->profile = profile;
        }
      else if (regie_competence_profile_get_start_date (profile) != NULL &&
               regie_entity_is_in_force (REGIE_ENTITY (profile), search->day))
        add_profile (search, profile);
    }
}

/* Whether the second assessment is not older than the first. */
static gboolean
is_newer (RegieAssessment *first,
          RegieAssessment *second)
{
  return g_date_compare (regie_assessment_get_date (second), regie_assessment_get_date (first)) >=
         0;
}

static void
lay_on_top (GHashTable      *judged,
            RegieAssessment *assessment)
{
  REGIE_ITEMS_FOREACH (RegieCompetenceResult, result, regie_assessment_peek_results (assessment))
    {
      const char *competence = regie_competence_result_get_competence (result);
      Judged *known = competence == NULL ? NULL : g_hash_table_lookup (judged, competence);

      if (competence == NULL || (known != NULL && !is_newer (known->assessment, assessment)))
        continue;
      if (known == NULL)
        {
          known = g_new0 (Judged, 1);
          g_hash_table_insert (judged, (char *) competence, known);
        }
      *known = (Judged){ .assessment = assessment, .result = result };
    }
}

/* The latest result for each competence of a profile. An assessment without a day says nothing of
 * when it holds. */
static GHashTable *
list_judged (RegieFunctionary *functionary,
             const char       *profile,
             const GDate      *day)
{
  GHashTable *judged = g_hash_table_new_full (regie_hash_string, g_str_equal, NULL, g_free);

  REGIE_ITEMS_FOREACH (RegieAssessment,
                       assessment,
                       regie_functionary_peek_assessments (functionary))
    {
      const GDate *date = regie_assessment_get_date (assessment);

      if (profile != NULL && g_strcmp0 (regie_assessment_get_profile (assessment), profile) == 0 &&
          date != NULL && g_date_compare (date, day) <= 0)
        lay_on_top (judged, assessment);
    }

  return judged;
}

static void
tell_gap (Search           *search,
          RegieFunctionary *functionary,
          const char       *profile,
          RegieCompetence  *competence,
          const Judged     *judged)
{
  RegieCompetenceGap *gap = regie_competence_gap_new ();

  regie_competence_gap_set_functionary (gap, regie_entity_get_id (REGIE_ENTITY (functionary)));
  regie_competence_gap_set_profile (gap, profile);
  regie_competence_gap_set_competence (gap, regie_entity_get_id (REGIE_ENTITY (competence)));
  regie_competence_gap_set_min_level (gap, regie_competence_get_min_level (competence));
  if (judged != NULL)
    {
      regie_competence_gap_set_is_assessed (gap, TRUE);
      regie_competence_gap_set_level (gap, regie_competence_result_get_level (judged->result));
      regie_competence_gap_set_assessment (gap,
                                           regie_entity_get_id (REGIE_ENTITY (judged->assessment)));
      regie_competence_gap_set_date (gap, regie_assessment_get_date (judged->assessment));
    }
  regie_list_fill (search->gaps, REGIE_ENTITY (gap));
}

static void
hold_against (Search                 *search,
              RegieFunctionary       *functionary,
              RegieCompetenceProfile *profile)
{
  const char *id = regie_entity_get_id (REGIE_ENTITY (profile));
  g_autoptr(GHashTable) judged = list_judged (functionary, id, search->day);

  REGIE_ITEMS_FOREACH (RegieCompetence,
                       competence,
                       regie_competence_profile_peek_competences (profile))
    {
      const char *key = regie_entity_get_id (REGIE_ENTITY (competence));
      const Judged *known = key == NULL ? NULL : g_hash_table_lookup (judged, key);

      if (known == NULL || regie_competence_result_get_level (known->result) <
                             regie_competence_get_min_level (competence))
        tell_gap (search, functionary, id, competence, known);
    }
}

static void
hold_against_all (Search           *search,
                  RegieFunctionary *functionary,
                  GPtrArray        *profiles)
{
  for (guint i = 0; profiles != NULL && i < profiles->len; i++)
    hold_against (search, functionary, profiles->pdata[i]);
}

/* The profiles of each role that somebody has on the day, each role once. */
static void
look_at_roles (Search           *search,
               RegieFunctionary *functionary)
{
  g_autoptr(GHashTable) roles = g_hash_table_new (regie_hash_string, g_str_equal);
  gboolean is_employed = FALSE;

  REGIE_ITEMS_FOREACH (RegieEmployment,
                       employment,
                       regie_functionary_peek_employments (functionary))
    {
      const char *role = regie_employment_get_role (employment);

      if (!regie_entity_is_in_force (REGIE_ENTITY (employment), search->day))
        continue;
      if (!is_employed)
        hold_against_all (search, functionary, search->for_all);
      is_employed = TRUE;
      if (role != NULL && g_hash_table_add (roles, (char *) role))
        hold_against_all (search, functionary, g_hash_table_lookup (search->by_role, role));
    }
}

/**
 * regie_programme_list_competence_gaps:
 * @self: a programme
 * @functionary: (nullable): id of a functionary, or %NULL for everybody
 * @profile: (nullable): id of a profile, or %NULL for those of the roles that people have on the
 * day
 * @day: a day
 *
 * Lists what people lack that a profile asks for: competences of which the latest assessment on or
 * before the day that judges them finds less than is asked for, and those that none judges. With
 * @profile it is held against that profile alone, whoever they are; else against each profile that
 * holds on the day for a role in which they are employed then, or for every role.
 *
 * Source: method, section 8.2; the comparison is ours.
 *
 * Returns: (transfer full): a list of [class@Regie.CompetenceGap], by person
 *
 * Since: 0.1
 */
GListModel *
regie_programme_list_competence_gaps (RegieProgramme *self,
                                      const char     *functionary,
                                      const char     *profile,
                                      const GDate    *day)
{
  g_auto(Search) search = { .day = day };

  g_return_val_if_fail (REGIE_IS_PROGRAMME (self), NULL);
  g_return_val_if_fail (day != NULL && g_date_valid (day), NULL);

  search.gaps = regie_list_new (REGIE_TYPE_COMPETENCE_GAP);
  find_profiles (&search, self, profile);
  REGIE_ITEMS_FOREACH (RegieFunctionary, item, regie_programme_peek_functionaries (self))
    {
      if (functionary != NULL &&
          g_strcmp0 (regie_entity_get_id (REGIE_ENTITY (item)), functionary) != 0)
        continue;
      if (search.profile != NULL)
        hold_against (&search, item, search.profile);
      else if (profile == NULL)
        look_at_roles (&search, item);
    }

  return G_LIST_MODEL (search.gaps);
}
