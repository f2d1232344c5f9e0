/* test-direction-check.c: what is wrong with the criteria of a regiekaart
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "data/case.h"

static RegieMethod *
method_with (const char *map)
{
  g_autofree char *text =
    g_strconcat ("{'id': 'm', 'version': '1', 'regiekaart': ", map, "}", NULL);

  return REGIE_METHOD (test_record_new (REGIE_TYPE_METHOD, text));
}

static char *
list_problems (RegieDirection *direction,
               const char     *language)
{
  g_autoptr(GListModel) problems = regie_direction_check (direction, language);
  GString *found = g_string_new (NULL);

  for (guint i = 0; i < g_list_model_get_n_items (problems); i++)
    {
      g_autoptr(RegieProblem) problem = g_list_model_get_item (problems, i);

      g_string_append_printf (found,
                              "%s: %s\n",
                              regie_problem_get_path (problem),
                              regie_problem_get_text (problem));
    }

  return g_string_free (found, FALSE);
}

typedef struct
{
  const char *name;
  const char *map;
  const char *problems;
} Case;

#define LEVEL(id, rank, criteria) "{'id': '" id "', 'rank': " rank ", 'criteria': [" criteria "]}"
#define SAFE                      "{'fact': 'safety', 'one_of': ['safe']}"
#define UNSAFE                    "{'fact': 'safety', 'one_of': ['suspicion', 'structural', 'acute']}"
#define MANY                      "{'fact': 'organisations', 'at_least': 3}"
#define FEW                       "{'fact': 'organisations', 'below': 3}"
#define NOT_READ                                                                                       \
  "regiekaart: Because some criteria cannot be read, nobody has looked whether they overlap or leave " \
  "cases without a level.\n"

/* clang-format off */
static const Case cases[] = {
  { "sound", "{'levels': [" LEVEL ("b", "2", MANY) ", " LEVEL ("a", "1", "") "]}", "" },
  { "sound-and-exclusive", "{'choice': 'exclusive', 'levels': [" LEVEL ("b", "2", MANY) ", " LEVEL ("a", "1", FEW) "]}", "" },
  { "no-levels", "{'id': 'k'}", "" },
  { "no-criteria", "{'levels': [" LEVEL ("a", "1", "") "]}",
    "regiekaart: No level of the regiekaart has a criterion, so it can point to none.\n" },

  { "unknown-fact", "{'levels': [" LEVEL ("a", "1", "{'any': [" SAFE ", {'fact': 'weather', 'one_of': ['wet']}]}") "]}",
    "regiekaart.levels[0].criteria[0].any[1]: There is no fact “weather”.\n" NOT_READ },
  { "unknown-fact-alone", "{'levels': [" LEVEL ("a", "1", "{'fact': 'weather', 'at_least': 2}") "]}",
    "regiekaart.levels[0].criteria[0]: There is no fact “weather”.\n" NOT_READ },
  { "codes-for-a-number", "{'levels': [" LEVEL ("a", "1", "{'fact': 'organisations', 'one_of': ['3']}") "]}",
    "regiekaart.levels[0].criteria[0]: The fact “organisations” is a number: it wants at_least or below, and no codes.\n" NOT_READ },
  { "bounds-and-codes-for-a-number", "{'levels': [" LEVEL ("a", "1", "{'fact': 'organisations', 'at_least': 1, 'one_of': ['3']}") "]}",
    "regiekaart.levels[0].criteria[0]: The fact “organisations” is a number: it wants at_least or below, and no codes.\n" NOT_READ },
  { "bounds-for-a-code", "{'levels': [" LEVEL ("a", "1", "{'fact': 'safety', 'below': 2}") "]}",
    "regiekaart.levels[0].criteria[0]: The fact “safety” has codes: it wants one_of, and no bounds.\n" NOT_READ },
  { "bounds-for-a-truth", "{'levels': [" LEVEL ("a", "1", "{'none': [{'fact': 'minors', 'at_least': 2}]}") "]}",
    "regiekaart.levels[0].criteria[0].none[0]: The fact “minors” has codes: it wants one_of, and no bounds.\n" NOT_READ },
  { "unknown-code", "{'levels': [" LEVEL ("b", "2", "{'fact': 'safety', 'one_of': ['acute', 'veilig']}") ", " LEVEL ("a", "1", "") "]}",
    "regiekaart.levels[0].criteria[0]: The fact “safety” has no code “veilig”; it has: safe, suspicion, structural, acute.\n" },
  { "unknown-code-of-a-truth", "{'levels': [" LEVEL ("b", "2", "{'fact': 'minors', 'one_of': ['ja', 'yes']}") ", " LEVEL ("a", "1", "") "]}",
    "regiekaart.levels[0].criteria[0]: The fact “minors” has no code “ja”; it has: yes, no.\n" },

  { "never-holds", "{'levels': [" LEVEL ("b", "2", SAFE ", " UNSAFE) ", " LEVEL ("a", "1", "") "]}",
    "regiekaart.levels[0]: This level can never be reached: its criteria never hold all together.\n" },
  { "bounds-that-exclude-each-other", "{'levels': [" LEVEL ("b", "2", MANY ", " FEW) ", " LEVEL ("a", "1", "") "]}",
    "regiekaart.levels[0]: This level can never be reached: its criteria never hold all together.\n" },
  { "hidden-by-a-heavier", "{'levels': [" LEVEL ("a", "1", "") ", " LEVEL ("b", "2", "{'fact': 'organisations', 'at_least': 5}") ", " LEVEL ("c", "3", MANY) "]}",
    "regiekaart.levels[1]: This level can never be reached: whenever its criteria hold, those of a heavier level hold too. With organisations = 5 it is “c”.\n" },
  { "hidden-by-two-together", "{'levels': [" LEVEL ("a", "1", SAFE) ", " LEVEL ("b", "2", MANY) ", " LEVEL ("c", "3", FEW) "]}",
    "regiekaart.levels[0]: This level can never be reached: whenever its criteria hold, those of a heavier level hold too. With organisations = 0, safety = safe it is “c”.\n" },
  { "hidden-by-one-that-always-fits", "{'levels': [" LEVEL ("a", "1", SAFE) ", " LEVEL ("b", "2", "") "]}",
    "regiekaart.levels[0]: This level can never be reached: whenever its criteria hold, those of a heavier level hold too. With safety = safe it is “b”.\n" },
  { "hole", "{'levels': [" LEVEL ("a", "1", SAFE) ", " LEVEL ("b", "2", "{'fact': 'organisations', 'at_least': 3, 'below': 7}") "]}",
    "regiekaart: There are cases for which no level fits: with organisations = 0, safety = suspicion.\n" },
  { "hole-between-bounds", "{'levels': [" LEVEL ("a", "1", FEW) ", " LEVEL ("b", "2", "{'fact': 'organisations', 'at_least': 4}") "]}",
    "regiekaart: There are cases for which no level fits: with organisations = 3.\n" },
  { "hole-of-what-none-says", "{'levels': [" LEVEL ("a", "1", "{'none': [" SAFE ", " MANY "]}") "]}",
    "regiekaart: There are cases for which no level fits: with safety = safe.\n" },
  { "hole-everywhere", "{'levels': [" LEVEL ("a", "1", SAFE ", " UNSAFE) "]}",
    "regiekaart: There are cases for which no level fits: with safety = suspicion.\n"
    "regiekaart.levels[0]: This level can never be reached: its criteria never hold all together.\n" },
  { "overlap", "{'choice': 'exclusive', 'levels': [" LEVEL ("a", "1", FEW) ", " LEVEL ("b", "2", MANY) ", " LEVEL ("c", "3", UNSAFE ", " MANY) "]}",
    "regiekaart.levels[2]: This level can never be reached: whenever its criteria hold, those of another level hold too. With safety = suspicion, organisations = 3 it is “b”.\n"
    "regiekaart.levels[1]: The criteria of this level and those of “c” can hold at once: with safety = suspicion, organisations = 3.\n" },
  { "overlap-is-no-fault-of-the-heaviest", "{'levels': [" LEVEL ("a", "1", "") ", " LEVEL ("b", "2", MANY) ", " LEVEL ("c", "3", UNSAFE ", " MANY) "]}", "" },
};
/* clang-format on */

