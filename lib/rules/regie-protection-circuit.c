/* regie-protection-circuit.c: a few cells that can move together, found step by step
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include "rules/regie-protection-private.h"

/* One more here, one less there, until every sum comes out again: in a table of rows and columns
 * that is four cells. When all of a circuit are withheld, each of them can go up as far as those
 * that go down allow, and the other way round. Nothing is solved, so a circuit is found in
 * microseconds, and it is its own proof.
 *
 * Each step mends the sum that leaves least choice. What is withheld already costs nothing; a told
 * cell costs its price, and the search goes on for a cheaper circuit until its steps are spent. */

#define MAX_LENGTH  48
#define MAX_CHOICES 4
#define MAX_VISITS  240
#define FEW_VISITS  40
/* What a step costs for each sum that it leaves open. */
#define OPEN  2
#define PRICE 8

typedef struct
{
  guint cell;
  int   sign;
} Step;

/* A cell that could be the next step. */
typedef struct
{
  Step   step;
  gint64 score;
  gint64 room;
} Next;

typedef struct
{
  RegieProtection *protection;
  gboolean         may_withhold;
  gboolean         is_rising;
  GArray          *steps;
  /* The sums of the steps, each as often as it was touched. */
  GArray *touched;
  guint   price;
  gint64  down;
  gint64  up;
  guint   n_visits;
  guint   max_visits;
  GArray *best;
  guint   best_price;
} Circuit;

static void
circuit_clear (Circuit *self)
{
  g_array_unref (self->steps);
  g_array_unref (self->touched);
  g_clear_pointer (&self->best, g_array_unref);
}

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (Circuit, circuit_clear)

static guint
price_of (const RegieCell *cell)
{
  return cell->is_told ? cell->cost + 4 : 0;
}

/* How a step changes a sum: its total on the one side, its parts on the other. */
static int
weight_in (const RegieSum *sum,
           Step            step)
{
  return sum->total == step.cell ? step.sign : -step.sign;
}

static void
take_step (Circuit *self,
           Step     step)
{
  RegieCell *cell = REGIE_CELL (self->protection, step.cell);

  cell->step = step.sign;
  self->price += price_of (cell);
  g_array_append_val (self->steps, step);
  for (guint i = 0; i < cell->sums->len; i++)
    {
      guint place = REGIE_PLACE (cell->sums, i);
      RegieSum *sum = REGIE_SUM (self->protection, place);

      sum->balance += weight_in (sum, step);
      g_array_append_val (self->touched, place);
    }
}

static void
take_back (Circuit *self)
{
  Step step = g_array_index (self->steps, Step, self->steps->len - 1);
  RegieCell *cell = REGIE_CELL (self->protection, step.cell);

  for (guint i = 0; i < cell->sums->len; i++)
    {
      RegieSum *sum = REGIE_SUM (self->protection, REGIE_PLACE (cell->sums, i));

      sum->balance -= weight_in (sum, step);
    }
  g_array_set_size (self->touched, self->touched->len - cell->sums->len);
  g_array_set_size (self->steps, self->steps->len - 1);
  self->price -= price_of (cell);
  cell->step = 0;
}

/* The sum that does not come out and has the fewest parts, or NULL. */
static const RegieSum *
find_open (const Circuit *self)
{
  const RegieSum *best = NULL;

  for (guint i = 0; i < self->touched->len; i++)
    {
      const RegieSum *sum = REGIE_SUM (self->protection, REGIE_PLACE (self->touched, i));

      if (sum->balance != 0 && (best == NULL || sum->parts->len < best->parts->len))
        best = sum;
    }

  return best;
}

/* How far the whole circuit goes when a cell joins it; the same as before when it is no bound. */
static void
bound_by (const Circuit   *self,
          const RegieCell *cell,
          int              sign,
          gint64          *down,
          gint64          *up)
{
  *down = sign > 0 ? MIN (self->down, cell->value) : self->down;
  *up = sign < 0 ? MIN (self->up, cell->value) : self->up;
}

/* What a step mends, leaves open and costs; the least is best. */
static gint64
score_step (const Circuit *self,
            Step           step)
{
  const RegieCell *cell = REGIE_CELL (self->protection, step.cell);
  gint64 score = (gint64) PRICE * price_of (cell);

  for (guint i = 0; i < cell->sums->len; i++)
    {
      const RegieSum *sum = REGIE_SUM (self->protection, REGIE_PLACE (cell->sums, i));
      int after = sum->balance + weight_in (sum, step);

      if (ABS (after) < ABS (sum->balance))
        {
          score -= OPEN;
          continue;
        }
      score += OPEN;
      /* Nobody else in it is withheld: it will cost one more. */
      if (sum->n_withheld <= (guint) !cell->is_told)
        score += PRICE * 4;
    }

  return score;
}

static gboolean
is_better (const Next *one,
           const Next *other)
{
  if (one->score != other->score)
    return one->score < other->score;
  if (one->room != other->room)
    return one->room > other->room;

  return one->step.cell < other->step.cell;
}

