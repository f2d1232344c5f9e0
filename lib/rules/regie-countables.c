/* regie-countables.c: the catalogue of what an indicator can count
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include <regie/regie-countables.h>

#include <regie/regie-dossier-day.h>

#include "base/regie-table-private.h"
#include "rules/regie-countables-private.h"

const RegieCountableRow *
regie_countable_get_row (RegieCountable countable)
{
  switch (countable)
    {
    case REGIE_COUNTABLE_OUTSIDE:
      return NULL;
    case REGIE_COUNTABLE_CASE:
      return &regie_countable_case;
    case REGIE_COUNTABLE_PERSON:
      return &regie_countable_person;
    case REGIE_COUNTABLE_PHASE:
      return &regie_countable_phase;
    case REGIE_COUNTABLE_STAGE:
      return &regie_countable_stage;
    case REGIE_COUNTABLE_GOAL:
      return &regie_countable_goal;
    case REGIE_COUNTABLE_EVALUATION:
      return &regie_countable_evaluation;
    case REGIE_COUNTABLE_ESCALATION:
      return &regie_countable_escalation;
    case REGIE_COUNTABLE_TERM:
      return &regie_countable_term;
    case REGIE_COUNTABLE_FEEDBACK:
      return &regie_countable_feedback;
    case REGIE_COUNTABLE_MUNICIPALITY:
      return &regie_countable_municipality;
    case REGIE_COUNTABLE_ORGANISATION:
      return &regie_countable_organisation;
    }

  g_return_val_if_reached (NULL);
}

const RegieMoment *
regie_countable_find_moment (const RegieCountableRow *row,
                             const char              *id)
{
  for (gsize i = 0; i < row->n_moments; i++)
    if (g_strcmp0 (row->moments[i].id, id) == 0)
      return &row->moments[i];

  return NULL;
}

const RegieCountedFact *
regie_countable_find_fact (const RegieCountableRow *row,
                           const char              *id)
{
  for (gsize i = 0; i < row->n_facts; i++)
    if (g_strcmp0 (row->facts[i].id, id) == 0)
      return &row->facts[i];

  return NULL;
}

void
regie_counted_walk_list (RegieDossier     *dossier,
                         GListModel       *list,
                         RegieCountedFunc  func,
                         gpointer          data)
{
  REGIE_ITEMS_FOREACH (RegieEntity, record, regie_list_get_items (list))
    func (&(RegieCounted){ dossier, record }, data);
}

/* What has not ended stands only as long as its case is open. */
gboolean
regie_counted_is_in_force (const RegieCounted *one,
                           const GDate        *day)
{
  return regie_record_is_in_force (one->record, day) && regie_dossier_is_open (one->dossier, day);
}

/* The days between two days, of which one may not be known. An end before the beginning is a fault
 * of the record: then nothing is known. */
void
regie_counted_tell_days (RegieFactResult *result,
                         const GDate     *first,
                         const GDate     *last)
{
  if (first != NULL && last != NULL && regie_day_compare (first, last) <= 0)
    regie_fact_tell_number (result, g_date_days_between (first, last));
}

/**
 * regie_countable_get_moments:
 * @countable: what is counted
 *
 * Gets the moments that can place in a period what is counted.
 *
 * Returns: (nullable) (transfer none) (array zero-terminated=1): the moments, or %NULL for what
 * cases do not hold
 *
 * Since: 0.1
 */
const char *const *
regie_countable_get_moments (RegieCountable countable)
{
  const RegieCountableRow *row = regie_countable_get_row (countable);

  return row == NULL ? NULL : row->moment_ids;
}

static RegieFact *
describe (const RegieCountedFact *row,
          const char             *language)
{
  const RegieFactRow plain = {
    .id = row->id,
    .kind = row->kind,
    .name = row->name,
    .explanation = row->explanation,
    .codes = row->codes,
  };

  return regie_fact_row_describe (&plain, language);
}

/**
 * regie_countable_list_facts:
 * @countable: what is counted
 * @language: (nullable): language of the texts, a BCP 47 tag; Dutch when %NULL
 *
 * Lists what an indicator can ask for: the facts of what is counted, then those of its case, as
 * [func@Regie.Fact.list] lists them. All of them are worked out on the day that places it in a
 * period.
 *
 * Returns: (transfer full): a list of [class@Regie.Fact]; empty for what cases do not hold
 *
 * Since: 0.1
 */
GListModel *
regie_countable_list_facts (RegieCountable  countable,
                            const char     *language)
{
  const RegieCountableRow *row = regie_countable_get_row (countable);
  RegieList *facts = regie_list_new (REGIE_TYPE_FACT);

  for (gsize i = 0; row != NULL && i < row->n_facts; i++)
    regie_list_take (facts, REGIE_ENTITY (describe (&row->facts[i], language)));
  for (guint i = 0; row != NULL && i < regie_fact_rows_count (); i++)
    regie_list_take (facts,
                     REGIE_ENTITY (regie_fact_row_describe (regie_fact_rows_get (i), language)));

  return G_LIST_MODEL (facts);
}
