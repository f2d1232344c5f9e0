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
share_a_day (RegieRegisseur *a,
             RegieRegisseur *b)
{
  const GDate *start_a = regie_regisseur_get_start_date (a);
  const GDate *start_b = regie_regisseur_get_start_date (b);
  const GDate *end_a = regie_regisseur_get_end_date (a);
  const GDate *end_b = regie_regisseur_get_end_date (b);

  return (start_a == NULL || end_b == NULL || g_date_compare (start_a, end_b) <= 0) &&
         (start_b == NULL || end_a == NULL || g_date_compare (start_b, end_a) <= 0);
}

/* Whether a term is that of *the* regisseur: marked so, or never beside one that is. Somebody who
 * directs the process beside the regisseur of the case does not take their place on a day when
 * there is none. */
static gboolean
leads (RegieDossier   *dossier,
       RegieRegisseur *term)
{
  if (regie_regisseur_get_is_primary (term) || regie_regisseur_get_is_substitute (term))
    return regie_regisseur_get_is_primary (term);

  REGIE_MODEL_FOREACH (RegieRegisseur, other, regie_dossier_get_regisseurs (dossier))
    if (regie_regisseur_get_is_primary (other) && share_a_day (term, other))
      return FALSE;

  return TRUE;
}

static GPtrArray *
leading_terms (RegieDossier *dossier)
{
  GPtrArray *terms = g_ptr_array_new ();

  REGIE_MODEL_FOREACH (RegieRegisseur, term, regie_dossier_get_regisseurs (dossier))
    if (leads (dossier, term))
      g_ptr_array_add (terms, term);

  return terms;
}

static gboolean
has_substitute (RegieDossier *dossier,
                const GDate  *day)
{
  REGIE_MODEL_FOREACH (RegieRegisseur, term, regie_dossier_get_regisseurs (dossier))
    if (regie_regisseur_get_is_substitute (term) &&
        regie_entity_is_in_force (REGIE_ENTITY (term), day))
      return TRUE;

  return FALSE;
}

/* How many people are the regisseur on a day. A substitute counts when nobody else is there. */
static guint
count_regisseurs (RegieDossier *dossier,
                  GPtrArray    *terms,
                  const GDate  *day)
{
  guint n_regisseurs = 0;

  for (guint i = 0; i < terms->len; i++)
    if (regie_entity_is_in_force (terms->pdata[i], day))
      n_regisseurs++;

  return n_regisseurs == 0 && has_substitute (dossier, day) ? 1 : n_regisseurs;
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
  add_day (days, regie_dossier_get_opened_date (dossier), 0);
  REGIE_MODEL_FOREACH (RegieRegisseur, regisseur, regie_dossier_get_regisseurs (dossier))
    {
      add_day (days, regie_regisseur_get_start_date (regisseur), 0);
      add_day (days, regie_regisseur_get_end_date (regisseur), 1);
    }
  REGIE_MODEL_FOREACH (RegieClosure, closure, regie_dossier_get_closures (dossier))
    {
      add_day (days, regie_closure_get_date (closure), 0);
      add_day (days, regie_closure_get_reopened_date (closure), 0);
    }
  g_array_sort (days, compare_days);

  return days;
}

/* Days in a row on which there was nobody, or more than one. */
typedef struct
{
  guint    n_regisseurs;
  GDate    from;
  GDate    to;
  gboolean is_set;
} Stretch;

static void
add_terms (RegieRuleContext *context,
           RegieFinding     *finding,
           GPtrArray        *terms,
           const Stretch    *stretch)
{
  g_autoptr(GPtrArray) meant = g_ptr_array_new ();

  for (guint i = 0; i < terms->len; i++)
    {
      const GDate *start = regie_regisseur_get_start_date (terms->pdata[i]);
      const GDate *end = regie_regisseur_get_end_date (terms->pdata[i]);

      if ((start == NULL || g_date_compare (start, &stretch->to) <= 0) &&
          (end == NULL || g_date_compare (end, &stretch->from) >= 0))
        g_ptr_array_add (meant, terms->pdata[i]);
    }
  regie_rule_context_add_records (context, finding, meant);
}

