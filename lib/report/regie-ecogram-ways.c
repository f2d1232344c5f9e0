/* regie-ecogram-ways.c: which way the lines of an ecogram run
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include "report/regie-ecogram-cast-private.h"

#define GAP    3
#define CORNER 14

/* How far from somebody a line bends that would run over somebody else. */
#define BEND_X 44
#define BEND_Y 40
#define SPREAD 7

static RegiePoint
get_middle (const RegieBox *box)
{
  RegiePoint middle = { box->x + box->width / 2, box->y + box->height / 2 };

  return middle;
}

/* Where a line from the middle of a box to a point leaves the box. */
static RegiePoint
leave (const RegieBox *box,
       RegiePoint      to)
{
  RegiePoint from = get_middle (box);
  gint64 dx = (gint64) to.x - from.x;
  gint64 dy = (gint64) to.y - from.y;
  gint64 half_width = box->width / 2 + GAP;
  gint64 half_height = box->height / 2 + GAP;
  RegiePoint edge = from;

  if (dx == 0 && dy == 0)
    return edge;

  /* Neither is divided by when it is 0: the other is not, and what is compared is above 0. */
  if (ABS (dx) * half_height > ABS (dy) * half_width)
    {
      edge.x += (int) (dx > 0 ? half_width : -half_width);
      /* cppcheck-suppress zerodivcond */
      edge.y += (int) (dy * half_width / ABS (dx));
    }
  else
    {
      /* cppcheck-suppress zerodivcond */
      edge.x += (int) (dx * half_height / ABS (dy));
      edge.y += (int) (dy > 0 ? half_height : -half_height);
    }

  return edge;
}

/* Where the lines of somebody around begin. */
RegiePoint
regie_ecogram_get_port (const RegieEcogramNode *node)
{
  RegiePoint port = get_middle (&node->box);
  int inner = node->place == REGIE_ECOGRAM_CLOSE ? node->box.x + node->box.width : node->box.x;
  int outwards = node->place == REGIE_ECOGRAM_CLOSE ? 1 : -1;
  gboolean is_above = node->port == REGIE_PORT_ABOVE || node->port == REGIE_PORT_CORNER_ABOVE;

  if (node->port == REGIE_PORT_SIDE)
    {
      port.x = inner + outwards * GAP;
      return port;
    }

  port.y = is_above ? node->box.y - GAP : node->box.y + node->box.height + GAP;
  if (node->port == REGIE_PORT_CORNER_ABOVE || node->port == REGIE_PORT_CORNER_BELOW)
    port.x = inner - outwards * CORNER;

  return port;
}

/* On which side of a line a point lies. */
static int
get_side (RegiePoint from,
          RegiePoint to,
          int        x,
          int        y)
{
  gint64 cross = ((gint64) to.x - from.x) * ((gint64) y - from.y) -
                 ((gint64) to.y - from.y) * ((gint64) x - from.x);

  return cross > 0 ? 1 : cross < 0 ? -1 : 0;
}

static gboolean
crosses (RegiePoint      from,
         RegiePoint      to,
         const RegieBox *box)
{
  int right = box->x + box->width;
  int bottom = box->y + box->height;
  int side = get_side (from, to, box->x, box->y);

  if (MAX (from.x, to.x) < box->x || MIN (from.x, to.x) > right || MAX (from.y, to.y) < box->y ||
      MIN (from.y, to.y) > bottom)
    return FALSE;

  return side != get_side (from, to, right, box->y) ||
         side != get_side (from, to, box->x, bottom) || side != get_side (from, to, right, bottom);
}

/* How many members, other than the two, a line runs over; labels count too, but less. */
static guint
count_crossed (const RegieEcogramCast *cast,
               const RegieEcogramNode *first,
               const RegieEcogramNode *second,
               RegiePoint              from,
               RegiePoint              to)
{
  guint n_crossed = 0;

  for (guint i = 0;
       i < cast->nodes->len && REGIE_ECOGRAM_NODE (cast, i)->place == REGIE_ECOGRAM_MEMBER;
       i++)
    {
      const RegieEcogramNode *node = REGIE_ECOGRAM_NODE (cast, i);
      int width = regie_caption_get_width (node->label);
      RegieBox label = { node->box.x + (node->box.width - width) / 2,
                         node->label_y,
                         width,
                         regie_caption_get_height (node->label) };

      n_crossed += crosses (from, to, &label) ? 1 : 0;
      if (node != first && node != second)
        n_crossed += crosses (from, to, &node->box) ? 4 : 0;
    }

  return n_crossed;
}

