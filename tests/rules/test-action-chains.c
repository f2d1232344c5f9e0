/* test-action-chains.c: which actions wait for each other
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "data/case.h"

/* Each action is its id and, after a colon, what it waits for; “!” before it says that it is done.
 */
static const struct
{
  const char *name;
  const char *actions;
  const char *chains;
} cases[] = {
  { "nothing", "", "" },
  { "nobody-waits", "a b c", "" },
  { "one-waits", "a b:a", "a>b" },
  { "written-backwards", "c:b b:a a", "a>b>c" },
  { "the-longest-leads-to-the-last", "a b:a c d:b,c", "a>b>d" },
  { "two-that-end", "a b:a c:a", "a>b; a>c" },
  { "what-is-done-holds-nobody-up", "!a b:a c:b", "b>c" },
  { "waits-for-what-is-not-there", "b:z", "" },
  { "named-twice", "a b:a,a", "a>b" },
  { "itself", "a:a", "(a)" },
  { "circle-of-two", "a:b b:a", "(a>b)" },
  { "circle-of-three", "a:b b:c c:a", "(a>c>b)" },
  { "circle-with-a-tail", "a:b b:a c:a d:c", "(a>b); c>d" },
  { "circle-behind-a-tail", "x a:b,x b:a", "(a>b)" },
  { "two-circles", "a:b b:a c:d d:c", "(a>b); (c>d)" },
  { "one-circle-waits-for-another", "a:c,b b:a c:d d:c", "(c>d); (a>b)" },
  { "circles-that-share-an-action", "a:b b:a,c c:b", "(a>b)" },
  { "twice-the-same-id", "a b:a a:b", "a>b" },
};

static RegiePlan *
plan_new (const char *text)
{
  RegiePlan *plan = regie_plan_new ();
  g_auto(GStrv) words = g_strsplit (text, " ", 0);

  for (gsize i = 0; words[i] != NULL && *words[i] != '\0'; i++)
    {
      g_autoptr(RegieAction) action = regie_action_new ();
      const char *word = words[i] + (words[i][0] == '!' ? 1 : 0);
      g_auto(GStrv) parts = g_strsplit (word, ":", 2);
      g_auto(GStrv) before = parts[1] == NULL ? NULL : g_strsplit (parts[1], ",", 0);

      regie_entity_set_id (REGIE_ENTITY (action), parts[0]);
      regie_action_set_title (action, parts[0]);
      regie_action_set_waits_for (action, (const char *const *) before);
      if (words[i][0] == '!')
        regie_action_set_status (action, REGIE_ACTION_STATUS_DONE);
      regie_plan_add_action (plan, action);
    }

  return plan;
}

static void
run_case (gconstpointer data)
{
  gsize n = GPOINTER_TO_SIZE (data);
  g_autoptr(RegiePlan) plan = plan_new (cases[n].actions);
  g_autoptr(GListModel) chains = regie_plan_list_action_chains (plan, "en");
  g_autoptr(GString) text = g_string_new (NULL);

  for (guint i = 0; i < g_list_model_get_n_items (chains); i++)
    {
      g_autoptr(RegieActionChain) chain = g_list_model_get_item (chains, i);
      gboolean is_circle = regie_action_chain_get_is_circle (chain);
      g_autofree char *ids = g_strjoinv (">", (GStrv) regie_action_chain_get_actions (chain));

      g_string_append_printf (text,
                              "%s%s%s%s",
                              i == 0 ? "" : "; ",
                              is_circle ? "(" : "",
                              ids,
                              is_circle ? ")" : "");
    }

  g_assert_cmpstr (text->str, ==, cases[n].chains);
}

static void
assert_sentence (const char *actions,
                 const char *language,
                 const char *expected)
{
  g_autoptr(RegiePlan) plan = plan_new (actions);
  g_autoptr(GListModel) chains = regie_plan_list_action_chains (plan, language);
  g_autoptr(RegieActionChain) chain = g_list_model_get_item (chains, 0);

  g_assert_cmpstr (regie_action_chain_get_sentence (chain), ==, expected);
}

static void
names_the_actions (void)
{
  assert_sentence ("bellen brief:bellen",
                   "en",
                   "These actions wait for each other, in this order: “bellen”, “brief”.");
  assert_sentence ("bellen brief:bellen",
                   NULL,
                   "Deze acties wachten op elkaar, in deze volgorde: “bellen”, “brief”.");
}

