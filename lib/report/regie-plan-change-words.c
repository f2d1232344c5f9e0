/* regie-plan-change-words.c: what differs between two versions, as a family reads it
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include <regie/regie-plan-diff.h>

#include "base/regie-date-private.h"
#include "base/regie-hash-private.h"
#include "base/regie-language-private.h"
#include "report/regie-report-people-private.h"

/* A sentence for a change, and what must be known for it. The first row that fits says it. */
typedef enum
{
  NEEDS_NOTHING = 0,
  NEEDS_BEFORE = 1 << 0,
  NEEDS_AFTER = 1 << 1,
  NEEDS_PERSON = 1 << 2,
  NEEDS_DATE = 1 << 3
} Needs;

typedef struct
{
  const char      *section;
  const char      *field;
  RegieChangeKind  kind;
  const char      *value;
  Needs            needs;
  const char      *sentence;
} Words;

#define ADDED   REGIE_CHANGE_KIND_ADDED
#define REMOVED REGIE_CHANGE_KIND_REMOVED
#define CHANGED REGIE_CHANGE_KIND_CHANGED
#define BOTH    (NEEDS_BEFORE | NEEDS_AFTER)

/* clang-format off */
static const Words words[] = {
  { "goals", NULL, ADDED, NULL, NEEDS_DATE, N_ ("New goal, to be reached by {date}: {title}") },
  { "goals", NULL, ADDED, NULL, 0, N_ ("New goal: {title}") },
  { "goals", NULL, REMOVED, NULL, 0, N_ ("No goal any more: {title}") },
  { "actions", NULL, ADDED, NULL, NEEDS_PERSON | NEEDS_DATE, N_ ("New: {person} does this by {date}: {title}") },
  { "actions", NULL, ADDED, NULL, NEEDS_PERSON, N_ ("New: {person} does this: {title}") },
  { "actions", NULL, ADDED, NULL, NEEDS_DATE, N_ ("New, to be done by {date}. Nobody has taken it yet: {title}") },
  { "actions", NULL, ADDED, NULL, 0, N_ ("New. Nobody has taken it yet: {title}") },
  { "actions", NULL, REMOVED, NULL, 0, N_ ("This need not be done any more: {title}") },
  { "strengths", NULL, ADDED, NULL, 0, N_ ("This goes well too: {title}") },
  { "strengths", NULL, REMOVED, NULL, 0, N_ ("No longer on the list of what goes well: {title}") },
  { "concerns", NULL, ADDED, NULL, 0, N_ ("New worry: {title}") },
  { "concerns", NULL, REMOVED, NULL, 0, N_ ("No longer on the list of worries: {title}") },
  { "agreements", NULL, ADDED, NULL, 0, N_ ("We also agreed on this: {title}") },
  { "agreements", NULL, REMOVED, NULL, 0, N_ ("We no longer agree on this: {title}") },
  { "responsibilities", NULL, ADDED, NULL, NEEDS_PERSON, N_ ("{person} sees to this now: {title}") },
  { "responsibilities", NULL, REMOVED, NULL, NEEDS_PERSON, N_ ("{person} does not see to this any more: {title}") },
  { "safety_plan.agreements", NULL, ADDED, NULL, 0, N_ ("New, to keep everybody safe: {title}") },
  { "safety_plan.agreements", NULL, REMOVED, NULL, 0, N_ ("No longer agreed to keep everybody safe: {title}") },
  { "safety_plan.conditions", NULL, ADDED, NULL, 0, N_ ("Veilig Thuis also asks this: {title}") },
  { "safety_plan.conditions", NULL, REMOVED, NULL, 0, N_ ("Veilig Thuis does not ask this any more: {title}") },
  { "safety_plan", NULL, ADDED, NULL, 0, N_ ("There is a part about safety now.") },
  { "safety_plan", NULL, REMOVED, NULL, 0, N_ ("There is no part about safety any more.") },
  { "linked_plans", NULL, ADDED, NULL, 0, N_ ("This plan belongs to ours now: {title}") },
  { "linked_plans", NULL, REMOVED, NULL, 0, N_ ("This plan does not belong to ours any more: {title}") },

  { "actions", "owner", CHANGED, NULL, BOTH, N_ ("{after} does this now, and not {before}: {title}") },
  { "actions", "owner", CHANGED, NULL, NEEDS_AFTER, N_ ("{after} does this: {title}") },
  { "actions", "owner", CHANGED, NULL, NEEDS_BEFORE, N_ ("{before} does not do this any more. Nobody has taken it yet: {title}") },
  { "actions", "helpers", CHANGED, NULL, NEEDS_AFTER, N_ ("These people help with it: {after}. It is about: {title}") },
  { "actions", "helpers", CHANGED, NULL, NEEDS_BEFORE, N_ ("Nobody helps with this any more: {title}") },
  { "actions", "due_date", CHANGED, NULL, BOTH, N_ ("Not by {before} but by {after}: {title}") },
  { "actions", "due_date", CHANGED, NULL, NEEDS_AFTER, N_ ("To be done by {after}: {title}") },
  { "actions", "due_date", CHANGED, NULL, NEEDS_BEFORE, N_ ("There is no day for this any more: {title}") },
  { "actions", "status", CHANGED, "done", 0, N_ ("This is done: {title}") },
  { "actions", "status", CHANGED, "dropped", 0, N_ ("We do not do this any more: {title}") },
  { "actions", "status", CHANGED, "blocked", 0, N_ ("This has to wait: {title}") },
  { "actions", "status", CHANGED, "active", 0, N_ ("This has begun: {title}") },
  { "goals", "person", CHANGED, NULL, NEEDS_AFTER, N_ ("This is a goal for {after} now: {title}") },
  { "goals", "person", CHANGED, NULL, NEEDS_BEFORE, N_ ("This is a goal for all of us now: {title}") },
  { "goals", "target_date", CHANGED, NULL, BOTH, N_ ("Not by {before} but by {after}: {title}") },
  { "goals", "target_date", CHANGED, NULL, NEEDS_AFTER, N_ ("To be reached by {after}: {title}") },
  { "goals", "target_date", CHANGED, NULL, NEEDS_BEFORE, N_ ("There is no day for this any more: {title}") },
  { "goals", "status", CHANGED, "reached", 0, N_ ("We reached this: {title}") },
  { "goals", "status", CHANGED, "partly-reached", 0, N_ ("We reached this in part: {title}") },
  { "goals", "status", CHANGED, "not-reached", 0, N_ ("We did not reach this: {title}") },
  { "goals", "status", CHANGED, "dropped", 0, N_ ("We gave up this goal: {title}") },
  { "goals", "status", CHANGED, "active", 0, N_ ("We are working on this: {title}") },
  { "concerns", "priority", CHANGED, NULL, NEEDS_AFTER, N_ ("This worry is now number {after}: {title}") },
  { "concerns", "priority", CHANGED, NULL, NEEDS_BEFORE, N_ ("This worry need not come first any more: {title}") },
  { "concerns", "ended_date", CHANGED, NULL, NEEDS_AFTER, N_ ("This is not a worry any more: {title}") },
  { "responsibilities", "person", CHANGED, NULL, NEEDS_AFTER, N_ ("{after} sees to this now: {title}") },
  { "safety_plan.agreements", "supervisor", CHANGED, NULL, BOTH, N_ ("{after} watches over this now, and not {before}: {title}") },
  { "safety_plan.agreements", "supervisor", CHANGED, NULL, NEEDS_AFTER, N_ ("{after} watches over this: {title}") },
  { "safety_plan.agreements", "supervisor", CHANGED, NULL, NEEDS_BEFORE, N_ ("{before} does not watch over this any more. Nobody has taken it yet: {title}") },
  { "safety_plan.agreements", "if_broken", CHANGED, NULL, NEEDS_AFTER, N_ ("If this fails, we do something else now: {after} It is about: {title}") },
  { NULL, "title", CHANGED, NULL, BOTH, N_ ("This: {before} is now: {after}") },
  { NULL, "text", CHANGED, NULL, BOTH, N_ ("This: {before} is now: {after}") },
  { "safety_plan.agreements", NULL, CHANGED, NULL, NEEDS_NOTHING, N_ ("Something has changed in what keeps everybody safe: {title}") },

  { "desired_result", NULL, ADDED, NULL, NEEDS_AFTER, N_ ("This is what we want: {after}") },
  { "desired_result", NULL, CHANGED, NULL, NEEDS_AFTER, N_ ("This is what we want now: {after}") },
  { "reason", NULL, CHANGED, NULL, NEEDS_AFTER, N_ ("This is why we came together: {after}") },
  { "aim", NULL, CHANGED, NULL, NEEDS_AFTER, N_ ("This is what we meet for: {after}") },
  { "analysis", NULL, ADDED, NULL, 0, N_ ("We wrote down how it came about.") },
  { "analysis", NULL, CHANGED, NULL, 0, N_ ("We wrote down in another way how it came about.") },
  { "next_meeting_date", NULL, ADDED, NULL, NEEDS_AFTER, N_ ("We meet again on {after}.") },
  { "next_meeting_date", NULL, CHANGED, NULL, NEEDS_AFTER, N_ ("We meet again on {after}.") },
  { "next_meeting_date", NULL, REMOVED, NULL, 0, N_ ("There is no day yet for the next meeting.") },
};
/* clang-format on */

