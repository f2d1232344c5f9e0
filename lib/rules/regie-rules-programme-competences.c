/* regie-rules-programme-competences.c: what people lack for their work they learn
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include "base/regie-hash-private.h"
#include "programme/regie-programme-items-private.h"
#include "rules/regie-rule-programme-private.h"

/* The last day on which something is planned or was held for somebody to learn, by id. */
static void
note_day (GHashTable  *days,
          const char  *functionary,
          const GDate *day)
{
  const GDate *known = functionary == NULL ? NULL : g_hash_table_lookup (days, functionary);

  if (functionary != NULL && day != NULL && (known == NULL || g_date_compare (known, day) < 0))
    g_hash_table_insert (days, (char *) functionary, (gpointer) day);
}

/* What was planned for a day that passed, and was not held, taught nobody anything. */
static void
note_event (GHashTable         *days,
            RegieLearningEvent *event,
            const GDate        *day)
{
  const GDate *planned = regie_learning_event_get_planned_date (event);
  const GDate *last = regie_rule_get_last_day (event);

  if (last == NULL && !regie_rule_is_past (planned, day))
    last = planned;
  REGIE_ITEMS_FOREACH (RegieAttendee, attendee, regie_learning_event_peek_attendees (event))
    if (regie_attendee_get_attended (attendee) != REGIE_ANSWER_NO)
      note_day (days, regie_attendee_get_functionary (attendee), last);
}

/* A day that lies after each other one, for mentoring that goes on. */
static const GDate *
get_far_day (void)
{
  static const GDate far = { .dmy = 1, .day = 31, .month = 12, .year = 9999 };

  return &far;
}

static void
table_free (gpointer data)
{
  g_hash_table_unref (data);
}

static gpointer
make_learning (RegieRuleContext *context)
{
  GHashTable *days = g_hash_table_new (regie_hash_string, g_str_equal);
  RegieProgramme *programme = regie_rule_context_get_programme (context);

  REGIE_ITEMS_FOREACH (RegieBody, body, regie_programme_peek_bodies (programme))
    {
      REGIE_ITEMS_FOREACH (RegieLearningEvent, event, regie_body_peek_learning_events (body))
        note_event (days, event, regie_rule_context_get_day (context));
      REGIE_ITEMS_FOREACH (RegieMentoring, mentoring, regie_body_peek_mentorings (body))
        note_day (days,
                  regie_mentoring_get_mentee (mentoring),
                  regie_mentoring_get_end_date (mentoring) != NULL
                    ? regie_mentoring_get_end_date (mentoring)
                    : get_far_day ());
    }

  return days;
}

/* Whether somebody learned since a day, or is to. */
static gboolean
learns_after (RegieRuleContext *context,
              RegieFunctionary *functionary,
              const GDate      *day)
{
  static const RegieRuleFact fact = { make_learning, table_free };
  const char *id = regie_entity_get_id (REGIE_ENTITY (functionary));
  GHashTable *days = regie_rule_context_get_fact (context, &fact);
  const GDate *last = id == NULL ? NULL : g_hash_table_lookup (days, id);

  return last != NULL && g_date_compare (last, day) > 0;
}

/* The last assessment against each profile on the day, by id of the profile; of one day, the one
 * that stands last. One without a day says nothing of when it holds. */
static GHashTable *
list_last (RegieFunctionary *functionary,
           const GDate      *day)
{
  GHashTable *last = g_hash_table_new (regie_hash_string, g_str_equal);

  REGIE_ITEMS_FOREACH (RegieAssessment,
                       assessment,
                       regie_functionary_peek_assessments (functionary))
    {
      const char *profile = regie_assessment_get_profile (assessment);
      const GDate *date = regie_assessment_get_date (assessment);
      RegieAssessment *known = profile == NULL ? NULL : g_hash_table_lookup (last, profile);

      if (profile != NULL && date != NULL && g_date_compare (date, day) <= 0 &&
          (known == NULL || g_date_compare (date, regie_assessment_get_date (known)) >= 0))
        g_hash_table_insert (last, (char *) profile, assessment);
    }

  return last;
}

static GPtrArray *
list_below (RegieRuleContext *context,
            RegieAssessment  *assessment)
{
  GPtrArray *below = g_ptr_array_new ();

  REGIE_ITEMS_FOREACH (RegieCompetenceResult, result, regie_assessment_peek_results (assessment))
    {
      RegieCompetence *competence =
        (RegieCompetence *) regie_rule_context_find (context,
                                                     REGIE_TYPE_COMPETENCE,
                                                     regie_competence_result_get_competence (
                                                       result));

      if (competence != NULL &&
          regie_competence_result_get_level (result) < regie_competence_get_min_level (competence))
        g_ptr_array_add (below, result);
    }

  return below;
}

static void
check_assessment (RegieRuleContext *context,
                  RegieFunctionary *functionary,
                  RegieAssessment  *assessment)
{
  const GDate *date = regie_assessment_get_date (assessment);
  g_autoptr(GPtrArray) below = list_below (context, assessment);
  RegieFinding *finding = NULL;
  g_autofree char *day = NULL;

  if (below->len == 0 || learns_after (context, functionary, date))
    return;

  day = regie_dup_date (regie_rule_context_get_language (context), date);
  finding = regie_rule_context_report_with (
    context,
    REGIE_ENTITY (assessment),
    N_ ("Plan a training, case discussions or a mentor."),
    N_ ("By the assessment of {date} somebody has less than the competence profile asks for, and "
        "nothing is planned to learn it."),
    "date",
    day,
    NULL);
  regie_rule_context_add_records (context, finding, below);
}

static gboolean
works_on (RegieFunctionary *functionary,
          const GDate      *day)
{
  REGIE_ITEMS_FOREACH (RegieEntity, employment, regie_functionary_peek_employments (functionary))
    if (regie_entity_is_in_force (employment, day))
      return TRUE;

  return FALSE;
}

static void
check_competence (RegieRuleContext *context,
                  gpointer          record)
{
  g_autoptr(GHashTable) last = NULL;

  if (!works_on (record, regie_rule_context_get_day (context)))
    return;

  last = list_last (record, regie_rule_context_get_day (context));
  REGIE_ITEMS_FOREACH (RegieAssessment, assessment, regie_functionary_peek_assessments (record))
    {
      const char *profile = regie_assessment_get_profile (assessment);

      if (profile != NULL && g_hash_table_lookup (last, profile) == assessment)
        check_assessment (context, record, assessment);
    }
}

static const RegieRuleRow rows[] = {
  {
    .code = "PR.24",
    .principle = 0,
    .severity = REGIE_SEVERITY_WARNING,
    .title =
      N_ ("Who has less than the competence profile asks for has something planned to learn it."),
    .type = regie_functionary_get_type,
    .check = check_competence,
  },
};

const RegieRuleTable regie_rules_programme_competences = { rows, G_N_ELEMENTS (rows) };
