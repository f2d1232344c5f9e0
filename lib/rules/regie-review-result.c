/* regie-review-result.c: what a review found in a case
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include <regie/regie-review-result.h>

#include "base/regie-field-private.h"

/**
 * RegieReviewResult:
 *
 * What a review found in a case or a programme on a day, and by which rules.
 *
 * Source: method, section 6.
 *
 * Since: 0.1
 */
struct _RegieReviewResult
{
  RegieEntity parent_instance;

  char       *dossier;
  char       *programme;
  GDate       day;
  char       *edition;
  char       *edition_version;
  RegieItems *findings;
  GStrv       codes;
  RegieItems *rules_off;
};

static const RegieField fields[] = {
  /**
   * RegieReviewResult:dossier:
   *
   * Id of the dossier that was judged; unset when a programme was.
   *
   * Since: 0.1
   */
  REGIE_FIELD_STRING ("dossier", RegieReviewResult, dossier),
  /**
   * RegieReviewResult:programme:
   *
   * Id of the programme that was judged; unset when a dossier was.
   *
   * Since: 0.1
   */
  REGIE_FIELD_STRING ("programme", RegieReviewResult, programme),
  /**
   * RegieReviewResult:day:
   *
   * Day on which it was judged.
   *
   * Since: 0.1
   */
  REGIE_FIELD_DATE ("day", RegieReviewResult, day),
  /**
   * RegieReviewResult:edition:
   *
   * Id of the method against which it was judged.
   *
   * Since: 0.1
   */
  REGIE_FIELD_STRING ("edition", RegieReviewResult, edition),
  /**
   * RegieReviewResult:edition-version:
   *
   * Version of that method.
   *
   * Since: 0.1
   */
  REGIE_FIELD_STRING ("edition-version", RegieReviewResult, edition_version),
  /**
   * RegieReviewResult:findings:
   *
   * What was found, in the order of the rules.
   *
   * Since: 0.1
   */
  REGIE_FIELD_LIST ("findings", RegieReviewResult, findings, regie_finding_get_type),
  /**
   * RegieReviewResult:codes:
   *
   * Codes of the rules that were applied.
   *
   * Since: 0.1
   */
  REGIE_FIELD_STRINGS ("codes", RegieReviewResult, codes),
  /**
   * RegieReviewResult:rules-off:
   *
   * Rules that were not applied since the method switches them off, each with the reason.
   *
   * Since: 0.1
   */
  REGIE_FIELD_LIST ("rules-off", RegieReviewResult, rules_off, regie_rule_get_type),
};

G_DEFINE_FINAL_TYPE (RegieReviewResult, regie_review_result, REGIE_TYPE_ENTITY)

static void
regie_review_result_class_init (RegieReviewResultClass *klass)
{
  regie_entity_class_set_fields (REGIE_ENTITY_CLASS (klass), fields, G_N_ELEMENTS (fields));
}

static void
regie_review_result_init (RegieReviewResult *self)
{
}

/**
 * regie_review_result_new:
 *
 * Makes a review result without any value.
 *
 * Returns: (transfer full): the review result
 *
 * Since: 0.1
 */
RegieReviewResult *
regie_review_result_new (void)
{
  return g_object_new (REGIE_TYPE_REVIEW_RESULT, NULL);
}

/**
 * regie_review_result_get_dossier:
 * @self: a review result
 *
 * Gets the [property@Regie.ReviewResult:dossier].
 *
 * Returns: (nullable) (transfer none): the text, or %NULL when it is not known
 *
 * Since: 0.1
 */

/**
 * regie_review_result_set_dossier:
 * @self: a review result
 * @dossier: (nullable): the text
 *
 * Sets the [property@Regie.ReviewResult:dossier].
 *
 * Since: 0.1
 */
REGIE_DEFINE_STRING (RegieReviewResult, regie_review_result, dossier)

/**
 * regie_review_result_get_programme:
 * @self: a review result
 *
 * Gets the [property@Regie.ReviewResult:programme].
 *
 * Returns: (nullable) (transfer none): the text, or %NULL when it is not known
 *
 * Since: 0.1
 */

/**
 * regie_review_result_set_programme:
 * @self: a review result
 * @programme: (nullable): the text
 *
 * Sets the [property@Regie.ReviewResult:programme].
 *
 * Since: 0.1
 */
