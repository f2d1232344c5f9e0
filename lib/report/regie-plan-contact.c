/* regie-plan-contact.c: on the one page, whom to ask and when we meet
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include "report/regie-plan-sheet-private.h"

#include <regie/regie-closure.h>
#include <regie/regie-dossier-day.h>
#include <regie/regie-meeting.h>
#include <regie/regie-organisation.h>
#include <regie/regie-person.h>
#include <regie/regie-professional.h>
#include <regie/regie-regisseur.h>

#include "model/regie-model-items-private.h"
#include "report/regie-lines-private.h"
#include "report/regie-report-index-private.h"
#include "report/regie-report-people-private.h"

/* The whole page is worth more than the whole of one of these. */
#define LONGEST_CONTACT 60
#define LONGEST_PLACE   120

/* The organisation for which somebody works on the day, or NULL. */
static RegieOrganisation *
find_organisation (RegiePlanSheet *sheet,
                   const char     *person)
{
  REGIE_ITEMS_FOREACH (RegieProfessional,
                       professional,
                       regie_dossier_peek_professionals (sheet->context->dossier))
    if (g_strcmp0 (regie_professional_get_person (professional), person) == 0 &&
        regie_entity_is_in_force (REGIE_ENTITY (professional), sheet->context->day))
      return regie_report_find_organisation (sheet->context,
                                             regie_professional_get_organisation (professional));

  return NULL;
}

/* How to reach somebody: by their own number, or else by that of their organisation. Somebody whose
 * address is hidden is not called directly. */
static char *
dup_contact (RegiePlanSheet    *sheet,
             RegiePerson       *person,
             RegieOrganisation *organisation,
             const char        *name)
{
  gboolean is_hidden = person == NULL || regie_person_get_address_is_hidden (person);
  const char *phone = is_hidden ? NULL : regie_person_get_phone (person);
  const char *email = is_hidden ? NULL : regie_person_get_email (person);
  g_autofree char *number = NULL;
  g_autofree char *address = NULL;

  if (phone == NULL && email == NULL && organisation != NULL)
    {
      phone = regie_organisation_get_phone (organisation);
      email = regie_organisation_get_email (organisation);
    }
  number = phone == NULL ? NULL : regie_lines_clip (phone, LONGEST_CONTACT);
  address = email == NULL ? NULL : regie_lines_clip (email, LONGEST_CONTACT);

  if (phone != NULL && email != NULL)
    return regie_plan_sheet_say (sheet,
                                 REGIE_PLAN_WORDS_CALL_OR_MAIL,
                                 "phone",
                                 number,
                                 "email",
                                 address,
                                 NULL);
  if (phone != NULL)
    return regie_plan_sheet_say (sheet, REGIE_PLAN_WORDS_CALL, "phone", number, NULL);
  if (email != NULL)
    return regie_plan_sheet_say (sheet, REGIE_PLAN_WORDS_MAIL, "email", address, NULL);

  return regie_plan_sheet_say (sheet, REGIE_PLAN_WORDS_NOT_REACHABLE, "name", name, NULL);
}

/* Says who somebody is and how to reach them. */
static void
tell_contact (RegiePlanSheet *sheet,
              const char     *id,
              RegiePlanWords  words)
{
  RegieOrganisation *organisation = find_organisation (sheet, id);
  const char *organisation_name =
    organisation == NULL ? NULL : regie_organisation_get_name (organisation);
  g_autofree char *name = regie_report_dup_full_name (sheet->context, id);
  g_autofree char *said = NULL;
  g_autofree char *contact = NULL;
  g_autofree char *text = NULL;

  if (organisation_name != NULL && words == REGIE_PLAN_WORDS_IS)
    {
      g_autofree char *short_name = regie_lines_clip (organisation_name, LONGEST_CONTACT);

      said = regie_plan_sheet_say (sheet,
                                   REGIE_PLAN_WORDS_IS_OF,
                                   "name",
                                   name,
                                   "organisation",
                                   short_name,
                                   NULL);
    }
  else
    said = regie_plan_sheet_say (sheet, words, "name", name, NULL);

  contact = dup_contact (sheet, regie_report_find_person (sheet->context, id), organisation, name);
  text = g_strjoin (" ", said, contact, NULL);
  regie_plan_sheet_add (sheet, REGIE_PLAN_REGISSEUR, text);
}

static void
tell_substitutes (RegiePlanSheet *sheet,
                  RegieRegisseur *regisseur)
{
  const RegieReportContext *context = sheet->context;

  REGIE_ITEMS_FOREACH (RegieRegisseur, term, regie_dossier_peek_regisseurs (context->dossier))
    if (term != regisseur && regie_regisseur_get_is_substitute (term) &&
        regie_entity_is_in_force (REGIE_ENTITY (term), context->day) &&
        regie_report_find_person (context, regie_regisseur_get_person (term)) != NULL)
      tell_contact (sheet, regie_regisseur_get_person (term), REGIE_PLAN_WORDS_SUBSTITUTE);
}

