/* regie-dossier.c: the case of one household
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include <regie/regie-dossier.h>

#include "base/regie-field-private.h"

/**
 * RegieDossier:
 *
 * The case of one household: its people and network, its professionals, the regisseur, the
 * plan, the phases, the work on safety, meetings and evaluations. The root of a document;
 * everything it holds is owned by it and refers to each other by id.
 *
 * Source: method, sections 1 to 5.
 *
 * Since: 0.1
 */
struct _RegieDossier
{
  RegieEntity parent_instance;

  char        *title;
  char        *municipality;
  char        *organisation;
  char        *edition;
  char        *edition_version;
  char        *language;
  GDate        opened_date;
  char        *registered_by;
  char        *question;
  char        *question_by;
  RegieAnswer  vulnerable;
  char        *vulnerable_reason;
  char        *start_criterion;
  RegieItems  *persons;
  RegieItems  *merged_persons;
  RegieItems  *households;
  RegieItems  *relations;
  RegieItems  *network;
  RegieItems  *organisations;
  RegieItems  *professionals;
  char        *no_network_reason;
  RegieItems  *regisseurs;
  RegieItems  *regisseur_gaps;
  RegieItems  *handovers;
  RegieItems  *mandates;
  RegieItems  *direction_decisions;
  RegieItems  *appraisals;
  RegieItems  *scale_moves;
  RegieItems  *escalations;
  RegieItems  *phases;
  RegieItems  *safety_screens;
  RegieItems  *meetings;
  RegiePlan   *plan;
  RegieItems  *earlier_plans;
  RegieItems  *safety_tracks;
  RegieItems  *scores;
  RegieItems  *risk_assessments;
  RegieItems  *evaluations;
  RegieItems  *statements;
  RegieItems  *consents;
  RegieItems  *disclosures;
  RegieItems  *documents;
  RegieItems  *feedback;
  RegieItems  *closures;
};

