/* regie-ecogram-place.c: where everybody stands in an ecogram
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include "report/regie-ecogram-cast-private.h"

#include "base/regie-language-private.h"

#define NAME_SIZE   12
#define DETAIL_SIZE 10
#define CARD_WIDTH  196
#define CARD_TEXT   182
#define CARD_EDGE   6
#define CARD_GAP    16
#define CARD_PITCH  (CARD_WIDTH + CARD_GAP)
#define FREE_BAND   110
#define MOST_LINES  6

/* A side has a column of seats. When many sit there, the rows above and below take some of them. */
#define SHORT_COLUMN 8

/* How many of the seats of one side are in its column. One more seat on the side is at most one
 * more here or in a row, so that nobody moves further than to the next seat. */
guint
regie_ecogram_count_column (guint n_seats)
{
  return n_seats <= SHORT_COLUMN ? n_seats : SHORT_COLUMN + (n_seats - SHORT_COLUMN) / 3;
}

static void
add_details (const RegieEcogramCast *cast,
             RegieEcogramNode       *node)
{
  guint n = node->details->len;
  guint n_shown = n <= MOST_LINES ? n : MOST_LINES - 1;
  g_autofree char *count = regie_picture_dup_number (n - n_shown);
  g_autofree char *more =
    regie_translate_with (cast->context->language, N_ ("and {count} more"), "count", count, NULL);

  for (guint i = 0; i < n_shown; i++)
    regie_caption_add (node->label,
                       node->details->pdata[i],
                       DETAIL_SIZE,
                       FALSE,
                       CARD_TEXT,
                       n <= 3 ? 2 : 1);
  if (n_shown < n)
    regie_caption_add (node->label, more, DETAIL_SIZE, FALSE, CARD_TEXT, 1);
}

static void
size_card (const RegieEcogramCast *cast,
           RegieEcogramNode       *node)
{
  node->label = regie_caption_new ();
  regie_caption_add (node->label, node->name, NAME_SIZE, TRUE, CARD_TEXT, 2);
  add_details (cast, node);
  node->box.width = CARD_WIDTH;
  node->box.height = regie_caption_get_height (node->label) + 2 * CARD_EDGE;
}

/* Those of one side, in order: from the middle above, down the column, to the middle below. */
typedef struct
{
  GPtrArray *nodes;
  guint      n_above;
  guint      n_column;
  int        column_height;
  int        sign;
} Side;

static Side
list_side (const RegieEcogramCast *cast,
           RegieEcogramPlace       place,
           int                     sign)
{
  Side side = { g_ptr_array_new (), 0, 0, 0, sign };

  for (guint i = 0; i < cast->nodes->len; i++)
    if (REGIE_ECOGRAM_NODE (cast, i)->place == place)
      {
        size_card (cast, REGIE_ECOGRAM_NODE (cast, i));
        g_ptr_array_add (side.nodes, REGIE_ECOGRAM_NODE (cast, i));
      }

  side.n_column = regie_ecogram_count_column (side.nodes->len);
  side.n_above = (side.nodes->len - side.n_column + 1) / 2;
  for (guint i = side.n_above; i < side.n_above + side.n_column; i++)
    side.column_height += ((RegieEcogramNode *) side.nodes->pdata[i])->box.height + CARD_GAP;

  return side;
}

/* The corners of what the cards stand around. */
typedef struct
{
  int column_x;
  int half_height;
} Ring;

static void
place_row_card (RegieEcogramNode *node,
                const Ring       *ring,
                int               sign,
                guint             from_corner,
                gboolean          is_above)
{
  if (from_corner == 0)
    node->port = is_above ? REGIE_PORT_CORNER_BELOW : REGIE_PORT_CORNER_ABOVE;
  else
    node->port = is_above ? REGIE_PORT_BELOW : REGIE_PORT_ABOVE;
  node->box.x = sign * (ring->column_x - (int) from_corner * CARD_PITCH) - CARD_WIDTH / 2;
  node->box.y = is_above ? -ring->half_height - node->box.height : ring->half_height;
}

static void
place_side (const Side *side,
            const Ring *ring)
{
  int y = -side->column_height / 2 + CARD_GAP / 2;
  guint n_until_below = side->n_above + side->n_column;

  for (guint i = 0; i < side->nodes->len; i++)
    {
      RegieEcogramNode *node = side->nodes->pdata[i];

      if (i < side->n_above)
        place_row_card (node, ring, side->sign, side->n_above - 1 - i, TRUE);
      else if (i >= n_until_below)
        place_row_card (node, ring, side->sign, i - n_until_below, FALSE);
      else
        {
          node->port = REGIE_PORT_SIDE;
          node->box.x = side->sign * ring->column_x - CARD_WIDTH / 2;
          node->box.y = y;
          y += node->box.height + CARD_GAP;
        }
    }
}

static guint
count_below (const Side *side)
{
  return side->nodes->len - side->n_above - side->n_column;
}

/* Places the cards around the households, which stand around the origin: those who are close on the
 * left, professionals on the right. */
void
regie_ecogram_place_around (RegieEcogramCast *cast)
{
  Side left = list_side (cast, REGIE_ECOGRAM_CLOSE, -1);
  Side right = list_side (cast, REGIE_ECOGRAM_HELPER, 1);
  guint n_row = MAX (left.n_above + right.n_above, count_below (&left) + count_below (&right));
  Ring ring = { cast->frame.width / 2 + FREE_BAND + CARD_WIDTH / 2, 0 };
  int column_height = MAX (left.column_height, right.column_height);

  ring.column_x = MAX (ring.column_x, ((int) n_row - 1) * CARD_PITCH / 2 + CARD_PITCH / 4);
  ring.half_height =
    MAX (cast->frame.height / 2 + FREE_BAND / 2, column_height / 2) + FREE_BAND / 2;
  place_side (&left, &ring);
  place_side (&right, &ring);

  g_ptr_array_unref (left.nodes);
  g_ptr_array_unref (right.nodes);
}

static void
extend (RegieBox       *bounds,
        const RegieBox *box)
{
  int right = MAX (bounds->x + bounds->width, box->x + box->width);
  int bottom = MAX (bounds->y + bounds->height, box->y + box->height);

  bounds->x = MIN (bounds->x, box->x);
  bounds->y = MIN (bounds->y, box->y);
  bounds->width = right - bounds->x;
  bounds->height = bottom - bounds->y;
}

/* What everything takes together. */
RegieBox
regie_ecogram_get_bounds (const RegieEcogramCast *cast)
{
  RegieBox bounds = cast->frame;

  for (guint i = 0; i < cast->nodes->len; i++)
    extend (&bounds, &REGIE_ECOGRAM_NODE (cast, i)->box);

  return bounds;
}

void
regie_ecogram_move (RegieEcogramCast *cast,
                    int               dx,
                    int               dy)
{
  cast->frame.x += dx;
  cast->frame.y += dy;
  for (guint i = 0; i < cast->homes->len; i++)
    {
      REGIE_ECOGRAM_HOME (cast, i)->box.x += dx;
      REGIE_ECOGRAM_HOME (cast, i)->box.y += dy;
    }
  for (guint i = 0; i < cast->nodes->len; i++)
    {
      REGIE_ECOGRAM_NODE (cast, i)->box.x += dx;
      REGIE_ECOGRAM_NODE (cast, i)->box.y += dy;
      REGIE_ECOGRAM_NODE (cast, i)->label_y += dy;
    }
}
