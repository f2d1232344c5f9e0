/* regie-facts-results.c: facts of who carried the case, and what became of it
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include "base/regie-hash-private.h"
#include "base/regie-table-private.h"
#include "model/regie-model-items-private.h"
#include "rules/regie-facts-private.h"

#include <regie/regie-action.h>
#include <regie/regie-dossier-day.h>
#include <regie/regie-feedback.h>
#include <regie/regie-network-member.h>
#include <regie/regie-regisseur-days.h>
#include <regie/regie-regisseur.h>

/* Everybody who was ever of the network: an action keeps its owner when they leave. */
static GHashTable *
list_network (RegieDossier *dossier)
{
  GHashTable *network = g_hash_table_new (regie_hash_string, g_str_equal);

  REGIE_ITEMS_FOREACH (RegieNetworkMember, member, regie_dossier_peek_network (dossier))
    if (regie_network_member_get_person (member) != NULL)
      g_hash_table_add (network, (char *) regie_network_member_get_person (member));

  return network;
}

static void
find_network_actions (const RegieFactCase *known,
                      RegieFactResult     *result)
{
  RegiePlan *plan = regie_fact_get_plan (known);
  g_autoptr(GHashTable) network = NULL;
  g_autofree char *path = NULL;
  guint count = 0;

  if (plan == NULL)
    return;

  network = list_network (known->dossier);
  path = known->wants_evidence ? regie_fact_dup_plan_path (known, plan) : NULL;
  REGIE_ITEMS_FOREACH (RegieAction, action, regie_plan_peek_actions (plan))
    {
      const char *owner = regie_action_get_owner (action);

      if (owner == NULL || !g_hash_table_contains (network, owner))
        continue;
      count++;
      regie_fact_add_inner_path (known, result, path, "actions", action_i);
    }
  regie_fact_tell_number (result, count);
}

static void
add_terms (const RegieFactCase *known,
           RegieFactResult     *result)
{
  REGIE_ITEMS_FOREACH (RegieRegisseur, term, regie_dossier_peek_regisseurs (known->dossier))
    if (regie_regisseur_get_is_primary (term) &&
        regie_fact_is_by (regie_regisseur_get_start_date (term), known->day))
      regie_fact_add_path (known, result, "regisseurs", term_i);
}

/* From the opening of the case; NULL while nobody knows when that was. */
static RegieContinuity *
dup_continuity (const RegieFactCase *known)
{
  const GDate *opened = regie_dossier_get_opened_date (known->dossier);

  return opened == NULL || regie_day_compare (opened, known->day) > 0
           ? NULL
           : regie_dossier_dup_continuity (known->dossier, opened, known->day);
}

static void
find_regisseurs (const RegieFactCase *known,
                 RegieFactResult     *result)
{
  g_autoptr(RegieContinuity) continuity = dup_continuity (known);

  if (continuity == NULL)
    return;

  regie_fact_tell_number (result, regie_continuity_get_persons (continuity));
  add_terms (known, result);
}

static void
find_days_without (const RegieFactCase *known,
                   RegieFactResult     *result)
{
  g_autoptr(RegieContinuity) continuity = dup_continuity (known);

  if (continuity == NULL)
    return;

  regie_fact_tell_number (result, regie_continuity_get_days_without (continuity));
  add_terms (known, result);
}

static void
find_trained (const RegieFactCase *known,
              RegieFactResult     *result)
{
  RegieRegisseur *term = regie_dossier_get_regisseur_on (known->dossier, known->day);
  RegieAnswer trained = term == NULL ? REGIE_ANSWER_UNKNOWN : regie_regisseur_get_trained (term);

  if (trained == REGIE_ANSWER_UNKNOWN)
    return;

  regie_fact_tell_truth (result, trained == REGIE_ANSWER_YES);
  REGIE_ITEMS_FOREACH (RegieRegisseur, other, regie_dossier_peek_regisseurs (known->dossier))
    if (other == term)
      regie_fact_add_path (known, result, "regisseurs", other_i);
}

static void
find_feedback (const RegieFactCase *known,
               RegieFactResult     *result)
{
  gboolean found = FALSE;

  REGIE_ITEMS_FOREACH (RegieFeedback, feedback, regie_dossier_peek_feedback (known->dossier))
    if (regie_feedback_get_party (feedback) == REGIE_PARTY_HOUSEHOLD &&
        regie_fact_is_by (regie_feedback_get_date (feedback), known->day))
      {
        found = TRUE;
        regie_fact_add_path (known, result, "feedback", feedback_i);
      }
  regie_fact_tell_truth (result, found);
}

static const RegieFactRow rows[] = {
  {
    .id = "network-actions",
    .kind = REGIE_FACT_KIND_NUMBER,
    .name = N_ ("Actions that the network carries"),
    .explanation = N_ (
      "How many actions of the plan somebody of the informal network owns. Unknown without a plan."),
    .question = N_ ("Who of family, friends and neighbours does something?"),
    .records = { "RegiePlan", "RegieAction", "RegieNetworkMember" },
    .find = find_network_actions,
  },
  {
    .id = "regisseurs",
    .kind = REGIE_FACT_KIND_NUMBER,
    .name = N_ ("People who were the regisseur"),
    .explanation = N_ (
      "How many people were the regisseur since the case was opened, until the day. Unknown while it is not on record when the case was opened."),
    .question = N_ ("Who was the regisseur, and from when until when?"),
    .records = { "RegieDossier", "RegieRegisseur" },
    .find = find_regisseurs,
  },
  {
    .id = "days-without-regisseur",
    .kind = REGIE_FACT_KIND_NUMBER,
    .name = N_ ("Days without a regisseur"),
    .explanation = N_ (
      "On how many open days nobody was the regisseur and nobody stood in, until the day. Unknown while it is not on record when the case was opened."),
    .question = N_ ("Who was the regisseur, and from when until when?"),
    .records = { "RegieDossier", "RegieRegisseur" },
    .find = find_days_without,
  },
  {
    .id = "regisseur-trained",
    .kind = REGIE_FACT_KIND_TRUTH,
    .name = N_ ("The regisseur is trained"),
    .explanation = N_ (
      "Whether the regisseur of the day was trained in the method. Unknown without a regisseur, and while nobody recorded it."),
    .question = N_ ("Was the regisseur trained in the method?"),
    .records = { "RegieRegisseur" },
    .find = find_trained,
  },
  {
    .id = "household-feedback",
    .kind = REGIE_FACT_KIND_TRUTH,
    .name = N_ ("The household said how the cooperation was"),
    .explanation = N_ ("Whether feedback of the household is on record."),
    .question = N_ ("What does the household think of the cooperation?"),
    .records = { "RegieFeedback" },
    .find = find_feedback,
  },
};

const RegieFactTable regie_facts_results = { rows, G_N_ELEMENTS (rows) };
