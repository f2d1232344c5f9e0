/* regie-safety-keeping.c: how safety agreements are kept
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include <regie/regie-safety-work.h>

#include "base/regie-list-private.h"
#include "base/regie-operation-private.h"
#include "base/regie-table-private.h"
#include "model/regie-model-items-private.h"
#include "model/regie-record-private.h"

static RegieSafetyAgreement *
find_in_plan (RegiePlan  *plan,
              const char *id)
{
  RegieSafetyPlan *safety_plan = plan == NULL ? NULL : regie_plan_get_safety_plan (plan);

  if (safety_plan != NULL)
    REGIE_ITEMS_FOREACH (RegieSafetyAgreement,
                         agreement,
                         regie_safety_plan_peek_agreements (safety_plan))
      if (g_strcmp0 (REGIE_ID (agreement), id) == 0)
        return agreement;

  return NULL;
}

static RegieSafetyAgreement *
find_agreement (RegieDossier  *dossier,
                const char    *id,
                GError       **error)
{
  RegieSafetyAgreement *agreement = find_in_plan (regie_dossier_get_plan (dossier), id);

  if (agreement != NULL)
    return agreement;

  REGIE_ITEMS_FOREACH (RegiePlan, plan, regie_dossier_peek_earlier_plans (dossier))
    {
      agreement = find_in_plan (plan, id);
      if (agreement != NULL)
        return agreement;
    }

  g_set_error (error,
               REGIE_ERROR,
               REGIE_ERROR_NOT_FOUND,
               "agreements: no safety plan has one with the id %s",
               id);

  return NULL;
}

/* A broken agreement is an event: what happened, and what was done about it. */
static gboolean
is_whole_test (RegieDossier        *dossier,
               RegieAgreementTest  *test,
               GError             **error)
{
  if (!regie_record_has_day ("date", regie_agreement_test_get_date (test), error) ||
      !regie_record_knows (dossier, "by", regie_agreement_test_get_by (test), error))
    return FALSE;

  switch (regie_agreement_test_get_state (test))
    {
    case REGIE_AGREEMENT_STATE_UNTESTED:
      return regie_refuse (error, REGIE_ERROR_REFUSED, "state: whether it was kept is missing");
    case REGIE_AGREEMENT_STATE_KEPT:
      return TRUE;
    case REGIE_AGREEMENT_STATE_BROKEN:
      return regie_record_has_text ("what", regie_agreement_test_get_what (test), error) &&
             regie_record_has_text ("consequence",
                                    regie_agreement_test_get_consequence (test),
                                    error);
    }

  g_return_val_if_reached (FALSE);
}

/**
 * regie_dossier_record_agreement_test:
 * @self: a dossier
 * @agreement: id of a safety agreement, of the plan or of an earlier one
 * @test: the test: day, by whom, whether it was kept; when broken, what happened and what was done
 * @error: return location for an error
 *
 * Records that a safety agreement was tested, or that it was broken. A broken agreement is an event
 * with consequences: both must be said. [method@Regie.SafetyPlan.count_broken] counts them.
 *
 * Errors: %REGIE_ERROR_NOT_FOUND when the agreement or the person is not in the dossier;
 * %REGIE_ERROR_REFUSED when the day, the person, the state, or of a broken agreement what happened
 * or its consequence is missing; %REGIE_ERROR_EXISTS when the test is on record. Nothing is changed
 * then.
 *
 * Source: method, section 3.6.
 *
 * Returns: whether it was done
 *
 * Since: 0.1
 */
gboolean
regie_dossier_record_agreement_test (RegieDossier        *self,
                                     const char          *agreement,
                                     RegieAgreementTest  *test,
                                     GError             **error)
{
  RegieSafetyAgreement *record = NULL;

  g_return_val_if_fail (REGIE_IS_DOSSIER (self), FALSE);
  g_return_val_if_fail (agreement != NULL, FALSE);
  g_return_val_if_fail (REGIE_IS_AGREEMENT_TEST (test), FALSE);

  record = find_agreement (self, agreement, error);
  if (record == NULL || !is_whole_test (self, test, error) ||
      !regie_record_is_new (regie_safety_agreement_get_tests (record), test, "tests", error))
    return FALSE;

  regie_ensure_id (test);
  regie_safety_agreement_add_test (record, test);

  return TRUE;
}

/**
 * regie_safety_plan_count_broken:
 * @self: a safety plan
 * @first: (nullable): first day, or %NULL for no bound
 * @last: (nullable): last day, or %NULL for no bound
 *
 * Counts how many times an agreement of the plan was broken. A test without a day counts only when
 * no bound is set.
 *
 * Source: method, section 3.6.
 *
 * Returns: the number
 *
 * Since: 0.1
 */
guint
regie_safety_plan_count_broken (RegieSafetyPlan *self,
                                const GDate     *first,
                                const GDate     *last)
{
  guint n_broken = 0;

  g_return_val_if_fail (REGIE_IS_SAFETY_PLAN (self), 0);
  g_return_val_if_fail (first == NULL || g_date_valid (first), 0);
  g_return_val_if_fail (last == NULL || g_date_valid (last), 0);

  REGIE_ITEMS_FOREACH (RegieSafetyAgreement, agreement, regie_safety_plan_peek_agreements (self))
    REGIE_ITEMS_FOREACH (RegieAgreementTest, test, regie_safety_agreement_peek_tests (agreement))
      {
        const GDate *date = regie_agreement_test_get_date (test);

        if (regie_agreement_test_get_state (test) == REGIE_AGREEMENT_STATE_BROKEN &&
            (first == NULL || (date != NULL && regie_day_compare (date, first) >= 0)) &&
            (last == NULL || (date != NULL && regie_day_compare (date, last) <= 0)))
          n_broken++;
      }

  return n_broken;
}
