/* regie-progress-cycles.c: how often people look at the progress, and what they missed
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include "rules/regie-progress-private.h"

#include <regie/regie-dossier-day.h>
#include <regie/regie-dossier-looks.h>
#include <regie/regie-edition.h>
#include <regie/regie-escalation-moves.h>
#include <regie/regie-ladder.h>

#include "base/regie-date-private.h"
#include "base/regie-language-private.h"
#include "base/regie-operation-private.h"
#include "method/regie-method-items-private.h"
#include "model/regie-model-items-private.h"
#include "rules/regie-rule-facts-private.h"
#include "rules/regie-rule-quote-private.h"

typedef struct
{
  RegieDossier *dossier;
  RegieMethod  *method;
  const GDate  *day;
  /* The plan that people work by, and what the method says about it, or NULL. */
  RegiePlan     *plan;
  RegieInterval *interval;
} Course;

static void
set_due (RegieProgressCycle *cycle,
         guint32             number)
{
  GDate date;

  /* The year of a GDate has 16 bits: one that is asked for beyond them wraps. */
  if (number == 0 || number > REGIE_DATE_LAST)
    return;

  g_date_clear (&date, 1);
  g_date_set_julian (&date, number);
  regie_progress_cycle_set_due_date (cycle, &date);
}

static void
set_looks (RegieProgressCycle *cycle,
           const Course       *course)
{
  const GDate *last = regie_dossier_get_last_look_before (course->dossier, course->day);
  const GDate *agreed = regie_dossier_get_agreed_look_after (course->dossier, course->day);
  RegieProgressCount count;

  regie_progress_cycle_set_next_meeting_date (cycle,
                                              regie_dossier_get_next_meeting_after (course->dossier,
                                                                                    course->day));
  if (last == NULL)
    return;

  regie_progress_cycle_set_last_date (cycle, last);
  regie_progress_cycle_set_agreed_date (cycle, agreed);
  count = regie_progress_count (course->dossier, course->method, last, agreed, course->day);
  set_due (cycle, count.due);
  if (count.n_due == 0)
    return;

  regie_progress_cycle_set_days_late (cycle, (int) (g_date_get_julian (course->day) - count.due));
  regie_progress_cycle_set_n_missed (cycle, (int) count.n_due - 1);
}

/* The farthest rung that what was missed asks for, or NULL. */
static RegieRung *
find_target (RegieMethod *method,
             int          n_missed)
{
  RegieRung *target = NULL;

  REGIE_ITEMS_FOREACH (RegieRung, rung, regie_method_peek_rungs (method))
    {
      int wanted = regie_rung_get_missed_cycles (rung);

      if (wanted > 0 && wanted <= n_missed &&
          (target == NULL || regie_rung_get_rank (rung) > regie_rung_get_rank (target)))
        target = rung;
    }

  return target;
}

/* Whether somebody was asked because of this: they still have it, or had it since a look was
 * due. */
static gboolean
was_asked (RegieEscalation *escalation,
           const GDate     *due,
           const GDate     *day)
{
  const GDate *opened = regie_escalation_get_opened_date (escalation);

  if (regie_escalation_is_open (escalation, day))
    return TRUE;

  return regie_escalation_get_state (escalation) != REGIE_ESCALATION_STATE_WITHDRAWN &&
         opened != NULL && regie_day_compare (opened, due) >= 0 &&
         regie_day_compare (opened, day) <= 0;
}

/* Whether those who have it still have time. Of a rung that the method does not have nobody knows
 * how much. */
static gboolean
has_time (RegieEscalation *escalation,
          RegieRung       *rung,
          const GDate     *day)
{
  int limit = rung == NULL ? 0 : regie_rung_get_limit_days (rung);

  return regie_escalation_is_open (escalation, day) &&
         (limit == 0 || regie_escalation_count_days (escalation, day) <= limit);
}

/* Whether one rung lies beyond another: those of one rank follow each other as the method lists
 * them. */
