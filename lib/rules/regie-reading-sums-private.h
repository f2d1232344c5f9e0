/* regie-reading-sums-private.h: which numbers of readings follow from others
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#include <regie/regie-reading.h>

#include "base/regie-list-private.h"
#include "rules/regie-protection-private.h"

G_BEGIN_DECLS

/* Where a number stands: what it counts, for which body and period. */
typedef struct
{
  guint           cell;
  guint           what;
  RegieBodyLevel  level;
  const char     *body;
  const char     *municipality;
  GDate           first;
  GDate           last;
  gboolean        is_stock;
} RegieNumber;

/* The conditions of something that is counted: its head, and what follows it. */
typedef struct
{
  char  *text;
  GStrv  parts;
  /* The same without the group, if there is one. */
  char     *without_group;
  gboolean  is_population;
} RegieWhat;

/* The numbers of some readings, and the sums that tie them. */
typedef struct
{
  RegieProtection *protection;
  GArray          *numbers;
  GPtrArray       *whats;
  GHashTable      *what_places;
  GHashTable      *by_place;
} RegieReadingSums;

void regie_reading_sums_init (RegieReadingSums *self,
                              guint             threshold);
void regie_reading_sums_clear (RegieReadingSums *self);
/* The place of a number of a reading, or -1 for none. */
int regie_reading_sums_add (RegieReadingSums *self,
                            RegieReading     *reading,
                            gboolean          is_denominator);
void regie_reading_sums_tie (RegieReadingSums *self);

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (RegieReadingSums, regie_reading_sums_clear)

G_END_DECLS
