/* regie-head.c: what a list shows of a case
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include <regie/regie-head.h>

#include <regie/regie-dossier-day.h>
#include <regie/regie-dossier-looks.h>

#include "base/regie-field-private.h"
#include "model/regie-model-items-private.h"

/**
 * RegieHead:
 *
 * What a list shows of a case: enough to find it and to see what it asks for, so that a list
 * never opens a dossier.
 *
 * Since: 0.1
 */
struct _RegieHead
{
  RegieEntity parent_instance;

  gint64              revision;
  char               *title;
  char               *municipality;
  char               *organisation;
  char               *edition;
  char               *phase;
  char               *level;
  RegieSafetyVerdict  safety;
  char               *safety_stage;
  char               *regisseur;
  char               *regisseur_name;
  GDate               opened_date;
  GDate               closed_date;
  GDate               next_meeting_date;
  GDate               next_review_date;
  GDate               last_meeting_date;
  gboolean            is_open;
};

static const RegieField fields[] = {
  /**
   * RegieHead:revision:
   *
   * Revision of the dossier that it was made of; 0 for one that was never saved.
   *
   * Since: 0.1
   */
  REGIE_FIELD_INT64 ("revision", RegieHead, revision),
  /**
   * RegieHead:title:
   *
   * Short name by which the people at the table know the case.
   *
   * Since: 0.1
   */
  REGIE_FIELD_STRING ("title", RegieHead, title, .flags = REGIE_FIELD_PERSONAL),
  /**
   * RegieHead:municipality:
   *
   * Municipality that answers for the case.
   *
   * Since: 0.1
   */
  REGIE_FIELD_STRING ("municipality", RegieHead, municipality),
  /**
   * RegieHead:organisation:
   *
   * Organisation that keeps the dossier, as the dossier names it.
   *
   * Since: 0.1
   */
  REGIE_FIELD_STRING ("organisation", RegieHead, organisation),
  /**
   * RegieHead:edition:
   *
   * Id of the method that the case follows.
   *
   * Since: 0.1
   */
  REGIE_FIELD_STRING ("edition", RegieHead, edition),
  /**
   * RegieHead:phase:
   *
   * Phase that the case is in, an id of the method: the one begun last of those that have not
   * ended.
   *
   * Since: 0.1
   */
  REGIE_FIELD_STRING ("phase", RegieHead, phase),
  /**
   * RegieHead:level:
   *
   * Level of direction that was decided last, an id of the regiekaart.
   *
   * Since: 0.1
   */
  REGIE_FIELD_STRING ("level", RegieHead, level),
  /**
   * RegieHead:safety:
   *
   * How safe the household is: what the last safety screen found, or what an open safety track
   * says, if that is worse.
   *
   * Since: 0.1
   */
  REGIE_FIELD_ENUM ("safety", RegieHead, safety, RegieSafetyVerdict, regie_safety_verdict_get_type),
  /**
   * RegieHead:safety-stage:
   *
   * Stage of the work on safety in the open safety track, an id of the method.
   *
   * Since: 0.1
   */
  REGIE_FIELD_STRING ("safety-stage", RegieHead, safety_stage),
  /**
   * RegieHead:regisseur:
   *
   * Id of the person who directs: the primary term that has not ended.
   *
   * Since: 0.1
   */
  REGIE_FIELD_STRING ("regisseur", RegieHead, regisseur),
  /**
   * RegieHead:regisseur-name:
   *
   * Name of that person.
   *
   * Since: 0.1
   */
  REGIE_FIELD_STRING ("regisseur-name", RegieHead, regisseur_name, .flags = REGIE_FIELD_PERSONAL),
  /**
   * RegieHead:opened-date:
   *
   * Day on which the case was opened.
   *
   * Since: 0.1
   */
  REGIE_FIELD_DATE ("opened-date", RegieHead, opened_date),
  /**
   * RegieHead:closed-date:
   *
   * Day on which the case was closed, unless it was opened again.
   *
   * Since: 0.1
   */
  REGIE_FIELD_DATE ("closed-date", RegieHead, closed_date),
  /**
   * RegieHead:next-meeting-date:
   *
   * Day of the first meeting planned after the last one that was held.
   *
   * Since: 0.1
   */
  REGIE_FIELD_DATE ("next-meeting-date", RegieHead, next_meeting_date),
  /**
   * RegieHead:next-review-date:
   *
   * Day on which people look at the progress next, as far as the document alone says: the day
   * that was agreed at the last evaluation, or the interval of the plan after the last look, if
   * that is earlier. How often the method wants it, and when that changed, it does not know: see
   * [method@Regie.Dossier.dup_progress_cycle].
   *
   * Since: 0.1
   */
  REGIE_FIELD_DATE ("next-review-date", RegieHead, next_review_date),
  /**
   * RegieHead:last-meeting-date:
   *
   * Day of the last meeting that was held.
   *
   * Since: 0.1
   */
  REGIE_FIELD_DATE ("last-meeting-date", RegieHead, last_meeting_date),
  /**
   * RegieHead:is-open:
   *
   * Whether the case is open.
   *
   * Since: 0.1
   */
  REGIE_FIELD_BOOLEAN ("is-open", RegieHead, is_open),
};

