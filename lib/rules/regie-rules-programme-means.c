/* regie-rules-programme-means.c: money has a purpose and adds up, communication takes place
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include "rules/regie-rule-programme-private.h"
#include "rules/regie-rule-quote-private.h"

#define CENTS_IN_A_EURO 100

/* The three amounts of a budget and of each of its lines. */
typedef enum
{
  PLANNED,
  COMMITTED,
  SPENT,
  N_AMOUNTS
} Amount;

static gint64
get_total (RegieBudget *budget,
           Amount       amount)
{
  return amount == PLANNED     ? regie_budget_get_planned_cents (budget)
         : amount == COMMITTED ? regie_budget_get_committed_cents (budget)
                               : regie_budget_get_spent_cents (budget);
}

static gint64
get_part (RegieBudgetLine *line,
          Amount           amount)
{
  return amount == PLANNED     ? regie_budget_line_get_planned_cents (line)
         : amount == COMMITTED ? regie_budget_line_get_committed_cents (line)
                               : regie_budget_line_get_spent_cents (line);
}

static char *
dup_euros (RegieRuleContext *context,
           gint64            cents)
{
  g_autofree char *euros = g_strdup_printf ("%" G_GINT64_FORMAT, cents / CENTS_IN_A_EURO);
  g_autofree char *rest = g_strdup_printf ("%02d", (int) (cents % CENTS_IN_A_EURO));

  return regie_translate_with (regie_rule_context_get_language (context),
                               N_ ("€ {euros}.{cents}"),
                               "euros",
                               euros,
                               "cents",
                               rest,
                               NULL);
}

/* A year that is not recorded is told by what the document must have to be whole. */
static char *
dup_year (RegieBudget *budget)
{
  return g_strdup_printf ("%d", regie_budget_get_year (budget));
}

static gboolean
has_amount (RegieBudget *budget)
{
  return get_total (budget, PLANNED) != 0 || get_total (budget, COMMITTED) != 0 ||
         get_total (budget, SPENT) != 0;
}

static void
report_purpose (RegieRuleContext *context,
                RegieBudget      *budget,
                RegieEntity      *record,
                const char       *purpose,
                const char       *sentence)
{
  g_autofree char *year = dup_year (budget);
  g_autofree char *quote = regie_rule_dup_quote (record, purpose);

  regie_rule_context_report_with (context,
                                  record,
                                  N_ ("Record what the money is for, by a purpose of the edition."),
                                  sentence,
                                  "year",
                                  year,
                                  "purpose",
                                  quote,
                                  NULL);
}

static void
check_line_purpose (RegieRuleContext *context,
                    RegieBudget      *budget,
                    RegieBudgetLine  *line)
{
  RegieMethod *method = regie_rule_context_get_method (context);
  const char *purpose = regie_budget_line_get_purpose (line);

  if (!regie_rule_is_given (purpose))
    report_purpose (context,
                    budget,
                    REGIE_ENTITY (line),
                    NULL,
                    N_ ("A part of the budget of {year} has no purpose."));
  else if (g_list_model_get_n_items (regie_method_get_budget_purposes (method)) > 0 &&
           regie_rule_context_find_item (context, REGIE_TYPE_BUDGET_PURPOSE, purpose) == NULL)
    report_purpose (context,
                    budget,
                    REGIE_ENTITY (line),
                    purpose,
                    N_ ("A part of the budget of {year} is for {purpose}, a purpose that the "
                        "edition does not have."));
}

static void
check_purposes (RegieRuleContext *context,
                gpointer          record)
{
  const RegieList *lines = (const RegieList *) regie_budget_get_lines (record);

  if (regie_list_get_length (lines) == 0 && has_amount (record))
    report_purpose (context, record, record, NULL, N_ ("The budget of {year} has no purposes."));
  REGIE_LIST_FOREACH (RegieBudgetLine, line, lines)
    check_line_purpose (context, record, line);
}

/* A sum that is larger than any amount is that of no total. */
static gint64
sum_parts (const RegieList *lines,
           Amount           amount)
{
  guint64 sum = 0;

  REGIE_LIST_FOREACH (RegieBudgetLine, line, lines)
    sum = MIN (sum + (guint64) get_part (line, amount), (guint64) G_MAXINT64);

  return (gint64) sum;
}

static void
report_sum (RegieRuleContext *context,
            RegieBudget      *budget,
            Amount            amount,
            gint64            sum)
{
  static const char *const sentences[N_AMOUNTS] = {
    N_ ("Planned for {year} is {total}, and the purposes together have {sum}."),
    N_ ("Committed for {year} is {total}, and the purposes together have {sum}."),
    N_ ("Spent in {year} is {total}, and the purposes together have {sum}."),
  };
  g_autofree char *year = dup_year (budget);
  g_autofree char *total = dup_euros (context, get_total (budget, amount));
  g_autofree char *parts = dup_euros (context, sum);
  RegieFinding *finding = regie_rule_context_report_with (
    context,
    REGIE_ENTITY (budget),
    N_ ("Look up the amounts and correct them, so that the purposes add up to the whole."),
    sentences[amount],
    "year",
    year,
    "total",
    total,
    "sum",
    parts,
    NULL);

  REGIE_MODEL_FOREACH (RegieEntity, line, regie_budget_get_lines (budget))
    regie_rule_context_add_evidence (context, finding, line);
}

