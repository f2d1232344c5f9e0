/* regie-rules-network.c: principle 2, involve the network
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include <regie/regie-dossier-day.h>
#include <regie/regie-network-member.h>

#include "rules/regie-rule-facts-private.h"

static gboolean
has_network_on (RegieDossier *dossier,
                const GDate  *day)
{
  REGIE_MODEL_FOREACH (RegieEntity, member, regie_dossier_get_network (dossier))
    if (regie_entity_is_in_force (member, day))
      return TRUE;

  return FALSE;
}

static void
check_network_at_start (RegieRuleContext *context,
                        gpointer          record)
{
  RegieDossier *dossier = record;
  RegieMeeting *meeting = regie_rule_get_start_meeting (context);
  g_autofree char *date = NULL;

  if (meeting == NULL || regie_rule_is_given (regie_dossier_get_no_network_reason (dossier)) ||
      has_network_on (dossier, regie_meeting_get_date (meeting)))
    return;

  date =
    regie_dup_date (regie_rule_context_get_language (context), regie_meeting_get_date (meeting));
  regie_rule_context_report_with (
    context,
    REGIE_ENTITY (meeting),
    N_ (
      "Look with the household who of family, friends and neighbours can help, or record why nobody does."),
    N_ (
      "Nobody of the informal network was known when the start meeting was held on {date}, and no reason is given."),
    "date",
    date,
    NULL);
}

/* Days over which the network is compared, unless the method says otherwise. */
#define SHRINK_DAYS 180

static guint
count_network_on (RegieDossier *dossier,
                  const GDate  *day)
{
  guint count = 0;

  REGIE_MODEL_FOREACH (RegieEntity, member, regie_dossier_get_network (dossier))
    if (regie_entity_is_in_force (member, day))
      count++;

  return count;
}

static void
report_shrinking (RegieRuleContext *context,
                  const GDate      *then,
                  guint             n_then,
                  guint             n_now)
{
  RegieDossier *dossier = regie_rule_context_get_dossier (context);
  const GDate *day = regie_rule_context_get_day (context);
  g_autofree char *date = regie_dup_date (regie_rule_context_get_language (context), then);
  g_autofree char *before = g_strdup_printf ("%u", n_then);
  g_autofree char *now = g_strdup_printf ("%u", n_now);
  RegieFinding *finding = NULL;

  finding = regie_rule_context_report_with (
    context,
    NULL,
    N_ ("Ask the household who else could help, and why people stopped."),
    N_ ("The informal network shrinks: on {date} it counted {before}, now {now}."),
    "date",
    date,
    "before",
    before,
    "now",
    now,
    NULL);
  REGIE_MODEL_FOREACH (RegieEntity, member, regie_dossier_get_network (dossier))
    if (regie_entity_is_in_force (member, then) && !regie_entity_is_in_force (member, day))
      regie_rule_context_add_evidence (context, finding, member);
}

static void
check_shrinking (RegieRuleContext *context,
                 gpointer          record)
{
  const GDate *day = regie_rule_context_get_day (context);
  GDate then = *day;
  guint n_then = 0;
  guint n_now = 0;
  guint n_days = (guint) regie_rule_context_get_limit (context, SHRINK_DAYS);

  if (!regie_dossier_is_open (record, day) || g_date_get_julian (day) <= n_days)
    return;

  g_date_subtract_days (&then, n_days);
  n_then = count_network_on (record, &then);
  n_now = count_network_on (record, day);
  if (n_now < n_then)
    report_shrinking (context, &then, n_then, n_now);
}

static const RegieRuleRow rows[] = {
  {
    .code = "P2.1",
    .principle = 2,
    .severity = REGIE_SEVERITY_WARNING,
    .title = N_ ("The informal network is known when the start meeting is held."),
    .type = regie_dossier_get_type,
    .check = check_network_at_start,
  },
  {
    .code = "P2.4",
    .principle = 2,
    .severity = REGIE_SEVERITY_INFORMATION,
    .title = N_ ("The informal network does not shrink."),
    .type = regie_dossier_get_type,
    .check = check_shrinking,
  },
};

const RegieRuleTable regie_rules_network = { rows, G_N_ELEMENTS (rows) };