static void
finds (gconstpointer data)
{
  const Case *one = data;
  g_autoptr(RegieMethod) method = method_with (one->map);
  g_autoptr(RegieDirection) direction = regie_direction_new (method);
  g_autofree char *found = list_problems (direction, "en");
  g_autofree char *dutch = list_problems (direction, NULL);

  g_assert_cmpstr (found, ==, one->problems);
  g_assert_true ((*dutch == '\0') == (*found == '\0'));
}

/* A few facts from outside whose values the test chooses. */
#define N_FACTS 4

static const struct
{
  const char *fact;
  int n_values;
} outside[N_FACTS] = {
  { "{'id': 'p', 'name': 'P'}", 2 },
  { "{'id': 'q', 'name': 'Q'}", 2 },
  { "{'id': 'c', 'name': 'C', 'kind': 'code', 'codes': ['0', '1', '2']}", 3 },
  { "{'id': 'n', 'name': 'N', 'kind': 'number'}", 6 },
};

static int values[N_FACTS];

static void
tell (RegieDossier   *dossier,
      const GDate    *day,
      RegieFactValue *value,
      gpointer        user_data)
{
  int *chosen = user_data;
  g_autofree char *code = g_strdup_printf ("%d", *chosen);

  if (chosen == &values[3])
    regie_fact_value_tell_number (value, *chosen);
  else if (chosen == &values[2])
    regie_fact_value_tell_code (value, code);
  else
    regie_fact_value_tell_truth (value, *chosen == 1);
}

