/* conformance-counts.c: what every kind of store must say when it counts
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "store/conformance.h"

#include "data/case.h"

typedef TestStore Fixture;

/* One case of a store, as far as counts see it. */
typedef struct
{
  const char *id;
  const char *municipality;
  const char *opened;
  const char *phase;
  const char *level;
  const char *safety;
  const char *stage;
  const char *closed;
  const char *regisseur;
} Case;

static const Case cases[] = {
  { "a", TEST_HOME, "2026-01-05", "2", "case", "safe", NULL, NULL, "p-1" },
  { "b", TEST_HOME, "2026-01-31", "3b", "process", "acute", "direct", NULL, "p-1" },
  { "c", TEST_HOME, "2026-02-01", "2", NULL, "acute", "cause", NULL, "p-2" },
  { "d", TEST_HOME, NULL, "2", NULL, NULL, NULL, NULL, "p-1" },
  { "e", TEST_HOME, "2025-11-10", "6", "case", "safe", NULL, "2026-02-01", "p-1" },
  { "f", TEST_ELSEWHERE, "2026-02-15", "2", "process", "structural", "direct", NULL, "p-1" },
  { "g", TEST_ELSEWHERE, "2025-12-01", "6", NULL, "safe", NULL, "2026-01-20", "p-3" },
};

static RegieDossier *
case_new (const Case *self)
{
  g_autoptr(GString) text = g_string_new (NULL);

  g_string_printf (text, "{'id':'%s','municipality':'%s'", self->id, self->municipality);
  if (self->opened != NULL)
    g_string_append_printf (text, ",'opened_date':'%s'", self->opened);
  g_string_append_printf (text,
                          ",'persons':[{'id':'%s'}],'regisseurs':[{'person':'%s','is_primary':true,"
                          "'start_date':'2025-11-10'}]",
                          self->regisseur,
                          self->regisseur);
  if (self->phase != NULL)
    g_string_append_printf (text,
                            ",'phases':[{'phase':'%s','start_date':'2025-11-10'}]",
                            self->phase);
  if (self->level != NULL)
    g_string_append_printf (text,
                            ",'direction_decisions':[{'date':'2025-11-10','level':'%s'}]",
                            self->level);
  if (self->safety != NULL)
    g_string_append_printf (text,
                            ",'safety_screens':[{'date':'2025-11-10','safety':'%s'}]",
                            self->safety);
  if (self->stage != NULL)
    g_string_append_printf (text,
                            ",'safety_tracks':[{'opened_date':'2025-11-10','stages':[{'stage':'%s',"
                            "'start_date':'2025-11-10'}]}]",
                            self->stage);
  if (self->closed != NULL)
    g_string_append_printf (text, ",'closures':[{'date':'%s'}]", self->closed);
  g_string_append_c (text, '}');

  return (RegieDossier *) test_record_new (REGIE_TYPE_DOSSIER, text->str);
}

static void
set_up (Fixture       *self,
        gconstpointer  kind)
{
  test_store_set_up (self, kind);
  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr(RegieDossier) dossier = case_new (&cases[i]);

      test_store_save (self->store, dossier, 0);
    }
}

static const char *
text_or_dash (const char *text)
{
  return text == NULL ? "-" : text;
}

/* The values and numbers of a count, such as `2 open 3, 6 open 1`. */
static char *
dup_text (GListModel   *counts,
          RegieCountBy  and_by)
{
  g_autoptr(GString) text = g_string_new (NULL);

  for (guint i = 0; i < g_list_model_get_n_items (counts); i++)
    {
      g_autoptr(RegieHeadCount) count = g_list_model_get_item (counts, i);

      if (i > 0)
        g_string_append (text, ", ");
      g_string_append (text, text_or_dash (regie_head_count_get_value (count)));
      if (and_by != REGIE_COUNT_BY_NOTHING)
        g_string_append_printf (text, " %s", text_or_dash (regie_head_count_get_and_value (count)));
      else
        g_assert_null (regie_head_count_get_and_value (count));
      g_string_append_printf (text, " %d", (int) regie_head_count_get_n_cases (count));
    }

  return g_string_free (g_steal_pointer (&text), FALSE);
}

