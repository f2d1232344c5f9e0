/* regie-plan-questions.c: who must still answer or sign
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include <regie/regie-plan-question.h>

#include <regie/regie-dossier-day.h>
#include <regie/regie-household-moves.h>
#include <regie/regie-household.h>
#include <regie/regie-membership.h>
#include <regie/regie-network-member.h>
#include <regie/regie-plan-life.h>
#include <regie/regie-professional.h>

#include "base/regie-hash-private.h"
#include "model/regie-model-items-private.h"
#include "model/regie-open-actions-private.h"
#include "rules/regie-rule-facts-private.h"

/* A child who is younger says what they think, and is not asked for a signature. Ours. */
#define SIGNING_AGE 12
#define ADULT_AGE   18

typedef struct
{
  RegiePlan    *plan;
  RegieDossier *dossier;
  const GDate  *day;
  RegieList    *questions;
  /* Who lives in the household on the day, and in which order. */
  GPtrArray *members;
  /* The records of people by their ids, and from which side each takes part. */
  GHashTable *persons;
  GHashTable *parties;
  /* The ids of those who answered or signed, and of those who were asked for it already. */
  GHashTable *answered;
  GHashTable *signed_by;
  GHashTable *asked[REGIE_PLAN_QUESTION_KIND_SIGN + 1];
} Asking;

static GHashTable *
set_new (void)
{
  return g_hash_table_new (regie_hash_string, g_str_equal);
}

static void
asking_clear (Asking *asking)
{
  g_clear_pointer (&asking->members, g_ptr_array_unref);
  g_clear_pointer (&asking->persons, g_hash_table_unref);
  g_clear_pointer (&asking->parties, g_hash_table_unref);
  g_clear_pointer (&asking->answered, g_hash_table_unref);
  g_clear_pointer (&asking->signed_by, g_hash_table_unref);
  for (gsize i = 0; i < G_N_ELEMENTS (asking->asked); i++)
    g_clear_pointer (&asking->asked[i], g_hash_table_unref);
}

/* Who is in several counts for the first that is put in. */
static void
put_party (Asking     *asking,
           const char *person,
           RegieParty  party)
{
  if (person != NULL && !g_hash_table_contains (asking->parties, person))
    g_hash_table_insert (asking->parties, (char *) person, GINT_TO_POINTER (party));
}

static void
index_people (Asking *asking)
{
  asking->persons = set_new ();
  REGIE_ITEMS_FOREACH (RegiePerson, person, regie_dossier_peek_persons (asking->dossier))
    {
      const char *id = REGIE_ID (person);

      if (id != NULL && !g_hash_table_contains (asking->persons, id))
        g_hash_table_insert (asking->persons, (char *) id, person);
    }

  asking->parties = set_new ();
  for (guint i = 0; i < asking->members->len; i++)
    put_party (asking, asking->members->pdata[i], REGIE_PARTY_HOUSEHOLD);
  REGIE_ITEMS_FOREACH (RegieNetworkMember, member, regie_dossier_peek_network (asking->dossier))
    put_party (asking, regie_network_member_get_person (member), REGIE_PARTY_NETWORK);
  REGIE_ITEMS_FOREACH (RegieProfessional,
                       professional,
                       regie_dossier_peek_professionals (asking->dossier))
    put_party (asking, regie_professional_get_person (professional), REGIE_PARTY_PROFESSIONAL);
}

static void
index_answers (Asking *asking)
{
  RegieSafetyPlan *safety_plan = regie_plan_get_safety_plan (asking->plan);

  asking->answered = set_new ();
  REGIE_ITEMS_FOREACH (RegiePlanResponse, response, regie_plan_peek_responses (asking->plan))
    if (regie_plan_response_get_person (response) != NULL &&
        regie_plan_response_get_answer (response) != REGIE_PLAN_ANSWER_NOT_ASKED)
      g_hash_table_add (asking->answered, (char *) regie_plan_response_get_person (response));

  asking->signed_by = set_new ();
  if (safety_plan != NULL)
    REGIE_ITEMS_FOREACH (RegieSignature, signature, regie_safety_plan_peek_signatures (safety_plan))
      if (regie_signature_get_person (signature) != NULL)
        g_hash_table_add (asking->signed_by, (char *) regie_signature_get_person (signature));
  for (gsize i = 0; i < G_N_ELEMENTS (asking->asked); i++)
    asking->asked[i] = set_new ();
}

