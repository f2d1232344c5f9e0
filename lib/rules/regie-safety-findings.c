/* regie-safety-findings.c: what a review finds about safety, as steps, the most urgent first
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include "rules/regie-safety-due-private.h"

#include <regie/regie-finding.h>
#include <regie/regie-next-step.h>

#include "rules/regie-rules-safety-private.h"

/* A finding with what makes it more urgent than another of its severity. */
typedef struct
{
  RegieFinding *finding;
  int           rank;
  /* Place of its track among those that are open. */
  guint place;
} Urgent;

static gboolean
is_about_safety (RegieFinding *finding)
{
  return g_str_has_prefix (regie_finding_get_code (finding), "P7.") ||
         g_str_has_prefix (regie_finding_get_code (finding), "S1.") ||
         g_str_has_prefix (regie_finding_get_code (finding), "D3.");
}

/* A report that was not made comes before everything; a check that should have been at the
 * registration is over. */
static int
rank_code (const char *code)
{
  if (g_str_equal (code, "P7.3"))
    return 0;

  return g_str_equal (code, "P7.1") ? 2 : 1;
}

/* Place of the track that a finding is about; what is about none of them counts with the first.
 * Every rule of the library names the records that prove what it finds. */
static guint
find_place (GPtrArray    *paths,
            RegieFinding *finding)
{
  const char *const *evidence = regie_finding_get_evidence (finding);

  for (guint i = 0; i < paths->len; i++)
    if (g_str_has_prefix (evidence[0], paths->pdata[i]))
      return i;

  return 0;
}

static GPtrArray *
list_paths (const RegieSafetyDue *due)
{
  GPtrArray *paths = g_ptr_array_new_with_free_func (g_free);

  for (guint i = 0; i < due->tracks->len; i++)
    g_ptr_array_add (paths, regie_index_dup_path (due->index, due->tracks->pdata[i]));

  return paths;
}

static gboolean
has_step (const RegieSafetyDue *due,
          RegieFinding         *finding)
{
  const char *const *evidence = regie_finding_get_evidence (finding);

  return regie_finding_get_severity (finding) != REGIE_SEVERITY_ERROR && evidence[1] == NULL &&
         g_hash_table_contains (due->paths, evidence[0]);
}

static int
compare_urgency (gconstpointer a,
                 gconstpointer b)
{
  const Urgent *one = a;
  const Urgent *other = b;

  if (one->rank != other->rank)
    return one->rank - other->rank;

  return (one->place > other->place) - (one->place < other->place);
}

static void
add_finding (RegieSafetyState     *state,
             const RegieSafetyDue *due,
             const Urgent         *urgent)
{
  RegieFinding *finding = urgent->finding;
  g_autoptr(RegieNextStep) step = regie_next_step_new ();
  g_autofree char *text = g_strconcat (regie_finding_get_sentence (finding),
                                       " ",
                                       regie_finding_get_resolution (finding),
                                       NULL);

  regie_next_step_set_text (step, text);
  regie_next_step_set_person (step, due->somebody->pdata[urgent->place]);
  if (regie_finding_get_severity (finding) == REGIE_SEVERITY_ERROR)
    regie_next_step_set_due_date (step, due->day);
  regie_next_step_set_because (step, regie_finding_get_code (finding));
  regie_next_step_set_evidence (step, regie_finding_get_evidence (finding));
  regie_safety_state_add_step (state, step);
}

void
regie_safety_due_add_findings (RegieSafetyState     *state,
                               const RegieSafetyDue *due,
                               GListModel           *findings,
                               RegieSeverity         severity)
{
  g_autoptr(GArray) found = g_array_new (FALSE, FALSE, sizeof (Urgent));
  g_autoptr(GPtrArray) paths = list_paths (due);

  REGIE_ITEMS_FOREACH (RegieFinding, finding, regie_list_get_items (findings))
    if (is_about_safety (finding) && regie_finding_get_severity (finding) == severity &&
        !has_step (due, finding))
      {
        Urgent urgent = { finding,
                          rank_code (regie_finding_get_code (finding)),
                          find_place (paths, finding) };

        g_array_append_val (found, urgent);
      }
  g_array_sort (found, compare_urgency);
  for (guint i = 0; i < found->len; i++)
    add_finding (state, due, &g_array_index (found, Urgent, i));
}