static void
consider (const Circuit  *self,
          const RegieSum *sum,
          guint           place,
          Next           *choices,
          guint          *n)
{
  const RegieCell *cell = REGIE_CELL (self->protection, place);
  int sign = (sum->balance > 0) == (sum->total == place) ? -1 : 1;
  Next next = { { place, sign }, 0, 0 };
  gint64 down = 0;
  gint64 up = 0;
  guint at = *n;

  if (cell->step != 0 || (cell->is_told && !self->may_withhold) || (self->is_rising && sign < 0))
    return;
  bound_by (self, cell, sign, &down, &up);
  if (down + up < self->protection->threshold || self->price + price_of (cell) >= self->best_price)
    return;

  next.score = score_step (self, next.step);
  /* Of those that are told the smallest that will do; of the others the one that bounds least. */
  next.room = cell->is_told ? -cell->value : MIN (down + up, 2 * self->protection->threshold);
  if (at == MAX_CHOICES)
    {
      if (!is_better (&next, &choices[at - 1]))
        return;
      at--;
    }
  for (; at > 0 && is_better (&next, &choices[at - 1]); at--)
    choices[at] = choices[at - 1];
  choices[at] = next;
  *n = MIN (*n + 1, MAX_CHOICES);
}

static void
keep_best (Circuit *self)
{
  g_clear_pointer (&self->best, g_array_unref);
  self->best = g_array_copy (self->steps);
  self->best_price = self->price;
}

static void
go_on (Circuit *self)
{
  const RegieSum *sum = find_open (self);
  Next choices[MAX_CHOICES + 1];
  guint n = 0;
  gint64 down = self->down;
  gint64 up = self->up;

  if (sum == NULL)
    {
      keep_best (self);
      return;
    }
  if (self->steps->len >= MAX_LENGTH)
    return;

  consider (self, sum, sum->total, choices, &n);
  for (guint i = 0; i < sum->parts->len; i++)
    consider (self, sum, REGIE_PLACE (sum->parts, i), choices, &n);
  self->protection->work += sum->parts->len + 1;

  for (guint i = 0; i < n && self->n_visits < self->max_visits && self->best_price > 0; i++)
    {
      const RegieCell *cell = REGIE_CELL (self->protection, choices[i].step.cell);

      if (self->price + price_of (cell) >= self->best_price)
        continue;
      self->n_visits++;
      bound_by (self, cell, choices[i].step.sign, &self->down, &self->up);
      take_step (self, choices[i].step);
      go_on (self);
      take_back (self);
      self->down = down;
      self->up = up;
    }
}

static void
search (Circuit *self,
        guint    cell)
{
  const gint64 far = MAX (self->protection->threshold, 1);

  self->n_visits = 0;
  self->max_visits = self->protection->work > REGIE_TOO_MUCH_WORK ? FEW_VISITS : MAX_VISITS;
  self->down = MIN (REGIE_CELL (self->protection, cell)->value, far);
  self->up = far;
  take_step (self, (Step){ cell, 1 });
  go_on (self);
  take_back (self);
}

/* What was found is noted with each cell that was not safe before. */
static void
keep (RegieProtection *self,
      const GArray    *steps)
{
  g_autoptr(GArray) way = g_array_sized_new (FALSE, FALSE, sizeof (guint), steps->len);
  gint64 down = self->threshold;
  gint64 up = down;

  for (guint i = 0; i < steps->len; i++)
    {
      Step step = g_array_index (steps, Step, i);
      gint64 value = REGIE_CELL (self, step.cell)->value;

      g_array_append_val (way, step.cell);
      if (step.sign > 0)
        down = MIN (down, value);
      else
        up = MIN (up, value);
    }
  for (guint i = 0; i < steps->len; i++)
    {
      Step step = g_array_index (steps, Step, i);

      regie_protection_keep_way (self,
                                 step.cell,
                                 step.sign > 0 ? down : up,
                                 step.sign > 0 ? up : down,
                                 way);
    }
}

/* Looks for a circuit through a cell. With @movers, told cells may be in it: they are withheld,
 * listed there, and none is withheld when no circuit is found. */
gboolean
regie_protection_find_circuit (RegieProtection *self,
                               guint            cell,
                               GArray          *movers)
{
  g_auto(Circuit) circuit = {
    .protection = self,
    .may_withhold = movers != NULL,
    .steps = g_array_new (FALSE, FALSE, sizeof (Step)),
    .touched = g_array_new (FALSE, FALSE, sizeof (guint)),
    .best_price = G_MAXUINT,
  };

  search (&circuit, cell);
  if (circuit.best_price > 0)
    {
      /* All the way up, where nothing is a bound. */
      circuit.is_rising = TRUE;
      search (&circuit, cell);
    }
  if (circuit.best == NULL)
    return FALSE;

  for (guint i = 0; i < circuit.best->len; i++)
    {
      guint place = g_array_index (circuit.best, Step, i).cell;

      if (REGIE_CELL (self, place)->is_told)
        g_array_append_val (movers, place);
    }
  for (guint i = 0; movers != NULL && i < movers->len; i++)
    regie_protection_withhold (self, REGIE_PLACE (movers, i));
  keep (self, circuit.best);

  return TRUE;
}
