/* regie-consent-to-ask.c: who must still be asked for consent
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include <regie/regie-consent-question.h>

#include <regie/regie-authority.h>
#include <regie/regie-consent-rule.h>
#include <regie/regie-dossier-day.h>
#include <regie/regie-label.h>
#include <regie/regie-organisation.h>
#include <regie/regie-relation.h>

#include "base/regie-language-private.h"
#include "method/regie-method-items-private.h"
#include "model/regie-model-items-private.h"
#include "privacy/regie-consent-answer-private.h"

/* Who asks what, about whom. */
typedef struct
{
  RegieDossier     *dossier;
  RegiePerson      *person;
  const char       *id;
  RegieConsentAct   act;
  const GDate      *day;
  const char       *language;
  RegieConsentRule *rule;
  RegieList        *questions;
} Inquiry;

static gboolean
fits (RegieConsentRule *rule,
      RegieConsentAct   act,
      int               age)
{
  RegieConsentAct meant = regie_consent_rule_get_act (rule);
  int max_age = regie_consent_rule_get_max_age (rule);

  return (meant == REGIE_CONSENT_ACT_UNKNOWN || meant == act) &&
         age >= regie_consent_rule_get_min_age (rule) && (max_age == 0 || age <= max_age);
}

static RegieConsentRule *
find_rule (RegieMethod     *method,
           RegieConsentAct  act,
           int              age)
{
  REGIE_ITEMS_FOREACH (RegieConsentRule, rule, regie_method_peek_consent_rules (method))
    if (age >= 0 && fits (rule, act, age))
      return rule;

  return NULL;
}

/* Adds a question. It takes @reason, to which it adds what the rule says. */
static RegieConsentQuestion *
add_question (Inquiry    *inquiry,
              const char *asked,
              const char *organisation,
              char       *reason)
{
  RegieConsentQuestion *question = regie_consent_question_new ();
  const char *explanation = NULL;
  g_autofree char *first = reason;
  g_autofree char *whole = NULL;

  if (inquiry->rule != NULL)
    {
      explanation =
        regie_label_choose (regie_consent_rule_get_explanation (inquiry->rule), inquiry->language);
      regie_consent_question_set_rule (question,
                                       regie_entity_get_id (REGIE_ENTITY (inquiry->rule)));
      regie_consent_question_set_source (question, regie_consent_rule_get_source (inquiry->rule));
      regie_consent_question_set_is_provisional (question,
                                                 regie_consent_rule_get_is_provisional (
                                                   inquiry->rule));
    }

  whole =
    g_strjoin (explanation == NULL ? "" : " ", first, explanation == NULL ? "" : explanation, NULL);
  regie_consent_question_set_reason (question, whole);
  regie_consent_question_set_person (question, asked);
  regie_consent_question_set_organisation (question, organisation);
  regie_consent_question_set_act (question, inquiry->act);
  if (g_strcmp0 (asked, inquiry->id) != 0)
    regie_consent_question_set_behalf_of (question, inquiry->id);
  regie_consent_question_look_up (question, inquiry->dossier, inquiry->id, inquiry->day);
  regie_list_take (inquiry->questions, REGIE_ENTITY (question));

  return question;
}

static char *
dup_person_name (Inquiry    *inquiry,
                 const char *id)
{
  RegiePerson *person = regie_dossier_get_person (inquiry->dossier, id);

  return person == NULL ? g_strdup (id) : regie_person_dup_name (person);
}

static char *
dup_organisation_name (Inquiry    *inquiry,
                       const char *id)
{
  RegieEntity *found =
    regie_entity_find (REGIE_ENTITY (inquiry->dossier), REGIE_TYPE_ORGANISATION, id);
  const char *name =
    found == NULL ? NULL : regie_organisation_get_name (REGIE_ORGANISATION (found));

  return g_strdup (name == NULL ? id : name);
}

