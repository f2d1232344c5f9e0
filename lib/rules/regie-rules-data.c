/* regie-rules-data.c: what cannot be, or is very likely a mistake of recording
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include <regie/regie-dossier-day.h>
#include <regie/regie-household.h>
#include <regie/regie-membership.h>
#include <regie/regie-relation.h>

#include "base/regie-hash-private.h"
#include "model/regie-model-items-private.h"
#include "rules/regie-rule-ancestors-private.h"
#include "rules/regie-rule-facts-private.h"
#include "rules/regie-rule-scan-private.h"

#define MAJORITY_YEARS 18

static char *
dup_name (RegieRuleContext *context,
          const char       *id)
{
  RegieEntity *person = regie_rule_context_find (context, REGIE_TYPE_PERSON, id);

  return person == NULL ? g_strdup (id) : regie_person_dup_name (REGIE_PERSON (person));
}

static const GDate *
get_day (const RegieRuleSpot *spot,
         const RegieColumn   *column)
{
  return &REGIE_MEMBER (GDate, spot->record, &column->row);
}

/* A record that has a period is told of in other words than one on which two things happened. */
static void
report_backwards (RegieRuleContext    *context,
                  const RegieRuleSpot *spot)
{
  const char *language = regie_rule_context_get_language (context);
  gboolean is_period = g_str_equal (spot->column->row.member, "start_date") &&
                       g_str_equal (spot->other->row.member, "end_date");
  g_autofree char *start = regie_dup_date (language, get_day (spot, spot->column));
  g_autofree char *end = regie_dup_date (language, get_day (spot, spot->other));

  regie_rule_context_report_with (
    context,
    spot->record,
    N_ ("Look up the right days and correct the record."),
    is_period ? N_ ("A record begins on {start} and ends before that, on {end}.")
              : N_ ("Of two days on a record the first, {start}, lies after the second, {end}."),
    "start",
    start,
    "end",
    end,
    NULL);
}

static void
check_order (RegieRuleContext *context,
             gpointer          record)
{
  const GArray *spots = regie_rule_get_scan (context)->backwards;

  for (guint i = 0; i < spots->len; i++)
    report_backwards (context, &g_array_index (spots, RegieRuleSpot, i));
}

static gboolean
share_a_day (RegieMembership *one,
             RegieMembership *other)
{
  const GDate *start = regie_membership_get_start_date (one);
  const GDate *other_start = regie_membership_get_start_date (other);

  return !regie_rule_is_backwards (one) && !regie_rule_is_backwards (other) &&
         (start == NULL || !regie_rule_is_past (regie_membership_get_end_date (other), start)) &&
         (other_start == NULL ||
          !regie_rule_is_past (regie_membership_get_end_date (one), other_start));
}

/* For each membership the place, counted from 1, of the next one of the same person; 0 for none. */
static guint *
chain_by_person (const RegieItems *memberships)
{
  guint n_memberships = regie_items_get_length (memberships);
  guint *next = g_new0 (guint, (gsize) n_memberships + 1);
  g_autoptr(GHashTable) places = g_hash_table_new (regie_hash_string, g_str_equal);

  for (guint i = n_memberships; i > 0; i--)
    {
      const char *person =
        regie_membership_get_person ((RegieMembership *) memberships->items[i - 1]);

      if (person == NULL)
        continue;
      next[i - 1] = GPOINTER_TO_UINT (g_hash_table_lookup (places, person));
      g_hash_table_insert (places, (char *) person, GUINT_TO_POINTER (i));
    }

  return next;
}

static void
report_doubled (RegieRuleContext *context,
                RegieMembership  *one,
                RegieMembership  *other)
{
  g_autofree char *name = dup_name (context, regie_membership_get_person (one));
  RegieFinding *finding = NULL;

  finding = regie_rule_context_report_with (
    context,
    REGIE_ENTITY (one),
    N_ ("Correct the days, or remove one of the two."),
    N_ ("For {name} it is recorded twice that they live in the household at the same time."),
    "name",
    name,
    NULL);
  regie_rule_context_add_evidence (context, finding, REGIE_ENTITY (other));
}

static void
check_doubled (RegieRuleContext *context,
               gpointer          record)
{
  const RegieItems *list = regie_household_peek_memberships (record);
  g_autofree guint *next = NULL;

  if (regie_items_get_length (list) < 2)
    return;

  next = chain_by_person (list);
  for (guint i = 0; i < list->n_items; i++)
    for (guint k = next[i]; k > 0; k = next[k - 1])
      {
        RegieMembership *one = (RegieMembership *) list->items[i];
        RegieMembership *other = (RegieMembership *) list->items[k - 1];

        if (share_a_day (one, other))
          report_doubled (context, one, other);
      }
}

/* Whether a gap began on the day or before it, while the person was a minor. */
static gboolean
is_gap (RegieRuleContext *context,
        RegiePerson      *person,
        const GDate      *last,
        const GDate      *next)
{
  GDate first_of_gap = *last;

  g_date_add_days (&first_of_gap, 1);

  return regie_day_compare (&first_of_gap, next) < 0 &&
         regie_person_get_age_on (person, &first_of_gap) < MAJORITY_YEARS &&
         regie_day_compare (&first_of_gap, regie_rule_context_get_day (context)) <= 0;
}

