/* regie-rules-scores.c: principle 7, everybody says how safe it is
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include <regie/regie-dossier-day.h>
#include <regie/regie-household.h>
#include <regie/regie-membership.h>
#include <regie/regie-risk.h>
#include <regie/regie-score.h>
#include <regie/regie-spread.h>

#include "base/regie-hash-private.h"
#include "model/regie-model-items-private.h"
#include "rules/regie-on-scale-private.h"
#include "rules/regie-rules-items-private.h"
#include "rules/regie-rules-safety-private.h"

/* Children younger than this are not asked for a number; what they show is a signal. */
#define ASKED_FROM_YEARS 4
/* Distance between two people from which the review says so. */
#define WIDE_SPREAD 3

static gboolean
is_asked (RegiePerson *person,
          const GDate *day)
{
  const GDate *birth = regie_person_get_birth_date (person);
  const GDate *death = regie_person_get_death_date (person);
  GDate asked;

  if (regie_rule_is_by (death, day))
    return FALSE;
  if (birth == NULL)
    return TRUE;

  asked = *birth;
  g_date_add_years (&asked, ASKED_FROM_YEARS);

  return regie_day_compare (&asked, day) <= 0;
}

static void
check_person (RegieRuleContext *context,
              RegiePerson      *person,
              const GDate      *last)
{
  const GDate *day = regie_rule_context_get_day (context);
  int limit = regie_rule_context_get_limit (context, REGIE_SCORE_DAYS);
  g_autofree char *name = NULL;
  g_autofree char *date = NULL;
  const char *ask =
    N_ ("Ask how safe it is on the safety scale, apart from the others, and record the words.");

  if (last != NULL && (int) g_date_days_between (last, day) <= limit)
    return;

  name = regie_person_dup_name (person);
  if (last == NULL)
    {
      regie_rule_context_report_with (context,
                                      REGIE_ENTITY (person),
                                      ask,
                                      N_ ("{name} never said how safe it is at home."),
                                      "name",
                                      name,
                                      NULL);
      return;
    }

  date = regie_dup_date (regie_rule_context_get_language (context), last);
  regie_rule_context_report_with (context,
                                  REGIE_ENTITY (person),
                                  ask,
                                  N_ ("{name} last said on {date} how safe it is at home."),
                                  "name",
                                  name,
                                  "date",
                                  date,
                                  NULL);
}

/* Notes the last day on which those whose ids are in a table said how safe it is. */
static void
note_last_scores (GHashTable   *last,
                  RegieDossier *dossier,
                  const GDate  *day)
{
  REGIE_ITEMS_FOREACH (RegieScore, score, regie_dossier_peek_scores (dossier))
    {
      const GDate *date = regie_score_get_date (score);
      const char *by = regie_score_get_by (score);
      gpointer before = NULL;

      if (by == NULL || !regie_rule_is_by (date, day) ||
          g_strcmp0 (regie_score_get_scale (score), REGIE_SAFETY_SCALE) != 0 ||
          !g_hash_table_lookup_extended (last, by, NULL, &before))
        continue;
      if (before == NULL || regie_day_compare (date, before) > 0)
        g_hash_table_insert (last, (char *) by, (GDate *) date);
    }
}

/* Those who live in a household of the case on the day, by their ids, each with the day of their
 * last score. */
static GHashTable *
list_at_home (RegieDossier *dossier,
              const GDate  *day)
{
  GHashTable *at_home = g_hash_table_new (regie_hash_string, g_str_equal);

  REGIE_ITEMS_FOREACH (RegieHousehold, household, regie_dossier_peek_households (dossier))
    REGIE_ITEMS_FOREACH (RegieMembership, membership, regie_household_peek_memberships (household))
      if (regie_membership_get_person (membership) != NULL &&
          regie_record_is_in_force (membership, day))
        g_hash_table_insert (at_home, (char *) regie_membership_get_person (membership), NULL);
  note_last_scores (at_home, dossier, day);

  return at_home;
}

void
regie_check_safety_scores (RegieRuleContext *context,
                           gpointer          record)
{
  RegieDossier *dossier = record;
  const GDate *day = regie_rule_context_get_day (context);
  g_autoptr(GHashTable) at_home = NULL;

  if (!regie_dossier_is_open (dossier, day) ||
      regie_dossier_get_safety_track_on (dossier, day) == NULL)
    return;

  at_home = list_at_home (dossier, day);
  REGIE_ITEMS_FOREACH (RegiePerson, person, regie_dossier_peek_persons (dossier))
    {
      gpointer last = NULL;

      if (REGIE_ID (person) != NULL &&
          g_hash_table_lookup_extended (at_home, REGIE_ID (person), NULL, &last) &&
          is_asked (person, day))
        check_person (context, person, last);
    }
}

