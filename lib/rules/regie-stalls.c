/* regie-stalls.c: where a case stands still
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include "rules/regie-stalls-private.h"

#include <regie/regie-dossier-day.h>
#include <regie/regie-edition.h>
#include <regie/regie-evaluation.h>
#include <regie/regie-safety-stage-record.h>

#include "base/regie-hash-private.h"
#include "rules/regie-progress-private.h"
#include "rules/regie-rule-facts-private.h"

/* Longer than the method may say: a document that does is read nevertheless. */
#define MAX_DAYS 3660

static RegieStallLimit *
find_limit (RegieStallSearch *search,
            RegieStallKind    kind)
{
  return regie_method_get_stall_limit (search->method, kind, search->level, search->stage);
}

/* Whether something has lasted for longer than the method lets it. What the method does not limit
 * may last. */
gboolean
regie_stalls_is_past_limit (RegieStallSearch *search,
                            RegieStallKind    kind,
                            const GDate      *since)
{
  RegieStallLimit *limit = find_limit (search, kind);

  return limit != NULL && since != NULL &&
         g_date_days_between (since, search->day) > regie_stall_limit_get_days (limit);
}

char *
regie_stalls_dup_text (RegieStallSearch *search,
                       const char       *text,
                       const char       *name,
                       const char       *value)
{
  return regie_translate_with (search->language, text, name, value, NULL);
}

/* A person by name, or else by id. */
char *
regie_stalls_dup_name (RegieStallSearch *search,
                       const char       *person)
{
  RegiePerson *record = (RegiePerson *) regie_index_find (search->index, REGIE_TYPE_PERSON, person);

  return record == NULL ? g_strdup (person) : regie_person_dup_name (record);
}

static void
set_evidence (RegieStallSearch *search,
              RegieStall       *stall,
              GPtrArray        *records)
{
  g_autoptr(GPtrArray) paths = g_ptr_array_new_with_free_func (g_free);

  for (guint i = 0; i < records->len; i++)
    g_ptr_array_add (paths, regie_index_dup_path (search->index, records->pdata[i]));
  g_ptr_array_add (paths, NULL);
  regie_stall_set_evidence (stall, (const char *const *) paths->pdata);
}

/* Whoever can get it moving is spoken to first, for the days that the method gives them. */
static void
set_addressee (RegieStallSearch *search,
               RegieStall       *stall,
               const GDate      *since)
{
  RegieStallLimit *limit = find_limit (search, regie_stall_get_kind (stall));
  const char *person = regie_stall_get_person (stall);
  gboolean has_owner = person != NULL && g_strcmp0 (person, search->guard) != 0;
  int owner_days = has_owner ? CLAMP (regie_stall_limit_get_owner_days (limit), 0, MAX_DAYS) : 0;
  g_autofree char *name = regie_stalls_dup_name (search, person);
  g_autofree char *addressee = NULL;
  GDate passes = *since;

  g_date_add_days (&passes, (guint) MAX (regie_stall_limit_get_days (limit), 0) + 1);
  g_date_add_days (&passes, (guint) owner_days);
  regie_stall_set_limit_days (stall, regie_stall_limit_get_days (limit));
  regie_stall_set_regisseur_date (stall, &passes);
  regie_stall_set_is_for_regisseur (stall, regie_day_compare (&passes, search->day) <= 0);
  regie_stall_set_person_name (stall, name);
  regie_stall_set_addressee (stall,
                             regie_stall_get_is_for_regisseur (stall) ? search->guard : person);
  addressee = regie_stalls_dup_name (search, regie_stall_get_addressee (stall));
  regie_stall_set_addressee_name (stall, addressee);
}

/* Adds a stall that is past its limit. */
void
regie_stalls_tell (RegieStallSearch      *search,
                   const RegieStallTexts *texts,
                   GPtrArray             *records)
{
  RegieStall *stall = regie_stall_new ();

  regie_stall_set_kind (stall, texts->kind);
  regie_stall_set_dossier (stall, REGIE_ID (search->dossier));
  regie_stall_set_title (stall, regie_dossier_get_title (search->dossier));
  regie_stall_set_safety (stall, regie_dossier_get_safety_on (search->dossier, search->day));
  regie_stall_set_since_date (stall, texts->since);
  regie_stall_set_days (stall, g_date_days_between (texts->since, search->day));
  regie_stall_set_person (stall, texts->person);
  set_evidence (search, stall, records);
  set_addressee (search, stall, texts->since);
  regie_stall_set_sentence (stall, texts->sentence);
  regie_stall_set_advice (stall,
                          regie_stall_get_is_for_regisseur (stall) ? texts->for_regisseur
                                                                   : texts->for_person);
  if (texts->person != NULL)
    g_hash_table_add (search->people, (char *) texts->person);
  regie_list_take (search->stalls, REGIE_ENTITY (stall));

  g_free (texts->sentence);
  g_free (texts->for_person);
  g_free (texts->for_regisseur);
}

static void
add_review (RegieStallSearch *search)
{
  g_autoptr(RegieProgressCycle) cycle = regie_dossier_dup_progress_cycle (search->dossier,
                                                                           search->method,
                                                                           search->day,
                                                                           search->language);
  const GDate *due = regie_progress_cycle_get_due_date (cycle);
  g_autofree char *date = due == NULL ? NULL : regie_dup_date (search->language, due);
  g_autoptr(GPtrArray) records = g_ptr_array_new ();
  RegieStallTexts texts = { .kind = REGIE_STALL_KIND_REVIEW, .since = due };

  if (search->plan == NULL || regie_progress_cycle_get_days_late (cycle) == 0 ||
      !regie_stalls_is_past_limit (search, texts.kind, due))
    return;

  g_ptr_array_add (records, search->plan);
  texts.sentence = regie_stalls_dup_text (search,
                                          N_ ("The progress was to be discussed by {date}."),
                                          "date",
                                          date);
  texts.for_regisseur =
    g_strdup (regie_translate (search->language,
                               N_ ("Agree on a day on which everybody looks at the plan again.")));
  regie_stalls_tell (search, &texts, records);
}

