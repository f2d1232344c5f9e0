/* regie-stall.c: where a case stands still
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include <regie/regie-stall.h>

#include <regie/regie-person.h>

#include "base/regie-field-private.h"

/**
 * RegieStall:
 *
 * A place where a case stands still: since when, what shows it, what would help, and to whom it
 * speaks.
 *
 * Whoever can get it moving is spoken to first. When that has not helped after some days, the
 * regisseur is.
 *
 * Source: method, sections 5.4 and 11.
 *
 * Since: 0.1
 */
struct _RegieStall
{
  RegieEntity parent_instance;

  RegieStallKind      kind;
  char               *dossier;
  char               *title;
  RegieSafetyVerdict  safety;
  GDate               since_date;
  int                 days;
  int                 limit_days;
  char               *person;
  char               *person_name;
  char               *addressee;
  char               *addressee_name;
  GDate               regisseur_date;
  gboolean            is_for_regisseur;
  GStrv               evidence;
  char               *sentence;
  char               *advice;
};

static const RegieField fields[] = {
  /**
   * RegieStall:kind:
   *
   * What stands still.
   *
   * Since: 0.1
   */
  REGIE_FIELD_ENUM ("kind", RegieStall, kind, RegieStallKind, regie_stall_kind_get_type),
  /**
   * RegieStall:dossier:
   *
   * Id of the case.
   *
   * Since: 0.1
   */
  REGIE_FIELD_STRING ("dossier", RegieStall, dossier),
  /**
   * RegieStall:title:
   *
   * Title of the case.
   *
   * Since: 0.1
   */
  REGIE_FIELD_STRING ("title", RegieStall, title, .flags = REGIE_FIELD_PERSONAL),
  /**
   * RegieStall:safety:
   *
   * How safe the household is on the day.
   *
   * Since: 0.1
   */
  REGIE_FIELD_ENUM ("safety",
                    RegieStall,
                    safety,
                    RegieSafetyVerdict,
                    regie_safety_verdict_get_type),
  /**
   * RegieStall:since-date:
   *
   * First day of the standstill.
   *
   * Since: 0.1
   */
  REGIE_FIELD_DATE ("since-date", RegieStall, since_date),
  /**
   * RegieStall:days:
   *
   * Days since then.
   *
   * Range: 0 and more.
   *
   * Since: 0.1
   */
  REGIE_FIELD_INT ("days", RegieStall, days, .max = G_MAXINT),
  /**
   * RegieStall:limit-days:
   *
   * Days that the method lets pass before it counts as a standstill.
   *
   * Range: 0 and more.
   *
   * Since: 0.1
   */
  REGIE_FIELD_INT ("limit-days", RegieStall, limit_days, .max = G_MAXINT),
  /**
   * RegieStall:person:
   *
   * Who can get it moving; unset when nobody in particular can.
   *
   * Since: 0.1
   */
  REGIE_FIELD_REFERENCE ("person", RegieStall, person, regie_person_get_type),
  /**
   * RegieStall:person-name:
   *
   * Name of that person.
   *
   * Since: 0.1
   */
  REGIE_FIELD_STRING ("person-name", RegieStall, person_name, .flags = REGIE_FIELD_PERSONAL),
  /**
   * RegieStall:addressee:
   *
   * To whom it speaks on the day, or %NULL when the document does not say who directs.
   *
   * Since: 0.1
   */
  REGIE_FIELD_REFERENCE ("addressee", RegieStall, addressee, regie_person_get_type),
  /**
   * RegieStall:addressee-name:
   *
   * Name of that person.
   *
   * Since: 0.1
   */
  REGIE_FIELD_STRING ("addressee-name", RegieStall, addressee_name, .flags = REGIE_FIELD_PERSONAL),
  /**
   * RegieStall:regisseur-date:
   *
   * Day from which it speaks to the regisseur.
   *
   * Since: 0.1
   */
  REGIE_FIELD_DATE ("regisseur-date", RegieStall, regisseur_date),
  /**
   * RegieStall:is-for-regisseur:
   *
   * Whether it speaks to the regisseur on the day.
   *
   * Since: 0.1
   */
  REGIE_FIELD_BOOLEAN ("is-for-regisseur", RegieStall, is_for_regisseur),
  /**
   * RegieStall:evidence:
   *
   * Paths of the records that show it.
   *
   * Since: 0.1
   */
  REGIE_FIELD_STRINGS ("evidence", RegieStall, evidence),
  /**
   * RegieStall:sentence:
   *
   * What stands still, in one sentence.
   *
   * Since: 0.1
   */
  REGIE_FIELD_STRING ("sentence",
                      RegieStall,
                      sentence,
                      .flags = REGIE_FIELD_REQUIRED | REGIE_FIELD_PERSONAL),
  /**
   * RegieStall:advice:
   *
   * What would help, in one sentence.
   *
   * Since: 0.1
   */
  REGIE_FIELD_STRING ("advice",
                      RegieStall,
                      advice,
                      .flags = REGIE_FIELD_REQUIRED | REGIE_FIELD_PERSONAL),
};

