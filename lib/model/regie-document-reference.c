/* regie-document-reference.c: a document kept elsewhere
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include <regie/regie-document-reference.h>

#include <regie/regie-organisation.h>
#include <regie/regie-person.h>

#include "base/regie-field-private.h"

/**
 * RegieDocumentReference:
 *
 * A document that is kept elsewhere: where it is and how it can be recognised, not its content.
 *
 * Source: method, sections 5.2 and 9.1.
 *
 * Since: 0.1
 */
struct _RegieDocumentReference
{
  RegieEntity parent_instance;

  char                 *title;
  char                 *location;
  char                 *media_type;
  char                 *digest;
  RegieConfidentiality  confidentiality;
  char                 *author;
  char                 *organisation;
  GDate                 date;
  char                 *version;
};

static const RegieField fields[] = {
  /**
   * RegieDocumentReference:title:
   *
   * What document it is.
   *
   * Since: 0.1
   */
  REGIE_FIELD_STRING ("title",
                      RegieDocumentReference,
                      title,
                      .flags = REGIE_FIELD_REQUIRED | REGIE_FIELD_PERSONAL),
  /**
   * RegieDocumentReference:location:
   *
   * Where it is kept, an address or a reference of the keeper.
   *
   * Since: 0.1
   */
  REGIE_FIELD_STRING ("location", RegieDocumentReference, location, .flags = REGIE_FIELD_PERSONAL),
  /**
   * RegieDocumentReference:media-type:
   *
   * Type of the file, such as `application/pdf`.
   *
   * Since: 0.1
   */
  REGIE_FIELD_STRING ("media-type", RegieDocumentReference, media_type),
  /**
   * RegieDocumentReference:digest:
   *
   * SHA-256 of the file, 64 lower-case hexadecimal digits.
   *
   * Since: 0.1
   */
  REGIE_FIELD_STRING ("digest", RegieDocumentReference, digest),
  /**
   * RegieDocumentReference:confidentiality:
   *
   * How confidential it is.
   *
   * Since: 0.1
   */
  REGIE_FIELD_ENUM ("confidentiality",
                    RegieDocumentReference,
                    confidentiality,
                    RegieConfidentiality,
                    regie_confidentiality_get_type),
  /**
   * RegieDocumentReference:author:
   *
   * Who made it.
   *
   * Since: 0.1
   */
  REGIE_FIELD_REFERENCE ("author", RegieDocumentReference, author, regie_person_get_type),
  /**
   * RegieDocumentReference:organisation:
   *
   * Who keeps it.
   *
   * Since: 0.1
   */
  REGIE_FIELD_REFERENCE ("organisation",
                         RegieDocumentReference,
                         organisation,
                         regie_organisation_get_type),
  /**
   * RegieDocumentReference:date:
   *
   * Day of the document.
   *
   * Since: 0.1
   */
  REGIE_FIELD_DATE ("date", RegieDocumentReference, date),
  /**
   * RegieDocumentReference:version:
   *
   * Its version.
   *
   * Since: 0.1
   */
  REGIE_FIELD_STRING ("version", RegieDocumentReference, version),
};

G_DEFINE_FINAL_TYPE (RegieDocumentReference, regie_document_reference, REGIE_TYPE_ENTITY)

static void
regie_document_reference_class_init (RegieDocumentReferenceClass *klass)
{
  regie_entity_class_set_fields (REGIE_ENTITY_CLASS (klass), fields, G_N_ELEMENTS (fields));
}

static void
regie_document_reference_init (RegieDocumentReference *self)
{
}

/**
 * regie_document_reference_new:
 *
 * Makes a document reference without any value.
 *
 * Returns: (transfer full): the document reference
 *
 * Since: 0.1
 */
RegieDocumentReference *
regie_document_reference_new (void)
{
  return g_object_new (REGIE_TYPE_DOCUMENT_REFERENCE, NULL);
}

/**
 * regie_document_reference_get_title:
 * @self: a document reference
 *
 * Gets the [property@Regie.DocumentReference:title].
 *
 * Returns: (nullable) (transfer none): the text, or %NULL when it is not known
 *
 * Since: 0.1
 */

/**
 * regie_document_reference_set_title:
 * @self: a document reference
 * @title: (nullable): the text
 *
 * Sets the [property@Regie.DocumentReference:title].
 *
 * Since: 0.1
 */
REGIE_DEFINE_STRING (RegieDocumentReference, regie_document_reference, title)

