/* regie-rules-mandates.c: principle 4, who may direct and who may scale
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include <regie/regie-dossier-day.h>
#include <regie/regie-edition.h>
#include <regie/regie-mandate-ask.h>
#include <regie/regie-regisseur-days.h>

#include "base/regie-operation-private.h"
#include "method/regie-method-items-private.h"
#include "model/regie-model-items-private.h"
#include "rules/regie-rule-facts-private.h"

/* The level at which somebody directs: that of the term, or else of the case when it began. */
static RegieLevel *
find_level (RegieRuleContext *context,
            RegieRegisseur   *term)
{
  RegieMethod *method = regie_rule_context_get_method (context);
  const GDate *start = regie_regisseur_get_start_date (term);
  const char *id = regie_regisseur_get_level (term);

  if (id == NULL && start != NULL)
    id = regie_dossier_get_level_on (regie_rule_context_get_dossier (context), start);

  /* Not by going through all of the method: every case has a regisseur. */
  if (id != NULL && regie_method_get_regiekaart (method) != NULL)
    REGIE_ITEMS_FOREACH (RegieLevel,
                         level,
                         regie_regiekaart_peek_levels (regie_method_get_regiekaart (method)))
      if (g_strcmp0 (REGIE_ID (level), id) == 0)
        return level;

  return NULL;
}

/* Whether a person takes part on a day as one of those who may direct at a level. */
static gboolean
is_eligible (RegieRuleContext *context,
             RegieRegisseur   *term,
             RegieLevel       *level,
             const GDate      *day)
{
  const char *const *eligible = regie_level_get_eligible (level);
  g_auto(GStrv) parts = NULL;

  if (eligible == NULL)
    return TRUE;

  parts = regie_dossier_dup_parts_of (regie_rule_context_get_dossier (context),
                                      regie_regisseur_get_person (term),
                                      day);
  for (gsize i = 0; parts[i] != NULL; i++)
    if (g_strv_contains (eligible, parts[i]))
      return TRUE;

  return FALSE;
}

static void
report_term (RegieRuleContext *context,
             RegieRegisseur   *term,
             const GDate      *day,
             const char       *resolution,
             const char       *sentence)
{
  const char *language = regie_rule_context_get_language (context);
  RegieLevel *level = find_level (context, term);
  g_autofree char *name = regie_method_dup_name (regie_rule_context_get_method (context),
                                                 REGIE_TYPE_LEVEL,
                                                 REGIE_ID (level),
                                                 language);
  g_autofree char *date = regie_dup_date (language, day);

  regie_rule_context_report_with (context,
                                  REGIE_ENTITY (term),
                                  resolution,
                                  sentence,
                                  "level",
                                  name,
                                  "date",
                                  date,
                                  NULL);
}

/* Who could direct when they began may not be able to any more. */
static void
check_part (RegieRuleContext *context,
            RegieRegisseur   *term,
            RegieLevel       *level)
{
  const GDate *start = regie_regisseur_get_start_date (term);
  const GDate *day = regie_rule_context_get_day (context);

  if (!is_eligible (context, term, level, start))
    report_term (
      context,
      term,
      start,
      N_ ("Agree on a regisseur who may direct at this level, or look at the level again."),
      N_ ("On {date} somebody began to direct at the level {level} who may not by the "
          "regiekaart."));
  else if (regie_record_is_in_force (term, day) && !is_eligible (context, term, level, day))
    report_term (
      context,
      term,
      day,
      N_ ("Agree on a regisseur who may direct at this level, or look at the level again."),
      N_ ("Whoever directs at the level {level} may not any more on {date}, by the "
          "regiekaart."));
}

/* What a person can do stays outside the dossier; against which profile that was held does not. */
static void
check_profile (RegieRuleContext *context,
               RegieRegisseur   *term,
               RegieLevel       *level)
{
  const char *wanted = regie_level_get_competence_profile (level);
  const char *held = regie_regisseur_get_competence_profile (term);

  if (wanted != NULL && held != NULL && !g_str_equal (wanted, held))
    report_term (context,
                 term,
                 regie_regisseur_get_start_date (term),
                 N_ ("Hold the appointment against the profile of the level, and record it."),
                 N_ ("Whoever began to direct on {date} at the level {level} was held against "
                     "another competence profile."));
}

static void
check_term (RegieRuleContext *context,
            RegieRegisseur   *term)
{
  const GDate *start = regie_regisseur_get_start_date (term);
  RegieLevel *level = find_level (context, term);

  if (level == NULL || start == NULL || regie_regisseur_get_person (term) == NULL ||
      regie_day_compare (start, regie_rule_context_get_day (context)) > 0)
    return;

  check_part (context, term, level);
  check_profile (context, term, level);
}

