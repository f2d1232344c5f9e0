/* test-programme-moves.c: bodies join, leave and become one
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "data/case.h"

/* Two municipalities that become one, one that stays, and organisations in them: one in both, one
 * that is in the new one already, one that has left the first, one that knows its last day. */
#define PROGRAMME                                                                                \
  "{'name': 'Test', 'bodies': ["                                                                 \
  " {'id': 'r', 'name': 'R', 'level': 'region'},"                                                \
  " {'id': 'a', 'name': 'A', 'level': 'municipality', 'terms': [{'start_date': '2024-01-01'}],"  \
  "  'actions': [{'id': 'a-1', 'title': 'Doen'}]},"                                              \
  " {'id': 'b', 'name': 'B', 'level': 'municipality'},"                                          \
  " {'id': 'c', 'name': 'C', 'level': 'municipality', 'terms': [{'start_date': '2026-01-01'}]}," \
  " {'id': 'd', 'name': 'D', 'level': 'municipality'},"                                          \
  " {'id': 'o-1', 'name': 'O1', 'level': 'organisation', 'presences': ["                         \
  "  {'municipality': 'a'}, {'municipality': 'b', 'start_date': '2025-01-01'},"                  \
  "  {'municipality': 'd'}]},"                                                                   \
  " {'id': 'o-2', 'name': 'O2', 'level': 'organisation', 'presences': ["                         \
  "  {'municipality': 'c', 'start_date': '2026-03-01', 'end_date': '2026-04-30'},"               \
  "  {'municipality': 'b'}]},"                                                                   \
  " {'id': 'o-3', 'name': 'O3', 'level': 'organisation', 'presences': ["                         \
  "  {'municipality': 'a', 'end_date': '2025-06-30'}]},"                                         \
  " {'id': 'o-4', 'name': 'O4', 'level': 'organisation', 'presences': ["                         \
  "  {'municipality': 'a', 'end_date': '2026-06-30'}]}],"                                        \
  " 'functionaries': ["                                                                          \
  "  {'id': 'f-1', 'name': 'Geheim', 'employments': ["                                           \
  "   {'body': 'a', 'role': 'regisseur', 'start_date': '2024-05-01'},"                           \
  "   {'body': 'b', 'role': 'regisseur'}, {'body': 'b', 'role': 'mentor'}]},"                    \
  "  {'id': 'f-2', 'name': 'Verborgen', 'employments': ["                                        \
  "   {'body': 'a', 'role': 'regisseur', 'end_date': '2025-12-31'},"                             \
  "   {'body': 'o-1', 'role': 'regisseur'}]}]}"

static RegieProgramme *
programme_new (void)
{
  return REGIE_PROGRAMME (test_record_new (REGIE_TYPE_PROGRAMME, PROGRAMME));
}

static char *
dup_json (gpointer record)
{
  return regie_entity_to_json (record, REGIE_WRITE_CANONICAL);
}

static void
assert_bodies (RegieProgramme *programme,
               RegieBodyLevel  level,
               const char     *date,
               const char     *expected)
{
  GDate day = test_day (date);
  g_autoptr(GListModel) bodies = regie_programme_list_bodies_on (programme, level, &day);

  test_assert_ids (bodies, expected);
}

static void
assert_organisations (RegieProgramme *programme,
                      const char     *municipality,
                      const char     *date,
                      const char     *expected)
{
  GDate day = test_day (date);
  g_autoptr(GListModel) bodies =
    regie_programme_list_organisations_in (programme, municipality, &day);

  test_assert_ids (bodies, expected);
}

static void
assert_municipalities (RegieProgramme *programme,
                       const char     *organisation,
                       const char     *date,
                       const char     *expected)
{
  GDate day = test_day (date);
  g_autoptr(GListModel) bodies =
    regie_programme_list_municipalities_of (programme, organisation, &day);

  test_assert_ids (bodies, expected);
}

static gboolean
merge (RegieProgramme  *programme,
       const char      *ids,
       const char      *into,
       const char      *date,
       GError         **error)
{
  GDate day = test_day (date);
  g_auto(GStrv) merged = g_strsplit (ids, " ", 0);

  return regie_programme_merge_bodies (programme,
                                       (const char *const *) merged,
                                       into,
                                       &day,
                                       "herindeling/1",
                                       error);
}

