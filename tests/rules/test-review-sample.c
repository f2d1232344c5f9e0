/* test-review-sample.c: cases drawn by a seed
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "data/case.h"

#define N_CASES 200
#define N_DRAWN 7

static char *
id_of (guint number)
{
  return g_strdup_printf ("d-%u", number);
}

/* Offers all cases, in one order or the other. */
static RegieReviewSample *
sample_new (const char *seed,
            guint       size,
            gboolean    backwards)
{
  RegieReviewSample *sample = regie_review_sample_new (seed, size);

  for (guint i = 0; i < N_CASES; i++)
    {
      g_autofree char *id = id_of (backwards ? N_CASES - 1 - i : i);

      (void) regie_review_sample_offer (sample, id);
    }

  return sample;
}

static char *
number_of (const char *seed,
           const char *id)
{
  g_autofree char *text = g_strconcat (seed, ":", id, NULL);

  return g_compute_checksum_for_string (G_CHECKSUM_SHA256, text, -1);
}

static void
draws_the_smallest_numbers (void)
{
  g_autoptr(RegieReviewSample) sample = sample_new ("2026-Q3", N_DRAWN, FALSE);
  g_auto(GStrv) ids = regie_review_sample_list_ids (sample);
  g_autofree char *last = g_strdup ("");
  guint n_smaller = 0;

  g_assert_cmpuint (g_strv_length (ids), ==, N_DRAWN);
  for (gsize i = 0; i < N_DRAWN; i++)
    {
      g_autofree char *number = number_of ("2026-Q3", ids[i]);

      g_assert_cmpstr (last, <, number);
      g_free (last);
      last = g_steal_pointer (&number);
    }
  for (guint i = 0; i < N_CASES; i++)
    {
      g_autofree char *id = id_of (i);
      g_autofree char *number = number_of ("2026-Q3", id);

      n_smaller += strcmp (number, last) <= 0;
    }
  g_assert_cmpuint (n_smaller, ==, N_DRAWN);
}

static void
order_makes_no_difference (void)
{
  g_autoptr(RegieReviewSample) one = sample_new ("a", N_DRAWN, FALSE);
  g_autoptr(RegieReviewSample) other = sample_new ("a", N_DRAWN, TRUE);
  g_auto(GStrv) ids = regie_review_sample_list_ids (one);
  g_auto(GStrv) other_ids = regie_review_sample_list_ids (other);

  g_assert_cmpstrv (ids, other_ids);
}

static void
seed_makes_a_difference (void)
{
  g_autoptr(RegieReviewSample) one = sample_new ("a", N_DRAWN, FALSE);
  g_autoptr(RegieReviewSample) other = sample_new ("b", N_DRAWN, FALSE);
  g_auto(GStrv) ids = regie_review_sample_list_ids (one);
  g_auto(GStrv) other_ids = regie_review_sample_list_ids (other);

  g_assert_cmpstr (regie_review_sample_get_seed (other), ==, "b");
  g_assert_false (g_strv_equal ((const char *const *) ids, (const char *const *) other_ids));
}

static void
a_larger_sample_holds_the_smaller (void)
{
  g_autoptr(RegieReviewSample) small = sample_new ("a", 3, FALSE);
  g_autoptr(RegieReviewSample) large = sample_new ("a", N_DRAWN, TRUE);
  g_auto(GStrv) ids = regie_review_sample_list_ids (small);

  g_assert_cmpuint (regie_review_sample_get_size (large), ==, N_DRAWN);
  for (gsize i = 0; ids[i] != NULL; i++)
    g_assert_true (regie_review_sample_contains (large, ids[i]));
}

static void
twice_counts_once (void)
{
  g_autoptr(RegieReviewSample) sample = regie_review_sample_new ("a", 2);
  g_auto(GStrv) ids = NULL;

  g_assert_true (regie_review_sample_offer (sample, "d-1"));
  g_assert_true (regie_review_sample_offer (sample, "d-1"));
  ids = regie_review_sample_list_ids (sample);
  g_assert_cmpuint (g_strv_length (ids), ==, 1);
}

static void
one_makes_room_for_another (void)
{
  g_autoptr(RegieReviewSample) sample = regie_review_sample_new ("a", 1);
  g_autofree char *one = number_of ("a", "d-1");
  g_autofree char *other = number_of ("a", "d-2");
  const char *first = strcmp (one, other) < 0 ? "d-2" : "d-1";
  const char *last = strcmp (one, other) < 0 ? "d-1" : "d-2";

  g_assert_true (regie_review_sample_offer (sample, first));
  g_assert_true (regie_review_sample_offer (sample, last));
  g_assert_false (regie_review_sample_contains (sample, first));
  g_assert_false (regie_review_sample_offer (sample, first));
  g_assert_true (regie_review_sample_contains (sample, last));
}

