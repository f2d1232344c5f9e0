/* regie-edition.c: the editions that the library ships, and what one asks of a method
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include <regie/regie-edition.h>

#include <regie/regie-interval.h>
#include <regie/regie-label.h>
#include <regie/regie-reader.h>

#include "base/regie-list-private.h"
#include "method/regie-method-items-private.h"

#define EDITIONS "/org/regie/editions/"
#define SUFFIX   ".json"

static int
compare_names (gconstpointer a,
               gconstpointer b)
{
  return strcmp (*(const char *const *) a, *(const char *const *) b);
}

/**
 * regie_method_list_editions:
 *
 * Lists the editions that the library ships.
 *
 * Returns: (transfer full) (array zero-terminated=1): their ids, in alphabetical order
 *
 * Since: 0.1
 */
GStrv
regie_method_list_editions (void)
{
  GStrv names = g_resources_enumerate_children (EDITIONS, G_RESOURCE_LOOKUP_FLAGS_NONE, NULL);

  g_assert (names != NULL);

  for (gsize i = 0; names[i] != NULL; i++)
    names[i][strlen (names[i]) - strlen (SUFFIX)] = '\0';
  qsort (names, g_strv_length (names), sizeof *names, compare_names);

  return names;
}

/**
 * regie_method_load_edition:
 * @id: id of an edition that the library ships, such as `regisseur`
 * @error: return location for an error
 *
 * Loads an edition that the library ships. A method from a file works the same way, see
 * [method@Regie.Reader.read_file].
 *
 * Errors: %REGIE_ERROR_NOT_FOUND when there is no such edition.
 *
 * Returns: (transfer full): the method
 *
 * Since: 0.1
 */
RegieMethod *
regie_method_load_edition (const char  *id,
                           GError     **error)
{
  g_autofree char *path = NULL;
  g_autoptr(GBytes) bytes = NULL;
  g_autoptr(RegieReader) reader = NULL;

  g_return_val_if_fail (id != NULL, NULL);

  path = g_strconcat (EDITIONS, id, SUFFIX, NULL);
  bytes = g_resources_lookup_data (path, G_RESOURCE_LOOKUP_FLAGS_NONE, NULL);
  if (bytes == NULL)
    {
      g_set_error (error, REGIE_ERROR, REGIE_ERROR_NOT_FOUND, "no edition called “%s”", id);
      return NULL;
    }

  reader = regie_reader_new ();

  return REGIE_METHOD (regie_reader_read_bytes (reader, REGIE_TYPE_METHOD, bytes, error));
}

static gboolean
fits (const char *condition,
      const char *value)
{
  return condition == NULL || g_strcmp0 (condition, value) == 0;
}

/**
 * regie_method_get_interval:
 * @self: a method
 * @variant: (nullable): variant of the plan
 * @level: (nullable): level of direction
 * @stage: (nullable): stage of the work on safety
 *
 * Looks up what the method says about the days between two looks at the progress. The first
 * interval of which every condition holds counts.
 *
 * Source: method, section 5.4.
 *
 * Returns: (nullable) (transfer none): the interval, or %NULL when the method says nothing
 *
 * Since: 0.1
 */
RegieInterval *
regie_method_get_interval (RegieMethod *self,
                           const char  *variant,
                           const char  *level,
                           const char  *stage)
{
  g_return_val_if_fail (REGIE_IS_METHOD (self), NULL);

  REGIE_ITEMS_FOREACH (RegieInterval, interval, regie_method_peek_intervals (self))
    if (fits (regie_interval_get_variant (interval), variant) &&
        fits (regie_interval_get_level (interval), level) &&
        fits (regie_interval_get_stage (interval), stage))
      return interval;

  return NULL;
}

/**
 * regie_method_get_interval_days:
 * @self: a method
 * @variant: (nullable): variant of the plan
 * @level: (nullable): level of direction
 * @stage: (nullable): stage of the work on safety
 *
 * Looks up how many days may lie between two evaluations, see
 * [method@Regie.Method.get_interval].
 *
 * Source: method, section 5.4.
 *
 * Returns: the days, or 0 when the method says nothing
 *
 * Since: 0.1
 */
int
regie_method_get_interval_days (RegieMethod *self,
                                const char  *variant,
                                const char  *level,
                                const char  *stage)
{
  RegieInterval *interval = NULL;

  g_return_val_if_fail (REGIE_IS_METHOD (self), 0);

  interval = regie_method_get_interval (self, variant, level, stage);

  return interval == NULL ? 0 : regie_interval_get_days (interval);
}

/**
 * regie_method_get_stall_limit:
 * @self: a method
 * @kind: what stands still
 * @level: (nullable): level of direction
 * @stage: (nullable): stage of the work on safety
 *
 * Looks up after how many days something counts as a standstill. The first limit of that kind of
 * which every condition holds counts.
 *
 * Returns: (nullable) (transfer none): the limit, or %NULL when the method says nothing
 *
 * Since: 0.1
 */
RegieStallLimit *
regie_method_get_stall_limit (RegieMethod    *self,
                              RegieStallKind  kind,
                              const char     *level,
                              const char     *stage)
{
  g_return_val_if_fail (REGIE_IS_METHOD (self), NULL);

  REGIE_ITEMS_FOREACH (RegieStallLimit, limit, regie_method_peek_stall_limits (self))
    if (regie_stall_limit_get_kind (limit) == kind &&
        fits (regie_stall_limit_get_level (limit), level) &&
        fits (regie_stall_limit_get_stage (limit), stage))
      return limit;

  return NULL;
}

/**
 * regie_method_dup_name:
 * @self: a method
 * @type: type of an item of the method, such as [class@Regie.Phase]
 * @id: (nullable): id of the item
 * @language: (nullable): a BCP 47 tag; Dutch when %NULL
 *
 * Gives the name of an item of the method. An item that the method does not have, or that has no
 * name, is called by its id.
 *
 * Returns: (transfer full) (nullable): the name, or %NULL when @id is %NULL
 *
 * Since: 0.1
 */
char *
regie_method_dup_name (RegieMethod *self,
                       GType        type,
                       const char  *id,
                       const char  *language)
{
  RegieEntity *item = NULL;
  g_autoptr(GListModel) names = NULL;
  const char *name = NULL;

  g_return_val_if_fail (REGIE_IS_METHOD (self), NULL);
  g_return_val_if_fail (g_type_is_a (type, REGIE_TYPE_ENTITY), NULL);

  if (id == NULL)
    return NULL;

  item = regie_entity_find (REGIE_ENTITY (self), type, id);
  /* Intervals and rule settings have none. */
  if (item != NULL && g_object_class_find_property (G_OBJECT_GET_CLASS (item), "names") != NULL)
    g_object_get (item, "names", &names, NULL);
  if (names != NULL)
    name = regie_label_choose (names, language);

  return g_strdup (name == NULL ? id : name);
}