/* What is said of a change that no row is about. */
static const char *
get_general (RegiePlanChange *self)
{
  gboolean has_title = regie_plan_change_get_title (self) != NULL;

  if (regie_plan_change_get_section (self) != NULL &&
      g_str_has_prefix (regie_plan_change_get_section (self), "safety_plan") && !has_title)
    return N_ ("Something has changed in the part about safety.");
  if (!has_title)
    return N_ ("Something else has changed in the plan.");

  switch (regie_plan_change_get_kind (self))
    {
    case REGIE_CHANGE_KIND_ADDED:
      return N_ ("New in the plan: {title}");
    case REGIE_CHANGE_KIND_REMOVED:
      return N_ ("No longer in the plan: {title}");
    case REGIE_CHANGE_KIND_CHANGED:
    case REGIE_CHANGE_KIND_MOVED:
      return N_ ("Something else has changed about this: {title}");
    }

  g_assert_not_reached ();
}

static Needs
list_known (RegiePlanChange *self)
{
  return (regie_plan_change_get_before (self) == NULL ? 0 : NEEDS_BEFORE) |
         (regie_plan_change_get_after (self) == NULL ? 0 : NEEDS_AFTER) |
         (regie_plan_change_get_person (self) == NULL ? 0 : NEEDS_PERSON) |
         (regie_plan_change_get_date (self) == NULL ? 0 : NEEDS_DATE);
}

