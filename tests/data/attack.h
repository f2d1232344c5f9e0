/* attack.h: somebody who works out withheld numbers from those that are told
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* An unknown or a known whole number, 0 or more. Of one that matters the attacker must not come to
 * know it, nor to fewer values than the threshold and one more. */
typedef struct
{
  double   low;
  double   high;
  double   truth;
  gboolean matters;
} AttackNumber;

/* What an attacker knows: sums of numbers that come to 0. */
typedef struct
{
  GArray *numbers;
  GArray *rows;
} Attack;

void attack_init (Attack *self);
void attack_clear (Attack *self);
guint attack_add (Attack   *self,
                  gint64    truth,
                  gboolean  is_told,
                  gboolean  matters);
/* The total and its parts, by their places; the parts end with -1. */
void attack_add_sum (Attack    *self,
                     guint      total,
                     const int *parts);

/* How many numbers that matter the attacker narrows down too far. */
guint attack_run (Attack *self,
                  guint   threshold);

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (Attack, attack_clear)

G_END_DECLS
