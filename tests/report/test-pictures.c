/* test-pictures.c: what the ecogram and the genogram promise
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include <string.h>

#include "report/regie-ecogram-cast-private.h"
#include "report/regie-genogram-family-private.h"

#include "data/family.h"
#include "data/fill.h"
#include "data/picture.h"
#include "data/report.h"

static const char *const examples[] = { "licht", "standaard", "zwaar" };

typedef RegieCanvas *(*Draw) (const RegiePictureView *view);
typedef char *(*Tell) (const RegiePictureView *view);

static const Draw draws[] = { regie_ecogram_draw, regie_genogram_draw };
static const Tell tells[] = { regie_ecogram_tell, regie_genogram_tell };

#define N_PICTURES 2

static GDate
get_day (void)
{
  GDate day;

  g_date_clear (&day, 1);
  g_date_set_dmy (&day, 15, 9, 2026);

  return day;
}

static RegieCanvas *
draw (guint         which,
      RegieDossier *dossier,
      gboolean      show_private)
{
  GDate day = get_day ();
  g_autoptr(RegieReportIndex) index = regie_report_index_new ();
  RegieReportContext context = { NULL, NULL, dossier, &day, "nl", index };
  RegiePictureView view = { &context, show_private };

  return draws[which](&view);
}

static char *
tell (guint         which,
      RegieDossier *dossier,
      gboolean      show_private)
{
  GDate day = get_day ();
  g_autoptr(RegieReportIndex) index = regie_report_index_new ();
  RegieReportContext context = { NULL, NULL, dossier, &day, "nl", index };
  RegiePictureView view = { &context, show_private };

  return tells[which](&view);
}

static char *
write_svg (guint         which,
           RegieDossier *dossier,
           gboolean      show_private)
{
  g_autoptr(RegieReport) report =
    which == 0 ? REGIE_REPORT (regie_ecogram_new (NULL)) : REGIE_REPORT (regie_genogram_new (NULL));

  g_object_set (report, "show-private", show_private, NULL);

  return test_report_write (report, dossier, TEST_REPORT_DAY, "nl");
}

static void
geometry_can_fail (void)
{
  if (g_test_subprocess ())
    {
      g_autoptr(RegieCanvas) canvas = regie_canvas_new ();
      RegieBox boxes[] = { { 0, 0, 20, 20 }, { 19, 19, 20, 20 } };

      canvas->width = canvas->height = 100;
      regie_canvas_add_symbol (canvas, "a", &boxes[0]);
      regie_canvas_add_symbol (canvas, "b", &boxes[1]);
      test_picture_assert_geometry (canvas);
      return;
    }

  g_test_trap_subprocess (NULL, 0, G_TEST_SUBPROCESS_DEFAULT);
  g_test_trap_assert_failed ();
}

static void
nothing_overlaps_in_the_examples (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (examples) * N_PICTURES * 2; i++)
    {
      g_autoptr(RegieDossier) dossier = test_report_read_example (examples[i % 3]);
      g_autoptr(RegieCanvas) canvas = draw (i / 3 % 2, dossier, i >= 6);

      g_assert_cmpuint (canvas->symbols->len, >=, 5);
      test_picture_assert_geometry (canvas);
    }
}

/* Families of every size, with every way of being called. */
static void
nothing_overlaps_from_1_to_60_people (void)
{
  for (guint n = 1; n <= 60; n++)
    for (TestNames names = TEST_NAMES_PLAIN; names <= TEST_NAMES_ODD; names++)
      for (guint which = 0; which < N_PICTURES; which++)
        {
          g_autoptr(RegieDossier) family = test_family_new (n, names);
          g_autoptr(RegieCanvas) canvas = draw (which, family, FALSE);

          test_picture_assert_geometry (canvas);
        }
}

static void
any_dossier_can_be_drawn (void)
{
  for (guint32 seed = 1; seed <= 20; seed++)
    for (guint which = 0; which < N_PICTURES; which++)
      {
        g_autoptr(GRand) rand = g_rand_new_with_seed (seed);
        g_autoptr(RegieDossier) dossier = regie_dossier_new ();
        g_autoptr(RegieCanvas) canvas = NULL;

        test_fill (REGIE_ENTITY (dossier), rand, TEST_DEPTH, TEST_ALL);
        canvas = draw (which, dossier, TRUE);
        test_picture_assert_geometry (canvas);
      }
}

