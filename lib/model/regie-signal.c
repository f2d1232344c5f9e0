/* regie-signal.c: a signal of unsafety
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include <regie/regie-signal.h>

#include <regie/regie-person.h>

#include "base/regie-field-private.h"

/**
 * RegieSignal:
 *
 * A signal of unsafety: what was seen or heard, as objectively as possible.
 *
 * Source: method, section 3.2.
 *
 * Since: 0.1
 */
struct _RegieSignal
{
  RegieEntity parent_instance;

  GDate  date;
  char  *text;
  char  *kind;
  GStrv  about;
  char  *seen_by;
  char  *origin;
};

static const RegieField fields[] = {
  /**
   * RegieSignal:date:
   *
   * Day.
   *
   * Since: 0.1
   */
  REGIE_FIELD_DATE ("date", RegieSignal, date, .flags = REGIE_FIELD_REQUIRED),
  /**
   * RegieSignal:text:
   *
   * What was seen or heard.
   *
   * Since: 0.1
   */
  REGIE_FIELD_STRING ("text",
                      RegieSignal,
                      text,
                      .flags = REGIE_FIELD_REQUIRED | REGIE_FIELD_PERSONAL),
  /**
   * RegieSignal:kind:
   *
   * Kind of unsafety, an id of the method, such as `partner-violence`.
   *
   * Since: 0.1
   */
  REGIE_FIELD_STRING ("kind", RegieSignal, kind),
  /**
   * RegieSignal:about:
   *
   * Ids of the people it is about.
   *
   * Since: 0.1
   */
  REGIE_FIELD_STRINGS ("about", RegieSignal, about, .of = regie_person_get_type),
  /**
   * RegieSignal:seen-by:
   *
   * Who saw or heard it.
   *
   * Since: 0.1
   */
  REGIE_FIELD_REFERENCE ("seen-by", RegieSignal, seen_by, regie_person_get_type),
  /**
   * RegieSignal:origin:
   *
   * Where it comes from, when it is not the seer's own.
   *
   * Since: 0.1
   */
  REGIE_FIELD_STRING ("origin", RegieSignal, origin, .flags = REGIE_FIELD_PERSONAL),
};

G_DEFINE_FINAL_TYPE (RegieSignal, regie_signal, REGIE_TYPE_ENTITY)

static void
regie_signal_class_init (RegieSignalClass *klass)
{
  regie_entity_class_set_fields (REGIE_ENTITY_CLASS (klass), fields, G_N_ELEMENTS (fields));
}

static void
regie_signal_init (RegieSignal *self)
{
}

/**
 * regie_signal_new:
 *
 * Makes a signal without any value.
 *
 * Returns: (transfer full): the signal
 *
 * Since: 0.1
 */
RegieSignal *
regie_signal_new (void)
{
  return g_object_new (REGIE_TYPE_SIGNAL, NULL);
}

/**
 * regie_signal_get_date:
 * @self: a signal
 *
 * Gets the [property@Regie.Signal:date].
 *
 * Returns: (nullable) (transfer none): the day, or %NULL when it is not known
 *
 * Since: 0.1
 */

/**
 * regie_signal_set_date:
 * @self: a signal
 * @date: (nullable): the day
 *
 * Sets the [property@Regie.Signal:date].
 *
 * Since: 0.1
 */
REGIE_DEFINE_DATE (RegieSignal, regie_signal, date)

/**
 * regie_signal_get_text:
 * @self: a signal
 *
 * Gets the [property@Regie.Signal:text].
 *
 * Returns: (nullable) (transfer none): the text, or %NULL when it is not known
 *
 * Since: 0.1
 */

/**
 * regie_signal_set_text:
 * @self: a signal
 * @text: (nullable): the text
 *
 * Sets the [property@Regie.Signal:text].
 *
 * Since: 0.1
 */
REGIE_DEFINE_STRING (RegieSignal, regie_signal, text)

/**
 * regie_signal_get_kind:
 * @self: a signal
 *
 * Gets the [property@Regie.Signal:kind].
 *
 * Returns: (nullable) (transfer none): the text, or %NULL when it is not known
 *
 * Since: 0.1
 */

/**
 * regie_signal_set_kind:
 * @self: a signal
 * @kind: (nullable): the text
 *
 * Sets the [property@Regie.Signal:kind].
 *
 * Since: 0.1
 */
REGIE_DEFINE_STRING (RegieSignal, regie_signal, kind)

/**
 * regie_signal_get_about:
 * @self: a signal
 *
 * Gets the [property@Regie.Signal:about].
 *
 * Returns: (nullable) (transfer none) (array zero-terminated=1): the strings, or %NULL when there
 * are none
 *
 * Since: 0.1
 */

/**
 * regie_signal_set_about:
 * @self: a signal
 * @about: (nullable) (array zero-terminated=1): the strings
 *
 * Sets the [property@Regie.Signal:about].
 *
 * Since: 0.1
 */
REGIE_DEFINE_STRINGS (RegieSignal, regie_signal, about)

/**
 * regie_signal_get_seen_by:
 * @self: a signal
 *
 * Gets the [property@Regie.Signal:seen-by].
 *
 * Returns: (nullable) (transfer none): an id, or %NULL when there is none
 *
 * Since: 0.1
 */

/**
 * regie_signal_set_seen_by:
 * @self: a signal
 * @seen_by: (nullable): an id
 *
 * Sets the [property@Regie.Signal:seen-by].
 *
 * Since: 0.1
 */
REGIE_DEFINE_REFERENCE (RegieSignal, regie_signal, seen_by)

/**
 * regie_signal_get_origin:
 * @self: a signal
 *
 * Gets the [property@Regie.Signal:origin].
 *
 * Returns: (nullable) (transfer none): the text, or %NULL when it is not known
 *
 * Since: 0.1
 */

/**
 * regie_signal_set_origin:
 * @self: a signal
 * @origin: (nullable): the text
 *
 * Sets the [property@Regie.Signal:origin].
 *
 * Since: 0.1
 */
REGIE_DEFINE_STRING (RegieSignal, regie_signal, origin)
