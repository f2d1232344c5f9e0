/* regie-overview.c: a dossier at a glance, for its regisseur
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include <regie/regie-overview.h>

#include <regie/regie-dossier-day.h>
#include <regie/regie-level.h>
#include <regie/regie-organisation.h>
#include <regie/regie-phase-record.h>
#include <regie/regie-phase.h>
#include <regie/regie-regisseur.h>
#include <regie/regie-safety-stage-record.h>
#include <regie/regie-safety-stage.h>

#include "base/regie-language-private.h"
#include "report/regie-lines-private.h"
#include "report/regie-overview-private.h"
#include "report/regie-report-index-private.h"
#include "report/regie-report-people-private.h"
#include "report/regie-report-words-private.h"

/**
 * RegieOverview:
 *
 * A dossier at a glance, for its regisseur: how the case stands, the people, the phases, the plan
 * with its goals and actions, the work on safety, the meetings, the last scores and the consents
 * that wait for an answer.
 *
 * Of each scale it lists who gave what last; it never averages. It has no addresses, says only that
 * one is hidden, and does not say who reported to Veilig Thuis.
 *
 * Source: method, sections 4 and 5.
 *
 * Since: 0.1
 */
struct _RegieOverview
{
  RegieReport parent_instance;
};

G_DEFINE_FINAL_TYPE (RegieOverview, regie_overview, REGIE_TYPE_REPORT)

/* A name with the day since which it is so. */
static char *
dup_since (const RegieReportContext *context,
           const char               *name,
           const GDate              *start)
{
  g_autofree char *date = start == NULL ? NULL : regie_report_dup_day (context, start);

  if (name == NULL || date == NULL)
    return g_strdup (name);

  return regie_translate_with (context->language,
                               N_ ("{name}, since {date}"),
                               "name",
                               name,
                               "date",
                               date,
                               NULL);
}

static void
tell_state (const RegieReportContext *context,
            GString                  *page)
{
  gboolean is_open = regie_dossier_is_open (context->dossier, context->day);
  g_autofree char *text =
    dup_since (context,
               regie_translate (context->language, is_open ? N_ ("open") : N_ ("not open")),
               is_open ? regie_dossier_get_opened_date (context->dossier) : NULL);

  regie_overview_add_pair (context, page, N_ ("Case"), text);
}

/* The phase with its id, by which professionals speak of it. */
static void
tell_phase (const RegieReportContext *context,
            GString                  *page)
{
  RegiePhaseRecord *phase = regie_dossier_get_phase_on (context->dossier, context->day);
  const char *id = phase == NULL ? NULL : regie_phase_record_get_phase (phase);
  g_autofree char *name = regie_overview_dup_name (context, REGIE_TYPE_PHASE, id);
  g_autofree char *known = id == NULL ? NULL : g_strjoin (" ", id, name, NULL);
  g_autofree char *text =
    dup_since (context, known, phase == NULL ? NULL : regie_phase_record_get_start_date (phase));

  regie_overview_add_pair (context, page, N_ ("Phase"), text);
}

static void
tell_level (const RegieReportContext *context,
            GString                  *page)
{
  g_autofree char *name =
    regie_overview_dup_name (context,
                             REGIE_TYPE_LEVEL,
                             regie_dossier_get_level_on (context->dossier, context->day));

  regie_overview_add_pair (context, page, N_ ("Level of direction"), name);
}

/* The stage is named only where there is work on safety. */
static void
tell_verdict (const RegieReportContext *context,
              GString                  *page)
{
  RegieSafetyStageRecord *stage =
    regie_dossier_get_safety_stage_on (context->dossier, context->day);
  g_autofree char *name = NULL;
  g_autofree char *text = NULL;

  regie_overview_add_pair (context,
                           page,
                           N_ ("Safety"),
                           regie_report_get_word (context->language,
                                                  REGIE_TYPE_SAFETY_VERDICT,
                                                  regie_dossier_get_safety_on (context->dossier,
                                                                               context->day)));
  if (stage == NULL)
    return;

  name = regie_overview_dup_name (context,
                                  REGIE_TYPE_SAFETY_STAGE,
                                  regie_safety_stage_record_get_stage (stage));
  text = dup_since (context, name, regie_safety_stage_record_get_start_date (stage));
  regie_overview_add_pair (context, page, N_ ("Stage of safety"), text);
}

