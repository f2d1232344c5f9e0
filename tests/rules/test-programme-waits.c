/* test-programme-waits.c: which actions of a programme hold up others
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "data/case.h"

/* Actions as words: “body/id=days:waits,for”, with “!” before one that is done, “~” before one that
 * was dropped. A body “gone” takes no part. Days are counted from 1 January 2026. */

static RegieBody *
ensure_body (RegieProgramme *programme,
             const char     *id)
{
  RegieBody *body = regie_programme_find_body (programme, id);
  g_autoptr(RegieBody) made = NULL;

  if (body != NULL)
    return body;

  made = regie_body_new ();
  regie_entity_set_id (REGIE_ENTITY (made), id);
  if (g_str_equal (id, "gone"))
    {
      g_autoptr(RegieBodyTerm) term = regie_body_term_new ();
      GDate last = test_day ("2025-12-31");

      regie_body_term_set_end_date (term, &last);
      regie_body_add_term (made, term);
    }
  regie_programme_add_body (programme, made);

  return made;
}

static void
add_action (RegieProgramme *programme,
            const char     *word)
{
  g_autoptr(RegieImplementationAction) action = regie_implementation_action_new ();
  g_auto(GStrv) slashed = g_strsplit (word + (strchr ("!~", *word) != NULL), "/", 2);
  g_auto(GStrv) parts = g_strsplit (slashed[1], ":", 2);
  g_auto(GStrv) named = g_strsplit (parts[0], "=", 2);
  g_auto(GStrv) before = parts[1] == NULL ? NULL : g_strsplit (parts[1], ",", 0);

  regie_entity_set_id (REGIE_ENTITY (action), named[0]);
  regie_implementation_action_set_depends_on (action, (const char *const *) before);
  if (named[1] != NULL)
    {
      GDate day = test_day ("2026-01-01");

      regie_implementation_action_set_planned_start_date (action, &day);
      g_date_add_days (&day, (guint) g_ascii_strtoull (named[1], NULL, 10) - 1);
      regie_implementation_action_set_planned_end_date (action, &day);
    }
  if (*word == '!')
    regie_implementation_action_set_status (action, REGIE_ACTION_STATUS_DONE);
  if (*word == '~')
    regie_implementation_action_set_status (action, REGIE_ACTION_STATUS_DROPPED);
  regie_body_add_action (ensure_body (programme, slashed[0]), action);
}

static RegieProgramme *
programme_new (const char *text)
{
  RegieProgramme *programme = regie_programme_new ();
  g_auto(GStrv) words = g_strsplit (text, " ", 0);

  for (gsize i = 0; words[i] != NULL && *words[i] != '\0'; i++)
    add_action (programme, words[i]);

  return programme;
}

/* The path as “id=days>…”, with “?” for a length that is not known and “o” for a circle; the waits
 * as “id:actions/bodies”. */
static const struct
{
  const char *name;
  const char *actions;
  const char *path;
  const char *waits;
} cases[] = {
  { "nothing", "", "", "" },
  { "nobody-waits", "r/a=5 r/b=9", "", "" },
  { "one-waits", "r/a=5 m/b=9:a", "a=5>b=9 14", "a:1/1" },
  { "its-own-body", "r/a=5 r/b=9:a", "a=5>b=9 14", "a:1/0" },
  { "written-backwards", "o/c=1:b m/b=1:a r/a=1", "a=1>b=1>c=1 3", "a:2/2 b:1/1" },
  { "the-longest-by-days",
    "r/a=1 r/b=9 m/c=1:a m/d=1:c m/e=2:b",
    "b=9>e=2 11",
    "a:2/1 b:1/1 c:1/0" },
  { "of-the-same-length-the-one-with-more",
    "r/a=2 m/b=2:a r/c=1 m/d=1:c m/e=2:d",
    "c=1>d=1>e=2 4",
    "c:2/1 a:1/1 d:1/0" },
  { "what-is-done-holds-nobody-up", "!r/a=5 m/b=1:a o/c=1:b", "b=1>c=1 2", "b:1/1" },
  { "nor-what-was-dropped", "~r/a=5 m/b=1:a", "", "" },
  { "nor-who-is-gone", "gone/a=5 m/b=1:a", "", "" },
  { "not-there", "m/b=1:z", "", "" },
  { "named-twice", "r/a=1 m/b=1:a,a", "a=1>b=1 2", "a:1/1" },
  { "two-ways-count-once",
    "r/a=1 m/b=1:a m/c=1:a o/d=1:b,c",
    "a=1>b=1>d=1 3",
    "a:3/2 b:1/1 c:1/1" },
  { "unknown-length", "r/a m/b=3:a", "a=0?>b=3 3", "a:1/1" },
  { "itself", "r/a=1:a", "", "a:0/0o" },
  { "circle", "r/a=1:b r/b=2:a m/c=3:b", "b=2o>c=3 5", "a:2/1o b:2/1o" },
  { "circle-that-waits",
    "r/x=4 r/a=1:b,x r/b=1:a m/c=3:a",
    "x=4>a=1o>c=3 8",
    "x:3/1 a:2/1o b:2/1o" },
  { "circle-alone", "r/a=1:c m/b=1:a o/c=1:b", "", "a:2/2o b:2/2o c:2/2o" },
  { "twice-the-same-id", "r/a=1 m/a=7 o/b=1:a", "a=1>b=1 2", "a:1/1" },
};

