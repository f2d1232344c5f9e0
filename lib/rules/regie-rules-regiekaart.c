/* regie-rules-regiekaart.c: principle 4, the regiekaart as compass
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include <regie/regie-direction-decision.h>
#include <regie/regie-dossier-day.h>
#include <regie/regie-label.h>
#include <regie/regie-scale-move.h>

#include "base/regie-operation-private.h"
#include "method/regie-method-items-private.h"
#include "model/regie-model-items-private.h"
#include "rules/regie-direction-private.h"
#include "rules/regie-rule-facts-private.h"

/* A record that set the level of direction, with what it says. */
typedef struct
{
  RegieEntity *record;
  const GDate *date;
  const char  *level;
  const char  *advised;
  const char  *reason;
} Decided;

static gboolean
is_later (const Decided *last,
          const Decided *other,
          const GDate   *day)
{
  return other->level != NULL && other->date != NULL && regie_day_compare (other->date, day) <= 0 &&
         (last->date == NULL || regie_day_compare (other->date, last->date) >= 0);
}

/* What set the level of a day; of both on one day the move counts, as it does for the level. */
static Decided
find_decided (RegieDossier *dossier,
              const GDate  *day)
{
  Decided last = { NULL };

  REGIE_ITEMS_FOREACH (RegieDirectionDecision,
                       decision,
                       regie_dossier_peek_direction_decisions (dossier))
    {
      Decided one = { REGIE_ENTITY (decision),
                      regie_direction_decision_get_date (decision),
                      regie_direction_decision_get_level (decision),
                      regie_direction_decision_get_advised_level (decision),
                      regie_direction_decision_get_reason (decision) };

      if (is_later (&last, &one, day))
        last = one;
    }
  REGIE_ITEMS_FOREACH (RegieScaleMove, move, regie_dossier_peek_scale_moves (dossier))
    {
      Decided one = { REGIE_ENTITY (move),
                      regie_scale_move_get_date (move),
                      regie_scale_move_get_new_level (move),
                      NULL,
                      regie_scale_move_get_reason (move) };

      if (is_later (&last, &one, day))
        last = one;
    }

  return last;
}

static RegieLevel *
find_level (RegieRegiekaart *regiekaart,
            const char      *id)
{
  REGIE_ITEMS_FOREACH (RegieLevel, level, regie_regiekaart_peek_levels (regiekaart))
    if (g_strcmp0 (REGIE_ID (level), id) == 0)
      return level;

  return NULL;
}

/* The map by which an open case is directed on the day, or NULL. */
static RegieRegiekaart *
map_in_force (RegieRuleContext *context)
{
  if (!regie_dossier_is_open (regie_rule_context_get_dossier (context),
                              regie_rule_context_get_day (context)))
    return NULL;

  return regie_method_get_regiekaart (regie_rule_context_get_method (context));
}

/* Until the start meeting the level may still be open: there it is decided together. */
static void
check_level (RegieRuleContext *context,
             gpointer          record)
{
  RegieRegiekaart *regiekaart = map_in_force (context);
  Decided decided = find_decided (record, regie_rule_context_get_day (context));

  if (regiekaart == NULL)
    return;

  if (decided.level == NULL && regie_rule_get_start_meeting (context) != NULL)
    regie_rule_context_report_with (
      context,
      record,
      N_ ("Look at the regiekaart together, and record which level of direction fits and why."),
      N_ ("It is not on record at which level of the regiekaart the case is directed."),
      NULL);
  else if (decided.level != NULL && find_level (regiekaart, decided.level) == NULL)
    regie_rule_context_report_with (
      context,
      decided.record,
      N_ ("Decide anew by the regiekaart that holds now."),
      N_ ("The case is directed at the level “{level}”, which the regiekaart does not have."),
      "level",
      decided.level,
      NULL);
}

static const char *
name_of (RegieRuleContext *context,
         RegieLevel       *level)
{
  const char *name =
    regie_label_choose (regie_level_get_names (level), regie_rule_context_get_language (context));

  return name != NULL ? name : REGIE_ID (level);
}