static RegieDirection *
direction_with_outside (RegieMethod *method)
{
  RegieDirection *direction = regie_direction_new (method);

  for (gsize i = 0; i < N_FACTS; i++)
    {
      g_autoptr(RegieFact) fact = REGIE_FACT (test_record_new (REGIE_TYPE_FACT, outside[i].fact));

      g_assert_true (regie_direction_add_fact (direction, fact, tell, &values[i], NULL, NULL));
    }

  return direction;
}

static void
put_comparison (GString *map,
                GRand   *rand)
{
  static const char *const answers[] = { "yes", "no" };

  switch (g_rand_int_range (rand, 0, N_FACTS))
    {
    case 0:
      g_string_append_printf (map,
                              "{'fact': 'p', 'one_of': ['%s']}",
                              answers[g_rand_boolean (rand)]);
      return;
    case 1:
      g_string_append_printf (map,
                              "{'fact': 'q', 'one_of': ['%s']}",
                              answers[g_rand_boolean (rand)]);
      return;
    case 2:
      g_string_append_printf (map,
                              "{'fact': 'c', 'one_of': ['%d', '%d']}",
                              g_rand_int_range (rand, 0, 3),
                              g_rand_int_range (rand, 0, 3));
      return;
    default:
      g_string_append_printf (map,
                              "{'fact': 'n', '%s': %d}",
                              g_rand_boolean (rand) ? "at_least" : "below",
                              g_rand_int_range (rand, 1, 6));
    }
}

static void
put_criterion (GString *map,
               GRand   *rand,
               guint    depth)
{
  static const char *const forms[] = { "all", "any", "none" };
  int n_parts = g_rand_int_range (rand, 1, 4);

  if (depth == 0 || g_rand_int_range (rand, 0, 3) == 0)
    {
      put_comparison (map, rand);
      return;
    }

  g_string_append_printf (map, "{'%s': [", forms[g_rand_int_range (rand, 0, 3)]);
  for (int i = 0; i < n_parts; i++)
    {
      g_string_append (map, i == 0 ? "" : ", ");
      put_criterion (map, rand, depth - 1);
    }
  g_string_append (map, "]}");
}

static char *
make_map (GRand    *rand,
          guint     n_levels,
          gboolean  is_exclusive)
{
  GString *map = g_string_new (is_exclusive ? "{'choice': 'exclusive', " : "{");

  g_string_append (map, "'levels': [");
  for (guint i = 0; i < n_levels; i++)
    {
      int n_criteria = g_rand_int_range (rand, i == 0 ? 0 : 1, 3);

      g_string_append_printf (map,
                              "%s{'id': '%u', 'rank': %u, 'criteria': [",
                              i == 0 ? "" : ", ",
                              i,
                              i + 1);
      for (int k = 0; k < n_criteria; k++)
        {
          g_string_append (map, k == 0 ? "" : ", ");
          put_criterion (map, rand, 2);
        }
      g_string_append (map, "]}");
    }
  g_string_append (map, "]}");

  return g_string_free (map, FALSE);
}

#define MAX_LEVELS 5

/* What holds for at least one of all values. */
typedef struct
{
  gboolean hole;
  gboolean reached[MAX_LEVELS];
  gboolean overlap[MAX_LEVELS][MAX_LEVELS];
} Truth;

/* The levels that fit are possible in a map that lets only one fit, when nothing is unknown. */
static guint
levels_that_fit (RegieDirection *judge,
                 RegieDossier   *dossier)
{
  GDate day = test_day ("2026-06-01");
  g_autoptr(RegieDirectionAdvice) advice = regie_direction_decide (judge, dossier, &day, "en");
  const char *const *possible = regie_direction_advice_get_possible_levels (advice);
  guint fits = 0;

  for (gsize i = 0; possible != NULL && possible[i] != NULL; i++)
    fits |= 1U << (possible[i][0] - '0');

  return fits;
}

