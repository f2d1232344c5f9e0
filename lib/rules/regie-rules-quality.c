/* regie-rules-quality.c: principle 10, focus on quality
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include <regie/regie-closure.h>
#include <regie/regie-dossier-day.h>
#include <regie/regie-evaluation.h>
#include <regie/regie-feedback.h>
#include <regie/regie-network-member.h>
#include <regie/regie-professional.h>
#include <regie/regie-regisseur.h>

#include "base/regie-hash-private.h"
#include "model/regie-model-items-private.h"
#include "rules/regie-rule-facts-private.h"

static gboolean
is_one_of (GHashTable        *members,
           const char *const *people)
{
  for (gsize i = 0; people != NULL && people[i] != NULL; i++)
    if (regie_rule_set_contains (members, people[i]))
      return TRUE;

  return FALSE;
}

/* Whether a day, where it is known, lies in a period, whose first day may be unknown too. */
static gboolean
may_lie_between (const GDate *date,
                 const GDate *first,
                 const GDate *last)
{
  return date == NULL || ((first == NULL || regie_day_compare (date, first) >= 0) &&
                          regie_day_compare (date, last) <= 0);
}

/* The closing that holds on a day, or NULL. */
static RegieClosure *
closure_on (RegieDossier *dossier,
            const GDate  *day)
{
  RegieClosure *last = NULL;

  REGIE_ITEMS_FOREACH (RegieClosure, closure, regie_dossier_peek_closures (dossier))
    {
      const GDate *date = regie_closure_get_date (closure);

      if (date != NULL && regie_day_compare (date, day) <= 0 &&
          (last == NULL || regie_day_compare (date, regie_closure_get_date (last)) > 0))
        last = closure;
    }

  return last;
}

/* The day from which a look back counts for this closing: when the case was opened last; NULL when
 * that is not known. */
static const GDate *
opened_before (RegieDossier *dossier,
               RegieClosure *closure)
{
  const GDate *opened = regie_dossier_get_opened_date (dossier);

  REGIE_ITEMS_FOREACH (RegieClosure, earlier, regie_dossier_peek_closures (dossier))
    {
      const GDate *reopened = regie_closure_get_reopened_date (earlier);

      if (reopened != NULL && regie_day_compare (reopened, regie_closure_get_date (closure)) <= 0 &&
          (opened == NULL || regie_day_compare (reopened, opened) > 0))
        opened = reopened;
    }

  return opened;
}

/* The closing of a case that is closed on the day, or NULL. */
static RegieClosure *
closed_by (RegieRuleContext *context)
{
  RegieDossier *dossier = regie_rule_context_get_dossier (context);
  const GDate *day = regie_rule_context_get_day (context);

  return regie_dossier_is_open (dossier, day) ? NULL : closure_on (dossier, day);
}

/* Whether a party looked back on working together: one of its people in the last evaluation, or by
 * feedback at the closing. */
static gboolean
party_looked_back (RegieRuleContext *context,
                   RegieParty        party,
                   GHashTable       *people,
                   const GDate      *since)
{
  RegieDossier *dossier = regie_rule_context_get_dossier (context);
  const GDate *day = regie_rule_context_get_day (context);

  REGIE_ITEMS_FOREACH (RegieEvaluation, evaluation, regie_dossier_peek_evaluations (dossier))
    if (regie_evaluation_get_is_final (evaluation) &&
        may_lie_between (regie_evaluation_get_date (evaluation), since, day) &&
        is_one_of (people, regie_evaluation_get_by (evaluation)))
      return TRUE;

  REGIE_ITEMS_FOREACH (RegieFeedback, feedback, regie_dossier_peek_feedback (dossier))
    if (regie_feedback_get_at_closure (feedback) &&
        may_lie_between (regie_feedback_get_date (feedback), since, day) &&
        regie_feedback_get_party (feedback) == party)
      return TRUE;

  return FALSE;
}

static void
check_look_back (RegieRuleContext *context,
                 gpointer          record)
{
  RegieClosure *closure = closed_by (context);

  if (closure == NULL || party_looked_back (context,
                                            REGIE_PARTY_HOUSEHOLD,
                                            regie_rule_get_members (context),
                                            opened_before (record, closure)))
    return;

  regie_rule_context_report_with (
    context,
    REGIE_ENTITY (closure),
    N_ ("Ask the household how it looks back on the plan and on working together, and record it."),
    N_ ("The case was closed without an evaluation by the household."),
    NULL);
}

