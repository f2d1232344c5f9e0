/* plan.h: what the commands of a plan share
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#include "store.h"

G_BEGIN_DECLS

/* The options of every command of a plan. */
extern char *plan_store;

#define PLAN_STORE_OPTIONS                                                   \
  { "store",     0,                                                          \
    0,           G_OPTION_ARG_FILENAME,                                      \
    &plan_store, N_ ("the dossier is in this store, and DOSSIER is its id"), \
    N_ ("STORE") },                                                          \
    STORE_KEY_OPTION

/* A dossier, and where it came from. */
typedef struct
{
  const char   *name;
  RegieDossier *dossier;
  RegieMethod  *method;

  /* Of a file what stands in it, and the lock while it is written; of a store the revision. */
  char       *path;
  GBytes     *text;
  int         lock;
  RegieStore *store;
  gint64      revision;
} PlanCase;

ToolStatus plan_case_open (Tool       *tool,
                           const char *name,
                           PlanCase   *plan_case);
ToolStatus plan_case_save (Tool     *tool,
                           PlanCase *plan_case);
void plan_case_clear (PlanCase *plan_case);

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (PlanCase, plan_case_clear)

RegiePlan *plan_case_find (Tool       *tool,
                           PlanCase   *plan_case,
                           const char *version);
char *plan_dup_person (RegieDossier *dossier,
                       const char   *person);
const char *plan_get_status (Tool      *tool,
                             RegiePlan *plan);
const char *plan_get_answer (Tool            *tool,
                             RegiePlanAnswer  answer);
void plan_write_head (Tool      *tool,
                      RegiePlan *plan);
void plan_write_questions (Tool       *tool,
                           PlanCase   *plan_case,
                           GListModel *questions);

G_END_DECLS