static char *
dup_names (RegieRuleContext *context,
           const GPtrArray  *levels)
{
  GString *names = g_string_new (NULL);

  for (guint i = levels->len; i-- > 0;)
    g_string_append_printf (names,
                            "%s%s",
                            names->len == 0 ? "" : ", ",
                            name_of (context, levels->pdata[i]));

  return g_string_free (names, FALSE);
}

/* A reason holds as long as the map says what it said when the reason was given. */
static gboolean
is_explained (const Decided          *decided,
              const RegieLevelResult *result)
{
  const char *advised = result->level == NULL ? NULL : REGIE_ID (result->level);

  return regie_is_said (decided->reason) &&
         (decided->advised == NULL || g_strcmp0 (decided->advised, advised) == 0);
}

/* What the map says by what is known; the caller owns what is possible. */
static RegieLevelResult
weigh (RegieRuleContext *context,
       RegieRegiekaart  *regiekaart,
       const GPtrArray  *levels,
       RegieDirection   *direction)
{
  g_auto(RegieWeighingRun) run = { NULL };
  g_autofree RegieAnswer *answers = g_new (RegieAnswer, levels->len);

  regie_weighing_run_init (&run,
                           direction,
                           regie_rule_context_get_dossier (context),
                           regie_rule_context_get_day (context),
                           FALSE);
  for (guint i = 0; i < levels->len; i++)
    answers[i] =
      regie_weighing_run_weigh (&run, regie_level_peek_criteria (levels->pdata[i]), NULL);

  return regie_weighing_choose (regie_regiekaart_get_choice (regiekaart), levels, answers);
}

/* A map that points to several levels at once, or to none, is no reason to doubt the level. */
static void
compare_with_map (RegieRuleContext *context,
                  RegieRegiekaart  *regiekaart,
                  const Decided    *decided)
{
  g_autoptr(RegieDirection) direction =
    regie_direction_new (regie_rule_context_get_method (context));
  g_autoptr(GPtrArray) levels = regie_direction_list_levels (direction);
  g_autoptr(GPtrArray) possible = NULL;
  RegieLevel *level = find_level (regiekaart, decided->level);
  RegieLevelResult result = { NULL };
  g_autofree char *names = NULL;

  if (level == NULL || !regie_direction_has_criteria (levels))
    return;

  result = weigh (context, regiekaart, levels, direction);
  possible = result.possible;
  if (result.is_double || possible->len == 0 || g_ptr_array_find (possible, level, NULL) ||
      is_explained (decided, &result))
    return;

  names = dup_names (context, possible);
  regie_rule_context_report_with (
    context,
    decided->record,
    N_ (
      "Look at the regiekaart together again; choose the level that fits, or record why it stays as it is."),
    N_ (
      "The case is directed at the level “{level}”, but the regiekaart now points to: {others}. No reason for that is on record."),
    "level",
    name_of (context, level),
    "others",
    names,
    NULL);
}

static void
check_advice (RegieRuleContext *context,
              gpointer          record)
{
  RegieRegiekaart *regiekaart = map_in_force (context);
  Decided decided = find_decided (record, regie_rule_context_get_day (context));

  if (regiekaart != NULL && decided.level != NULL)
    compare_with_map (context, regiekaart, &decided);
}

static const RegieRuleRow rows[] = {
  {
    .code = "P4.1",
    .principle = 4,
    .severity = REGIE_SEVERITY_ERROR,
    .title = N_ ("The level of direction is on record, and the regiekaart has it."),
    .type = regie_dossier_get_type,
    .check = check_level,
  },
  {
    .code = "P4.2",
    .principle = 4,
    .severity = REGIE_SEVERITY_WARNING,
    .title =
      N_ ("The level of direction is the one that the regiekaart gives, or a reason is on record."),
    .type = regie_dossier_get_type,
    .check = check_advice,
  },
};

const RegieRuleTable regie_rules_regiekaart = { rows, G_N_ELEMENTS (rows) };
