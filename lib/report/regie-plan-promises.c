/* regie-plan-promises.c: on the one page, who does what and what happens when it goes wrong
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include "report/regie-plan-sheet-private.h"

#include <regie/regie-action.h>
#include <regie/regie-agreement.h>
#include <regie/regie-dossier-day.h>
#include <regie/regie-meetings.h>
#include <regie/regie-safety-agreement.h>
#include <regie/regie-safety-plan.h>

#include "base/regie-hash-private.h"
#include "model/regie-model-items-private.h"
#include "model/regie-open-actions-private.h"
#include "report/regie-lines-private.h"
#include "report/regie-report-index-private.h"
#include "report/regie-report-people-private.h"
#include "rules/regie-rule-facts-private.h"

static gboolean
is_known (const char *text)
{
  return text != NULL && *text != '\0';
}

/* An action with its place on the page. */
typedef struct
{
  RegieAction *action;
  /* How many actions of the same person come before it. */
  guint turn;
  /* Whether somebody of the household or of their network does it, or nobody yet. */
  gboolean is_ours;
  guint32  due;
  guint    place;
} Task;

static int
compare (gint64 a,
         gint64 b)
{
  return (a > b) - (a < b);
}

/* The first day first; actions without a day come last. */
static int
compare_days (gconstpointer a,
              gconstpointer b)
{
  const Task *one = a;
  const Task *other = b;

  return one->due != other->due ? compare (one->due, other->due)
                                : compare (one->place, other->place);
}

/* Everybody's first action comes before anybody's second: the top of the list then shows that all
 * do something, and no page is about one person alone. */
static int
compare_turns (gconstpointer a,
               gconstpointer b)
{
  const Task *one = a;
  const Task *other = b;

  if (one->turn != other->turn)
    return compare (one->turn, other->turn);

  return one->is_ours != other->is_ours ? other->is_ours - one->is_ours : compare_days (a, b);
}

/* Counts the turns of everybody in the order of the tasks; what nobody does yet is somebody's too.
 */
static void
count_turns (GArray *tasks)
{
  g_autoptr(GHashTable) counts = g_hash_table_new (regie_hash_string, g_str_equal);
  guint n_unowned = 0;

  for (guint i = 0; i < tasks->len; i++)
    {
      Task *task = &g_array_index (tasks, Task, i);
      const char *owner = regie_action_get_owner (task->action);

      if (owner == NULL)
        {
          task->turn = n_unowned++;
          continue;
        }

      task->turn = GPOINTER_TO_UINT (g_hash_table_lookup (counts, owner));
      g_hash_table_insert (counts, (char *) owner, GUINT_TO_POINTER (task->turn + 1));
    }
}

static GArray *
list_tasks (RegiePlanSheet *sheet)
{
  GArray *tasks = g_array_new (FALSE, FALSE, sizeof (Task));

  REGIE_ITEMS_FOREACH (RegieAction, action, regie_plan_peek_actions (sheet->plan))
    {
      const char *owner = regie_action_get_owner (action);
      const GDate *due = regie_action_get_due_date (action);
      Task task = {
        .action = action,
        .is_ours = owner == NULL || regie_report_is_close (sheet->context, owner),
        .due = due == NULL ? G_MAXUINT32 : g_date_get_julian (due),
        .place = tasks->len,
      };

      if (regie_action_is_open (action) && is_known (regie_action_get_title (action)))
        g_array_append_val (tasks, task);
    }

  g_array_sort (tasks, compare_days);
  count_turns (tasks);
  g_array_sort (tasks, compare_turns);

  return tasks;
}