static void
assert_path (RegieProgramme *programme,
             const char     *expected)
{
  GDate day = test_day ("2026-01-01");
  g_autoptr(GListModel) steps = regie_programme_list_critical_path (programme, &day);
  guint n_steps = g_list_model_get_n_items (steps);
  g_autoptr(GString) text = g_string_new (NULL);

  for (guint i = 0; i < n_steps; i++)
    {
      g_autoptr(RegieProgrammeStep) step = g_list_model_get_item (steps, i);

      g_string_append_printf (text,
                              "%s%s=%d%s%s",
                              i == 0 ? "" : ">",
                              regie_programme_step_get_action (step),
                              regie_programme_step_get_days (step),
                              regie_programme_step_get_is_length_unknown (step) ? "?" : "",
                              regie_programme_step_get_is_in_circle (step) ? "o" : "");
      if (i + 1 == n_steps)
        g_string_append_printf (text,
                                " %" G_GINT64_FORMAT,
                                regie_programme_step_get_days_so_far (step));
    }
  g_assert_cmpstr (text->str, ==, expected);
}

static void
assert_waits (RegieProgramme *programme,
              const char     *expected)
{
  GDate day = test_day ("2026-01-01");
  g_autoptr(GListModel) waits = regie_programme_list_waits (programme, &day);
  g_autoptr(GString) text = g_string_new (NULL);

  for (guint i = 0; i < g_list_model_get_n_items (waits); i++)
    {
      g_autoptr(RegieProgrammeWait) wait = g_list_model_get_item (waits, i);

      g_string_append_printf (text,
                              "%s%s:%d/%d%s",
                              i == 0 ? "" : " ",
                              regie_programme_wait_get_action (wait),
                              regie_programme_wait_get_n_actions (wait),
                              regie_programme_wait_get_n_bodies (wait),
                              regie_programme_wait_get_is_in_circle (wait) ? "o" : "");
    }
  g_assert_cmpstr (text->str, ==, expected);
}

static void
run_case (gconstpointer data)
{
  gsize n = GPOINTER_TO_SIZE (data);
  g_autoptr(RegieProgramme) programme = programme_new (cases[n].actions);

  assert_path (programme, cases[n].path);
  assert_waits (programme, cases[n].waits);
}

static void
tells_who_answers (void)
{
  g_autoptr(RegieProgramme) programme = programme_new ("r/a=1 m/b=1:a o/c=1:a m/d=1:b");
  RegieImplementationAction *action =
    (RegieImplementationAction *) regie_entity_find_path (REGIE_ENTITY (programme),
                                                          "bodies[0].actions[0]");
  GDate day = test_day ("2026-02-01");
  g_autoptr(GListModel) waits = NULL;
  g_autoptr(GListModel) steps = NULL;
  g_autoptr(RegieProgrammeWait) wait = NULL;
  g_autoptr(RegieProgrammeStep) step = NULL;

  regie_implementation_action_set_responsible (action, "f-1");
  regie_implementation_action_set_status (action, REGIE_ACTION_STATUS_BLOCKED);
  waits = regie_programme_list_waits (programme, &day);
  wait = g_list_model_get_item (waits, 0);
  g_assert_cmpstr (regie_programme_wait_get_body (wait), ==, "r");
  g_assert_cmpstr (regie_programme_wait_get_responsible (wait), ==, "f-1");
  g_assert_cmpint (regie_programme_wait_get_n_direct (wait), ==, 2);
  g_assert_cmpint (regie_programme_wait_get_n_actions (wait), ==, 3);
  g_assert_cmpint (regie_programme_wait_get_n_bodies (wait), ==, 2);
  g_assert_cmpint (regie_programme_wait_get_status (wait), ==, REGIE_ACTION_STATUS_BLOCKED);
  g_assert_true (regie_programme_wait_get_is_overdue (wait));
  steps = regie_programme_list_critical_path (programme, &day);
  step = g_list_model_get_item (steps, 0);
  g_assert_cmpstr (regie_programme_step_get_responsible (step), ==, "f-1");
  g_assert_cmpstr (regie_programme_step_get_body (step), ==, "r");
  g_assert_true (regie_programme_step_get_is_overdue (step));
}