static RegiePerson *
find_person (const Asking *asking,
             const char   *person)
{
  return person == NULL ? NULL : g_hash_table_lookup (asking->persons, person);
}

static gboolean
is_alive (const Asking *asking,
          RegiePerson  *person)
{
  const GDate *death = regie_person_get_death_date (person);

  return death == NULL || regie_day_compare (death, asking->day) > 0;
}

/* Asks once of somebody who is known and alive. */
static void
ask (const Asking          *asking,
     RegiePlanQuestionKind  kind,
     const char            *person)
{
  RegiePerson *record = find_person (asking, person);
  RegiePlanQuestion *question = NULL;

  if (record == NULL || !is_alive (asking, record) ||
      !g_hash_table_add (asking->asked[kind], (char *) person))
    return;

  question = regie_plan_question_new ();
  regie_plan_question_set_person (question, person);
  regie_plan_question_set_kind (question, kind);
  regie_plan_question_set_party (question,
                                 (RegieParty) GPOINTER_TO_INT (
                                   g_hash_table_lookup (asking->parties, person)));
  regie_list_take (asking->questions, REGIE_ENTITY (question));
}

static void
ask_for_answer (const Asking *asking,
                const char   *person)
{
  if (!regie_rule_set_contains (asking->answered, person))
    ask (asking, REGIE_PLAN_QUESTION_KIND_ANSWER, person);
}

static void
ask_for_answers (const Asking *asking)
{
  for (guint i = 0; i < asking->members->len; i++)
    ask_for_answer (asking, asking->members->pdata[i]);
  REGIE_ITEMS_FOREACH (RegieAction, action, regie_plan_peek_actions (asking->plan))
    if (regie_action_is_open (action))
      ask_for_answer (asking, regie_action_get_owner (action));
  REGIE_ITEMS_FOREACH (RegieResponsibility,
                       responsibility,
                       regie_plan_peek_responsibilities (asking->plan))
    ask_for_answer (asking, regie_responsibility_get_person (responsibility));
}

/* Whether somebody is of an age, or may be. */
static gboolean
is_of_age (const Asking *asking,
           const char   *person,
           int           age)
{
  RegiePerson *record = find_person (asking, person);
  int years = record == NULL ? -1 : regie_person_get_age_on (record, asking->day);

  return years < 0 || years >= age;
}

/* One signature of the household is enough. */
static void
ask_client_to_sign (const Asking *asking)
{
  for (guint i = 0; i < asking->members->len; i++)
    if (regie_rule_set_contains (asking->signed_by, asking->members->pdata[i]))
      return;
  for (guint i = 0; i < asking->members->len; i++)
    if (is_of_age (asking, asking->members->pdata[i], ADULT_AGE))
      ask (asking, REGIE_PLAN_QUESTION_KIND_SIGN, asking->members->pdata[i]);
}

static void
ask_to_sign (const Asking *asking,
             const char   *person)
{
  if (person != NULL && !regie_rule_set_contains (asking->signed_by, person) &&
      is_of_age (asking, person, SIGNING_AGE))
    ask (asking, REGIE_PLAN_QUESTION_KIND_SIGN, person);
}

static void
ask_all_to_sign (const Asking        *asking,
                 const char   *const *persons)
{
  for (gsize i = 0; persons != NULL && persons[i] != NULL; i++)
    ask_to_sign (asking, persons[i]);
}

