/* test-programme-random.c: whatever joins, leaves and merges, what was stays what it was
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "data/case.h"

#define N_MUNICIPALITIES 6
#define N_ORGANISATIONS  9
#define N_DAYS           120

static GDate
day_at (int n)
{
  GDate day = test_day ("2026-01-01");

  g_date_set_julian (&day, g_date_get_julian (&day) + n);

  return day;
}

/* A first day, or none, and a last day on or after it, or none. */
static void
set_days (gpointer  record,
          GRand    *rand)
{
  int first = g_rand_int_range (rand, -N_DAYS / 4, N_DAYS / 3);
  int last = g_rand_int_range (rand, MAX (first, 0), N_DAYS);
  GDate start = day_at (MAX (first, 0));
  GDate end = day_at (last);

  g_object_set (record,
                "start-date",
                first < 0 ? NULL : &start,
                "end-date",
                g_rand_int_range (rand, 0, 3) > 0 ? NULL : &end,
                NULL);
}

static void
add_presences (RegieBody *body,
               GRand     *rand)
{
  for (int i = g_rand_int_range (rand, 0, 4); i > 0; i--)
    {
      g_autoptr(RegiePresence) presence = regie_presence_new ();
      g_autofree char *id = g_strdup_printf ("m-%d", g_rand_int_range (rand, 0, N_MUNICIPALITIES));

      regie_presence_set_municipality (presence, id);
      set_days (presence, rand);
      regie_body_add_presence (body, presence);
    }
}

static void
add_functionary (RegieProgramme *programme,
                 GRand          *rand)
{
  g_autoptr(RegieFunctionary) functionary = regie_functionary_new ();

  for (int i = g_rand_int_range (rand, 0, 3); i > 0; i--)
    {
      g_autoptr(RegieEmployment) employment = regie_employment_new ();
      g_autofree char *id = g_strdup_printf ("m-%d", g_rand_int_range (rand, 0, N_MUNICIPALITIES));

      regie_employment_set_body (employment, id);
      set_days (employment, rand);
      regie_functionary_add_employment (functionary, employment);
    }
  regie_programme_add_functionary (programme, functionary);
}

static RegieProgramme *
programme_new (GRand *rand)
{
  RegieProgramme *programme = regie_programme_new ();

  for (int i = 0; i < N_MUNICIPALITIES + N_ORGANISATIONS; i++)
    {
      gboolean is_municipality = i < N_MUNICIPALITIES;
      g_autoptr(RegieBody) body = regie_body_new ();
      g_autofree char *id = g_strdup_printf ("%c-%d",
                                             is_municipality ? 'm' : 'o',
                                             is_municipality ? i : i - N_MUNICIPALITIES);

      regie_entity_set_id (REGIE_ENTITY (body), id);
      regie_body_set_level (body,
                            is_municipality ? REGIE_BODY_LEVEL_MUNICIPALITY
                                            : REGIE_BODY_LEVEL_ORGANISATION);
      if (g_rand_int_range (rand, 0, 3) == 0)
        {
          g_autoptr(RegieBodyTerm) term = regie_body_term_new ();

          set_days (term, rand);
          regie_body_add_term (body, term);
        }
      if (!is_municipality)
        add_presences (body, rand);
      regie_programme_add_body (programme, body);
    }
  for (int i = 0; i < N_ORGANISATIONS; i++)
    add_functionary (programme, rand);

  return programme;
}

static void
put_ids (GString    *text,
         GListModel *list)
{
  for (guint i = 0; i < g_list_model_get_n_items (list); i++)
    {
      g_autoptr(RegieEntity) item = g_list_model_get_item (list, i);

      g_string_append_printf (text, " %s", regie_entity_get_id (item));
    }
  g_string_append_c (text, '\n');
}

/* Who is employed where on a day, each employment once for each role. */
static void
put_employments (GString        *text,
                 RegieProgramme *programme,
                 const GDate    *day)
{
  GListModel *list = regie_programme_get_functionaries (programme);

  for (guint i = 0; i < g_list_model_get_n_items (list); i++)
    {
      g_autoptr(RegieFunctionary) functionary = g_list_model_get_item (list, i);
      GListModel *employments = regie_functionary_get_employments (functionary);

      g_string_append_printf (text, "%u", i);
      for (guint j = 0; j < g_list_model_get_n_items (employments); j++)
        {
          g_autoptr(RegieEmployment) employment = g_list_model_get_item (employments, j);

          if (regie_entity_is_in_force (REGIE_ENTITY (employment), day))
            g_string_append_printf (text, " %s", regie_employment_get_body (employment));
        }
      g_string_append_c (text, '\n');
    }
}

/* All that is answered of a day. */
static char *
dup_answers (RegieProgramme *programme,
             const GDate    *day)
{
  GString *text = g_string_new (NULL);
  g_autoptr(GListModel) bodies =
    regie_programme_list_bodies_on (programme, REGIE_BODY_LEVEL_UNKNOWN, day);

  put_ids (text, bodies);
  for (int i = 0; i < N_MUNICIPALITIES; i++)
    {
      g_autofree char *id = g_strdup_printf ("m-%d", i);
      g_autoptr(GListModel) found = regie_programme_list_organisations_in (programme, id, day);

      put_ids (text, found);
    }
  for (int i = 0; i < N_ORGANISATIONS; i++)
    {
      g_autofree char *id = g_strdup_printf ("o-%d", i);
      g_autoptr(GListModel) found = regie_programme_list_municipalities_of (programme, id, day);

      put_ids (text, found);
    }
  put_employments (text, programme, day);

  return g_string_free (text, FALSE);
}