static void
empty_dossier_can_be_drawn (void)
{
  for (guint which = 0; which < N_PICTURES; which++)
    {
      g_autoptr(RegieDossier) dossier = regie_dossier_new ();
      g_autoptr(RegieCanvas) canvas = draw (which, dossier, FALSE);
      g_autofree char *text = tell (which, dossier, FALSE);

      test_picture_assert_geometry (canvas);
      g_assert_cmpstr (text, !=, "");
    }
}

/* Somebody who is their own ancestor does not stop the pen. */
static void
circle_of_parents_can_be_drawn (void)
{
  g_autoptr(RegieDossier) dossier =
    test_report_read ("{'id':'d','persons':[{'id':'a'},{'id':'b'},{'id':'c'}],'relations':["
                      "{'id':'r','person':'a','other':'b','kind':'parent'},"
                      "{'id':'s','person':'b','other':'c','kind':'parent'},"
                      "{'id':'t','person':'c','other':'a','kind':'parent'},"
                      "{'id':'u','person':'a','other':'a','kind':'partner'}]}");
  g_autoptr(RegieCanvas) canvas = draw (1, dossier, FALSE);

  g_assert_cmpuint (canvas->symbols->len, ==, 3);
  test_picture_assert_geometry (canvas);
}

/* Of Ann and Bob: what their tie, and when he died, make of them. */
static const struct
{
  const char *tie;
  const char *death;
  const char *expected;
} couples[] = {
  { "'kind':'partner'", NULL, "Ann en Bob zijn samen." },
  { "'kind':'partner'", "2026-09-16", "Ann en Bob zijn samen." },
  { "'kind':'partner'", "2026-09-15", "Ann en Bob waren samen tot een van hen overleed." },
  { "'kind':'partner','end_date':'2020-01-01'",
    "2020-01-01",
    "Ann en Bob waren samen tot een van hen overleed." },
  { "'kind':'partner','end_date':'2020-01-01'", "2020-01-02", "Ann en Bob zijn niet meer samen." },
  { "'kind':'partner','end_date':'2020-01-01'", NULL, "Ann en Bob zijn niet meer samen." },
  { "'kind':'ex-partner'", "2020-01-01", "Ann en Bob zijn niet meer samen." },
};

static RegieDossier *
read_couple (guint which)
{
  g_autofree char *death = couples[which].death == NULL
                             ? g_strdup ("")
                             : g_strdup_printf (",'death_date':'%s'", couples[which].death);
  g_autofree char *text = g_strdup_printf ("{'id':'d','persons':[{'id':'a','given_name':'Ann'},"
                                           "{'id':'b','given_name':'Bob'%s}],'relations':["
                                           "{'id':'r','person':'a','other':'b',%s}]}",
                                           death,
                                           couples[which].tie);

  return test_report_read (text);
}

/* Whom death parted have no strokes through their line: these would call a widow divorced. */
static void
death_parts_otherwise_than_a_quarrel (void)
{
  guint n_strokes = 0;

  for (guint i = 0; i < G_N_ELEMENTS (couples); i++)
    {
      g_autoptr(RegieDossier) dossier = read_couple (i);
      g_autoptr(RegieDossier) together = read_couple (0);
      g_autofree char *text = tell (1, dossier, FALSE);
      g_autoptr(RegieCanvas) canvas = draw (1, dossier, FALSE);
      g_autoptr(RegieCanvas) whole = draw (1, together, FALSE);
      gboolean has_strokes = canvas->lines->len > whole->lines->len;

      test_report_assert_has (text, couples[i].expected);
      g_assert_true (has_strokes == (strstr (couples[i].expected, "niet meer") != NULL));
      n_strokes += has_strokes ? 1 : 0;
    }

  g_assert_cmpuint (n_strokes, ==, 3);
}

static const RegieBox *
find_symbol (const RegieCanvas *canvas,
             const char        *owner)
{
  for (guint i = 0; i < canvas->symbols->len; i++)
    if (g_strcmp0 (g_array_index (canvas->symbols, RegieCanvasBox, i).owner, owner) == 0)
      return &g_array_index (canvas->symbols, RegieCanvasBox, i).box;

  return NULL;
}

/* Of two in a row nobody passes the other, nor of two in a column, of which one may turn a corner.
 */
static void
assert_order_kept (const RegieCanvas *before,
                   const RegieCanvas *after)
{
  for (guint i = 0; i < before->symbols->len; i++)
    for (guint j = 0; j < before->symbols->len; j++)
      {
        const RegieCanvasBox *a = &g_array_index (before->symbols, RegieCanvasBox, i);
        const RegieCanvasBox *b = &g_array_index (before->symbols, RegieCanvasBox, j);
        const RegieBox *new_a = find_symbol (after, a->owner);
        const RegieBox *new_b = find_symbol (after, b->owner);

        g_assert_nonnull (new_a);
        if (a->box.y == b->box.y && a->box.x < b->box.x)
          g_assert_cmpint (new_a->x, <=, new_b->x);
        if (a->box.x == b->box.x && a->box.y < b->box.y)
          g_assert_cmpint (new_a->y, <=, new_b->y);
      }
}

