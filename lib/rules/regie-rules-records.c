/* regie-rules-records.c: records that cannot be as they are, by their tables alone
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include <regie/regie-organisation.h>
#include <regie/regie-person.h>

#include "base/regie-operation-private.h"
#include "model/regie-model-items-private.h"
#include "rules/regie-rule-facts-private.h"
#include "rules/regie-rule-scan-private.h"

/* The id is not repeated: a field may hold a name by mistake. */
static void
check_references (RegieRuleContext *context,
                  gpointer          record)
{
  const GArray *spots = regie_rule_get_scan (context)->dangling;

  for (guint i = 0; i < spots->len; i++)
    {
      const RegieRuleSpot *spot = &g_array_index (spots, RegieRuleSpot, i);

      regie_rule_context_report_with (
        context,
        spot->record,
        N_ ("Look up what is meant: record it, or correct the reference."),
        N_ ("A record refers in “{member}” to something that is not in the dossier."),
        "member",
        spot->column->row.member,
        NULL);
    }
}

static gboolean
is_referred (RegieRuleContext *context,
             RegieEntity      *record)
{
  GHashTable *referred = regie_rule_get_scan (context)->referred;
  RegieEntity *meant = NULL;

  if (g_hash_table_contains (referred, record))
    return TRUE;

  /* Of two with one id the first is meant, and that there are two is told elsewhere. */
  meant = regie_rule_context_find (context, G_OBJECT_TYPE (record), REGIE_ID (record));

  return meant != NULL && g_hash_table_contains (referred, meant);
}

static void
report_loose (RegieRuleContext *context,
              RegieEntity      *record,
              const char       *name)
{
  g_autofree char *quote = regie_is_said (name) ? g_strdup (name) : g_strdup ("…");

  regie_rule_context_report_with (
    context,
    record,
    N_ ("Record what they have to do with the case, or remove the record."),
    N_ ("Nothing in the dossier says what {name} has to do with the case."),
    "name",
    quote,
    NULL);
}

/* Other records say something by themselves; people and organisations are there to be referred to.
 */
static void
check_loose (RegieRuleContext *context,
             gpointer          record)
{
  RegieDossier *dossier = record;

  REGIE_ITEMS_FOREACH (RegiePerson, person, regie_dossier_peek_persons (dossier))
    if (!is_referred (context, REGIE_ENTITY (person)))
      {
        g_autofree char *name = regie_person_dup_name (person);

        report_loose (context, REGIE_ENTITY (person), name);
      }
  REGIE_ITEMS_FOREACH (RegieOrganisation, organisation, regie_dossier_peek_organisations (dossier))
    if (!is_referred (context, REGIE_ENTITY (organisation)))
      report_loose (context,
                    REGIE_ENTITY (organisation),
                    regie_organisation_get_name (organisation));
}

static void
check_years (RegieRuleContext *context,
             gpointer          record)
{
  const GArray *spots = regie_rule_get_scan (context)->impossible;

  for (guint i = 0; i < spots->len; i++)
    {
      const RegieRuleSpot *spot = &g_array_index (spots, RegieRuleSpot, i);

      regie_rule_context_report_with (
        context,
        spot->record,
        N_ ("Look up the right day and correct it."),
        N_ ("The year in “{member}” cannot be right: it is before 1900, or more than a hundred "
            "years ahead."),
        "member",
        spot->column->row.member,
        NULL);
    }
}

static const RegieRuleRow rows[] = {
  {
    .code = "D1.6",
    .principle = 0,
    .severity = REGIE_SEVERITY_ERROR,
    .title = N_ ("What a record refers to is in the dossier."),
    .type = regie_dossier_get_type,
    .check = check_references,
  },
  {
    .code = "D1.7",
    .principle = 0,
    .severity = REGIE_SEVERITY_INFORMATION,
    .title = N_ ("Of each person and organisation it is known what they have to do with the case."),
    .type = regie_dossier_get_type,
    .check = check_loose,
  },
  {
    .code = "D1.8",
    .principle = 0,
    .severity = REGIE_SEVERITY_WARNING,
    .title = N_ ("Every day on record lies in a year that can be."),
    .type = regie_dossier_get_type,
    .check = check_years,
  },
};

const RegieRuleTable regie_rules_records = { rows, G_N_ELEMENTS (rows) };