static void
assert_count (Fixture         *self,
              RegieCountBy     by,
              RegieCountBy     and_by,
              RegieStoreQuery *query,
              const char      *expected)
{
  g_autoptr(GError) error = NULL;
  g_autoptr(GListModel) counts =
    regie_store_count (self->store, self->session, by, and_by, query, NULL, &error);
  g_autofree char *text = NULL;

  g_assert_no_error (error);
  g_assert_true (g_list_model_get_item_type (counts) == REGIE_TYPE_HEAD_COUNT);
  text = dup_text (counts, and_by);
  g_assert_cmpstr (text, ==, expected);
}

#define NOTHING REGIE_COUNT_BY_NOTHING

static void
count_by_one_thing (Fixture       *self,
                    gconstpointer  kind)
{
  static const struct
  {
    RegieCountBy by;
    const char *all;
    const char *here;
  } rows[] = {
    { REGIE_COUNT_BY_NOTHING, "- 7", "- 5" },
    { REGIE_COUNT_BY_MUNICIPALITY, "GM0363 2, GM0484 5", "GM0484 5" },
    { REGIE_COUNT_BY_PHASE, "2 4, 3b 1, 6 2", "2 3, 3b 1, 6 1" },
    { REGIE_COUNT_BY_LEVEL, "- 3, case 2, process 2", "- 2, case 2, process 1" },
    { REGIE_COUNT_BY_SAFETY,
      "acute 2, safe 3, structural 1, unknown 1",
      "acute 2, safe 2, unknown 1" },
    { REGIE_COUNT_BY_SAFETY_STAGE, "- 4, cause 1, direct 2", "- 3, cause 1, direct 1" },
    { REGIE_COUNT_BY_IS_OPEN, "no 2, yes 5", "no 1, yes 4" },
    { REGIE_COUNT_BY_OPENED_MONTH,
      "- 1, 2025-11 1, 2025-12 1, 2026-01 2, 2026-02 2",
      "- 1, 2025-11 1, 2026-01 2, 2026-02 1" },
    { REGIE_COUNT_BY_CLOSED_MONTH, "- 5, 2026-01 1, 2026-02 1", "- 4, 2026-02 1" },
  };
  g_autoptr(RegieStoreQuery) query = regie_store_query_new ();

  regie_store_query_set_municipality (query, TEST_HOME);
  for (gsize i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      assert_count (self, rows[i].by, NOTHING, NULL, rows[i].all);
      assert_count (self, rows[i].by, NOTHING, query, rows[i].here);
    }
}

static void
count_of_an_empty_store (Fixture       *self,
                         gconstpointer  kind)
{
  for (RegieCountBy by = NOTHING; by <= REGIE_COUNT_BY_CLOSED_MONTH; by++)
    assert_count (self, by, NOTHING, NULL, "");
}

static void
count_by_two_things (Fixture       *self,
                     gconstpointer  kind)
{
  assert_count (self,
                REGIE_COUNT_BY_PHASE,
                REGIE_COUNT_BY_MUNICIPALITY,
                NULL,
                "2 GM0363 1, 2 GM0484 3, 3b GM0484 1, 6 GM0363 1, 6 GM0484 1");
  assert_count (self,
                REGIE_COUNT_BY_MUNICIPALITY,
                REGIE_COUNT_BY_IS_OPEN,
                NULL,
                "GM0363 no 1, GM0363 yes 1, GM0484 no 1, GM0484 yes 4");
  assert_count (self,
                REGIE_COUNT_BY_IS_OPEN,
                REGIE_COUNT_BY_OPENED_MONTH,
                NULL,
                "no 2025-11 1, no 2025-12 1, yes - 1, yes 2026-01 2, yes 2026-02 2");
  assert_count (
    self,
    REGIE_COUNT_BY_LEVEL,
    REGIE_COUNT_BY_SAFETY,
    NULL,
    "- acute 1, - safe 1, - unknown 1, case safe 2, process acute 1, process structural 1");
}