static void
add_person (GHashTable *people,
            const char *id)
{
  if (id != NULL)
    g_hash_table_add (people, (char *) id);
}

/* Whoever directs is one of the professionals, unless they are of the household or the network. */
static GHashTable *
list_professionals (RegieRuleContext *context,
                    GHashTable       *network)
{
  RegieDossier *dossier = regie_rule_context_get_dossier (context);
  GHashTable *people = g_hash_table_new (regie_hash_string, g_str_equal);

  REGIE_ITEMS_FOREACH (RegieProfessional, professional, regie_dossier_peek_professionals (dossier))
    add_person (people, regie_professional_get_person (professional));
  REGIE_ITEMS_FOREACH (RegieRegisseur, term, regie_dossier_peek_regisseurs (dossier))
    {
      const char *person = regie_regisseur_get_person (term);

      if (!regie_rule_set_contains (network, person) &&
          !regie_rule_set_contains (regie_rule_get_members (context), person))
        add_person (people, person);
    }

  return people;
}

static GHashTable *
list_network (RegieDossier *dossier)
{
  GHashTable *people = g_hash_table_new (regie_hash_string, g_str_equal);

  REGIE_ITEMS_FOREACH (RegieNetworkMember, member, regie_dossier_peek_network (dossier))
    add_person (people, regie_network_member_get_person (member));

  return people;
}

/* Where a party has nobody in the case, nobody can look back for it. */
static void
check_cooperation (RegieRuleContext *context,
                   gpointer          record)
{
  RegieClosure *closure = closed_by (context);
  g_autoptr(GHashTable) network = NULL;
  g_autoptr(GHashTable) professionals = NULL;
  const GDate *since = NULL;
  gboolean lacks_professionals = FALSE;
  gboolean lacks_network = FALSE;
  const char *sentence = NULL;

  if (closure == NULL)
    return;

  network = list_network (record);
  professionals = list_professionals (context, network);
  since = opened_before (record, closure);
  lacks_professionals =
    g_hash_table_size (professionals) > 0 &&
    !party_looked_back (context, REGIE_PARTY_PROFESSIONAL, professionals, since);
  lacks_network = g_hash_table_size (network) > 0 &&
                  !party_looked_back (context, REGIE_PARTY_NETWORK, network, since);
  if (lacks_professionals && lacks_network)
    sentence = N_ ("Neither professionals nor the network looked back on working together.");
  else if (lacks_professionals)
    sentence = N_ ("No professional looked back on working together.");
  else if (lacks_network)
    sentence = N_ ("Nobody of the network looked back on working together.");
  if (sentence != NULL)
    regie_rule_context_report_with (
      context,
      REGIE_ENTITY (closure),
      N_ ("Ask them what went well together and what could be better, and record it."),
      sentence,
      NULL);
}

/* What was open on the day before the closing: the codes of the rules, and the records. */
typedef struct
{
  GPtrArray  *codes;
  GPtrArray  *records;
  GHashTable *seen;
} LeftOpen;

/* A rule tells what it found in one go, so its code is the last one that was added. */
static void
add_proof (LeftOpen             *open,
           const RegieRuleProof *proof)
{
  const char *code = regie_finding_get_code (proof->finding);
  guint n_codes = open->codes->len;

  if (regie_finding_get_severity (proof->finding) < REGIE_SEVERITY_WARNING)
    return;

  if (n_codes == 0 || !g_str_equal (open->codes->pdata[n_codes - 1], code))
    g_ptr_array_add (open->codes, (char *) code);
  for (guint i = 0; i < proof->records->len; i++)
    if (g_hash_table_add (open->seen, proof->records->pdata[i]))
      g_ptr_array_add (open->records, proof->records->pdata[i]);
}

static void
report_left_open (RegieRuleContext *context,
                  RegieClosure     *closure,
                  const GArray     *proofs)
{
  g_autoptr(GPtrArray) codes = g_ptr_array_new ();
  g_autoptr(GPtrArray) records = g_ptr_array_new ();
  g_autoptr(GHashTable) seen = g_hash_table_new (NULL, NULL);
  LeftOpen open = { codes, records, seen };
  g_autofree char *listed = NULL;
  RegieFinding *finding = NULL;

  for (guint i = 0; i < proofs->len; i++)
    add_proof (&open, &g_array_index (proofs, RegieRuleProof, i));
  if (codes->len == 0)
    return;

  g_ptr_array_add (codes, NULL);
  listed = g_strjoinv (", ", (char **) codes->pdata);
  finding = regie_rule_context_report_with (
    context,
    REGIE_ENTITY (closure),
    N_ ("Complete what is still missing, or record why the case could be closed so."),
    N_ ("The case was closed while findings of these rules were open: {codes}."),
    "codes",
    listed,
    NULL);
  regie_rule_context_add_records (context, finding, records);
}

