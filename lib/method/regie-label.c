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

/* How well a tag answers what was asked for: fully, by its first part, or not. */
static guint
rank_language (const char *tag,
               const char *asked)
{
  gsize length = strcspn (asked, "-_");

  if (tag == NULL)
    return 0;
  if (g_ascii_strcasecmp (tag, asked) == 0)
    return 2;

  return strcspn (tag, "-_") == length && g_ascii_strncasecmp (tag, asked, length) == 0 ? 1 : 0;
}

static void
prefer (RegieLabel  *label,
        const char  *language,
        const char **chosen,
        guint       *best)
{
  guint rank = rank_language (label->language, language);

  if (*chosen == NULL || rank > *best)
    {
      *chosen = label->text;
      *best = rank;
    }
}

/**
 * regie_label_choose:
 * @labels: a list of [class@Regie.Label]
 * @language: (nullable): a BCP 47 tag; Dutch when %NULL
 *
 * Chooses the text in a language: that of the tag, else one of the same language, else the first.
 *
 * Returns: (transfer none) (nullable): the text, or %NULL when there is none
 *
 * Since: 0.1
 */
const char *
regie_label_choose (GListModel *labels,
                    const char *language)
{
  const char *wanted = language == NULL ? "nl" : language;
  const char *chosen = NULL;
  guint best = 0;

  g_return_val_if_fail (G_IS_LIST_MODEL (labels), NULL);

  /* Those of a record are most: they need no reference to each. */
  if (REGIE_IS_LIST (labels))
    {
      REGIE_ITEMS_FOREACH (RegieLabel, label, regie_list_get_items (labels))
        prefer (label, wanted, &chosen, &best);
      return chosen;
    }

  for (guint i = 0; i < g_list_model_get_n_items (labels); i++)
    {
      g_autoptr(RegieLabel) label = g_list_model_get_item (labels, i);

      prefer (label, wanted, &chosen, &best);
    }

  return chosen;
}