static void
joins (void)
{
  g_autoptr(RegieProgramme) programme = programme_new ();
  g_autoptr(RegieBody) body = regie_body_new ();
  g_autoptr(GError) error = NULL;
  GDate day = test_day ("2026-02-01");

  regie_body_set_name (body, "E");
  regie_body_set_level (body, REGIE_BODY_LEVEL_MUNICIPALITY);
  g_assert_true (regie_programme_join (programme, body, &day, &error));
  g_assert_no_error (error);
  g_assert_nonnull (regie_entity_get_id (REGIE_ENTITY (body)));
  regie_entity_set_id (REGIE_ENTITY (body), "e");

  assert_bodies (programme, REGIE_BODY_LEVEL_MUNICIPALITY, "2026-01-31", "a b c d");
  assert_bodies (programme, REGIE_BODY_LEVEL_MUNICIPALITY, "2026-02-01", "a b c d e");
  assert_bodies (programme, REGIE_BODY_LEVEL_MUNICIPALITY, "2023-12-31", "b d");
  assert_bodies (programme, REGIE_BODY_LEVEL_UNKNOWN, "2023-12-31", "r b d o-1 o-2 o-3 o-4");

  g_assert_false (regie_programme_join (programme, body, &day, &error));
  g_assert_error (error, REGIE_ERROR, REGIE_ERROR_EXISTS);
  g_assert_cmpstr (error->message, ==, "terms[0]: the body takes part on that day or later");
}

static void
joins_not_with_an_id_of_another (void)
{
  g_autoptr(RegieProgramme) programme = programme_new ();
  g_autofree char *before = dup_json (programme);
  g_autofree char *after = NULL;
  g_autoptr(RegieBody) body = regie_body_new ();
  g_autoptr(GError) error = NULL;
  GDate day = test_day ("2026-02-01");

  regie_entity_set_id (REGIE_ENTITY (body), "a");
  g_assert_false (regie_programme_join (programme, body, &day, &error));
  g_assert_error (error, REGIE_ERROR, REGIE_ERROR_EXISTS);
  after = dup_json (programme);
  g_assert_cmpstr (after, ==, before);
  g_assert_cmpuint (g_list_model_get_n_items (regie_body_get_terms (body)), ==, 0);
}

static void
leaves_and_comes_back (void)
{
  g_autoptr(RegieProgramme) programme = programme_new ();
  g_autoptr(GError) error = NULL;
  RegieBody *a = regie_programme_find_body (programme, "a");
  RegieBody *b = regie_programme_find_body (programme, "b");
  GDate last = test_day ("2025-06-30");
  GDate back = test_day ("2026-03-01");

  g_assert_true (regie_programme_leave (programme, a, &last, "Wil niet meer", &error));
  g_assert_no_error (error);
  g_assert_true (regie_programme_leave (programme, b, &last, "Wil niet meer", &error));
  g_assert_no_error (error);
  assert_bodies (programme, REGIE_BODY_LEVEL_MUNICIPALITY, "2025-06-30", "a b d");
  assert_bodies (programme, REGIE_BODY_LEVEL_MUNICIPALITY, "2025-07-01", "d");
  assert_bodies (programme, REGIE_BODY_LEVEL_MUNICIPALITY, "1990-01-01", "b d");
  assert_organisations (programme, "b", "2025-07-01", "o-1 o-2");
  assert_municipalities (programme, "o-1", "2025-07-01", "d");

  g_assert_true (regie_programme_join (programme, a, &back, &error));
  g_assert_no_error (error);
  assert_bodies (programme, REGIE_BODY_LEVEL_MUNICIPALITY, "2026-02-28", "c d");
  assert_bodies (programme, REGIE_BODY_LEVEL_MUNICIPALITY, "2026-03-01", "a c d");
}

static void
assert_stays (RegieProgramme *programme,
              const char     *id,
              const char     *date,
              const char     *reason,
              RegieError      code)
{
  g_autofree char *before = dup_json (programme);
  g_autofree char *after = NULL;
  g_autoptr(GError) error = NULL;
  GDate day = test_day (date);
  RegieBody *body = regie_programme_find_body (programme, id);

  g_assert_false (regie_programme_leave (programme, body, &day, reason, &error));
  g_assert_error (error, REGIE_ERROR, (int) code);
  after = dup_json (programme);
  g_assert_cmpstr (after, ==, before);
}

