/* regie-rules-programme-means.c: money has a purpose and adds up, communication takes place
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include "base/regie-number-private.h"
#include "base/regie-operation-private.h"
#include "method/regie-method-items-private.h"
#include "programme/regie-money-private.h"
#include "programme/regie-programme-items-private.h"
#include "rules/regie-rule-programme-private.h"
#include "rules/regie-rule-quote-private.h"

/* A year that is not recorded is told by what the document must have to be whole. */
static char *
dup_year (RegieBudget *budget)
{
  return g_strdup_printf ("%d", regie_budget_get_year (budget));
}

static gboolean
has_amount (RegieBudget *budget)
{
  const RegieAmounts whole = regie_amounts_of_budget (budget);

  return !regie_amounts_is_empty (&whole);
}

static void
report_purpose (RegieRuleContext *context,
                RegieBody        *body,
                RegieBudget      *budget,
                RegieEntity      *record,
                const char       *purpose,
                const char       *sentence)
{
  g_autofree char *name = regie_rule_dup_body_name (body);
  g_autofree char *year = dup_year (budget);
  g_autofree char *quote = regie_rule_dup_quote (record, purpose);

  regie_rule_context_report_with (context,
                                  record,
                                  N_ ("Record what the money is for, by a purpose of the edition."),
                                  sentence,
                                  "name",
                                  name,
                                  "year",
                                  year,
                                  "purpose",
                                  quote,
                                  NULL);
}

static void
check_line_purpose (RegieRuleContext *context,
                    RegieBody        *body,
                    RegieBudget      *budget,
                    RegieBudgetLine  *line)
{
  RegieMethod *method = regie_rule_context_get_method (context);
  const char *purpose = regie_budget_line_get_purpose (line);

  if (!regie_is_said (purpose))
    report_purpose (context,
                    body,
                    budget,
                    REGIE_ENTITY (line),
                    NULL,
                    N_ ("{name}: a part of the budget of {year} has no purpose."));
  else if (regie_items_get_length (regie_method_peek_budget_purposes (method)) > 0 &&
           regie_rule_context_find_item (context, REGIE_TYPE_BUDGET_PURPOSE, purpose) == NULL)
    report_purpose (context,
                    body,
                    budget,
                    REGIE_ENTITY (line),
                    purpose,
                    N_ (
                      "{name}: a part of the budget of {year} is for {purpose}, a purpose that the "
                      "edition does not have."));
}

static void
check_budget_purposes (RegieRuleContext *context,
                       RegieBody        *body,
                       RegieBudget      *budget)
{
  const RegieItems *lines = regie_budget_peek_lines (budget);

  if (regie_items_get_length (lines) == 0 && has_amount (budget))
    report_purpose (context,
                    body,
                    budget,
                    REGIE_ENTITY (budget),
                    NULL,
                    N_ ("{name}: the budget of {year} has no purposes."));
  REGIE_ITEMS_FOREACH (RegieBudgetLine, line, lines)
    check_line_purpose (context, body, budget, line);
}

static void
check_purposes (RegieRuleContext *context,
                gpointer          record)
{
  REGIE_ITEMS_FOREACH (RegieBudget, budget, regie_body_peek_budgets (record))
    check_budget_purposes (context, record, budget);
}

static void
report_sum (RegieRuleContext *context,
            RegieBody        *body,
            RegieBudget      *budget,
            RegieMoney        money,
            gint64            whole,
            gint64            sum)
{
  static const char *const sentences[REGIE_N_MONEY] = {
    N_ ("{name}: planned for {year} is {total}, and the purposes together have {sum}."),
    N_ ("{name}: committed for {year} is {total}, and the purposes together have {sum}."),
    N_ ("{name}: spent in {year} is {total}, and the purposes together have {sum}."),
  };
  g_autofree char *name = regie_rule_dup_body_name (body);
  g_autofree char *year = dup_year (budget);
  g_autofree char *total = regie_dup_euros (regie_rule_context_get_language (context), whole);
  g_autofree char *parts = regie_dup_euros (regie_rule_context_get_language (context), sum);
  g_autoptr(GPtrArray) lines = g_ptr_array_new ();
  RegieFinding *finding = regie_rule_context_report_with (
    context,
    REGIE_ENTITY (budget),
    N_ ("Look up the amounts and correct them, so that the purposes add up to the whole."),
    sentences[money],
    "name",
    name,
    "year",
    year,
    "total",
    total,
    "sum",
    parts,
    NULL);

  REGIE_ITEMS_FOREACH (RegieEntity, line, regie_budget_peek_lines (budget))
    g_ptr_array_add (lines, line);
  regie_rule_context_add_records (context, finding, lines);
}