/* Fills a sentence with who is asked and whom it is about. */
static char *
dup_reason (Inquiry    *inquiry,
            const char *sentence,
            const char *asked)
{
  g_autofree char *person = regie_person_dup_name (inquiry->person);
  g_autofree char *age =
    g_strdup_printf ("%d", regie_person_get_age_on (inquiry->person, inquiry->day));

  return regie_translate_with (inquiry->language,
                               sentence,
                               "name",
                               asked == NULL ? person : asked,
                               "person",
                               person,
                               "age",
                               age,
                               NULL);
}

static void
ask_person (Inquiry *inquiry)
{
  gboolean is_open = regie_person_get_can_judge (inquiry->person) == REGIE_ANSWER_UNKNOWN &&
                     regie_consent_rule_get_ask_if_unable (inquiry->rule) != NULL;

  add_question (
    inquiry,
    inquiry->id,
    NULL,
    dup_reason (
      inquiry,
      is_open
        ? N_ ("It is about {person}, {age} years old. Whether {person} is able to judge their "
              "own interests is not recorded; we take it that they are.")
        : N_ ("It is about {person}, {age} years old."),
      NULL));
}

static void
ask_holder (Inquiry    *inquiry,
            const char *holder)
{
  g_autofree char *name = dup_person_name (inquiry, holder);

  add_question (inquiry,
                holder,
                NULL,
                dup_reason (inquiry,
                            N_ ("{name} has authority over {person}, {age} years old."),
                            name));
}

/* Of holders of whom one is enough: who answered, or else the first. */
static const char *
choose_holder (Inquiry           *inquiry,
               const char *const *holders)
{
  for (gsize i = 0; holders[i] != NULL; i++)
    if (regie_consent_find (inquiry->dossier,
                            holders[i],
                            inquiry->id,
                            inquiry->act,
                            inquiry->day) != NULL)
      return holders[i];

  return holders[0];
}

static const char *const *
or_nobody (const char *const *ids)
{
  static const char *const nobody[] = { NULL };

  return ids == NULL ? nobody : ids;
}

static void
ask_authority (Inquiry *inquiry)
{
  g_autoptr(RegieAuthority) authority =
    regie_dossier_dup_authority (inquiry->dossier, inquiry->id, inquiry->day, inquiry->language);
  const char *const *holders = or_nobody (regie_authority_get_holders (authority));
  const char *const *organisations = or_nobody (regie_authority_get_organisations (authority));

  if (holders[0] == NULL && organisations[0] == NULL)
    {
      add_question (inquiry, NULL, NULL, g_strdup (regie_authority_get_sentence (authority)));
      return;
    }

  if (holders[0] != NULL && !regie_consent_rule_get_both_holders (inquiry->rule))
    ask_holder (inquiry, choose_holder (inquiry, holders));
  else
    for (gsize i = 0; holders[i] != NULL; i++)
      ask_holder (inquiry, holders[i]);

  for (gsize i = 0; organisations[i] != NULL; i++)
    {
      g_autofree char *name = dup_organisation_name (inquiry, organisations[i]);

      add_question (inquiry,
                    NULL,
                    organisations[i],
                    dup_reason (inquiry,
                                N_ ("{name} has authority over {person}, {age} years old."),
                                name));
    }
}

/* Who acts for an adult by law, or NULL: the relation may be stored from either side. */
static const char *
get_representative (Inquiry       *inquiry,
                    RegieRelation *relation)
{
  const char *kind = regie_relation_get_kind (relation);
  const char *person = regie_relation_get_person (relation);
  const char *other = regie_relation_get_other (relation);

  if (!regie_entity_is_in_force (REGIE_ENTITY (relation), inquiry->day))
    return NULL;
  if (g_strcmp0 (kind, "legal-representative") == 0 && g_strcmp0 (other, inquiry->id) == 0)
    return person;
  if (g_strcmp0 (kind, "legally-represented") == 0 && g_strcmp0 (person, inquiry->id) == 0)
    return other;

  return NULL;
}