void
regie_plan_sheet_tell_regisseur (RegiePlanSheet *sheet)
{
  const RegieReportContext *context = sheet->context;
  RegieRegisseur *regisseur = regie_dossier_get_regisseur_on (context->dossier, context->day);
  const char *person = regisseur == NULL ? NULL : regie_regisseur_get_person (regisseur);
  g_autofree char *name = regie_report_dup_call_name (context, person);
  g_autofree char *text = NULL;

  regie_plan_sheet_open (sheet, REGIE_PLAN_REGISSEUR, REGIE_PLAN_WORDS_REGISSEUR);

  if (name == NULL)
    regie_plan_sheet_add_words (sheet, REGIE_PLAN_REGISSEUR, REGIE_PLAN_WORDS_NO_REGISSEUR);
  else if (regie_report_is_at_home (context, person))
    {
      text = regie_plan_sheet_say (sheet, REGIE_PLAN_WORDS_SELF, "name", name, NULL);
      regie_plan_sheet_add (sheet, REGIE_PLAN_REGISSEUR, text);
    }
  else
    tell_contact (sheet, person, REGIE_PLAN_WORDS_IS);

  if (name != NULL)
    tell_substitutes (sheet, regisseur);
}

/* The place of a meeting is often a home, and so could tell an address that is hidden. */
static gboolean
has_hidden_address (RegieDossier *dossier)
{
  REGIE_ITEMS_FOREACH (RegieHousehold, household, regie_dossier_peek_households (dossier))
    if (regie_household_get_address_is_hidden (household))
      return TRUE;

  REGIE_ITEMS_FOREACH (RegiePerson, person, regie_dossier_peek_persons (dossier))
    if (regie_person_get_address_is_hidden (person))
      return TRUE;

  return FALSE;
}

/* The meeting that is planned on a day, or NULL when only its day is known. */
static RegieMeeting *
find_planned_meeting (RegieDossier *dossier,
                      const GDate  *date)
{
  REGIE_ITEMS_FOREACH (RegieMeeting, meeting, regie_dossier_peek_meetings (dossier))
    if (regie_meeting_get_date (meeting) != NULL &&
        g_date_compare (regie_meeting_get_date (meeting), date) == 0 &&
        !regie_meeting_get_is_held (meeting) &&
        regie_meeting_get_cancelled_reason (meeting) == NULL)
      return meeting;

  return NULL;
}

static char *
dup_meeting_day (RegiePlanSheet *sheet,
                 const GDate    *date,
                 RegieMeeting   *meeting)
{
  const char *start = meeting == NULL ? NULL : regie_meeting_get_start_time (meeting);
  g_autofree char *day = regie_report_dup_day (sheet->context, date);
  g_autofree char *time = NULL;

  if (start == NULL)
    return regie_plan_sheet_say (sheet, REGIE_PLAN_WORDS_MEET, "date", day, NULL);

  time = regie_lines_clip (start, LONGEST_CONTACT);

  return regie_plan_sheet_say (sheet, REGIE_PLAN_WORDS_MEET_AT, "date", day, "time", time, NULL);
}

void
regie_plan_sheet_tell_meeting (RegiePlanSheet *sheet)
{
  RegieDossier *dossier = sheet->context->dossier;
  const GDate *date = regie_dossier_get_next_meeting_after (dossier, sheet->context->day);
  RegieMeeting *meeting = date == NULL ? NULL : find_planned_meeting (dossier, date);
  const char *where = meeting == NULL ? NULL : regie_meeting_get_place (meeting);
  g_autofree char *text = NULL;

  regie_plan_sheet_open (sheet, REGIE_PLAN_NEXT, REGIE_PLAN_WORDS_NEXT);

  if (date == NULL)
    {
      regie_plan_sheet_add_words (sheet, REGIE_PLAN_NEXT, REGIE_PLAN_WORDS_NO_MEETING);
      return;
    }

  text = dup_meeting_day (sheet, date, meeting);
  regie_plan_sheet_add (sheet, REGIE_PLAN_NEXT, text);
  if (where != NULL && !has_hidden_address (dossier))
    {
      g_autofree char *place = regie_lines_clip (where, LONGEST_PLACE);
      g_autofree char *said =
        regie_plan_sheet_say (sheet, REGIE_PLAN_WORDS_PLACE, "place", place, NULL);

      regie_plan_sheet_add (sheet, REGIE_PLAN_NEXT, said);
    }
}

/* After the closing: who stays in touch, and that asking again is no defeat. */
void
regie_plan_sheet_tell_after (RegiePlanSheet *sheet,
                             RegieClosure   *closure)
{
  const GDate *until = regie_closure_get_after_care_until_date (closure);
  g_autofree char *name =
    regie_report_dup_call_name (sheet->context, regie_closure_get_after_care_by (closure));
  g_autofree char *text = NULL;

  regie_plan_sheet_open (sheet, REGIE_PLAN_NEXT, REGIE_PLAN_WORDS_ON);

  if (name != NULL && until == NULL)
    text = regie_plan_sheet_say (sheet, REGIE_PLAN_WORDS_STAYS, "name", name, NULL);
  else if (name != NULL && g_date_compare (until, sheet->context->day) >= 0)
    {
      g_autofree char *date = regie_report_dup_day (sheet->context, until);

      text = regie_plan_sheet_say (sheet,
                                   REGIE_PLAN_WORDS_STAYS_UNTIL,
                                   "name",
                                   name,
                                   "date",
                                   date,
                                   NULL);
    }
  regie_plan_sheet_add (sheet, REGIE_PLAN_NEXT, text);
  regie_plan_sheet_add_words (sheet, REGIE_PLAN_NEXT, REGIE_PLAN_WORDS_ASK_AGAIN);
}
