/* regie-rules-agreements.c: principle 7, safety agreements are watched and kept
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include <regie/regie-agreement-test.h>
#include <regie/regie-dossier-day.h>
#include <regie/regie-safety-agreement.h>

#include "base/regie-operation-private.h"
#include "model/regie-model-items-private.h"
#include "rules/regie-rule-quote-private.h"
#include "rules/regie-rules-safety-private.h"

/* An agreement that names no stage holds for the one in which people are. */
static gboolean
is_direct (RegieRuleContext     *context,
           RegieSafetyAgreement *agreement)
{
  const char *stage = regie_safety_agreement_get_stage (agreement);
  RegieMethod *method = regie_rule_context_get_method (context);

  return stage != NULL ? regie_rule_is_direct_stage (method, stage)
                       : regie_rule_is_directly_unsafe (regie_rule_context_get_dossier (context),
                                                        method,
                                                        regie_rule_context_get_day (context));
}

void
regie_check_supervisor (RegieRuleContext *context,
                        gpointer          record)
{
  const GDate *day = regie_rule_context_get_day (context);
  RegieSafetyPlan *plan = regie_rule_get_safety_plan (record, day);

  if (plan == NULL || !regie_dossier_is_open (record, day))
    return;

  REGIE_ITEMS_FOREACH (RegieSafetyAgreement, agreement, regie_safety_plan_peek_agreements (plan))
    if (regie_record_is_in_force (agreement, day) &&
        regie_safety_agreement_get_supervisor (agreement) == NULL && is_direct (context, agreement))
      {
        g_autofree char *text = regie_rule_dup_quote (REGIE_ENTITY (agreement),
                                                      regie_safety_agreement_get_text (agreement));

        regie_rule_context_report_with (context,
                                        REGIE_ENTITY (agreement),
                                        N_ ("Agree today who sees to it, somebody who is there."),
                                        N_ ("Nobody sees to the safety agreement {agreement}."),
                                        "agreement",
                                        text,
                                        NULL);
      }
}

static gboolean
was_tested_since (RegieSafetyAgreement *agreement,
                  const GDate          *since,
                  const GDate          *day)
{
  REGIE_ITEMS_FOREACH (RegieAgreementTest, test, regie_safety_agreement_peek_tests (agreement))
    {
      const GDate *date = regie_agreement_test_get_date (test);

      if (regie_rule_is_by (date, day) && regie_day_compare (date, since) >= 0)
        return TRUE;
    }

  return FALSE;
}

static void
report_review (RegieRuleContext *context,
               RegieEntity      *record,
               const GDate      *due,
               const char       *sentence)
{
  g_autofree char *date = regie_dup_date (regie_rule_context_get_language (context), due);

  regie_rule_context_report_with (context,
                                  record,
                                  N_ ("Look today whether it still works, and record it."),
                                  sentence,
                                  "date",
                                  date,
                                  NULL);
}

void
regie_check_agreement_review (RegieRuleContext *context,
                              gpointer          record)
{
  const GDate *day = regie_rule_context_get_day (context);
  RegieSafetyPlan *plan = regie_rule_get_safety_plan (record, day);

  if (plan == NULL || !regie_dossier_is_open (record, day))
    return;

  if (regie_rule_is_past (regie_safety_plan_get_next_review_date (plan), day))
    report_review (context,
                   REGIE_ENTITY (plan),
                   regie_safety_plan_get_next_review_date (plan),
                   N_ ("The safety plan was to be looked at on {date}."));

  REGIE_ITEMS_FOREACH (RegieSafetyAgreement, agreement, regie_safety_plan_peek_agreements (plan))
    {
      const GDate *due = regie_safety_agreement_get_review_date (agreement);

      if (regie_record_is_in_force (agreement, day) && regie_rule_is_past (due, day) &&
          !was_tested_since (agreement, due, day))
        report_review (context,
                       REGIE_ENTITY (agreement),
                       due,
                       N_ ("A safety agreement was to be tested on {date}."));
    }
}

static void
report_broken (RegieRuleContext *context,
               RegieEntity      *test)
{
  regie_rule_context_report_with (
    context,
    test,
    N_ ("Do what was agreed for when it is broken, and record what was done."),
    N_ ("A safety agreement was broken, and it is not known what was done about it."),
    NULL);
}

void
regie_check_broken (RegieRuleContext *context,
                    gpointer          record)
{
  const GDate *day = regie_rule_context_get_day (context);
  RegieSafetyPlan *plan = regie_rule_get_safety_plan (record, day);

  if (plan == NULL)
    return;

  REGIE_ITEMS_FOREACH (RegieSafetyAgreement, agreement, regie_safety_plan_peek_agreements (plan))
    REGIE_ITEMS_FOREACH (RegieAgreementTest, test, regie_safety_agreement_peek_tests (agreement))
      if (regie_agreement_test_get_state (test) == REGIE_AGREEMENT_STATE_BROKEN &&
          !regie_is_said (regie_agreement_test_get_consequence (test)))
        report_broken (context, REGIE_ENTITY (test));
}
