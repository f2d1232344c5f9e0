/* test-sort.c: the members of a text in the order of their names
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include <glib.h>

#include "base/regie-sort-private.h"

typedef struct
{
  const char *name;
  const char *text;
  const char *sorted;
} Case;

/* clang-format off */
static const Case cases[] = {
  { "empty", "{}", "{}" },
  { "one", "{\"a\":1}", "{\"a\":1}" },
  { "two", "{\"b\":1,\"a\":2}", "{\"a\":2,\"b\":1}" },
  { "shorter-first", "{\"ab\":1,\"a\":2,\"a_b\":3}", "{\"a\":2,\"a_b\":3,\"ab\":1}" },
  { "nested", "{\"b\":{\"d\":[],\"c\":{}},\"a\":[{\"z\":1,\"y\":[2,3]},4]}", "{\"a\":[{\"y\":[2,3],\"z\":1},4],\"b\":{\"c\":{},\"d\":[]}}" },
  { "signs-in-strings", "{\"b\":\"},{\\\"]\\\\\",\"a\":\"[:,\"}", "{\"a\":\"[:,\",\"b\":\"},{\\\"]\\\\\"}" },
  { "signs-in-names", "{\"}\\\"\":1,\"[,\":2}", "{\"[,\":2,\"}\\\"\":1}" },
  { "words-and-numbers", "{\"c\":true,\"b\":-1.5e+3,\"a\":null}", "{\"a\":null,\"b\":-1.5e+3,\"c\":true}" },
  { "other-letters", "{\"é\":1,\"e\":2,\"z\":\"€\"}", "{\"e\":2,\"z\":\"€\",\"é\":1}" },
  { "arrays-keep-their-order", "[[2,1],[\"b\",\"a\"]]", "[[2,1],[\"b\",\"a\"]]" },
  { "text-alone", "\"a\"", "\"a\"" },
};
/* clang-format on */

static void
members_are_sorted (gconstpointer data)
{
  const Case *test = data;
  g_autofree char *sorted = regie_sort_members (test->text);
  g_autofree char *again = regie_sort_members (sorted);

  g_assert_cmpstr (sorted, ==, test->sorted);
  g_assert_cmpstr (again, ==, sorted);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, G_TEST_OPTION_ISOLATE_DIRS, NULL);

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *path = g_strconcat ("/base/sort/", cases[i].name, NULL);

      g_test_add_data_func (path, &cases[i], members_are_sorted);
    }

  return g_test_run ();
}