static void
leaves_not (void)
{
  g_autoptr(RegieProgramme) programme = programme_new ();
  g_autoptr(RegieBody) stranger = regie_body_new ();
  g_autoptr(GError) error = NULL;
  GDate day = test_day ("2026-02-01");

  assert_stays (programme, "a", "2026-02-01", " \n", REGIE_ERROR_REFUSED);
  assert_stays (programme, "a", "2023-12-31", "Weg", REGIE_ERROR_EXISTS);
  g_assert_false (regie_programme_leave (programme, stranger, &day, "Weg", &error));
  g_assert_error (error, REGIE_ERROR, REGIE_ERROR_NOT_FOUND);

  test_edit (programme, "bodies[1].terms[0].end_date: '2026-03-31'");
  assert_stays (programme, "a", "2026-02-01", "Weg", REGIE_ERROR_EXISTS);
  assert_stays (programme, "a", "2026-04-01", "Weg", REGIE_ERROR_NOT_FOUND);
}

static void
merges (void)
{
  g_autoptr(RegieProgramme) programme = programme_new ();
  g_autoptr(GError) error = NULL;

  g_assert_true (merge (programme, "a b", "c", "2026-01-01", &error));
  g_assert_no_error (error);

  /* Before the day everything is as it was. */
  assert_bodies (programme, REGIE_BODY_LEVEL_MUNICIPALITY, "2025-12-31", "a b d");
  assert_bodies (programme, REGIE_BODY_LEVEL_MUNICIPALITY, "2026-01-01", "c d");
  assert_organisations (programme, "a", "2025-12-31", "o-1 o-4");
  assert_organisations (programme, "b", "2025-12-31", "o-1 o-2");
  assert_organisations (programme, "c", "2025-12-31", "");
  assert_organisations (programme, "a", "2025-06-30", "o-1 o-3 o-4");
  assert_organisations (programme, "a", "2026-01-01", "");
  assert_organisations (programme, "c", "2026-01-01", "o-1 o-2 o-4");
  assert_organisations (programme, "c", "2026-07-01", "o-1 o-2");
  assert_municipalities (programme, "o-1", "2025-12-31", "a b d");
  assert_municipalities (programme, "o-1", "2026-01-01", "c d");
  g_assert_nonnull (regie_entity_find_path (REGIE_ENTITY (programme), "bodies[1].actions[0]"));
}

static char *
dup_periods (GListModel *list)
{
  GString *text = g_string_new (NULL);

  for (guint i = 0; i < g_list_model_get_n_items (list); i++)
    {
      g_autoptr(RegieEntity) item = g_list_model_get_item (list, i);
      g_autofree char *json = regie_entity_to_json (item, REGIE_WRITE_CANONICAL);

      g_string_append_printf (text, "%s%s", i == 0 ? "" : "\n", json);
    }
  for (char *at = text->str; *at != '\0'; at++)
    if (*at == '"')
      *at = '\'';

  return g_string_free (text, FALSE);
}

static void
merges_without_doubles (void)
{
  g_autoptr(RegieProgramme) programme = programme_new ();
  RegieBody *o_1 = regie_programme_find_body (programme, "o-1");
  RegieBody *o_2 = regie_programme_find_body (programme, "o-2");
  RegieFunctionary *f_1 =
    REGIE_FUNCTIONARY (regie_entity_find_path (REGIE_ENTITY (programme), "functionaries[0]"));
  RegieFunctionary *f_2 =
    REGIE_FUNCTIONARY (regie_entity_find_path (REGIE_ENTITY (programme), "functionaries[1]"));
  g_autofree char *f_2_before = dup_json (f_2);
  g_autofree char *f_2_after = NULL;
  g_autofree char *of_o_1 = NULL;
  g_autofree char *of_o_2 = NULL;
  g_autofree char *of_f_1 = NULL;

  g_assert_true (merge (programme, "a b", "c", "2026-01-01", NULL));
  of_o_1 = dup_periods (regie_body_get_presences (o_1));
  g_assert_cmpstr (of_o_1,
                   ==,
                   "{'municipality':'a','end_date':'2025-12-31'}\n"
                   "{'municipality':'b','start_date':'2025-01-01','end_date':'2025-12-31'}\n"
                   "{'municipality':'d'}\n"
                   "{'municipality':'c','start_date':'2026-01-01'}");
  /* Only the days that nothing else covers. */
  of_o_2 = dup_periods (regie_body_get_presences (o_2));
  g_assert_cmpstr (of_o_2,
                   ==,
                   "{'municipality':'c','start_date':'2026-03-01','end_date':'2026-04-30'}\n"
                   "{'municipality':'b','end_date':'2025-12-31'}\n"
                   "{'municipality':'c','start_date':'2026-01-01','end_date':'2026-02-28'}\n"
                   "{'municipality':'c','start_date':'2026-05-01'}");
  of_f_1 = dup_periods (regie_functionary_get_employments (f_1));
  g_assert_cmpstr (
    of_f_1,
    ==,
    "{'body':'a','role':'regisseur','start_date':'2024-05-01','end_date':'2025-12-31'}\n"
    "{'body':'b','role':'regisseur','end_date':'2025-12-31'}\n"
    "{'body':'b','role':'mentor','end_date':'2025-12-31'}\n"
    "{'body':'c','role':'regisseur','start_date':'2026-01-01'}\n"
    "{'body':'c','role':'mentor','start_date':'2026-01-01'}");
  f_2_after = dup_json (f_2);
  g_assert_cmpstr (f_2_after, ==, f_2_before);
}