/* In a genogram, a child more at the end of a family. */
static void
adding_a_relative_keeps_the_order (void)
{
  for (guint n = 1; n < 60; n++)
    {
      g_autoptr(RegieDossier) family = test_family_new (n, TEST_NAMES_PLAIN);
      g_autoptr(RegieDossier) larger = test_family_new (n + 1, TEST_NAMES_PLAIN);
      g_autoptr(RegieCanvas) before = draw (1, family, FALSE);
      g_autoptr(RegieCanvas) after = draw (1, larger, FALSE);

      assert_order_kept (before, after);
    }
}

/* A card of an ecogram with its gap, and as much again as a corner takes; the height of a card of
 * two lines with its gap, twice. */
#define SEAT_WIDTH  240
#define SEAT_HEIGHT 100

/* In an ecogram, somebody more in the network: the household does not move within itself, and
 * nobody around moves past another, nor further than the seat beside. */
static void
adding_a_friend_moves_nobody_far (void)
{
  for (guint n = 1; n < 40; n++)
    {
      g_autoptr(RegieDossier) small = test_network_new (n);
      g_autoptr(RegieDossier) large = test_network_new (n + 1);
      g_autoptr(RegieCanvas) before = draw (0, small, FALSE);
      g_autoptr(RegieCanvas) after = draw (0, large, FALSE);
      const RegieBox *home = find_symbol (before, "p-home");
      const RegieBox *new_home = find_symbol (after, "p-home");

      assert_order_kept (before, after);
      for (guint i = 0; i < before->symbols->len; i++)
        {
          const RegieCanvasBox *a = &g_array_index (before->symbols, RegieCanvasBox, i);
          const RegieBox *b = find_symbol (after, a->owner);

          g_assert_cmpint (ABS ((a->box.x - home->x) - (b->x - new_home->x)), <=, SEAT_WIDTH);
          g_assert_cmpint (ABS ((a->box.y - home->y) - (b->y - new_home->y)), <=, SEAT_HEIGHT);
        }
    }
}

/* Of the network, a tie with somebody at home: a strong one with the first of them. */
static void
tie_friends (RegieDossier *dossier,
             const char   *person,
             gboolean      is_first)
{
  GListModel *network = regie_dossier_get_network (dossier);

  for (guint i = 0; i < g_list_model_get_n_items (network); i++)
    {
      g_autoptr(RegieNetworkMember) member = g_list_model_get_item (network, i);
      g_autoptr(RegieRelation) relation = regie_relation_new ();

      regie_relation_set_person (relation, regie_network_member_get_person (member));
      regie_relation_set_other (relation, person);
      regie_relation_set_kind (relation, "friend");
      regie_relation_set_strength (relation,
                                   is_first ? REGIE_TIE_STRENGTH_STRONG : REGIE_TIE_STRENGTH_WEAK);
      regie_dossier_add_relation (dossier, relation);
    }
}

/* Five at home, with each of whom each of the friends has a tie. */
static RegieDossier *
crowd_new (guint n_friends)
{
  RegieDossier *dossier = test_network_new (n_friends);
  g_autoptr(RegieHousehold) home =
    g_list_model_get_item (regie_dossier_get_households (dossier), 0);

  for (guint i = 0; i < 5; i++)
    {
      g_autofree char *id = g_strdup_printf ("p-%u", i);
      g_autoptr(RegiePerson) person = regie_person_new ();
      g_autoptr(RegieMembership) membership = regie_membership_new ();

      regie_entity_set_id (REGIE_ENTITY (person), id);
      regie_dossier_add_person (dossier, person);
      regie_membership_set_person (membership, id);
      regie_household_add_membership (home, membership);
      tie_friends (dossier, id, i == 0);
    }

  return dossier;
}

