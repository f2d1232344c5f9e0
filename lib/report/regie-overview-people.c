/* regie-overview-people.c: at a glance, who is there
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include "report/regie-overview-private.h"

#include <regie/regie-dossier-day.h>
#include <regie/regie-membership.h>
#include <regie/regie-network-member.h>
#include <regie/regie-person.h>
#include <regie/regie-professional.h>

#include "base/regie-language-private.h"
#include "model/regie-model-items-private.h"
#include "report/regie-lines-private.h"
#include "report/regie-report-index-private.h"
#include "report/regie-report-people-private.h"

/* Whole years between two days, or -1 when the second comes first. */
static int
count_years (const GDate *birth,
             const GDate *day)
{
  int years = g_date_get_year (day) - g_date_get_year (birth);
  gboolean is_before_birthday = g_date_get_month (day) < g_date_get_month (birth) ||
                                (g_date_get_month (day) == g_date_get_month (birth) &&
                                 g_date_get_day (day) < g_date_get_day (birth));

  return g_date_compare (birth, day) > 0 ? -1 : years - (is_before_birthday ? 1 : 0);
}

/* A name with the age on the day, where the birth date is known. */
static char *
dup_name_and_age (const RegieReportContext *context,
                  const char               *id)
{
  RegiePerson *person = regie_report_find_person (context, id);
  const GDate *birth = person == NULL ? NULL : regie_person_get_birth_date (person);
  int years = birth == NULL ? -1 : count_years (birth, context->day);
  g_autofree char *name = regie_report_dup_full_name (context, id);
  g_autofree char *age = g_strdup_printf ("%d", years);
  g_autoptr(GString) text = g_string_new (name);

  if (name == NULL)
    return NULL;

  regie_overview_append_aside (text, years < 0 ? NULL : age);

  return g_string_free (g_steal_pointer (&text), FALSE);
}

static guint
tell_members (const RegieReportContext *context,
              GString                  *page,
              RegieHousehold           *household)
{
  guint n_points = 0;

  REGIE_ITEMS_FOREACH (RegieMembership, membership, regie_household_peek_memberships (household))
    {
      g_autofree char *name = dup_name_and_age (context, regie_membership_get_person (membership));
      g_autoptr(GString) text = g_string_new (name);

      if (name == NULL || !regie_entity_is_in_force (REGIE_ENTITY (membership), context->day))
        continue;
      regie_overview_append (text, ", ", regie_membership_get_role (membership));
      regie_overview_append (text, ": ", regie_membership_get_arrangement (membership));
      regie_overview_add_point (page, 0, text->str);
      n_points++;
    }

  return n_points;
}

static gboolean
is_there (const RegieReportContext *context,
          RegieHousehold           *household)
{
  const GDate *until = regie_household_get_until_date (household);

  return regie_overview_is_by (regie_household_get_since_date (household), context->day) &&
         (until == NULL || g_date_compare (until, context->day) >= 0);
}

void
regie_overview_tell_households (const RegieReportContext *context,
                                GString                  *page)
{
  guint n_households = 0;

  REGIE_ITEMS_FOREACH (RegieHousehold, household, regie_dossier_peek_households (context->dossier))
    {
      const char *name = regie_household_get_name (household);
      g_autofree char *heading = NULL;

      if (!is_there (context, household))
        continue;
      heading =
        regie_translate_with (context->language, N_ ("Household: {name}"), "name", name, NULL);
      regie_overview_begin (context, page, name == NULL ? N_ ("Household") : heading);
      regie_overview_end (context, page, tell_members (context, page, household));
      if (regie_household_get_address_is_hidden (household))
        regie_lines_add (page,
                         regie_translate (context->language, N_ ("The address is hidden.")),
                         "",
                         "");
      n_households++;
    }

  if (n_households == 0)
    {
      regie_overview_begin (context, page, N_ ("Household"));
      regie_overview_end (context, page, 0);
    }
}

void
regie_overview_tell_network (const RegieReportContext *context,
                             GString                  *page)
{
  guint n_points = 0;

  regie_overview_begin (context, page, N_ ("Network"));

  REGIE_ITEMS_FOREACH (RegieNetworkMember, member, regie_dossier_peek_network (context->dossier))
    {
      g_autofree char *name =
        regie_report_dup_full_name (context, regie_network_member_get_person (member));
      g_autoptr(GString) text = g_string_new (name);

      if (name == NULL || !regie_entity_is_in_force (REGIE_ENTITY (member), context->day))
        continue;
      regie_overview_append (text, ", ", regie_network_member_get_relation (member));
      regie_overview_append (text, ": ", regie_network_member_get_support (member));
      regie_overview_add_point (page, 0, text->str);
      n_points++;
    }

  regie_overview_end (context, page, n_points);
}

void
regie_overview_tell_professionals (const RegieReportContext *context,
                                   GString                  *page)
{
  guint n_points = 0;

  regie_overview_begin (context, page, N_ ("Professionals"));

  REGIE_ITEMS_FOREACH (RegieProfessional,
                       professional,
                       regie_dossier_peek_professionals (context->dossier))
    {
      RegieOrganisation *organisation =
        regie_report_find_organisation (context,
                                        regie_professional_get_organisation (professional));
      g_autofree char *name =
        regie_report_dup_full_name (context, regie_professional_get_person (professional));
      g_autoptr(GString) text = g_string_new (name);

      if (name == NULL || !regie_entity_is_in_force (REGIE_ENTITY (professional), context->day))
        continue;
      regie_overview_append (text, ", ", regie_professional_get_job_title (professional));
      regie_overview_append (text,
                             ", ",
                             organisation == NULL ? NULL
                                                  : regie_organisation_get_name (organisation));
      regie_overview_append (text, ": ", regie_professional_get_task (professional));
      regie_overview_add_point (page, 0, text->str);
      n_points++;
    }

  regie_overview_end (context, page, n_points);
}