G_DEFINE_FINAL_TYPE (RegieStall, regie_stall, REGIE_TYPE_ENTITY)

static void
regie_stall_class_init (RegieStallClass *klass)
{
  regie_entity_class_set_fields (REGIE_ENTITY_CLASS (klass), fields, G_N_ELEMENTS (fields));
}

static void
regie_stall_init (RegieStall *self)
{
}

/**
 * regie_stall_new:
 *
 * Makes a stall without any value.
 *
 * Returns: (transfer full): the stall
 *
 * Since: 0.1
 */
RegieStall *
regie_stall_new (void)
{
  return g_object_new (REGIE_TYPE_STALL, NULL);
}

/**
 * regie_stall_get_kind:
 * @self: a stall
 *
 * Gets the [property@Regie.Stall:kind].
 *
 * Returns: the code
 *
 * Since: 0.1
 */

/**
 * regie_stall_set_kind:
 * @self: a stall
 * @kind: the code
 *
 * Sets the [property@Regie.Stall:kind].
 *
 * Since: 0.1
 */
REGIE_DEFINE_ENUM (RegieStall, regie_stall, kind, RegieStallKind)

/**
 * regie_stall_get_dossier:
 * @self: a stall
 *
 * Gets the [property@Regie.Stall:dossier].
 *
 * Returns: (nullable) (transfer none): the text, or %NULL when it is not known
 *
 * Since: 0.1
 */

/**
 * regie_stall_set_dossier:
 * @self: a stall
 * @dossier: (nullable): the text
 *
 * Sets the [property@Regie.Stall:dossier].
 *
 * Since: 0.1
 */
REGIE_DEFINE_STRING (RegieStall, regie_stall, dossier)

/**
 * regie_stall_get_title:
 * @self: a stall
 *
 * Gets the [property@Regie.Stall:title].
 *
 * Returns: (nullable) (transfer none): the text, or %NULL when it is not known
 *
 * Since: 0.1
 */

/**
 * regie_stall_set_title:
 * @self: a stall
 * @title: (nullable): the text
 *
 * Sets the [property@Regie.Stall:title].
 *
 * Since: 0.1
 */
REGIE_DEFINE_STRING (RegieStall, regie_stall, title)

/**
 * regie_stall_get_safety:
 * @self: a stall
 *
 * Gets the [property@Regie.Stall:safety].
 *
 * Returns: the code
 *
 * Since: 0.1
 */

/**
 * regie_stall_set_safety:
 * @self: a stall
 * @safety: the code
 *
 * Sets the [property@Regie.Stall:safety].
 *
 * Since: 0.1
 */
REGIE_DEFINE_ENUM (RegieStall, regie_stall, safety, RegieSafetyVerdict)

/**
 * regie_stall_get_since_date:
 * @self: a stall
 *
 * Gets the [property@Regie.Stall:since-date].
 *
 * Returns: (nullable) (transfer none): the day, or %NULL when it is not known
 *
 * Since: 0.1
 */

/**
 * regie_stall_set_since_date:
 * @self: a stall
 * @since_date: (nullable): the day
 *
 * Sets the [property@Regie.Stall:since-date].
 *
 * Since: 0.1
 */
REGIE_DEFINE_DATE (RegieStall, regie_stall, since_date)

/**
 * regie_stall_get_days:
 * @self: a stall
 *
 * Gets the [property@Regie.Stall:days].
 *
 * Returns: the number
 *
 * Since: 0.1
 */

/**
 * regie_stall_set_days:
 * @self: a stall
 * @days: the number
 *
 * Sets the [property@Regie.Stall:days].
 *
 * Since: 0.1
 */
REGIE_DEFINE_INT (RegieStall, regie_stall, days)

/**
 * regie_stall_get_limit_days:
 * @self: a stall
 *
 * Gets the [property@Regie.Stall:limit-days].
 *
 * Returns: the number
 *
 * Since: 0.1
 */

/**
 * regie_stall_set_limit_days:
 * @self: a stall
 * @limit_days: the number
 *
 * Sets the [property@Regie.Stall:limit-days].
 *
 * Since: 0.1
 */
REGIE_DEFINE_INT (RegieStall, regie_stall, limit_days)

/**
 * regie_stall_get_person:
 * @self: a stall
 *
 * Gets the [property@Regie.Stall:person].
 *
 * Returns: (nullable) (transfer none): the id, or %NULL when it is not known
 *
 * Since: 0.1
 */