static void
ask_representative (Inquiry *inquiry)
{
  gboolean is_asked = FALSE;

  REGIE_ITEMS_FOREACH (RegieRelation, relation, regie_dossier_peek_relations (inquiry->dossier))
    {
      const char *asked = get_representative (inquiry, relation);
      g_autofree char *name = asked == NULL ? NULL : dup_person_name (inquiry, asked);

      if (asked == NULL)
        continue;
      is_asked = TRUE;
      add_question (inquiry,
                    asked,
                    NULL,
                    dup_reason (inquiry, N_ ("{name} acts for {person} by law."), name));
    }

  if (!is_asked)
    add_question (inquiry,
                  NULL,
                  NULL,
                  dup_reason (inquiry, N_ ("Who acts for {person} by law is not recorded."), NULL));
}

static void
ask_by_rule (Inquiry *inquiry)
{
  const char *const *ask = regie_consent_rule_get_ask (inquiry->rule);

  if (regie_person_get_can_judge (inquiry->person) == REGIE_ANSWER_NO &&
      regie_consent_rule_get_ask_if_unable (inquiry->rule) != NULL)
    ask = regie_consent_rule_get_ask_if_unable (inquiry->rule);

  for (gsize i = 0; ask != NULL && ask[i] != NULL; i++)
    {
      if (g_str_equal (ask[i], "person"))
        ask_person (inquiry);
      else if (g_str_equal (ask[i], "authority"))
        ask_authority (inquiry);
      else if (g_str_equal (ask[i], "representative"))
        ask_representative (inquiry);
    }
}

static void
ask_without_rule (Inquiry *inquiry,
                  int      age)
{
  add_question (
    inquiry,
    inquiry->id,
    NULL,
    dup_reason (inquiry,
                age < 0
                  ? N_ ("The day of birth of {person} is not recorded, so it is not known who "
                        "else must be asked.")
                  : N_ ("The method does not say who is asked for {person}, {age} years old."),
                NULL));
}

/**
 * regie_consent_list_to_ask:
 * @dossier: a dossier
 * @method: a method, whose rules on consent are followed
 * @person: id of the person whom the act is about
 * @act: what consent is asked for
 * @day: a day
 * @language: (nullable): language of the reasons, a BCP 47 tag; Dutch when %NULL
 *
 * Lists who must be asked for consent to an act on a day, with the reason and where that comes
 * from: the person, who has authority over them, or who acts for them by law, by age and by ability
 * to judge. Whoever answered is in the list too, with the answer; who has not must still be asked.
 * A consent that expired counts as no answer, one that was withdrawn as no.
 *
 * When it is not on record who has authority, a question without a person says so. Ask again after
 * each of the birthdays that the rules name.
 *
 * Source: method, section 9.4.
 *
 * Returns: (transfer full): a list of [class@Regie.ConsentQuestion]; empty when the person is not
 * in the dossier
 *
 * Since: 0.1
 */
GListModel *
regie_consent_list_to_ask (RegieDossier    *dossier,
                           RegieMethod     *method,
                           const char      *person,
                           RegieConsentAct  act,
                           const GDate     *day,
                           const char      *language)
{
  Inquiry inquiry = { dossier, NULL, person, act, day, language, NULL, NULL };
  int age = 0;

  g_return_val_if_fail (REGIE_IS_DOSSIER (dossier), NULL);
  g_return_val_if_fail (REGIE_IS_METHOD (method), NULL);
  g_return_val_if_fail (person != NULL, NULL);
  g_return_val_if_fail (day != NULL && g_date_valid (day), NULL);

  inquiry.questions = regie_list_new (REGIE_TYPE_CONSENT_QUESTION);
  inquiry.person = regie_dossier_get_person (dossier, person);
  if (inquiry.person == NULL)
    return G_LIST_MODEL (inquiry.questions);

  age = regie_person_get_age_on (inquiry.person, day);
  inquiry.rule = find_rule (method, act, age);
  if (inquiry.rule != NULL)
    ask_by_rule (&inquiry);
  else
    ask_without_rule (&inquiry, age);

  return G_LIST_MODEL (inquiry.questions);
}
