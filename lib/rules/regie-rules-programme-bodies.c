/* regie-rules-programme-bodies.c: bodies stand where they can, and merge into what they can
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include "base/regie-hash-private.h"
#include "base/regie-operation-private.h"
#include "programme/regie-programme-items-private.h"
#include "rules/regie-rule-programme-private.h"
#include "rules/regie-rule-quote-private.h"

static void
report_presence (RegieRuleContext *context,
                 RegieBody        *body,
                 RegieEntity      *presence,
                 RegieBody        *other,
                 const char       *sentence)
{
  g_autofree char *name = regie_rule_dup_body_name (body);
  RegieFinding *finding = regie_rule_context_report_with (
    context,
    presence,
    N_ ("Record in which municipalities of the programme the organisation works."),
    sentence,
    "name",
    name,
    NULL);

  if (presence != REGIE_ENTITY (body))
    regie_rule_context_add_evidence (context, finding, REGIE_ENTITY (body));
  if (other != NULL)
    regie_rule_context_add_evidence (context, finding, REGIE_ENTITY (other));
}

static void
check_presence (RegieRuleContext *context,
                RegieBody        *body,
                RegiePresence    *presence)
{
  RegieBody *municipality =
    (RegieBody *) regie_rule_context_find (context,
                                           REGIE_TYPE_BODY,
                                           regie_presence_get_municipality (presence));

  if (municipality == NULL)
    report_presence (context,
                     body,
                     REGIE_ENTITY (presence),
                     NULL,
                     N_ ("{name} works in a municipality that the programme does not know."));
  else if (regie_body_get_level (municipality) != REGIE_BODY_LEVEL_MUNICIPALITY)
    report_presence (context,
                     body,
                     REGIE_ENTITY (presence),
                     municipality,
                     N_ ("{name} is said to work in a municipality that is none."));
}

/* A municipality of an organisation that has left may have left as well, and is known still. */
static void
check_presences (RegieRuleContext *context,
                 gpointer          record)
{
  const RegieItems *presences = regie_body_peek_presences (record);

  if (regie_body_get_level (record) != REGIE_BODY_LEVEL_ORGANISATION)
    return;

  if (regie_items_get_length (presences) == 0 &&
      regie_body_takes_part_on (record, regie_rule_context_get_day (context)))
    report_presence (context,
                     record,
                     record,
                     NULL,
                     N_ ("In which municipalities {name} works is not recorded."));
  REGIE_ITEMS_FOREACH (RegiePresence, presence, presences)
    check_presence (context, record, presence);
}

static void
report_merger (RegieRuleContext *context,
               RegieBodyMerger  *merger,
               RegieBody        *merged,
               RegieBody        *into,
               const char       *resolution,
               const char       *sentence)
{
  g_autofree char *name = regie_rule_dup_body_name (merged);
  RegieFinding *finding = regie_rule_context_report_with (context,
                                                          REGIE_ENTITY (merger),
                                                          resolution,
                                                          sentence,
                                                          "name",
                                                          name,
                                                          NULL);

  regie_rule_context_add_evidence (context, finding, REGIE_ENTITY (merged));
  if (into != NULL)
    regie_rule_context_add_evidence (context, finding, REGIE_ENTITY (into));
}

static void
check_merged (RegieRuleContext *context,
              RegieBodyMerger  *merger,
              RegieBody        *merged,
              RegieBody        *into)
{
  const GDate *date = regie_body_merger_get_date (merger);
  const GDate *day = regie_rule_context_get_day (context);

  if (date != NULL && g_date_compare (date, day) <= 0 && regie_body_takes_part_on (merged, day))
    report_merger (context,
                   merger,
                   merged,
                   NULL,
                   N_ ("End the part of the body that merged, or correct the merger."),
                   N_ ("{name} merged into another body, and takes part still."));
  if (into != NULL && regie_body_get_level (merged) != regie_body_get_level (into))
    report_merger (context,
                   merger,
                   merged,
                   into,
                   N_ ("Correct the merger, or the level of the body."),
                   N_ ("{name} merged into a body of another level."));
}

static void
check_merger (RegieRuleContext *context,
              gpointer          record)
{
  const char *const *merged = regie_body_merger_get_merged (record);
  RegieBody *into = (RegieBody *) regie_rule_context_find (context,
                                                           REGIE_TYPE_BODY,
                                                           regie_body_merger_get_into (record));

  for (gsize i = 0; merged != NULL && merged[i] != NULL; i++)
    {
      RegieBody *body = (RegieBody *) regie_rule_context_find (context, REGIE_TYPE_BODY, merged[i]);

      if (body != NULL)
        check_merged (context, record, body, into);
    }
}

static void
report_code (RegieRuleContext *context,
             RegieBody        *body,
             RegieBody        *other,
             const char       *sentence)
{
  g_autofree char *name = regie_rule_dup_body_name (body);
  g_autofree char *other_name = other == NULL ? NULL : regie_rule_dup_body_name (other);
  g_autofree char *code =
    regie_rule_dup_quote (REGIE_ENTITY (body), regie_body_get_municipality_code (body));
  RegieFinding *finding = regie_rule_context_report_with (
    context,
    REGIE_ENTITY (body),
    N_ ("Look up the code that Statistics Netherlands gave the municipality, and record it."),
    sentence,
    "name",
    name,
    "other",
    other_name,
    "code",
    code,
    NULL);

  if (other != NULL)
    regie_rule_context_add_evidence (context, finding, REGIE_ENTITY (other));
}

/* One that has left may have come back as another body. */
static void
check_codes (RegieRuleContext *context,
             gpointer          record)
{
  g_autoptr(GHashTable) firsts = g_hash_table_new (regie_hash_string, g_str_equal);

  REGIE_ITEMS_FOREACH (RegieBody, body, regie_programme_peek_bodies (record))
    {
      const char *code = regie_body_get_municipality_code (body);
      RegieBody *first = NULL;

      if (regie_body_get_level (body) != REGIE_BODY_LEVEL_MUNICIPALITY ||
          regie_rule_took_part (body, regie_rule_context_get_day (context)))
        continue;
      first = regie_is_said (code) ? g_hash_table_lookup (firsts, code) : NULL;
      if (!regie_is_said (code))
        report_code (context,
                     body,
                     NULL,
                     N_ ("The code of the municipality {name} is not recorded."));
      else if (first == NULL)
        g_hash_table_insert (firsts, (char *) code, body);
      else
        report_code (context, body, first, N_ ("{name} has the code {code}, and so has {other}."));
    }
}

static const RegieRuleRow rows[] = {
  {
    .code = "PR.19",
    .principle = 0,
    .severity = REGIE_SEVERITY_ERROR,
    .title = N_ ("Every organisation works in municipalities of the programme."),
    .type = regie_body_get_type,
    .check = check_presences,
  },
  {
    .code = "PR.29",
    .principle = 0,
    .severity = REGIE_SEVERITY_ERROR,
    .title = N_ ("Bodies that merged take part no longer, and became one of their own level."),
    .type = regie_body_merger_get_type,
    .check = check_merger,
  },
  {
    .code = "PR.31",
    .principle = 0,
    .severity = REGIE_SEVERITY_ERROR,
    .title = N_ ("Each municipality has a code of its own."),
    .type = regie_programme_get_type,
    .check = check_codes,
  },
};

const RegieRuleTable regie_rules_programme_bodies = { rows, G_N_ELEMENTS (rows) };
