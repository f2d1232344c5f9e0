/* regie-countables-private.h: what an indicator can count, as tables
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#include <regie/regie-countables.h>

#include "rules/regie-facts-private.h"

G_BEGIN_DECLS

/* Something that is counted: a record of a case, or the case itself. */
typedef struct
{
  RegieDossier *dossier;
  RegieEntity  *record;
} RegieCounted;

/* A moment is a day of the record, or it says whether the record stands on a day. */
typedef struct
{
  const char *id;
  const GDate *(*get_date) (const RegieCounted *one);
  gboolean (*is_on) (const RegieCounted *one, const GDate *day);
} RegieMoment;

/* A fact of what is counted on the day that places it in a period. The codes of some facts are the
 * ids of a type of record of the method. */
typedef struct
{
  const char          *id;
  RegieFactKind        kind;
  const char          *name;
  const char          *explanation;
  const RegieFactCode *codes;
  GType (*of) (void);
  void (*find) (const RegieCounted *one, const GDate *day, RegieFactResult *result);
} RegieCountedFact;

typedef void (*RegieCountedFunc) (const RegieCounted *one, gpointer data);

/* One row: what can be counted. */
typedef struct
{
  const char             *const *moment_ids;
  const RegieMoment             *moments;
  gsize                          n_moments;
  const RegieCountedFact        *facts;
  gsize                          n_facts;
  void (*walk) (RegieDossier *dossier, RegieCountedFunc func, gpointer data);
  /* The body that is counted once; NULL when each record counts. */
  const char *(*get_body) (RegieDossier *dossier);
} RegieCountableRow;

extern const RegieCountableRow regie_countable_case;
extern const RegieCountableRow regie_countable_person;
extern const RegieCountableRow regie_countable_phase;
extern const RegieCountableRow regie_countable_stage;
extern const RegieCountableRow regie_countable_goal;
extern const RegieCountableRow regie_countable_evaluation;
extern const RegieCountableRow regie_countable_escalation;
extern const RegieCountableRow regie_countable_term;
extern const RegieCountableRow regie_countable_feedback;
extern const RegieCountableRow regie_countable_municipality;
extern const RegieCountableRow regie_countable_organisation;

/* NULL for what cases do not hold. */
const RegieCountableRow *regie_countable_get_row (RegieCountable countable);
const RegieMoment *regie_countable_find_moment (const RegieCountableRow *row,
                                                const char              *id);
const RegieCountedFact *regie_countable_find_fact (const RegieCountableRow *row,
                                                   const char              *id);

/* What the functions of the rows share. */
void regie_counted_walk_list (RegieDossier     *dossier,
                              const RegieItems *list,
                              RegieCountedFunc  func,
                              gpointer          data);
gboolean regie_counted_is_in_force (const RegieCounted *one,
                                    const GDate        *day);
void regie_counted_tell_days (RegieFactResult *result,
                              const GDate     *first,
                              const GDate     *last);

G_END_DECLS