/**
 * regie_document_reference_get_location:
 * @self: a document reference
 *
 * Gets the [property@Regie.DocumentReference:location].
 *
 * Returns: (nullable) (transfer none): the text, or %NULL when it is not known
 *
 * Since: 0.1
 */

/**
 * regie_document_reference_set_location:
 * @self: a document reference
 * @location: (nullable): the text
 *
 * Sets the [property@Regie.DocumentReference:location].
 *
 * Since: 0.1
 */
REGIE_DEFINE_STRING (RegieDocumentReference, regie_document_reference, location)

/**
 * regie_document_reference_get_media_type:
 * @self: a document reference
 *
 * Gets the [property@Regie.DocumentReference:media-type].
 *
 * Returns: (nullable) (transfer none): the text, or %NULL when it is not known
 *
 * Since: 0.1
 */

/**
 * regie_document_reference_set_media_type:
 * @self: a document reference
 * @media_type: (nullable): the text
 *
 * Sets the [property@Regie.DocumentReference:media-type].
 *
 * Since: 0.1
 */
REGIE_DEFINE_STRING (RegieDocumentReference, regie_document_reference, media_type)

/**
 * regie_document_reference_get_digest:
 * @self: a document reference
 *
 * Gets the [property@Regie.DocumentReference:digest].
 *
 * Returns: (nullable) (transfer none): the text, or %NULL when it is not known
 *
 * Since: 0.1
 */

/**
 * regie_document_reference_set_digest:
 * @self: a document reference
 * @digest: (nullable): the text
 *
 * Sets the [property@Regie.DocumentReference:digest].
 *
 * Since: 0.1
 */
REGIE_DEFINE_STRING (RegieDocumentReference, regie_document_reference, digest)

/**
 * regie_document_reference_get_confidentiality:
 * @self: a document reference
 *
 * Gets the [property@Regie.DocumentReference:confidentiality].
 *
 * Returns: the code
 *
 * Since: 0.1
 */

/**
 * regie_document_reference_set_confidentiality:
 * @self: a document reference
 * @confidentiality: the code
 *
 * Sets the [property@Regie.DocumentReference:confidentiality].
 *
 * Since: 0.1
 */
REGIE_DEFINE_ENUM (RegieDocumentReference,
                   regie_document_reference,
                   confidentiality,
                   RegieConfidentiality)

/**
 * regie_document_reference_get_author:
 * @self: a document reference
 *
 * Gets the [property@Regie.DocumentReference:author].
 *
 * Returns: (nullable) (transfer none): an id, or %NULL when there is none
 *
 * Since: 0.1
 */

/**
 * regie_document_reference_set_author:
 * @self: a document reference
 * @author: (nullable): an id
 *
 * Sets the [property@Regie.DocumentReference:author].
 *
 * Since: 0.1
 */
REGIE_DEFINE_REFERENCE (RegieDocumentReference, regie_document_reference, author)

/**
 * regie_document_reference_get_organisation:
 * @self: a document reference
 *
 * Gets the [property@Regie.DocumentReference:organisation].
 *
 * Returns: (nullable) (transfer none): an id, or %NULL when there is none
 *
 * Since: 0.1
 */

/**
 * regie_document_reference_set_organisation:
 * @self: a document reference
 * @organisation: (nullable): an id
 *
 * Sets the [property@Regie.DocumentReference:organisation].
 *
 * Since: 0.1
 */
REGIE_DEFINE_REFERENCE (RegieDocumentReference, regie_document_reference, organisation)

/**
 * regie_document_reference_get_date:
 * @self: a document reference
 *
 * Gets the [property@Regie.DocumentReference:date].
 *
 * Returns: (nullable) (transfer none): the day, or %NULL when it is not known
 *
 * Since: 0.1
 */

/**
 * regie_document_reference_set_date:
 * @self: a document reference
 * @date: (nullable): the day
 *
 * Sets the [property@Regie.DocumentReference:date].
 *
 * Since: 0.1
 */
REGIE_DEFINE_DATE (RegieDocumentReference, regie_document_reference, date)

/**
 * regie_document_reference_get_version:
 * @self: a document reference
 *
 * Gets the [property@Regie.DocumentReference:version].
 *
 * Returns: (nullable) (transfer none): the text, or %NULL when it is not known
 *
 * Since: 0.1
 */

/**
 * regie_document_reference_set_version:
 * @self: a document reference
 * @version: (nullable): the text
 *
 * Sets the [property@Regie.DocumentReference:version].
 *
 * Since: 0.1
 */
REGIE_DEFINE_STRING (RegieDocumentReference, regie_document_reference, version)