G_DEFINE_FINAL_TYPE (RegieHead, regie_head, REGIE_TYPE_ENTITY)

static void
regie_head_class_init (RegieHeadClass *klass)
{
  regie_entity_class_set_fields (REGIE_ENTITY_CLASS (klass), fields, G_N_ELEMENTS (fields));
}

static void
regie_head_init (RegieHead *self)
{
}

/**
 * regie_head_new:
 *
 * Makes a head without any value.
 *
 * Returns: (transfer full): the head
 *
 * Since: 0.1
 */
RegieHead *
regie_head_new (void)
{
  return g_object_new (REGIE_TYPE_HEAD, NULL);
}

/* The last day that a document can name: what has not ended by then has no end. */
static void
set_last_day (GDate *day)
{
  g_date_clear (day, 1);
  g_date_set_dmy (day, 31, G_DATE_DECEMBER, 9999);
}

static void
set_days_of_case (RegieHead    *self,
                  RegieDossier *dossier,
                  const GDate  *day)
{
  const GDate *closed = NULL;

  REGIE_ITEMS_FOREACH (RegieClosure, closure, regie_dossier_peek_closures (dossier))
    {
      const GDate *date = regie_closure_get_date (closure);

      if (date != NULL && regie_closure_get_reopened_date (closure) == NULL &&
          (closed == NULL || regie_day_compare (date, closed) > 0))
        closed = date;
    }

  regie_head_set_opened_date (self, regie_dossier_get_opened_date (dossier));
  regie_head_set_closed_date (self, closed);
  regie_head_set_is_open (self, regie_dossier_is_open (dossier, day));
}

static void
set_meetings (RegieHead    *self,
              RegieDossier *dossier,
              const GDate  *day)
{
  const GDate *last = regie_dossier_get_last_meeting_before (dossier, day);
  GDate first;

  g_date_clear (&first, 1);
  g_date_set_julian (&first, 1);
  regie_head_set_last_meeting_date (self, last);
  regie_head_set_next_meeting_date (self,
                                    regie_dossier_get_next_meeting_after (dossier,
                                                                          last == NULL ? &first
                                                                                       : last));
}

/* Of two days the one that comes first. The interval of the method is not for a head: a document
 * alone does not know it. */
static void
set_next_review (RegieHead    *self,
                 RegieDossier *dossier,
                 const GDate  *day)
{
  RegiePlan *plan = regie_dossier_get_plan_on (dossier, day);
  const GDate *last = regie_dossier_get_last_look_before (dossier, day);
  const GDate *agreed = regie_dossier_get_agreed_look_after (dossier, day);
  GDate next;

  if (!self->is_open)
    return;

  regie_head_set_next_review_date (self, agreed);
  if (last == NULL || plan == NULL || regie_plan_get_review_interval_days (plan) <= 0)
    return;

  next = *last;
  g_date_add_days (&next, regie_plan_get_review_interval_days (plan));
  if (regie_day_compare (&next, day) <= 0 &&
      (agreed == NULL || regie_day_compare (&next, agreed) < 0))
    regie_head_set_next_review_date (self, &next);
}