static void
records_a_merger (void)
{
  g_autoptr(RegieProgramme) programme = programme_new ();
  g_autoptr(RegieBodyMerger) merger = NULL;
  g_autofree char *merged = NULL;
  GDate day = test_day ("2026-01-01");

  g_assert_true (merge (programme, "a b", "c", "2026-01-01", NULL));
  g_assert_cmpuint (g_list_model_get_n_items (regie_programme_get_mergers (programme)), ==, 1);
  merger = g_list_model_get_item (regie_programme_get_mergers (programme), 0);
  merged = g_strjoinv (" ", (GStrv) regie_body_merger_get_merged (merger));
  g_assert_cmpstr (merged, ==, "a b");
  g_assert_cmpstr (regie_body_merger_get_into (merger), ==, "c");
  g_assert_cmpstr (regie_body_merger_get_decision_reference (merger), ==, "herindeling/1");
  g_assert_cmpint (g_date_compare (regie_body_merger_get_date (merger), &day), ==, 0);
}

static void
merges_organisations (void)
{
  g_autoptr(RegieProgramme) programme = programme_new ();
  g_autoptr(GError) error = NULL;

  g_assert_true (merge (programme, "o-1", "o-4", "2026-01-01", &error));
  g_assert_no_error (error);
  assert_municipalities (programme, "o-1", "2025-12-31", "a b d");
  assert_municipalities (programme, "o-1", "2026-01-01", "");
  assert_municipalities (programme, "o-4", "2025-12-31", "a");
  assert_municipalities (programme, "o-4", "2026-01-01", "a b d");
  assert_organisations (programme, "a", "2026-07-01", "o-4");
}

/* What is merged, into what, when, and an edit before it. */
static const struct
{
  const char *name;
  const char *edit;
  const char *merged;
  const char *into;
  const char *date;
  RegieError code;
  const char *message;
} refused[] = {
  { "nobody", NULL, NULL, "c", "2026-01-01", REGIE_ERROR_REFUSED, "merged: no body is named" },
  { "not-there",
    NULL,
    "a z",
    "c",
    "2026-01-01",
    REGIE_ERROR_NOT_FOUND,
    "merged: there is no body with the id z" },
  { "into-not-there",
    NULL,
    "a",
    "z",
    "2026-01-01",
    REGIE_ERROR_NOT_FOUND,
    "into: there is no body with the id z" },
  { "another-level",
    NULL,
    "a o-1",
    "c",
    "2026-01-01",
    REGIE_ERROR_REFUSED,
    "merged: the body o-1 is of another level" },
  { "twice",
    NULL,
    "a b a",
    "c",
    "2026-01-01",
    REGIE_ERROR_REFUSED,
    "merged: the body a is named twice" },
  { "itself",
    NULL,
    "a c",
    "c",
    "2026-01-01",
    REGIE_ERROR_REFUSED,
    "merged: a body cannot become part of itself" },
  { "into-takes-no-part",
    NULL,
    "a",
    "c",
    "2025-12-31",
    REGIE_ERROR_REFUSED,
    "into: the body takes no part on that day; let it join first" },
  { "takes-no-part",
    "bodies[1].terms[0].end_date: '2025-06-30'",
    "a",
    "c",
    "2026-01-01",
    REGIE_ERROR_REFUSED,
    "body a: terms: the body takes no part on the day before the merger" },
  { "begins-later",
    "bodies[1].terms[0].start_date: '2026-01-01'",
    "a",
    "d",
    "2026-01-01",
    REGIE_ERROR_REFUSED,
    "body a: terms[0].start_date: it begins at a merged body on that day or later; let it begin "
    "at the new one" },
  { "presence-begins-later",
    "bodies[5].presences[1].start_date: '2026-02-01'",
    "b",
    "c",
    "2026-01-01",
    REGIE_ERROR_REFUSED,
    "bodies[5].presences[1].start_date: it begins at a merged body on that day or later; let it "
    "begin at the new one" },
  { "employment-begins-later",
    "functionaries[0].employments[0].start_date: '2026-01-01'",
    "a",
    "c",
    "2026-01-01",
    REGIE_ERROR_REFUSED,
    "functionaries[0].employments[0].start_date: it begins at a merged body on that day or "
    "later; let it begin at the new one" },
};

