/* regie-rules-regisseur.c: principle 3, one regisseur
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include <regie/regie-phase-record.h>
#include <regie/regie-regisseur.h>

#include "model/regie-model-items-private.h"
#include "model/regie-regisseur-private.h"
#include "rules/regie-rule-facts-private.h"

/* Phase of the method in which the start meeting is held and the regisseur becomes known. */
#define START_PHASE "3b"

/* The day after the phase of the start meeting was over, or else the start meeting was held; not a
 * valid day when neither is known. */
static gpointer
find_first_day (RegieRuleContext *context)
{
  RegieDossier *dossier = regie_rule_context_get_dossier (context);
  RegieMeeting *meeting = regie_rule_get_start_meeting (context);
  GDate *first = g_date_new ();

  REGIE_ITEMS_FOREACH (RegiePhaseRecord, phase, regie_dossier_peek_phases (dossier))
    {
      const GDate *end = regie_phase_record_get_end_date (phase);

      if (g_strcmp0 (regie_phase_record_get_phase (phase), START_PHASE) == 0 && end != NULL &&
          (!g_date_valid (first) || regie_day_compare (end, first) < 0))
        *first = *end;
    }

  if (!g_date_valid (first) && meeting != NULL)
    *first = *regie_meeting_get_date (meeting);
  if (g_date_valid (first))
    g_date_add_days (first, 1);

  return first;
}

/* The day from which there must be a regisseur, if it has come. */
gboolean
regie_rule_get_first_day (RegieRuleContext *context,
                          GDate            *first)
{
  static const RegieRuleFact fact = { find_first_day, (GDestroyNotify) g_date_free };

  *first = *(const GDate *) regie_rule_context_get_fact (context, &fact);

  return g_date_valid (first) &&
         regie_day_compare (first, regie_rule_context_get_day (context)) <= 0;
}

/* Days in a row on which there was nobody, or more than one. */
typedef struct
{
  RegieRegisseurState state;
  gboolean            is_explained;
  GDate               from;
  GDate               to;
} Stretch;

static void
add_terms (RegieRuleContext *context,
           RegieFinding     *finding,
           const Stretch    *stretch)
{
  RegieDossier *dossier = regie_rule_context_get_dossier (context);
  g_autoptr(GPtrArray) meant = g_ptr_array_new ();

  REGIE_ITEMS_FOREACH (RegieRegisseur, term, regie_dossier_peek_regisseurs (dossier))
    {
      const GDate *start = regie_regisseur_get_start_date (term);
      const GDate *end = regie_regisseur_get_end_date (term);

      if ((start == NULL || regie_day_compare (start, &stretch->to) <= 0) &&
          (end == NULL || regie_day_compare (end, &stretch->from) >= 0) &&
          regie_regisseur_leads (dossier, term))
        g_ptr_array_add (meant, term);
    }
  regie_rule_context_add_records (context, finding, meant);
}

static void
add_gaps (RegieDossier  *dossier,
          GPtrArray     *meant,
          const Stretch *stretch)
{
  REGIE_ITEMS_FOREACH (RegieRegisseurGap, gap, regie_dossier_peek_regisseur_gaps (dossier))
    {
      const GDate *start = regie_regisseur_gap_get_start_date (gap);
      const GDate *end = regie_regisseur_gap_get_end_date (gap);

      if ((start == NULL || regie_day_compare (start, &stretch->to) <= 0) &&
          (end == NULL || regie_day_compare (end, &stretch->from) >= 0))
        g_ptr_array_add (meant, gap);
    }
}

/* A gap lies between the term that ended the day before and the one that began the day after. */
static void
add_neighbours (RegieRuleContext *context,
                RegieFinding     *finding,
                const Stretch    *stretch)
{
  RegieDossier *dossier = regie_rule_context_get_dossier (context);
  g_autoptr(GPtrArray) meant = g_ptr_array_new ();

  REGIE_ITEMS_FOREACH (RegieRegisseur, term, regie_dossier_peek_regisseurs (dossier))
    {
      const GDate *start = regie_regisseur_get_start_date (term);
      const GDate *end = regie_regisseur_get_end_date (term);

      if (((end != NULL && g_date_days_between (end, &stretch->from) == 1) ||
           (start != NULL && g_date_days_between (&stretch->to, start) == 1)) &&
          regie_regisseur_leads (dossier, term))
        g_ptr_array_add (meant, term);
    }

  add_gaps (dossier, meant, stretch);
  if (meant->len == 0)
    g_ptr_array_add (meant, dossier);
  regie_rule_context_add_records (context, finding, meant);
}