static char *
dup_names (RegieDossier        *dossier,
           const char   *const *ids)
{
  g_autoptr(GString) names = g_string_new (NULL);

  for (gsize i = 0; ids[i] != NULL; i++)
    {
      RegiePerson *person = regie_dossier_get_person (dossier, ids[i]);
      g_autofree char *name = person == NULL ? g_strdup (ids[i]) : regie_person_dup_name (person);

      g_string_append_printf (names, "%s%s", i == 0 ? "" : ", ", name);
    }

  return g_string_free (g_steal_pointer (&names), FALSE);
}

/* The scores at both ends: whose last one it is, and when, says the movement of each. */
static gboolean
is_at_an_end (RegieScoreSpread *spread,
              RegieScore       *score)
{
  const GDate *date = regie_score_get_date (score);
  int value = regie_score_get_value (score);

  if (g_strcmp0 (regie_score_get_scale (score), REGIE_SAFETY_SCALE) != 0 || date == NULL ||
      regie_score_get_about (score) != NULL ||
      (value != regie_score_spread_get_lowest (spread) &&
       value != regie_score_spread_get_highest (spread)))
    return FALSE;

  REGIE_ITEMS_FOREACH (RegieScoreTrend, trend, regie_score_spread_peek_trends (spread))
    if (g_strcmp0 (regie_score_trend_get_person (trend), regie_score_get_by (score)) == 0)
      return regie_day_compare (regie_score_trend_get_date (trend), date) == 0;

  return FALSE;
}

static void
add_scores (RegieRuleContext *context,
            RegieFinding     *finding,
            RegieScoreSpread *spread)
{
  REGIE_ITEMS_FOREACH (RegieScore,
                       score,
                       regie_dossier_peek_scores (regie_rule_context_get_dossier (context)))
    if (is_at_an_end (spread, score))
      regie_rule_context_add_evidence (context, finding, REGIE_ENTITY (score));
}

static void
report_spread (RegieRuleContext *context,
               RegieScoreSpread *spread)
{
  RegieDossier *dossier = regie_rule_context_get_dossier (context);
  g_autofree char *low = g_strdup_printf ("%d", regie_score_spread_get_lowest (spread));
  g_autofree char *high = g_strdup_printf ("%d", regie_score_spread_get_highest (spread));
  g_autofree char *low_by = dup_names (dossier, regie_score_spread_get_lowest_by (spread));
  g_autofree char *high_by = dup_names (dossier, regie_score_spread_get_highest_by (spread));
  RegieFinding *finding = regie_rule_context_report_with (
    context,
    NULL,
    N_ ("Begin with the lowest score: ask what that person sees that others do not."),
    N_ ("The safety scores lie far apart: {low} by {lowest}, {high} by {highest}."),
    "low",
    low,
    "lowest",
    low_by,
    "high",
    high,
    "highest",
    high_by,
    NULL);

  add_scores (context, finding, spread);
}

/* Whether safety scores that are not old lie so far apart at all, whoever gave them: where they do
 * not, those of several people do not either. */
static gboolean
may_lie_apart (RegieDossier *dossier,
               const GDate  *day,
               int           limit)
{
  int lowest = G_MAXINT;
  int highest = G_MININT;

  REGIE_ITEMS_FOREACH (RegieScore, score, regie_dossier_peek_scores (dossier))
    {
      const GDate *date = regie_score_get_date (score);

      if (!regie_rule_is_by (date, day) || g_date_days_between (date, day) > REGIE_SCORE_DAYS ||
          g_strcmp0 (regie_score_get_scale (score), REGIE_SAFETY_SCALE) != 0)
        continue;
      lowest = MIN (lowest, regie_score_get_value (score));
      highest = MAX (highest, regie_score_get_value (score));
    }

  return highest >= lowest && (gint64) highest - lowest >= limit;
}

void
regie_check_spread (RegieRuleContext *context,
                    gpointer          record)
{
  const GDate *day = regie_rule_context_get_day (context);
  int limit = regie_rule_context_get_limit (context, WIDE_SPREAD);
  g_autoptr(RegieScoreSpread) spread = NULL;

  if (!regie_dossier_is_open (record, day) || !may_lie_apart (record, day, limit))
    return;

  spread = regie_dossier_dup_score_spread (record, REGIE_SAFETY_SCALE, NULL, day, REGIE_SCORE_DAYS);
  if (regie_score_spread_get_spread (spread) >= limit)
    report_spread (context, spread);
}