/* The case is judged as it stood on the last day before the closing, by what is on record now: what
 * was put right since is no longer found. */
static void
check_left_open (RegieRuleContext *context,
                 gpointer          record)
{
  RegieClosure *closure = closed_by (context);
  g_autoptr(GArray) proofs = NULL;
  GDate day;

  if (closure == NULL)
    return;

  day = *regie_closure_get_date (closure);
  if (g_date_get_julian (&day) > 1)
    g_date_subtract_days (&day, 1);
  proofs = regie_rule_context_judge_on (context, &day);
  report_left_open (context, closure, proofs);
}

/* How long ago the last look into one's own work may be, where the method says nothing. */
#define INTERVISION_DAYS 365

static const char *
judge_training (RegieRegisseur *term,
                const GDate    *day,
                int             limit)
{
  const GDate *intervision = regie_regisseur_get_intervision_date (term);

  switch (regie_regisseur_get_trained (term))
    {
    case REGIE_ANSWER_UNKNOWN:
      return N_ ("It is not recorded whether {name} is trained to be regisseur.");
    case REGIE_ANSWER_NO:
      return N_ ("{name} is not trained to be regisseur.");
    case REGIE_ANSWER_YES:
      if (intervision == NULL)
        return N_ ("It is not recorded when {name} discussed cases with other regisseurs.");
      if (g_date_days_between (intervision, day) > limit)
        return N_ ("It is long ago that {name} discussed cases with other regisseurs.");
      return NULL;
    }

  g_return_val_if_reached (NULL);
}

/* Who directs their own case need not be trained for it. */
static void
check_training (RegieRuleContext *context,
                gpointer          record)
{
  RegieRegisseur *term = record;
  const GDate *day = regie_rule_context_get_day (context);
  int limit = regie_rule_context_get_limit (context, INTERVISION_DAYS);
  const char *person = regie_regisseur_get_person (term);
  RegieEntity *who = NULL;
  const char *sentence = NULL;
  g_autofree char *name = NULL;

  if (!regie_dossier_is_open (regie_rule_context_get_dossier (context), day) ||
      !regie_regisseur_get_is_primary (term) || !regie_record_is_in_force (term, day))
    return;

  sentence = judge_training (term, day, limit);
  who = sentence == NULL ? NULL : regie_rule_context_find (context, REGIE_TYPE_PERSON, person);
  if (who == NULL || regie_rule_set_contains (regie_rule_get_members (context), person))
    return;

  name = regie_person_dup_name (REGIE_PERSON (who));
  regie_rule_context_report_with (
    context,
    REGIE_ENTITY (term),
    N_ ("Ask whoever the regisseur works for; when it is so, plan it together."),
    sentence,
    "name",
    name,
    NULL);
}

static const RegieRuleRow rows[] = {
  {
    .code = "P10.1",
    .principle = 10,
    .severity = REGIE_SEVERITY_WARNING,
    .title = N_ ("The household evaluates the case when it is closed."),
    .type = regie_dossier_get_type,
    .check = check_look_back,
  },
  {
    .code = "P10.2",
    .principle = 10,
    .severity = REGIE_SEVERITY_INFORMATION,
    .title =
      N_ ("Professionals and network look back on working together when the case is closed."),
    .type = regie_dossier_get_type,
    .check = check_cooperation,
  },
  {
    .code = "P10.3",
    .principle = 10,
    .severity = REGIE_SEVERITY_WARNING,
    .title = N_ ("Nothing is left open when the case is closed."),
    .type = regie_dossier_get_type,
    .check = check_left_open,
  },
  {
    .code = "P10.4",
    .principle = 10,
    .severity = REGIE_SEVERITY_INFORMATION,
    .title = N_ ("The regisseur is trained, and discusses cases with other regisseurs."),
    .type = regie_regisseur_get_type,
    .check = check_training,
  },
};

const RegieRuleTable regie_rules_quality = { rows, G_N_ELEMENTS (rows) };
