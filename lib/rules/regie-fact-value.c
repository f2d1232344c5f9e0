/* regie-fact-value.c: what is known of a fact
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include <regie/regie-fact-value.h>

#include "base/regie-field-private.h"

/**
 * RegieFactValue:
 *
 * What is known of a fact in a case on a day. As long as nothing is told the fact is unknown.
 *
 * Source: method, section 4.6.
 *
 * Since: 0.1
 */
struct _RegieFactValue
{
  RegieEntity parent_instance;

  gboolean  is_known;
  int       number;
  char     *code;
  GStrv     evidence;
};

static const RegieField fields[] = {
  /**
   * RegieFactValue:is-known:
   *
   * Whether there is a value.
   *
   * Since: 0.1
   */
  REGIE_FIELD_BOOLEAN ("is-known", RegieFactValue, is_known),
  /**
   * RegieFactValue:number:
   *
   * The value of a number.
   *
   * Range: 0 and more.
   *
   * Since: 0.1
   */
  REGIE_FIELD_INT ("number", RegieFactValue, number, .max = G_MAXINT),
  /**
   * RegieFactValue:code:
   *
   * The value of a code; `yes` or `no` for a truth.
   *
   * Since: 0.1
   */
  REGIE_FIELD_STRING ("code", RegieFactValue, code, .flags = REGIE_FIELD_PERSONAL),
  /**
   * RegieFactValue:evidence:
   *
   * Paths of the records that it follows from.
   *
   * Since: 0.1
   */
  REGIE_FIELD_STRINGS ("evidence", RegieFactValue, evidence),
};

G_DEFINE_FINAL_TYPE (RegieFactValue, regie_fact_value, REGIE_TYPE_ENTITY)

static void
regie_fact_value_class_init (RegieFactValueClass *klass)
{
  regie_entity_class_set_fields (REGIE_ENTITY_CLASS (klass), fields, G_N_ELEMENTS (fields));
}

static void
regie_fact_value_init (RegieFactValue *self)
{
}

/**
 * regie_fact_value_new:
 *
 * Makes a fact value without any value.
 *
 * Returns: (transfer full): the fact value
 *
 * Since: 0.1
 */
RegieFactValue *
regie_fact_value_new (void)
{
  return g_object_new (REGIE_TYPE_FACT_VALUE, NULL);
}

/**
 * regie_fact_value_get_is_known:
 * @self: a fact value
 *
 * Gets the [property@Regie.FactValue:is-known].
 *
 * Returns: the value
 *
 * Since: 0.1
 */

/**
 * regie_fact_value_set_is_known:
 * @self: a fact value
 * @is_known: the value
 *
 * Sets the [property@Regie.FactValue:is-known].
 *
 * Since: 0.1
 */
REGIE_DEFINE_BOOLEAN (RegieFactValue, regie_fact_value, is_known)

/**
 * regie_fact_value_get_number:
 * @self: a fact value
 *
 * Gets the [property@Regie.FactValue:number].
 *
 * Returns: the number
 *
 * Since: 0.1
 */

/**
 * regie_fact_value_set_number:
 * @self: a fact value
 * @number: the number
 *
 * Sets the [property@Regie.FactValue:number].
 *
 * Since: 0.1
 */
REGIE_DEFINE_INT (RegieFactValue, regie_fact_value, number)

/**
 * regie_fact_value_get_code:
 * @self: a fact value
 *
 * Gets the [property@Regie.FactValue:code].
 *
 * Returns: (nullable) (transfer none): the text, or %NULL when it is not known
 *
 * Since: 0.1
 */

/**
 * regie_fact_value_set_code:
 * @self: a fact value
 * @code: (nullable): the text
 *
 * Sets the [property@Regie.FactValue:code].
 *
 * Since: 0.1
 */
REGIE_DEFINE_STRING (RegieFactValue, regie_fact_value, code)

/**
 * regie_fact_value_get_evidence:
 * @self: a fact value
 *
 * Gets the [property@Regie.FactValue:evidence].
 *
 * Returns: (nullable) (transfer none) (array zero-terminated=1): the strings, or %NULL when there
 * are none
 *
 * Since: 0.1
 */

/**
 * regie_fact_value_set_evidence:
 * @self: a fact value
 * @evidence: (nullable) (array zero-terminated=1): the strings
 *
 * Sets the [property@Regie.FactValue:evidence].
 *
 * Since: 0.1
 */
REGIE_DEFINE_STRINGS (RegieFactValue, regie_fact_value, evidence)

static void
tell (RegieFactValue *self,
      int             number,
      const char     *code)
{
  g_object_freeze_notify (G_OBJECT (self));
  regie_fact_value_set_number (self, number);
  regie_fact_value_set_code (self, code);
  regie_fact_value_set_is_known (self, TRUE);
  g_object_thaw_notify (G_OBJECT (self));
}

/**
 * regie_fact_value_tell_number:
 * @self: a fact value
 * @number: the number, 0 or more
 *
 * Tells the value of a fact that is a number; it is known from then on.
 *
 * Since: 0.1
 */
void
regie_fact_value_tell_number (RegieFactValue *self,
                              int             number)
{
  g_return_if_fail (REGIE_IS_FACT_VALUE (self));
  g_return_if_fail (number >= 0);

  tell (self, number, NULL);
}

/**
 * regie_fact_value_tell_code:
 * @self: a fact value
 * @code: one of the codes of the fact
 *
 * Tells the value of a fact that is a code; it is known from then on.
 *
 * Since: 0.1
 */
void
regie_fact_value_tell_code (RegieFactValue *self,
                            const char     *code)
{
  g_return_if_fail (REGIE_IS_FACT_VALUE (self));
  g_return_if_fail (code != NULL);

  tell (self, 0, code);
}

/**
 * regie_fact_value_tell_truth:
 * @self: a fact value
 * @truth: whether it is so
 *
 * Tells the value of a fact that is a truth; it is known from then on.
 *
 * Since: 0.1
 */
void
regie_fact_value_tell_truth (RegieFactValue *self,
                             gboolean        truth)
{
  g_return_if_fail (REGIE_IS_FACT_VALUE (self));

  tell (self, 0, truth ? "yes" : "no");
}

/**
 * regie_fact_value_add_record:
 * @self: a fact value
 * @dossier: the dossier of the case
 * @record: a record of it from which the value follows
 *
 * Adds the path of a record to the [property@Regie.FactValue:evidence].
 *
 * Since: 0.1
 */
void
regie_fact_value_add_record (RegieFactValue *self,
                             RegieDossier   *dossier,
                             RegieEntity    *record)
{
  g_autoptr(GStrvBuilder) builder = g_strv_builder_new ();
  g_autofree char *path = NULL;
  g_auto(GStrv) evidence = NULL;

  g_return_if_fail (REGIE_IS_FACT_VALUE (self));
  g_return_if_fail (REGIE_IS_DOSSIER (dossier));
  g_return_if_fail (REGIE_IS_ENTITY (record));

  path = regie_entity_dup_path (REGIE_ENTITY (dossier), record);
  g_return_if_fail (path != NULL);

  if (self->evidence != NULL)
    g_strv_builder_addv (builder, (const char **) self->evidence);
  g_strv_builder_add (builder, path);
  evidence = g_strv_builder_end (builder);
  regie_fact_value_set_evidence (self, (const char *const *) evidence);
}