static void
count_of_some_cases (Fixture       *self,
                     gconstpointer  kind)
{
  static const struct
  {
    const char *field;
    const char *value;
    const char *expected;
  } rows[] = {
    { "is-open", "yes", "2 4, 3b 1" },
    { "is-open", "no", "6 2" },
    { "regisseur", "p-1", "2 3, 3b 1, 6 1" },
    { "phase", "2", "2 4" },
    { "level", "process", "2 1, 3b 1" },
    { "safety", "acute", "2 1, 3b 1" },
    { "organisation", "o-team", "" },
    { "next-review-before-date", "2999-01-01", "" },
    { "open-on-date", "2026-01-19", "2 1, 6 2" },
    { "open-on-date", "2026-01-31", "2 1, 3b 1, 6 1" },
    { "open-on-date", "2026-02-01", "2 2, 3b 1" },
    { "limit", "1", "2 4, 3b 1, 6 2" },
    { "after", "nobody", "2 4, 3b 1, 6 2" },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      gboolean is_number = g_str_equal (rows[i].field, "limit");
      g_autofree char *member = g_strdelimit (g_strdup (rows[i].field), "-", '_');
      g_autofree char *text = is_number ? g_strdup_printf ("{'%s':%s}", member, rows[i].value)
                                        : g_strdup_printf ("{'%s':'%s'}", member, rows[i].value);
      g_autoptr(RegieStoreQuery) query =
        (RegieStoreQuery *) test_record_new (REGIE_TYPE_STORE_QUERY, text);

      g_test_message ("%s", text);
      assert_count (self, REGIE_COUNT_BY_PHASE, NOTHING, query, rows[i].expected);
    }
}

static void
count_of_cases_that_wait_for_a_review (Fixture       *self,
                                       gconstpointer  kind)
{
  g_autoptr(RegieStoreQuery) query = regie_store_query_new ();
  g_autoptr(RegieDossier) dossier = case_new (&cases[0]);
  g_autoptr(RegieEvaluation) evaluation = regie_evaluation_new ();
  GDate day = test_day ("2026-04-01");

  regie_evaluation_set_date (evaluation, &day);
  day = test_day ("2026-05-01");
  regie_evaluation_set_next_date (evaluation, &day);
  regie_dossier_add_evaluation (dossier, evaluation);
  test_store_save (self->store, dossier, 1);

  regie_store_query_set_next_review_before_date (query, &day);
  assert_count (self, REGIE_COUNT_BY_PHASE, NOTHING, query, "");
  g_date_add_days (&day, 1);
  regie_store_query_set_next_review_before_date (query, &day);
  assert_count (self, REGIE_COUNT_BY_PHASE, NOTHING, query, "2 1");
}

/* Not a number, not a total, not a municipality that has cases tells of those elsewhere. */
static void
nobody_counts_what_is_elsewhere (Fixture       *self,
                                 gconstpointer  kind)
{
  g_autoptr(RegieStoreQuery) query = regie_store_query_new ();
  g_autoptr(GError) error = NULL;

  regie_session_set_municipality (self->session, TEST_ELSEWHERE);
  assert_count (self, NOTHING, NOTHING, NULL, "- 2");
  assert_count (self, REGIE_COUNT_BY_MUNICIPALITY, NOTHING, NULL, "GM0363 2");
  assert_count (self,
                REGIE_COUNT_BY_PHASE,
                REGIE_COUNT_BY_MUNICIPALITY,
                NULL,
                "2 GM0363 1, 6 GM0363 1");
  assert_count (self,
                REGIE_COUNT_BY_LEVEL,
                REGIE_COUNT_BY_SAFETY,
                NULL,
                "- safe 1, process structural 1");
  regie_store_query_set_regisseur (query, "p-1");
  assert_count (self, REGIE_COUNT_BY_MUNICIPALITY, NOTHING, query, "GM0363 1");

  regie_store_query_set_municipality (query, TEST_HOME);
  g_assert_null (
    regie_store_count (self->store, self->session, NOTHING, NOTHING, query, NULL, &error));
  g_assert_error (error, REGIE_ERROR, REGIE_ERROR_DENIED);
  g_assert_cmpstr (error->message, ==, "count: not within the municipality of the session");
}

