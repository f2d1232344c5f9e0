/* fuzz-changes.c: two dossiers, one after the other, and how they differ
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "fuzz/document.h"

static RegieEntity *
read_part (const guint8 *data,
           gsize         size)
{
  g_autoptr(RegieReader) reader =
    g_object_new (REGIE_TYPE_READER, "flags", REGIE_READ_KEEP_UNKNOWN, NULL);
  g_autoptr(GBytes) text = g_bytes_new (data, size);

  return regie_reader_read_bytes (reader, REGIE_TYPE_DOSSIER, text, NULL);
}

/* Where something changed there is a record: in the old version for what was removed. */
static void
check_change (RegieChange *change,
              RegieEntity *before,
              RegieEntity *after)
{
  gboolean is_gone = regie_change_get_kind (change) == REGIE_CHANGE_KIND_REMOVED;
  g_autofree char *path = g_strdup (regie_change_get_path (change));
  char *dot = strrchr (path, '.');

  if (dot == NULL)
    return;

  *dot = '\0';
  g_assert_nonnull (regie_entity_find_path (is_gone ? before : after, path));
}

/* Each value that was read gives way to one that is set; what it lay in must not be freed twice. */
static void
take_over (RegieEntity *before,
           RegieEntity *after)
{
  g_autofree GParamSpec **properties =
    g_object_class_list_properties (G_OBJECT_GET_CLASS (after), NULL);

  for (GParamSpec **property = properties; *property != NULL; property++)
    if ((*property)->flags & G_PARAM_WRITABLE)
      {
        g_auto(GValue) value = G_VALUE_INIT;

        g_value_init (&value, (*property)->value_type);
        g_object_get_property (G_OBJECT (after), (*property)->name, &value);
        g_object_set_property (G_OBJECT (before), (*property)->name, &value);
      }
}

int
LLVMFuzzerTestOneInput (const guint8 *data,
                        gsize         size)
{
  const guint8 *second = memchr (data, '\0', size);
  g_autoptr(RegieEntity) before = NULL;
  g_autoptr(RegieEntity) after = NULL;
  g_autoptr(GListModel) changes = NULL;

  if (second == NULL)
    return 0;
  before = read_part (data, second - data);
  after = read_part (second + 1, size - (second + 1 - data));
  if (before == NULL || after == NULL)
    return 0;

  changes = regie_entity_diff (before, after, REGIE_WRITE_SECRETS);
  g_assert_true ((g_list_model_get_n_items (changes) == 0) == regie_entity_equal (before, after));
  for (guint i = 0; i < g_list_model_get_n_items (changes); i++)
    {
      g_autoptr(RegieChange) change = g_list_model_get_item (changes, i);

      check_change (change, before, after);
    }
  take_over (before, after);

  return 0;
}
