/* regie-signature.c: somebody's signature
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include <regie/regie-signature.h>

#include <regie/regie-person.h>

#include "base/regie-field-private.h"

/**
 * RegieSignature:
 *
 * Somebody's signature under the safety part.
 *
 * Source: method, sections 3.6 and 5.2.
 *
 * Since: 0.1
 */
struct _RegieSignature
{
  RegieEntity parent_instance;

  char  *person;
  GDate  signed_date;
  char  *words;
};

static const RegieField fields[] = {
  /**
   * RegieSignature:person:
   *
   * Who.
   *
   * Since: 0.1
   */
  REGIE_FIELD_REFERENCE ("person",
                         RegieSignature,
                         person,
                         regie_person_get_type,
                         .flags = REGIE_FIELD_REQUIRED),
  /**
   * RegieSignature:signed-date:
   *
   * Day.
   *
   * Since: 0.1
   */
  REGIE_FIELD_DATE ("signed-date", RegieSignature, signed_date, .flags = REGIE_FIELD_REQUIRED),
  /**
   * RegieSignature:words:
   *
   * What they added.
   *
   * Since: 0.1
   */
  REGIE_FIELD_STRING ("words", RegieSignature, words, .flags = REGIE_FIELD_PERSONAL),
};

G_DEFINE_FINAL_TYPE (RegieSignature, regie_signature, REGIE_TYPE_ENTITY)

static void
regie_signature_class_init (RegieSignatureClass *klass)
{
  regie_entity_class_set_fields (REGIE_ENTITY_CLASS (klass), fields, G_N_ELEMENTS (fields));
}

static void
regie_signature_init (RegieSignature *self)
{
}

/**
 * regie_signature_new:
 *
 * Makes a signature without any value.
 *
 * Returns: (transfer full): the signature
 *
 * Since: 0.1
 */
RegieSignature *
regie_signature_new (void)
{
  return g_object_new (REGIE_TYPE_SIGNATURE, NULL);
}

/**
 * regie_signature_get_person:
 * @self: a signature
 *
 * Gets the [property@Regie.Signature:person].
 *
 * Returns: (nullable) (transfer none): an id, or %NULL when there is none
 *
 * Since: 0.1
 */

/**
 * regie_signature_set_person:
 * @self: a signature
 * @person: (nullable): an id
 *
 * Sets the [property@Regie.Signature:person].
 *
 * Since: 0.1
 */
REGIE_DEFINE_REFERENCE (RegieSignature, regie_signature, person)

/**
 * regie_signature_get_signed_date:
 * @self: a signature
 *
 * Gets the [property@Regie.Signature:signed-date].
 *
 * Returns: (nullable) (transfer none): the day, or %NULL when it is not known
 *
 * Since: 0.1
 */

/**
 * regie_signature_set_signed_date:
 * @self: a signature
 * @signed_date: (nullable): the day
 *
 * Sets the [property@Regie.Signature:signed-date].
 *
 * Since: 0.1
 */
REGIE_DEFINE_DATE (RegieSignature, regie_signature, signed_date)

/**
 * regie_signature_get_words:
 * @self: a signature
 *
 * Gets the [property@Regie.Signature:words].
 *
 * Returns: (nullable) (transfer none): the text, or %NULL when it is not known
 *
 * Since: 0.1
 */

/**
 * regie_signature_set_words:
 * @self: a signature
 * @words: (nullable): the text
 *
 * Sets the [property@Regie.Signature:words].
 *
 * Since: 0.1
 */
REGIE_DEFINE_STRING (RegieSignature, regie_signature, words)
