/* regie-evidence.c: what shows that an action was done
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include <regie/regie-evidence.h>

#include "base/regie-field-private.h"

/**
 * RegieEvidence:
 *
 * What shows that an action was done: where it can be found and how to recognise it. What it says
 * is not kept here.
 *
 * Source: method, section 7.6; ours.
 *
 * Since: 0.1
 */
struct _RegieEvidence
{
  RegieEntity parent_instance;

  char  *title;
  char  *reference;
  char  *digest;
  GDate  date;
};

static const RegieField fields[] = {
  /**
   * RegieEvidence:title:
   *
   * What it is, in a few words.
   *
   * Since: 0.1
   */
  REGIE_FIELD_STRING ("title", RegieEvidence, title, .flags = REGIE_FIELD_REQUIRED),
  /**
   * RegieEvidence:reference:
   *
   * Where it can be found.
   *
   * Since: 0.1
   */
  REGIE_FIELD_STRING ("reference", RegieEvidence, reference),
  /**
   * RegieEvidence:digest:
   *
   * Digest by which its content can be recognised, with the name of the digest before a colon.
   *
   * Since: 0.1
   */
  REGIE_FIELD_STRING ("digest", RegieEvidence, digest),
  /**
   * RegieEvidence:date:
   *
   * Day of the document.
   *
   * Since: 0.1
   */
  REGIE_FIELD_DATE ("date", RegieEvidence, date),
};

G_DEFINE_FINAL_TYPE (RegieEvidence, regie_evidence, REGIE_TYPE_ENTITY)

static void
regie_evidence_class_init (RegieEvidenceClass *klass)
{
  regie_entity_class_set_fields (REGIE_ENTITY_CLASS (klass), fields, G_N_ELEMENTS (fields));
}

static void
regie_evidence_init (RegieEvidence *self)
{
}

/**
 * regie_evidence_new:
 *
 * Makes a piece of evidence without any value.
 *
 * Returns: (transfer full): the piece of evidence
 *
 * Since: 0.1
 */
RegieEvidence *
regie_evidence_new (void)
{
  return g_object_new (REGIE_TYPE_EVIDENCE, NULL);
}

/**
 * regie_evidence_get_title:
 * @self: a piece of evidence
 *
 * Gets the [property@Regie.Evidence:title].
 *
 * Returns: (nullable) (transfer none): the text, or %NULL when it is not known
 *
 * Since: 0.1
 */

/**
 * regie_evidence_set_title:
 * @self: a piece of evidence
 * @title: (nullable): the text
 *
 * Sets the [property@Regie.Evidence:title].
 *
 * Since: 0.1
 */
REGIE_DEFINE_STRING (RegieEvidence, regie_evidence, title)

/**
 * regie_evidence_get_reference:
 * @self: a piece of evidence
 *
 * Gets the [property@Regie.Evidence:reference].
 *
 * Returns: (nullable) (transfer none): the text, or %NULL when it is not known
 *
 * Since: 0.1
 */

/**
 * regie_evidence_set_reference:
 * @self: a piece of evidence
 * @reference: (nullable): the text
 *
 * Sets the [property@Regie.Evidence:reference].
 *
 * Since: 0.1
 */
REGIE_DEFINE_STRING (RegieEvidence, regie_evidence, reference)

/**
 * regie_evidence_get_digest:
 * @self: a piece of evidence
 *
 * Gets the [property@Regie.Evidence:digest].
 *
 * Returns: (nullable) (transfer none): the text, or %NULL when it is not known
 *
 * Since: 0.1
 */

/**
 * regie_evidence_set_digest:
 * @self: a piece of evidence
 * @digest: (nullable): the text
 *
 * Sets the [property@Regie.Evidence:digest].
 *
 * Since: 0.1
 */
REGIE_DEFINE_STRING (RegieEvidence, regie_evidence, digest)

/**
 * regie_evidence_get_date:
 * @self: a piece of evidence
 *
 * Gets the [property@Regie.Evidence:date].
 *
 * Returns: (nullable) (transfer none): the day, or %NULL when it is not known
 *
 * Since: 0.1
 */

/**
 * regie_evidence_set_date:
 * @self: a piece of evidence
 * @date: (nullable): the day
 *
 * Sets the [property@Regie.Evidence:date].
 *
 * Since: 0.1
 */
REGIE_DEFINE_DATE (RegieEvidence, regie_evidence, date)