/* A budget that gives its amounts by purpose alone has nothing to agree with. */
static void
check_budget_sums (RegieRuleContext *context,
                   RegieBody        *body,
                   RegieBudget      *budget)
{
  const RegieAmounts whole = regie_amounts_of_budget (budget);
  const RegieAmounts sum = regie_amounts_sum_lines (budget);

  if (regie_amounts_compare_lines (budget, &sum) != REGIE_ANSWER_NO)
    return;

  for (RegieMoney money = 0; money < REGIE_N_MONEY; money++)
    if (sum.cents[money] != whole.cents[money])
      report_sum (context, body, budget, money, whole.cents[money], sum.cents[money]);
}

static void
check_sums (RegieRuleContext *context,
            gpointer          record)
{
  REGIE_ITEMS_FOREACH (RegieBudget, budget, regie_body_peek_budgets (record))
    check_budget_sums (context, record, budget);
}

static void
report_excess (RegieRuleContext *context,
               RegieBody        *body,
               RegieBudget      *budget,
               RegieEntity      *record,
               gint64            amount,
               gint64            planned,
               const char       *sentence)
{
  g_autofree char *name = regie_rule_dup_body_name (body);
  g_autofree char *year = dup_year (budget);
  g_autofree char *more = regie_dup_euros (regie_rule_context_get_language (context), amount);
  g_autofree char *plan = regie_dup_euros (regie_rule_context_get_language (context), planned);

  regie_rule_context_report_with (context,
                                  record,
                                  N_ ("Decide on more money, or spend less, and record it."),
                                  sentence,
                                  "name",
                                  name,
                                  "year",
                                  year,
                                  "amount",
                                  more,
                                  "planned",
                                  plan,
                                  NULL);
}

static void
check_amounts (RegieRuleContext   *context,
               RegieBody          *body,
               RegieBudget        *budget,
               RegieEntity        *record,
               const RegieAmounts *amounts)
{
  gint64 planned = amounts->cents[REGIE_MONEY_PLANNED];
  gint64 committed = amounts->cents[REGIE_MONEY_COMMITTED];
  gint64 spent = amounts->cents[REGIE_MONEY_SPENT];

  if (spent > planned)
    report_excess (
      context,
      body,
      budget,
      record,
      spent,
      planned,
      N_ ("{name}: of the budget of {year}, {amount} was spent where {planned} was planned."));
  else if (committed > planned)
    report_excess (
      context,
      body,
      budget,
      record,
      committed,
      planned,
      N_ ("{name}: of the budget of {year}, {amount} was committed where {planned} was planned."));
}

/* The whole is judged where there are no parts; where there are, they say more. */
static void
check_budget_excess (RegieRuleContext *context,
                     RegieBody        *body,
                     RegieBudget      *budget)
{
  const RegieItems *lines = regie_budget_peek_lines (budget);
  const RegieAmounts whole = regie_amounts_of_budget (budget);

  if (regie_items_get_length (lines) == 0)
    check_amounts (context, body, budget, REGIE_ENTITY (budget), &whole);

  REGIE_ITEMS_FOREACH (RegieBudgetLine, line, lines)
    {
      const RegieAmounts amounts = regie_amounts_of_line (line);

      check_amounts (context, body, budget, REGIE_ENTITY (line), &amounts);
    }
}

static void
check_excess (RegieRuleContext *context,
              gpointer          record)
{
  REGIE_ITEMS_FOREACH (RegieBudget, budget, regie_body_peek_budgets (record))
    check_budget_excess (context, record, budget);
}