/**
 * regie_stall_set_person:
 * @self: a stall
 * @person: (nullable): the id
 *
 * Sets the [property@Regie.Stall:person].
 *
 * Since: 0.1
 */
REGIE_DEFINE_REFERENCE (RegieStall, regie_stall, person)

/**
 * regie_stall_get_person_name:
 * @self: a stall
 *
 * Gets the [property@Regie.Stall:person-name].
 *
 * Returns: (nullable) (transfer none): the text, or %NULL when it is not known
 *
 * Since: 0.1
 */

/**
 * regie_stall_set_person_name:
 * @self: a stall
 * @person_name: (nullable): the text
 *
 * Sets the [property@Regie.Stall:person-name].
 *
 * Since: 0.1
 */
REGIE_DEFINE_STRING (RegieStall, regie_stall, person_name)

/**
 * regie_stall_get_addressee:
 * @self: a stall
 *
 * Gets the [property@Regie.Stall:addressee].
 *
 * Returns: (nullable) (transfer none): the id, or %NULL when it is not known
 *
 * Since: 0.1
 */

/**
 * regie_stall_set_addressee:
 * @self: a stall
 * @addressee: (nullable): the id
 *
 * Sets the [property@Regie.Stall:addressee].
 *
 * Since: 0.1
 */
REGIE_DEFINE_REFERENCE (RegieStall, regie_stall, addressee)

/**
 * regie_stall_get_addressee_name:
 * @self: a stall
 *
 * Gets the [property@Regie.Stall:addressee-name].
 *
 * Returns: (nullable) (transfer none): the text, or %NULL when it is not known
 *
 * Since: 0.1
 */

/**
 * regie_stall_set_addressee_name:
 * @self: a stall
 * @addressee_name: (nullable): the text
 *
 * Sets the [property@Regie.Stall:addressee-name].
 *
 * Since: 0.1
 */
REGIE_DEFINE_STRING (RegieStall, regie_stall, addressee_name)

/**
 * regie_stall_get_regisseur_date:
 * @self: a stall
 *
 * Gets the [property@Regie.Stall:regisseur-date].
 *
 * Returns: (nullable) (transfer none): the day, or %NULL when it is not known
 *
 * Since: 0.1
 */

/**
 * regie_stall_set_regisseur_date:
 * @self: a stall
 * @regisseur_date: (nullable): the day
 *
 * Sets the [property@Regie.Stall:regisseur-date].
 *
 * Since: 0.1
 */
REGIE_DEFINE_DATE (RegieStall, regie_stall, regisseur_date)

/**
 * regie_stall_get_is_for_regisseur:
 * @self: a stall
 *
 * Gets the [property@Regie.Stall:is-for-regisseur].
 *
 * Returns: the value
 *
 * Since: 0.1
 */

/**
 * regie_stall_set_is_for_regisseur:
 * @self: a stall
 * @is_for_regisseur: the value
 *
 * Sets the [property@Regie.Stall:is-for-regisseur].
 *
 * Since: 0.1
 */
REGIE_DEFINE_BOOLEAN (RegieStall, regie_stall, is_for_regisseur)

/**
 * regie_stall_get_evidence:
 * @self: a stall
 *
 * Gets the [property@Regie.Stall:evidence].
 *
 * Returns: (nullable) (transfer none) (array zero-terminated=1): the strings, or %NULL when there
 * are none
 *
 * Since: 0.1
 */

/**
 * regie_stall_set_evidence:
 * @self: a stall
 * @evidence: (nullable) (array zero-terminated=1): the strings
 *
 * Sets the [property@Regie.Stall:evidence].
 *
 * Since: 0.1
 */
REGIE_DEFINE_STRINGS (RegieStall, regie_stall, evidence)

/**
 * regie_stall_get_sentence:
 * @self: a stall
 *
 * Gets the [property@Regie.Stall:sentence].
 *
 * Returns: (nullable) (transfer none): the text, or %NULL when it is not known
 *
 * Since: 0.1
 */

/**
 * regie_stall_set_sentence:
 * @self: a stall
 * @sentence: (nullable): the text
 *
 * Sets the [property@Regie.Stall:sentence].
 *
 * Since: 0.1
 */
REGIE_DEFINE_STRING (RegieStall, regie_stall, sentence)

/**
 * regie_stall_get_advice:
 * @self: a stall
 *
 * Gets the [property@Regie.Stall:advice].
 *
 * Returns: (nullable) (transfer none): the text, or %NULL when it is not known
 *
 * Since: 0.1
 */

/**
 * regie_stall_set_advice:
 * @self: a stall
 * @advice: (nullable): the text
 *
 * Sets the [property@Regie.Stall:advice].
 *
 * Since: 0.1
 */
REGIE_DEFINE_STRING (RegieStall, regie_stall, advice)
