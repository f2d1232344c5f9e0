/* regie-calendar.c: what is due in a case, by day
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include "rules/regie-calendar-private.h"

#include <regie/regie-dossier-day.h>
#include <regie/regie-safety-now.h>

#include "base/regie-hash-private.h"
#include "rules/regie-rule-facts-private.h"
#include "rules/regie-rules-items-private.h"

/* What is overdue stays in sight, also when the calendar begins later. */
static gboolean
is_shown (const RegieCalendarSearch *calendar,
          const GDate               *date)
{
  return date != NULL && regie_day_compare (date, calendar->until) <= 0 &&
         (regie_day_compare (date, calendar->from) >= 0 ||
          regie_day_compare (date, calendar->day) < 0);
}

static char *
dup_person_name (RegieCalendarSearch *calendar,
                 const char          *person)
{
  RegiePerson *record =
    (RegiePerson *) regie_index_find (calendar->index, REGIE_TYPE_PERSON, person);

  return record == NULL ? NULL : regie_person_dup_name (record);
}

static void
add (RegieCalendarSearch *calendar,
     RegieNextStep       *step)
{
  RegieCalendarEntry *entry = NULL;
  RegieRegisseur *regisseur = NULL;

  if (!is_shown (calendar, regie_next_step_get_due_date (step)))
    return;

  entry = regie_calendar_entry_new ();
  regisseur = regie_dossier_get_regisseur_on (calendar->dossier, calendar->day);
  regie_calendar_entry_set_dossier (entry, REGIE_ID (calendar->dossier));
  regie_calendar_entry_set_title (entry, regie_dossier_get_title (calendar->dossier));
  if (regisseur != NULL)
    regie_calendar_entry_set_regisseur (entry, regie_regisseur_get_person (regisseur));
  regie_calendar_entry_set_regisseur_name (entry, calendar->regisseur_name);
  regie_calendar_entry_set_step (entry, step);
  g_ptr_array_add (calendar->entries, entry);
}

/* Adds a day of a record that is no task of its own. */
void
regie_calendar_add_day (RegieCalendarSearch *calendar,
                        RegieNextStepKind    kind,
                        RegieEntity         *record,
                        const GDate         *date,
                        const char          *person,
                        const char          *text)
{
  g_autoptr(RegieNextStep) step = NULL;
  g_autofree char *path = NULL;
  g_autofree char *name = NULL;
  const char *evidence[] = { NULL, NULL };

  if (!is_shown (calendar, date))
    return;

  step = regie_next_step_new ();
  path = regie_index_dup_path (calendar->index, record);
  name = dup_person_name (calendar, person);
  evidence[0] = path;
  regie_next_step_set_kind (step, kind);
  regie_next_step_set_text (step, regie_translate (calendar->language, text));
  regie_next_step_set_person (step, person);
  regie_next_step_set_person_name (step, name);
  regie_next_step_set_due_date (step, date);
  regie_next_step_set_is_overdue (step, regie_rule_is_past (date, calendar->day));
  regie_next_step_set_because (step, REGIE_ID (record));
  regie_next_step_set_evidence (step, evidence);
  add (calendar, step);
}

static void
add_steps (RegieCalendarSearch *calendar,
           RegieReview         *review)
{
  g_autoptr(GListModel) steps =
    regie_review_list_next_steps (review, calendar->dossier, calendar->day, calendar->language);

  REGIE_ITEMS_FOREACH (RegieNextStep, step, regie_list_get_items (steps))
    if (regie_next_step_get_kind (step) != REGIE_NEXT_STEP_KIND_FINDING)
      add (calendar, step);
}

/* The day and the record that a step is about, or NULL when it has no day. */
static char *
dup_key (RegieNextStep *step)
{
  const GDate *due = regie_next_step_get_due_date (step);

  return due == NULL ? NULL
                     : g_strdup_printf ("%u %s",
                                        g_date_get_julian (due),
                                        regie_next_step_get_evidence (step)[0]);
}

/* What stands in the calendar has a day. */
static GHashTable *
list_known (RegieCalendarSearch *calendar)
{
  GHashTable *known = g_hash_table_new_full (regie_hash_string, g_str_equal, g_free, NULL);

  for (guint i = 0; i < calendar->entries->len; i++)
    g_hash_table_add (known, dup_key (regie_calendar_entry_get_step (calendar->entries->pdata[i])));

  return known;
}

/* A step of the work on safety may be one of the next steps already: the same day of the same
 * record. */
static void
add_safety_step (RegieCalendarSearch *calendar,
                 RegieNextStep       *step,
                 GHashTable          *known)
{
  g_autofree char *key = dup_key (step);

  if (key == NULL || !g_hash_table_add (known, g_steal_pointer (&key)))
    return;

  regie_next_step_set_kind (step, REGIE_NEXT_STEP_KIND_SAFETY);
  add (calendar, step);
}

/* Agreements are tested and the safety plan is looked at as next steps; what is left is to weigh,
 * to report, to hand over sight, and to look at the stage. In a closed case nothing is left. */
