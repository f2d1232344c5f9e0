/* regie-facts.c: the catalogue of facts, and what its rows share
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include "base/regie-hash-private.h"
#include "base/regie-table-private.h"
#include "model/regie-model-items-private.h"
#include "rules/regie-facts-private.h"

#include <regie/regie-dossier-day.h>
#include <regie/regie-household.h>
#include <regie/regie-meeting.h>
#include <regie/regie-membership.h>

static const RegieFactTable *const tables[] = {
  &regie_facts_safety, &regie_facts_course, &regie_facts_people,  &regie_facts_wishes,
  &regie_facts_phases, &regie_facts_plan,   &regie_facts_results,
};

guint
regie_fact_rows_count (void)
{
  guint count = 0;

  for (gsize i = 0; i < G_N_ELEMENTS (tables); i++)
    count += tables[i]->n_rows;

  return count;
}

const RegieFactRow *
regie_fact_rows_get (guint place)
{
  for (gsize i = 0; i < G_N_ELEMENTS (tables); i++)
    {
      if (place < tables[i]->n_rows)
        return &tables[i]->rows[place];
      place -= tables[i]->n_rows;
    }

  return NULL;
}

/* Place of each row plus one, by its id; it never changes once it is made. */
static GHashTable *
places (void)
{
  static GHashTable *table;

  if (g_once_init_enter (&table))
    {
      GHashTable *made = g_hash_table_new (regie_hash_string, g_str_equal);

      for (guint i = 0; i < regie_fact_rows_count (); i++)
        g_hash_table_insert (made, (char *) regie_fact_rows_get (i)->id, GUINT_TO_POINTER (i + 1));
      g_once_init_leave (&table, made);
    }

  return table;
}

/* Place of the row with an id, or -1. */
int
regie_fact_rows_find (const char *id)
{
  return id == NULL ? -1 : (int) GPOINTER_TO_UINT (g_hash_table_lookup (places (), id)) - 1;
}

/* What a truth is called. */
const RegieFactCode regie_fact_truths[] = {
  { "yes", N_ ("yes") },
  { "no", N_ ("no") },
  { NULL },
};

/* The codes that a fact can have, or NULL for a number. */
const RegieFactCode *
regie_fact_row_get_codes (const RegieFactRow *row)
{
  return row->kind == REGIE_FACT_KIND_TRUTH ? regie_fact_truths : row->codes;
}

static void
describe_codes (RegieFact           *fact,
                const RegieFactCode *codes,
                const char          *language)
{
  g_autoptr(GStrvBuilder) ids = g_strv_builder_new ();
  g_autoptr(GStrvBuilder) names = g_strv_builder_new ();
  g_auto(GStrv) all_ids = NULL;
  g_auto(GStrv) all_names = NULL;

  for (; codes != NULL && codes->code != NULL; codes++)
    {
      g_strv_builder_add (ids, codes->code);
      g_strv_builder_add (names, regie_translate (language, codes->name));
    }
  all_ids = g_strv_builder_end (ids);
  all_names = g_strv_builder_end (names);
  regie_fact_set_codes (fact, (const char *const *) all_ids);
  regie_fact_set_code_names (fact, (const char *const *) all_names);
}

RegieFact *
regie_fact_row_describe (const RegieFactRow *row,
                         const char         *language)
{
  RegieFact *fact = regie_fact_new ();

  regie_entity_set_id (REGIE_ENTITY (fact), row->id);
  regie_fact_set_kind (fact, row->kind);
  regie_fact_set_name (fact, regie_translate (language, row->name));
  regie_fact_set_explanation (fact, regie_translate (language, row->explanation));
  if (row->question != NULL)
    regie_fact_set_question (fact, regie_translate (language, row->question));
  describe_codes (fact, regie_fact_row_get_codes (row), language);
  regie_fact_set_records (fact, row->records);

  return fact;
}

void
regie_fact_result_clear (RegieFactResult *result)
{
  g_free (result->own_code);
  if (result->evidence != NULL)
    g_ptr_array_unref (result->evidence);
  *result = (RegieFactResult){ 0 };
}

void
regie_fact_tell_number (RegieFactResult *result,
                        guint            number)
{
  result->is_known = TRUE;
  result->number = (int) MIN (number, G_MAXINT);
}

void
regie_fact_tell_code (RegieFactResult *result,
                      const char      *code)
{
  result->is_known = TRUE;
  result->code = code;
}

