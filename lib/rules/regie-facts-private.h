/* regie-facts-private.h: the facts of a case that a regiekaart can ask for
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#include <regie/regie-dossier.h>
#include <regie/regie-fact.h>
#include <regie/regie-method.h>
#include <regie/regie-plan.h>

#include "base/regie-language-private.h"
#include "base/regie-list-private.h"

G_BEGIN_DECLS

/* The case that is looked at. Paths of records are only put together when somebody reads them. */
typedef struct
{
  RegieDossier *dossier;
  const GDate  *day;
  gboolean      wants_evidence;
  RegieMethod  *method;
} RegieFactCase;

/* What is known of one fact; all zero while nothing is. */
typedef struct
{
  gboolean    is_known;
  int         number;
  const char *code;
  char       *own_code;
  GPtrArray  *evidence;
  /* The paths, once an answer has taken them. */
  const char *const *taken;
} RegieFactResult;

typedef struct
{
  const char *code;
  const char *name;
} RegieFactCode;

/* One row: one fact. The codes and the records end with an empty one. */
typedef struct
{
  const char          *id;
  RegieFactKind        kind;
  const char          *name;
  const char          *explanation;
  const char          *question;
  const RegieFactCode *codes;
  const char          *records[5];
  void (*find) (const RegieFactCase *known, RegieFactResult *result);
} RegieFactRow;

typedef struct
{
  const RegieFactRow *rows;
  gsize               n_rows;
} RegieFactTable;

extern const RegieFactCode regie_fact_truths[];

extern const RegieFactTable regie_facts_people;
extern const RegieFactTable regie_facts_safety;
extern const RegieFactTable regie_facts_course;
extern const RegieFactTable regie_facts_wishes;
extern const RegieFactTable regie_facts_results;
extern const RegieFactTable regie_facts_phases;
extern const RegieFactTable regie_facts_plan;

/* The catalogue: all rows, one after the other. */
guint regie_fact_rows_count (void);
const RegieFactRow *regie_fact_rows_get (guint place);
int regie_fact_rows_find (const char *id);
const RegieFactCode *regie_fact_row_get_codes (const RegieFactRow *row);
RegieFact *regie_fact_row_describe (const RegieFactRow *row,
                                    const char         *language);

/* What the functions of the rows share. */
void regie_fact_result_clear (RegieFactResult *result);
void regie_fact_tell_number (RegieFactResult *result,
                             guint            number);
void regie_fact_tell_code (RegieFactResult *result,
                           const char      *code);
void regie_fact_tell_truth (RegieFactResult *result,
                            gboolean         truth);
void regie_fact_add_path (const RegieFactCase *known,
                          RegieFactResult     *result,
                          const char          *list,
                          guint                item);
void regie_fact_add_inner_path (const RegieFactCase *known,
                                RegieFactResult     *result,
                                const char          *outer,
                                const char          *list,
                                guint                item);
gboolean regie_fact_is_by (const GDate *date,
                           const GDate *day);
gboolean regie_fact_has_started (const RegieFactCase *known);
RegiePlan *regie_fact_get_plan (const RegieFactCase *known);
char *regie_fact_dup_plan_path (const RegieFactCase *known,
                                RegiePlan           *plan);
GHashTable *regie_fact_list_members (const RegieFactCase *known) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