/* A municipality without a name, or one that a store might use for itself, has no cases. */
static void
no_name_opens_the_totals (Fixture       *self,
                          gconstpointer  kind)
{
  static const char *const names[] = { "", "-", "*", "%", "GM%" };

  for (gsize i = 0; i < G_N_ELEMENTS (names); i++)
    {
      g_autoptr(RegieStoreQuery) query = regie_store_query_new ();

      regie_store_query_set_municipality (query, names[i]);
      assert_count (self, REGIE_COUNT_BY_PHASE, NOTHING, query, "");
      assert_count (self, REGIE_COUNT_BY_MUNICIPALITY, NOTHING, query, "");
      regie_session_set_municipality (self->session, names[i]);
      assert_count (self, REGIE_COUNT_BY_PHASE, NOTHING, NULL, "");
      assert_count (self, REGIE_COUNT_BY_PHASE, REGIE_COUNT_BY_MUNICIPALITY, NULL, "");
      regie_session_set_municipality (self->session, NULL);
    }
}

static void
count_is_cancelled (Fixture       *self,
                    gconstpointer  kind)
{
  g_autoptr(GCancellable) cancellable = g_cancellable_new ();
  g_autoptr(GError) error = NULL;

  g_cancellable_cancel (cancellable);
  g_assert_null (regie_store_count (self->store,
                                    self->session,
                                    REGIE_COUNT_BY_PHASE,
                                    NOTHING,
                                    NULL,
                                    cancellable,
                                    &error));
  g_assert_error (error, G_IO_ERROR, G_IO_ERROR_CANCELLED);
}

static void
counts_in_a_thread (Fixture       *self,
                    gconstpointer  kind)
{
  g_autoptr(RegieStoreQuery) query = regie_store_query_new ();
  g_autoptr(GAsyncResult) result = NULL;
  g_autoptr(GListModel) counts = NULL;
  g_autoptr(GError) error = NULL;
  g_autofree char *text = NULL;

  regie_store_query_set_phase (query, "2");
  regie_store_count_async (self->store,
                           self->session,
                           REGIE_COUNT_BY_PHASE,
                           REGIE_COUNT_BY_MUNICIPALITY,
                           query,
                           NULL,
                           test_take_result,
                           &result);
  regie_store_query_set_phase (query, "6");
  while (result == NULL)
    g_main_context_iteration (NULL, TRUE);
  counts = regie_store_count_finish (self->store, result, &error);
  g_assert_no_error (error);
  text = dup_text (counts, REGIE_COUNT_BY_MUNICIPALITY);
  g_assert_cmpstr (text, ==, "2 GM0363 1, 2 GM0484 3");
}

static void
recount_of_right_numbers_finds_none_wrong (Fixture       *self,
                                           gconstpointer  kind)
{
  g_autoptr(GAsyncResult) result = NULL;
  g_autoptr(GError) error = NULL;

  g_assert_cmpint (regie_store_recount (self->store, self->session, NULL, &error), ==, 0);
  g_assert_no_error (error);
  regie_store_recount_async (self->store, self->session, NULL, test_take_result, &result);
  while (result == NULL)
    g_main_context_iteration (NULL, TRUE);
  g_assert_cmpint (regie_store_recount_finish (self->store, result, &error), ==, 0);
  g_assert_no_error (error);
  assert_count (self, REGIE_COUNT_BY_PHASE, NOTHING, NULL, "2 4, 3b 1, 6 2");

  regie_session_set_municipality (self->session, TEST_ELSEWHERE);
  g_assert_cmpint (regie_store_recount (self->store, self->session, NULL, &error), ==, 0);
  regie_session_set_municipality (self->session, "GM0001");
  g_assert_cmpint (regie_store_recount (self->store, self->session, NULL, &error), ==, 0);
  g_assert_no_error (error);
}

