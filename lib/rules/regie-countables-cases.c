/* regie-countables-cases.c: cases, their people and their bodies, as what is counted
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include "rules/regie-countables-private.h"

#include <regie/regie-closure.h>
#include <regie/regie-dossier-day.h>
#include <regie/regie-household.h>
#include <regie/regie-membership.h>
#include <regie/regie-person.h>

#include "base/regie-table-private.h"
#include "model/regie-model-items-private.h"

#define ADULT 18

static void
walk_case (RegieDossier     *dossier,
           RegieCountedFunc  func,
           gpointer          data)
{
  func (&(RegieCounted){ dossier, REGIE_ENTITY (dossier) }, data);
}

static const GDate *
get_opened (const RegieCounted *one)
{
  return regie_dossier_get_opened_date (one->dossier);
}

/* The day of the last closing, if the case was not opened again: so a case is closed once. */
static const GDate *
get_closed (const RegieCounted *one)
{
  const GDate *closed = NULL;

  REGIE_ITEMS_FOREACH (RegieClosure, closure, regie_dossier_peek_closures (one->dossier))
    {
      const GDate *date = regie_closure_get_date (closure);

      if (date != NULL && regie_closure_get_reopened_date (closure) == NULL &&
          (closed == NULL || regie_day_compare (date, closed) > 0))
        closed = date;
    }

  return closed;
}

static gboolean
is_open (const RegieCounted *one,
         const GDate        *day)
{
  return regie_dossier_is_open (one->dossier, day);
}

static void
find_days (const RegieCounted *one,
           const GDate        *day,
           RegieFactResult    *result)
{
  regie_counted_tell_days (result, get_opened (one), day);
}

static const RegieMoment case_moments[] = {
  { "opened", get_opened, NULL },
  { "closed", get_closed, NULL },
  { "last-day", NULL, is_open },
};

static const char *const case_moment_ids[] = { "opened", "closed", "last-day", NULL };

static const RegieCountedFact case_facts[] = {
  {
    .id = "days",
    .kind = REGIE_FACT_KIND_NUMBER,
    .name = N_ ("Days since the opening"),
    .explanation = N_ ("How many days lie between the opening of the case and the day."),
    .find = find_days,
  },
};

const RegieCountableRow regie_countable_case = {
  .moment_ids = case_moment_ids,
  .moments = case_moments,
  .n_moments = G_N_ELEMENTS (case_moments),
  .facts = case_facts,
  .n_facts = G_N_ELEMENTS (case_facts),
  .walk = walk_case,
};

/* A body is there as long as it has a case that is. */
static const RegieMoment body_moments[] = {
  { "last-day", NULL, is_open },
};

static const char *const body_moment_ids[] = { "last-day", NULL };

const RegieCountableRow regie_countable_municipality = {
  .moment_ids = body_moment_ids,
  .moments = body_moments,
  .n_moments = G_N_ELEMENTS (body_moments),
  .walk = walk_case,
  .get_body = regie_dossier_get_municipality,
};

const RegieCountableRow regie_countable_organisation = {
  .moment_ids = body_moment_ids,
  .moments = body_moments,
  .n_moments = G_N_ELEMENTS (body_moments),
  .walk = walk_case,
  .get_body = regie_dossier_get_organisation,
};

static void
walk_persons (RegieDossier     *dossier,
              RegieCountedFunc  func,
              gpointer          data)
{
  regie_counted_walk_list (dossier, regie_dossier_get_persons (dossier), func, data);
}

/* Whoever lives in two households of the case is one person. */
static gboolean
is_member (const RegieCounted *one,
           const GDate        *day)
{
  const char *id = REGIE_ID (one->record);

  if (id == NULL || !regie_dossier_is_open (one->dossier, day))
    return FALSE;

  REGIE_ITEMS_FOREACH (RegieHousehold, household, regie_dossier_peek_households (one->dossier))
    REGIE_ITEMS_FOREACH (RegieMembership, membership, regie_household_peek_memberships (household))
      if (g_strcmp0 (regie_membership_get_person (membership), id) == 0 &&
          regie_record_is_in_force (membership, day))
        return TRUE;

  return FALSE;
}

static void
find_child (const RegieCounted *one,
            const GDate        *day,
            RegieFactResult    *result)
{
  int age = regie_person_get_age_on (REGIE_PERSON (one->record), day);

  if (age >= 0)
    regie_fact_tell_truth (result, age < ADULT);
}

static const RegieMoment person_moments[] = {
  { "last-day", NULL, is_member },
};

static const RegieCountedFact person_facts[] = {
  {
    .id = "child",
    .kind = REGIE_FACT_KIND_TRUTH,
    .name = N_ ("A child"),
    .explanation = N_ ("Whether the person is under 18. Unknown without a day of birth."),
    .find = find_child,
  },
};

const RegieCountableRow regie_countable_person = {
  .moment_ids = body_moment_ids,
  .moments = person_moments,
  .n_moments = G_N_ELEMENTS (person_moments),
  .facts = person_facts,
  .n_facts = G_N_ELEMENTS (person_facts),
  .walk = walk_persons,
};