/* Of many ties one line for each friend remains, as strong as the strongest; the text tells all. */
static void
many_ties_become_few_lines (void)
{
  g_autoptr(RegieDossier) few = crowd_new (8);
  g_autoptr(RegieDossier) many = crowd_new (9);
  g_autoptr(RegieCanvas) each = draw (0, few, FALSE);
  g_autoptr(RegieCanvas) bundled = draw (0, many, FALSE);
  g_autofree char *text = tell (0, many, FALSE);
  g_autofree char *picture = write_svg (0, many, FALSE);
  guint n_strong = test_picture_count_text (bundled->lines->str, "stroke-width=\"5\"");

  g_assert_cmpuint (test_picture_count_text (each->lines->str, "stroke-width=\"5\""), ==, 8 + 1);
  g_assert_cmpuint (n_strong, ==, 9 + 1);
  g_assert_cmpuint (test_picture_count_text (each->lines->str, "stroke-width=\"1\""),
                    ==,
                    8 * 4 + 1);
  g_assert_cmpuint (test_picture_count_text (bundled->lines->str, "stroke-width=\"1\""), ==, 1);
  g_assert_cmpuint (test_picture_count_text (text, ": zwakke band"), ==, 9 * 4);
  g_assert_cmpuint (test_picture_count_text (text, ": sterke band"), ==, 9);
  test_report_assert_has (picture, "veel banden");
  test_picture_assert_geometry (bundled);
}

/* The order of the document does not matter. */
static void
order_of_the_document_does_not_matter (void)
{
  for (guint which = 0; which < N_PICTURES; which++)
    {
      g_autoptr(RegieDossier) dossier = test_report_read_example ("standaard");
      g_autofree char *before = write_svg (which, dossier, FALSE);
      g_autofree char *after = NULL;
      g_autoptr(RegiePerson) person =
        g_list_model_get_item (regie_dossier_get_persons (dossier), 0);

      g_assert_true (regie_dossier_remove_person (dossier, person));
      regie_dossier_add_person (dossier, person);
      after = write_svg (which, dossier, FALSE);
      g_assert_cmpstr (before, ==, after);
    }
}

static void
private_ties_are_left_out (void)
{
  g_autoptr(RegieDossier) dossier = test_report_read (
    "{'id':'d','persons':[{'id':'a','given_name':'Anna'},{'id':'b','given_name':'Bram'}],"
    "'households':[{'id':'h','memberships':[{'id':'m','person':'a'}]}],"
    "'relations':[{'id':'r','person':'a','other':'b','kind':'sibling','tension':'high','is_private':true}]}");

  for (guint which = 0; which < N_PICTURES; which++)
    {
      g_autofree char *hidden = write_svg (which, dossier, FALSE);
      g_autofree char *shown = write_svg (which, dossier, TRUE);

      test_report_assert_has (hidden, "Anna");
      test_report_assert_lacks (hidden, "Bram");
      test_report_assert_has (shown, "Bram");
    }
}

/* Whoever has a symbol is named in the text; of an organisation, those who come from there. */
static void
text_names_everybody (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (examples) * N_PICTURES; i++)
    {
      g_autoptr(RegieDossier) dossier = test_report_read_example (examples[i % 3]);
      g_autoptr(RegieCanvas) canvas = draw (i / 3, dossier, FALSE);
      g_autofree char *text = tell (i / 3, dossier, FALSE);

      for (guint j = 0; j < canvas->symbols->len; j++)
        {
          RegiePerson *person =
            regie_dossier_get_person (dossier,
                                      g_array_index (canvas->symbols, RegieCanvasBox, j).owner);
          g_autofree char *name = person == NULL ? g_strdup ("") : regie_person_dup_name (person);

          test_report_assert_has (text, name);
        }
    }
}

static void
description_is_in_the_picture (void)
{
  g_autoptr(RegieDossier) dossier = test_report_read_example ("licht");
  g_autofree char *svg = write_svg (0, dossier, FALSE);

  test_report_assert_has (svg, "<title id=\"title\">Ecogram van ");
  test_report_assert_has (svg, "<desc id=\"description\">Dit ecogram laat zien");
}

static void
count_notify (GObject    *object,
              GParamSpec *pspec,
              guint      *n_notified)
{
  (*n_notified)++;
}

static void
show_private_notifies_on_change_only (void)
{
  g_autoptr(RegieEcogram) ecogram = regie_ecogram_new (NULL);
  g_autoptr(RegieGenogram) genogram = regie_genogram_new (NULL);
  guint n_notified = 0;

  g_signal_connect (ecogram, "notify::show-private", G_CALLBACK (count_notify), &n_notified);
  g_signal_connect (genogram, "notify::show-private", G_CALLBACK (count_notify), &n_notified);

  g_assert_false (regie_ecogram_get_show_private (ecogram));
  g_assert_false (regie_genogram_get_show_private (genogram));
  regie_ecogram_set_show_private (ecogram, TRUE);
  regie_genogram_set_show_private (genogram, TRUE);
  regie_ecogram_set_show_private (ecogram, TRUE);
  regie_genogram_set_show_private (genogram, TRUE);
  g_assert_cmpuint (n_notified, ==, 2);
  g_assert_true (regie_ecogram_get_show_private (ecogram));
  g_assert_true (regie_genogram_get_show_private (genogram));
}

