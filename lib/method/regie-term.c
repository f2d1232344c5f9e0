/* regie-term.c: a word of the method
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include <regie/regie-term.h>

#include "base/regie-field-private.h"

/**
 * RegieTerm:
 *
 * A word of the method: a life domain, a kind of unsafety, a role.
 *
 * Source: method, section 1.
 *
 * Since: 0.1
 */
struct _RegieTerm
{
  RegieEntity parent_instance;

  RegieItems         *names;
  RegieItems         *explanation;
  RegieRegisseurForm  form;
  char               *source;
  gboolean            is_provisional;
};

static const RegieField fields[] = {
  /**
   * RegieTerm:names:
   *
   * Name in each language.
   *
   * Since: 0.1
   */
  REGIE_FIELD_LIST ("names", RegieTerm, names, regie_label_get_type),
  /**
   * RegieTerm:explanation:
   *
   * What is meant.
   *
   * Since: 0.1
   */
  REGIE_FIELD_LIST ("explanation", RegieTerm, explanation, regie_label_get_type),
  /**
   * RegieTerm:form:
   *
   * Form of direction that whoever has this role carries out, for the word of a role.
   *
   * Since: 0.1
   */
  REGIE_FIELD_ENUM ("form", RegieTerm, form, RegieRegisseurForm, regie_regisseur_form_get_type),
  /**
   * RegieTerm:source:
   *
   * Where it comes from.
   *
   * Since: 0.1
   */
  REGIE_FIELD_STRING ("source", RegieTerm, source),
  /**
   * RegieTerm:is-provisional:
   *
   * Whether it is ours and waits for the official text.
   *
   * Since: 0.1
   */
  REGIE_FIELD_BOOLEAN ("is-provisional", RegieTerm, is_provisional),
};

G_DEFINE_FINAL_TYPE (RegieTerm, regie_term, REGIE_TYPE_ENTITY)

static void
regie_term_class_init (RegieTermClass *klass)
{
  regie_entity_class_set_fields (REGIE_ENTITY_CLASS (klass), fields, G_N_ELEMENTS (fields));
}

static void
regie_term_init (RegieTerm *self)
{
}

/**
 * regie_term_new:
 *
 * Makes a term without any value.
 *
 * Returns: (transfer full): the term
 *
 * Since: 0.1
 */
RegieTerm *
regie_term_new (void)
{
  return g_object_new (REGIE_TYPE_TERM, NULL);
}

/**
 * regie_term_get_names:
 * @self: a term
 *
 * Gets the [property@Regie.Term:names].
 *
 * Returns: (transfer none): a list of [class@Regie.Label] that follows later changes
 *
 * Since: 0.1
 */

/**
 * regie_term_add_name:
 * @self: a term
 * @name: (transfer none): what to add
 *
 * Adds to the end of [property@Regie.Term:names].
 *
 * Since: 0.1
 */

/**
 * regie_term_remove_name:
 * @self: a term
 * @name: (transfer none): what to remove
 *
 * Removes from [property@Regie.Term:names].
 *
 * Returns: whether it was there
 *
 * Since: 0.1
 */
REGIE_DEFINE_LIST (RegieTerm, regie_term, names, name, RegieLabel)

/**
 * regie_term_get_explanation:
 * @self: a term
 *
 * Gets the [property@Regie.Term:explanation].
 *
 * Returns: (transfer none): a list of [class@Regie.Label] that follows later changes
 *
 * Since: 0.1
 */

/**
 * regie_term_add_explanation_label:
 * @self: a term
 * @explanation_label: (transfer none): what to add
 *
 * Adds to the end of [property@Regie.Term:explanation].
 *
 * Since: 0.1
 */

/**
 * regie_term_remove_explanation_label:
 * @self: a term
 * @explanation_label: (transfer none): what to remove
 *
 * Removes from [property@Regie.Term:explanation].
 *
 * Returns: whether it was there
 *
 * Since: 0.1
 */
REGIE_DEFINE_LIST (RegieTerm, regie_term, explanation, explanation_label, RegieLabel)

/**
 * regie_term_get_form:
 * @self: a term
 *
 * Gets the [property@Regie.Term:form].
 *
 * Returns: the code
 *
 * Since: 0.1
 */

/**
 * regie_term_set_form:
 * @self: a term
 * @form: the code
 *
 * Sets the [property@Regie.Term:form].
 *
 * Since: 0.1
 */
REGIE_DEFINE_ENUM (RegieTerm, regie_term, form, RegieRegisseurForm)

/**
 * regie_term_get_source:
 * @self: a term
 *
 * Gets the [property@Regie.Term:source].
 *
 * Returns: (nullable) (transfer none): the text, or %NULL when it is not known
 *
 * Since: 0.1
 */

/**
 * regie_term_set_source:
 * @self: a term
 * @source: (nullable): the text
 *
 * Sets the [property@Regie.Term:source].
 *
 * Since: 0.1
 */
REGIE_DEFINE_STRING (RegieTerm, regie_term, source)

/**
 * regie_term_get_is_provisional:
 * @self: a term
 *
 * Gets the [property@Regie.Term:is-provisional].
 *
 * Returns: the value
 *
 * Since: 0.1
 */

/**
 * regie_term_set_is_provisional:
 * @self: a term
 * @is_provisional: the value
 *
 * Sets the [property@Regie.Term:is-provisional].
 *
 * Since: 0.1
 */
REGIE_DEFINE_BOOLEAN (RegieTerm, regie_term, is_provisional)