REGIE_DEFINE_STRING (RegieReviewResult, regie_review_result, programme)

/**
 * regie_review_result_get_day:
 * @self: a review result
 *
 * Gets the [property@Regie.ReviewResult:day].
 *
 * Returns: (nullable) (transfer none): the day, or %NULL when it is not known
 *
 * Since: 0.1
 */

/**
 * regie_review_result_set_day:
 * @self: a review result
 * @day: (nullable): the day
 *
 * Sets the [property@Regie.ReviewResult:day].
 *
 * Since: 0.1
 */
REGIE_DEFINE_DATE (RegieReviewResult, regie_review_result, day)

/**
 * regie_review_result_get_edition:
 * @self: a review result
 *
 * Gets the [property@Regie.ReviewResult:edition].
 *
 * Returns: (nullable) (transfer none): the text, or %NULL when it is not known
 *
 * Since: 0.1
 */

/**
 * regie_review_result_set_edition:
 * @self: a review result
 * @edition: (nullable): the text
 *
 * Sets the [property@Regie.ReviewResult:edition].
 *
 * Since: 0.1
 */
REGIE_DEFINE_STRING (RegieReviewResult, regie_review_result, edition)

/**
 * regie_review_result_get_edition_version:
 * @self: a review result
 *
 * Gets the [property@Regie.ReviewResult:edition-version].
 *
 * Returns: (nullable) (transfer none): the text, or %NULL when it is not known
 *
 * Since: 0.1
 */

/**
 * regie_review_result_set_edition_version:
 * @self: a review result
 * @edition_version: (nullable): the text
 *
 * Sets the [property@Regie.ReviewResult:edition-version].
 *
 * Since: 0.1
 */
REGIE_DEFINE_STRING (RegieReviewResult, regie_review_result, edition_version)

/**
 * regie_review_result_get_findings:
 * @self: a review result
 *
 * Gets the [property@Regie.ReviewResult:findings].
 *
 * Returns: (transfer none): a list of [class@Regie.Finding] that follows later changes
 *
 * Since: 0.1
 */

/**
 * regie_review_result_add_finding:
 * @self: a review result
 * @finding: (transfer none): what to add
 *
 * Adds to the end of [property@Regie.ReviewResult:findings].
 *
 * Since: 0.1
 */

/**
 * regie_review_result_remove_finding:
 * @self: a review result
 * @finding: (transfer none): what to remove
 *
 * Removes from [property@Regie.ReviewResult:findings].
 *
 * Returns: whether it was there
 *
 * Since: 0.1
 */
REGIE_DEFINE_LIST (RegieReviewResult, regie_review_result, findings, finding, RegieFinding)

/**
 * regie_review_result_get_codes:
 * @self: a review result
 *
 * Gets the [property@Regie.ReviewResult:codes].
 *
 * Returns: (nullable) (transfer none) (array zero-terminated=1): the strings, or %NULL when there
 * are none
 *
 * Since: 0.1
 */

/**
 * regie_review_result_set_codes:
 * @self: a review result
 * @codes: (nullable) (array zero-terminated=1): the strings
 *
 * Sets the [property@Regie.ReviewResult:codes].
 *
 * Since: 0.1
 */
REGIE_DEFINE_STRINGS (RegieReviewResult, regie_review_result, codes)

/**
 * regie_review_result_get_rules_off:
 * @self: a review result
 *
 * Gets the [property@Regie.ReviewResult:rules-off].
 *
 * Returns: (transfer none): a list of [class@Regie.Rule] that follows later changes
 *
 * Since: 0.1
 */

/**
 * regie_review_result_add_rule:
 * @self: a review result
 * @rule: (transfer none): what to add
 *
 * Adds to the end of [property@Regie.ReviewResult:rules-off].
 *
 * Since: 0.1
 */

/**
 * regie_review_result_remove_rule:
 * @self: a review result
 * @rule: (transfer none): what to remove
 *
 * Removes from [property@Regie.ReviewResult:rules-off].
 *
 * Returns: whether it was there
 *
 * Since: 0.1
 */
REGIE_DEFINE_LIST (RegieReviewResult, regie_review_result, rules_off, rule, RegieRule)