static void
set_regisseur (RegieHead    *self,
               RegieDossier *dossier,
               const GDate  *day)
{
  RegieRegisseur *term = regie_dossier_get_regisseur_on (dossier, day);
  RegiePerson *person = NULL;
  g_autofree char *name = NULL;

  if (term == NULL)
    return;

  regie_head_set_regisseur (self, regie_regisseur_get_person (term));
  person = regie_dossier_get_person (dossier, regie_regisseur_get_person (term));
  if (person != NULL)
    name = regie_person_dup_name (person);
  regie_head_set_regisseur_name (self, name);
}

static void
set_safety (RegieHead    *self,
            RegieDossier *dossier,
            const GDate  *day)
{
  RegieSafetyStageRecord *stage = regie_dossier_get_safety_stage_on (dossier, day);

  regie_head_set_safety (self, regie_dossier_get_safety_on (dossier, day));
  if (stage != NULL)
    regie_head_set_safety_stage (self, regie_safety_stage_record_get_stage (stage));
}

/**
 * regie_head_new_for_dossier:
 * @dossier: a dossier
 *
 * Makes the head of a dossier, from the dossier alone: two equal dossiers have equal heads,
 * whatever the day. What has not ended counts as what is in force.
 *
 * Returns: (transfer full): the head, with the revision 0
 *
 * Since: 0.1
 */
RegieHead *
regie_head_new_for_dossier (RegieDossier *dossier)
{
  RegieHead *self = NULL;
  RegiePhaseRecord *phase = NULL;
  GDate day;

  g_return_val_if_fail (REGIE_IS_DOSSIER (dossier), NULL);

  set_last_day (&day);
  self = regie_head_new ();
  regie_entity_set_id (REGIE_ENTITY (self), REGIE_ID (dossier));
  regie_head_set_title (self, regie_dossier_get_title (dossier));
  regie_head_set_municipality (self, regie_dossier_get_municipality (dossier));
  regie_head_set_organisation (self, regie_dossier_get_organisation (dossier));
  regie_head_set_edition (self, regie_dossier_get_edition (dossier));
  phase = regie_dossier_get_phase_on (dossier, &day);
  if (phase != NULL)
    regie_head_set_phase (self, regie_phase_record_get_phase (phase));
  regie_head_set_level (self, regie_dossier_get_level_on (dossier, &day));
  set_safety (self, dossier, &day);
  set_regisseur (self, dossier, &day);
  set_days_of_case (self, dossier, &day);
  set_meetings (self, dossier, &day);
  set_next_review (self, dossier, &day);

  return self;
}

/**
 * regie_head_get_revision:
 * @self: a head
 *
 * Gets the [property@Regie.Head:revision].
 *
 * Returns: the number
 *
 * Since: 0.1
 */

/**
 * regie_head_set_revision:
 * @self: a head
 * @revision: the number
 *
 * Sets the [property@Regie.Head:revision].
 *
 * Since: 0.1
 */
REGIE_DEFINE_INT64 (RegieHead, regie_head, revision)

/**
 * regie_head_get_title:
 * @self: a head
 *
 * Gets the [property@Regie.Head:title].
 *
 * Returns: (nullable) (transfer none): the text, or %NULL when it is not known
 *
 * Since: 0.1
 */

/**
 * regie_head_set_title:
 * @self: a head
 * @title: (nullable): the text
 *
 * Sets the [property@Regie.Head:title].
 *
 * Since: 0.1
 */
REGIE_DEFINE_STRING (RegieHead, regie_head, title)

