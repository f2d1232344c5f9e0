/* regie-rules-meldcode.c: principle 7, how the steps of the meldcode came
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include <regie/regie-meldcode-record.h>
#include <regie/regie-safety-report.h>
#include <regie/regie-signal.h>

#include "base/regie-hash-private.h"
#include "method/regie-method-items-private.h"
#include "model/regie-model-items-private.h"
#include "rules/regie-rules-safety-private.h"

#define NO_STEP (-1)

static int
rank_of (RegieMethod         *method,
         RegieMeldcodeRecord *record)
{
  const RegieItems *steps = regie_method_peek_meldcode_steps (method);

  for (guint i = 0; i < regie_items_get_length (steps); i++)
    if (g_strcmp0 (REGIE_ID (steps->items[i]), regie_meldcode_record_get_step (record)) == 0)
      return (int) i;

  return NO_STEP;
}

static int
compare_days (gconstpointer a,
              gconstpointer b)
{
  return regie_day_compare (regie_meldcode_record_get_date (*(RegieMeldcodeRecord *const *) a),
                            regie_meldcode_record_get_date (*(RegieMeldcodeRecord *const *) b));
}

/* The steps that were taken, in the order of their days. */
static GPtrArray *
list_steps (RegieRuleContext *context,
            RegieSafetyTrack *track)
{
  GPtrArray *steps = g_ptr_array_new ();

  REGIE_ITEMS_FOREACH (RegieMeldcodeRecord, record, regie_safety_track_peek_meldcode (track))
    if (regie_rule_is_by (regie_meldcode_record_get_date (record),
                          regie_rule_context_get_day (context)) &&
        rank_of (regie_rule_context_get_method (context), record) != NO_STEP)
      g_ptr_array_add (steps, record);
  g_ptr_array_sort (steps, compare_days);

  return steps;
}

/* Each step once, in the order in which they came. */
static char *
dup_names (GPtrArray *found)
{
  GString *names = g_string_new (NULL);
  g_autoptr(GHashTable) seen = g_hash_table_new (regie_hash_string, g_str_equal);

  for (guint i = 0; i < found->len; i++)
    {
      const char *step = regie_meldcode_record_get_step (found->pdata[i]);

      if (!g_hash_table_add (seen, (char *) step))
        continue;
      g_string_append (names, names->len == 0 ? "" : ", ");
      g_string_append (names, step);
    }

  return g_string_free (names, FALSE);
}

static void
report_steps (RegieRuleContext *context,
              GPtrArray        *found,
              const char       *resolution,
              const char       *sentence)
{
  g_autofree char *names = NULL;
  RegieFinding *finding = NULL;

  if (found->len == 0)
    return;

  names = dup_names (found);
  finding =
    regie_rule_context_report_with (context, NULL, resolution, sentence, "steps", names, NULL);
  regie_rule_context_add_records (context, finding, found);
}

/* A step that is taken again after the last one begins the code anew; that is a repetition, and not
 * out of order. One that was not taken before came too late. */
static void
check_track (RegieRuleContext *context,
             RegieSafetyTrack *track)
{
  RegieMethod *method = regie_rule_context_get_method (context);
  int last = (int) g_list_model_get_n_items (regie_method_get_meldcode_steps (method)) - 1;
  g_autoptr(GPtrArray) steps = list_steps (context, track);
  g_autoptr(GPtrArray) early = g_ptr_array_new ();
  g_autoptr(GPtrArray) repeated = g_ptr_array_new ();
  g_autoptr(GHashTable) seen = g_hash_table_new (NULL, NULL);
  int furthest = NO_STEP;

  for (guint i = 0; i < steps->len; i++)
    {
      int rank = rank_of (method, steps->pdata[i]);

      if (!g_hash_table_add (seen, GINT_TO_POINTER (rank)))
        {
          g_ptr_array_add (repeated, steps->pdata[i]);
          if (furthest == last)
            furthest = NO_STEP;
        }
      if (rank < furthest)
        g_ptr_array_add (early, steps->pdata[i]);
      furthest = MAX (furthest, rank);
    }

  report_steps (context,
                early,
                N_ ("Record why the step came later; no step need be taken again for that."),
                N_ ("Steps of the meldcode came out of order: {steps}."));
  report_steps (context,
                repeated,
                N_ ("Look whether it is about new signals, and whether these were weighed."),
                N_ ("Steps of the meldcode were taken more than once: {steps}."));
}

void
regie_check_meldcode_order (RegieRuleContext *context,
                            gpointer          record)
{
  REGIE_TRACK_FOREACH (track, record)
  check_track (context, track);
}

static gboolean
has_signal_by (RegieSafetyTrack *track,
               const GDate      *day)
{
  REGIE_ITEMS_FOREACH (RegieSignal, signal, regie_safety_track_peek_signals (track))
    if (regie_rule_is_by (regie_signal_get_date (signal), day))
      return TRUE;

  return FALSE;
}

void
regie_check_signal_before (RegieRuleContext *context,
                           gpointer          record)
{
  const GDate *day = regie_rule_context_get_day (context);

  REGIE_TRACK_FOREACH (track, record)
  REGIE_ITEMS_FOREACH (RegieSafetyReport, report, regie_safety_track_peek_reports (track))
    {
      const GDate *date = regie_safety_report_get_date (report);

      if (regie_safety_report_get_kind (report) == REGIE_SAFETY_REPORT_KIND_REPORT &&
          regie_rule_is_by (date, day) && !has_signal_by (track, date))
        regie_rule_context_report_with (
          context,
          REGIE_ENTITY (report),
          N_ ("Record the signals on which the report rests, as facts and with their days."),
          N_ ("Veilig Thuis was reported to before any signal was on record."),
          NULL);
    }
}
