/* regie-presence.c: that an organisation works in a municipality
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include <regie/regie-presence.h>

#include <regie/regie-body.h>

#include "base/regie-field-private.h"

/**
 * RegiePresence:
 *
 * That an organisation works in a municipality. An organisation can work in several.
 *
 * Source: method, section 7.0; ours.
 *
 * Since: 0.1
 */
struct _RegiePresence
{
  RegieEntity parent_instance;

  char  *municipality;
  GDate  start_date;
  GDate  end_date;
};

static const RegieField fields[] = {
  /**
   * RegiePresence:municipality:
   *
   * The municipality.
   *
   * Since: 0.1
   */
  REGIE_FIELD_REFERENCE ("municipality",
                         RegiePresence,
                         municipality,
                         regie_body_get_type,
                         .flags = REGIE_FIELD_REQUIRED),
  /**
   * RegiePresence:start-date:
   *
   * First day, or unset when it is not known.
   *
   * Since: 0.1
   */
  REGIE_FIELD_DATE ("start-date", RegiePresence, start_date),
  /**
   * RegiePresence:end-date:
   *
   * Last day, or unset while it lasts.
   *
   * Since: 0.1
   */
  REGIE_FIELD_DATE ("end-date", RegiePresence, end_date),
};

G_DEFINE_FINAL_TYPE (RegiePresence, regie_presence, REGIE_TYPE_ENTITY)

static void
regie_presence_class_init (RegiePresenceClass *klass)
{
  regie_entity_class_set_fields (REGIE_ENTITY_CLASS (klass), fields, G_N_ELEMENTS (fields));
}

static void
regie_presence_init (RegiePresence *self)
{
}

/**
 * regie_presence_new:
 *
 * Makes a presence without any value.
 *
 * Returns: (transfer full): the presence
 *
 * Since: 0.1
 */
RegiePresence *
regie_presence_new (void)
{
  return g_object_new (REGIE_TYPE_PRESENCE, NULL);
}

/**
 * regie_presence_get_municipality:
 * @self: a presence
 *
 * Gets the [property@Regie.Presence:municipality].
 *
 * Returns: (nullable) (transfer none): an id, or %NULL when there is none
 *
 * Since: 0.1
 */

/**
 * regie_presence_set_municipality:
 * @self: a presence
 * @municipality: (nullable): an id
 *
 * Sets the [property@Regie.Presence:municipality].
 *
 * Since: 0.1
 */
REGIE_DEFINE_REFERENCE (RegiePresence, regie_presence, municipality)

/**
 * regie_presence_get_start_date:
 * @self: a presence
 *
 * Gets the [property@Regie.Presence:start-date].
 *
 * Returns: (nullable) (transfer none): the day, or %NULL when it is not known
 *
 * Since: 0.1
 */

/**
 * regie_presence_set_start_date:
 * @self: a presence
 * @start_date: (nullable): the day
 *
 * Sets the [property@Regie.Presence:start-date].
 *
 * Since: 0.1
 */
REGIE_DEFINE_DATE (RegiePresence, regie_presence, start_date)

/**
 * regie_presence_get_end_date:
 * @self: a presence
 *
 * Gets the [property@Regie.Presence:end-date].
 *
 * Returns: (nullable) (transfer none): the day, or %NULL when it is not known
 *
 * Since: 0.1
 */

/**
 * regie_presence_set_end_date:
 * @self: a presence
 * @end_date: (nullable): the day
 *
 * Sets the [property@Regie.Presence:end-date].
 *
 * Since: 0.1
 */
REGIE_DEFINE_DATE (RegiePresence, regie_presence, end_date)