/* By which day an action is done, without blame for a day that has passed. */
static char *
dup_day (RegiePlanSheet *sheet,
         RegieAction    *action)
{
  const GDate *due = regie_action_get_due_date (action);
  RegiePlanWords words = REGIE_PLAN_WORDS_DUE;
  g_autofree char *date = NULL;

  if (regie_action_get_status (action) == REGIE_ACTION_STATUS_BLOCKED)
    return regie_plan_sheet_say (sheet, REGIE_PLAN_WORDS_WAITS, NULL);
  if (due == NULL)
    return regie_plan_sheet_say (sheet, REGIE_PLAN_WORDS_NO_DAY, NULL);

  if (regie_rule_is_past (due, sheet->context->day))
    words = REGIE_PLAN_WORDS_LATE;
  date = regie_report_dup_day (sheet->context, due);

  return regie_plan_sheet_say (sheet, words, "date", date, NULL);
}

/* The actions to which their owner has still to agree, as a set. */
static GHashTable *
list_unconfirmed (RegiePlanSheet *sheet)
{
  g_autoptr(GListModel) list =
    regie_dossier_list_unconfirmed_actions (sheet->context->dossier, sheet->plan);
  GHashTable *unconfirmed = g_hash_table_new (NULL, NULL);

  /* The plan holds them too. */
  REGIE_ITEMS_FOREACH (RegieAction, action, regie_list_get_items (list))
    g_hash_table_add (unconfirmed, action);

  return unconfirmed;
}

/* Nobody reads of themselves as having promised what others decided while they were away. */
static void
tell_action (RegiePlanSheet *sheet,
             GHashTable     *unconfirmed,
             RegieAction    *action)
{
  g_autofree char *name =
    regie_report_dup_call_name (sheet->context, regie_action_get_owner (action));
  g_autofree char *day = NULL;
  g_autofree char *text = NULL;

  if (name != NULL && g_hash_table_contains (unconfirmed, action))
    day = regie_plan_sheet_say (sheet, REGIE_PLAN_WORDS_UNCONFIRMED, "name", name, NULL);
  else
    day = dup_day (sheet, action);

  if (name == NULL)
    name = regie_plan_sheet_say (sheet, REGIE_PLAN_WORDS_NOBODY_YET, NULL);

  text = regie_plan_sheet_say (sheet,
                               REGIE_PLAN_WORDS_ACTION,
                               "name",
                               name,
                               "text",
                               regie_action_get_title (action),
                               "day",
                               day,
                               NULL);
  regie_plan_sheet_add_point (sheet, REGIE_PLAN_DO, text);
}

/* More names would hide what was agreed. */
#define MOST_WHO_AGREE 3

static void
tell_agreement (RegiePlanSheet *sheet,
                RegieAgreement *agreement)
{
  const char *const *by = regie_agreement_get_by (agreement);
  g_autofree char *name = NULL;
  g_autofree char *text = NULL;

  if (!is_known (regie_agreement_get_text (agreement)) ||
      !regie_entity_is_in_force (REGIE_ENTITY (agreement), sheet->context->day))
    return;

  if (by != NULL && g_strv_length ((GStrv) by) <= MOST_WHO_AGREE)
    name = regie_report_dup_call_names (sheet->context, by);
  if (name == NULL)
    name = regie_plan_sheet_say (sheet, REGIE_PLAN_WORDS_TOGETHER, NULL);

  text = regie_plan_sheet_say (sheet,
                               REGIE_PLAN_WORDS_SAID,
                               "name",
                               name,
                               "text",
                               regie_agreement_get_text (agreement),
                               NULL);
  regie_plan_sheet_add_point (sheet, REGIE_PLAN_DO, text);
}

void
regie_plan_sheet_tell_actions (RegiePlanSheet *sheet)
{
  gboolean has_actions = FALSE;

  regie_plan_sheet_open (sheet, REGIE_PLAN_DO, REGIE_PLAN_WORDS_DO);

  if (sheet->plan != NULL)
    {
      g_autoptr(GArray) tasks = list_tasks (sheet);
      g_autoptr(GHashTable) unconfirmed = list_unconfirmed (sheet);

      has_actions = regie_items_get_length (regie_plan_peek_actions (sheet->plan)) > 0;
      if (has_actions && tasks->len == 0)
        regie_plan_sheet_add_words (sheet, REGIE_PLAN_DO, REGIE_PLAN_WORDS_ALL_DONE);
      for (guint i = 0; i < tasks->len; i++)
        tell_action (sheet, unconfirmed, g_array_index (tasks, Task, i).action);
    }
  if (!has_actions)
    regie_plan_sheet_add_words (sheet, REGIE_PLAN_DO, REGIE_PLAN_WORDS_NO_ACTIONS);

  if (sheet->plan != NULL)
    REGIE_ITEMS_FOREACH (RegieAgreement, agreement, regie_plan_peek_agreements (sheet->plan))
      tell_agreement (sheet, agreement);
}