/**
 * regie_head_get_municipality:
 * @self: a head
 *
 * Gets the [property@Regie.Head:municipality].
 *
 * Returns: (nullable) (transfer none): the text, or %NULL when it is not known
 *
 * Since: 0.1
 */

/**
 * regie_head_set_municipality:
 * @self: a head
 * @municipality: (nullable): the text
 *
 * Sets the [property@Regie.Head:municipality].
 *
 * Since: 0.1
 */
REGIE_DEFINE_STRING (RegieHead, regie_head, municipality)

/**
 * regie_head_get_organisation:
 * @self: a head
 *
 * Gets the [property@Regie.Head:organisation].
 *
 * Returns: (nullable) (transfer none): the text, or %NULL when it is not known
 *
 * Since: 0.1
 */

/**
 * regie_head_set_organisation:
 * @self: a head
 * @organisation: (nullable): the text
 *
 * Sets the [property@Regie.Head:organisation].
 *
 * Since: 0.1
 */
REGIE_DEFINE_STRING (RegieHead, regie_head, organisation)

/**
 * regie_head_get_edition:
 * @self: a head
 *
 * Gets the [property@Regie.Head:edition].
 *
 * Returns: (nullable) (transfer none): the text, or %NULL when it is not known
 *
 * Since: 0.1
 */

/**
 * regie_head_set_edition:
 * @self: a head
 * @edition: (nullable): the text
 *
 * Sets the [property@Regie.Head:edition].
 *
 * Since: 0.1
 */
REGIE_DEFINE_STRING (RegieHead, regie_head, edition)

/**
 * regie_head_get_phase:
 * @self: a head
 *
 * Gets the [property@Regie.Head:phase].
 *
 * Returns: (nullable) (transfer none): the text, or %NULL when it is not known
 *
 * Since: 0.1
 */

/**
 * regie_head_set_phase:
 * @self: a head
 * @phase: (nullable): the text
 *
 * Sets the [property@Regie.Head:phase].
 *
 * Since: 0.1
 */
REGIE_DEFINE_STRING (RegieHead, regie_head, phase)

/**
 * regie_head_get_level:
 * @self: a head
 *
 * Gets the [property@Regie.Head:level].
 *
 * Returns: (nullable) (transfer none): the text, or %NULL when it is not known
 *
 * Since: 0.1
 */

/**
 * regie_head_set_level:
 * @self: a head
 * @level: (nullable): the text
 *
 * Sets the [property@Regie.Head:level].
 *
 * Since: 0.1
 */
REGIE_DEFINE_STRING (RegieHead, regie_head, level)

/**
 * regie_head_get_safety:
 * @self: a head
 *
 * Gets the [property@Regie.Head:safety].
 *
 * Returns: the code
 *
 * Since: 0.1
 */

/**
 * regie_head_set_safety:
 * @self: a head
 * @safety: the code
 *
 * Sets the [property@Regie.Head:safety].
 *
 * Since: 0.1
 */
REGIE_DEFINE_ENUM (RegieHead, regie_head, safety, RegieSafetyVerdict)

/**
 * regie_head_get_safety_stage:
 * @self: a head
 *
 * Gets the [property@Regie.Head:safety-stage].
 *
 * Returns: (nullable) (transfer none): the text, or %NULL when it is not known
 *
 * Since: 0.1
 */

/**
 * regie_head_set_safety_stage:
 * @self: a head
 * @safety_stage: (nullable): the text
 *
 * Sets the [property@Regie.Head:safety-stage].
 *
 * Since: 0.1
 */
REGIE_DEFINE_STRING (RegieHead, regie_head, safety_stage)

/**
 * regie_head_get_regisseur:
 * @self: a head
 *
 * Gets the [property@Regie.Head:regisseur].
 *
 * Returns: (nullable) (transfer none): the text, or %NULL when it is not known
 *
 * Since: 0.1
 */

/**
 * regie_head_set_regisseur:
 * @self: a head
 * @regisseur: (nullable): the text
 *
 * Sets the [property@Regie.Head:regisseur].
 *
 * Since: 0.1
 */