static void
report_gap (RegieRuleContext *context,
            RegiePerson      *person,
            RegieMembership  *before,
            RegieMembership  *after)
{
  const char *language = regie_rule_context_get_language (context);
  g_autofree char *name = regie_person_dup_name (person);
  g_autofree char *last = regie_dup_date (language, regie_membership_get_end_date (before));
  g_autofree char *next = regie_dup_date (language, regie_membership_get_start_date (after));
  RegieFinding *finding = NULL;

  finding = regie_rule_context_report_with (
    context,
    REGIE_ENTITY (before),
    N_ ("Record where the child lived in between, or correct the days."),
    N_ ("Where {name} lived between {last} and {next} is not recorded."),
    "name",
    name,
    "last",
    last,
    "next",
    next,
    NULL);
  regie_rule_context_add_evidence (context, finding, REGIE_ENTITY (after));
}

static void
check_gaps (RegieRuleContext *context,
            gpointer          record)
{
  const char *id = REGIE_ID (record);
  RegieMembership *const *memberships = NULL;
  RegieMembership *last = NULL;
  guint n_memberships = 0;

  if (regie_person_get_birth_date (record) == NULL || id == NULL)
    return;

  /* A child can live in two households: only a day on which it lives in neither counts. */
  memberships = regie_rule_get_memberships (context, id, &n_memberships);
  for (guint i = 0; i < n_memberships; i++)
    {
      RegieMembership *next = memberships[i];
      const GDate *start = regie_membership_get_start_date (next);
      const GDate *end = regie_membership_get_end_date (next);

      if (last != NULL && start != NULL &&
          is_gap (context, record, regie_membership_get_end_date (last), start))
        report_gap (context, record, last, next);
      if (end == NULL)
        return;
      if (last == NULL || regie_day_compare (end, regie_membership_get_end_date (last)) > 0)
        last = next;
    }
}

static void
check_ancestors (RegieRuleContext *context,
                 gpointer          record)
{
  g_autoptr(GPtrArray) cycles = regie_rule_find_own_ancestors (context);

  for (guint i = 0; i < cycles->len; i++)
    {
      const GPtrArray *cycle = cycles->pdata[i];
      g_autofree char *name = dup_name (context, regie_relation_get_person (cycle->pdata[0]));
      RegieFinding *finding = regie_rule_context_report_with (
        context,
        NULL,
        N_ ("Look up who is parent of whom and correct the relations."),
        N_ ("By the relations on record {name} descends from {name}."),
        "name",
        name,
        NULL);

      regie_rule_context_add_records (context, finding, cycle);
    }
}

/* What cannot be of a membership of somebody who was born and died on these days; NULL for nothing.
 */
static const char *
judge_membership (RegieMembership *membership,
                  const GDate     *birth,
                  const GDate     *death)
{
  const GDate *start = regie_membership_get_start_date (membership);
  const GDate *end = regie_membership_get_end_date (membership);

  if (birth != NULL && (regie_rule_is_past (start, birth) || regie_rule_is_past (end, birth)))
    return N_ ("{name} lives in a household before the day of birth.");
  if (death != NULL && (end == NULL || regie_day_compare (end, death) > 0))
    return N_ ("{name} lives in a household after the day of death.");

  return NULL;
}

static void
report_days (RegieRuleContext *context,
             RegiePerson      *person,
             gpointer          record,
             const char       *sentence)
{
  g_autofree char *name = regie_person_dup_name (person);

  regie_rule_context_report_with (context,
                                  record,
                                  N_ ("Look up the right days and correct the record."),
                                  sentence,
                                  "name",
                                  name,
                                  NULL);
}

static void
check_days (RegieRuleContext *context,
            gpointer          record)
{
  const GDate *birth = regie_person_get_birth_date (record);
  const GDate *death = regie_person_get_death_date (record);
  RegieMembership *const *memberships = NULL;
  guint n_memberships = 0;

  if (REGIE_ID (record) == NULL)
    return;
  if (birth != NULL && regie_rule_is_past (death, birth))
    {
      report_days (context, record, record, N_ ("{name} died before the day of birth."));
      return;
    }

  memberships = regie_rule_get_memberships (context, REGIE_ID (record), &n_memberships);
  for (guint i = 0; i < n_memberships; i++)
    {
      const char *sentence = judge_membership (memberships[i], birth, death);

      if (sentence != NULL)
        report_days (context, record, memberships[i], sentence);
    }
}

static const RegieRuleRow rows[] = {
  {
    .code = "D1.1",
    .principle = 0,
    .severity = REGIE_SEVERITY_WARNING,
    .title = N_ ("No record ends before it begins."),
    .type = regie_dossier_get_type,
    .check = check_order,
  },
  {
    .code = "D1.2",
    .principle = 0,
    .severity = REGIE_SEVERITY_WARNING,
    .title = N_ ("Nobody is twice a member of one household on one day."),
    .type = regie_household_get_type,
    .check = check_doubled,
  },
  {
    .code = "D1.3",
    .principle = 0,
    .severity = REGIE_SEVERITY_WARNING,
    .title = N_ ("Where a child of a household lives is known without a gap."),
    .type = regie_person_get_type,
    .check = check_gaps,
  },
  {
    .code = "D1.4",
    .principle = 0,
    .severity = REGIE_SEVERITY_ERROR,
    .title = N_ ("Nobody is their own ancestor."),
    .type = regie_dossier_get_type,
    .check = check_ancestors,
  },
  {
    .code = "D1.5",
    .principle = 0,
    .severity = REGIE_SEVERITY_WARNING,
    .title = N_ ("People live in households between birth and death."),
    .type = regie_person_get_type,
    .check = check_days,
  },
};

const RegieRuleTable regie_rules_data = { rows, G_N_ELEMENTS (rows) };
