/* test-dossier-scores.c: scores over time
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "data/case.h"

#define DOSSIER                                                                                  \
  "{'id': 'd-1', 'scores': ["                                                                    \
  " {'id': 'c', 'date': '2026-03-01', 'scale': 'life-domain', 'domain': 'home', 'about': 'bo'}," \
  " {'id': 'a', 'date': '2026-01-01', 'scale': 'life-domain', 'domain': 'home', 'about': 'bo'}," \
  " {'id': 'b', 'date': '2026-02-01', 'scale': 'life-domain', 'domain': 'money'},"               \
  " {'id': 's', 'date': '2026-03-01', 'scale': 'safety', 'about': 'bo'},"                        \
  " {'id': 'x', 'scale': 'safety'}]}"

static const struct
{
  const char *name;
  const char *scale;
  const char *domain;
  const char *person;
  const char *first;
  const char *last;
  const char *expected;
} cases[] = {
  { "all-by-day", NULL, NULL, NULL, NULL, NULL, "a b c s" },
  { "of-a-scale", "safety", NULL, NULL, NULL, NULL, "s" },
  { "of-a-domain", "life-domain", "home", NULL, NULL, NULL, "a c" },
  { "of-a-person", NULL, NULL, "bo", NULL, NULL, "a c s" },
  { "from-a-day", NULL, NULL, NULL, "2026-02-01", NULL, "b c s" },
  { "until-a-day", NULL, NULL, NULL, NULL, "2026-02-01", "a b" },
  { "domain-never-scored", NULL, "school", NULL, NULL, NULL, "" },
};

static void
run_case (gconstpointer data)
{
  gsize n = GPOINTER_TO_SIZE (data);
  g_autoptr(RegieDossier) dossier = REGIE_DOSSIER (test_record_new (REGIE_TYPE_DOSSIER, DOSSIER));
  GDate first = test_day (cases[n].first != NULL ? cases[n].first : "2000-01-01");
  GDate last = test_day (cases[n].last != NULL ? cases[n].last : "2000-01-01");
  g_autoptr(GListModel) scores = NULL;

  scores = regie_dossier_list_scores (dossier,
                                      cases[n].scale,
                                      cases[n].domain,
                                      cases[n].person,
                                      cases[n].first != NULL ? &first : NULL,
                                      cases[n].last != NULL ? &last : NULL);

  test_assert_ids (scores, cases[n].expected);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, G_TEST_OPTION_ISOLATE_DIRS, NULL);

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *path = g_strconcat ("/model/scores/", cases[i].name, NULL);

      g_test_add_data_func (path, GSIZE_TO_POINTER (i), run_case);
    }

  return g_test_run ();
}
