/* regie-review-sheet.c: a sheet for who looks into a case
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include <regie/regie-review-sheet.h>

#include "base/regie-field-private.h"

/**
 * RegieReviewSheet:
 *
 * A sheet for who looks into a case that was drawn for a sample: what the review found, and
 * room for what they find.
 *
 * Source: method, section 8.4.
 *
 * Since: 0.1
 */
struct _RegieReviewSheet
{
  RegieEntity parent_instance;

  char              *seed;
  int                place;
  RegieReviewResult *result;
  RegieItems        *verdicts;
  char              *auditor;
  GDate              audited_date;
  char              *remark;
};

static const RegieField fields[] = {
  /**
   * RegieReviewSheet:seed:
   *
   * Seed with which the case was drawn.
   *
   * Since: 0.1
   */
  REGIE_FIELD_STRING ("seed", RegieReviewSheet, seed),
  /**
   * RegieReviewSheet:place:
   *
   * Place in the draw, counted from 1.
   *
   * Range: 0 to G_MAXINT.
   *
   * Since: 0.1
   */
  REGIE_FIELD_INT ("place", RegieReviewSheet, place, .max = G_MAXINT),
  /**
   * RegieReviewSheet:result:
   *
   * What the review found.
   *
   * Since: 0.1
   */
  REGIE_FIELD_CHILD ("result",
                     RegieReviewSheet,
                     result,
                     RegieReviewResult,
                     regie_review_result_get_type),
  /**
   * RegieReviewSheet:verdicts:
   *
   * For each principle the judgement of who looks into the case.
   *
   * Since: 0.1
   */
  REGIE_FIELD_LIST ("verdicts", RegieReviewSheet, verdicts, regie_review_verdict_get_type),
  /**
   * RegieReviewSheet:auditor:
   *
   * Who looked into it.
   *
   * Since: 0.1
   */
  REGIE_FIELD_STRING ("auditor", RegieReviewSheet, auditor),
  /**
   * RegieReviewSheet:audited-date:
   *
   * Day on which they did.
   *
   * Since: 0.1
   */
  REGIE_FIELD_DATE ("audited-date", RegieReviewSheet, audited_date),
  /**
   * RegieReviewSheet:remark:
   *
   * What they want to say of the case as a whole.
   *
   * Since: 0.1
   */
  REGIE_FIELD_STRING ("remark", RegieReviewSheet, remark, .flags = REGIE_FIELD_PERSONAL),
};

G_DEFINE_FINAL_TYPE (RegieReviewSheet, regie_review_sheet, REGIE_TYPE_ENTITY)

static void
regie_review_sheet_class_init (RegieReviewSheetClass *klass)
{
  regie_entity_class_set_fields (REGIE_ENTITY_CLASS (klass), fields, G_N_ELEMENTS (fields));
}

static void
regie_review_sheet_init (RegieReviewSheet *self)
{
}

/**
 * regie_review_sheet_new:
 *
 * Makes a review sheet without any value.
 *
 * Returns: (transfer full): the review sheet
 *
 * Since: 0.1
 */
RegieReviewSheet *
regie_review_sheet_new (void)
{
  return g_object_new (REGIE_TYPE_REVIEW_SHEET, NULL);
}

/**
 * regie_review_sheet_get_seed:
 * @self: a review sheet
 *
 * Gets the [property@Regie.ReviewSheet:seed].
 *
 * Returns: (nullable) (transfer none): the text, or %NULL when it is not known
 *
 * Since: 0.1
 */

/**
 * regie_review_sheet_set_seed:
 * @self: a review sheet
 * @seed: (nullable): the text
 *
 * Sets the [property@Regie.ReviewSheet:seed].
 *
 * Since: 0.1
 */
REGIE_DEFINE_STRING (RegieReviewSheet, regie_review_sheet, seed)

/**
 * regie_review_sheet_get_place:
 * @self: a review sheet
 *
 * Gets the [property@Regie.ReviewSheet:place].
 *
 * Returns: the number
 *
 * Since: 0.1
 */

/**
 * regie_review_sheet_set_place:
 * @self: a review sheet
 * @place: the number
 *
 * Sets the [property@Regie.ReviewSheet:place].
 *
 * Since: 0.1
 */
REGIE_DEFINE_INT (RegieReviewSheet, regie_review_sheet, place)

/**
 * regie_review_sheet_get_result:
 * @self: a review sheet
 *
 * Gets the [property@Regie.ReviewSheet:result].
 *
 * Returns: (nullable) (transfer none): what is there, or %NULL
 *
 * Since: 0.1
 */

/**
 * regie_review_sheet_set_result:
 * @self: a review sheet
 * @result: (nullable) (transfer none): what to put there
 *
 * Sets the [property@Regie.ReviewSheet:result].
 *
 * Since: 0.1
 */
REGIE_DEFINE_CHILD (RegieReviewSheet, regie_review_sheet, result, RegieReviewResult)

/**
 * regie_review_sheet_get_verdicts:
 * @self: a review sheet
 *
 * Gets the [property@Regie.ReviewSheet:verdicts].
 *
 * Returns: (transfer none): a list of [class@Regie.ReviewVerdict] that follows later changes
 *
 * Since: 0.1
 */

/**
 * regie_review_sheet_add_verdict:
 * @self: a review sheet
 * @verdict: (transfer none): what to add
 *
 * Adds to the end of [property@Regie.ReviewSheet:verdicts].
 *
 * Since: 0.1
 */

/**
 * regie_review_sheet_remove_verdict:
 * @self: a review sheet
 * @verdict: (transfer none): what to remove
 *
 * Removes from [property@Regie.ReviewSheet:verdicts].
 *
 * Returns: whether it was there
 *
 * Since: 0.1
 */
REGIE_DEFINE_LIST (RegieReviewSheet, regie_review_sheet, verdicts, verdict, RegieReviewVerdict)

/**
 * regie_review_sheet_get_auditor:
 * @self: a review sheet
 *
 * Gets the [property@Regie.ReviewSheet:auditor].
 *
 * Returns: (nullable) (transfer none): the text, or %NULL when it is not known
 *
 * Since: 0.1
 */

/**
 * regie_review_sheet_set_auditor:
 * @self: a review sheet
 * @auditor: (nullable): the text
 *
 * Sets the [property@Regie.ReviewSheet:auditor].
 *
 * Since: 0.1
 */
REGIE_DEFINE_STRING (RegieReviewSheet, regie_review_sheet, auditor)

/**
 * regie_review_sheet_get_audited_date:
 * @self: a review sheet
 *
 * Gets the [property@Regie.ReviewSheet:audited-date].
 *
 * Returns: (nullable) (transfer none): the day, or %NULL when it is not known
 *
 * Since: 0.1
 */

/**
 * regie_review_sheet_set_audited_date:
 * @self: a review sheet
 * @audited_date: (nullable): the day
 *
 * Sets the [property@Regie.ReviewSheet:audited-date].
 *
 * Since: 0.1
 */
REGIE_DEFINE_DATE (RegieReviewSheet, regie_review_sheet, audited_date)

/**
 * regie_review_sheet_get_remark:
 * @self: a review sheet
 *
 * Gets the [property@Regie.ReviewSheet:remark].
 *
 * Returns: (nullable) (transfer none): the text, or %NULL when it is not known
 *
 * Since: 0.1
 */

/**
 * regie_review_sheet_set_remark:
 * @self: a review sheet
 * @remark: (nullable): the text
 *
 * Sets the [property@Regie.ReviewSheet:remark].
 *
 * Since: 0.1
 */
REGIE_DEFINE_STRING (RegieReviewSheet, regie_review_sheet, remark)
