/* regie-feedback.c: what somebody says of the cooperation
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include <regie/regie-feedback.h>

#include <regie/regie-person.h>

#include "base/regie-field-private.h"

/**
 * RegieFeedback:
 *
 * What somebody says of the cooperation, the plan and the direction.
 *
 * Source: method, section 6, principle 10.
 *
 * Since: 0.1
 */
struct _RegieFeedback
{
  RegieEntity parent_instance;

  GDate       date;
  char       *by;
  RegieParty  party;
  char       *about;
  char       *text;
  gboolean    at_closure;
  RegieScore *score;
};

static const RegieField fields[] = {
  /**
   * RegieFeedback:date:
   *
   * Day.
   *
   * Since: 0.1
   */
  REGIE_FIELD_DATE ("date", RegieFeedback, date, .flags = REGIE_FIELD_REQUIRED),
  /**
   * RegieFeedback:by:
   *
   * Who.
   *
   * Since: 0.1
   */
  REGIE_FIELD_REFERENCE ("by", RegieFeedback, by, regie_person_get_type),
  /**
   * RegieFeedback:party:
   *
   * From which side.
   *
   * Since: 0.1
   */
  REGIE_FIELD_ENUM ("party", RegieFeedback, party, RegieParty, regie_party_get_type),
  /**
   * RegieFeedback:about:
   *
   * What it is about: `process`, `plan` or `cooperation`; an open list.
   *
   * Since: 0.1
   */
  REGIE_FIELD_STRING ("about", RegieFeedback, about),
  /**
   * RegieFeedback:text:
   *
   * What they say.
   *
   * Since: 0.1
   */
  REGIE_FIELD_STRING ("text", RegieFeedback, text, .flags = REGIE_FIELD_PERSONAL),
  /**
   * RegieFeedback:at-closure:
   *
   * Whether it was asked at the closing.
   *
   * Since: 0.1
   */
  REGIE_FIELD_BOOLEAN ("at-closure", RegieFeedback, at_closure),
  /**
   * RegieFeedback:score:
   *
   * Score that they give with it.
   *
   * Since: 0.1
   */
  REGIE_FIELD_CHILD ("score", RegieFeedback, score, RegieScore, regie_score_get_type),
};

G_DEFINE_FINAL_TYPE (RegieFeedback, regie_feedback, REGIE_TYPE_ENTITY)

static void
regie_feedback_class_init (RegieFeedbackClass *klass)
{
  regie_entity_class_set_fields (REGIE_ENTITY_CLASS (klass), fields, G_N_ELEMENTS (fields));
}

static void
regie_feedback_init (RegieFeedback *self)
{
}

/**
 * regie_feedback_new:
 *
 * Makes a feedback without any value.
 *
 * Returns: (transfer full): the feedback
 *
 * Since: 0.1
 */
RegieFeedback *
regie_feedback_new (void)
{
  return g_object_new (REGIE_TYPE_FEEDBACK, NULL);
}

/**
 * regie_feedback_get_date:
 * @self: a feedback
 *
 * Gets the [property@Regie.Feedback:date].
 *
 * Returns: (nullable) (transfer none): the day, or %NULL when it is not known
 *
 * Since: 0.1
 */

/**
 * regie_feedback_set_date:
 * @self: a feedback
 * @date: (nullable): the day
 *
 * Sets the [property@Regie.Feedback:date].
 *
 * Since: 0.1
 */
REGIE_DEFINE_DATE (RegieFeedback, regie_feedback, date)

/**
 * regie_feedback_get_by:
 * @self: a feedback
 *
 * Gets the [property@Regie.Feedback:by].
 *
 * Returns: (nullable) (transfer none): an id, or %NULL when there is none
 *
 * Since: 0.1
 */

/**
 * regie_feedback_set_by:
 * @self: a feedback
 * @by: (nullable): an id
 *
 * Sets the [property@Regie.Feedback:by].
 *
 * Since: 0.1
 */
REGIE_DEFINE_REFERENCE (RegieFeedback, regie_feedback, by)

/**
 * regie_feedback_get_party:
 * @self: a feedback
 *
 * Gets the [property@Regie.Feedback:party].
 *
 * Returns: the code
 *
 * Since: 0.1
 */

/**
 * regie_feedback_set_party:
 * @self: a feedback
 * @party: the code
 *
 * Sets the [property@Regie.Feedback:party].
 *
 * Since: 0.1
 */
REGIE_DEFINE_ENUM (RegieFeedback, regie_feedback, party, RegieParty)

/**
 * regie_feedback_get_about:
 * @self: a feedback
 *
 * Gets the [property@Regie.Feedback:about].
 *
 * Returns: (nullable) (transfer none): the text, or %NULL when it is not known
 *
 * Since: 0.1
 */

/**
 * regie_feedback_set_about:
 * @self: a feedback
 * @about: (nullable): the text
 *
 * Sets the [property@Regie.Feedback:about].
 *
 * Since: 0.1
 */
REGIE_DEFINE_STRING (RegieFeedback, regie_feedback, about)

/**
 * regie_feedback_get_text:
 * @self: a feedback
 *
 * Gets the [property@Regie.Feedback:text].
 *
 * Returns: (nullable) (transfer none): the text, or %NULL when it is not known
 *
 * Since: 0.1
 */

/**
 * regie_feedback_set_text:
 * @self: a feedback
 * @text: (nullable): the text
 *
 * Sets the [property@Regie.Feedback:text].
 *
 * Since: 0.1
 */
REGIE_DEFINE_STRING (RegieFeedback, regie_feedback, text)

/**
 * regie_feedback_get_at_closure:
 * @self: a feedback
 *
 * Gets the [property@Regie.Feedback:at-closure].
 *
 * Returns: the value
 *
 * Since: 0.1
 */

/**
 * regie_feedback_set_at_closure:
 * @self: a feedback
 * @at_closure: the value
 *
 * Sets the [property@Regie.Feedback:at-closure].
 *
 * Since: 0.1
 */
REGIE_DEFINE_BOOLEAN (RegieFeedback, regie_feedback, at_closure)

/**
 * regie_feedback_get_score:
 * @self: a feedback
 *
 * Gets the [property@Regie.Feedback:score].
 *
 * Returns: (nullable) (transfer none): what is there, or %NULL
 *
 * Since: 0.1
 */

/**
 * regie_feedback_set_score:
 * @self: a feedback
 * @score: (nullable) (transfer none): what to put there
 *
 * Sets the [property@Regie.Feedback:score].
 *
 * Since: 0.1
 */
REGIE_DEFINE_CHILD (RegieFeedback, regie_feedback, score, RegieScore)