static gboolean
can_be (RegieMethod *method,
        RegieScore  *score)
{
  RegieScale *scale = regie_find_scale (method, regie_score_get_scale (score));

  return scale != NULL && regie_is_on_scale (scale, regie_score_get_value (score));
}

static void
report_doubled (RegieRuleContext *context,
                RegieScore       *one,
                RegieScore       *other)
{
  RegieFinding *finding =
    regie_rule_context_report_with (context,
                                    REGIE_ENTITY (one),
                                    N_ ("Ask which of the two holds, and correct the other."),
                                    N_ ("Somebody gave two scores on one scale on the same day."),
                                    NULL);

  regie_rule_context_add_evidence (context, finding, REGIE_ENTITY (other));
}

/* What makes two scores one, beside the day. */
#define N_PARTS 5

static void
list_parts (RegieScore *score,
            const char *parts[N_PARTS])
{
  parts[0] = regie_score_get_scale (score);
  parts[1] = regie_score_get_by (score);
  parts[2] = regie_score_get_about (score);
  parts[3] = regie_score_get_domain (score);
  parts[4] = regie_score_get_goal (score);

  /* An empty text says as little as none. */
  for (gsize i = 0; i < N_PARTS; i++)
    parts[i] = parts[i] == NULL ? "" : parts[i];
}

/* Scores of one person on one day are looked at closer. */
static guint
hash_moment (gconstpointer key)
{
  RegieScore *score = (RegieScore *) key;

  return regie_hash_string (regie_score_get_by (score)) ^
         g_date_get_julian (regie_score_get_date (score));
}

static gboolean
is_same_moment (gconstpointer a,
                gconstpointer b)
{
  RegieScore *one = (RegieScore *) a;
  RegieScore *other = (RegieScore *) b;
  const char *parts[N_PARTS];
  const char *others[N_PARTS];

  list_parts (one, parts);
  list_parts (other, others);
  for (gsize i = 0; i < N_PARTS; i++)
    if (!g_str_equal (parts[i], others[i]))
      return FALSE;

  return regie_day_compare (regie_score_get_date (one), regie_score_get_date (other)) == 0;
}

/* Takes the score for the first of its moment; tells the one that came before it, or NULL, also
 * where a day or a person is missing. The first stays the key. */
static RegieScore *
find_before (GHashTable *seen,
             RegieScore *score)
{
  gpointer before = NULL;

  if (regie_score_get_date (score) == NULL || regie_score_get_by (score) == NULL ||
      g_hash_table_insert (seen, score, score))
    return NULL;

  g_hash_table_lookup_extended (seen, score, &before, NULL);

  return before;
}

void
regie_check_on_scale (RegieRuleContext *context,
                      gpointer          record)
{
  g_autoptr(GHashTable) seen = g_hash_table_new (hash_moment, is_same_moment);

  REGIE_ITEMS_FOREACH (RegieScore, score, regie_dossier_peek_scores (record))
    {
      RegieScore *other = find_before (seen, score);

      if (!can_be (regie_rule_context_get_method (context), score))
        regie_rule_context_report_with (
          context,
          REGIE_ENTITY (score),
          N_ ("Ask again, and record a score that is on the scale."),
          N_ ("A score is not on its scale, or the method has no such scale."),
          NULL);
      if (other != NULL)
        report_doubled (context, other, score);
    }
}

void
regie_check_assessments (RegieRuleContext *context,
                         gpointer          record)
{
  REGIE_ITEMS_FOREACH (RegieRiskAssessment,
                       assessment,
                       regie_dossier_peek_risk_assessments (record))
    {
      g_autoptr(RegieRiskScore) score =
        regie_method_score_risk (regie_rule_context_get_method (context), assessment, NULL, NULL);

      if (score == NULL)
        regie_rule_context_report_with (
          context,
          REGIE_ENTITY (assessment),
          N_ ("Assess again with an instrument of the method."),
          N_ (
            "An assessment of risk cannot be scored: its instrument or an answer is not of the method."),
          NULL);
      if (!regie_is_professional (record,
                                  regie_risk_assessment_get_by (assessment),
                                  regie_risk_assessment_get_date (assessment)))
        regie_rule_context_report_with (
          context,
          REGIE_ENTITY (assessment),
          N_ ("Let a professional of the case assess; everybody else has the safety scale."),
          N_ ("An assessment of risk was not made by a professional of the case."),
          NULL);
    }
}