static void
recount_is_cancelled (Fixture       *self,
                      gconstpointer  kind)
{
  g_autoptr(GCancellable) cancellable = g_cancellable_new ();
  g_autoptr(GError) error = NULL;

  g_cancellable_cancel (cancellable);
  g_assert_cmpint (regie_store_recount (self->store, self->session, cancellable, &error), ==, -1);
  g_assert_error (error, G_IO_ERROR, G_IO_ERROR_CANCELLED);
}

/* Recounting. */

static char *
dup_month (const GDate *day)
{
  char month[16] = "";

  if (day != NULL)
    g_date_strftime (month, sizeof month, "%Y-%m", day);

  return g_strdup (month);
}

static char *
dup_value (RegieHead    *head,
           RegieCountBy  by)
{
  g_autoptr(GEnumClass) verdicts = g_type_class_ref (REGIE_TYPE_SAFETY_VERDICT);

  switch (by)
    {
    case REGIE_COUNT_BY_NOTHING:
      return g_strdup ("");
    case REGIE_COUNT_BY_MUNICIPALITY:
      return g_strdup (regie_head_get_municipality (head));
    case REGIE_COUNT_BY_PHASE:
      return g_strdup (regie_head_get_phase (head));
    case REGIE_COUNT_BY_LEVEL:
      return g_strdup (regie_head_get_level (head));
    case REGIE_COUNT_BY_SAFETY:
      return g_strdup (g_enum_get_value (verdicts, regie_head_get_safety (head))->value_nick);
    case REGIE_COUNT_BY_SAFETY_STAGE:
      return g_strdup (regie_head_get_safety_stage (head));
    case REGIE_COUNT_BY_IS_OPEN:
      return g_strdup (regie_head_get_is_open (head) ? "yes" : "no");
    case REGIE_COUNT_BY_OPENED_MONTH:
      return dup_month (regie_head_get_opened_date (head));
    case REGIE_COUNT_BY_CLOSED_MONTH:
      return dup_month (regie_head_get_closed_date (head));
    }

  g_assert_not_reached ();
}

/* The same count, made of the heads that a list has. */
static char *
dup_recount (GListModel   *heads,
             RegieCountBy  by,
             RegieCountBy  and_by)
{
  g_autoptr(GHashTable) numbers = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  g_autoptr(GString) text = g_string_new (NULL);
  g_autoptr(GList) keys = NULL;

  for (guint i = 0; i < g_list_model_get_n_items (heads); i++)
    {
      g_autoptr(RegieHead) head = g_list_model_get_item (heads, i);
      g_autofree char *value = dup_value (head, by);
      g_autofree char *and_value = dup_value (head, and_by);
      char *key =
        g_strdup_printf ("%s\t%s", value == NULL ? "" : value, and_value == NULL ? "" : and_value);
      guint n = GPOINTER_TO_UINT (g_hash_table_lookup (numbers, key));

      g_hash_table_replace (numbers, key, GUINT_TO_POINTER (n + 1));
    }

  keys = g_list_sort (g_hash_table_get_keys (numbers), (GCompareFunc) strcmp);
  for (GList *at = keys; at != NULL; at = at->next)
    {
      g_auto(GStrv) values = g_strsplit (at->data, "\t", 2);

      g_string_append_printf (text,
                              "%s%s",
                              text->len == 0 ? "" : ", ",
                              *values[0] == '\0' ? "-" : values[0]);
      if (and_by != NOTHING)
        g_string_append_printf (text, " %s", *values[1] == '\0' ? "-" : values[1]);
      g_string_append_printf (text,
                              " %u",
                              GPOINTER_TO_UINT (g_hash_table_lookup (numbers, at->data)));
    }

  return g_string_free (g_steal_pointer (&text), FALSE);
}