static const RegieField fields[] = {
  /**
   * RegieDossier:title:
   *
   * Short name by which the people at the table know the case.
   *
   * Since: 0.1
   */
  REGIE_FIELD_STRING ("title", RegieDossier, title, .flags = REGIE_FIELD_PERSONAL),
  /**
   * RegieDossier:municipality:
   *
   * Municipality that answers for the case: `GM` and the four digits of its CBS code.
   *
   * Since: 0.1
   */
  REGIE_FIELD_STRING ("municipality",
                      RegieDossier,
                      municipality,
                      .flags = REGIE_FIELD_REQUIRED,
                      .shape = REGIE_SHAPE_MUNICIPALITY),
  /**
   * RegieDossier:organisation:
   *
   * Organisation that keeps the dossier.
   *
   * Since: 0.1
   */
  REGIE_FIELD_REFERENCE ("organisation", RegieDossier, organisation, regie_organisation_get_type),
  /**
   * RegieDossier:edition:
   *
   * Id of the method that the case follows, such as `regisseur`; when unset, the caller
   * chooses.
   *
   * Since: 0.1
   */
  REGIE_FIELD_STRING ("edition", RegieDossier, edition),
  /**
   * RegieDossier:edition-version:
   *
   * Version of that method when the case was opened.
   *
   * Since: 0.1
   */
  REGIE_FIELD_STRING ("edition-version", RegieDossier, edition_version),
  /**
   * RegieDossier:language:
   *
   * Language in which the dossier is written, a BCP 47 tag; Dutch when unset.
   *
   * Since: 0.1
   */
  REGIE_FIELD_STRING ("language", RegieDossier, language),
  /**
   * RegieDossier:opened-date:
   *
   * Day on which the case was opened.
   *
   * Since: 0.1
   */
  REGIE_FIELD_DATE ("opened-date", RegieDossier, opened_date),
  /**
   * RegieDossier:registered-by:
   *
   * Person who took the first question; that does not make them the regisseur.
   *
   * Since: 0.1
   */
  REGIE_FIELD_REFERENCE ("registered-by", RegieDossier, registered_by, regie_person_get_type),
  /**
   * RegieDossier:question:
   *
   * Question with which the household or somebody else came, in their words.
   *
   * Since: 0.1
   */
  REGIE_FIELD_STRING ("question", RegieDossier, question, .flags = REGIE_FIELD_PERSONAL),
  /**
   * RegieDossier:question-by:
   *
   * Person who asked it.
   *
   * Since: 0.1
   */
  REGIE_FIELD_REFERENCE ("question-by", RegieDossier, question_by, regie_person_get_type),
  /**
   * RegieDossier:vulnerable:
   *
   * Professional judgement whether this is a vulnerable household.
   *
   * Since: 0.1
   */
  REGIE_FIELD_ENUM ("vulnerable", RegieDossier, vulnerable, RegieAnswer, regie_answer_get_type),
  /**
   * RegieDossier:vulnerable-reason:
   *
   * Ground of that judgement.
   *
   * Since: 0.1
   */
  REGIE_FIELD_STRING ("vulnerable-reason",
                      RegieDossier,
                      vulnerable_reason,
                      .flags = REGIE_FIELD_PERSONAL),
  /**
   * RegieDossier:start-criterion:
   *
   * Criterion on which the method was started, or why it was not.
   *
   * Since: 0.1
   */
  REGIE_FIELD_STRING ("start-criterion",
                      RegieDossier,
                      start_criterion,
                      .flags = REGIE_FIELD_PERSONAL),
  /**
   * RegieDossier:persons:
   *
   * People who appear in the dossier, each once.
   *
   * Since: 0.1
   */
  REGIE_FIELD_LIST ("persons", RegieDossier, persons, regie_person_get_type),
  /**
   * RegieDossier:merged-persons:
   *
   * Records of people that were merged into another record, as they were before; see
   * [method@Regie.Dossier.merge_persons].
   *
   * Since: 0.1
   */
  REGIE_FIELD_LIST ("merged-persons", RegieDossier, merged_persons, regie_person_get_type),
  /**
   * RegieDossier:households:
   *
   * Households that the people live in; the first is the household of the case.
   *
   * Since: 0.1
   */
  REGIE_FIELD_LIST ("households", RegieDossier, households, regie_household_get_type),
  /**
   * RegieDossier:relations:
   *
   * Ties between two people.
   *
   * Since: 0.1
   */
  REGIE_FIELD_LIST ("relations", RegieDossier, relations, regie_relation_get_type),
  /**
   * RegieDossier:network:
   *
   * People of the informal network.
   *
   * Since: 0.1
   */
  REGIE_FIELD_LIST ("network", RegieDossier, network, regie_network_member_get_type),
  /**
   * RegieDossier:organisations:
   *
   * Organisations that take part.
   *
   * Since: 0.1
   */
  REGIE_FIELD_LIST ("organisations", RegieDossier, organisations, regie_organisation_get_type),
  /**
   * RegieDossier:professionals:
   *
   * Professionals who take part.
   *
   * Since: 0.1
   */
  REGIE_FIELD_LIST ("professionals", RegieDossier, professionals, regie_professional_get_type),
  /**
   * RegieDossier:no-network-reason:
   *
   * Why nobody of the informal network takes part.
   *
   * Since: 0.1
   */
  REGIE_FIELD_STRING ("no-network-reason",
                      RegieDossier,
                      no_network_reason,
                      .flags = REGIE_FIELD_PERSONAL),
  /**
   * RegieDossier:regisseurs:
   *
   * Terms of the regisseurs, in any order.
   *
   * Since: 0.1
   */
  REGIE_FIELD_LIST ("regisseurs", RegieDossier, regisseurs, regie_regisseur_get_type),
  /**
   * RegieDossier:regisseur-gaps:
   *
   * Days on which nobody is regisseur, with the reason.
   *
   * Since: 0.1
   */
  REGIE_FIELD_LIST ("regisseur-gaps", RegieDossier, regisseur_gaps, regie_regisseur_gap_get_type),
  /**
   * RegieDossier:handovers:
   *
   * Handovers of the direction.
   *
   * Since: 0.1
   */
  REGIE_FIELD_LIST ("handovers", RegieDossier, handovers, regie_handover_get_type),
  /**
   * RegieDossier:mandates:
   *
   * What people may decide in this case.
   *
   * Since: 0.1
   */
  REGIE_FIELD_LIST ("mandates", RegieDossier, mandates, regie_mandate_get_type),
  /**
   * RegieDossier:direction-decisions:
   *
   * Decisions on the level of direction, by the regiekaart.
   *
   * Since: 0.1
   */
  REGIE_FIELD_LIST ("direction-decisions",
                    RegieDossier,
                    direction_decisions,
                    regie_direction_decision_get_type),
  /**
   * RegieDossier:appraisals:
   *
   * What the household wants and can, as it was judged on a day.
   *
   * Since: 0.1
   */
  REGIE_FIELD_LIST ("appraisals", RegieDossier, appraisals, regie_appraisal_get_type),
  /**
   * RegieDossier:scale-moves:
   *
   * Moves to heavier or lighter direction.
   *
   * Since: 0.1
   */
  REGIE_FIELD_LIST ("scale-moves", RegieDossier, scale_moves, regie_scale_move_get_type),
  /**
   * RegieDossier:escalations:
   *
   * Bottlenecks in which somebody had to intervene.
   *
   * Since: 0.1
   */
  REGIE_FIELD_LIST ("escalations", RegieDossier, escalations, regie_escalation_get_type),
  /**
   * RegieDossier:phases:
   *
   * Phases that the case went through or is in.
   *
   * Since: 0.1
   */
  REGIE_FIELD_LIST ("phases", RegieDossier, phases, regie_phase_record_get_type),
  /**
   * RegieDossier:safety-screens:
   *
   * Checks of basic care and safety.
   *
   * Since: 0.1
   */
  REGIE_FIELD_LIST ("safety-screens", RegieDossier, safety_screens, regie_safety_screen_get_type),
  /**
   * RegieDossier:meetings:
   *
   * Meetings, planned and held.
   *
   * Since: 0.1
   */
  REGIE_FIELD_LIST ("meetings", RegieDossier, meetings, regie_meeting_get_type),
  /**
   * RegieDossier:plan:
   *
   * The joint plan: the version in force, or the draft of the next.
   *
   * Since: 0.1
   */
  REGIE_FIELD_CHILD ("plan", RegieDossier, plan, RegiePlan, regie_plan_get_type),
  /**
   * RegieDossier:earlier-plans:
   *
   * Versions of the plan that came before, and other joint plans that were imported. The version in
   * force is here while the draft of the next is written. What a version holds keeps its ids in
   * the next, so that one can tell what changed.
   *
   * Since: 0.1
   */
  REGIE_FIELD_LIST ("earlier-plans",
                    RegieDossier,
                    earlier_plans,
                    regie_plan_get_type,
                    .flags = REGIE_FIELD_VERSIONS),
  /**
   * RegieDossier:safety-tracks:
   *
   * Work on safety, each time that it was opened.
   *
   * Since: 0.1
   */
  REGIE_FIELD_LIST ("safety-tracks", RegieDossier, safety_tracks, regie_safety_track_get_type),
  /**
   * RegieDossier:scores:
   *
   * Scores on scales: life domains, safety, goals.
   *
   * Since: 0.1
   */
  REGIE_FIELD_LIST ("scores", RegieDossier, scores, regie_score_get_type),
  /**
   * RegieDossier:risk-assessments:
   *
   * Assessments of risk by professionals.
   *
   * Since: 0.1
   */
  REGIE_FIELD_LIST ("risk-assessments",
                    RegieDossier,
                    risk_assessments,
                    regie_risk_assessment_get_type),
  /**
   * RegieDossier:evaluations:
   *
   * Moments at which progress was judged.
   *
   * Since: 0.1
   */
  REGIE_FIELD_LIST ("evaluations", RegieDossier, evaluations, regie_evaluation_get_type),
  /**
   * RegieDossier:statements:
   *
   * Statements with their author and kind.
   *
   * Since: 0.1
   */
  REGIE_FIELD_LIST ("statements", RegieDossier, statements, regie_statement_get_type),
  /**
   * RegieDossier:consents:
   *
   * Consents asked, given, refused and withdrawn.
   *
   * Since: 0.1
   */
  REGIE_FIELD_LIST ("consents", RegieDossier, consents, regie_consent_get_type),
  /**
   * RegieDossier:disclosures:
   *
   * Disclosures of data to others.
   *
   * Since: 0.1
   */
  REGIE_FIELD_LIST ("disclosures", RegieDossier, disclosures, regie_disclosure_get_type),
  /**
   * RegieDossier:documents:
   *
   * Documents kept elsewhere.
   *
   * Since: 0.1
   */
  REGIE_FIELD_LIST ("documents", RegieDossier, documents, regie_document_reference_get_type),
  /**
   * RegieDossier:feedback:
   *
   * What household, network and professionals say of the cooperation.
   *
   * Since: 0.1
   */
  REGIE_FIELD_LIST ("feedback", RegieDossier, feedback, regie_feedback_get_type),
  /**
   * RegieDossier:closures:
   *
   * Closings of the case, and reopenings.
   *
   * Since: 0.1
   */
  REGIE_FIELD_LIST ("closures", RegieDossier, closures, regie_closure_get_type),
};