/* The number that wait for each action, found by walking from each of them. */
static guint
count_by_walking (gboolean **waits,
                  guint      n,
                  guint      from)
{
  g_autofree gboolean *seen = g_new0 (gboolean, n);
  g_autofree guint *stack = g_new0 (guint, n * n + 1);
  guint depth = 0;
  guint count = 0;

  stack[depth++] = from;
  while (depth > 0)
    {
      guint at = stack[--depth];

      for (guint i = 0; i < n; i++)
        if (waits[i][at] && !seen[i])
          {
            seen[i] = TRUE;
            count += i != from;
            stack[depth++] = i;
          }
    }

  return count;
}

/* More actions than are counted in one round, with circles, in every order. */
static void
counts_as_walking_does (void)
{
  g_autoptr(GRand) rand = g_rand_new_with_seed (8);

  for (guint round = 0; round < 20; round++)
    {
      const guint n = 300;
      g_autoptr(RegieProgramme) programme = regie_programme_new ();
      g_autofree gboolean **waits = g_new0 (gboolean *, n);
      GDate day = test_day ("2026-01-01");
      g_autoptr(GListModel) found = NULL;
      guint n_told = 0;

      for (guint i = 0; i < n; i++)
        {
          g_autoptr(GString) word = g_string_new (NULL);

          waits[i] = g_new0 (gboolean, n);
          g_string_printf (word, "b%u/%u=1", i % 7, i);
          for (guint j = 0; j < 2; j++)
            {
              /* Mostly forward, so that circles stay small. */
              guint other = (guint) g_rand_int_range (rand, 0, (gint32) n);

              if (other > i && g_rand_int_range (rand, 0, 8 + (gint32) round) > 0)
                continue;
              waits[i][other] = TRUE;
              g_string_append_printf (word,
                                      "%s%u",
                                      j == 0 || strchr (word->str, ':') == NULL ? ":" : ",",
                                      other);
            }
          add_action (programme, word->str);
        }

      found = regie_programme_list_waits (programme, &day);
      for (guint i = 0; i < g_list_model_get_n_items (found); i++)
        {
          g_autoptr(RegieProgrammeWait) wait = g_list_model_get_item (found, i);
          guint id = (guint) g_ascii_strtoull (regie_programme_wait_get_action (wait), NULL, 10);

          g_assert_cmpint (regie_programme_wait_get_n_actions (wait),
                           ==,
                           (int) count_by_walking (waits, n, id));
          n_told++;
        }
      for (guint i = 0; i < n; i++)
        n_told -= count_by_walking (waits, n, i) > 0 || waits[i][i];
      g_assert_cmpuint (n_told, ==, 0);
      for (guint i = 0; i < n; i++)
        g_free (waits[i]);
    }
}

/* One chain of fifty thousand actions: nothing recurses, and nothing walks it for each. */
static void
bears_a_long_chain (void)
{
  const guint n = 50000;
  g_autoptr(RegieProgramme) programme = regie_programme_new ();
  g_autoptr(RegieBody) body = regie_body_new ();
  GDate day = test_day ("2026-01-01");
  g_autoptr(GListModel) steps = NULL;
  g_autoptr(GListModel) waits = NULL;
  g_autoptr(RegieProgrammeWait) first = NULL;

  for (guint i = 0; i < n; i++)
    {
      g_autoptr(RegieImplementationAction) action = regie_implementation_action_new ();
      g_autofree char *id = g_strdup_printf ("%u", i);
      g_autofree char *next = g_strdup_printf ("%u", i + 1);
      const char *before[] = { next, NULL };

      regie_entity_set_id (REGIE_ENTITY (action), id);
      regie_implementation_action_set_depends_on (action, before);
      regie_body_add_action (body, action);
    }
  regie_programme_add_body (programme, body);

  steps = regie_programme_list_critical_path (programme, &day);
  g_assert_cmpuint (g_list_model_get_n_items (steps), ==, n);
  waits = regie_programme_list_waits (programme, &day);
  g_assert_cmpuint (g_list_model_get_n_items (waits), ==, n - 1);
  first = g_list_model_get_item (waits, 0);
  g_assert_cmpstr (regie_programme_wait_get_action (first), ==, "49999");
  g_assert_cmpint (regie_programme_wait_get_n_actions (first), ==, (int) n - 1);
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, G_TEST_OPTION_ISOLATE_DIRS, NULL);

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *path = g_strdup_printf ("/rules/programme-waits/%s", cases[i].name);

      g_test_add_data_func (path, GSIZE_TO_POINTER (i), run_case);
    }
  g_test_add_func ("/rules/programme-waits/tells-who-answers", tells_who_answers);
  g_test_add_func ("/rules/programme-waits/counts-as-walking-does", counts_as_walking_does);
  g_test_add_func ("/rules/programme-waits/bears-a-long-chain", bears_a_long_chain);

  return g_test_run ();
}