static void
note (Truth    *truth,
      guint     fits,
      guint     n_levels,
      gboolean  is_exclusive)
{
  truth->hole |= fits == 0;
  for (guint i = 0; i < n_levels; i++)
    {
      guint rivals = is_exclusive ? fits & ~(1U << i) : fits >> (i + 1);

      if (fits & (1U << i))
        truth->reached[i] |= rivals == 0;
      for (guint k = 0; k < i; k++)
        truth->overlap[k][i] |= (fits & (1U << i)) != 0 && (fits & (1U << k)) != 0;
    }
}

static Truth
try_all_values (const char *map,
                guint       n_levels,
                gboolean    is_exclusive)
{
  g_autoptr(RegieMethod) method = method_with (map);
  g_autoptr(RegieDirection) judge = NULL;
  g_autoptr(RegieDossier) dossier = regie_dossier_new ();
  Truth truth = { FALSE };

  regie_regiekaart_set_choice (regie_method_get_regiekaart (method), REGIE_LEVEL_CHOICE_EXCLUSIVE);
  judge = direction_with_outside (method);
  for (values[0] = 0; values[0] < outside[0].n_values; values[0]++)
    for (values[1] = 0; values[1] < outside[1].n_values; values[1]++)
      for (values[2] = 0; values[2] < outside[2].n_values; values[2]++)
        for (values[3] = 0; values[3] < outside[3].n_values; values[3]++)
          note (&truth, levels_that_fit (judge, dossier), n_levels, is_exclusive);

  return truth;
}

/* The search over cells, and trying every value one by one, must come to the same. */
static void
agrees_with_trying_all_values (void)
{
  guint n_maps = g_test_slow () ? 3000 : 250;
  guint n_holes = 0;
  guint n_hidden = 0;
  guint n_overlaps = 0;

  for (guint seed = 0; seed < n_maps; seed++)
    {
      g_autoptr(GRand) rand = g_rand_new_with_seed (seed);
      guint n_levels = (guint) g_rand_int_range (rand, 2, MAX_LEVELS + 1);
      gboolean is_exclusive = g_rand_boolean (rand);
      g_autofree char *map = make_map (rand, n_levels, is_exclusive);
      Truth truth = try_all_values (map, n_levels, is_exclusive);
      g_autoptr(RegieMethod) method = method_with (map);
      g_autoptr(RegieDirection) direction = direction_with_outside (method);
      g_autofree char *found = list_problems (direction, "en");

      g_test_message ("%u: %s\n%s", seed, map, found);
      g_assert_true ((strstr (found, "no level fits") != NULL) == truth.hole);
      n_holes += truth.hole;
      for (guint i = 0; i < n_levels; i++)
        {
          g_autofree char *never =
            g_strdup_printf ("regiekaart.levels[%u]: This level can never be reached", i);

          g_assert_true ((strstr (found, never) == NULL) == truth.reached[i]);
          n_hidden += !truth.reached[i];
          for (guint k = i + 1; is_exclusive && k < n_levels; k++)
            {
              g_autofree char *both = g_strdup_printf (
                "regiekaart.levels[%u]: The criteria of this level and those of “%u” can hold",
                i,
                k);

              g_assert_true ((strstr (found, both) != NULL) == truth.overlap[i][k]);
              n_overlaps += truth.overlap[i][k];
            }
        }
      g_assert_null (strstr (found, "not found out"));
    }

  /* A test that never meets a fault would show nothing. */
  g_assert_cmpuint (n_holes, >, 20);
  g_assert_cmpuint (n_hidden, >, 20);
  g_assert_cmpuint (n_overlaps, >, 20);
}

static void
leave_unknown (RegieDossier   *dossier,
               const GDate    *day,
               RegieFactValue *value,
               gpointer        user_data)
{
}

#define N_PIGEONS 12

/* More pigeons than holes: that there is no way to place them is known to take a search like this
 * one longer than anybody would wait. */