static gboolean
lies_beyond (RegieMethod *method,
             RegieRung   *rung,
             RegieRung   *other)
{
  gboolean is_after = FALSE;

  if (regie_rung_get_rank (rung) != regie_rung_get_rank (other))
    return regie_rung_get_rank (rung) > regie_rung_get_rank (other);

  REGIE_ITEMS_FOREACH (RegieRung, listed, regie_method_peek_rungs (method))
    if (listed == other)
      is_after = TRUE;
    else if (listed == rung)
      return is_after;

  return FALSE;
}

/* The ladder is climbed rung by rung, and whoever was asked gets the time of the rung. */
static RegieRung *
find_rung (const Course       *course,
           RegieProgressCycle *cycle)
{
  RegieRung *target = find_target (course->method, regie_progress_cycle_get_n_missed (cycle));
  const GDate *due = regie_progress_cycle_get_due_date (cycle);
  RegieRung *asked = NULL;

  if (target == NULL)
    return NULL;

  REGIE_ITEMS_FOREACH (RegieEscalation,
                       escalation,
                       regie_dossier_peek_escalations (course->dossier))
    {
      RegieRung *rung =
        regie_method_get_rung (course->method, regie_escalation_get_rung (escalation));

      if (!was_asked (escalation, due, course->day))
        continue;
      if (has_time (escalation, rung, course->day))
        return NULL;
      if (rung != NULL && (asked == NULL || lies_beyond (course->method, rung, asked)))
        asked = rung;
    }
  if (asked != NULL && regie_rung_get_rank (asked) >= regie_rung_get_rank (target))
    return NULL;

  return regie_method_get_next_rung (course->method, asked == NULL ? NULL : REGIE_ID (asked));
}

/* What an interval of the method is for: the names of its conditions. */
static char *
dup_conditions (RegieMethod   *method,
                RegieInterval *interval,
                const char    *language)
{
  g_autofree char *stage = regie_method_dup_name (method,
                                                  REGIE_TYPE_SAFETY_STAGE,
                                                  regie_interval_get_stage (interval),
                                                  language);
  g_autofree char *level =
    regie_method_dup_name (method, REGIE_TYPE_LEVEL, regie_interval_get_level (interval), language);
  g_autofree char *variant = regie_method_dup_name (method,
                                                    REGIE_TYPE_PLAN_VARIANT,
                                                    regie_interval_get_variant (interval),
                                                    language);
  const char *labels[] = { N_ ("safety: {name}"), N_ ("level: {name}"), N_ ("plan: {name}") };
  const char *names[] = { stage, level, variant };
  g_autoptr(GString) text = g_string_new (NULL);

  for (gsize i = 0; i < G_N_ELEMENTS (names); i++)
    if (names[i] != NULL)
      {
        g_autofree char *said = regie_translate_with (language, labels[i], "name", names[i], NULL);

        g_string_append_printf (text, "%s%s", text->len == 0 ? "" : ", ", said);
      }

  return g_string_free (g_steal_pointer (&text), FALSE);
}

static char *
dup_sentence (const Course *course,
              int           days,
              const char   *language)
{
  RegiePlan *plan = course->plan;
  const char *reason = plan == NULL ? NULL : regie_plan_get_review_interval_reason (plan);
  g_autofree char *number = g_strdup_printf ("%d", days);
  g_autofree char *said = NULL;
  const char *text = NULL;

  if (days == 0)
    text = N_ ("Nothing says how often the progress must be discussed.");
  else if (regie_plan_get_review_interval_days (plan) > 0)
    {
      said = regie_rule_dup_quote (REGIE_ENTITY (plan), reason);
      text = regie_is_said (reason)
               ? N_ ("At least every {days} days, because the plan says so: {said}.")
               : N_ ("At least every {days} days, because the plan says so, without a reason.");
    }
  else
    {
      said = dup_conditions (course->method, course->interval, language);
      text = *said != '\0'
               ? N_ ("At least every {days} days, because the method says so for this ({said}).")
               : N_ ("At least every {days} days, because the method says so for all other cases.");
    }

  return regie_translate_with (language,
                               text,
                               "days",
                               number,
                               "said",
                               said == NULL ? "" : said,
                               NULL);
}