static GStrv
dup_all_answers (RegieProgramme *programme)
{
  g_autoptr(GStrvBuilder) builder = g_strv_builder_new ();

  for (int i = 0; i < N_DAYS; i++)
    {
      GDate day = day_at (i);
      g_autofree char *answers = dup_answers (programme, &day);

      g_strv_builder_add (builder, answers);
    }

  return g_strv_builder_end (builder);
}

/* The organisations in any of some municipalities on a day, put in order. */
static char *
dup_organisations (RegieProgramme        *programme,
                   const char     *const *municipalities,
                   const GDate           *day)
{
  GString *text = g_string_new (NULL);

  for (int i = 0; i < N_ORGANISATIONS; i++)
    {
      g_autofree char *id = g_strdup_printf ("o-%d", i);
      g_autoptr(GListModel) found = regie_programme_list_municipalities_of (programme, id, day);
      gboolean is_there = FALSE;

      for (guint j = 0; j < g_list_model_get_n_items (found); j++)
        {
          g_autoptr(RegieEntity) body = g_list_model_get_item (found, j);

          is_there |= g_strv_contains (municipalities, regie_entity_get_id (body));
        }
      if (is_there)
        g_string_append_printf (text, " %s", id);
    }

  return g_string_free (text, FALSE);
}

typedef struct
{
  GRand          *rand;
  RegieProgramme *programme;
  guint           n_done;
} Play;

static RegieBody *
pick_body (Play *play)
{
  g_autofree char *id =
    g_strdup_printf ("m-%d", g_rand_int_range (play->rand, 0, N_MUNICIPALITIES));

  return regie_programme_find_body (play->programme, id);
}

static gboolean
merge (Play    *play,
       int      n,
       GError **error)
{
  GDate day = day_at (n);
  GDate later = day_at (MIN (n + g_rand_int_range (play->rand, 0, 20), N_DAYS - 1));
  const char *merged[] = {
    regie_entity_get_id (REGIE_ENTITY (pick_body (play))),
    g_rand_boolean (play->rand) ? regie_entity_get_id (REGIE_ENTITY (pick_body (play))) : NULL,
    NULL,
  };
  const char *into = regie_entity_get_id (REGIE_ENTITY (pick_body (play)));
  const char *both[] = { into, merged[0], merged[1], NULL };
  const char *one[] = { into, NULL };
  g_autofree char *before = dup_organisations (play->programme, both, &later);
  g_autofree char *after = NULL;
  g_autofree char *left = NULL;
  gboolean take_part = TRUE;

  for (gsize i = 0; both[i] != NULL; i++)
    take_part &=
      regie_body_takes_part_on (regie_programme_find_body (play->programme, both[i]), &later);
  if (!regie_programme_merge_bodies (play->programme, merged, into, &day, NULL, error))
    return FALSE;

  /* Whoever worked in one of them works in the one that they became. */
  left = dup_organisations (play->programme, merged, &later);
  g_assert_cmpstr (left, ==, "");
  if (take_part)
    {
      after = dup_organisations (play->programme, one, &later);
      g_assert_cmpstr (after, ==, before);
    }

  return TRUE;
}

/* One operation on a day: what was answered of earlier days is answered again, and what is refused
 * leaves everything as it was. */
static void
play_one (Play *play)
{
  int n = g_rand_int_range (play->rand, 0, N_DAYS);
  GDate day = day_at (n);
  GDate last = day_at (n - 1);
  g_auto(GStrv) before = dup_all_answers (play->programme);
  g_autofree char *text =
    regie_entity_to_json (REGIE_ENTITY (play->programme), REGIE_WRITE_CANONICAL);
  g_auto(GStrv) after = NULL;
  g_autoptr(GError) error = NULL;
  gboolean is_done = FALSE;

  switch (g_rand_int_range (play->rand, 0, 4))
    {
    case 0:
      is_done = regie_programme_join (play->programme, pick_body (play), &day, &error);
      break;
    case 1:
      is_done = regie_programme_leave (play->programme, pick_body (play), &last, "Weg", &error);
      break;
    default:
      is_done = merge (play, n, &error);
      break;
    }

  g_assert_cmpint (is_done, ==, error == NULL);
  if (!is_done)
    {
      g_autofree char *same =
        regie_entity_to_json (REGIE_ENTITY (play->programme), REGIE_WRITE_CANONICAL);

      g_assert_cmpstr (same, ==, text);
      return;
    }

  play->n_done++;
  after = dup_all_answers (play->programme);
  for (int i = 0; i < n; i++)
    g_assert_cmpstr (after[i], ==, before[i]);
}

static void
keeps_what_was (void)
{
  g_autoptr(GRand) rand = g_rand_new_with_seed (20260101);
  guint n_done = 0;

  for (guint round = 0; round < 25; round++)
    {
      g_autoptr(RegieProgramme) programme = programme_new (rand);
      Play play = { .rand = rand, .programme = programme };

      for (guint i = 0; i < 12; i++)
        play_one (&play);
      n_done += play.n_done;
    }

  /* Most are refused, since few fit what went before. */
  g_test_message ("done: %u", n_done);
  g_assert_cmpuint (n_done, >, 50);
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, G_TEST_OPTION_ISOLATE_DIRS, NULL);

  g_test_add_func ("/programme/random/keeps-what-was", keeps_what_was);

  return g_test_run ();
}