/* Whoever decided on the level since then gave an answer. */
static void
add_unchanged (RegieStallSearch *search)
{
  g_autoptr(GPtrArray) reviews =
    regie_rule_list_unchanged_reviews (search->dossier,
                                       regie_rule_get_weighed (search->dossier, search->day),
                                       search->day);
  RegieStallTexts texts = { .kind = REGIE_STALL_KIND_CHANGE };
  g_autofree char *date = NULL;

  if (reviews->len < 2)
    return;
  texts.since = regie_evaluation_get_date (reviews->pdata[0]);
  if (!regie_stalls_is_past_limit (search, texts.kind, texts.since))
    return;

  date = regie_dup_date (search->language, texts.since);
  texts.sentence =
    regie_stalls_dup_text (search,
                           N_ ("Since {date} no look at the progress saw anything get better."),
                           "date",
                           date);
  texts.for_regisseur = g_strdup (
    regie_translate (search->language,
                     N_ (
                       "Decide together whether the level of direction and the goals still fit.")));
  regie_stalls_tell (search, &texts, reviews);
}

/* Unknown is no better than safe, and no worse. */
static int
get_danger (RegieStall *stall)
{
  return MAX (regie_stall_get_safety (stall), REGIE_SAFETY_VERDICT_SAFE);
}

static int
get_excess (RegieStall *stall)
{
  return regie_stall_get_days (stall) - regie_stall_get_limit_days (stall);
}

/**
 * regie_stall_compare:
 * @self: a stall
 * @other: another stall, of the same case or of another one
 *
 * Tells which of two is more urgent: first that of the household that is less safe, then the one
 * that is further past its limit.
 *
 * Returns: less than 0 when @self is more urgent, more than 0 when @other is, and 0 when neither is
 *
 * Since: 0.1
 */
int
regie_stall_compare (RegieStall *self,
                     RegieStall *other)
{
  g_return_val_if_fail (REGIE_IS_STALL (self), 0);
  g_return_val_if_fail (REGIE_IS_STALL (other), 0);

  if (get_danger (self) != get_danger (other))
    return get_danger (other) - get_danger (self);

  return get_excess (other) - get_excess (self);
}

static int
compare_stalls (gconstpointer a,
                gconstpointer b)
{
  return regie_stall_compare (*(RegieStall **) a, *(RegieStall **) b);
}

/* The most urgent first; the order of equals is kept. */
static GListModel *
sort_stalls (RegieList *stalls)
{
  g_autoptr(GPtrArray) sorted = g_ptr_array_new ();

  REGIE_ITEMS_FOREACH (RegieStall, stall, stalls->items)
    g_ptr_array_add (sorted, g_object_ref (stall));
  g_ptr_array_sort (sorted, compare_stalls);

  return G_LIST_MODEL (
    regie_list_new_take (REGIE_TYPE_STALL, (RegieEntity **) sorted->pdata, sorted->len));
}

/**
 * regie_dossier_list_stalls:
 * @self: a dossier
 * @method: the method that the case follows
 * @day: the day
 * @language: (nullable): language of the sentences, a BCP 47 tag; Dutch when %NULL
 *
 * Tells where a case stands still: when nothing happened with the household, the progress is not
 * looked at, actions are late, have no owner or are not begun, somebody who is invited stays
 * silent, or look after look nothing gets better. How many days each may last is said by the
 * method, see [property@Regie.Method:stall-limits]. A closed case does not stand still.
 *
 * Source: method, sections 5.4 and 11.
 *
 * Returns: (transfer full): a list of [class@Regie.Stall], the most urgent first
 *
 * Since: 0.1
 */
GListModel *
regie_dossier_list_stalls (RegieDossier *self,
                           RegieMethod  *method,
                           const GDate  *day,
                           const char   *language)
{
  g_autoptr(RegieList) stalls = NULL;
  g_autoptr(RegieIndex) index = NULL;
  g_autoptr(GHashTable) people = NULL;
  RegieSafetyStageRecord *stage = NULL;
  RegieStallSearch search = { self, method, day, language };

  g_return_val_if_fail (REGIE_IS_DOSSIER (self), NULL);
  g_return_val_if_fail (REGIE_IS_METHOD (method), NULL);
  g_return_val_if_fail (day != NULL && g_date_valid (day), NULL);

  stalls = regie_list_new (REGIE_TYPE_STALL);
  if (!regie_dossier_is_open (self, day))
    return G_LIST_MODEL (g_steal_pointer (&stalls));

  index = regie_index_new (REGIE_ENTITY (self));
  people = g_hash_table_new (regie_hash_string, g_str_equal);
  search.index = index;
  search.people = people;
  search.plan = regie_rule_get_working_plan (self, day);
  search.level = regie_dossier_get_level_on (self, day);
  stage = regie_dossier_get_safety_stage_on (self, day);
  search.stage = stage == NULL ? NULL : regie_safety_stage_record_get_stage (stage);
  search.guard = regie_rule_get_guard (self, day);
  search.stalls = stalls;

  regie_stalls_add_contact (&search);
  add_review (&search);
  regie_stalls_add_silent (&search);
  regie_stalls_add_late_actions (&search);
  regie_stalls_add_ownerless (&search);
  regie_stalls_add_idle (&search);
  add_unchanged (&search);

  return sort_stalls (stalls);
}
