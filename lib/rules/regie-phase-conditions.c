/* regie-phase-conditions.c: whether the conditions of the phases hold for a case
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include <regie/regie-phase-course.h>

#include <regie/regie-dossier-day.h>
#include <regie/regie-edition.h>
#include <regie/regie-phase.h>

#include "base/regie-table-private.h"
#include "method/regie-method-items-private.h"
#include "rules/regie-criteria-tell-private.h"
#include "rules/regie-phase-graph-private.h"

typedef struct
{
  RegieMethod          *method;
  RegieCriteriaTelling *telling;
  RegieList            *conditions;
} Judging;

/* A method that asks for nothing is told from one whose conditions hold. */
static const char *
choose_text (RegieConditionKind kind,
             RegieAnswer        answer,
             gboolean           is_asked)
{
  static const char *const texts[][3] = {
    [REGIE_CONDITION_KIND_ENTRY] = {
      [REGIE_ANSWER_UNKNOWN] = N_ ("It is not known yet whether the case can enter “{phase}”."),
      [REGIE_ANSWER_YES] = N_ ("The case can enter “{phase}”."),
      [REGIE_ANSWER_NO] = N_ ("Something is still missing to enter “{phase}”."),
    },
    [REGIE_CONDITION_KIND_EXIT] = {
      [REGIE_ANSWER_UNKNOWN] = N_ ("It is not known yet whether the case can leave “{phase}”."),
      [REGIE_ANSWER_YES] = N_ ("The case can leave “{phase}”."),
      [REGIE_ANSWER_NO] = N_ ("Something is still missing to leave “{phase}”."),
    },
  };
  static const char *const nothing[] = {
    [REGIE_CONDITION_KIND_ENTRY] = N_ ("To enter “{phase}” the method asks for nothing."),
    [REGIE_CONDITION_KIND_EXIT] = N_ ("To leave “{phase}” the method asks for nothing."),
  };

  return is_asked ? texts[kind][answer] : nothing[kind];
}

static void
take_answers (RegiePhaseCondition *condition,
              GPtrArray           *answers)
{
  for (guint i = 0; i < answers->len; i++)
    {
      g_autoptr(RegieCriterionAnswer) answer = answers->pdata[i];

      regie_phase_condition_add_answer (condition, answer);
    }
  g_ptr_array_set_size (answers, 0);
}

static void
add_condition (Judging            *judging,
               RegiePhase         *phase,
               RegieConditionKind  kind)
{
  const char *id = REGIE_ID (phase);
  const char *language = judging->telling->language;
  g_autofree char *name = regie_method_dup_name (judging->method, REGIE_TYPE_PHASE, id, language);
  g_autofree char *sentence = NULL;
  RegiePhaseCondition *condition = regie_phase_condition_new ();
  RegieAnswer answer = regie_criteria_tell (judging->telling,
                                            NULL,
                                            kind == REGIE_CONDITION_KIND_ENTRY
                                              ? regie_phase_get_entry_conditions (phase)
                                              : regie_phase_get_exit_conditions (phase));

  sentence = regie_translate_with (language,
                                   choose_text (kind, answer, judging->telling->all->len > 0),
                                   "phase",
                                   name,
                                   NULL);
  regie_phase_condition_set_phase (condition, id);
  regie_phase_condition_set_name (condition, name);
  regie_phase_condition_set_kind (condition, kind);
  regie_phase_condition_set_answer (condition, answer);
  regie_phase_condition_set_sentence (condition, sentence);
  take_answers (condition, judging->telling->all);
  regie_list_take (judging->conditions, REGIE_ENTITY (condition));
}

/* The phases that may follow by the method. */
static void
add_next (Judging    *judging,
          RegiePhase *phase)
{
  const char *const *next = regie_phase_get_next (phase);

  for (gsize i = 0; next != NULL && next[i] != NULL; i++)
    {
      RegiePhase *following = regie_phase_graph_find (judging->method, next[i]);

      if (following != NULL)
        add_condition (judging, following, REGIE_CONDITION_KIND_ENTRY);
    }
}

/**
 * regie_direction_list_phase_conditions:
 * @self: a judge, with the facts that were added to it
 * @dossier: a dossier; it must not change meanwhile
 * @day: the day: what is later is the future
 * @language: (nullable): language of the sentences, a BCP 47 tag; Dutch when %NULL
 *
 * Judges the conditions of the phases: whether those hold on which the case leaves the phase that
 * it is in on the day, then for each phase that may follow, whether those hold on which it enters
 * that. A case that is in no phase may enter the first. Each answer has a sentence and the records
 * behind it; what is unknown stays so. None of them blocks.
 *
 * Source: method, section 2.
 *
 * Returns: (transfer full): a list of [class@Regie.PhaseCondition]
 *
 * Since: 0.1
 */
GListModel *
regie_direction_list_phase_conditions (RegieDirection *self,
                                       RegieDossier   *dossier,
                                       const GDate    *day,
                                       const char     *language)
{
  g_auto(RegieWeighingRun) run = { NULL };
  g_auto(RegieCriteriaTelling) telling = { NULL };
  Judging judging = { NULL, &telling };
  RegiePhaseRecord *stay = NULL;
  RegiePhase *phase = NULL;
  const RegieItems *phases = NULL;

  g_return_val_if_fail (REGIE_IS_DIRECTION (self), NULL);
  g_return_val_if_fail (REGIE_IS_DOSSIER (dossier), NULL);
  g_return_val_if_fail (day != NULL && g_date_valid (day), NULL);

  regie_weighing_run_init (&run, self, dossier, day, TRUE);
  regie_criteria_telling_init (&telling, &run, language);
  judging.method = regie_direction_get_method (self);
  judging.conditions = regie_list_new (REGIE_TYPE_PHASE_CONDITION);

  phases = regie_method_peek_phases (judging.method);
  stay = regie_dossier_get_phase_on (dossier, day);
  if (stay != NULL)
    phase = regie_phase_graph_find (judging.method, regie_phase_record_get_phase (stay));
  if (phase != NULL)
    {
      add_condition (&judging, phase, REGIE_CONDITION_KIND_EXIT);
      add_next (&judging, phase);
    }
  else if (stay == NULL && regie_items_get_length (phases) > 0)
    add_condition (&judging, REGIE_PHASE (phases->items[0]), REGIE_CONDITION_KIND_ENTRY);

  return G_LIST_MODEL (judging.conditions);
}
