/* test-regisseur-random.c: whatever operations follow each other, there is one regisseur a day
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "data/case.h"

/* Operations at random, sensible or not, on random days of a year. Whatever of them is done, the
 * days are counted in the plainest way there is, and the rules of principle 3 must agree: never two
 * who are the regisseur on one day, and no day without one that is not on record. */

#define N_SEQUENCES  1000
#define N_OPERATIONS 20

static const char *const people[] = { "ans", "cor", "dien", "els" };

/* The first regisseur is appointed on 2 January, the day after the phase of the start meeting. */
#define DOSSIER                                                                                       \
  "{'id': 'd-1', 'persons': [{'id': 'ans'}, {'id': 'cor'}, {'id': 'dien'}, {'id': 'els'}],"           \
  " 'households': [{'id': 'h-1', 'memberships': [{'person': 'ans'}]}],"                               \
  " 'network': [{'person': 'cor'}], 'professionals': [{'person': 'dien'}, {'person': 'els'}],"        \
  " 'regisseurs': [{'id': 'r-1', 'person': 'dien', 'is_primary': true, 'start_date': '2026-01-02'}]," \
  " 'phases': [{'phase': '3b', 'start_date': '2026-01-01', 'end_date': '2026-01-01'}]}"

#define LAST "2026-12-31"

static GDate
pick_day (GRand *rand)
{
  GDate day = test_day ("2026-01-02");

  g_date_add_days (&day, g_rand_int_range (rand, 0, 360));

  return day;
}

static const char *
pick_person (GRand *rand)
{
  return people[g_rand_int_range (rand, 0, G_N_ELEMENTS (people))];
}

static gpointer
pick_record (GRand      *rand,
             GListModel *list)
{
  guint n_items = g_list_model_get_n_items (list);
  g_autoptr(RegieEntity) record = NULL;

  if (n_items == 0)
    return NULL;
  record = g_list_model_get_item (list, g_rand_int_range (rand, 0, n_items));

  /* The dossier holds it. */
  return record;
}

static RegieRegisseur *
term_new (GRand *rand)
{
  RegieRegisseur *term = regie_regisseur_new ();
  GDate day = pick_day (rand);

  regie_regisseur_set_person (term, pick_person (rand));
  regie_regisseur_set_form (term, g_rand_int_range (rand, 1, 4));
  regie_regisseur_set_start_date (term, &day);
  if (g_rand_boolean (rand))
    {
      g_date_add_days (&day, g_rand_int_range (rand, 0, 60));
      regie_regisseur_set_end_date (term, &day);
    }

  return term;
}

static gboolean
appoint (RegieDossier *dossier,
         GRand        *rand)
{
  g_autoptr(RegieRegisseur) term = term_new (rand);

  regie_regisseur_set_end_date (term, NULL);

  return regie_dossier_appoint_regisseur (dossier, term, NULL);
}

static gboolean
appoint_beside (RegieDossier *dossier,
                GRand        *rand)
{
  g_autoptr(RegieRegisseur) term = term_new (rand);

  return regie_dossier_appoint_beside (dossier, term, NULL);
}

static gboolean
appoint_substitute (RegieDossier *dossier,
                    GRand        *rand)
{
  g_autoptr(RegieRegisseur) term = term_new (rand);

  return regie_dossier_appoint_substitute (dossier, term, NULL);
}

static gboolean
end (RegieDossier *dossier,
     GRand        *rand)
{
  GDate day = pick_day (rand);

  return regie_dossier_end_regisseur (dossier,
                                      pick_record (rand, regie_dossier_get_regisseurs (dossier)),
                                      &day,
                                      "Ander werk",
                                      NULL);
}

static gboolean
offer (RegieDossier *dossier,
       GRand        *rand)
{
  g_autoptr(RegieHandover) handover = regie_handover_new ();
  GDate day = pick_day (rand);

  regie_handover_set_giver (handover, pick_person (rand));
  regie_handover_set_receiver (handover, pick_person (rand));
  regie_handover_set_offered_date (handover, &day);
  g_date_add_days (&day, g_rand_int_range (rand, 0, 30));
  regie_handover_set_effective_date (handover, &day);

  return regie_dossier_offer_handover (dossier, handover, NULL);
}

static gboolean
answer (RegieDossier *dossier,
        GRand        *rand)
{
  RegieHandover *handover = pick_record (rand, regie_dossier_get_handovers (dossier));
  GDate day = pick_day (rand);

  if (handover == NULL)
    return FALSE;

  switch (g_rand_int_range (rand, 0, 4))
    {
    case 0:
      return regie_dossier_refuse_handover (dossier, handover, &day, NULL, NULL);
    case 1:
      return regie_dossier_withdraw_handover (dossier, handover, &day, NULL, NULL);
    default:
      return regie_dossier_accept_handover (dossier, handover, &day, NULL) != NULL;
    }
}

static gboolean
record_gap (RegieDossier *dossier,
            GRand        *rand)
{
  g_autoptr(RegieRegisseurGap) gap = regie_regisseur_gap_new ();
  GDate day = pick_day (rand);

  regie_regisseur_gap_set_reason (gap, "Vacature");
  regie_regisseur_gap_set_start_date (gap, &day);

  return regie_dossier_record_regisseur_gap (dossier, gap, NULL);
}