/* Each count of what a query asks for is what its list shows. */
static void
assert_recount (Fixture         *self,
                RegieStoreQuery *query,
                RegieCountBy     last_and_by)
{
  g_autoptr(GError) error = NULL;
  g_autoptr(GListModel) heads = NULL;

  regie_store_query_set_limit (query, 500);
  heads = regie_store_list (self->store, self->session, query, NULL, &error);
  g_assert_no_error (error);
  for (RegieCountBy by = NOTHING; by <= REGIE_COUNT_BY_CLOSED_MONTH; by++)
    for (RegieCountBy and_by = NOTHING; and_by <= last_and_by; and_by++)
      {
        g_autofree char *expected = dup_recount (heads, by, and_by);

        assert_count (self, by, and_by, query, expected);
      }
}

static void
assert_recounts (Fixture      *self,
                 RegieCountBy  last_and_by)
{
  static const char *const places[] = { NULL, TEST_HOME, TEST_ELSEWHERE };

  for (gsize i = 0; i < G_N_ELEMENTS (places); i++)
    {
      g_autoptr(RegieStoreQuery) query = regie_store_query_new ();

      regie_store_query_set_municipality (query, places[i]);
      assert_recount (self, query, last_and_by);
    }
}

/* Every pair there is, with and without a filter. */
static void
count_is_what_the_list_shows (Fixture       *self,
                              gconstpointer  kind)
{
  g_autoptr(RegieStoreQuery) query = regie_store_query_new ();
  GDate day = test_day ("2026-01-31");

  assert_recounts (self, REGIE_COUNT_BY_CLOSED_MONTH);
  regie_store_query_set_is_open (query, REGIE_ANSWER_YES);
  assert_recount (self, query, REGIE_COUNT_BY_CLOSED_MONTH);
  regie_store_query_set_open_on_date (query, &day);
  assert_recount (self, query, REGIE_COUNT_BY_CLOSED_MONTH);
}

static const char *
pick (GRand             *rand,
      const char *const *from,
      gsize              n)
{
  return from[g_rand_int_range (rand, 0, n)];
}

#define PICK(rand, from) pick (rand, from, G_N_ELEMENTS (from))
#define N_IDS            12
#define N_STEPS          80

/* A case as nobody expects it, under one of a few ids. */
static RegieDossier *
random_dossier (GRand      *rand,
                const char *id)
{
  static const char *const places[] = { TEST_HOME, TEST_ELSEWHERE };
  static const char *const days[] = { NULL, "2025-12-31", "2026-01-01", "2026-01-31" };
  static const char *const phases[] = { NULL, "1", "2", "3a", "vreemd é" };
  static const char *const levels[] = { NULL, "case", "process" };
  static const char *const verdicts[] = { NULL, "safe", "acute" };
  static const char *const stages[] = { NULL, "direct" };
  static const char *const closed[] = { NULL, NULL, "2026-02-28", "2026-03-01" };
  Case one = { .id = id, .regisseur = "p-1" };

  one.municipality = PICK (rand, places);
  one.opened = PICK (rand, days);
  one.phase = PICK (rand, phases);
  one.level = PICK (rand, levels);
  one.safety = PICK (rand, verdicts);
  one.stage = PICK (rand, stages);
  one.closed = PICK (rand, closed);

  return case_new (&one);
}

