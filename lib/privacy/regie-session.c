/* regie-session.c: who asks a store for something, and why
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include <regie/regie-session.h>

#include "base/regie-field-private.h"

/**
 * RegieSession:
 *
 * Who asks a store for something, in which role and why.
 *
 * No session, no data: every call of a store takes one, writes it into its log together with what
 * was done, and refuses one that is not complete. An application makes one for each request, by
 * setting the properties.
 *
 * Since: 0.1
 */
struct _RegieSession
{
  RegieEntity parent_instance;

  char      *actor;
  char      *on_behalf_of;
  char      *role;
  char      *organisation;
  char      *municipality;
  char      *purpose;
  char      *basis;
  char      *application;
  char      *request_id;
  GDateTime *at;
};

static const RegieField fields[] = {
  /**
   * RegieSession:actor:
   *
   * Account of the person who asks, as the application knows it.
   *
   * Since: 0.1
   */
  REGIE_FIELD_STRING ("actor", RegieSession, actor, .flags = REGIE_FIELD_REQUIRED),
  /**
   * RegieSession:on-behalf-of:
   *
   * Account of the person for whom they act, when that is another.
   *
   * Since: 0.1
   */
  REGIE_FIELD_STRING ("on-behalf-of", RegieSession, on_behalf_of),
  /**
   * RegieSession:role:
   *
   * Role in which they act.
   *
   * Since: 0.1
   */
  REGIE_FIELD_STRING ("role", RegieSession, role, .flags = REGIE_FIELD_REQUIRED),
  /**
   * RegieSession:organisation:
   *
   * Organisation for which they act.
   *
   * Since: 0.1
   */
  REGIE_FIELD_STRING ("organisation", RegieSession, organisation, .flags = REGIE_FIELD_REQUIRED),
  /**
   * RegieSession:municipality:
   *
   * Municipality whose cases they work with: no others are found. Unset for all that the store
   * holds.
   *
   * Since: 0.1
   */
  REGIE_FIELD_STRING ("municipality", RegieSession, municipality),
  /**
   * RegieSession:purpose:
   *
   * Purpose for which they need the data.
   *
   * Since: 0.1
   */
  REGIE_FIELD_STRING ("purpose", RegieSession, purpose, .flags = REGIE_FIELD_REQUIRED),
  /**
   * RegieSession:basis:
   *
   * Legal basis on which they may use the data for it.
   *
   * Since: 0.1
   */
  REGIE_FIELD_STRING ("basis", RegieSession, basis, .flags = REGIE_FIELD_REQUIRED),
  /**
   * RegieSession:application:
   *
   * Application through which they ask.
   *
   * Since: 0.1
   */
  REGIE_FIELD_STRING ("application", RegieSession, application),
  /**
   * RegieSession:request-id:
   *
   * Id of the request, by which its entry in the log is found back in the application's own
   * log.
   *
   * Since: 0.1
   */
  REGIE_FIELD_STRING ("request-id", RegieSession, request_id, .flags = REGIE_FIELD_REQUIRED),
  /**
   * RegieSession:at:
   *
   * Moment of the request. The library never looks at a clock.
   *
   * Since: 0.1
   */
  REGIE_FIELD_TIME ("at", RegieSession, at, .flags = REGIE_FIELD_REQUIRED),
};

G_DEFINE_FINAL_TYPE (RegieSession, regie_session, REGIE_TYPE_ENTITY)

static void
regie_session_class_init (RegieSessionClass *klass)
{
  regie_entity_class_set_fields (REGIE_ENTITY_CLASS (klass), fields, G_N_ELEMENTS (fields));
}

static void
regie_session_init (RegieSession *self)
{
}

/**
 * regie_session_new:
 *
 * Makes a session without any value.
 *
 * Returns: (transfer full): the session
 *
 * Since: 0.1
 */
RegieSession *
regie_session_new (void)
{
  return g_object_new (REGIE_TYPE_SESSION, NULL);
}

/* Spaces, and signs that nobody sees, name nobody. */
static gboolean
is_given (const char *text)
{
  if (text == NULL || !g_utf8_validate (text, -1, NULL))
    return FALSE;

  for (const char *c = text; *c != '\0'; c = g_utf8_next_char (c))
    if (g_unichar_isgraph (g_utf8_get_char (c)))
      return TRUE;

  return FALSE;
}

/**
 * regie_session_is_complete:
 * @self: a session
 *
 * Tells whether the session says all that a store must know before it gives or takes data: actor,
 * role, organisation, purpose, basis, request id and moment.
 *
 * Returns: whether nothing of it is missing, empty or blank
 *
 * Since: 0.1
 */
gboolean
regie_session_is_complete (RegieSession *self)
{
  g_return_val_if_fail (REGIE_IS_SESSION (self), FALSE);

  return is_given (self->actor) && is_given (self->role) && is_given (self->organisation) &&
         is_given (self->purpose) && is_given (self->basis) && is_given (self->request_id) &&
         self->at != NULL;
}

/**
 * regie_session_get_actor:
 * @self: a session
 *
 * Gets the [property@Regie.Session:actor].
 *
 * Returns: (nullable) (transfer none): the text, or %NULL when it is not known
 *
 * Since: 0.1
 */