G_DEFINE_FINAL_TYPE (RegieDossier, regie_dossier, REGIE_TYPE_ENTITY)

static void
regie_dossier_class_init (RegieDossierClass *klass)
{
  regie_entity_class_set_fields (REGIE_ENTITY_CLASS (klass), fields, G_N_ELEMENTS (fields));
}

static void
regie_dossier_init (RegieDossier *self)
{
}

/**
 * regie_dossier_new:
 *
 * Makes a dossier without any value.
 *
 * Returns: (transfer full): the dossier
 *
 * Since: 0.1
 */
RegieDossier *
regie_dossier_new (void)
{
  return g_object_new (REGIE_TYPE_DOSSIER, NULL);
}

/**
 * regie_dossier_get_title:
 * @self: a dossier
 *
 * Gets the [property@Regie.Dossier:title].
 *
 * Returns: (nullable) (transfer none): the text, or %NULL when it is not known
 *
 * Since: 0.1
 */

/**
 * regie_dossier_set_title:
 * @self: a dossier
 * @title: (nullable): the text
 *
 * Sets the [property@Regie.Dossier:title].
 *
 * Since: 0.1
 */
REGIE_DEFINE_STRING (RegieDossier, regie_dossier, title)

/**
 * regie_dossier_get_municipality:
 * @self: a dossier
 *
 * Gets the [property@Regie.Dossier:municipality].
 *
 * Returns: (nullable) (transfer none): the text, or %NULL when it is not known
 *
 * Since: 0.1
 */

/**
 * regie_dossier_set_municipality:
 * @self: a dossier
 * @municipality: (nullable): the text
 *
 * Sets the [property@Regie.Dossier:municipality].
 *
 * Since: 0.1
 */
REGIE_DEFINE_STRING (RegieDossier, regie_dossier, municipality)

/**
 * regie_dossier_get_organisation:
 * @self: a dossier
 *
 * Gets the [property@Regie.Dossier:organisation].
 *
 * Returns: (nullable) (transfer none): an id, or %NULL when there is none
 *
 * Since: 0.1
 */

/**
 * regie_dossier_set_organisation:
 * @self: a dossier
 * @organisation: (nullable): an id
 *
 * Sets the [property@Regie.Dossier:organisation].
 *
 * Since: 0.1
 */
REGIE_DEFINE_REFERENCE (RegieDossier, regie_dossier, organisation)

/**
 * regie_dossier_get_edition:
 * @self: a dossier
 *
 * Gets the [property@Regie.Dossier:edition].
 *
 * Returns: (nullable) (transfer none): the text, or %NULL when it is not known
 *
 * Since: 0.1
 */

/**
 * regie_dossier_set_edition:
 * @self: a dossier
 * @edition: (nullable): the text
 *
 * Sets the [property@Regie.Dossier:edition].
 *
 * Since: 0.1
 */
REGIE_DEFINE_STRING (RegieDossier, regie_dossier, edition)

/**
 * regie_dossier_get_edition_version:
 * @self: a dossier
 *
 * Gets the [property@Regie.Dossier:edition-version].
 *
 * Returns: (nullable) (transfer none): the text, or %NULL when it is not known
 *
 * Since: 0.1
 */

/**
 * regie_dossier_set_edition_version:
 * @self: a dossier
 * @edition_version: (nullable): the text
 *
 * Sets the [property@Regie.Dossier:edition-version].
 *
 * Since: 0.1
 */
REGIE_DEFINE_STRING (RegieDossier, regie_dossier, edition_version)

/**
 * regie_dossier_get_language:
 * @self: a dossier
 *
 * Gets the [property@Regie.Dossier:language].
 *
 * Returns: (nullable) (transfer none): the text, or %NULL when it is not known
 *
 * Since: 0.1
 */

/**
 * regie_dossier_set_language:
 * @self: a dossier
 * @language: (nullable): the text
 *
 * Sets the [property@Regie.Dossier:language].
 *
 * Since: 0.1
 */
REGIE_DEFINE_STRING (RegieDossier, regie_dossier, language)

/**
 * regie_dossier_get_opened_date:
 * @self: a dossier
 *
 * Gets the [property@Regie.Dossier:opened-date].
 *
 * Returns: (nullable) (transfer none): the day, or %NULL when it is not known
 *
 * Since: 0.1
 */

/**
 * regie_dossier_set_opened_date:
 * @self: a dossier
 * @opened_date: (nullable): the day
 *
 * Sets the [property@Regie.Dossier:opened-date].
 *
 * Since: 0.1
 */
REGIE_DEFINE_DATE (RegieDossier, regie_dossier, opened_date)

/**
 * regie_dossier_get_registered_by:
 * @self: a dossier
 *
 * Gets the [property@Regie.Dossier:registered-by].
 *
 * Returns: (nullable) (transfer none): an id, or %NULL when there is none
 *
 * Since: 0.1
 */