static gboolean
are_apart_in_a_row (const RegieEcogramNode *first,
                    const RegieEcogramNode *second)
{
  return first->place == REGIE_ECOGRAM_MEMBER && second->place == REGIE_ECOGRAM_MEMBER &&
         first->home == second->home && first->row == second->row &&
         (first->index > second->index + 1 || second->index > first->index + 1);
}

/* Between two who sit around, the line bends towards the middle, or it would run below others. */
static RegiePoint
find_bend (const RegieEcogramCast *cast,
           const RegieEcogramNode *first,
           const RegieEcogramNode *second)
{
  RegiePoint one = get_middle (&first->box);
  RegiePoint other = get_middle (&second->box);
  RegiePoint centre = get_middle (&cast->frame);
  RegiePoint bend = { (one.x + other.x) / 2, (one.y + other.y) / 2 };

  if (are_apart_in_a_row (first, second))
    {
      int n_between =
        (int) MAX (first->index, second->index) - (int) MIN (first->index, second->index);

      bend.y += (first->row == 0 ? 1 : -1) * (20 + 5 * n_between);
      return bend;
    }

  bend.x += (centre.x - bend.x) / 4;
  bend.y += (centre.y - bend.y) / 4;

  return bend;
}

/* The way to a member: straight, or with a bend beside the member where it would run over somebody
 * else. The bends of many lines spread a little. */
static guint
find_way_to_member (const RegieEcogramCast *cast,
                    const RegieEcogramNode *from,
                    RegiePoint              start,
                    const RegieEcogramNode *member,
                    RegiePoint             *points)
{
  static const int offsets[][2] = { { 1, 1 }, { -1, 1 }, { 1, -1 }, { -1, -1 },
                                    { 2, 1 }, { -2, 1 }, { 0, 2 },  { 0, -2 } };
  RegiePoint middle = get_middle (&member->box);
  /* Lines from other households keep away from those that come from around. */
  int spread =
    from->place == REGIE_ECOGRAM_MEMBER ? 4 * SPREAD : (int) (from->index % 4) * SPREAD / 2;
  int towards = start.x < middle.x ? -1 : 1;
  guint least = count_crossed (cast, from, member, start, middle);

  points[0] = start;
  points[1] = leave (&member->box, start);
  points[2] = points[1];

  for (gsize i = 0; i < G_N_ELEMENTS (offsets) && least > 0; i++)
    {
      int down = offsets[i][1] * (BEND_Y + spread - SPREAD);
      RegiePoint bend = { middle.x + towards * offsets[i][0] * BEND_X, middle.y + down };
      guint n_crossed = count_crossed (cast, from, member, start, bend) +
                        count_crossed (cast, from, member, bend, middle);

      if (n_crossed >= least)
        continue;
      least = n_crossed;
      points[1] = bend;
      points[2] = leave (&member->box, bend);
    }

  return points[1].x == points[2].x && points[1].y == points[2].y ? 2 : 3;
}

static guint
find_way_between_members (const RegieEcogramCast *cast,
                          const RegieEcogramNode *first,
                          const RegieEcogramNode *second,
                          RegiePoint             *points)
{
  if (!are_apart_in_a_row (first, second))
    {
      guint n_points = find_way_to_member (cast, first, get_middle (&first->box), second, points);

      points[0] = leave (&first->box, points[1]);
      return n_points;
    }

  points[1] = find_bend (cast, first, second);
  points[0] = leave (&first->box, points[1]);
  points[2] = leave (&second->box, points[1]);

  return 3;
}

/* Finds the points of the line between two, at most three, and says how many they are. */
guint
regie_ecogram_find_way (const RegieEcogramCast *cast,
                        const RegieEcogramNode *first,
                        const RegieEcogramNode *second,
                        RegiePoint             *points)
{
  gboolean is_first_inside = first->place == REGIE_ECOGRAM_MEMBER;
  gboolean is_second_inside = second->place == REGIE_ECOGRAM_MEMBER;
  RegiePoint kept;
  guint n_points = 0;

  if (is_first_inside && is_second_inside)
    return find_way_between_members (cast, first, second, points);
  if (is_second_inside)
    return find_way_to_member (cast, first, regie_ecogram_get_port (first), second, points);
  if (is_first_inside)
    {
      n_points = find_way_to_member (cast, second, regie_ecogram_get_port (second), first, points);
      kept = points[0];
      points[0] = points[n_points - 1];
      points[n_points - 1] = kept;
      return n_points;
    }

  points[0] = regie_ecogram_get_port (first);
  points[1] = find_bend (cast, first, second);
  points[2] = regie_ecogram_get_port (second);

  return 3;
}