static void
ask_involved_to_sign (const Asking    *asking,
                      RegieSafetyPlan *safety_plan)
{
  ask_all_to_sign (asking, regie_safety_plan_get_made_by (safety_plan));
  REGIE_ITEMS_FOREACH (RegieSafetyAgreement,
                       agreement,
                       regie_safety_plan_peek_agreements (safety_plan))
    {
      if (!regie_record_is_in_force (agreement, asking->day))
        continue;
      ask_all_to_sign (asking, regie_safety_agreement_get_who (agreement));
      ask_to_sign (asking, regie_safety_agreement_get_supervisor (agreement));
    }
}

static void
ask_for_signatures (const Asking *asking,
                    RegieSigners  signers)
{
  RegieSafetyPlan *safety_plan = regie_plan_get_safety_plan (asking->plan);

  if (safety_plan == NULL)
    return;

  switch (signers)
    {
    case REGIE_SIGNERS_UNKNOWN:
      return;
    case REGIE_SIGNERS_CLIENT:
      ask_client_to_sign (asking);
      return;
    case REGIE_SIGNERS_INVOLVED:
      ask_involved_to_sign (asking, safety_plan);
      return;
    }

  g_assert_not_reached ();
}

/* Those of the household of the plan, or of every household when it does not say whose it is. */
static GPtrArray *
list_members (RegiePlan    *plan,
              RegieDossier *dossier,
              const GDate  *day)
{
  GPtrArray *members = g_ptr_array_new ();

  REGIE_ITEMS_FOREACH (RegieHousehold, household, regie_dossier_peek_households (dossier))
    {
      g_autoptr(GListModel) found = NULL;

      if (regie_plan_get_household (plan) != NULL &&
          g_strcmp0 (regie_plan_get_household (plan), REGIE_ID (household)) != 0)
        continue;
      found = regie_household_list_members_on (household, day);
      REGIE_ITEMS_FOREACH (RegieMembership, membership, regie_list_get_items (found))
        if (regie_membership_get_person (membership) != NULL)
          g_ptr_array_add (members, (char *) regie_membership_get_person (membership));
    }

  return members;
}

/**
 * regie_plan_list_questions:
 * @self: a version of a plan
 * @dossier: its dossier
 * @method: the method, which says who signs
 * @day: the day to look from
 *
 * Lists who must still say what they think of a version, and who must still sign its part on
 * safety.
 *
 * Everybody is asked who lives in the household on the day, children as well, and everybody who has
 * something to do or answers for something. That somebody could not be asked is an answer too.
 *
 * Who signs, the method says: [property@Regie.Method:safety-signed-by]. When it is the client, one
 * signature of the household is enough; until it is there, each adult of the household is listed.
 * When it is everybody involved, those are listed who made the safety plan, do something in it or
 * watch over it, from twelve years on; the age is a choice of this library. When the method does
 * not say, nobody is.
 *
 * Source: method, sections 5.2, Q, and 5.5.
 *
 * Returns: (transfer full): a list of [class@Regie.PlanQuestion], answers before signatures
 *
 * Since: 0.1
 */
GListModel *
regie_plan_list_questions (RegiePlan    *self,
                           RegieDossier *dossier,
                           RegieMethod  *method,
                           const GDate  *day)
{
  Asking asking = { .plan = self, .dossier = dossier, .day = day };

  g_return_val_if_fail (REGIE_IS_PLAN (self), NULL);
  g_return_val_if_fail (REGIE_IS_DOSSIER (dossier), NULL);
  g_return_val_if_fail (REGIE_IS_METHOD (method), NULL);
  g_return_val_if_fail (day != NULL && g_date_valid (day), NULL);

  asking.questions = regie_list_new (REGIE_TYPE_PLAN_QUESTION);
  asking.members = list_members (self, dossier, day);
  index_people (&asking);
  index_answers (&asking);
  ask_for_answers (&asking);
  ask_for_signatures (&asking, regie_method_get_safety_signed_by (method));
  asking_clear (&asking);

  return G_LIST_MODEL (asking.questions);
}