static void
add_safety (RegieCalendarSearch *calendar)
{
  g_autoptr(RegieSafetyState) state = regie_dossier_dup_safety_state (calendar->dossier,
                                                                       calendar->method,
                                                                       calendar->day,
                                                                       calendar->language);
  g_autoptr(GHashTable) known = list_known (calendar);

  REGIE_ITEMS_FOREACH (RegieNextStep, step, regie_safety_state_peek_steps (state))
    add_safety_step (calendar, step, known);
}

/**
 * regie_calendar_entry_compare:
 * @self: a calendar entry
 * @other: another calendar entry, of the same case or of another one
 *
 * Tells which of two comes first: by day, then by title and id of the case.
 *
 * Returns: less than 0 when @self comes first, more than 0 when @other does, and 0 when neither
 * does
 *
 * Since: 0.1
 */
int
regie_calendar_entry_compare (RegieCalendarEntry *self,
                              RegieCalendarEntry *other)
{
  RegieNextStep *step = NULL;
  RegieNextStep *other_step = NULL;
  const GDate *day = NULL;
  const GDate *other_day = NULL;
  int order = 0;

  g_return_val_if_fail (REGIE_IS_CALENDAR_ENTRY (self), 0);
  g_return_val_if_fail (REGIE_IS_CALENDAR_ENTRY (other), 0);

  step = regie_calendar_entry_get_step (self);
  other_step = regie_calendar_entry_get_step (other);
  day = step == NULL ? NULL : regie_next_step_get_due_date (step);
  other_day = other_step == NULL ? NULL : regie_next_step_get_due_date (other_step);
  order = day == NULL || other_day == NULL ? (day == NULL) - (other_day == NULL)
                                           : regie_day_compare (day, other_day);
  if (order == 0)
    order =
      g_strcmp0 (regie_calendar_entry_get_title (self), regie_calendar_entry_get_title (other));

  return order != 0 ? order
                    : g_strcmp0 (regie_calendar_entry_get_dossier (self),
                                 regie_calendar_entry_get_dossier (other));
}

static int
compare_entries (gconstpointer a,
                 gconstpointer b)
{
  return regie_calendar_entry_compare (*(RegieCalendarEntry **) a, *(RegieCalendarEntry **) b);
}

static char *
dup_regisseur_name (RegieCalendarSearch *calendar)
{
  RegieRegisseur *regisseur = regie_dossier_get_regisseur_on (calendar->dossier, calendar->day);

  return regisseur == NULL ? NULL
                           : dup_person_name (calendar, regie_regisseur_get_person (regisseur));
}

/**
 * regie_review_list_calendar:
 * @self: a review
 * @dossier: a dossier; it must not change meanwhile
 * @day: the day
 * @from: first day that is shown
 * @until: last day that is shown
 * @language: (nullable): language of the sentences, a BCP 47 tag; Dutch when %NULL
 *
 * Tells what has a day in a case: the next steps of [method@Regie.Review.list_next_steps] that have
 * one, the work on safety, the look at the progress unless a meeting is planned before it, the day
 * on which the level of direction is looked at again, and what ends: mandates, consents, the plan
 * and the after-care of a closed case. What would resolve a finding has no day of its own and is
 * left out. What is overdue on @day is shown whenever the calendar begins.
 *
 * The calendar of a regisseur is that of their cases together, put in order with
 * [method@Regie.CalendarEntry.compare].
 *
 * Source: method, section 5.4.
 *
 * Returns: (transfer full): a list of [class@Regie.CalendarEntry], in the order of their days
 *
 * Since: 0.1
 */
GListModel *
regie_review_list_calendar (RegieReview  *self,
                            RegieDossier *dossier,
                            const GDate  *day,
                            const GDate  *from,
                            const GDate  *until,
                            const char   *language)
{
  g_autoptr(RegieIndex) index = NULL;
  g_autoptr(GPtrArray) entries = NULL;
  g_autofree char *name = NULL;
  RegieCalendarSearch calendar = { dossier, NULL, NULL, day, from, until, language };

  g_return_val_if_fail (REGIE_IS_REVIEW (self), NULL);
  g_return_val_if_fail (REGIE_IS_DOSSIER (dossier), NULL);
  g_return_val_if_fail (day != NULL && g_date_valid (day), NULL);
  g_return_val_if_fail (from != NULL && g_date_valid (from), NULL);
  g_return_val_if_fail (until != NULL && g_date_valid (until), NULL);

  index = regie_index_new (REGIE_ENTITY (dossier));
  entries = g_ptr_array_new ();
  calendar.method = regie_review_get_method (self);
  calendar.index = index;
  calendar.entries = entries;
  name = dup_regisseur_name (&calendar);
  calendar.regisseur_name = name;

  add_steps (&calendar, self);
  add_safety (&calendar);
  regie_calendar_add_days (&calendar);
  g_ptr_array_sort (entries, compare_entries);

  return G_LIST_MODEL (
    regie_list_new_take (REGIE_TYPE_CALENDAR_ENTRY, (RegieEntity **) entries->pdata, entries->len));
}