/**
 * regie_dossier_set_registered_by:
 * @self: a dossier
 * @registered_by: (nullable): an id
 *
 * Sets the [property@Regie.Dossier:registered-by].
 *
 * Since: 0.1
 */
REGIE_DEFINE_REFERENCE (RegieDossier, regie_dossier, registered_by)

/**
 * regie_dossier_get_question:
 * @self: a dossier
 *
 * Gets the [property@Regie.Dossier:question].
 *
 * Returns: (nullable) (transfer none): the text, or %NULL when it is not known
 *
 * Since: 0.1
 */

/**
 * regie_dossier_set_question:
 * @self: a dossier
 * @question: (nullable): the text
 *
 * Sets the [property@Regie.Dossier:question].
 *
 * Since: 0.1
 */
REGIE_DEFINE_STRING (RegieDossier, regie_dossier, question)

/**
 * regie_dossier_get_question_by:
 * @self: a dossier
 *
 * Gets the [property@Regie.Dossier:question-by].
 *
 * Returns: (nullable) (transfer none): an id, or %NULL when there is none
 *
 * Since: 0.1
 */

/**
 * regie_dossier_set_question_by:
 * @self: a dossier
 * @question_by: (nullable): an id
 *
 * Sets the [property@Regie.Dossier:question-by].
 *
 * Since: 0.1
 */
REGIE_DEFINE_REFERENCE (RegieDossier, regie_dossier, question_by)

/**
 * regie_dossier_get_vulnerable:
 * @self: a dossier
 *
 * Gets the [property@Regie.Dossier:vulnerable].
 *
 * Returns: the code
 *
 * Since: 0.1
 */

/**
 * regie_dossier_set_vulnerable:
 * @self: a dossier
 * @vulnerable: the code
 *
 * Sets the [property@Regie.Dossier:vulnerable].
 *
 * Since: 0.1
 */
REGIE_DEFINE_ENUM (RegieDossier, regie_dossier, vulnerable, RegieAnswer)

/**
 * regie_dossier_get_vulnerable_reason:
 * @self: a dossier
 *
 * Gets the [property@Regie.Dossier:vulnerable-reason].
 *
 * Returns: (nullable) (transfer none): the text, or %NULL when it is not known
 *
 * Since: 0.1
 */

/**
 * regie_dossier_set_vulnerable_reason:
 * @self: a dossier
 * @vulnerable_reason: (nullable): the text
 *
 * Sets the [property@Regie.Dossier:vulnerable-reason].
 *
 * Since: 0.1
 */
REGIE_DEFINE_STRING (RegieDossier, regie_dossier, vulnerable_reason)

/**
 * regie_dossier_get_start_criterion:
 * @self: a dossier
 *
 * Gets the [property@Regie.Dossier:start-criterion].
 *
 * Returns: (nullable) (transfer none): the text, or %NULL when it is not known
 *
 * Since: 0.1
 */

/**
 * regie_dossier_set_start_criterion:
 * @self: a dossier
 * @start_criterion: (nullable): the text
 *
 * Sets the [property@Regie.Dossier:start-criterion].
 *
 * Since: 0.1
 */
REGIE_DEFINE_STRING (RegieDossier, regie_dossier, start_criterion)

/**
 * regie_dossier_get_persons:
 * @self: a dossier
 *
 * Gets the [property@Regie.Dossier:persons].
 *
 * Returns: (transfer none): a list of [class@Regie.Person] that follows later changes
 *
 * Since: 0.1
 */

/**
 * regie_dossier_add_person:
 * @self: a dossier
 * @person: (transfer none): what to add
 *
 * Adds to the end of [property@Regie.Dossier:persons].
 *
 * Since: 0.1
 */

/**
 * regie_dossier_remove_person:
 * @self: a dossier
 * @person: (transfer none): what to remove
 *
 * Removes from [property@Regie.Dossier:persons].
 *
 * Returns: whether it was there
 *
 * Since: 0.1
 */
REGIE_DEFINE_LIST (RegieDossier, regie_dossier, persons, person, RegiePerson)

/**
 * regie_dossier_get_merged_persons:
 * @self: a dossier
 *
 * Gets the [property@Regie.Dossier:merged-persons].
 *
 * Returns: (transfer none): a list of [class@Regie.Person] that follows later changes
 *
 * Since: 0.1
 */

/**
 * regie_dossier_add_merged_person:
 * @self: a dossier
 * @merged_person: (transfer none): what to add
 *
 * Adds to the end of [property@Regie.Dossier:merged-persons].
 *
 * Since: 0.1
 */

/**
 * regie_dossier_remove_merged_person:
 * @self: a dossier
 * @merged_person: (transfer none): what to remove
 *
 * Removes from [property@Regie.Dossier:merged-persons].
 *
 * Returns: whether it was there
 *
 * Since: 0.1
 */
REGIE_DEFINE_LIST (RegieDossier, regie_dossier, merged_persons, merged_person, RegiePerson)

/**
 * regie_dossier_get_households:
 * @self: a dossier
 *
 * Gets the [property@Regie.Dossier:households].
 *
 * Returns: (transfer none): a list of [class@Regie.Household] that follows later changes
 *
 * Since: 0.1
 */

/**
 * regie_dossier_add_household:
 * @self: a dossier
 * @household: (transfer none): what to add
 *
 * Adds to the end of [property@Regie.Dossier:households].
 *
 * Since: 0.1
 */

/**
 * regie_dossier_remove_household:
 * @self: a dossier
 * @household: (transfer none): what to remove
 *
 * Removes from [property@Regie.Dossier:households].
 *
 * Returns: whether it was there
 *
 * Since: 0.1
 */
REGIE_DEFINE_LIST (RegieDossier, regie_dossier, households, household, RegieHousehold)

/**
 * regie_dossier_get_relations:
 * @self: a dossier
 *
 * Gets the [property@Regie.Dossier:relations].
 *
 * Returns: (transfer none): a list of [class@Regie.Relation] that follows later changes
 *
 * Since: 0.1
 */

