/* regie-review-comparison.c: what changed between two results
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include <regie/regie-review-comparison.h>

#include "base/regie-field-private.h"

/**
 * RegieReviewComparison:
 *
 * What changed between two results of one case, or of one programme.
 *
 * Source: method, section 8.4.
 *
 * Since: 0.1
 */
struct _RegieReviewComparison
{
  RegieEntity parent_instance;

  char       *dossier;
  char       *programme;
  GDate       earlier_day;
  GDate       day;
  RegieItems *changes;
};

static const RegieField fields[] = {
  /**
   * RegieReviewComparison:dossier:
   *
   * Id of the dossier, when the results are those of one.
   *
   * Since: 0.1
   */
  REGIE_FIELD_STRING ("dossier", RegieReviewComparison, dossier),
  /**
   * RegieReviewComparison:programme:
   *
   * Id of the programme, when the results are those of one.
   *
   * Since: 0.1
   */
  REGIE_FIELD_STRING ("programme", RegieReviewComparison, programme),
  /**
   * RegieReviewComparison:earlier-day:
   *
   * Day of the earlier result.
   *
   * Since: 0.1
   */
  REGIE_FIELD_DATE ("earlier-day", RegieReviewComparison, earlier_day),
  /**
   * RegieReviewComparison:day:
   *
   * Day of the later result.
   *
   * Since: 0.1
   */
  REGIE_FIELD_DATE ("day", RegieReviewComparison, day),
  /**
   * RegieReviewComparison:changes:
   *
   * What became of each finding: those of the later result in their order, then those that it
   * has no longer.
   *
   * Since: 0.1
   */
  REGIE_FIELD_LIST ("changes", RegieReviewComparison, changes, regie_finding_change_get_type),
};

G_DEFINE_FINAL_TYPE (RegieReviewComparison, regie_review_comparison, REGIE_TYPE_ENTITY)

static void
regie_review_comparison_class_init (RegieReviewComparisonClass *klass)
{
  regie_entity_class_set_fields (REGIE_ENTITY_CLASS (klass), fields, G_N_ELEMENTS (fields));
}

static void
regie_review_comparison_init (RegieReviewComparison *self)
{
}

/**
 * regie_review_comparison_new:
 *
 * Makes a review comparison without any value.
 *
 * Returns: (transfer full): the review comparison
 *
 * Since: 0.1
 */
RegieReviewComparison *
regie_review_comparison_new (void)
{
  return g_object_new (REGIE_TYPE_REVIEW_COMPARISON, NULL);
}

/**
 * regie_review_comparison_get_dossier:
 * @self: a review comparison
 *
 * Gets the [property@Regie.ReviewComparison:dossier].
 *
 * Returns: (nullable) (transfer none): the text, or %NULL when it is not known
 *
 * Since: 0.1
 */

/**
 * regie_review_comparison_set_dossier:
 * @self: a review comparison
 * @dossier: (nullable): the text
 *
 * Sets the [property@Regie.ReviewComparison:dossier].
 *
 * Since: 0.1
 */
REGIE_DEFINE_STRING (RegieReviewComparison, regie_review_comparison, dossier)

/**
 * regie_review_comparison_get_programme:
 * @self: a review comparison
 *
 * Gets the [property@Regie.ReviewComparison:programme].
 *
 * Returns: (nullable) (transfer none): the text, or %NULL when it is not known
 *
 * Since: 0.1
 */

/**
 * regie_review_comparison_set_programme:
 * @self: a review comparison
 * @programme: (nullable): the text
 *
 * Sets the [property@Regie.ReviewComparison:programme].
 *
 * Since: 0.1
 */
REGIE_DEFINE_STRING (RegieReviewComparison, regie_review_comparison, programme)

/**
 * regie_review_comparison_get_earlier_day:
 * @self: a review comparison
 *
 * Gets the [property@Regie.ReviewComparison:earlier-day].
 *
 * Returns: (nullable) (transfer none): the day, or %NULL when it is not known
 *
 * Since: 0.1
 */

/**
 * regie_review_comparison_set_earlier_day:
 * @self: a review comparison
 * @earlier_day: (nullable): the day
 *
 * Sets the [property@Regie.ReviewComparison:earlier-day].
 *
 * Since: 0.1
 */
REGIE_DEFINE_DATE (RegieReviewComparison, regie_review_comparison, earlier_day)

/**
 * regie_review_comparison_get_day:
 * @self: a review comparison
 *
 * Gets the [property@Regie.ReviewComparison:day].
 *
 * Returns: (nullable) (transfer none): the day, or %NULL when it is not known
 *
 * Since: 0.1
 */

/**
 * regie_review_comparison_set_day:
 * @self: a review comparison
 * @day: (nullable): the day
 *
 * Sets the [property@Regie.ReviewComparison:day].
 *
 * Since: 0.1
 */
REGIE_DEFINE_DATE (RegieReviewComparison, regie_review_comparison, day)

/**
 * regie_review_comparison_get_changes:
 * @self: a review comparison
 *
 * Gets the [property@Regie.ReviewComparison:changes].
 *
 * Returns: (transfer none): a list of [class@Regie.FindingChange] that follows later changes
 *
 * Since: 0.1
 */

/**
 * regie_review_comparison_add_change:
 * @self: a review comparison
 * @change: (transfer none): what to add
 *
 * Adds to the end of [property@Regie.ReviewComparison:changes].
 *
 * Since: 0.1
 */

/**
 * regie_review_comparison_remove_change:
 * @self: a review comparison
 * @change: (transfer none): what to remove
 *
 * Removes from [property@Regie.ReviewComparison:changes].
 *
 * Returns: whether it was there
 *
 * Since: 0.1
 */
REGIE_DEFINE_LIST (
  RegieReviewComparison, regie_review_comparison, changes, change, RegieFindingChange)
