/* regie-certificate.c: proof that a functionary was trained for a role
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include <regie/regie-certificate.h>

#include <regie/regie-learning-event.h>

#include "base/regie-field-private.h"

/**
 * RegieCertificate:
 *
 * Proof that a functionary was trained for a role, for as long as it is valid.
 *
 * Source: method, sections 7.6 and 8.3.
 *
 * Since: 0.1
 */
struct _RegieCertificate
{
  RegieEntity parent_instance;

  char  *role;
  char  *learning_event;
  char  *issuer;
  GDate  start_date;
  GDate  end_date;
};

static const RegieField fields[] = {
  /**
   * RegieCertificate:role:
   *
   * Role that it is for, by id of a word of the method.
   *
   * Since: 0.1
   */
  REGIE_FIELD_STRING ("role", RegieCertificate, role),
  /**
   * RegieCertificate:learning-event:
   *
   * Training that it was given for; unset when that was held elsewhere.
   *
   * Since: 0.1
   */
  REGIE_FIELD_REFERENCE ("learning-event",
                         RegieCertificate,
                         learning_event,
                         regie_learning_event_get_type),
  /**
   * RegieCertificate:issuer:
   *
   * Who gave it.
   *
   * Since: 0.1
   */
  REGIE_FIELD_STRING ("issuer", RegieCertificate, issuer),
  /**
   * RegieCertificate:start-date:
   *
   * Day on which it was given.
   *
   * Since: 0.1
   */
  REGIE_FIELD_DATE ("start-date", RegieCertificate, start_date),
  /**
   * RegieCertificate:end-date:
   *
   * Last day on which it is valid, or unset when it does not end.
   *
   * Since: 0.1
   */
  REGIE_FIELD_DATE ("end-date", RegieCertificate, end_date),
};

G_DEFINE_FINAL_TYPE (RegieCertificate, regie_certificate, REGIE_TYPE_ENTITY)

static void
regie_certificate_class_init (RegieCertificateClass *klass)
{
  regie_entity_class_set_fields (REGIE_ENTITY_CLASS (klass), fields, G_N_ELEMENTS (fields));
}

static void
regie_certificate_init (RegieCertificate *self)
{
}

/**
 * regie_certificate_new:
 *
 * Makes a certificate without any value.
 *
 * Returns: (transfer full): the certificate
 *
 * Since: 0.1
 */
RegieCertificate *
regie_certificate_new (void)
{
  return g_object_new (REGIE_TYPE_CERTIFICATE, NULL);
}

/**
 * regie_certificate_get_role:
 * @self: a certificate
 *
 * Gets the [property@Regie.Certificate:role].
 *
 * Returns: (nullable) (transfer none): the text, or %NULL when it is not known
 *
 * Since: 0.1
 */

/**
 * regie_certificate_set_role:
 * @self: a certificate
 * @role: (nullable): the text
 *
 * Sets the [property@Regie.Certificate:role].
 *
 * Since: 0.1
 */
REGIE_DEFINE_STRING (RegieCertificate, regie_certificate, role)

/**
 * regie_certificate_get_learning_event:
 * @self: a certificate
 *
 * Gets the [property@Regie.Certificate:learning-event].
 *
 * Returns: (nullable) (transfer none): an id, or %NULL when there is none
 *
 * Since: 0.1
 */

/**
 * regie_certificate_set_learning_event:
 * @self: a certificate
 * @learning_event: (nullable): an id
 *
 * Sets the [property@Regie.Certificate:learning-event].
 *
 * Since: 0.1
 */
REGIE_DEFINE_REFERENCE (RegieCertificate, regie_certificate, learning_event)

/**
 * regie_certificate_get_issuer:
 * @self: a certificate
 *
 * Gets the [property@Regie.Certificate:issuer].
 *
 * Returns: (nullable) (transfer none): the text, or %NULL when it is not known
 *
 * Since: 0.1
 */

/**
 * regie_certificate_set_issuer:
 * @self: a certificate
 * @issuer: (nullable): the text
 *
 * Sets the [property@Regie.Certificate:issuer].
 *
 * Since: 0.1
 */
REGIE_DEFINE_STRING (RegieCertificate, regie_certificate, issuer)

/**
 * regie_certificate_get_start_date:
 * @self: a certificate
 *
 * Gets the [property@Regie.Certificate:start-date].
 *
 * Returns: (nullable) (transfer none): the day, or %NULL when it is not known
 *
 * Since: 0.1
 */

/**
 * regie_certificate_set_start_date:
 * @self: a certificate
 * @start_date: (nullable): the day
 *
 * Sets the [property@Regie.Certificate:start-date].
 *
 * Since: 0.1
 */
REGIE_DEFINE_DATE (RegieCertificate, regie_certificate, start_date)

/**
 * regie_certificate_get_end_date:
 * @self: a certificate
 *
 * Gets the [property@Regie.Certificate:end-date].
 *
 * Returns: (nullable) (transfer none): the day, or %NULL when it is not known
 *
 * Since: 0.1
 */

/**
 * regie_certificate_set_end_date:
 * @self: a certificate
 * @end_date: (nullable): the day
 *
 * Sets the [property@Regie.Certificate:end-date].
 *
 * Since: 0.1
 */
REGIE_DEFINE_DATE (RegieCertificate, regie_certificate, end_date)