static void
tell_regisseur (const RegieReportContext *context,
                GString                  *page)
{
  RegieRegisseur *term = regie_dossier_get_regisseur_on (context->dossier, context->day);
  const char *person = term == NULL ? NULL : regie_regisseur_get_person (term);
  g_autofree char *name = regie_report_dup_full_name (context, person);
  g_autofree char *text =
    dup_since (context, name, term == NULL ? NULL : regie_regisseur_get_start_date (term));

  regie_overview_add_pair (context, page, N_ ("Regisseur"), text);
}

static void
tell_next_meeting (const RegieReportContext *context,
                   GString                  *page)
{
  const GDate *date = regie_dossier_get_next_meeting_after (context->dossier, context->day);
  g_autofree char *text = date == NULL ? NULL : regie_report_dup_day (context, date);

  regie_overview_add_pair (context,
                           page,
                           N_ ("Next meeting"),
                           text != NULL ? text
                                        : regie_translate (context->language, N_ ("none planned")));
}

/* The words with which it began, and whose they are. */
static void
tell_question (const RegieReportContext *context,
               GString                  *page)
{
  const char *question = regie_dossier_get_question (context->dossier);
  g_autofree char *name =
    regie_report_dup_full_name (context, regie_dossier_get_question_by (context->dossier));
  g_autoptr(GString) text = g_string_new (question);

  if (question != NULL)
    regie_overview_append_aside (text, name);

  regie_overview_add_pair (context, page, N_ ("Question"), question == NULL ? NULL : text->str);
}

static void
tell_head (const RegieReportContext *context,
           GString                  *page)
{
  const char *title = regie_dossier_get_title (context->dossier);
  RegieOrganisation *organisation =
    regie_report_find_organisation (context, regie_dossier_get_organisation (context->dossier));
  g_autofree char *date = regie_report_dup_day (context, context->day);
  g_autofree char *day =
    regie_translate_with (context->language, N_ ("How it stands on {date}"), "date", date, NULL);

  regie_lines_add_title (page,
                         title != NULL
                           ? title
                           : regie_translate (context->language, N_ ("Dossier without a title")),
                         '=');
  regie_lines_add (page, day, "", "");
  g_string_append_c (page, '\n');

  tell_question (context, page);
  regie_overview_add_pair (context,
                           page,
                           N_ ("Municipality"),
                           regie_dossier_get_municipality (context->dossier));
  regie_overview_add_pair (context,
                           page,
                           N_ ("Organisation"),
                           organisation == NULL ? NULL
                                                : regie_organisation_get_name (organisation));
  tell_state (context, page);
  tell_phase (context, page);
  tell_level (context, page);
  tell_verdict (context, page);
  tell_regisseur (context, page);
  tell_next_meeting (context, page);
}

static char *
write_overview (const RegieReportContext *context)
{
  GString *page = g_string_new (NULL);

  tell_head (context, page);
  regie_overview_tell_households (context, page);
  regie_overview_tell_network (context, page);
  regie_overview_tell_professionals (context, page);
  regie_overview_tell_phases (context, page);
  regie_overview_tell_plan (context, page);
  regie_overview_tell_safety (context, page);
  regie_overview_tell_meetings (context, page);
  regie_overview_tell_scores (context, page);
  regie_overview_tell_consents (context, page);

  return g_string_free (page, FALSE);
}

static const RegieReportPort port = { write_overview };

static void
regie_overview_class_init (RegieOverviewClass *klass)
{
  REGIE_REPORT_CLASS (klass)->port = (gpointer) &port;
}

static void
regie_overview_init (RegieOverview *self)
{
}

/**
 * regie_overview_new:
 * @method: (nullable): the method that the case follows
 *
 * Makes the report.
 *
 * Returns: (transfer full): the report
 *
 * Since: 0.1
 */
RegieOverview *
regie_overview_new (RegieMethod *method)
{
  g_return_val_if_fail (method == NULL || REGIE_IS_METHOD (method), NULL);

  return g_object_new (REGIE_TYPE_OVERVIEW, "method", method, NULL);
}
