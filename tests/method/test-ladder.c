/* test-ladder.c: the rungs of the ladder of escalation, in order
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "data/case.h"

/* Rungs out of order, two of them with one rank. */
#define METHOD                                                                                         \
  "{'id': 'm', 'version': '1', 'rungs': [{'id': 'c', 'rank': 3}, {'id': 'a', 'rank': 1}, {'rank': 2}," \
  " {'id': 'b', 'rank': 2}, {'id': 'd', 'rank': 3}]}"

static void
assert_next (const char *text,
             const char *id,
             const char *expected,
             int         rank)
{
  g_autoptr(RegieMethod) method = REGIE_METHOD (test_record_new (REGIE_TYPE_METHOD, text));
  RegieRung *next = regie_method_get_next_rung (method, id);

  if (rank == 0)
    {
      g_assert_null (next);
      return;
    }
  g_assert_cmpstr (regie_entity_get_id (REGIE_ENTITY (next)), ==, expected);
  g_assert_cmpint (regie_rung_get_rank (next), ==, rank);
}

static void
begins_at_the_lowest (void)
{
  assert_next (METHOD, NULL, "a", 1);
}

static void
climbs_by_rank (void)
{
  assert_next (METHOD, "a", NULL, 2);
  assert_next (METHOD, "b", "c", 3);
}

static void
one_rank_climbs_as_listed (void)
{
  assert_next (METHOD, "c", "d", 3);
}

static void
ends_at_the_highest (void)
{
  assert_next (METHOD, "d", NULL, 0);
}

static void
unknown_rung_has_no_next (void)
{
  g_autoptr(RegieMethod) method = REGIE_METHOD (test_record_new (REGIE_TYPE_METHOD, METHOD));

  assert_next (METHOD, "x", NULL, 0);
  assert_next ("{'id': 'm', 'version': '1'}", NULL, NULL, 0);
  g_assert_null (regie_method_get_rung (method, "x"));
  g_assert_null (regie_method_get_rung (method, NULL));
  g_assert_nonnull (regie_method_get_rung (method, "d"));
}

static void
ladder_of_the_editions (void)
{
  static const char *const editions[] = { "regisseur", "procesregisseur" };

  for (gsize i = 0; i < G_N_ELEMENTS (editions); i++)
    {
      g_autoptr(RegieMethod) method = test_method_new (editions[i]);
      g_autoptr(GString) ids = g_string_new (NULL);
      RegieRung *rung = regie_method_get_next_rung (method, NULL);

      for (; rung != NULL;
           rung = regie_method_get_next_rung (method, regie_entity_get_id (REGIE_ENTITY (rung))))
        {
          g_string_append_printf (ids, "%s ", regie_entity_get_id (REGIE_ENTITY (rung)));
          g_assert_true (regie_rung_get_is_provisional (rung));
        }
      g_assert_cmpstr (
        ids->str,
        ==,
        "municipal-table regional-expert-team zorg-en-veiligheidshuis national-programme ");
    }
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, G_TEST_OPTION_ISOLATE_DIRS, NULL);

#define ADD(name, func) g_test_add_func ("/method/ladder/" name, func)

  ADD ("begins-at-the-lowest", begins_at_the_lowest);
  ADD ("climbs-by-rank", climbs_by_rank);
  ADD ("one-rank-climbs-as-listed", one_rank_climbs_as_listed);
  ADD ("ends-at-the-highest", ends_at_the_highest);
  ADD ("unknown-rung-has-no-next", unknown_rung_has_no_next);
  ADD ("ladder-of-the-editions", ladder_of_the_editions);

  return g_test_run ();
}
