/* test-hash.c: a hash of strings that others wrote
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include <regie/regie.h>

#include "base/regie-hash-private.h"

/* Python 3.11 hashes its strings so; with the key 0 it gives these. */
static void
hash_is_siphash (void)
{
  static const struct
  {
    const char *text;
    guint64 hash;
  } cases[] = {
    { "a", G_GUINT64_CONSTANT (0x407448d2b89b1813) },
    { "ab", G_GUINT64_CONSTANT (0x555508cbc6add439) },
    { "abc", G_GUINT64_CONSTANT (0xc03bc3a0042630f2) },
    { "abcdefg", G_GUINT64_CONSTANT (0x6db12aae9070f506) },
    { "abcdefgh", G_GUINT64_CONSTANT (0x3f7b849c0b8e35ea) },
    { "abcdefghi", G_GUINT64_CONSTANT (0xf89b34a3d11eb6e5) },
    { "een zin die langer is dan twee woorden", G_GUINT64_CONSTANT (0x8167ec8158141985) },
  };
  const guint64 key[2] = { 0, 0 };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    g_assert_cmphex (regie_hash_with_key (key, cases[i].text), ==, cases[i].hash);
}

static void
key_matters (void)
{
  const guint64 key[2] = { 0, 0 };
  const guint64 other[2] = { 0, 1 };

  g_assert_cmphex (regie_hash_with_key (key, "a"), !=, regie_hash_with_key (other, "a"));
  g_assert_cmphex (regie_hash_with_key (key, ""), !=, regie_hash_with_key (other, ""));
}

static void
hash_stays_the_same (void)
{
  g_autofree char *copy = g_strdup ("een tekst");

  g_assert_cmphex (regie_hash_string ("een tekst"), ==, regie_hash_string (copy));
}

#define N_PAIRS 17

/* One of 131072 texts that g_str_hash () cannot tell apart. */
static void
put_twin (char  *text,
          guint  number)
{
  for (guint i = 0; i < N_PAIRS; i++)
    memcpy (text + 2 * i, number >> i & 1 ? "bA" : "ab", 2);
  text[2 * N_PAIRS] = '\0';
}

static char *
dup_twins (const char *before,
           const char *open,
           const char *close,
           const char *after)
{
  GString *text = g_string_new (before);

  for (guint i = 0; i < 1 << N_PAIRS; i++)
    {
      char twin[2 * N_PAIRS + 1];

      put_twin (twin, i);
      g_string_append (text, i == 0 ? "" : ",");
      g_string_append (text, open);
      g_string_append (text, twin);
      g_string_append (text, close);
    }
  g_string_append (text, after);

  return g_string_free (text, FALSE);
}

static void
twins_are_told_apart (void)
{
  g_autoptr(GHashTable) hashes = g_hash_table_new (NULL, NULL);
  char twin[2 * N_PAIRS + 1];
  guint same = 0;

  put_twin (twin, 0);
  same = g_str_hash (twin);
  for (guint i = 0; i < 1 << N_PAIRS; i++)
    {
      put_twin (twin, i);
      g_assert_cmpuint (g_str_hash (twin), ==, same);
      g_hash_table_add (hashes, GUINT_TO_POINTER (regie_hash_string (twin)));
    }
  /* Of 32 bits, about two pairs are alike by chance. */
  g_assert_cmpuint (g_hash_table_size (hashes), >, (1 << N_PAIRS) - 100);
}

/* With g_str_hash () each of the next three would take minutes. */
static RegieEntity *
read_twins (char *owned_text)
{
  g_autofree char *text = owned_text;
  g_autoptr(RegieReader) reader =
    g_object_new (REGIE_TYPE_READER, "flags", REGIE_READ_KEEP_UNKNOWN, NULL);
  g_autoptr(GError) error = NULL;
  RegieEntity *record = regie_reader_read_text (reader, REGIE_TYPE_DOSSIER, text, &error);

  g_assert_no_error (error);

  return record;
}

static void
names_of_members_are_read (void)
{
  g_autoptr(RegieEntity) outside = read_twins (dup_twins ("{", "\"", "\":1", "}"));
  g_autoptr(RegieEntity) inside = read_twins (dup_twins ("{\"new\":{", "\"", "\":1", "}}"));

  g_assert_false (regie_entity_equal (outside, inside));
}

static void
ids_are_checked (void)
{
  g_autoptr(RegieEntity) record = read_twins (
    dup_twins ("{\"municipality\":\"GM0363\",\"persons\":[", "{\"id\":\"", "\"}", "]}"));
  g_autoptr(GListModel) problems = regie_entity_check_shape (record, NULL);

  g_assert_cmpuint (g_list_model_get_n_items (problems), ==, 0);
}

static void
ids_are_compared (void)
{
  g_autoptr(RegieEntity) record =
    read_twins (dup_twins ("{\"persons\":[", "{\"id\":\"", "\"}", "]}"));
  g_autoptr(RegieEntity) other = regie_entity_dup (record);
  g_autoptr(GListModel) changes = NULL;
  g_autoptr(RegiePerson) person =
    g_list_model_get_item (regie_dossier_get_persons (REGIE_DOSSIER (other)), 5);

  regie_person_set_phone (person, "1");
  changes = regie_entity_diff (record, other, REGIE_WRITE_CANONICAL);
  g_assert_cmpuint (g_list_model_get_n_items (changes), ==, 1);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, G_TEST_OPTION_ISOLATE_DIRS, NULL);

  g_test_add_func ("/base/hash/hash-is-siphash", hash_is_siphash);
  g_test_add_func ("/base/hash/key-matters", key_matters);
  g_test_add_func ("/base/hash/hash-stays-the-same", hash_stays_the_same);
  g_test_add_func ("/base/hash/twins-are-told-apart", twins_are_told_apart);
  g_test_add_func ("/base/hash/names-of-members-are-read", names_of_members_are_read);
  g_test_add_func ("/base/hash/ids-are-checked", ids_are_checked);
  g_test_add_func ("/base/hash/ids-are-compared", ids_are_compared);

  return g_test_run ();
}
