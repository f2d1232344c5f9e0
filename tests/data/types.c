/* types.c: every type of record that the library declares, found without a list
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "data/types.h"

#include <dlfcn.h>

#include "data/sample.h"

static TestFunc
find_symbol (const char *name)
{
  static gpointer program;
  gpointer symbol = NULL;

  if (program == NULL)
    program = dlopen (NULL, RTLD_NOW);
  symbol = dlsym (program, name);

  return (TestFunc) symbol;
}

/* Adds the types that a header declares. */
static void
add_types (GPtrArray  *types,
           const char *path)
{
  g_autoptr(GRegex) pattern =
    g_regex_new ("^G_DECLARE_FINAL_TYPE\\s*\\(\\s*Regie\\w+,\\s*(regie_\\w+),"
                 "\\s*REGIE,\\s*\\w+,\\s*RegieEntity\\)",
                 G_REGEX_MULTILINE,
                 0,
                 NULL);
  g_autoptr(GMatchInfo) match = NULL;
  g_autofree char *text = NULL;

  /* One header is made by the build; it declares no types. */
  if (!g_file_get_contents (path, &text, NULL, NULL))
    return;

  for (g_regex_match (pattern, text, 0, &match); g_match_info_matches (match);
       g_match_info_next (match, NULL))
    {
      TestType *type = g_new0 (TestType, 1);
      GType (*get_type) (void) = NULL;

      type->prefix = g_match_info_fetch (match, 1);
      type->header = g_strdup (text);
      get_type = (GType (*) (void)) test_type_find (type, "get", "type");
      g_assert_nonnull (get_type);
      type->type = get_type ();
      g_ptr_array_add (types, type);
    }
}

static int
compare_types (gconstpointer a,
               gconstpointer b)
{
  return strcmp ((*(const TestType *const *) a)->prefix, (*(const TestType *const *) b)->prefix);
}

/* Adds the types of the headers that the public one includes. */
static void
add_public_types (GPtrArray *types)
{
  g_autofree char *folder = g_test_build_filename (G_TEST_DIST, "..", "include", NULL);
  g_autofree char *umbrella = g_build_filename (folder, "regie", "regie.h", NULL);
  g_autoptr(GRegex) pattern =
    g_regex_new ("^#include <(regie/.*\\.h)>$", G_REGEX_MULTILINE, 0, NULL);
  g_autoptr(GMatchInfo) match = NULL;
  g_autofree char *text = NULL;

  g_assert_true (g_file_get_contents (umbrella, &text, NULL, NULL));
  for (g_regex_match (pattern, text, 0, &match); g_match_info_matches (match);
       g_match_info_next (match, NULL))
    {
      g_autofree char *name = g_match_info_fetch (match, 1);
      g_autofree char *path = g_build_filename (folder, name, NULL);

      add_types (types, path);
    }
}

/* The types in the order of their names, read from the public headers once; a type that is added
 * there is tested from then on. */
GPtrArray *
test_types (void)
{
  static GPtrArray *types;
  g_autofree char *sample = g_test_build_filename (G_TEST_DIST, "data", "sample.h", NULL);

  if (types != NULL)
    return types;

  /* Links the sample, which is nowhere named but in its header. */
  g_type_ensure (REGIE_TYPE_SAMPLE);

  types = g_ptr_array_new ();
  add_public_types (types);
  add_types (types, sample);
  g_ptr_array_sort (types, compare_types);

  return types;
}

/* The function such as `regie_goal_get_title`, or NULL. */
TestFunc
test_type_find (const TestType *type,
                const char     *verb,
                const char     *noun)
{
  g_autofree char *name = g_strjoin ("_", type->prefix, verb, noun, NULL);

  return find_symbol (name);
}

/* What one item of a list is called, by the `add` that the header declares after its getter. */
char *
test_type_dup_singular (const TestType *type,
                        const char     *member)
{
  g_autofree char *text =
    g_strdup_printf ("%s_get_%s\\s*\\(.*?%s_add_(\\w+)\\s*\\(", type->prefix, member, type->prefix);
  g_autoptr(GRegex) pattern = g_regex_new (text, G_REGEX_DOTALL, 0, NULL);
  g_autoptr(GMatchInfo) match = NULL;

  return g_regex_match (pattern, type->header, 0, &match) ? g_match_info_fetch (match, 1) : NULL;
}

/* A path such as `/base/goal/copy-equals`. */
char *
test_type_dup_path (const char     *room,
                    const TestType *type,
                    const char     *behaviour)
{
  char *path = g_strconcat ("/", room, "/", type->prefix + strlen ("regie_"), "/", behaviour, NULL);

  return g_strdelimit (path, "_", '-');
}