static void
report_second (RegieRuleContext *context,
               RegieBody        *body,
               RegieBudget      *budget,
               RegieBudget      *first)
{
  g_autofree char *name = regie_rule_dup_body_name (body);
  g_autofree char *year = dup_year (budget);
  RegieFinding *finding =
    regie_rule_context_report_with (context,
                                    REGIE_ENTITY (budget),
                                    N_ ("Make one budget of them, with the purposes of all."),
                                    N_ ("{name} has more than one budget for {year}."),
                                    "name",
                                    name,
                                    "year",
                                    year,
                                    NULL);

  regie_rule_context_add_evidence (context, finding, REGIE_ENTITY (first));
}

/* Of which year a budget without one is nobody knows. */
static void
check_one_budget (RegieRuleContext *context,
                  gpointer          record)
{
  g_autoptr(GHashTable) firsts = g_hash_table_new (NULL, NULL);

  REGIE_ITEMS_FOREACH (RegieBudget, budget, regie_body_peek_budgets (record))
    {
      gpointer year = GINT_TO_POINTER (regie_budget_get_year (budget));
      RegieBudget *first = g_hash_table_lookup (firsts, year);

      if (first != NULL)
        report_second (context, record, budget, first);
      else if (year != NULL)
        g_hash_table_insert (firsts, year, budget);
    }
}

static void
check_communication (RegieRuleContext   *context,
                     RegieBody          *body,
                     RegieCommunication *communication)
{
  const GDate *planned = regie_communication_get_planned_date (communication);
  g_autofree char *name = NULL;
  g_autofree char *title = NULL;
  g_autofree char *date = NULL;

  if (regie_communication_get_date (communication) != NULL ||
      !regie_rule_is_past (planned, regie_rule_context_get_day (context)))
    return;

  name = regie_rule_dup_body_name (body);
  title = regie_rule_dup_quote (REGIE_ENTITY (communication),
                                regie_communication_get_title (communication));
  date = regie_dup_date (regie_rule_context_get_language (context), planned);
  regie_rule_context_report_with (
    context,
    REGIE_ENTITY (communication),
    N_ ("Record the day on which it took place, or plan another."),
    N_ ("{name}: {title} was planned for {date}, and is not recorded as held."),
    "name",
    name,
    "title",
    title,
    "date",
    date,
    NULL);
}

static void
check_communications (RegieRuleContext *context,
                      gpointer          record)
{
  REGIE_ITEMS_FOREACH (RegieCommunication, communication, regie_body_peek_communications (record))
    check_communication (context, record, communication);
}

static const RegieRuleRow rows[] = {
  {
    .code = "PR.8",
    .principle = 0,
    .severity = REGIE_SEVERITY_WARNING,
    .title = N_ ("Every part of a budget has a purpose of the edition."),
    .type = regie_body_get_type,
    .check = check_purposes,
  },
  {
    .code = "PR.9",
    .principle = 0,
    .severity = REGIE_SEVERITY_ERROR,
    .title = N_ ("The purposes of a budget add up to the whole."),
    .type = regie_body_get_type,
    .check = check_sums,
  },
  {
    .code = "PR.23",
    .principle = 0,
    .severity = REGIE_SEVERITY_WARNING,
    .title = N_ ("No more is committed or spent than was planned."),
    .type = regie_body_get_type,
    .check = check_excess,
  },
  {
    .code = "PR.28",
    .principle = 0,
    .severity = REGIE_SEVERITY_WARNING,
    .title = N_ ("Communication takes place on the day for which it is planned."),
    .type = regie_body_get_type,
    .check = check_communications,
  },
  {
    .code = "PR.30",
    .principle = 0,
    .severity = REGIE_SEVERITY_WARNING,
    .title = N_ ("A body has one budget for a year."),
    .type = regie_body_get_type,
    .check = check_one_budget,
  },
};

const RegieRuleTable regie_rules_programme_means = { rows, G_N_ELEMENTS (rows) };