/**
 * regie_dossier_add_relation:
 * @self: a dossier
 * @relation: (transfer none): what to add
 *
 * Adds to the end of [property@Regie.Dossier:relations].
 *
 * Since: 0.1
 */

/**
 * regie_dossier_remove_relation:
 * @self: a dossier
 * @relation: (transfer none): what to remove
 *
 * Removes from [property@Regie.Dossier:relations].
 *
 * Returns: whether it was there
 *
 * Since: 0.1
 */
REGIE_DEFINE_LIST (RegieDossier, regie_dossier, relations, relation, RegieRelation)

/**
 * regie_dossier_get_network:
 * @self: a dossier
 *
 * Gets the [property@Regie.Dossier:network].
 *
 * Returns: (transfer none): a list of [class@Regie.NetworkMember] that follows later changes
 *
 * Since: 0.1
 */

/**
 * regie_dossier_add_network_member:
 * @self: a dossier
 * @network_member: (transfer none): what to add
 *
 * Adds to the end of [property@Regie.Dossier:network].
 *
 * Since: 0.1
 */

/**
 * regie_dossier_remove_network_member:
 * @self: a dossier
 * @network_member: (transfer none): what to remove
 *
 * Removes from [property@Regie.Dossier:network].
 *
 * Returns: whether it was there
 *
 * Since: 0.1
 */
REGIE_DEFINE_LIST (RegieDossier, regie_dossier, network, network_member, RegieNetworkMember)

/**
 * regie_dossier_get_organisations:
 * @self: a dossier
 *
 * Gets the [property@Regie.Dossier:organisations].
 *
 * Returns: (transfer none): a list of [class@Regie.Organisation] that follows later changes
 *
 * Since: 0.1
 */

/**
 * regie_dossier_add_organisation:
 * @self: a dossier
 * @organisation: (transfer none): what to add
 *
 * Adds to the end of [property@Regie.Dossier:organisations].
 *
 * Since: 0.1
 */

/**
 * regie_dossier_remove_organisation:
 * @self: a dossier
 * @organisation: (transfer none): what to remove
 *
 * Removes from [property@Regie.Dossier:organisations].
 *
 * Returns: whether it was there
 *
 * Since: 0.1
 */
REGIE_DEFINE_LIST (RegieDossier, regie_dossier, organisations, organisation, RegieOrganisation)

/**
 * regie_dossier_get_professionals:
 * @self: a dossier
 *
 * Gets the [property@Regie.Dossier:professionals].
 *
 * Returns: (transfer none): a list of [class@Regie.Professional] that follows later changes
 *
 * Since: 0.1
 */

/**
 * regie_dossier_add_professional:
 * @self: a dossier
 * @professional: (transfer none): what to add
 *
 * Adds to the end of [property@Regie.Dossier:professionals].
 *
 * Since: 0.1
 */

/**
 * regie_dossier_remove_professional:
 * @self: a dossier
 * @professional: (transfer none): what to remove
 *
 * Removes from [property@Regie.Dossier:professionals].
 *
 * Returns: whether it was there
 *
 * Since: 0.1
 */
REGIE_DEFINE_LIST (RegieDossier, regie_dossier, professionals, professional, RegieProfessional)

/**
 * regie_dossier_get_no_network_reason:
 * @self: a dossier
 *
 * Gets the [property@Regie.Dossier:no-network-reason].
 *
 * Returns: (nullable) (transfer none): the text, or %NULL when it is not known
 *
 * Since: 0.1
 */

/**
 * regie_dossier_set_no_network_reason:
 * @self: a dossier
 * @no_network_reason: (nullable): the text
 *
 * Sets the [property@Regie.Dossier:no-network-reason].
 *
 * Since: 0.1
 */
REGIE_DEFINE_STRING (RegieDossier, regie_dossier, no_network_reason)

/**
 * regie_dossier_get_regisseurs:
 * @self: a dossier
 *
 * Gets the [property@Regie.Dossier:regisseurs].
 *
 * Returns: (transfer none): a list of [class@Regie.Regisseur] that follows later changes
 *
 * Since: 0.1
 */

/**
 * regie_dossier_add_regisseur:
 * @self: a dossier
 * @regisseur: (transfer none): what to add
 *
 * Adds to the end of [property@Regie.Dossier:regisseurs].
 *
 * Since: 0.1
 */

/**
 * regie_dossier_remove_regisseur:
 * @self: a dossier
 * @regisseur: (transfer none): what to remove
 *
 * Removes from [property@Regie.Dossier:regisseurs].
 *
 * Returns: whether it was there
 *
 * Since: 0.1
 */
REGIE_DEFINE_LIST (RegieDossier, regie_dossier, regisseurs, regisseur, RegieRegisseur)

/**
 * regie_dossier_get_regisseur_gaps:
 * @self: a dossier
 *
 * Gets the [property@Regie.Dossier:regisseur-gaps].
 *
 * Returns: (transfer none): a list of [class@Regie.RegisseurGap] that follows later changes
 *
 * Since: 0.1
 */

/**
 * regie_dossier_add_regisseur_gap:
 * @self: a dossier
 * @regisseur_gap: (transfer none): what to add
 *
 * Adds to the end of [property@Regie.Dossier:regisseur-gaps].
 *
 * Since: 0.1
 */

/**
 * regie_dossier_remove_regisseur_gap:
 * @self: a dossier
 * @regisseur_gap: (transfer none): what to remove
 *
 * Removes from [property@Regie.Dossier:regisseur-gaps].
 *
 * Returns: whether it was there
 *
 * Since: 0.1
 */
REGIE_DEFINE_LIST (RegieDossier, regie_dossier, regisseur_gaps, regisseur_gap, RegieRegisseurGap)

/**
 * regie_dossier_get_handovers:
 * @self: a dossier
 *
 * Gets the [property@Regie.Dossier:handovers].
 *
 * Returns: (transfer none): a list of [class@Regie.Handover] that follows later changes
 *
 * Since: 0.1
 */