/* A save, often of a revision that is not there, or an import, by one of two handles. */
static void
take_a_step (Fixture    *self,
             GRand      *rand,
             RegieStore *store)
{
  g_autofree char *id = g_strdup_printf ("r-%d", g_rand_int_range (rand, 0, N_IDS));
  g_autoptr(RegieDossier) dossier = random_dossier (rand, id);
  g_autoptr(GListStore) dossiers = g_list_store_new (REGIE_TYPE_DOSSIER);
  g_autoptr(GListModel) problems = NULL;
  g_autoptr(GError) error = NULL;
  gint64 revision = 0;

  if (g_rand_int_range (rand, 0, 4) == 0)
    {
      g_list_store_append (dossiers, dossier);
      problems = regie_store_import (store, self->session, G_LIST_MODEL (dossiers), NULL, &error);
      g_assert_no_error (error);
      return;
    }

  g_object_unref (regie_store_load (store, self->session, id, &revision, NULL, NULL)
                    ?: regie_dossier_new ());
  if (g_rand_int_range (rand, 0, 3) == 0)
    revision += g_rand_int_range (rand, 0, 2) == 0 || revision == 0 ? 1 : -1;
  regie_store_save (store, self->session, dossier, revision, NULL, &error);
  g_assert_true (error == NULL || g_error_matches (error, REGIE_ERROR, REGIE_ERROR_CONFLICT) ||
                 g_error_matches (error, REGIE_ERROR, REGIE_ERROR_EXISTS) ||
                 g_error_matches (error, REGIE_ERROR, REGIE_ERROR_NOT_FOUND));
}

static void
counts_follow_whatever_happens (Fixture       *self,
                                gconstpointer  kind)
{
  g_autoptr(GRand) rand = g_rand_new_with_seed (5);
  g_autoptr(RegieStore) other = self->kind->open (self->place);
  guint n_steps = g_test_slow () ? 50 * N_STEPS : N_STEPS;

  for (guint i = 0; i < n_steps; i++)
    {
      take_a_step (self, rand, i % 3 == 0 ? other : self->store);
      assert_recounts (self, NOTHING);
    }
  assert_recounts (self, REGIE_COUNT_BY_CLOSED_MONTH);
}

static void
refused_save_changes_no_number (Fixture       *self,
                                gconstpointer  kind)
{
  g_autoptr(RegieDossier) dossier = case_new (&cases[0]);
  g_autoptr(RegiePhaseRecord) phase =
    g_list_model_get_item (regie_dossier_get_phases (dossier), 0);
  g_autoptr(GError) error = NULL;

  regie_phase_record_set_phase (phase, "4");
  g_assert_cmpint (regie_store_save (self->store, self->session, dossier, 7, NULL, &error), ==, 0);
  g_assert_error (error, REGIE_ERROR, REGIE_ERROR_CONFLICT);
  assert_count (self, REGIE_COUNT_BY_PHASE, NOTHING, NULL, "2 4, 3b 1, 6 2");
  test_store_save (self->store, dossier, 1);
  assert_count (self, REGIE_COUNT_BY_PHASE, NOTHING, NULL, "2 3, 3b 1, 4 1, 6 2");
}

static void
numbers_move_with_a_case (Fixture       *self,
                          gconstpointer  kind)
{
  g_autoptr(RegieDossier) dossier = case_new (&cases[5]);

  regie_dossier_set_municipality (dossier, TEST_HOME);
  test_store_save (self->store, dossier, 1);
  assert_count (self, REGIE_COUNT_BY_MUNICIPALITY, NOTHING, NULL, "GM0363 1, GM0484 6");
  assert_count (
    self,
    REGIE_COUNT_BY_SAFETY,
    REGIE_COUNT_BY_MUNICIPALITY,
    NULL,
    "acute GM0484 2, safe GM0363 1, safe GM0484 2, structural GM0484 1, unknown GM0484 1");
}