static RegieFinding *
report_days (RegieRuleContext *context,
             const Stretch    *stretch,
             const char       *resolution,
             const char       *one_day,
             const char       *more_days)
{
  const char *language = regie_rule_context_get_language (context);
  g_autofree char *first = regie_dup_date (language, &stretch->from);
  g_autofree char *last = regie_dup_date (language, &stretch->to);
  gboolean is_one_day = regie_day_compare (&stretch->from, &stretch->to) == 0;

  return regie_rule_context_report_with (context,
                                         NULL,
                                         resolution,
                                         is_one_day ? one_day : more_days,
                                         "first",
                                         first,
                                         "last",
                                         last,
                                         NULL);
}

/* What is past can only be set right on record; what still lasts must be agreed. Days that are past
 * and explained stay days without a regisseur: nothing is left to be done about them. */
static void
report_nobody (RegieRuleContext *context,
               const Stretch    *stretch,
               gboolean          lasts)
{
  const char *now = N_ ("Agree with the household who the regisseur is, and record from when.");
  const char *past =
    N_ ("Correct the days if somebody was; if not, tell the household and record why.");
  RegieFinding *finding = NULL;

  if (stretch->is_explained)
    finding =
      report_days (context,
                   stretch,
                   lasts ? now : NULL,
                   N_ ("On {first} nobody was regisseur; why is on record."),
                   N_ ("From {first} up to {last} nobody was regisseur; why is on record."));
  else
    finding = report_days (context,
                           stretch,
                           lasts ? now : past,
                           N_ ("On {first} nobody was regisseur."),
                           N_ ("From {first} up to {last} nobody was regisseur."));

  add_neighbours (context, finding, stretch);
}

static void
report_several (RegieRuleContext *context,
                const Stretch    *stretch,
                gboolean          lasts)
{
  const char *now =
    N_ ("Agree who of them is the regisseur, and end the other term or mark one of them.");
  const char *past = N_ ("Correct the days of the terms, or mark who of them was the regisseur.");
  RegieFinding *finding =
    report_days (context,
                 stretch,
                 lasts ? now : past,
                 N_ ("On {first} more than one person was regisseur."),
                 N_ ("From {first} up to {last} more than one person was regisseur."));

  add_terms (context, finding, stretch);
}

static void
report_stretch (RegieRuleContext *context,
                const Stretch    *stretch)
{
  gboolean lasts = g_date_valid (&stretch->to) &&
                   regie_day_compare (&stretch->to, regie_rule_context_get_day (context)) == 0;

  if (stretch->state == REGIE_REGISSEUR_STATE_NOBODY)
    report_nobody (context, stretch, lasts);
  else if (stretch->state == REGIE_REGISSEUR_STATE_SEVERAL)
    report_several (context, stretch, lasts);
}

typedef struct
{
  RegieRuleContext *context;
  Stretch           stretch;
} Course;

/* Adds days to those before them when they are of one kind with them, or else reports those and
 * begins anew. */
static void
add_days (RegieRegisseurState  state,
          const char          *reason,
          const GDate         *from,
          const GDate         *to,
          gpointer             data)
{
  Course *course = data;
  Stretch *stretch = &course->stretch;
  gboolean is_explained = reason != NULL;

  if (stretch->state != state || stretch->is_explained != is_explained)
    {
      report_stretch (course->context, stretch);
      stretch->from = *from;
    }

  stretch->state = state;
  stretch->is_explained = is_explained;
  stretch->to = *to;
}

static void
check_one_regisseur (RegieRuleContext *context,
                     gpointer          record)
{
  Course course = { context, { .state = REGIE_REGISSEUR_STATE_UNKNOWN } };
  GDate first;

  if (!regie_rule_get_first_day (context, &first))
    return;

  g_date_clear (&course.stretch.to, 1);
  regie_regisseur_walk_states (record,
                               &first,
                               regie_rule_context_get_day (context),
                               add_days,
                               &course);
  report_stretch (context, &course.stretch);
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