/**
 * regie_dossier_add_handover:
 * @self: a dossier
 * @handover: (transfer none): what to add
 *
 * Adds to the end of [property@Regie.Dossier:handovers].
 *
 * Since: 0.1
 */

/**
 * regie_dossier_remove_handover:
 * @self: a dossier
 * @handover: (transfer none): what to remove
 *
 * Removes from [property@Regie.Dossier:handovers].
 *
 * Returns: whether it was there
 *
 * Since: 0.1
 */
REGIE_DEFINE_LIST (RegieDossier, regie_dossier, handovers, handover, RegieHandover)

/**
 * regie_dossier_get_mandates:
 * @self: a dossier
 *
 * Gets the [property@Regie.Dossier:mandates].
 *
 * Returns: (transfer none): a list of [class@Regie.Mandate] that follows later changes
 *
 * Since: 0.1
 */

/**
 * regie_dossier_add_mandate:
 * @self: a dossier
 * @mandate: (transfer none): what to add
 *
 * Adds to the end of [property@Regie.Dossier:mandates].
 *
 * Since: 0.1
 */

/**
 * regie_dossier_remove_mandate:
 * @self: a dossier
 * @mandate: (transfer none): what to remove
 *
 * Removes from [property@Regie.Dossier:mandates].
 *
 * Returns: whether it was there
 *
 * Since: 0.1
 */
REGIE_DEFINE_LIST (RegieDossier, regie_dossier, mandates, mandate, RegieMandate)

/**
 * regie_dossier_get_direction_decisions:
 * @self: a dossier
 *
 * Gets the [property@Regie.Dossier:direction-decisions].
 *
 * Returns: (transfer none): a list of [class@Regie.DirectionDecision] that follows later changes
 *
 * Since: 0.1
 */

/**
 * regie_dossier_add_direction_decision:
 * @self: a dossier
 * @direction_decision: (transfer none): what to add
 *
 * Adds to the end of [property@Regie.Dossier:direction-decisions].
 *
 * Since: 0.1
 */

/**
 * regie_dossier_remove_direction_decision:
 * @self: a dossier
 * @direction_decision: (transfer none): what to remove
 *
 * Removes from [property@Regie.Dossier:direction-decisions].
 *
 * Returns: whether it was there
 *
 * Since: 0.1
 */
REGIE_DEFINE_LIST (
  RegieDossier, regie_dossier, direction_decisions, direction_decision, RegieDirectionDecision)

/**
 * regie_dossier_get_appraisals:
 * @self: a dossier
 *
 * Gets the [property@Regie.Dossier:appraisals].
 *
 * Returns: (transfer none): a list of [class@Regie.Appraisal] that follows later changes
 *
 * Since: 0.1
 */

/**
 * regie_dossier_add_appraisal:
 * @self: a dossier
 * @appraisal: (transfer none): what to add
 *
 * Adds to the end of [property@Regie.Dossier:appraisals].
 *
 * Since: 0.1
 */

/**
 * regie_dossier_remove_appraisal:
 * @self: a dossier
 * @appraisal: (transfer none): what to remove
 *
 * Removes from [property@Regie.Dossier:appraisals].
 *
 * Returns: whether it was there
 *
 * Since: 0.1
 */
REGIE_DEFINE_LIST (RegieDossier, regie_dossier, appraisals, appraisal, RegieAppraisal)

/**
 * regie_dossier_get_scale_moves:
 * @self: a dossier
 *
 * Gets the [property@Regie.Dossier:scale-moves].
 *
 * Returns: (transfer none): a list of [class@Regie.ScaleMove] that follows later changes
 *
 * Since: 0.1
 */

/**
 * regie_dossier_add_scale_move:
 * @self: a dossier
 * @scale_move: (transfer none): what to add
 *
 * Adds to the end of [property@Regie.Dossier:scale-moves].
 *
 * Since: 0.1
 */

/**
 * regie_dossier_remove_scale_move:
 * @self: a dossier
 * @scale_move: (transfer none): what to remove
 *
 * Removes from [property@Regie.Dossier:scale-moves].
 *
 * Returns: whether it was there
 *
 * Since: 0.1
 */
REGIE_DEFINE_LIST (RegieDossier, regie_dossier, scale_moves, scale_move, RegieScaleMove)

/**
 * regie_dossier_get_escalations:
 * @self: a dossier
 *
 * Gets the [property@Regie.Dossier:escalations].
 *
 * Returns: (transfer none): a list of [class@Regie.Escalation] that follows later changes
 *
 * Since: 0.1
 */

/**
 * regie_dossier_add_escalation:
 * @self: a dossier
 * @escalation: (transfer none): what to add
 *
 * Adds to the end of [property@Regie.Dossier:escalations].
 *
 * Since: 0.1
 */

/**
 * regie_dossier_remove_escalation:
 * @self: a dossier
 * @escalation: (transfer none): what to remove
 *
 * Removes from [property@Regie.Dossier:escalations].
 *
 * Returns: whether it was there
 *
 * Since: 0.1
 */
REGIE_DEFINE_LIST (RegieDossier, regie_dossier, escalations, escalation, RegieEscalation)

/**
 * regie_dossier_get_phases:
 * @self: a dossier
 *
 * Gets the [property@Regie.Dossier:phases].
 *
 * Returns: (transfer none): a list of [class@Regie.PhaseRecord] that follows later changes
 *
 * Since: 0.1
 */

/**
 * regie_dossier_add_phase:
 * @self: a dossier
 * @phase: (transfer none): what to add
 *
 * Adds to the end of [property@Regie.Dossier:phases].
 *
 * Since: 0.1
 */

/**
 * regie_dossier_remove_phase:
 * @self: a dossier
 * @phase: (transfer none): what to remove
 *
 * Removes from [property@Regie.Dossier:phases].
 *
 * Returns: whether it was there
 *
 * Since: 0.1
 */
REGIE_DEFINE_LIST (RegieDossier, regie_dossier, phases, phase, RegiePhaseRecord)

