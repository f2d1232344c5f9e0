/* regie-rules-network.c: principle 2, involve the network
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

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

static const RegieRuleRow rows[] = {
  {
    .code = "P2.1",
    .principle = 2,
    .severity = REGIE_SEVERITY_WARNING,
    .title = N_ ("The informal network is known when the start meeting is held."),
    .type = regie_dossier_get_type,
    .check = check_network_at_start,
  },
};

const RegieRuleTable regie_rules_network = { rows, G_N_ELEMENTS (rows) };