static gboolean
fits (const Words     *row,
      RegiePlanChange *self,
      Needs            known)
{
  const char *field = regie_plan_change_get_field (self);

  return row->kind == regie_plan_change_get_kind (self) && (row->needs & ~known) == 0 &&
         (row->section == NULL ||
          g_strcmp0 (row->section, regie_plan_change_get_section (self)) == 0) &&
         (row->field != NULL ? g_strcmp0 (row->field, field) == 0
                             : field == NULL || row->needs == NEEDS_NOTHING) &&
         (row->value == NULL || g_strcmp0 (row->value, regie_plan_change_get_after (self)) == 0);
}

static const char *
get_sentence (RegiePlanChange *self)
{
  Needs known = list_known (self);

  for (gsize i = 0; i < G_N_ELEMENTS (words); i++)
    if (fits (&words[i], self, known))
      return words[i].sentence;

  return get_general (self);
}

static gboolean
is_about_people (const char *field)
{
  static const char *const fields[] = { "owner", "helpers", "person", "supervisor", NULL };

  return field != NULL && g_strv_contains (fields, field);
}

/* A day as people say it, names instead of ids, or the text as it is. */
static char *
dup_readable (const RegieReportContext *context,
              const char               *field,
              const char               *value)
{
  GDate date;

  if (value == NULL)
    return NULL;

  g_date_clear (&date, 1);
  if (regie_date_scan (value, strlen (value), &date))
    return regie_dup_date (context->language, &date);
  if (is_about_people (field))
    {
      g_auto(GStrv) ids = g_strsplit_set (value, *value == '[' ? "[\",]" : "", -1);
      g_autoptr(GStrvBuilder) builder = g_strv_builder_new ();
      g_auto(GStrv) people = NULL;
      char *names = NULL;

      for (gsize i = 0; ids[i] != NULL; i++)
        if (*ids[i] != '\0')
          g_strv_builder_add (builder, ids[i]);
      people = g_strv_builder_end (builder);
      names = regie_report_dup_call_names (context, (const char *const *) people);

      return names != NULL ? names
                           : g_strdup (regie_translate (context->language,
                                                        N_ ("somebody whose name is not known")));
    }

  return g_strdup (value);
}

