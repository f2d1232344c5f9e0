/* regie-rules-handovers.c: principle 3, from one regisseur to the next
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include <regie/regie-dossier-day.h>
#include <regie/regie-edition.h>
#include <regie/regie-handover.h>
#include <regie/regie-regisseur.h>

#include "method/regie-method-items-private.h"
#include "model/regie-model-items-private.h"
#include "model/regie-regisseur-private.h"
#include "rules/regie-rule-facts-private.h"

static int
compare_terms (gconstpointer a,
               gconstpointer b)
{
  const GDate *first = regie_regisseur_get_start_date (*(RegieRegisseur **) a);
  const GDate *second = regie_regisseur_get_start_date (*(RegieRegisseur **) b);

  return regie_day_compare (first, second);
}

/* The terms of the regisseurs that have begun, in the order of their first days. */
static GPtrArray *
list_begun (RegieRuleContext *context)
{
  RegieDossier *dossier = regie_rule_context_get_dossier (context);
  GPtrArray *terms = g_ptr_array_new ();
  g_autofree gboolean *leads = regie_regisseur_list_leads (dossier);

  REGIE_ITEMS_FOREACH (RegieRegisseur, term, regie_dossier_peek_regisseurs (dossier))
    {
      const GDate *start = regie_regisseur_get_start_date (term);

      if (start != NULL && regie_day_compare (start, regie_rule_context_get_day (context)) <= 0 &&
          leads[term_i])
        g_ptr_array_add (terms, term);
    }
  g_ptr_array_sort (terms, compare_terms);

  return terms;
}

/* The accepted handover by which a term began, or NULL. Where a giver or a first day is not on
 * record, it may be this one. */
static RegieHandover *
find_handover (RegieDossier   *dossier,
               RegieRegisseur *before,
               RegieRegisseur *term)
{
  REGIE_ITEMS_FOREACH (RegieHandover, handover, regie_dossier_peek_handovers (dossier))
    {
      const GDate *effective = regie_handover_get_effective_date (handover);
      const char *giver = regie_handover_get_giver (handover);

      if (regie_handover_get_state (handover) == REGIE_HANDOVER_STATE_ACCEPTED &&
          g_strcmp0 (regie_handover_get_receiver (handover), regie_regisseur_get_person (term)) ==
            0 &&
          (giver == NULL || g_strcmp0 (giver, regie_regisseur_get_person (before)) == 0) &&
          (effective == NULL ||
           regie_day_compare (effective, regie_regisseur_get_start_date (term)) == 0))
        return handover;
    }

  return NULL;
}

/* Whether nobody was there to hand over: the days between are on record as a gap. */
static gboolean
follows_gap (RegieDossier   *dossier,
             RegieRegisseur *term)
{
  GDate before = regie_regisseur_get_day_before (regie_regisseur_get_start_date (term));

  REGIE_ITEMS_FOREACH (RegieEntity, gap, regie_dossier_peek_regisseur_gaps (dossier))
    if (g_date_valid (&before) && regie_record_is_in_force (gap, &before))
      return TRUE;

  return FALSE;
}

static void
report_change (RegieRuleContext *context,
               RegieRegisseur   *before,
               RegieRegisseur   *term,
               const char       *resolution,
               const char       *sentence)
{
  g_autofree char *date = regie_dup_date (regie_rule_context_get_language (context),
                                          regie_regisseur_get_start_date (term));
  RegieFinding *finding = regie_rule_context_report_with (context,
                                                          REGIE_ENTITY (before),
                                                          resolution,
                                                          sentence,
                                                          "date",
                                                          date,
                                                          NULL);

  regie_rule_context_add_evidence (context, finding, REGIE_ENTITY (term));
}

/* The days between two terms, before the start meeting: later ones are reported by P3.1, day by
 * day, and one fact wants one finding. */
static void
check_days_between (RegieRuleContext *context,
                    RegieRegisseur   *before,
                    RegieRegisseur   *term)
{
  const GDate *start = regie_regisseur_get_start_date (term);
  const GDate *end = regie_regisseur_get_end_date (before);
  GDate first;

  if (regie_rule_get_first_day (context, &first) && regie_day_compare (start, &first) > 0)
    return;

  if (end == NULL || regie_day_compare (end, start) >= 0)
    report_change (context,
                   before,
                   term,
                   N_ ("Let the term of the one end on the day before the other begins."),
                   N_ ("On {date} another regisseur began, while the one before had not ended."));
  else if (g_date_days_between (end, start) > 1 &&
           !follows_gap (regie_rule_context_get_dossier (context), term))
    report_change (context,
                   before,
                   term,
                   N_ ("Correct the days if somebody was regisseur; if not, record why."),
                   N_ ("On {date} another regisseur began, days after the one before had ended."));
}

/* What the method wants done at a handover and is not on record as done. */
static char *
dup_missing_points (RegieRuleContext *context,
                    RegieHandover    *handover)
{
  const char *const *done = regie_handover_get_checklist (handover);
  RegieMethod *method = regie_rule_context_get_method (context);
  GString *missing = g_string_new (NULL);

  REGIE_ITEMS_FOREACH (RegieEntity, point, regie_method_peek_handover_checklist (method))
    {
      const char *id = REGIE_ID (point);
      g_autofree char *name = NULL;

      if (id == NULL || (done != NULL && g_strv_contains (done, id)))
        continue;
      name = regie_method_dup_name (method,
                                    REGIE_TYPE_TERM,
                                    id,
                                    regie_rule_context_get_language (context));
      g_string_append_printf (missing, "%s%s", missing->len == 0 ? "" : "; ", name);
    }

  return g_string_free (missing, FALSE);
}