static gboolean (*const operations[]) (RegieDossier *dossier, GRand *rand) = {
  appoint, appoint, appoint_beside, appoint_substitute, end, end, offer,
  offer,   answer,  answer,         record_gap,
};

/* What the plain count finds. */
typedef struct
{
  guint n_without;
  guint n_stretches;
} Count;

static Count
count_days (RegieDossier *dossier)
{
  GListModel *terms = regie_dossier_get_regisseurs (dossier);
  GListModel *gaps = regie_dossier_get_regisseur_gaps (dossier);
  GDate last = test_day (LAST);
  gboolean was_without = FALSE;
  Count count = { 0, 0 };

  for (GDate day = test_day ("2026-01-02"); g_date_compare (&day, &last) <= 0;
       g_date_add_days (&day, 1))
    {
      guint n_primary = 0;
      guint n_gaps = 0;

      for (guint i = 0; i < g_list_model_get_n_items (terms); i++)
        {
          g_autoptr(RegieRegisseur) term = g_list_model_get_item (terms, i);

          if (regie_regisseur_get_is_primary (term) &&
              regie_entity_is_in_force (REGIE_ENTITY (term), &day))
            n_primary++;
        }
      for (guint i = 0; i < g_list_model_get_n_items (gaps); i++)
        {
          g_autoptr(RegieEntity) gap = g_list_model_get_item (gaps, i);

          if (regie_entity_is_in_force (gap, &day))
            n_gaps++;
        }

      /* One or the other, never both, never neither. */
      g_assert_cmpuint (n_primary + n_gaps, ==, 1);
      count.n_without += n_gaps;
      count.n_stretches += n_gaps == 1 && !was_without;
      was_without = n_gaps == 1;
    }

  return count;
}

static void
check_rules (RegieReview  *review,
             RegieDossier *dossier,
             Count         count)
{
  GDate day = test_day (LAST);
  g_autoptr(GListModel) findings = regie_review_check (review, dossier, &day, "en");
  guint n_stretches = 0;

  for (guint i = 0; i < g_list_model_get_n_items (findings); i++)
    {
      g_autoptr(RegieFinding) finding = g_list_model_get_item (findings, i);
      const char *code = regie_finding_get_code (finding);
      const char *sentence = regie_finding_get_sentence (finding);

      if (g_str_equal (code, "P3.1"))
        {
          g_assert_true (g_str_has_suffix (sentence, "nobody was regisseur; why is on record."));
          n_stretches++;
        }
      if (g_str_equal (code, "P3.2"))
        {
          g_assert_null (strstr (sentence, "had not ended"));
          g_assert_null (strstr (sentence, "days after"));
        }
    }
  g_assert_cmpuint (n_stretches, ==, count.n_stretches);
}

/* Without a start meeting P3.1 says nothing, and P3.2 looks at the days of all changes. */
static void
check_changes (RegieReview  *review,
               RegieDossier *dossier)
{
  g_autoptr(RegieDossier) early = REGIE_DOSSIER (regie_entity_dup (REGIE_ENTITY (dossier)));

  test_edit (early, "phases: null");
  check_rules (review, early, (Count){ 0, 0 });
}

static void
check_continuity (RegieDossier *dossier,
                  Count         count)
{
  GDate first = test_day ("2026-01-02");
  GDate last = test_day (LAST);
  g_autoptr(RegieContinuity) continuity = regie_dossier_dup_continuity (dossier, &first, &last);

  g_assert_cmpint (regie_continuity_get_open_days (continuity), ==, 364);
  g_assert_cmpint (regie_continuity_get_days_without (continuity), ==, count.n_without);
  g_assert_cmpint (regie_continuity_get_days_unexplained (continuity), ==, 0);
  g_assert_cmpint (regie_continuity_get_days_with_several (continuity), ==, 0);
}

static void
run_sequence (RegieReview *review,
              GRand       *rand,
              guint       *n_done)
{
  g_autoptr(RegieDossier) dossier = REGIE_DOSSIER (test_record_new (REGIE_TYPE_DOSSIER, DOSSIER));

  for (guint i = 0; i < N_OPERATIONS; i++)
    {
      guint place = g_rand_int_range (rand, 0, G_N_ELEMENTS (operations));

      if (operations[place](dossier, rand))
        {
          Count count = count_days (dossier);

          check_rules (review, dossier, count);
          check_changes (review, dossier);
          check_continuity (dossier, count);
          n_done[place]++;
        }
    }
}

static void
one_regisseur_whatever_is_done (void)
{
  g_autoptr(RegieMethod) method = test_method_new ("regisseur");
  g_autoptr(RegieReview) review = regie_review_new (method);
  g_autoptr(GRand) rand = g_rand_new_with_seed (4);
  guint n_done[G_N_ELEMENTS (operations)] = { 0 };

  for (guint i = 0; i < N_SEQUENCES; i++)
    run_sequence (review, rand, n_done);

  /* Enough of each is done that the days say something. */
  for (gsize i = 0; i < G_N_ELEMENTS (operations); i++)
    {
      g_test_message ("operation %" G_GSIZE_FORMAT " done %u times", i, n_done[i]);
      if (operations[i] != record_gap)
        g_assert_cmpuint (n_done[i], >=, 50);
    }
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, G_TEST_OPTION_ISOLATE_DIRS, NULL);

  g_test_add_func ("/rules/regisseur/one-whatever-is-done", one_regisseur_whatever_is_done);

  return g_test_run ();
}