/* What is marked as secret, private or an address is nowhere in a picture. */
static void
nothing_hidden_is_drawn (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (examples) * N_PICTURES; i++)
    {
      g_autoptr(RegieDossier) dossier = test_report_read_example (examples[i % 3]);
      g_autoptr(RegiePerson) person = regie_person_new ();
      g_autofree char *svg = NULL;

      regie_person_set_given_name (person, TEST_REPORT_MARK_NAME);
      regie_entity_set_id (REGIE_ENTITY (person), TEST_REPORT_MARK);
      g_assert_cmpuint (test_report_mark_hidden (REGIE_ENTITY (dossier)), >, 20);
      regie_dossier_add_person (dossier, person);
      svg = write_svg (i / 3, dossier, FALSE);
      test_report_assert_lacks (svg, TEST_REPORT_MARK);
      test_report_assert_lacks (svg, TEST_REPORT_MARK_NAME);
    }
}

static void
pictures_are_let_go (void)
{
  for (guint which = 0; which < N_PICTURES; which++)
    {
      RegieDossier *dossier = test_report_read_example ("zwaar");
      g_autofree char *first = write_svg (which, dossier, TRUE);
      g_autofree char *second = write_svg (which, dossier, TRUE);

      g_assert_cmpstr (first, ==, second);
      g_assert_finalize_object (dossier);
    }
}

static void
golden_files (void)
{
  static const char *const names[] = { "ecogram", "genogram" };

  for (guint i = 0; i < G_N_ELEMENTS (examples) * N_PICTURES; i++)
    {
      g_autoptr(RegieDossier) dossier = test_report_read_example (examples[i % 3]);
      g_autofree char *svg = write_svg (i / 3, dossier, FALSE);
      g_autofree char *text = tell (i / 3, dossier, FALSE);
      g_autofree char *name = g_strdup_printf ("%s-%s-nl", names[i / 3], examples[i % 3]);
      g_autofree char *digest = g_compute_checksum_for_string (G_CHECKSUM_SHA256, svg, -1);
      g_autofree char *golden = g_strdup_printf ("%s\n%s\n", text, digest);

      test_report_assert_golden (name, golden);
    }
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, G_TEST_OPTION_ISOLATE_DIRS, NULL);

  g_test_add_func ("/report/pictures/geometry-can-fail", geometry_can_fail);
  g_test_add_func ("/report/pictures/nothing-overlaps-in-the-examples",
                   nothing_overlaps_in_the_examples);
  g_test_add_func ("/report/pictures/nothing-overlaps-from-1-to-60-people",
                   nothing_overlaps_from_1_to_60_people);
  g_test_add_func ("/report/pictures/any-dossier-can-be-drawn", any_dossier_can_be_drawn);
  g_test_add_func ("/report/pictures/empty-dossier-can-be-drawn", empty_dossier_can_be_drawn);
  g_test_add_func ("/report/pictures/circle-of-parents-can-be-drawn",
                   circle_of_parents_can_be_drawn);
  g_test_add_func ("/report/pictures/death-parts-otherwise-than-a-quarrel",
                   death_parts_otherwise_than_a_quarrel);
  g_test_add_func ("/report/pictures/adding-a-relative-keeps-the-order",
                   adding_a_relative_keeps_the_order);
  g_test_add_func ("/report/pictures/adding-a-friend-moves-nobody-far",
                   adding_a_friend_moves_nobody_far);
  g_test_add_func ("/report/pictures/many-ties-become-few-lines", many_ties_become_few_lines);
  g_test_add_func ("/report/pictures/order-of-the-document-does-not-matter",
                   order_of_the_document_does_not_matter);
  g_test_add_func ("/report/pictures/private-ties-are-left-out", private_ties_are_left_out);
  g_test_add_func ("/report/pictures/text-names-everybody", text_names_everybody);
  g_test_add_func ("/report/pictures/description-is-in-the-picture", description_is_in_the_picture);
  g_test_add_func ("/report/pictures/show-private-notifies-on-change-only",
                   show_private_notifies_on_change_only);
  g_test_add_func ("/report/pictures/nothing-hidden-is-drawn", nothing_hidden_is_drawn);
  g_test_add_func ("/report/pictures/pictures-are-let-go", pictures_are_let_go);
  g_test_add_func ("/report/pictures/golden-files", golden_files);

  return g_test_run ();
}