/* A gap lies between the term that ended the day before and the one that began the day after. */
static void
add_neighbours (RegieRuleContext *context,
                RegieFinding     *finding,
                GPtrArray        *terms,
                const Stretch    *stretch)
{
  for (guint i = 0; i < terms->len; i++)
    {
      const GDate *start = regie_regisseur_get_start_date (terms->pdata[i]);
      const GDate *end = regie_regisseur_get_end_date (terms->pdata[i]);

      if ((end != NULL && g_date_days_between (end, &stretch->from) == 1) ||
          (start != NULL && g_date_days_between (&stretch->to, start) == 1))
        regie_rule_context_add_evidence (context, finding, terms->pdata[i]);
    }

  if (regie_finding_get_evidence (finding) == NULL)
    regie_rule_context_add_evidence (context,
                                     finding,
                                     REGIE_ENTITY (regie_rule_context_get_dossier (context)));
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
  gboolean is_one_day = g_date_compare (&stretch->from, &stretch->to) == 0;

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

/* What is past can only be set right on record; what still lasts must be agreed. */
static void
report_nobody (RegieRuleContext *context,
               GPtrArray        *terms,
               const Stretch    *stretch,
               gboolean          lasts)
{
  const char *now = N_ ("Agree with the household who the regisseur is, and record from when.");
  const char *past =
    N_ ("Correct the days if somebody was; if not, tell the household and record why.");
  RegieFinding *finding = report_days (context,
                                       stretch,
                                       lasts ? now : past,
                                       N_ ("On {first} nobody was regisseur."),
                                       N_ ("From {first} up to {last} nobody was regisseur."));

  add_neighbours (context, finding, terms, stretch);
}

static void
report_several (RegieRuleContext *context,
                GPtrArray        *terms,
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

  add_terms (context, finding, terms, stretch);
}

static void
report_stretch (RegieRuleContext *context,
                GPtrArray        *terms,
                const Stretch    *stretch)
{
  gboolean lasts = FALSE;

  if (!stretch->is_set || stretch->n_regisseurs == 1)
    return;

  lasts = g_date_compare (&stretch->to, regie_rule_context_get_day (context)) == 0;
  if (stretch->n_regisseurs == 0)
    report_nobody (context, terms, stretch, lasts);
  else
    report_several (context, terms, stretch, lasts);
}

/* Adds days to the stretch before them when they are of one kind with it, or else reports that and
 * begins anew. */
static void
add_days (RegieRuleContext *context,
          GPtrArray        *terms,
          Stretch          *stretch,
          const Stretch    *days)
{
  if (stretch->is_set && stretch->n_regisseurs == days->n_regisseurs)
    {
      stretch->to = days->to;
      return;
    }

  report_stretch (context, terms, stretch);
  *stretch = *days;
}

/* How it stood from the day at one place of the list up to the day before the next. While the case
 * is closed nobody is missed. */
static Stretch
look_at_days (RegieRuleContext *context,
              GPtrArray        *terms,
              GArray           *days,
              guint             place)
{
  RegieDossier *dossier = regie_rule_context_get_dossier (context);
  Stretch stretch = { .n_regisseurs = 1, .is_set = TRUE };

  g_date_set_julian (&stretch.from, g_array_index (days, guint32, place));
  g_date_set_julian (&stretch.to, g_array_index (days, guint32, place + 1) - 1);
  if (regie_dossier_is_open (dossier, &stretch.from))
    stretch.n_regisseurs = MIN (count_regisseurs (dossier, terms, &stretch.from), 2);

  return stretch;
}

static void
check_one_regisseur (RegieRuleContext *context,
                     gpointer          record)
{
  g_autoptr(GPtrArray) terms = NULL;
  g_autoptr(GArray) days = NULL;
  Stretch stretch = { .is_set = FALSE };
  GDate first;

  if (!first_day (context, &first))
    return;

  terms = leading_terms (record);
  days = days_of_change (context, &first);
  for (guint i = 0; i + 1 < days->len; i++)
    {
      guint32 start = g_array_index (days, guint32, i);
      guint32 next = g_array_index (days, guint32, i + 1);
      Stretch found;

      if (start < g_date_get_julian (&first) || start == next ||
          next > g_date_get_julian (regie_rule_context_get_day (context)) + 1)
        continue;

      found = look_at_days (context, terms, days, i);
      add_days (context, terms, &stretch, &found);
    }
  report_stretch (context, terms, &stretch);
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
