/* regie-direction-private.h: criteria of a regiekaart, weighed for a case
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#include <regie/regie-direction.h>
#include <regie/regie-level.h>
#include <regie/regie-regiekaart.h>

#include "method/regie-criterion-private.h"
#include "rules/regie-facts-private.h"

G_BEGIN_DECLS

gboolean regie_criterion_fits (RegieCriterion *criterion,
                               RegieFactKind   kind);
gboolean regie_criterion_holds (RegieCriterion *criterion,
                                RegieFactKind   kind,
                                int             number,
                                const char     *code);

/* The facts of the catalogue come first, those from outside after them. */
guint regie_direction_count_facts (RegieDirection *self);
int regie_direction_find_fact (RegieDirection *self,
                               const char     *id);
const char *regie_direction_get_fact_id (RegieDirection *self,
                                         guint           place);
RegieFactKind regie_direction_get_fact_kind (RegieDirection *self,
                                             guint           place);
const char *regie_direction_get_fact_name (RegieDirection *self,
                                           guint           place,
                                           const char     *language);
const char *regie_direction_get_fact_question (RegieDirection *self,
                                               guint           place,
                                               const char     *language);
const char *regie_direction_get_fact_code (RegieDirection *self,
                                           guint           place,
                                           guint           code);
const char *regie_direction_get_code_name (RegieDirection *self,
                                           guint           place,
                                           const char     *code,
                                           const char     *language);
void regie_direction_work_out (RegieDirection      *self,
                               guint                place,
                               const RegieFactCase *known,
                               RegieFactResult     *result);

/* The levels of the regiekaart, the heaviest first. */
GPtrArray *regie_direction_list_levels (RegieDirection *self) G_GNUC_WARN_UNUSED_RESULT;
gboolean regie_direction_knows_code (RegieDirection *self,
                                     guint           place,
                                     const char     *code);
gboolean regie_direction_has_criteria (const GPtrArray *levels);

/* A case that is being weighed: each fact is worked out once, when first asked for. Facts that are
 * added meanwhile, by a function that works one out, come too late for it. */
typedef struct
{
  RegieDirection  *direction;
  guint            n_facts;
  RegieFactCase    known;
  RegieFactResult *results;
  gboolean        *is_worked_out;
  /* What was looked for last: each comparison and its sentence look for the same. */
  const char *last_fact;
  int         last_place;
} RegieWeighingRun;

void regie_weighing_run_init (RegieWeighingRun *run,
                              RegieDirection   *direction,
                              RegieDossier     *dossier,
                              const GDate      *day,
                              gboolean          wants_evidence);
void regie_weighing_run_clear (RegieWeighingRun *run);
int regie_weighing_run_find (RegieWeighingRun *run,
                             const char       *fact);
RegieFactResult *regie_weighing_run_get (RegieWeighingRun *run,
                                         guint             place);
RegieAnswer regie_weighing_run_compare (RegieWeighingRun *run,
                                        RegieCriterion   *criterion);

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (RegieWeighingRun, regie_weighing_run_clear)

/* Compares a fact of whatever the criteria are about. */
typedef RegieAnswer (*RegieCriterionCompare) (RegieCriterion *criterion, gpointer data);

RegieAnswer regie_criteria_weigh (const RegieItems      *criteria,
                                  RegieCriterionCompare  compare,
                                  gpointer               data);

/* Where a criterion lies: the lists and the places in them, from that of the level to its own. */
typedef struct
{
  const char *list;
  guint       item;
} RegieCriterionStep;

/* Called for each criterion and part of one before its answer is known, and after. */
typedef struct
{
  void (*begin) (RegieCriterion *criterion,
                 const RegieCriterionStep *way,
                 guint depth,
                 gpointer data);
  void (*end) (RegieAnswer answer, gpointer data);
  gpointer data;
} RegieWeighingWatch;

RegieAnswer regie_weighing_run_weigh (RegieWeighingRun         *run,
                                      const RegieItems         *criteria,
                                      const RegieWeighingWatch *watch);

RegieAnswer regie_weighing_run_weigh_one (RegieWeighingRun *run,
                                          RegieCriterion   *criterion);

void regie_direction_advice_take_answers (RegieDirectionAdvice *self,
                                          GPtrArray            *answers);

/* What follows from the answers of the levels. */
typedef struct
{
  RegieLevel *level;
  gboolean    is_certain;
  gboolean    is_double;
  GPtrArray  *possible;
} RegieLevelResult;

RegieLevelResult regie_weighing_choose (RegieLevelChoice   choice,
                                        const GPtrArray   *levels,
                                        const RegieAnswer *answers);

G_END_DECLS
