/* regie-review-verdict.c: judgement of a person on a principle in a case
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include <regie/regie-review-verdict.h>

#include "base/regie-field-private.h"

/**
 * RegieReviewVerdict:
 *
 * Judgement on how a principle is lived up to in a case, by who looks into it.
 *
 * Source: method, section 8.4.
 *
 * Since: 0.1
 */
struct _RegieReviewVerdict
{
  RegieEntity parent_instance;

  int          principle;
  char        *name;
  GStrv        codes;
  RegieAnswer  agrees;
  char        *remark;
};

static const RegieField fields[] = {
  /**
   * RegieReviewVerdict:principle:
   *
   * The principle, 1 to 10, or 0 for the quality of what is recorded.
   *
   * Range: 0 to 10.
   *
   * Since: 0.1
   */
  REGIE_FIELD_INT ("principle", RegieReviewVerdict, principle, .max = 10),
  /**
   * RegieReviewVerdict:name:
   *
   * Name of the principle.
   *
   * Since: 0.1
   */
  REGIE_FIELD_STRING ("name", RegieReviewVerdict, name),
  /**
   * RegieReviewVerdict:codes:
   *
   * Codes of the rules of this principle that found something.
   *
   * Since: 0.1
   */
  REGIE_FIELD_STRINGS ("codes", RegieReviewVerdict, codes),
  /**
   * RegieReviewVerdict:agrees:
   *
   * Whether who looks into the case comes to the same.
   *
   * Since: 0.1
   */
  REGIE_FIELD_ENUM ("agrees", RegieReviewVerdict, agrees, RegieAnswer, regie_answer_get_type),
  /**
   * RegieReviewVerdict:remark:
   *
   * Why, or what the rules do not see.
   *
   * Since: 0.1
   */
  REGIE_FIELD_STRING ("remark", RegieReviewVerdict, remark, .flags = REGIE_FIELD_PERSONAL),
};

G_DEFINE_FINAL_TYPE (RegieReviewVerdict, regie_review_verdict, REGIE_TYPE_ENTITY)

static void
regie_review_verdict_class_init (RegieReviewVerdictClass *klass)
{
  regie_entity_class_set_fields (REGIE_ENTITY_CLASS (klass), fields, G_N_ELEMENTS (fields));
}

static void
regie_review_verdict_init (RegieReviewVerdict *self)
{
}

/**
 * regie_review_verdict_new:
 *
 * Makes a review verdict without any value.
 *
 * Returns: (transfer full): the review verdict
 *
 * Since: 0.1
 */
RegieReviewVerdict *
regie_review_verdict_new (void)
{
  return g_object_new (REGIE_TYPE_REVIEW_VERDICT, NULL);
}

/**
 * regie_review_verdict_get_principle:
 * @self: a review verdict
 *
 * Gets the [property@Regie.ReviewVerdict:principle].
 *
 * Returns: the number
 *
 * Since: 0.1
 */

/**
 * regie_review_verdict_set_principle:
 * @self: a review verdict
 * @principle: the number
 *
 * Sets the [property@Regie.ReviewVerdict:principle].
 *
 * Since: 0.1
 */
REGIE_DEFINE_INT (RegieReviewVerdict, regie_review_verdict, principle)

/**
 * regie_review_verdict_get_name:
 * @self: a review verdict
 *
 * Gets the [property@Regie.ReviewVerdict:name].
 *
 * Returns: (nullable) (transfer none): the text, or %NULL when it is not known
 *
 * Since: 0.1
 */

/**
 * regie_review_verdict_set_name:
 * @self: a review verdict
 * @name: (nullable): the text
 *
 * Sets the [property@Regie.ReviewVerdict:name].
 *
 * Since: 0.1
 */
REGIE_DEFINE_STRING (RegieReviewVerdict, regie_review_verdict, name)

/**
 * regie_review_verdict_get_codes:
 * @self: a review verdict
 *
 * Gets the [property@Regie.ReviewVerdict:codes].
 *
 * Returns: (nullable) (transfer none) (array zero-terminated=1): the strings, or %NULL when there
 * are none
 *
 * Since: 0.1
 */

/**
 * regie_review_verdict_set_codes:
 * @self: a review verdict
 * @codes: (nullable) (array zero-terminated=1): the strings
 *
 * Sets the [property@Regie.ReviewVerdict:codes].
 *
 * Since: 0.1
 */
REGIE_DEFINE_STRINGS (RegieReviewVerdict, regie_review_verdict, codes)

/**
 * regie_review_verdict_get_agrees:
 * @self: a review verdict
 *
 * Gets the [property@Regie.ReviewVerdict:agrees].
 *
 * Returns: the code
 *
 * Since: 0.1
 */

/**
 * regie_review_verdict_set_agrees:
 * @self: a review verdict
 * @agrees: the code
 *
 * Sets the [property@Regie.ReviewVerdict:agrees].
 *
 * Since: 0.1
 */
REGIE_DEFINE_ENUM (RegieReviewVerdict, regie_review_verdict, agrees, RegieAnswer)

/**
 * regie_review_verdict_get_remark:
 * @self: a review verdict
 *
 * Gets the [property@Regie.ReviewVerdict:remark].
 *
 * Returns: (nullable) (transfer none): the text, or %NULL when it is not known
 *
 * Since: 0.1
 */

/**
 * regie_review_verdict_set_remark:
 * @self: a review verdict
 * @remark: (nullable): the text
 *
 * Sets the [property@Regie.ReviewVerdict:remark].
 *
 * Since: 0.1
 */
REGIE_DEFINE_STRING (RegieReviewVerdict, regie_review_verdict, remark)