/* Each row that asks for another type than the dossier would walk through all of it. */
static void
check_eligible (RegieRuleContext *context,
                gpointer          record)
{
  REGIE_ITEMS_FOREACH (RegieRegisseur, term, regie_dossier_peek_regisseurs (record))
    check_term (context, term);
}

/* The mandate of the dossier that a move names, or NULL when it says it in words. */
static RegieMandate *
find_mandate (RegieRuleContext *context,
              RegieScaleMove   *move)
{
  RegieDossier *dossier = regie_rule_context_get_dossier (context);
  const char *id = regie_scale_move_get_mandate (move);

  REGIE_ITEMS_FOREACH (RegieMandate, mandate, regie_dossier_peek_mandates (dossier))
    if (id != NULL && g_strcmp0 (REGIE_ID (mandate), id) == 0)
      return mandate;

  return NULL;
}

static gboolean
is_sufficient (RegieMandate   *mandate,
               RegieScaleMove *move)
{
  RegieMandateSubject subject = regie_mandate_get_subject (mandate);
  const char *decided_by = regie_scale_move_get_decided_by (move);

  return (subject == REGIE_MANDATE_SUBJECT_SCALING || subject == REGIE_MANDATE_SUBJECT_UNKNOWN) &&
         (decided_by == NULL || g_strcmp0 (decided_by, regie_mandate_get_person (mandate)) == 0) &&
         regie_record_is_in_force (mandate, regie_scale_move_get_date (move));
}

static RegieAnswer
ask_whether_they_may (RegieRuleContext *context,
                      RegieScaleMove   *move)
{
  g_autoptr(RegieMandateQuestion) question = regie_mandate_question_new ();
  g_autoptr(RegieMandateAnswer) answer = NULL;

  regie_mandate_question_set_person (question, regie_scale_move_get_decided_by (move));
  regie_mandate_question_set_subject (question, REGIE_MANDATE_SUBJECT_SCALING);
  answer = regie_mandate_question_ask (question,
                                       regie_rule_context_get_dossier (context),
                                       regie_rule_context_get_method (context),
                                       regie_scale_move_get_date (move),
                                       regie_rule_context_get_language (context));

  return regie_mandate_answer_get_answer (answer);
}

static void
report_move (RegieRuleContext *context,
             RegieScaleMove   *move,
             RegieMandate     *mandate,
             const char       *sentence)
{
  g_autofree char *date =
    regie_dup_date (regie_rule_context_get_language (context), regie_scale_move_get_date (move));
  RegieFinding *finding = regie_rule_context_report_with (
    context,
    REGIE_ENTITY (move),
    N_ ("Let somebody with the mandate decide it, or record by which mandate it was decided."),
    sentence,
    "date",
    date,
    NULL);

  if (mandate != NULL)
    regie_rule_context_add_evidence (context, finding, REGIE_ENTITY (mandate));
}

/* A mandate in words, such as the title of a decision, is taken at its word. */
static void
check_move (RegieRuleContext *context,
            RegieScaleMove   *move)
{
  const GDate *date = regie_scale_move_get_date (move);
  RegieMandate *mandate = find_mandate (context, move);

  if (date == NULL || regie_day_compare (date, regie_rule_context_get_day (context)) > 0)
    return;

  if (mandate != NULL)
    {
      if (!is_sufficient (mandate, move))
        report_move (context,
                     move,
                     mandate,
                     N_ (
                       "The direction was scaled on {date} by a mandate that does not allow it."));
    }
  else if (regie_is_said (regie_scale_move_get_mandate (move)))
    return;
  else if (regie_scale_move_get_decided_by (move) == NULL)
    report_move (context,
                 move,
                 NULL,
                 N_ ("The direction was scaled on {date}; who decided it, and by which mandate, is "
                     "not on record."));
  else if (ask_whether_they_may (context, move) == REGIE_ANSWER_NO)
    report_move (context,
                 move,
                 NULL,
                 N_ ("The direction was scaled on {date} by somebody without a mandate for it."));
}

/* Each row that asks for another type than the dossier would walk through all of it. */
static void
check_mandate (RegieRuleContext *context,
               gpointer          record)
{
  REGIE_ITEMS_FOREACH (RegieScaleMove, move, regie_dossier_peek_scale_moves (record))
    check_move (context, move);
}

static const RegieRuleRow rows[] = {
  {
    .code = "P4.3",
    .principle = 4,
    .severity = REGIE_SEVERITY_WARNING,
    .title = N_ ("Whoever directs may do so at their level, by the regiekaart."),
    .type = regie_dossier_get_type,
    .check = check_eligible,
  },
  {
    .code = "P4.4",
    .principle = 4,
    .severity = REGIE_SEVERITY_ERROR,
    .title = N_ ("Direction is scaled by somebody with a mandate for it."),
    .type = regie_dossier_get_type,
    .check = check_mandate,
  },
};

const RegieRuleTable regie_rules_mandates = { rows, G_N_ELEMENTS (rows) };
