/* regie-rules-regisseur.c: principle 3, one regisseur
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include <regie/regie-closure.h>
#include <regie/regie-dossier-day.h>
#include <regie/regie-phase-record.h>
#include <regie/regie-regisseur.h>

#include "rules/regie-rule-facts-private.h"

/* Phase of the method in which the start meeting is held and the regisseur becomes known. */
#define START_PHASE "3b"

/* The day from which there must be a regisseur: when the phase of the start meeting was over, or
 * else the start meeting was held. */
static gboolean
first_day (RegieRuleContext *context,
           GDate            *first)
{
  RegieDossier *dossier = regie_rule_context_get_dossier (context);
  RegieMeeting *meeting = regie_rule_get_start_meeting (context);

  g_date_clear (first, 1);
  REGIE_MODEL_FOREACH (RegiePhaseRecord, phase, regie_dossier_get_phases (dossier))
    {
      const GDate *end = regie_phase_record_get_end_date (phase);

      if (g_strcmp0 (regie_phase_record_get_phase (phase), START_PHASE) == 0 && end != NULL &&
          (!g_date_valid (first) || g_date_compare (end, first) < 0))
        *first = *end;
    }

  if (!g_date_valid (first) && meeting != NULL)
    *first = *regie_meeting_get_date (meeting);
  if (g_date_valid (first))
    g_date_add_days (first, 1);

  return g_date_valid (first) && g_date_compare (first, regie_rule_context_get_day (context)) <= 0;
}

static gboolean
marks_primary (RegieDossier *dossier)
{
  REGIE_MODEL_FOREACH (RegieRegisseur, regisseur, regie_dossier_get_regisseurs (dossier))
    if (regie_regisseur_get_is_primary (regisseur))
      return TRUE;

  return FALSE;
}

/* How many people are the regisseur on a day: those who are marked so, or everybody who directs
 * where the dossier marks nobody. */
static guint
count_regisseurs (RegieDossier *dossier,
                  const GDate  *day)
{
  gboolean marks = marks_primary (dossier);
  guint n_regisseurs = 0;

  REGIE_MODEL_FOREACH (RegieRegisseur, regisseur, regie_dossier_get_regisseurs (dossier))
    if (regie_entity_is_in_force (REGIE_ENTITY (regisseur), day) && (!marks || regie_regisseur_get_is_primary (regisseur)))
      n_regisseurs++;

  return n_regisseurs;
}

static void
add_day (GArray      *days,
         const GDate *date,
         int          offset)
{
  guint32 day = date == NULL ? 0 : g_date_get_julian (date) + offset;

  if (date != NULL)
    g_array_append_val (days, day);
}

static int
compare_days (gconstpointer a,
              gconstpointer b)
{
  guint32 first = *(const guint32 *) a;
  guint32 second = *(const guint32 *) b;

  return (first > second) - (first < second);
}

/* The days on which the number of regisseurs can change, in order. */
static GArray *
days_of_change (RegieRuleContext *context,
                const GDate      *first)
{
  RegieDossier *dossier = regie_rule_context_get_dossier (context);
  GArray *days = g_array_new (FALSE, FALSE, sizeof (guint32));

  add_day (days, first, 0);
  add_day (days, regie_rule_context_get_day (context), 1);
  REGIE_MODEL_FOREACH (RegieRegisseur, regisseur, regie_dossier_get_regisseurs (dossier))
    {
      add_day (days, regie_regisseur_get_start_date (regisseur), 0);
      add_day (days, regie_regisseur_get_end_date (regisseur), 1);
    }
  REGIE_MODEL_FOREACH (RegieClosure, closure, regie_dossier_get_closures (dossier))
    {
      add_day (days, regie_closure_get_date (closure), 0);
      add_day (days, regie_closure_get_date (closure), 1);
      add_day (days, regie_closure_get_reopened_date (closure), 0);
    }
  g_array_sort (days, compare_days);

  return days;
}

static void
add_terms (RegieRuleContext *context,
           RegieFinding     *finding,
           const GDate      *day)
{
  RegieDossier *dossier = regie_rule_context_get_dossier (context);

  REGIE_MODEL_FOREACH (RegieEntity, regisseur, regie_dossier_get_regisseurs (dossier))
    if (regie_entity_is_in_force (regisseur, day))
      regie_rule_context_add_evidence (context, finding, regisseur);
}

static void
report_days (RegieRuleContext *context,
             guint             n_regisseurs,
             const GDate      *from,
             const GDate      *to)
{
  const char *language = regie_rule_context_get_language (context);
  g_autofree char *first = regie_dup_date (language, from);
  g_autofree char *last = regie_dup_date (language, to);
  gboolean one_day = g_date_compare (from, to) == 0;
  RegieFinding *finding = NULL;

  if (n_regisseurs == 0)
    finding = regie_rule_context_report_with (
      context,
      NULL,
      N_ ("Agree with the household who the regisseur is, and record from when."),
      one_day ? N_ ("On {first} nobody was regisseur.") : N_ ("From {first} up to {last} nobody was regisseur."),
      "first",
      first,
      "last",
      last,
      NULL);
  else
    finding = regie_rule_context_report_with (
      context,
      NULL,
      N_ ("Agree who of them is the regisseur, and end the other term or mark one of them."),
      one_day ? N_ ("On {first} more than one person was regisseur.")
              : N_ ("From {first} up to {last} more than one person was regisseur."),
      "first",
      first,
      "last",
      last,
      NULL);

  add_terms (context, finding, from);
}

static void
check_one_regisseur (RegieRuleContext *context,
                     gpointer          record)
{
  RegieDossier *dossier = record;
  g_autoptr (GArray) days = NULL;
  GDate first;

  if (!first_day (context, &first))
    return;

  days = days_of_change (context, &first);
  for (guint i = 0; i + 1 < days->len; i++)
    {
      guint32 start = g_array_index (days, guint32, i);
      guint32 next = g_array_index (days, guint32, i + 1);
      GDate from;
      GDate to;
      guint n_regisseurs = 0;

      if (start < g_date_get_julian (&first) || start == next ||
          next > g_date_get_julian (regie_rule_context_get_day (context)) + 1)
        continue;

      g_date_clear (&from, 1);
      g_date_clear (&to, 1);
      g_date_set_julian (&from, start);
      g_date_set_julian (&to, next - 1);
      n_regisseurs = count_regisseurs (dossier, &from);
      if (n_regisseurs != 1 && regie_dossier_is_open (dossier, &from))
        report_days (context, n_regisseurs, &from, &to);
    }
}

static const RegieRuleRow rows[] = {
  {
    .code = "P3.1",
    .principle = 3,
    .severity = REGIE_SEVERITY_ERROR,
    .title = N_ ("On every day of an open case there is exactly one regisseur."),
    .type = regie_dossier_get_type,
    .check = check_one_regisseur,
  },
};

const RegieRuleTable regie_rules_regisseur = { rows, G_N_ELEMENTS (rows) };
