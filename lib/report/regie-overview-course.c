/* regie-overview-course.c: at a glance, phases, meetings and consents
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include "report/regie-overview-private.h"

#include <regie/regie-consent.h>
#include <regie/regie-meeting.h>
#include <regie/regie-phase-record.h>
#include <regie/regie-phase.h>

#include "base/regie-language-private.h"
#include "model/regie-model-items-private.h"
#include "report/regie-lines-private.h"
#include "report/regie-report-people-private.h"
#include "report/regie-report-words-private.h"

/* When a phase was gone through, or that it was not. */
static char *
dup_phase_course (const RegieReportContext *context,
                  RegiePhaseRecord         *phase)
{
  if (regie_phase_record_get_skipped (phase))
    return g_strdup (regie_translate (context->language, N_ ("skipped")));

  return regie_overview_dup_period (context,
                                    regie_phase_record_get_start_date (phase),
                                    regie_phase_record_get_end_date (phase));
}

void
regie_overview_tell_phases (const RegieReportContext *context,
                            GString                  *page)
{
  guint n_points = 0;

  regie_overview_begin (context, page, N_ ("Phases"));

  REGIE_ITEMS_FOREACH (RegiePhaseRecord, phase, regie_dossier_peek_phases (context->dossier))
    {
      const char *id = regie_phase_record_get_phase (phase);
      g_autofree char *name = regie_overview_dup_name (context, REGIE_TYPE_PHASE, id);
      g_autofree char *course = dup_phase_course (context, phase);
      g_autoptr(GString) text = g_string_new (id);

      if (id == NULL ||
          !regie_overview_is_by (regie_phase_record_get_start_date (phase), context->day))
        continue;
      regie_overview_append (text, " ", name);
      regie_overview_append (text, ": ", course);
      regie_overview_append (text, ". ", regie_phase_record_get_reason (phase));
      regie_overview_add_point (page, 0, text->str);
      n_points++;
    }

  regie_overview_end (context, page, n_points);
}

/* The meetings in the order of their days; those without a day come last. */
static GPtrArray *
list_meetings (const RegieReportContext *context)
{
  GPtrArray *meetings = g_ptr_array_new ();

  REGIE_ITEMS_FOREACH (RegieMeeting, meeting, regie_dossier_peek_meetings (context->dossier))
    {
      const GDate *date = regie_meeting_get_date (meeting);
      guint place = meetings->len;

      while (place > 0 && date != NULL &&
             (regie_meeting_get_date (meetings->pdata[place - 1]) == NULL ||
              g_date_compare (regie_meeting_get_date (meetings->pdata[place - 1]), date) > 0))
        place--;
      g_ptr_array_insert (meetings, place, meeting);
    }

  return meetings;
}

static const char *
get_meeting_state (const RegieReportContext *context,
                   RegieMeeting             *meeting)
{
  const GDate *date = regie_meeting_get_date (meeting);

  if (regie_meeting_get_cancelled_reason (meeting) != NULL)
    return N_ ("cancelled");
  if (date != NULL && g_date_compare (date, context->day) > 0)
    return N_ ("planned");
  if (regie_meeting_get_is_held (meeting))
    return N_ ("held");

  return date == NULL || g_date_compare (date, context->day) == 0
           ? N_ ("planned")
           : N_ ("not recorded whether it was held");
}

void
regie_overview_tell_meetings (const RegieReportContext *context,
                              GString                  *page)
{
  g_autoptr(GPtrArray) meetings = list_meetings (context);

  regie_overview_begin (context, page, N_ ("Meetings"));

  for (guint i = 0; i < meetings->len; i++)
    {
      RegieMeeting *meeting = meetings->pdata[i];
      const GDate *date = regie_meeting_get_date (meeting);
      g_autofree char *day = date == NULL
                               ? g_strdup (regie_translate (context->language, N_ ("no day yet")))
                               : regie_report_dup_day (context, date);
      g_autoptr(GString) text = g_string_new (day);

      regie_overview_append (text,
                             ": ",
                             regie_report_get_word (context->language,
                                                    REGIE_TYPE_MEETING_KIND,
                                                    regie_meeting_get_kind (meeting)));
      regie_overview_append (text,
                             ", ",
                             regie_translate (context->language,
                                              get_meeting_state (context, meeting)));
      regie_overview_append (text, ": ", regie_meeting_get_cancelled_reason (meeting));
      regie_overview_add_point (page, 0, text->str);
    }

  regie_overview_end (context, page, meetings->len);
}

/* Asked on or before the day, and neither answered nor withdrawn by then. */
static gboolean
is_waiting (const RegieReportContext *context,
            RegieConsent             *consent)
{
  const GDate *answered = regie_consent_get_answered_date (consent);
  const GDate *withdrawn = regie_consent_get_withdrawn_date (consent);
  gboolean is_answered = regie_consent_get_answer (consent) != REGIE_ANSWER_UNKNOWN;

  if (!regie_overview_is_by (regie_consent_get_asked_date (consent), context->day))
    return FALSE;
  if (withdrawn != NULL && g_date_compare (withdrawn, context->day) <= 0)
    return FALSE;

  return !is_answered || (answered != NULL && g_date_compare (answered, context->day) > 0);
}

static char *
dup_whose_consent (const RegieReportContext *context,
                   RegieConsent             *consent)
{
  g_autofree char *name = regie_report_dup_full_name (context, regie_consent_get_person (consent));
  g_autofree char *other =
    regie_report_dup_full_name (context, regie_consent_get_behalf_of (consent));

  if (name == NULL || other == NULL)
    return g_steal_pointer (&name);

  return regie_translate_with (context->language,
                               N_ ("{name} for {other}"),
                               "name",
                               name,
                               "other",
                               other,
                               NULL);
}

void
regie_overview_tell_consents (const RegieReportContext *context,
                              GString                  *page)
{
  guint n_points = 0;

  regie_overview_begin (context, page, N_ ("Consents that wait for an answer"));

  REGIE_ITEMS_FOREACH (RegieConsent, consent, regie_dossier_peek_consents (context->dossier))
    {
      const GDate *asked = regie_consent_get_asked_date (consent);
      g_autofree char *whose = dup_whose_consent (context, consent);
      g_autofree char *since =
        asked == NULL ? NULL : regie_overview_dup_period (context, asked, NULL);
      g_autoptr(GString) text = g_string_new (whose);

      if (!is_waiting (context, consent))
        continue;
      regie_overview_append (text,
                             ": ",
                             regie_report_get_word (context->language,
                                                    REGIE_TYPE_CONSENT_ACT,
                                                    regie_consent_get_act (consent)));
      regie_overview_append (text, ", ", since);
      regie_overview_append (text, ". ", regie_consent_get_purpose (consent));
      regie_overview_add_point (page, 0, text->str);
      n_points++;
    }

  if (n_points == 0)
    regie_lines_add (page, regie_translate (context->language, N_ ("None.")), "", "");
}