static void
case_that_opens_again_counts_as_open (Fixture *self, gconstpointer kind)
{
  g_autoptr(RegieDossier) dossier = case_new (&cases[4]);
  g_autoptr(RegieClosure) closure =
    g_list_model_get_item (regie_dossier_get_closures (dossier), 0);
  GDate day = test_day ("2026-03-01");

  regie_closure_set_reopened_date (closure, &day);
  test_store_save (self->store, dossier, 1);
  assert_count (self, REGIE_COUNT_BY_IS_OPEN, NOTHING, NULL, "no 1, yes 6");
  assert_count (self, REGIE_COUNT_BY_CLOSED_MONTH, NOTHING, NULL, "- 6, 2026-01 1");
}

typedef struct
{
  RegieStore *store;
  guint       number;
} Saver;

static gpointer
save_some (gpointer data)
{
  static const char *const phases[] = { "1", "2", "3a" };
  const Saver *saver = data;
  g_autofree char *id = test_dup_id (saver->number);

  for (gint64 revision = 0; revision < 9; revision++)
    {
      const Case one = { .id = id,
                         .municipality = revision % 2 == 0 ? TEST_HOME : TEST_ELSEWHERE,
                         .phase = phases[revision % 3],
                         .regisseur = "p-1" };
      g_autoptr(RegieDossier) dossier = case_new (&one);

      test_store_save (saver->store, dossier, revision);
    }

  return NULL;
}

static void
writers_at_one_time_are_all_counted (Fixture       *self,
                                     gconstpointer  kind)
{
  g_autoptr(RegieStore) other = self->kind->open (self->place);
  GThread *threads[4];
  Saver savers[4];

  for (guint i = 0; i < G_N_ELEMENTS (threads); i++)
    {
      savers[i] = (Saver){ i % 2 == 0 ? self->store : other, i };
      threads[i] = g_thread_new ("saver", save_some, &savers[i]);
    }
  for (gsize i = 0; i < G_N_ELEMENTS (threads); i++)
    g_thread_join (threads[i]);

  assert_count (self, REGIE_COUNT_BY_PHASE, REGIE_COUNT_BY_MUNICIPALITY, NULL, "3a GM0484 4");
}

typedef struct
{
  const char *path;
  void (*run) (Fixture *, gconstpointer);
  void (*begin) (Fixture *, gconstpointer);
} TestCase;

static const TestCase all[] = {
  { "count-by-one-thing", count_by_one_thing, set_up },
  { "count-of-an-empty-store", count_of_an_empty_store, test_store_set_up },
  { "count-by-two-things", count_by_two_things, set_up },
  { "count-of-some-cases", count_of_some_cases, set_up },
  { "count-of-cases-that-wait-for-a-review", count_of_cases_that_wait_for_a_review, set_up },
  { "nobody-counts-what-is-elsewhere", nobody_counts_what_is_elsewhere, set_up },
  { "no-name-opens-the-totals", no_name_opens_the_totals, set_up },
  { "count-is-cancelled", count_is_cancelled, set_up },
  { "counts-in-a-thread", counts_in_a_thread, set_up },
  { "recount-of-right-numbers-finds-none-wrong",
    recount_of_right_numbers_finds_none_wrong,
    set_up },
  { "recount-is-cancelled", recount_is_cancelled, set_up },
  { "count-is-what-the-list-shows", count_is_what_the_list_shows, set_up },
  { "counts-follow-whatever-happens", counts_follow_whatever_happens, test_store_set_up },
  { "refused-save-changes-no-number", refused_save_changes_no_number, set_up },
  { "numbers-move-with-a-case", numbers_move_with_a_case, set_up },
  { "case-that-opens-again-counts-as-open", case_that_opens_again_counts_as_open, set_up },
  { "writers-at-one-time-are-all-counted", writers_at_one_time_are_all_counted, test_store_set_up },
};

void
test_store_add_counts (const TestStoreKind *kind)
{
  for (gsize i = 0; i < G_N_ELEMENTS (all); i++)
    {
      g_autofree char *path = g_strdup_printf ("/store/%s/%s", kind->name, all[i].path);

      g_test_add (path, Fixture, kind, all[i].begin, all[i].run, test_store_tear_down);
    }
}