static void
names_a_circle (void)
{
  assert_sentence ("bellen:brief brief:bellen",
                   "en",
                   "These actions wait for each other, so that none can begin: “bellen”, “brief”.");
  assert_sentence ("bellen:brief brief:bellen",
                   NULL,
                   "Deze acties wachten op elkaar, zodat er geen kan beginnen: “bellen”, “brief”.");
  assert_sentence ("bellen:bellen",
                   "en",
                   "This action waits for itself, so that it cannot begin: “bellen”.");
}

/* A chain as long as a big plan, and one circle of all of them, take no stack and no quadratic
 * time. */
static void
long_chains_end (void)
{
  const guint n_actions = 20000;
  g_autoptr(GString) text = g_string_new ("a0:a19999");
  g_autoptr(RegiePlan) plan = NULL;
  g_autoptr(GListModel) chains = NULL;
  g_autoptr(RegieActionChain) chain = NULL;

  for (guint i = 1; i < n_actions; i++)
    g_string_append_printf (text, " a%u:a%u", i, i - 1);
  plan = plan_new (text->str);
  chains = regie_plan_list_action_chains (plan, "en");

  g_assert_cmpuint (g_list_model_get_n_items (chains), ==, 1);
  chain = g_list_model_get_item (chains, 0);
  g_assert_true (regie_action_chain_get_is_circle (chain));
  g_assert_cmpuint (g_strv_length ((GStrv) regie_action_chain_get_actions (chain)), ==, n_actions);
}

/* An action that waits for as many circles as there are others, behind a long chain: the walk does
 * not begin anew for each circle, nor look again at what is gone. */
static void
many_circles_end (void)
{
  const guint n_actions = 40000;
  g_autoptr(GString) text = g_string_new ("first:last last:b0");
  g_autoptr(RegiePlan) plan = NULL;
  g_autoptr(GListModel) chains = NULL;

  for (guint i = 1; i < n_actions; i++)
    g_string_append_printf (text, ",b%u", i);
  for (guint i = 0; i < n_actions; i++)
    g_string_append_printf (text, " b%u:b%u", i, i);
  plan = plan_new (text->str);
  chains = regie_plan_list_action_chains (plan, "en");

  g_assert_cmpuint (g_list_model_get_n_items (chains), ==, n_actions + 1);
}

/* Many actions at the end of one long chain do not each tell all of it. */
static void
forked_chains_end (void)
{
  const guint n_actions = 20000;
  g_autoptr(GString) text = g_string_new ("a0");
  g_autoptr(RegiePlan) plan = NULL;
  g_autoptr(GListModel) chains = NULL;
  g_autoptr(RegieActionChain) first = NULL;
  g_autoptr(RegieActionChain) second = NULL;

  for (guint i = 1; i < n_actions; i++)
    g_string_append_printf (text, " a%u:a%u", i, i - 1);
  for (guint i = 0; i < n_actions; i++)
    g_string_append_printf (text, " z%u:a%u", i, n_actions - 1);
  plan = plan_new (text->str);
  chains = regie_plan_list_action_chains (plan, "en");

  g_assert_cmpuint (g_list_model_get_n_items (chains), ==, n_actions);
  first = g_list_model_get_item (chains, 0);
  second = g_list_model_get_item (chains, 1);
  g_assert_cmpuint (g_strv_length ((GStrv) regie_action_chain_get_actions (first)),
                    ==,
                    n_actions + 1);
  g_assert_cmpstr (regie_action_chain_get_actions (second)[0], ==, "a19999");
  g_assert_cmpstr (regie_action_chain_get_actions (second)[1], ==, "z1");
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, G_TEST_OPTION_ISOLATE_DIRS, NULL);

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *path = g_strconcat ("/rules/action-chains/", cases[i].name, NULL);

      g_test_add_data_func (path, GSIZE_TO_POINTER (i), run_case);
    }
  g_test_add_func ("/rules/action-chains/names-the-actions", names_the_actions);
  g_test_add_func ("/rules/action-chains/names-a-circle", names_a_circle);
  g_test_add_func ("/rules/action-chains/long-chains-end", long_chains_end);
  g_test_add_func ("/rules/action-chains/many-circles-end", many_circles_end);
  g_test_add_func ("/rules/action-chains/forked-chains-end", forked_chains_end);

  return g_test_run ();
}