REGIE_DEFINE_STRING (RegieHead, regie_head, regisseur)

/**
 * regie_head_get_regisseur_name:
 * @self: a head
 *
 * Gets the [property@Regie.Head:regisseur-name].
 *
 * Returns: (nullable) (transfer none): the text, or %NULL when it is not known
 *
 * Since: 0.1
 */

/**
 * regie_head_set_regisseur_name:
 * @self: a head
 * @regisseur_name: (nullable): the text
 *
 * Sets the [property@Regie.Head:regisseur-name].
 *
 * Since: 0.1
 */
REGIE_DEFINE_STRING (RegieHead, regie_head, regisseur_name)

/**
 * regie_head_get_opened_date:
 * @self: a head
 *
 * Gets the [property@Regie.Head:opened-date].
 *
 * Returns: (nullable) (transfer none): the day, or %NULL when it is not known
 *
 * Since: 0.1
 */

/**
 * regie_head_set_opened_date:
 * @self: a head
 * @opened_date: (nullable): the day
 *
 * Sets the [property@Regie.Head:opened-date].
 *
 * Since: 0.1
 */
REGIE_DEFINE_DATE (RegieHead, regie_head, opened_date)

/**
 * regie_head_get_closed_date:
 * @self: a head
 *
 * Gets the [property@Regie.Head:closed-date].
 *
 * Returns: (nullable) (transfer none): the day, or %NULL when it is not known
 *
 * Since: 0.1
 */

/**
 * regie_head_set_closed_date:
 * @self: a head
 * @closed_date: (nullable): the day
 *
 * Sets the [property@Regie.Head:closed-date].
 *
 * Since: 0.1
 */
REGIE_DEFINE_DATE (RegieHead, regie_head, closed_date)

/**
 * regie_head_get_next_meeting_date:
 * @self: a head
 *
 * Gets the [property@Regie.Head:next-meeting-date].
 *
 * Returns: (nullable) (transfer none): the day, or %NULL when it is not known
 *
 * Since: 0.1
 */

/**
 * regie_head_set_next_meeting_date:
 * @self: a head
 * @next_meeting_date: (nullable): the day
 *
 * Sets the [property@Regie.Head:next-meeting-date].
 *
 * Since: 0.1
 */
REGIE_DEFINE_DATE (RegieHead, regie_head, next_meeting_date)

/**
 * regie_head_get_next_review_date:
 * @self: a head
 *
 * Gets the [property@Regie.Head:next-review-date].
 *
 * Returns: (nullable) (transfer none): the day, or %NULL when it is not known
 *
 * Since: 0.1
 */

/**
 * regie_head_set_next_review_date:
 * @self: a head
 * @next_review_date: (nullable): the day
 *
 * Sets the [property@Regie.Head:next-review-date].
 *
 * Since: 0.1
 */
REGIE_DEFINE_DATE (RegieHead, regie_head, next_review_date)

/**
 * regie_head_get_last_meeting_date:
 * @self: a head
 *
 * Gets the [property@Regie.Head:last-meeting-date].
 *
 * Returns: (nullable) (transfer none): the day, or %NULL when it is not known
 *
 * Since: 0.1
 */

/**
 * regie_head_set_last_meeting_date:
 * @self: a head
 * @last_meeting_date: (nullable): the day
 *
 * Sets the [property@Regie.Head:last-meeting-date].
 *
 * Since: 0.1
 */
REGIE_DEFINE_DATE (RegieHead, regie_head, last_meeting_date)

/**
 * regie_head_get_is_open:
 * @self: a head
 *
 * Gets the [property@Regie.Head:is-open].
 *
 * Returns: the value
 *
 * Since: 0.1
 */

/**
 * regie_head_set_is_open:
 * @self: a head
 * @is_open: the value
 *
 * Sets the [property@Regie.Head:is-open].
 *
 * Since: 0.1
 */
REGIE_DEFINE_BOOLEAN (RegieHead, regie_head, is_open)