static void
check_points (RegieRuleContext *context,
              RegieHandover    *handover)
{
  g_autofree char *missing = dup_missing_points (context, handover);

  if (*missing != '\0')
    regie_rule_context_report_with (context,
                                    REGIE_ENTITY (handover),
                                    N_ ("Do what is missing, and record it with the handover."),
                                    N_ ("At the handover this is not done yet: {points}."),
                                    "points",
                                    missing,
                                    NULL);
}

static void
check_change (RegieRuleContext *context,
              RegieRegisseur   *before,
              RegieRegisseur   *term,
              gboolean          is_last)
{
  RegieDossier *dossier = regie_rule_context_get_dossier (context);
  RegieHandover *handover = NULL;

  check_days_between (context, before, term);
  if (g_strcmp0 (regie_regisseur_get_person (before), regie_regisseur_get_person (term)) == 0 ||
      follows_gap (dossier, term))
    return;

  handover = find_handover (dossier, before, term);
  if (handover == NULL)
    report_change (context,
                   before,
                   term,
                   N_ ("Record how it was handed over: who offered and who accepted, and when."),
                   N_ ("On {date} another regisseur began; no handover is on record."));
  else if (is_last && regie_dossier_is_open (dossier, regie_rule_context_get_day (context)))
    check_points (context, handover);
}

static void
check_handovers (RegieRuleContext *context,
                 gpointer          record)
{
  g_autoptr(GPtrArray) terms = list_begun (context);

  for (guint i = 1; i < terms->len; i++)
    check_change (context, terms->pdata[i - 1], terms->pdata[i], i + 1 == terms->len);
}

/* Whether the household was told by the day of the review. */
static gboolean
was_told (RegieRuleContext *context,
          const GDate      *told)
{
  return told != NULL && regie_day_compare (told, regie_rule_context_get_day (context)) <= 0;
}

static void
report_untold (RegieRuleContext *context,
               RegieEntity      *record,
               const GDate      *day,
               const char       *sentence)
{
  g_autofree char *date = regie_dup_date (regie_rule_context_get_language (context), day);

  regie_rule_context_report_with (context,
                                  record,
                                  N_ ("Tell the household, and record on which day."),
                                  sentence,
                                  "date",
                                  date,
                                  NULL);
}

static void
check_told_of_terms (RegieRuleContext *context,
                     RegieDossier     *dossier)
{
  g_autoptr(GPtrArray) terms = list_begun (context);

  for (guint i = 1; i < terms->len; i++)
    {
      RegieRegisseur *term = terms->pdata[i];
      RegieHandover *handover = find_handover (dossier, terms->pdata[i - 1], term);

      if (g_strcmp0 (regie_regisseur_get_person (terms->pdata[i - 1]),
                     regie_regisseur_get_person (term)) == 0 ||
          was_told (context, regie_regisseur_get_told_date (term)) ||
          (handover != NULL && was_told (context, regie_handover_get_told_date (handover))))
        continue;
      report_untold (context,
                     REGIE_ENTITY (term),
                     regie_regisseur_get_start_date (term),
                     N_ ("On {date} another regisseur began; that the household was told is not "
                         "on record."));
    }
}

/* Whoever stands in is somebody else at the table, if only for a while. */
static void
check_told_of_substitutes (RegieRuleContext *context,
                           RegieDossier     *dossier)
{
  REGIE_ITEMS_FOREACH (RegieRegisseur, term, regie_dossier_peek_regisseurs (dossier))
    {
      const GDate *start = regie_regisseur_get_start_date (term);

      if (!regie_regisseur_get_is_substitute (term) || regie_regisseur_get_is_primary (term) ||
          start == NULL || regie_day_compare (start, regie_rule_context_get_day (context)) > 0 ||
          was_told (context, regie_regisseur_get_told_date (term)))
        continue;
      report_untold (context,
                     REGIE_ENTITY (term),
                     start,
                     N_ ("On {date} somebody began to stand in for the regisseur; that the "
                         "household was told is not on record."));
    }
}

static void
check_told_of_gaps (RegieRuleContext *context,
                    RegieDossier     *dossier)
{
  REGIE_ITEMS_FOREACH (RegieRegisseurGap, gap, regie_dossier_peek_regisseur_gaps (dossier))
    {
      const GDate *start = regie_regisseur_gap_get_start_date (gap);

      if (start == NULL || regie_day_compare (start, regie_rule_context_get_day (context)) > 0 ||
          was_told (context, regie_regisseur_gap_get_told_date (gap)))
        continue;
      report_untold (context,
                     REGIE_ENTITY (gap),
                     start,
                     N_ ("From {date} there was no regisseur; that the household was told is not "
                         "on record."));
    }
}

/* The first regisseur is agreed with the household itself, at the start meeting. */
static void
check_household_told (RegieRuleContext *context,
                      gpointer          record)
{
  check_told_of_terms (context, record);
  check_told_of_substitutes (context, record);
  check_told_of_gaps (context, record);
}

static const RegieRuleRow rows[] = {
  {
    .code = "P3.2",
    .principle = 3,
    .severity = REGIE_SEVERITY_WARNING,
    .title = N_ ("One regisseur hands over to the next, from one day to the next."),
    .type = regie_dossier_get_type,
    .check = check_handovers,
  },
  {
    .code = "P3.3",
    .principle = 3,
    .severity = REGIE_SEVERITY_WARNING,
    .title = N_ ("The household is told when the regisseur changes."),
    .type = regie_dossier_get_type,
    .check = check_household_told,
  },
};

const RegieRuleTable regie_rules_handovers = { rows, G_N_ELEMENTS (rows) };
