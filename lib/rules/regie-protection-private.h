/* regie-protection-private.h: numbers that must not be found out from others
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* A number: one that is told unless it is withheld, or one that nobody is told and that follows
 * from others, such as what is left of a total. One that is harmless may be found out. The sums
 * are those in which it stands. The families say what it counts: who looks for other values of one
 * looks among its like first. What is left over is of two. */
typedef struct
{
  gint64    value;
  gboolean  is_told;
  gboolean  is_harmless;
  gboolean  is_watched;
  guint     cost;
  guint     families[2];
  GArray   *sums;
  /* How far it can go down and up while all that is told stays as it is: as far as was found, and
   * by which way: the cells that move along. */
  gint64  down;
  gint64  up;
  GArray *down_way;
  GArray *up_way;
  /* The cells that were found to need it for their way, also those that do no longer. */
  GArray *helps;
  /* Which way it goes in the circuit that is being looked for; 0 when it stands still. */
  int step;
} RegieCell;

/* A total and its parts. */
typedef struct
{
  guint   total;
  GArray *parts;
  guint   n_withheld;
  /* By how much it does not come out in the circuit that is being looked for. */
  int balance;
} RegieSum;

typedef struct
{
  gint64  threshold;
  GArray *cells;
  GArray *sums;
  /* How much was looked at, so that it ends in time. */
  guint64 work;
} RegieProtection;

#define REGIE_ANY_FAMILY G_MAXUINT

/* So much is looked at before nothing is solved any more; and so much before the first circuit that
 * will do is taken and nothing is told again. Counted, not timed, so that it comes out the same on
 * each machine: the first is some tenths of a second, the second some seconds. */
#define REGIE_MUCH_WORK     G_GUINT64_CONSTANT (60000000)
#define REGIE_TOO_MUCH_WORK G_GUINT64_CONSTANT (400000000)

#define REGIE_CELL(self, i)  (&g_array_index ((self)->cells, RegieCell, i))
#define REGIE_SUM(self, i)   (&g_array_index ((self)->sums, RegieSum, i))
#define REGIE_PLACE(list, i) (g_array_index ((list), guint, i))

RegieProtection *regie_protection_new (guint threshold);
void regie_protection_free (RegieProtection *self);

/* Of two that will do, the cheaper is withheld. */
guint regie_protection_add_cell (RegieProtection *self,
                                 gint64           value,
                                 gboolean         is_told,
                                 guint            cost,
                                 guint            family,
                                 guint            other_family);
void regie_protection_add_sum (RegieProtection *self,
                               guint            total,
                               const GArray    *parts);
void regie_protection_solve (RegieProtection *self);
void regie_protection_withhold (RegieProtection *self,
                                guint            cell);
void regie_protection_tell (RegieProtection *self,
                            guint            cell);
gboolean regie_protection_is_safe (RegieProtection *self,
                                   guint            cell);
void regie_protection_keep_way (RegieProtection *self,
                                guint            cell,
                                gint64           down,
                                gint64           up,
                                GArray          *way);
gboolean regie_protection_find_circuit (RegieProtection *self,
                                        guint            cell,
                                        GArray          *movers);
gboolean regie_protection_make_safe (RegieProtection *self,
                                     guint            cell);
void regie_protection_tell_again (RegieProtection *self);

/* Looks among the cells nearby, no more than so many, for other values that fit all that is told.
 * What it finds is kept with the cells. */
void regie_protection_search (RegieProtection *self,
                              guint            cell,
                              guint            family,
                              guint            at_most,
                              gboolean         upwards);

/* The cells that would have to be withheld for a cell to move so far. */
GArray *regie_protection_list_movers (RegieProtection *self,
                                      guint            cell,
                                      guint            family,
                                      guint            at_most,
                                      gboolean         upwards,
                                      gint64           bound) G_GNUC_WARN_UNUSED_RESULT;

G_DEFINE_AUTOPTR_CLEANUP_FUNC (RegieProtection, regie_protection_free)

G_END_DECLS
