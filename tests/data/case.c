/* case.c: a case in order, and edits that bring it out of order
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "data/case.h"

#include "base/regie-date-private.h"
#include "base/regie-value-private.h"

static gpointer
read_file (GType       type,
           const char *path)
{
  g_autoptr(RegieReader) reader = regie_reader_new ();
  g_autoptr(GFile) file = g_file_new_for_path (path);
  g_autoptr(GError) error = NULL;
  RegieEntity *record = regie_reader_read_file (reader, type, file, NULL, &error);

  g_assert_no_error (error);

  return record;
}

/* A case of one household in its fourth phase, of which no rule finds anything on 2026-06-01. */
RegieDossier *
test_case_new (void)
{
  g_autofree char *path = g_test_build_filename (G_TEST_DIST, "data", "case.json", NULL);

  return read_file (REGIE_TYPE_DOSSIER, path);
}

/* The same case, in which no professional takes part yet. */
RegieDossier *
test_informal_case_new (void)
{
  RegieDossier *dossier = test_case_new ();

  test_edit (dossier, "professionals: null");

  return dossier;
}

/* A dossier of the examples, by the name of its file. */
RegieDossier *
test_case_read (const char *name)
{
  g_autofree char *path =
    g_test_build_filename (G_TEST_DIST, "..", "examples", "dossiers", name, NULL);

  return read_file (REGIE_TYPE_DOSSIER, path);
}

RegieMethod *
test_method_new (const char *id)
{
  g_autoptr(GError) error = NULL;
  RegieMethod *method = regie_method_load_edition (id, &error);

  g_assert_no_error (error);

  return method;
}

/* A record from JSON in which single quotation marks stand for double ones. */
RegieEntity *
test_record_new (GType       type,
                 const char *text)
{
  g_autoptr(RegieReader) reader = regie_reader_new ();
  g_autoptr(GError) error = NULL;
  g_autofree char *json = g_strdelimit (g_strdup (text), "'", '"');
  RegieEntity *record = regie_reader_read_text (reader, type, json, &error);

  g_assert_no_error (error);

  return record;
}

GDate
test_day (const char *text)
{
  GDate day;

  g_assert_true (regie_date_scan (text, strlen (text), &day));

  return day;
}

/* The record around the last member of @path, which is cut off from it. */
static RegieEntity *
find_owner (RegieEntity  *root,
            char         *path,
            const char  **member)
{
  char *dot = strrchr (path, '.');
  RegieEntity *owner = NULL;

  *member = dot == NULL ? path : dot + 1;
  if (dot != NULL)
    *dot = '\0';
  owner = dot == NULL ? root : regie_entity_find_path (root, path);
  g_assert_nonnull (owner);

  return owner;
}

static const RegieField *
find_row (RegieEntity *owner,
          const char  *member)
{
  const RegieColumn *column =
    regie_table_find_member (regie_entity_get_table (owner), member, strlen (member));

  g_assert_nonnull (column);

  return &column->row;
}

/* The reader knows how to read every kind of value. */
static void
put_value (RegieEntity *owner,
           const char  *member,
           const char  *value)
{
  g_autofree char *text = g_strconcat ("{'", member, "': ", value, "}", NULL);
  g_autoptr(RegieEntity) other = NULL;
  const RegieField *row = find_row (owner, member);

  regie_value_clear (owner, row);
  if (g_str_equal (value, "null"))
    return;

  other = test_record_new (G_OBJECT_TYPE (owner), text);
  regie_value_copy (other, owner, row);
}

static void
add_item (RegieEntity *owner,
          const char  *member,
          const char  *value)
{
  const RegieField *row = find_row (owner, member);

  if (REGIE_MEMBER (RegieItems *, owner, row) == NULL)
    REGIE_MEMBER (RegieItems *, owner, row) = regie_items_new (row->of ());
  regie_items_take (REGIE_MEMBER (RegieItems *, owner, row), test_record_new (row->of (), value));
}

static void
remove_item (RegieEntity *owner,
             char        *member)
{
  char *bracket = strchr (member, '[');
  guint place = (guint) g_ascii_strtoull (bracket + 1, NULL, 10);
  RegieItems *list = NULL;

  *bracket = '\0';
  list = REGIE_MEMBER (RegieItems *, owner, find_row (owner, member));
  g_assert_true (regie_items_remove (list, list->items[place]));
}

/* One edit: `plan.status: 'draft'` puts a value, `plan.status: null` takes it away,
 * `plan.goals+: {'id': 'g-2'}` adds a record to a list, `plan.goals[0]: null` removes one. */
void
test_edit (gpointer    root,
           const char *edit)
{
  const char *colon = strstr (edit, ": ");
  g_autofree char *path = g_strndup (edit, colon - edit);
  const char *value = colon + strlen (": ");
  gboolean adds = g_str_has_suffix (path, "+");
  gboolean removes = g_str_has_suffix (path, "]");
  const char *member = NULL;
  RegieEntity *owner = NULL;

  if (adds)
    path[strlen (path) - 1] = '\0';
  owner = find_owner (root, path, &member);

  if (adds)
    add_item (owner, member, value);
  else if (removes)
    remove_item (owner, (char *) member);
  else
    put_value (owner, member, value);
}

/* Edits in their order, @n_edits or as many as there are before NULL. */
void
test_edit_all (gpointer           root,
               const char *const *edits,
               gsize              n_edits)
{
  for (gsize i = 0; i < n_edits && edits[i] != NULL; i++)
    test_edit (root, edits[i]);
}

/* What is listed, by its ids. */
void
test_assert_ids (GListModel *list,
                 const char *expected)
{
  g_autoptr(GString) ids = g_string_new (NULL);

  for (guint i = 0; i < g_list_model_get_n_items (list); i++)
    {
      g_autoptr(RegieEntity) record = g_list_model_get_item (list, i);

      g_string_append_printf (ids, "%s%s", i == 0 ? "" : " ", regie_entity_get_id (record));
    }
  g_assert_cmpstr (ids->str, ==, expected);
}