static void
says_when_it_gives_up (void)
{
  g_autoptr(GString) map =
    g_string_new ("{'levels': [{'id': 'a', 'rank': 1, 'criteria': [{'any': [");
  g_autoptr(RegieMethod) method = NULL;
  g_autoptr(RegieDirection) direction = NULL;
  g_autofree char *found = NULL;
  gint64 start = 0;

  for (guint i = 0; i < N_PIGEONS; i++)
    {
      g_string_append (map, i == 0 ? "{'none': [" : ", {'none': [");
      for (guint hole = 0; hole + 1 < N_PIGEONS; hole++)
        g_string_append_printf (map,
                                "%s{'fact': 'x-%u-%u', 'one_of': ['yes']}",
                                hole == 0 ? "" : ", ",
                                i,
                                hole);
      g_string_append (map, "]}");
    }
  for (guint hole = 0; hole + 1 < N_PIGEONS; hole++)
    for (guint i = 0; i < N_PIGEONS; i++)
      for (guint k = 0; k < i; k++)
        g_string_append_printf (map,
                                ", {'all': [{'fact': 'x-%u-%u', 'one_of': ['yes']},"
                                " {'fact': 'x-%u-%u', 'one_of': ['yes']}]}",
                                i,
                                hole,
                                k,
                                hole);
  g_string_append (map, "]}]}]}");

  method = method_with (map->str);
  direction = regie_direction_new (method);
  for (guint i = 0; i < N_PIGEONS; i++)
    for (guint hole = 0; hole + 1 < N_PIGEONS; hole++)
      {
        g_autofree char *text = g_strdup_printf ("{'id': 'x-%u-%u', 'name': 'X'}", i, hole);
        g_autoptr(RegieFact) fact = REGIE_FACT (test_record_new (REGIE_TYPE_FACT, text));

        g_assert_true (regie_direction_add_fact (direction, fact, leave_unknown, NULL, NULL, NULL));
      }

  start = g_get_monotonic_time ();
  found = list_problems (direction, "en");
  g_test_message ("%.2f s", (g_get_monotonic_time () - start) / (double) G_USEC_PER_SEC);
  g_assert_cmpstr (found,
                   ==,
                   "regiekaart: The criteria allow so many combinations of values that this was "
                   "not found out: cases without a level.\n");
}

/* The conditions of phases are held against the facts as well, whether there is a map or not. */
static void
conditions_of_phases_are_checked (void)
{
  g_autoptr(RegieMethod) method = REGIE_METHOD (test_record_new (
    REGIE_TYPE_METHOD,
    "{'id': 'm', 'version': '1', 'phases': [{'id': '1', "
    "'entry_conditions': [{'all': [{'fact': 'weather', 'one_of': ['wet']}]}], "
    "'exit_conditions': [{'fact': 'goals', 'one_of': ['yes']}, {'fact': 'goals', 'at_least': 1}, "
    "{'fact': 'plan-in-force', 'one_of': ['maybe']}]}]}"));
  g_autoptr(RegieDirection) direction = regie_direction_new (method);
  g_autofree char *found = list_problems (direction, "en");

  g_assert_cmpstr (
    found,
    ==,
    "phases[0].entry_conditions[0].all[0]: There is no fact “weather”.\n"
    "phases[0].exit_conditions[0]: The fact “goals” is a number: it wants at_least or below, and no "
    "codes.\n"
    "phases[0].exit_conditions[2]: The fact “plan-in-force” has no code “maybe”; it has: yes, no.\n");
}

/* One criterion in so many others. */
static RegieMethod *
method_with_nested (guint n)
{
  g_autoptr(GString) map = g_string_new (NULL);

  for (guint i = 0; i < n; i++)
    g_string_append (map, "{'all': [");
  g_string_append (map, SAFE);
  for (guint i = 0; i < n; i++)
    g_string_append (map, "]}");
  g_string_prepend (map, "{'levels': [{'id': 'b', 'rank': 2, 'criteria': [");
  g_string_append (map, "]}, {'id': 'a', 'rank': 1}]}");

  return method_with (map->str);
}

static void
as_deep_as_can_be (void)
{
  g_autoptr(RegieMethod) deepest = method_with_nested (16);
  g_autoptr(RegieMethod) deeper = method_with_nested (17);
  g_autoptr(RegieDirection) can_be = regie_direction_new (deepest);
  g_autoptr(RegieDirection) cannot_be = regie_direction_new (deeper);
  g_autofree char *none = list_problems (can_be, "en");
  g_autofree char *some = list_problems (cannot_be, "en");

  g_assert_cmpstr (none, ==, "");
  g_assert_cmpstr (some, ==, NOT_READ);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, G_TEST_OPTION_ISOLATE_DIRS, NULL);

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *path = g_strconcat ("/rules/direction-check/", cases[i].name, NULL);

      g_test_add_data_func (path, &cases[i], finds);
    }
  g_test_add_func ("/rules/direction-check/agrees-with-trying-all-values",
                   agrees_with_trying_all_values);
  g_test_add_func ("/rules/direction-check/says-when-it-gives-up", says_when_it_gives_up);
  g_test_add_func ("/rules/direction-check/conditions-of-phases-are-checked",
                   conditions_of_phases_are_checked);
  g_test_add_func ("/rules/direction-check/as-deep-as-can-be", as_deep_as_can_be);

  return g_test_run ();
}
