/* regie-rules-programme-records.c: records refer to what is there, on days that can be
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include "rules/regie-rule-programme-private.h"
#include "rules/regie-rule-scan-private.h"

/* References of which a rule of their own tells more. */
static const struct
{
  GType (*type) (void);
  const char *member;
} told_elsewhere[] = {
  { regie_map_adoption_get_type, "map" },
  { regie_map_adoption_get_type, "supplement" },
  { regie_presence_get_type, "municipality" },
  { regie_implementation_action_get_type, "depends_on" },
};

/* Programmes have days and no moments. */
static const GDate *
get_spot_day (const RegieRuleSpot *spot,
              const RegieColumn   *column)
{
  return &REGIE_MEMBER (GDate, spot->record, &column->row);
}

static void
report_order (RegieRuleContext *context,
              gpointer          record,
              const GDate      *first,
              const GDate      *last,
              const char       *sentence)
{
  const char *language = regie_rule_context_get_language (context);
  g_autofree char *start = regie_dup_date (language, first);
  g_autofree char *end = regie_dup_date (language, last);

  regie_rule_context_report_with (context,
                                  record,
                                  N_ ("Look up the right days and correct the record."),
                                  sentence,
                                  "start",
                                  start,
                                  "end",
                                  end,
                                  NULL);
}

static void
check_pair (RegieRuleContext *context,
            gpointer          record,
            const GDate      *first,
            const GDate      *last,
            const char       *sentence)
{
  if (first != NULL && regie_rule_is_past (last, first))
    report_order (context, record, first, last, sentence);
}

/* Days of which the names do not say to the scan that they have an order. */
static void
check_own_days (RegieEntity *record,
                gpointer     data)
{
  RegieRuleContext *context = data;

  if (REGIE_IS_IMPLEMENTATION_ACTION (record))
    {
      RegieImplementationAction *step = REGIE_IMPLEMENTATION_ACTION (record);

      check_pair (context,
                  record,
                  regie_implementation_action_get_planned_start_date (step),
                  regie_implementation_action_get_planned_end_date (step),
                  N_ ("An action should begin on {start} and be done before that, on {end}."));
      check_pair (context,
                  record,
                  regie_implementation_action_get_start_date (step),
                  regie_implementation_action_get_done_date (step),
                  N_ ("An action began on {start} and was done before that, on {end}."));
    }
  else
    check_pair (context,
                record,
                regie_body_mandate_get_start_date (REGIE_BODY_MANDATE (record)),
                regie_body_mandate_get_withdrawn_date (REGIE_BODY_MANDATE (record)),
                N_ ("A mandate began on {start} and was withdrawn before that, on {end}."));
}

static void
check_days (RegieRuleContext *context,
            gpointer          record)
{
  const RegieRuleScan *scan = regie_rule_get_scan (context);
  RegieIndex *index = regie_rule_context_get_index (context);

  for (guint i = 0; i < scan->backwards->len; i++)
    {
      const RegieRuleSpot *spot = &g_array_index (scan->backwards, RegieRuleSpot, i);

      report_order (context,
                    spot->record,
                    get_spot_day (spot, spot->column),
                    get_spot_day (spot, spot->other),
                    N_ ("A record begins on {start} and ends before that, on {end}."));
    }
  for (guint i = 0; i < scan->impossible->len; i++)
    {
      const RegieRuleSpot *spot = &g_array_index (scan->impossible, RegieRuleSpot, i);
      const GDate *day = get_spot_day (spot, spot->column);

      report_order (context,
                    spot->record,
                    day,
                    day,
                    N_ ("A record has the day {start}, which lies in a year that cannot be."));
    }
  regie_index_walk_type (index, REGIE_TYPE_IMPLEMENTATION_ACTION, check_own_days, context);
  regie_index_walk_type (index, REGIE_TYPE_BODY_MANDATE, check_own_days, context);
}

static gboolean
is_told_elsewhere (const RegieRuleSpot *spot)
{
  for (gsize i = 0; i < G_N_ELEMENTS (told_elsewhere); i++)
    if (G_OBJECT_TYPE (spot->record) == told_elsewhere[i].type () &&
        g_str_equal (spot->column->row.member, told_elsewhere[i].member))
      return TRUE;

  return FALSE;
}

static void
check_references (RegieRuleContext *context,
                  gpointer          record)
{
  const GArray *spots = regie_rule_get_scan (context)->dangling;

  for (guint i = 0; i < spots->len; i++)
    {
      const RegieRuleSpot *spot = &g_array_index (spots, RegieRuleSpot, i);

      if (!is_told_elsewhere (spot))
        regie_rule_context_report_with (
          context,
          spot->record,
          N_ ("Look up what is meant: record it, or correct the reference."),
          N_ ("A record refers in “{member}” to something that is not in the programme."),
          "member",
          spot->column->row.member,
          NULL);
    }
}

static const RegieRuleRow rows[] = {
  {
    .code = "PR.25",
    .principle = 0,
    .severity = REGIE_SEVERITY_WARNING,
    .title = N_ ("No record of a programme has days that cannot be."),
    .type = regie_programme_get_type,
    .check = check_days,
  },
  {
    .code = "PR.27",
    .principle = 0,
    .severity = REGIE_SEVERITY_ERROR,
    .title = N_ ("What a record of a programme refers to is there."),
    .type = regie_programme_get_type,
    .check = check_references,
  },
};

const RegieRuleTable regie_rules_programme_records = { rows, G_N_ELEMENTS (rows) };