/* Adds a sentence to those before it; a text that is not known adds nothing. */
static void
add_sentence (GString    *sentences,
              const char *text)
{
  g_autofree char *sentence = NULL;

  if (!is_known (text))
    return;

  sentence = regie_lines_end_sentence (text);
  if (sentences->len > 0)
    g_string_append_c (sentences, ' ');
  g_string_append (sentences, sentence);
}

/* Who does what was agreed, unless the words of the agreement say it. */
static char *
dup_who (RegiePlanSheet        *sheet,
         const char            *agreed,
         const char     *const *persons)
{
  g_autofree char *names = regie_report_dup_call_names (sheet->context, persons);

  if (names == NULL || (agreed != NULL && regie_report_names_all (sheet->context, agreed, persons)))
    return NULL;

  return regie_plan_sheet_say (sheet, REGIE_PLAN_WORDS_WHO_ACTS, "names", names, NULL);
}

/* What was agreed, when it counts, who does it, and what happens if that fails. */
static void
tell_safety_agreement (RegiePlanSheet       *sheet,
                       RegieSafetyAgreement *agreement)
{
  const char *agreed = regie_safety_agreement_get_text (agreement);
  const char *trigger = regie_safety_agreement_get_trigger (agreement);
  const char *if_broken = regie_safety_agreement_get_if_broken (agreement);
  g_autofree char *when = NULL;
  g_autofree char *who = NULL;
  g_autofree char *otherwise = NULL;
  g_autoptr(GString) text = g_string_new (NULL);

  if (!regie_entity_is_in_force (REGIE_ENTITY (agreement), sheet->context->day))
    return;

  if (is_known (trigger))
    when = regie_plan_sheet_say (sheet, REGIE_PLAN_WORDS_WHEN, "text", trigger, NULL);
  who = dup_who (sheet, agreed, regie_safety_agreement_get_who (agreement));
  if (is_known (if_broken))
    otherwise = regie_plan_sheet_say (sheet, REGIE_PLAN_WORDS_IF_BROKEN, "text", if_broken, NULL);

  add_sentence (text, agreed);
  add_sentence (text, when);
  add_sentence (text, who);
  add_sentence (text, otherwise);
  if (text->len > 0)
    regie_plan_sheet_add_point (sheet, REGIE_PLAN_WRONG, text->str);
}

void
regie_plan_sheet_tell_agreements (RegiePlanSheet *sheet)
{
  RegieSafetyPlan *safety = sheet->plan == NULL ? NULL : regie_plan_get_safety_plan (sheet->plan);

  regie_plan_sheet_open (sheet, REGIE_PLAN_WRONG, REGIE_PLAN_WORDS_WRONG);

  if (safety != NULL)
    REGIE_ITEMS_FOREACH (RegieSafetyAgreement,
                         agreement,
                         regie_safety_plan_peek_agreements (safety))
      tell_safety_agreement (sheet, agreement);
  if (!regie_plan_sheet_is_empty (sheet, REGIE_PLAN_WRONG))
    return;

  if (regie_dossier_get_safety_on (sheet->context->dossier, sheet->context->day) !=
      REGIE_SAFETY_VERDICT_SAFE)
    regie_plan_sheet_add_words (sheet, REGIE_PLAN_WRONG, REGIE_PLAN_WORDS_NO_AGREEMENTS);
  regie_plan_sheet_add_words (sheet, REGIE_PLAN_WRONG, REGIE_PLAN_WORDS_SAY_SO);
}