static void
refuses (gconstpointer data)
{
  gsize n = GPOINTER_TO_SIZE (data);
  g_autoptr(RegieProgramme) programme = programme_new ();
  g_autofree char *before = NULL;
  g_autofree char *after = NULL;
  g_autoptr(GError) error = NULL;

  if (refused[n].edit != NULL)
    test_edit (programme, refused[n].edit);
  before = dup_json (programme);
  g_assert_false (merge (programme,
                         refused[n].merged == NULL ? "" : refused[n].merged,
                         refused[n].into,
                         refused[n].date,
                         &error));
  g_assert_error (error, REGIE_ERROR, (int) refused[n].code);
  g_assert_cmpstr (error->message, ==, refused[n].message);
  after = dup_json (programme);
  g_assert_cmpstr (after, ==, before);
}

static void
merges_once (void)
{
  g_autoptr(RegieProgramme) programme = programme_new ();
  g_autofree char *before = NULL;
  g_autofree char *after = NULL;
  g_autoptr(GError) error = NULL;
  GDate day = test_day ("2026-05-01");

  g_assert_true (merge (programme, "a b", "c", "2026-01-01", NULL));
  before = dup_json (programme);
  g_assert_false (merge (programme, "a", "d", "2026-01-01", &error));
  g_assert_error (error, REGIE_ERROR, REGIE_ERROR_EXISTS);
  g_assert_cmpstr (error->message, ==, "mergers[0]: the body a was merged already");
  g_clear_error (&error);
  g_assert_false (merge (programme, "a", "d", "2027-01-01", &error));
  g_assert_error (error, REGIE_ERROR, REGIE_ERROR_EXISTS);
  g_clear_error (&error);
  g_assert_false (
    regie_programme_join (programme, regie_programme_find_body (programme, "a"), &day, &error));
  g_assert_error (error, REGIE_ERROR, REGIE_ERROR_REFUSED);
  g_clear_error (&error);
  test_edit (programme, "bodies[1].terms[0].end_date: '2027-12-31'");
  g_assert_false (merge (programme, "d", "a", "2026-06-01", &error));
  g_assert_error (error, REGIE_ERROR, REGIE_ERROR_REFUSED);
  test_edit (programme, "bodies[1].terms[0].end_date: '2025-12-31'");
  after = dup_json (programme);
  g_assert_cmpstr (after, ==, before);
}

/* What came of a merger can be merged again. */
static void
merges_again (void)
{
  g_autoptr(RegieProgramme) programme = programme_new ();
  g_autoptr(GError) error = NULL;

  g_assert_true (merge (programme, "a b", "c", "2026-01-01", NULL));
  g_assert_true (merge (programme, "c", "d", "2027-01-01", &error));
  g_assert_no_error (error);
  assert_municipalities (programme, "o-1", "2025-12-31", "a b d");
  assert_municipalities (programme, "o-1", "2026-12-31", "c d");
  assert_municipalities (programme, "o-1", "2027-01-01", "d");
  assert_municipalities (programme, "o-2", "2027-01-01", "d");
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, G_TEST_OPTION_ISOLATE_DIRS, NULL);

  g_test_add_func ("/programme/moves/joins", joins);
  g_test_add_func ("/programme/moves/joins-not-with-an-id-of-another",
                   joins_not_with_an_id_of_another);
  g_test_add_func ("/programme/moves/leaves-and-comes-back", leaves_and_comes_back);
  g_test_add_func ("/programme/moves/leaves-not", leaves_not);
  g_test_add_func ("/programme/moves/merges", merges);
  g_test_add_func ("/programme/moves/merges-without-doubles", merges_without_doubles);
  g_test_add_func ("/programme/moves/records-a-merger", records_a_merger);
  g_test_add_func ("/programme/moves/merges-organisations", merges_organisations);
  for (gsize i = 0; i < G_N_ELEMENTS (refused); i++)
    {
      g_autofree char *path = g_strdup_printf ("/programme/moves/refuses/%s", refused[i].name);

      g_test_add_data_func (path, GSIZE_TO_POINTER (i), refuses);
    }
  g_test_add_func ("/programme/moves/merges-once", merges_once);
  g_test_add_func ("/programme/moves/merges-again", merges_again);

  return g_test_run ();
}