/**
 * regie_session_set_actor:
 * @self: a session
 * @actor: (nullable): the text
 *
 * Sets the [property@Regie.Session:actor].
 *
 * Since: 0.1
 */
REGIE_DEFINE_STRING (RegieSession, regie_session, actor)

/**
 * regie_session_get_on_behalf_of:
 * @self: a session
 *
 * Gets the [property@Regie.Session:on-behalf-of].
 *
 * Returns: (nullable) (transfer none): the text, or %NULL when it is not known
 *
 * Since: 0.1
 */

/**
 * regie_session_set_on_behalf_of:
 * @self: a session
 * @on_behalf_of: (nullable): the text
 *
 * Sets the [property@Regie.Session:on-behalf-of].
 *
 * Since: 0.1
 */
REGIE_DEFINE_STRING (RegieSession, regie_session, on_behalf_of)

/**
 * regie_session_get_role:
 * @self: a session
 *
 * Gets the [property@Regie.Session:role].
 *
 * Returns: (nullable) (transfer none): the text, or %NULL when it is not known
 *
 * Since: 0.1
 */

/**
 * regie_session_set_role:
 * @self: a session
 * @role: (nullable): the text
 *
 * Sets the [property@Regie.Session:role].
 *
 * Since: 0.1
 */
REGIE_DEFINE_STRING (RegieSession, regie_session, role)

/**
 * regie_session_get_organisation:
 * @self: a session
 *
 * Gets the [property@Regie.Session:organisation].
 *
 * Returns: (nullable) (transfer none): the text, or %NULL when it is not known
 *
 * Since: 0.1
 */

/**
 * regie_session_set_organisation:
 * @self: a session
 * @organisation: (nullable): the text
 *
 * Sets the [property@Regie.Session:organisation].
 *
 * Since: 0.1
 */
REGIE_DEFINE_STRING (RegieSession, regie_session, organisation)

/**
 * regie_session_get_municipality:
 * @self: a session
 *
 * Gets the [property@Regie.Session:municipality].
 *
 * Returns: (nullable) (transfer none): the text, or %NULL when it is not known
 *
 * Since: 0.1
 */

/**
 * regie_session_set_municipality:
 * @self: a session
 * @municipality: (nullable): the text
 *
 * Sets the [property@Regie.Session:municipality].
 *
 * Since: 0.1
 */
REGIE_DEFINE_STRING (RegieSession, regie_session, municipality)

/**
 * regie_session_get_purpose:
 * @self: a session
 *
 * Gets the [property@Regie.Session:purpose].
 *
 * Returns: (nullable) (transfer none): the text, or %NULL when it is not known
 *
 * Since: 0.1
 */

/**
 * regie_session_set_purpose:
 * @self: a session
 * @purpose: (nullable): the text
 *
 * Sets the [property@Regie.Session:purpose].
 *
 * Since: 0.1
 */
REGIE_DEFINE_STRING (RegieSession, regie_session, purpose)

/**
 * regie_session_get_basis:
 * @self: a session
 *
 * Gets the [property@Regie.Session:basis].
 *
 * Returns: (nullable) (transfer none): the text, or %NULL when it is not known
 *
 * Since: 0.1
 */

/**
 * regie_session_set_basis:
 * @self: a session
 * @basis: (nullable): the text
 *
 * Sets the [property@Regie.Session:basis].
 *
 * Since: 0.1
 */
REGIE_DEFINE_STRING (RegieSession, regie_session, basis)

/**
 * regie_session_get_application:
 * @self: a session
 *
 * Gets the [property@Regie.Session:application].
 *
 * Returns: (nullable) (transfer none): the text, or %NULL when it is not known
 *
 * Since: 0.1
 */

/**
 * regie_session_set_application:
 * @self: a session
 * @application: (nullable): the text
 *
 * Sets the [property@Regie.Session:application].
 *
 * Since: 0.1
 */
REGIE_DEFINE_STRING (RegieSession, regie_session, application)

/**
 * regie_session_get_request_id:
 * @self: a session
 *
 * Gets the [property@Regie.Session:request-id].
 *
 * Returns: (nullable) (transfer none): the text, or %NULL when it is not known
 *
 * Since: 0.1
 */

/**
 * regie_session_set_request_id:
 * @self: a session
 * @request_id: (nullable): the text
 *
 * Sets the [property@Regie.Session:request-id].
 *
 * Since: 0.1
 */
REGIE_DEFINE_STRING (RegieSession, regie_session, request_id)

/**
 * regie_session_get_at:
 * @self: a session
 *
 * Gets the [property@Regie.Session:at].
 *
 * Returns: (nullable) (transfer none): the moment, or %NULL when it is not known
 *
 * Since: 0.1
 */

/**
 * regie_session_set_at:
 * @self: a session
 * @at: (nullable): the moment, in any time zone
 *
 * Sets the [property@Regie.Session:at].
 *
 * Since: 0.1
 */
REGIE_DEFINE_TIME (RegieSession, regie_session, at)
