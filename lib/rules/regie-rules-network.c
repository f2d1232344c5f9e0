/* regie-rules-network.c: principle 2, involve the network
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include <regie/regie-action-share.h>
#include <regie/regie-attendance.h>
#include <regie/regie-dossier-day.h>
#include <regie/regie-network-member.h>

#include "base/regie-hash-private.h"
#include "base/regie-operation-private.h"
#include "model/regie-model-items-private.h"
#include "rules/regie-rule-facts-private.h"

static gboolean
has_network_on (RegieDossier *dossier,
                const GDate  *day)
{
  REGIE_ITEMS_FOREACH (RegieEntity, member, regie_dossier_peek_network (dossier))
    if (regie_record_is_in_force (member, day))
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

  if (meeting == NULL || regie_is_said (regie_dossier_get_no_network_reason (dossier)) ||
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

/* Start, progress and closing meetings are joint ones. */
static gboolean
is_joint (RegieMeeting *meeting)
{
  RegieMeetingKind kind = regie_meeting_get_kind (meeting);

  return kind == REGIE_MEETING_KIND_START || kind == REGIE_MEETING_KIND_PROGRESS ||
         kind == REGIE_MEETING_KIND_CLOSING;
}

/* Whether a meeting with a list of people comes nearer to the day than another. Before the day only
 * one that was held counts, after it only one that is still to come. */
static gboolean
is_nearer (RegieMeeting *meeting,
           RegieMeeting *other,
           const GDate  *day,
           gboolean      is_past)
{
  const GDate *date = regie_meeting_get_date (meeting);
  int side = date == NULL ? 0 : regie_day_compare (date, day);
  int order = 0;

  if (date == NULL || !is_joint (meeting) || regie_meeting_get_cancelled_reason (meeting) != NULL ||
      regie_meeting_get_is_held (meeting) != is_past || (is_past ? side > 0 : side < 0) ||
      g_list_model_get_n_items (regie_meeting_get_attendances (meeting)) == 0)
    return FALSE;

  order = other == NULL ? 0 : regie_day_compare (date, regie_meeting_get_date (other));

  return other == NULL || (is_past ? order > 0 : order < 0);
}

static RegieMeeting *
find_nearest (RegieDossier *dossier,
              const GDate  *day,
              gboolean      is_past)
{
  RegieMeeting *nearest = NULL;

  REGIE_ITEMS_FOREACH (RegieMeeting, meeting, regie_dossier_peek_meetings (dossier))
    if (is_nearer (meeting, nearest, day, is_past))
      nearest = meeting;

  return nearest;
}

/* The ids of those who are or were in the network, as a set. */
static GHashTable *
list_network (RegieDossier *dossier)
{
  GHashTable *network = g_hash_table_new (regie_hash_string, g_str_equal);

  REGIE_ITEMS_FOREACH (RegieNetworkMember, member, regie_dossier_peek_network (dossier))
    if (regie_network_member_get_person (member) != NULL)
      g_hash_table_add (network, (char *) regie_network_member_get_person (member));

  return network;
}

static gboolean
has_invited (RegieMeeting *meeting,
             GHashTable   *network)
{
  REGIE_ITEMS_FOREACH (RegieAttendance, attendance, regie_meeting_peek_attendances (meeting))
    if ((regie_attendance_get_party (attendance) == REGIE_PARTY_NETWORK ||
         regie_rule_set_contains (network, regie_attendance_get_person (attendance))) &&
        (regie_attendance_get_invitation (attendance) != REGIE_INVITATION_STATE_NOT_INVITED ||
         regie_attendance_get_present (attendance) == REGIE_ANSWER_YES))
      return TRUE;

  return FALSE;
}

/* The last meeting and the next: who was asked to those before cannot be mended any more. */
static void
check_invited (RegieRuleContext *context,
               gpointer          record)
{
  const GDate *day = regie_rule_context_get_day (context);
  g_autoptr(GHashTable) network = NULL;

  if (!regie_dossier_is_open (record, day))
    return;

  for (int is_past = TRUE; is_past >= FALSE; is_past--)
    {
      RegieMeeting *meeting = find_nearest (record, day, is_past);
      g_autofree char *date = NULL;

      if (meeting == NULL || !has_network_on (record, regie_meeting_get_date (meeting)))
        continue;
      if (network == NULL)
        network = list_network (record);
      if (has_invited (meeting, network))
        continue;

      date = regie_dup_date (regie_rule_context_get_language (context),
                             regie_meeting_get_date (meeting));
      regie_rule_context_report_with (
        context,
        REGIE_ENTITY (meeting),
        N_ ("Ask the household whom of family, friends and neighbours it wants at the table."),
        N_ ("Nobody of the informal network was invited to the meeting of {date}."),
        "date",
        date,
        NULL);
    }
}

/* Share of the actions below which it is worth knowing, in percent, unless the method says
 * otherwise. */
#define FAIR_SHARE 50

/* None at all is a warning; a small share is never more than information. */
static void
check_share (RegieRuleContext *context,
             gpointer          record)
{
  RegiePlan *plan = regie_rule_get_plan (context);
  g_autoptr(RegieActionShare) all =
    plan == NULL ? NULL : regie_dossier_dup_action_share (record, plan);
  int share = all == NULL ? -1 : regie_action_share_get_own_percent (all);
  g_autofree char *percent = g_strdup_printf ("%d", share);
  const char *sentence =
    share == 0 ? N_ ("None of the actions is in the hands of the household or its network.")
               : N_ ("The household and its network carry {share} percent of the actions.");
  RegieFinding *finding = NULL;

  if (share < 0 || (share > 0 && share >= regie_rule_context_get_limit (context, FAIR_SHARE)))
    return;

  finding = regie_rule_context_report_with (
    context,
    REGIE_ENTITY (plan),
    N_ ("See together which actions the household or its network can take on."),
    sentence,
    "share",
    percent,
    NULL);
  if (share > 0)
    regie_finding_set_severity (finding, REGIE_SEVERITY_INFORMATION);
}

/* Days over which the network is compared, unless the method says otherwise. */
#define SHRINK_DAYS 180

static guint
count_network_on (RegieDossier *dossier,
                  const GDate  *day)
{
  guint count = 0;

  REGIE_ITEMS_FOREACH (RegieEntity, member, regie_dossier_peek_network (dossier))
    if (regie_record_is_in_force (member, day))
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
  REGIE_ITEMS_FOREACH (RegieEntity, member, regie_dossier_peek_network (dossier))
    if (regie_record_is_in_force (member, then) && !regie_record_is_in_force (member, day))
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
    .code = "P2.2",
    .principle = 2,
    .severity = REGIE_SEVERITY_WARNING,
    .title = N_ ("Somebody of a network that is known is invited to the meetings."),
    .type = regie_dossier_get_type,
    .check = check_invited,
  },
  {
    .code = "P2.3",
    .principle = 2,
    .severity = REGIE_SEVERITY_WARNING,
    .title = N_ ("The household and its network carry a fair part of the actions."),
    .type = regie_dossier_get_type,
    .check = check_share,
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