static void
none_are_drawn_of_none (void)
{
  g_autoptr(RegieReviewSample) sample = regie_review_sample_new ("a", 0);
  g_auto(GStrv) ids = NULL;

  g_assert_false (regie_review_sample_offer (sample, "d-1"));
  ids = regie_review_sample_list_ids (sample);
  g_assert_cmpuint (g_strv_length (ids), ==, 0);
}

static RegieReviewVerdict *
verdict_on (RegieReviewSheet *sheet,
            int               principle)
{
  GListModel *verdicts = regie_review_sheet_get_verdicts (sheet);

  for (guint i = 0; i < g_list_model_get_n_items (verdicts); i++)
    {
      g_autoptr(RegieReviewVerdict) verdict = g_list_model_get_item (verdicts, i);

      if (regie_review_verdict_get_principle (verdict) == principle)
        return verdict;
    }

  g_assert_not_reached ();
}

static void
sheet_has_room_for_each_principle (void)
{
  g_autoptr(RegieMethod) method = test_method_new ("regisseur");
  g_autoptr(RegieReview) review = regie_review_new (method);
  g_autoptr(RegieReviewSample) sample = regie_review_sample_new ("a", 1);
  g_autoptr(RegieDossier) dossier = test_case_new ();
  g_autoptr(RegieReviewResult) result = NULL;
  g_autoptr(RegieReviewSheet) sheet = NULL;
  RegieReviewVerdict *verdict = NULL;
  GDate day = test_day ("2026-06-01");

  test_edit (dossier, "plan.actions[0].due_date: '2026-05-30'");
  test_edit (dossier, "plan.actions[1].status: 'open'");
  result = regie_review_judge (review, dossier, &day, "en");
  g_assert_true (regie_review_sample_offer (sample, "case-1"));
  sheet = regie_review_sample_make_sheet (sample, result, method, "nl");

  g_assert_cmpint (regie_review_sheet_get_place (sheet), ==, 1);
  g_assert_cmpstr (regie_review_sheet_get_seed (sheet), ==, "a");
  g_assert_true (regie_review_sheet_get_result (sheet) == result);
  g_assert_cmpuint (g_list_model_get_n_items (regie_review_sheet_get_verdicts (sheet)), ==, 11);
  verdict = verdict_on (sheet, 9);
  g_assert_cmpstr (regie_review_verdict_get_name (verdict), ==, "Voortgang monitoren");
  g_assert_cmpstr (regie_review_verdict_get_codes (verdict)[0], ==, "P9.2");
  g_assert_null (regie_review_verdict_get_codes (verdict)[1]);
  g_assert_cmpint (regie_review_verdict_get_agrees (verdict), ==, REGIE_ANSWER_UNKNOWN);
  g_assert_null (regie_review_verdict_get_codes (verdict_on (sheet, 3)));
  g_assert_cmpstr (regie_review_verdict_get_name (verdict_on (sheet, 0)),
                   ==,
                   "Kwaliteit van wat is vastgelegd");
}

static void
a_case_that_was_not_drawn_has_no_place (void)
{
  g_autoptr(RegieMethod) method = test_method_new ("regisseur");
  g_autoptr(RegieReviewSample) sample = regie_review_sample_new ("a", 1);
  g_autoptr(RegieReviewResult) result = regie_review_result_new ();
  g_autoptr(RegieReviewSheet) sheet =
    regie_review_sample_make_sheet (sample, result, method, NULL);

  g_assert_cmpint (regie_review_sheet_get_place (sheet), ==, 0);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, G_TEST_OPTION_ISOLATE_DIRS, NULL);

  g_test_add_func ("/rules/review-sample/draws-the-smallest-numbers", draws_the_smallest_numbers);
  g_test_add_func ("/rules/review-sample/order-makes-no-difference", order_makes_no_difference);
  g_test_add_func ("/rules/review-sample/seed-makes-a-difference", seed_makes_a_difference);
  g_test_add_func ("/rules/review-sample/a-larger-sample-holds-the-smaller",
                   a_larger_sample_holds_the_smaller);
  g_test_add_func ("/rules/review-sample/twice-counts-once", twice_counts_once);
  g_test_add_func ("/rules/review-sample/one-makes-room-for-another", one_makes_room_for_another);
  g_test_add_func ("/rules/review-sample/none-are-drawn-of-none", none_are_drawn_of_none);
  g_test_add_func ("/rules/review-sample/sheet-has-room-for-each-principle",
                   sheet_has_room_for_each_principle);
  g_test_add_func ("/rules/review-sample/a-case-that-was-not-drawn-has-no-place",
                   a_case_that_was_not_drawn_has_no_place);

  return g_test_run ();
}