/**
 * regie_dossier_get_safety_screens:
 * @self: a dossier
 *
 * Gets the [property@Regie.Dossier:safety-screens].
 *
 * Returns: (transfer none): a list of [class@Regie.SafetyScreen] that follows later changes
 *
 * Since: 0.1
 */

/**
 * regie_dossier_add_safety_screen:
 * @self: a dossier
 * @safety_screen: (transfer none): what to add
 *
 * Adds to the end of [property@Regie.Dossier:safety-screens].
 *
 * Since: 0.1
 */

/**
 * regie_dossier_remove_safety_screen:
 * @self: a dossier
 * @safety_screen: (transfer none): what to remove
 *
 * Removes from [property@Regie.Dossier:safety-screens].
 *
 * Returns: whether it was there
 *
 * Since: 0.1
 */
REGIE_DEFINE_LIST (RegieDossier, regie_dossier, safety_screens, safety_screen, RegieSafetyScreen)

/**
 * regie_dossier_get_meetings:
 * @self: a dossier
 *
 * Gets the [property@Regie.Dossier:meetings].
 *
 * Returns: (transfer none): a list of [class@Regie.Meeting] that follows later changes
 *
 * Since: 0.1
 */

/**
 * regie_dossier_add_meeting:
 * @self: a dossier
 * @meeting: (transfer none): what to add
 *
 * Adds to the end of [property@Regie.Dossier:meetings].
 *
 * Since: 0.1
 */

/**
 * regie_dossier_remove_meeting:
 * @self: a dossier
 * @meeting: (transfer none): what to remove
 *
 * Removes from [property@Regie.Dossier:meetings].
 *
 * Returns: whether it was there
 *
 * Since: 0.1
 */
REGIE_DEFINE_LIST (RegieDossier, regie_dossier, meetings, meeting, RegieMeeting)

/**
 * regie_dossier_get_plan:
 * @self: a dossier
 *
 * Gets the [property@Regie.Dossier:plan].
 *
 * Returns: (nullable) (transfer none): what is there, or %NULL
 *
 * Since: 0.1
 */

/**
 * regie_dossier_set_plan:
 * @self: a dossier
 * @plan: (nullable) (transfer none): what to put there
 *
 * Sets the [property@Regie.Dossier:plan].
 *
 * Since: 0.1
 */
REGIE_DEFINE_CHILD (RegieDossier, regie_dossier, plan, RegiePlan)

/**
 * regie_dossier_get_earlier_plans:
 * @self: a dossier
 *
 * Gets the [property@Regie.Dossier:earlier-plans].
 *
 * Returns: (transfer none): a list of [class@Regie.Plan] that follows later changes
 *
 * Since: 0.1
 */

/**
 * regie_dossier_add_earlier_plan:
 * @self: a dossier
 * @earlier_plan: (transfer none): what to add
 *
 * Adds to the end of [property@Regie.Dossier:earlier-plans].
 *
 * Since: 0.1
 */

/**
 * regie_dossier_remove_earlier_plan:
 * @self: a dossier
 * @earlier_plan: (transfer none): what to remove
 *
 * Removes from [property@Regie.Dossier:earlier-plans].
 *
 * Returns: whether it was there
 *
 * Since: 0.1
 */
REGIE_DEFINE_LIST (RegieDossier, regie_dossier, earlier_plans, earlier_plan, RegiePlan)

/**
 * regie_dossier_get_safety_tracks:
 * @self: a dossier
 *
 * Gets the [property@Regie.Dossier:safety-tracks].
 *
 * Returns: (transfer none): a list of [class@Regie.SafetyTrack] that follows later changes
 *
 * Since: 0.1
 */

/**
 * regie_dossier_add_safety_track:
 * @self: a dossier
 * @safety_track: (transfer none): what to add
 *
 * Adds to the end of [property@Regie.Dossier:safety-tracks].
 *
 * Since: 0.1
 */

/**
 * regie_dossier_remove_safety_track:
 * @self: a dossier
 * @safety_track: (transfer none): what to remove
 *
 * Removes from [property@Regie.Dossier:safety-tracks].
 *
 * Returns: whether it was there
 *
 * Since: 0.1
 */
REGIE_DEFINE_LIST (RegieDossier, regie_dossier, safety_tracks, safety_track, RegieSafetyTrack)

/**
 * regie_dossier_get_scores:
 * @self: a dossier
 *
 * Gets the [property@Regie.Dossier:scores].
 *
 * Returns: (transfer none): a list of [class@Regie.Score] that follows later changes
 *
 * Since: 0.1
 */

/**
 * regie_dossier_add_score:
 * @self: a dossier
 * @score: (transfer none): what to add
 *
 * Adds to the end of [property@Regie.Dossier:scores].
 *
 * Since: 0.1
 */

/**
 * regie_dossier_remove_score:
 * @self: a dossier
 * @score: (transfer none): what to remove
 *
 * Removes from [property@Regie.Dossier:scores].
 *
 * Returns: whether it was there
 *
 * Since: 0.1
 */
REGIE_DEFINE_LIST (RegieDossier, regie_dossier, scores, score, RegieScore)

/**
 * regie_dossier_get_risk_assessments:
 * @self: a dossier
 *
 * Gets the [property@Regie.Dossier:risk-assessments].
 *
 * Returns: (transfer none): a list of [class@Regie.RiskAssessment] that follows later changes
 *
 * Since: 0.1
 */

/**
 * regie_dossier_add_risk_assessment:
 * @self: a dossier
 * @risk_assessment: (transfer none): what to add
 *
 * Adds to the end of [property@Regie.Dossier:risk-assessments].
 *
 * Since: 0.1
 */

/**
 * regie_dossier_remove_risk_assessment:
 * @self: a dossier
 * @risk_assessment: (transfer none): what to remove
 *
 * Removes from [property@Regie.Dossier:risk-assessments].
 *
 * Returns: whether it was there
 *
 * Since: 0.1
 */
REGIE_DEFINE_LIST (
  RegieDossier, regie_dossier, risk_assessments, risk_assessment, RegieRiskAssessment)

