/* regie-plan-sheet-private.h: the sections of the plan on one page
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#include <regie/regie-plan.h>

#include "report/regie-plan-words-private.h"
#include "report/regie-report-private.h"

G_BEGIN_DECLS

typedef enum
{
  REGIE_PLAN_WHO,
  REGIE_PLAN_WELL,
  REGIE_PLAN_WORRY,
  REGIE_PLAN_WANT,
  REGIE_PLAN_DO,
  REGIE_PLAN_WRONG,
  REGIE_PLAN_REGISSEUR,
  REGIE_PLAN_NEXT,
  REGIE_PLAN_N_SECTIONS
} RegiePlanSectionId;

/* A heading and what stands under it: each item is its lines. Of the items only the first so many
 * may find a place on the page. A section without items is left out. */
typedef struct
{
  char      *heading;
  GPtrArray *items;
  guint      n_shown;
} RegiePlanSection;

typedef struct
{
  const RegieReportContext *context;
  /* The plan in force, else the draft, else the plan of a case that is closed, else NULL. */
  RegiePlan *plan;
  /* What the method calls the regisseur. */
  char             *regisseur;
  RegiePlanSection  sections[REGIE_PLAN_N_SECTIONS];
} RegiePlanSheet;

char *regie_plan_sheet_say (const RegiePlanSheet *sheet,
                            RegiePlanWords        words,
                            ...) G_GNUC_NULL_TERMINATED;
void regie_plan_sheet_open (RegiePlanSheet     *sheet,
                            RegiePlanSectionId  section,
                            RegiePlanWords      heading);
void regie_plan_sheet_add (RegiePlanSheet     *sheet,
                           RegiePlanSectionId  section,
                           const char         *text);
void regie_plan_sheet_add_words (RegiePlanSheet     *sheet,
                                 RegiePlanSectionId  section,
                                 RegiePlanWords      words);
void regie_plan_sheet_add_point (RegiePlanSheet     *sheet,
                                 RegiePlanSectionId  section,
                                 const char         *text);
gboolean regie_plan_sheet_is_empty (RegiePlanSheet     *sheet,
                                    RegiePlanSectionId  section);
void regie_plan_sheet_clear (RegiePlanSheet *sheet);

/* What stands in the sections, in three files: how it is, what we promise, who to ask. */
void regie_plan_sheet_tell_people (RegiePlanSheet *sheet);
void regie_plan_sheet_tell_strengths (RegiePlanSheet *sheet);
void regie_plan_sheet_tell_worries (RegiePlanSheet *sheet);
void regie_plan_sheet_tell_wishes (RegiePlanSheet *sheet);
void regie_plan_sheet_tell_actions (RegiePlanSheet *sheet);
void regie_plan_sheet_tell_agreements (RegiePlanSheet *sheet);
void regie_plan_sheet_tell_regisseur (RegiePlanSheet *sheet);
void regie_plan_sheet_tell_meeting (RegiePlanSheet *sheet);
void regie_plan_sheet_tell_after (RegiePlanSheet *sheet,
                                  RegieClosure   *closure);

G_END_DECLS