void
regie_fact_tell_truth (RegieFactResult *result,
                       gboolean         truth)
{
  regie_fact_tell_code (result, truth ? "yes" : "no");
}

static void
take_path (RegieFactResult *result,
           char            *path)
{
  if (result->evidence == NULL)
    result->evidence = g_ptr_array_new_with_free_func (g_free);
  g_ptr_array_add (result->evidence, path);
}

/* Names an item of a list of the dossier, such as `professionals[2]`. */
void
regie_fact_add_path (const RegieFactCase *known,
                     RegieFactResult     *result,
                     const char          *list,
                     guint                item)
{
  regie_fact_add_inner_path (known, result, NULL, list, item);
}

/* Names an item of a list of a record, such as `plan.actions[2]`. */
void
regie_fact_add_inner_path (const RegieFactCase *known,
                           RegieFactResult     *result,
                           const char          *outer,
                           const char          *list,
                           guint                item)
{
  char digits[16];
  gsize at = sizeof digits;

  if (!known->wants_evidence)
    return;

  /* There may be many: printf would take most of the time of a decision. */
  digits[--at] = '\0';
  do
    digits[--at] = (char) ('0' + item % 10);
  while ((item /= 10) > 0);

  take_path (result,
             outer == NULL ? g_strconcat (list, "[", digits + at, "]", NULL)
                           : g_strconcat (outer, ".", list, "[", digits + at, "]", NULL));
}

/* Whether something was so on a day: what has no day was always so. */
gboolean
regie_fact_is_by (const GDate *date,
                  const GDate *day)
{
  return date == NULL || regie_day_compare (date, day) <= 0;
}

/* Whether the start meeting was held. Until then an empty list may be one that nobody filled in
 * yet; after it, that nobody is in it means that there is nobody. */
gboolean
regie_fact_has_started (const RegieFactCase *known)
{
  REGIE_ITEMS_FOREACH (RegieMeeting, meeting, regie_dossier_peek_meetings (known->dossier))
    {
      const GDate *date = regie_meeting_get_date (meeting);

      if (regie_meeting_get_kind (meeting) == REGIE_MEETING_KIND_START &&
          regie_meeting_get_is_held (meeting) && date != NULL &&
          regie_day_compare (date, known->day) <= 0)
        return TRUE;
    }

  return FALSE;
}

/* The plan in force, or else the one that is being made. */
RegiePlan *
regie_fact_get_plan (const RegieFactCase *known)
{
  RegiePlan *plan = regie_dossier_get_plan_on (known->dossier, known->day);

  return plan != NULL ? plan : regie_dossier_get_plan (known->dossier);
}

char *
regie_fact_dup_plan_path (const RegieFactCase *known,
                          RegiePlan           *plan)
{
  if (plan == regie_dossier_get_plan (known->dossier))
    return g_strdup ("plan");

  return regie_entity_dup_path (REGIE_ENTITY (known->dossier), REGIE_ENTITY (plan));
}

/* The ids of those who live in a household of the case on the day. */
GHashTable *
regie_fact_list_members (const RegieFactCase *known)
{
  GHashTable *members = g_hash_table_new (regie_hash_string, g_str_equal);

  REGIE_ITEMS_FOREACH (RegieHousehold, household, regie_dossier_peek_households (known->dossier))
    REGIE_ITEMS_FOREACH (RegieMembership, membership, regie_household_peek_memberships (household))
      if (regie_membership_get_person (membership) != NULL &&
          regie_record_is_in_force (membership, known->day))
        g_hash_table_add (members, (char *) regie_membership_get_person (membership));

  return members;
}

/**
 * regie_fact_list:
 * @language: (nullable): language of the texts, a BCP 47 tag; Dutch when %NULL
 *
 * Lists the facts that the library works out, which every regiekaart can ask for. A program that
 * adds facts lists them with [method@Regie.Direction.list_facts].
 *
 * Source: method, section 4.6.
 *
 * Returns: (transfer full): a list of [class@Regie.Fact]
 *
 * Since: 0.1
 */
GListModel *
regie_fact_list (const char *language)
{
  RegieList *facts = regie_list_new (REGIE_TYPE_FACT);

  for (guint i = 0; i < regie_fact_rows_count (); i++)
    regie_list_take (facts,
                     REGIE_ENTITY (regie_fact_row_describe (regie_fact_rows_get (i), language)));

  return G_LIST_MODEL (facts);
}
