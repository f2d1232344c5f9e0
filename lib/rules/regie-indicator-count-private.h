/* regie-indicator-count-private.h: the parts of a count over many cases
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#include <regie/regie-indicator-count.h>

#include "rules/regie-countables-private.h"
#include "rules/regie-direction-private.h"

G_BEGIN_DECLS

/* An indicator made ready: its names were looked up once. */
typedef struct
{
  RegieIndicator          *indicator;
  const RegieCountableRow *row;
  const RegieMoment       *moment;
  const RegieCountedFact  *measure;
  const RegieCountedFact  *group;
  /* The codes of the groups; the first is for what has no code that is known. */
  GPtrArray *groups;
  char      *counted;
  char      *population;
} RegieCounter;

void regie_counter_init (RegieCounter   *self,
                         RegieIndicator *indicator,
                         RegieMethod    *method);
void regie_counter_clear (RegieCounter *self);
guint regie_counter_find_group (RegieCounter *self,
                                const char   *code);

/* How often each whole number was measured, in the order of the numbers. */
typedef struct
{
  int     value;
  guint64 count;
} RegieTimes;

/* What was counted for an indicator, a period, a body and a group. */
typedef struct
{
  guint64     numerator;
  guint64     denominator;
  GArray     *times;
  GHashTable *bodies;
} RegieTally;

void regie_tally_free (gpointer tally);
void regie_tally_measure (RegieTally *self,
                          int         value,
                          guint64     count);
void regie_tally_add_body (RegieTally *self,
                           const char *body);
void regie_tally_merge (RegieTally       *self,
                        const RegieTally *other);
int regie_tally_get_quantile (const RegieTally *self,
                              guint             quarters);

/* Where a tally lies. */
typedef struct
{
  guint counter;
  guint period;
  guint body;
  guint group;
} RegieTallyKey;

typedef struct
{
  GDate first;
  GDate last;
} RegieDays;

/* The first body is all cases together. */
typedef struct
{
  RegieBodyLevel  level;
  char           *municipality;
  char           *organisation;
} RegieCountedBody;

struct _RegieIndicatorCount
{
  GObject parent_instance;

  RegieMethod    *method;
  RegieDirection *direction;
  RegieBodyLevel  depth;
  char           *region;
  GStrv           municipalities;
  GArray         *counters;
  GArray         *periods;
  GPtrArray      *bodies;
  GHashTable     *places;
  GHashTable     *tallies;
  GHashTable     *marks;
  guint64         n_cases;
};

GHashTable *regie_case_marks_new (void);
gboolean regie_case_marks_add (GHashTable *marks,
                               const char *id);
gboolean regie_case_marks_are_apart (GHashTable *marks,
                                     GHashTable *others);
void regie_case_marks_merge (GHashTable *marks,
                             GHashTable *others);

guint regie_indicator_count_find_body (RegieIndicatorCount *self,
                                       RegieBodyLevel       level,
                                       const char          *municipality,
                                       const char          *organisation);
RegieTally *regie_indicator_count_get_tally (RegieIndicatorCount *self,
                                             RegieTallyKey        key,
                                             gboolean             may_make);

G_END_DECLS
