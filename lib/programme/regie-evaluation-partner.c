/* regie-evaluation-partner.c: somebody with whom a body evaluates
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include <regie/regie-evaluation-partner.h>

#include <regie/regie-body.h>

#include "base/regie-field-private.h"

/**
 * RegieEvaluationPartner:
 *
 * Somebody with whom a body evaluates: a body of the programme, or a partner from outside.
 *
 * Source: method, section 8.4.
 *
 * Since: 0.1
 */
struct _RegieEvaluationPartner
{
  RegieEntity parent_instance;

  char        *body;
  char        *name;
  char        *kind;
  RegieAnswer  took_part;
};

static const RegieField fields[] = {
  /**
   * RegieEvaluationPartner:body:
   *
   * Body of the programme; unset for a partner from outside or for people.
   *
   * Since: 0.1
   */
  REGIE_FIELD_REFERENCE ("body", RegieEvaluationPartner, body, regie_body_get_type),
  /**
   * RegieEvaluationPartner:name:
   *
   * Name, for a partner from outside.
   *
   * Since: 0.1
   */
  REGIE_FIELD_STRING ("name", RegieEvaluationPartner, name),
  /**
   * RegieEvaluationPartner:kind:
   *
   * What kind of partner, by id of a word of the method, such as `chain-partner`.
   *
   * Since: 0.1
   */
  REGIE_FIELD_STRING ("kind", RegieEvaluationPartner, kind),
  /**
   * RegieEvaluationPartner:took-part:
   *
   * Whether the partner took part.
   *
   * Since: 0.1
   */
  REGIE_FIELD_ENUM ("took-part",
                    RegieEvaluationPartner,
                    took_part,
                    RegieAnswer,
                    regie_answer_get_type),
};

G_DEFINE_FINAL_TYPE (RegieEvaluationPartner, regie_evaluation_partner, REGIE_TYPE_ENTITY)

static void
regie_evaluation_partner_class_init (RegieEvaluationPartnerClass *klass)
{
  regie_entity_class_set_fields (REGIE_ENTITY_CLASS (klass), fields, G_N_ELEMENTS (fields));
}

static void
regie_evaluation_partner_init (RegieEvaluationPartner *self)
{
}

/**
 * regie_evaluation_partner_new:
 *
 * Makes a partner without any value.
 *
 * Returns: (transfer full): the partner
 *
 * Since: 0.1
 */
RegieEvaluationPartner *
regie_evaluation_partner_new (void)
{
  return g_object_new (REGIE_TYPE_EVALUATION_PARTNER, NULL);
}

/**
 * regie_evaluation_partner_get_body:
 * @self: a partner
 *
 * Gets the [property@Regie.EvaluationPartner:body].
 *
 * Returns: (nullable) (transfer none): an id, or %NULL when there is none
 *
 * Since: 0.1
 */

/**
 * regie_evaluation_partner_set_body:
 * @self: a partner
 * @body: (nullable): an id
 *
 * Sets the [property@Regie.EvaluationPartner:body].
 *
 * Since: 0.1
 */
REGIE_DEFINE_REFERENCE (RegieEvaluationPartner, regie_evaluation_partner, body)

/**
 * regie_evaluation_partner_get_name:
 * @self: a partner
 *
 * Gets the [property@Regie.EvaluationPartner:name].
 *
 * Returns: (nullable) (transfer none): the text, or %NULL when it is not known
 *
 * Since: 0.1
 */

/**
 * regie_evaluation_partner_set_name:
 * @self: a partner
 * @name: (nullable): the text
 *
 * Sets the [property@Regie.EvaluationPartner:name].
 *
 * Since: 0.1
 */
REGIE_DEFINE_STRING (RegieEvaluationPartner, regie_evaluation_partner, name)

/**
 * regie_evaluation_partner_get_kind:
 * @self: a partner
 *
 * Gets the [property@Regie.EvaluationPartner:kind].
 *
 * Returns: (nullable) (transfer none): the text, or %NULL when it is not known
 *
 * Since: 0.1
 */

/**
 * regie_evaluation_partner_set_kind:
 * @self: a partner
 * @kind: (nullable): the text
 *
 * Sets the [property@Regie.EvaluationPartner:kind].
 *
 * Since: 0.1
 */
REGIE_DEFINE_STRING (RegieEvaluationPartner, regie_evaluation_partner, kind)

/**
 * regie_evaluation_partner_get_took_part:
 * @self: a partner
 *
 * Gets the [property@Regie.EvaluationPartner:took-part].
 *
 * Returns: the code
 *
 * Since: 0.1
 */

/**
 * regie_evaluation_partner_set_took_part:
 * @self: a partner
 * @took_part: the code
 *
 * Sets the [property@Regie.EvaluationPartner:took-part].
 *
 * Since: 0.1
 */
REGIE_DEFINE_ENUM (RegieEvaluationPartner, regie_evaluation_partner, took_part, RegieAnswer)