static void
set_interval (RegieProgressCycle *cycle,
              const Course       *course)
{
  int days = regie_progress_interval_on (course->dossier, course->method, course->day);

  regie_progress_cycle_set_interval_days (cycle, days);
  if (course->interval != NULL)
    {
      regie_progress_cycle_set_interval (cycle, REGIE_ID (course->interval));
      regie_progress_cycle_set_method_days (cycle, regie_interval_get_days (course->interval));
    }
  if (course->plan != NULL && regie_plan_get_review_interval_days (course->plan) > 0)
    {
      regie_progress_cycle_set_is_override (cycle, TRUE);
      regie_progress_cycle_set_reason (cycle, regie_plan_get_review_interval_reason (course->plan));
    }
}

static Course
course_new (RegieDossier *dossier,
            RegieMethod  *method,
            const GDate  *day)
{
  Course course = { dossier, method, day, regie_rule_get_working_plan (dossier, day), NULL };

  if (course.plan != NULL)
    course.interval = regie_progress_find_interval (dossier, method, course.plan, day);

  return course;
}

/* Without the sentence, which rules have no use for. */
static RegieProgressCycle *
cycle_new (const Course *course)
{
  RegieProgressCycle *cycle = regie_progress_cycle_new ();
  RegieRung *rung = NULL;

  set_interval (cycle, course);
  set_looks (cycle, course);
  rung = find_rung (course, cycle);
  if (rung != NULL)
    regie_progress_cycle_set_rung (cycle, REGIE_ID (rung));

  return cycle;
}

/**
 * regie_dossier_dup_progress_cycle:
 * @self: a dossier
 * @method: the method that the case follows
 * @day: the day
 * @language: (nullable): language of the sentence, a BCP 47 tag; Dutch when %NULL
 *
 * Tells how the cycle stands in which people look at the progress.
 *
 * How often they look is said by the plan that holds, or else by the method, for the variant of
 * that plan, the level of direction and the stage of the work on safety. The next look is due that
 * many days after the last one, or on the day that was agreed at the last evaluation, if that is
 * earlier. Each look begins the count anew.
 *
 * When the level, the stage or the plan changes, the due date moves with it: it is counted from the
 * last look with the interval that now holds, but never lies before the day of the change. What was
 * due before the change stays due. Without a plan that holds, and while the case is closed, nothing
 * becomes due.
 *
 * A look is late from the day after its due date, and missed on the day on which the next one is
 * due. What is missed climbs the ladder of escalation: see [property@Regie.Rung:missed-cycles].
 * Whoever was asked since the due date has the time of their rung, and after them the next rung
 * follows.
 *
 * Source: method, section 5.4.
 *
 * Returns: (transfer full): the progress cycle
 *
 * Since: 0.1
 */
RegieProgressCycle *
regie_dossier_dup_progress_cycle (RegieDossier *self,
                                  RegieMethod  *method,
                                  const GDate  *day,
                                  const char   *language)
{
  RegieProgressCycle *cycle = NULL;
  g_autofree char *sentence = NULL;
  Course course;

  g_return_val_if_fail (REGIE_IS_DOSSIER (self), NULL);
  g_return_val_if_fail (REGIE_IS_METHOD (method), NULL);
  g_return_val_if_fail (day != NULL && g_date_valid (day), NULL);

  course = course_new (self, method, day);
  cycle = cycle_new (&course);
  sentence = dup_sentence (&course, regie_progress_cycle_get_interval_days (cycle), language);
  regie_progress_cycle_set_sentence (cycle, sentence);

  return cycle;
}

static gpointer
make_cycle (RegieRuleContext *context)
{
  Course course = course_new (regie_rule_context_get_dossier (context),
                              regie_rule_context_get_method (context),
                              regie_rule_context_get_day (context));

  return cycle_new (&course);
}

RegieProgressCycle *
regie_rule_get_progress_cycle (RegieRuleContext *context)
{
  static const RegieRuleFact fact = { make_cycle, g_object_unref };

  return regie_rule_context_get_fact (context, &fact);
}