/* A budget that gives its amounts by purpose alone has nothing to agree with. */
static void
check_sums (RegieRuleContext *context,
            gpointer          record)
{
  const RegieList *lines = (const RegieList *) regie_budget_get_lines (record);

  if (regie_list_get_length (lines) == 0 || !has_amount (record))
    return;

  for (Amount amount = PLANNED; amount < N_AMOUNTS; amount++)
    {
      gint64 sum = sum_parts (lines, amount);

      if (sum != get_total (record, amount))
        report_sum (context, record, amount, sum);
    }
}

static void
report_excess (RegieRuleContext *context,
               RegieBudget      *budget,
               RegieEntity      *record,
               gint64            amount,
               gint64            planned,
               const char       *sentence)
{
  g_autofree char *year = dup_year (budget);
  g_autofree char *more = dup_euros (context, amount);
  g_autofree char *plan = dup_euros (context, planned);

  regie_rule_context_report_with (context,
                                  record,
                                  N_ ("Decide on more money, or spend less, and record it."),
                                  sentence,
                                  "year",
                                  year,
                                  "amount",
                                  more,
                                  "planned",
                                  plan,
                                  NULL);
}

static void
check_amounts (RegieRuleContext *context,
               RegieBudget      *budget,
               RegieEntity      *record,
               const gint64     *amounts)
{
  if (amounts[SPENT] > amounts[PLANNED])
    report_excess (context,
                   budget,
                   record,
                   amounts[SPENT],
                   amounts[PLANNED],
                   N_ ("Of the budget of {year}, {amount} was spent where {planned} was planned."));
  else if (amounts[COMMITTED] > amounts[PLANNED])
    report_excess (
      context,
      budget,
      record,
      amounts[COMMITTED],
      amounts[PLANNED],
      N_ ("Of the budget of {year}, {amount} was committed where {planned} was planned."));
}

/* The whole is judged where there are no parts; where there are, they say more. */
static void
check_excess (RegieRuleContext *context,
              gpointer          record)
{
  const RegieList *lines = (const RegieList *) regie_budget_get_lines (record);
  gint64 amounts[N_AMOUNTS];

  for (Amount amount = PLANNED; amount < N_AMOUNTS; amount++)
    amounts[amount] = get_total (record, amount);
  if (regie_list_get_length (lines) == 0)
    check_amounts (context, record, record, amounts);

  REGIE_LIST_FOREACH (RegieBudgetLine, line, lines)
    {
      for (Amount amount = PLANNED; amount < N_AMOUNTS; amount++)
        amounts[amount] = get_part (line, amount);
      check_amounts (context, record, REGIE_ENTITY (line), amounts);
    }
}

static void
check_communication (RegieRuleContext *context,
                     gpointer          record)
{
  const GDate *planned = regie_communication_get_planned_date (record);
  g_autofree char *title = NULL;
  g_autofree char *date = NULL;

  if (regie_communication_get_date (record) != NULL ||
      !regie_rule_is_past (planned, regie_rule_context_get_day (context)))
    return;

  title = regie_rule_dup_quote (record, regie_communication_get_title (record));
  date = regie_dup_date (regie_rule_context_get_language (context), planned);
  regie_rule_context_report_with (context,
                                  record,
                                  N_ ("Record the day on which it took place, or plan another."),
                                  N_ (
                                    "{title} was planned for {date}, and is not recorded as held."),
                                  "title",
                                  title,
                                  "date",
                                  date,
                                  NULL);
}

static const RegieRuleRow rows[] = {
  {
    .code = "PR.8",
    .principle = 0,
    .severity = REGIE_SEVERITY_WARNING,
    .title = N_ ("Every part of a budget has a purpose of the edition."),
    .type = regie_budget_get_type,
    .check = check_purposes,
  },
  {
    .code = "PR.9",
    .principle = 0,
    .severity = REGIE_SEVERITY_ERROR,
    .title = N_ ("The purposes of a budget add up to the whole."),
    .type = regie_budget_get_type,
    .check = check_sums,
  },
  {
    .code = "PR.23",
    .principle = 0,
    .severity = REGIE_SEVERITY_WARNING,
    .title = N_ ("No more is committed or spent than was planned."),
    .type = regie_budget_get_type,
    .check = check_excess,
  },
  {
    .code = "PR.28",
    .principle = 0,
    .severity = REGIE_SEVERITY_WARNING,
    .title = N_ ("Communication takes place on the day for which it is planned."),
    .type = regie_communication_get_type,
    .check = check_communication,
  },
};

const RegieRuleTable regie_rules_programme_means = { rows, G_N_ELEMENTS (rows) };
