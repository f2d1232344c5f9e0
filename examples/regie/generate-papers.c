/* generate-papers.c: consents, disclosures, statements, documents and the end
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "generate-story.h"

#define DAYS_PER_YEAR 365

static const char *
add_consent (Story           *story,
             const char      *person,
             RegieConsentAct  act)
{
  g_autoptr(RegieConsent) consent = regie_consent_new ();

  story_give_id (story, consent, "con");
  regie_consent_set_person (consent, person);
  regie_consent_set_act (consent, act);
  regie_consent_set_answer (consent, story_chance (story, 90) ? REGIE_ANSWER_YES : REGIE_ANSWER_NO);
  regie_consent_set_purpose (consent, story_pick (story, &generate_purposes));
  regie_consent_set_asked_date (consent, story_date (story, story->preparation));
  regie_consent_set_answered_date (consent, story_date (story, story->preparation));
  regie_consent_set_expiry_date (consent, story_date (story, story->preparation + DAYS_PER_YEAR));
  regie_consent_set_asked_by (consent, story->regisseur);
  regie_dossier_add_consent (story->dossier, consent);

  return regie_entity_get_id (REGIE_ENTITY (consent));
}

static void
add_disclosure (Story      *story,
                const char *consent)
{
  g_autoptr(RegieDisclosure) disclosure = regie_disclosure_new ();
  guint receiver = story_below (story, story->professionals->len);

  story_give_id (story, disclosure, "dis");
  regie_disclosure_set_date (disclosure, story_date (story, story->start));
  regie_disclosure_set_by (disclosure, story->regisseur);
  regie_disclosure_set_to_person (disclosure, g_ptr_array_index (story->professionals, receiver));
  regie_disclosure_set_to_organisation (disclosure,
                                        g_ptr_array_index (story->workplaces, receiver));
  regie_disclosure_set_what (disclosure, "Het plan, zonder de veiligheidsafspraken.");
  regie_disclosure_set_ground (disclosure, REGIE_LEGAL_GROUND_CONSENT);
  regie_disclosure_set_consent (disclosure, consent);
  regie_disclosure_set_told (disclosure, REGIE_TOLD_YES);
  regie_dossier_add_disclosure (story->dossier, disclosure);
}

static void
write_consents (Story *story)
{
  guint n = MIN (story->speakers->len, 2);

  for (guint i = 0; i < n; i++)
    {
      const char *person = g_ptr_array_index (story->speakers, i);
      const char *consent = add_consent (story, person, REGIE_CONSENT_ACT_DISCLOSE);

      if (story_knows (story, story->start))
        add_disclosure (story, consent);
      if (story_chance (story, 40))
        add_consent (story, person, REGIE_CONSENT_ACT_HELP);
    }
}

static void
add_statement (Story *story,
               Day    day)
{
  g_autoptr(RegieStatement) statement = regie_statement_new ();

  story_give_id (story, statement, "st");
  regie_statement_set_kind (statement,
                            story_between (story,
                                           REGIE_STATEMENT_KIND_FACT,
                                           REGIE_STATEMENT_KIND_VIEW));
  regie_statement_set_text (statement, story_pick (story, &generate_statements));
  regie_statement_set_author (statement, story_pick_anybody (story));
  regie_statement_set_about (statement, story_some (story, story->members, 1));
  regie_statement_set_date (statement, story_date (story, day));
  regie_dossier_add_statement (story->dossier, statement);
}

static const char *
add_document (Story *story,
              Day    day)
{
  g_autoptr(RegieDocumentReference) document = regie_document_reference_new ();
  guint author = story_below (story, story->professionals->len);

  story_give_id (story, document, "doc");
  regie_document_reference_set_title (document, story_pick (story, &generate_documents));
  regie_document_reference_set_location (document, "archief lokaal team");
  regie_document_reference_set_media_type (document, "application/pdf");
  regie_document_reference_set_confidentiality (document, REGIE_CONFIDENTIALITY_CONFIDENTIAL);
  regie_document_reference_set_author (document, g_ptr_array_index (story->professionals, author));
  regie_document_reference_set_organisation (document,
                                             g_ptr_array_index (story->workplaces, author));
  regie_document_reference_set_date (document, story_date (story, day));
  regie_dossier_add_document (story->dossier, document);

  return regie_entity_get_id (REGIE_ENTITY (document));
}

static void
add_linked_plan (Story      *story,
                 const char *document)
{
  g_autoptr(RegieLinkedPlan) linked = regie_linked_plan_new ();
  RegiePlan *plan = regie_dossier_get_plan (story->dossier);

  story_give_id (story, linked, "lp");
  regie_linked_plan_set_title (linked, story_pick (story, &generate_documents));
  regie_linked_plan_set_organisation (linked, story_pick_person (story, story->workplaces));
  regie_linked_plan_set_document (linked, document);
  regie_plan_add_linked_plan (plan, linked);
}

/* A day between the first and the last of the story. */
static Day
choose_day (Story *story)
{
  return story_between (story, story->opened, story->last);
}

static void
write_documents (Story *story)
{
  static const guint most[] = { 2, 3, 6 };
  guint n = story_below (story, most[story->variant] + 1);

  for (guint i = 0; i < n; i++)
    {
      const char *document = add_document (story, choose_day (story));

      if (regie_dossier_get_plan (story->dossier) != NULL && story_chance (story, 40))
        add_linked_plan (story, document);
    }
}

static void
write_statements (Story *story)
{
  static const guint most[] = { 3, 6, 10 };
  guint n = story_below (story, most[story->variant] + 1);

  for (guint i = 0; i < n; i++)
    add_statement (story, choose_day (story));
}

static void
write_closure (Story *story)
{
  g_autoptr(RegieClosure) closure = regie_closure_new ();

  story_give_id (story, closure, "cl");
  regie_closure_set_date (closure, story_date (story, story->closed));
  regie_closure_set_by (closure, story->regisseur);
  regie_closure_set_reason (closure, story_pick (story, &generate_closings));
  regie_closure_set_outcome (closure, story_pick (story, &generate_works));
  regie_closure_set_after_care (closure, story_pick (story, &generate_support));
  regie_closure_set_after_care_by (closure, story_pick_anybody (story));
  regie_closure_set_after_care_until_date (closure,
                                           story_date (story, story->closed + DAYS_PER_YEAR / 2));
  regie_dossier_add_closure (story->dossier, closure);
}

void
story_write_papers (Story *story)
{
  if (story_knows (story, story->preparation))
    write_consents (story);
  write_statements (story);
  write_documents (story);
  if (story->closed != NEVER)
    write_closure (story);
}
