/* regie-label.c: a text in one language
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include <regie/regie-label.h>

#include "base/regie-field-private.h"

/**
 * RegieLabel:
 *
 * A text in one language.
 *
 * Since: 0.1
 */
struct _RegieLabel
{
  RegieEntity parent_instance;

  char *language;
  char *text;
};

static const RegieField fields[] = {
  /**
   * RegieLabel:language:
   *
   * BCP 47 tag, such as `nl`.
   *
   * Since: 0.1
   */
  REGIE_FIELD_STRING ("language", RegieLabel, language, .flags = REGIE_FIELD_REQUIRED),
  /**
   * RegieLabel:text:
   *
   * The text.
   *
   * Since: 0.1
   */
  REGIE_FIELD_STRING ("text", RegieLabel, text, .flags = REGIE_FIELD_REQUIRED),
};

G_DEFINE_FINAL_TYPE (RegieLabel, regie_label, REGIE_TYPE_ENTITY)

static void
regie_label_class_init (RegieLabelClass *klass)
{
  regie_entity_class_set_fields (REGIE_ENTITY_CLASS (klass), fields, G_N_ELEMENTS (fields));
}

static void
regie_label_init (RegieLabel *self)
{
}

/**
 * regie_label_new:
 *
 * Makes a label without any value.
 *
 * Returns: (transfer full): the label
 *
 * Since: 0.1
 */
RegieLabel *
regie_label_new (void)
{
  return g_object_new (REGIE_TYPE_LABEL, NULL);
}

/**
 * regie_label_get_language:
 * @self: a label
 *
 * Gets the [property@Regie.Label:language].
 *
 * Returns: (nullable) (transfer none): the text, or %NULL when it is not known
 *
 * Since: 0.1
 */

/**
 * regie_label_set_language:
 * @self: a label
 * @language: (nullable): the text
 *
 * Sets the [property@Regie.Label:language].
 *
 * Since: 0.1
 */
REGIE_DEFINE_STRING (RegieLabel, regie_label, language)

/**
 * regie_label_get_text:
 * @self: a label
 *
 * Gets the [property@Regie.Label:text].
 *
 * Returns: (nullable) (transfer none): the text, or %NULL when it is not known
 *
 * Since: 0.1
 */

/**
 * regie_label_set_text:
 * @self: a label
 * @text: (nullable): the text
 *
 * Sets the [property@Regie.Label:text].
 *
 * Since: 0.1
 */
REGIE_DEFINE_STRING (RegieLabel, regie_label, text)