static char *
dup_sentence (const RegieReportContext *context,
              RegiePlanChange          *change)
{
  const char *field = regie_plan_change_get_field (change);
  const char *title = regie_plan_change_get_title (change);
  g_autofree char *before = dup_readable (context, field, regie_plan_change_get_before (change));
  g_autofree char *after = dup_readable (context, field, regie_plan_change_get_after (change));
  g_autofree char *person = dup_readable (context, "person", regie_plan_change_get_person (change));
  g_autofree char *date = dup_readable (context, NULL, regie_plan_change_get_date (change));

  return regie_translate_with (context->language,
                               get_sentence (change),
                               "title",
                               title == NULL ? "" : title,
                               "before",
                               before == NULL ? "" : before,
                               "after",
                               after == NULL ? "" : after,
                               "person",
                               person == NULL ? "" : person,
                               "date",
                               date == NULL ? "" : date,
                               NULL);
}

/**
 * regie_plan_change_dup_sentence:
 * @self: a change
 * @dossier: the dossier of the plan, which knows the names
 * @language: (nullable): a BCP 47 language tag, or %NULL for Dutch
 *
 * Says what changed in a sentence that the household can read: short, with names and days instead
 * of ids and codes.
 *
 * Source: method, section 5.5.
 *
 * Returns: (transfer full): the sentence
 *
 * Since: 0.1
 */
char *
regie_plan_change_dup_sentence (RegiePlanChange *self,
                                RegieDossier    *dossier,
                                const char      *language)
{
  g_autoptr(RegieReportIndex) index = regie_report_index_new ();
  RegieReportContext context = { .dossier = dossier, .language = language, .index = index };

  g_return_val_if_fail (REGIE_IS_PLAN_CHANGE (self), NULL);
  g_return_val_if_fail (REGIE_IS_DOSSIER (dossier), NULL);

  return dup_sentence (&context, self);
}

/**
 * regie_plan_tell_changes:
 * @self: a version of a plan
 * @other: another version, usually a later one
 * @dossier: their dossier, which knows the names
 * @language: (nullable): a BCP 47 language tag, or %NULL for Dutch
 *
 * Tells what differs between two versions in sentences that the household can read, each said once.
 *
 * Source: method, section 5.5.
 *
 * Returns: (transfer full) (array zero-terminated=1): the sentences, in the order of the plan; none
 *   when both say the same
 *
 * Since: 0.1
 */
GStrv
regie_plan_tell_changes (RegiePlan    *self,
                         RegiePlan    *other,
                         RegieDossier *dossier,
                         const char   *language)
{
  g_autoptr(GListModel) changes = NULL;
  g_autoptr(GHashTable) said = NULL;
  g_autoptr(GPtrArray) sentences = NULL;
  g_autoptr(RegieReportIndex) index = regie_report_index_new ();
  RegieReportContext context = { .dossier = dossier, .language = language, .index = index };

  g_return_val_if_fail (REGIE_IS_PLAN (self), NULL);
  g_return_val_if_fail (REGIE_IS_PLAN (other), NULL);
  g_return_val_if_fail (REGIE_IS_DOSSIER (dossier), NULL);

  changes = regie_plan_list_changes (self, other);
  said = g_hash_table_new (regie_hash_string, g_str_equal);
  sentences = g_ptr_array_new ();
  REGIE_ITEMS_FOREACH (RegiePlanChange, change, regie_list_get_items (changes))
    {
      char *sentence = dup_sentence (&context, change);

      /* Adding would put the second of two that are equal in the place of the first. */
      if (g_hash_table_contains (said, sentence))
        g_free (sentence);
      else
        {
          g_hash_table_add (said, sentence);
          g_ptr_array_add (sentences, sentence);
        }
    }
  g_ptr_array_add (sentences, NULL);

  return (GStrv) g_ptr_array_free (g_steal_pointer (&sentences), FALSE);
}