/**
 * regie_dossier_get_evaluations:
 * @self: a dossier
 *
 * Gets the [property@Regie.Dossier:evaluations].
 *
 * Returns: (transfer none): a list of [class@Regie.Evaluation] that follows later changes
 *
 * Since: 0.1
 */

/**
 * regie_dossier_add_evaluation:
 * @self: a dossier
 * @evaluation: (transfer none): what to add
 *
 * Adds to the end of [property@Regie.Dossier:evaluations].
 *
 * Since: 0.1
 */

/**
 * regie_dossier_remove_evaluation:
 * @self: a dossier
 * @evaluation: (transfer none): what to remove
 *
 * Removes from [property@Regie.Dossier:evaluations].
 *
 * Returns: whether it was there
 *
 * Since: 0.1
 */
REGIE_DEFINE_LIST (RegieDossier, regie_dossier, evaluations, evaluation, RegieEvaluation)

/**
 * regie_dossier_get_statements:
 * @self: a dossier
 *
 * Gets the [property@Regie.Dossier:statements].
 *
 * Returns: (transfer none): a list of [class@Regie.Statement] that follows later changes
 *
 * Since: 0.1
 */

/**
 * regie_dossier_add_statement:
 * @self: a dossier
 * @statement: (transfer none): what to add
 *
 * Adds to the end of [property@Regie.Dossier:statements].
 *
 * Since: 0.1
 */

/**
 * regie_dossier_remove_statement:
 * @self: a dossier
 * @statement: (transfer none): what to remove
 *
 * Removes from [property@Regie.Dossier:statements].
 *
 * Returns: whether it was there
 *
 * Since: 0.1
 */
REGIE_DEFINE_LIST (RegieDossier, regie_dossier, statements, statement, RegieStatement)

/**
 * regie_dossier_get_consents:
 * @self: a dossier
 *
 * Gets the [property@Regie.Dossier:consents].
 *
 * Returns: (transfer none): a list of [class@Regie.Consent] that follows later changes
 *
 * Since: 0.1
 */

/**
 * regie_dossier_add_consent:
 * @self: a dossier
 * @consent: (transfer none): what to add
 *
 * Adds to the end of [property@Regie.Dossier:consents].
 *
 * Since: 0.1
 */

/**
 * regie_dossier_remove_consent:
 * @self: a dossier
 * @consent: (transfer none): what to remove
 *
 * Removes from [property@Regie.Dossier:consents].
 *
 * Returns: whether it was there
 *
 * Since: 0.1
 */
REGIE_DEFINE_LIST (RegieDossier, regie_dossier, consents, consent, RegieConsent)

/**
 * regie_dossier_get_disclosures:
 * @self: a dossier
 *
 * Gets the [property@Regie.Dossier:disclosures].
 *
 * Returns: (transfer none): a list of [class@Regie.Disclosure] that follows later changes
 *
 * Since: 0.1
 */

/**
 * regie_dossier_add_disclosure:
 * @self: a dossier
 * @disclosure: (transfer none): what to add
 *
 * Adds to the end of [property@Regie.Dossier:disclosures].
 *
 * Since: 0.1
 */

/**
 * regie_dossier_remove_disclosure:
 * @self: a dossier
 * @disclosure: (transfer none): what to remove
 *
 * Removes from [property@Regie.Dossier:disclosures].
 *
 * Returns: whether it was there
 *
 * Since: 0.1
 */
REGIE_DEFINE_LIST (RegieDossier, regie_dossier, disclosures, disclosure, RegieDisclosure)

/**
 * regie_dossier_get_documents:
 * @self: a dossier
 *
 * Gets the [property@Regie.Dossier:documents].
 *
 * Returns: (transfer none): a list of [class@Regie.DocumentReference] that follows later changes
 *
 * Since: 0.1
 */

/**
 * regie_dossier_add_document:
 * @self: a dossier
 * @document: (transfer none): what to add
 *
 * Adds to the end of [property@Regie.Dossier:documents].
 *
 * Since: 0.1
 */

/**
 * regie_dossier_remove_document:
 * @self: a dossier
 * @document: (transfer none): what to remove
 *
 * Removes from [property@Regie.Dossier:documents].
 *
 * Returns: whether it was there
 *
 * Since: 0.1
 */
REGIE_DEFINE_LIST (RegieDossier, regie_dossier, documents, document, RegieDocumentReference)

/**
 * regie_dossier_get_feedback:
 * @self: a dossier
 *
 * Gets the [property@Regie.Dossier:feedback].
 *
 * Returns: (transfer none): a list of [class@Regie.Feedback] that follows later changes
 *
 * Since: 0.1
 */

/**
 * regie_dossier_add_feedback:
 * @self: a dossier
 * @feedback: (transfer none): what to add
 *
 * Adds to the end of [property@Regie.Dossier:feedback].
 *
 * Since: 0.1
 */

/**
 * regie_dossier_remove_feedback:
 * @self: a dossier
 * @feedback: (transfer none): what to remove
 *
 * Removes from [property@Regie.Dossier:feedback].
 *
 * Returns: whether it was there
 *
 * Since: 0.1
 */
REGIE_DEFINE_LIST (RegieDossier, regie_dossier, feedback, feedback, RegieFeedback)

/**
 * regie_dossier_get_closures:
 * @self: a dossier
 *
 * Gets the [property@Regie.Dossier:closures].
 *
 * Returns: (transfer none): a list of [class@Regie.Closure] that follows later changes
 *
 * Since: 0.1
 */

/**
 * regie_dossier_add_closure:
 * @self: a dossier
 * @closure: (transfer none): what to add
 *
 * Adds to the end of [property@Regie.Dossier:closures].
 *
 * Since: 0.1
 */

/**
 * regie_dossier_remove_closure:
 * @self: a dossier
 * @closure: (transfer none): what to remove
 *
 * Removes from [property@Regie.Dossier:closures].
 *
 * Returns: whether it was there
 *
 * Since: 0.1
 */
REGIE_DEFINE_LIST (RegieDossier, regie_dossier, closures, closure, RegieClosure)
