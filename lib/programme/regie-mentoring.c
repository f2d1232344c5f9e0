/* regie-mentoring.c: new staff paired with an experienced mentor
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include <regie/regie-mentoring.h>

#include <regie/regie-functionary.h>

#include "base/regie-field-private.h"

/**
 * RegieMentoring:
 *
 * Somebody new who is helped by somebody experienced, from a day to a day.
 *
 * Source: method, sections 7.3 and 8.3; S001, theme D.
 *
 * Since: 0.1
 */
struct _RegieMentoring
{
  RegieEntity parent_instance;

  char  *mentor;
  char  *mentee;
  GDate  start_date;
  GDate  end_date;
};

static const RegieField fields[] = {
  /**
   * RegieMentoring:mentor:
   *
   * Who helps.
   *
   * Since: 0.1
   */
  REGIE_FIELD_REFERENCE ("mentor",
                         RegieMentoring,
                         mentor,
                         regie_functionary_get_type,
                         .flags = REGIE_FIELD_REQUIRED),
  /**
   * RegieMentoring:mentee:
   *
   * Who is helped.
   *
   * Since: 0.1
   */
  REGIE_FIELD_REFERENCE ("mentee",
                         RegieMentoring,
                         mentee,
                         regie_functionary_get_type,
                         .flags = REGIE_FIELD_REQUIRED),
  /**
   * RegieMentoring:start-date:
   *
   * First day.
   *
   * Since: 0.1
   */
  REGIE_FIELD_DATE ("start-date", RegieMentoring, start_date),
  /**
   * RegieMentoring:end-date:
   *
   * Last day, or unset while it lasts.
   *
   * Since: 0.1
   */
  REGIE_FIELD_DATE ("end-date", RegieMentoring, end_date),
};

G_DEFINE_FINAL_TYPE (RegieMentoring, regie_mentoring, REGIE_TYPE_ENTITY)

static void
regie_mentoring_class_init (RegieMentoringClass *klass)
{
  regie_entity_class_set_fields (REGIE_ENTITY_CLASS (klass), fields, G_N_ELEMENTS (fields));
}

static void
regie_mentoring_init (RegieMentoring *self)
{
}

/**
 * regie_mentoring_new:
 *
 * Makes a mentoring without any value.
 *
 * Returns: (transfer full): the mentoring
 *
 * Since: 0.1
 */
RegieMentoring *
regie_mentoring_new (void)
{
  return g_object_new (REGIE_TYPE_MENTORING, NULL);
}

/**
 * regie_mentoring_get_mentor:
 * @self: a mentoring
 *
 * Gets the [property@Regie.Mentoring:mentor].
 *
 * Returns: (nullable) (transfer none): an id, or %NULL when there is none
 *
 * Since: 0.1
 */

/**
 * regie_mentoring_set_mentor:
 * @self: a mentoring
 * @mentor: (nullable): an id
 *
 * Sets the [property@Regie.Mentoring:mentor].
 *
 * Since: 0.1
 */
REGIE_DEFINE_REFERENCE (RegieMentoring, regie_mentoring, mentor)

/**
 * regie_mentoring_get_mentee:
 * @self: a mentoring
 *
 * Gets the [property@Regie.Mentoring:mentee].
 *
 * Returns: (nullable) (transfer none): an id, or %NULL when there is none
 *
 * Since: 0.1
 */

/**
 * regie_mentoring_set_mentee:
 * @self: a mentoring
 * @mentee: (nullable): an id
 *
 * Sets the [property@Regie.Mentoring:mentee].
 *
 * Since: 0.1
 */
REGIE_DEFINE_REFERENCE (RegieMentoring, regie_mentoring, mentee)

/**
 * regie_mentoring_get_start_date:
 * @self: a mentoring
 *
 * Gets the [property@Regie.Mentoring:start-date].
 *
 * Returns: (nullable) (transfer none): the day, or %NULL when it is not known
 *
 * Since: 0.1
 */

/**
 * regie_mentoring_set_start_date:
 * @self: a mentoring
 * @start_date: (nullable): the day
 *
 * Sets the [property@Regie.Mentoring:start-date].
 *
 * Since: 0.1
 */
REGIE_DEFINE_DATE (RegieMentoring, regie_mentoring, start_date)

/**
 * regie_mentoring_get_end_date:
 * @self: a mentoring
 *
 * Gets the [property@Regie.Mentoring:end-date].
 *
 * Returns: (nullable) (transfer none): the day, or %NULL when it is not known
 *
 * Since: 0.1
 */

/**
 * regie_mentoring_set_end_date:
 * @self: a mentoring
 * @end_date: (nullable): the day
 *
 * Sets the [property@Regie.Mentoring:end-date].
 *
 * Since: 0.1
 */
REGIE_DEFINE_DATE (RegieMentoring, regie_mentoring, end_date)
