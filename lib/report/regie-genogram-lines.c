/* regie-genogram-lines.c: couples and their children as lines
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include "report/regie-genogram-family-private.h"

#define HALF      (REGIE_GENOGRAM_SYMBOL / 2)
#define GAP       (REGIE_GENOGRAM_PITCH / 2)
#define BRACKET   7
#define SLASH     9
#define TWIN_DROP 6

static const char *const couple_dashes[] = {
  [REGIE_COUPLE_PARENTS] = "7 5",
  [REGIE_COUPLE_PARTED] = NULL,
  [REGIE_COUPLE_WIDOWED] = NULL,
  [REGIE_COUPLE_TOGETHER] = NULL,
};

static void
add_path (GString    *svg,
          const char *path,
          const char *dashes)
{
  regie_svg_begin (svg, "path");
  regie_svg_set (svg, "d", path);
  regie_svg_set (svg, "stroke", REGIE_CANVAS_INK);
  regie_svg_set_number (svg, "stroke-width", 2);
  if (dashes != NULL)
    regie_svg_set (svg, "stroke-dasharray", dashes);
  regie_svg_close (svg);
}

/* The two strokes through the line of a couple that is no longer together. */
void
regie_genogram_draw_slashes (GString *svg,
                             gint64   x,
                             int      y)
{
  g_autoptr(GString) path = g_string_new (NULL);

  for (int i = 0; i < 2; i++)
    {
      regie_svg_append_step (path, 'M', x - 5 + (gint64) i * 7, y + SLASH);
      regie_svg_append_step (path, 'L', x + 2 + (gint64) i * 7, y - SLASH);
    }
  add_path (svg, path->str, NULL);
}

/* The brackets around somebody who was adopted. */
void
regie_genogram_draw_brackets (GString        *svg,
                              const RegieBox *symbol)
{
  g_autoptr(GString) path = g_string_new (NULL);
  int top = symbol->y - 2;
  int bottom = symbol->y + symbol->height + 2;

  for (int i = 0; i < 2; i++)
    {
      int edge = i == 0 ? symbol->x - BRACKET : symbol->x + symbol->width + BRACKET;
      int inner = edge + (i == 0 ? BRACKET : -BRACKET);

      regie_svg_append_step (path, 'M', inner, top);
      regie_svg_append_step (path, 'L', edge, top);
      regie_svg_append_step (path, 'L', edge, bottom);
      regie_svg_append_step (path, 'L', inner, bottom);
    }
  add_path (svg, path->str, NULL);
}

static gboolean
has_partner_at (const RegieGenogramFamily *self,
                const RegieGenogramPerson *person,
                int                        side)
{
  guint place = person->place + (guint) side;
  const RegieGenogramCluster *cluster = REGIE_GENOGRAM_CLUSTER (self, person->cluster);

  return side < 0 ? person->place > 0 : place < cluster->persons->len;
}

/* The line of two who stand beside each other; what hangs below begins at its middle. */
static void
draw_neighbours (const RegieGenogramFamily *self,
                 GString                   *svg,
                 RegieGenogramUnion        *parents)
{
  const RegieGenogramPerson *first = REGIE_GENOGRAM_PERSON (self, parents->first);
  const RegieGenogramPerson *second = REGIE_GENOGRAM_PERSON (self, parents->second);
  g_autoptr(GString) path = g_string_new (NULL);

  parents->drop = (first->x + second->x) / 2;
  parents->lane = (guint) (first->y + HALF);
  regie_svg_append_step (path, 'M', MIN (first->x, second->x) + HALF, first->y + HALF);
  regie_svg_append_step (path, 'L', MAX (first->x, second->x) - HALF, first->y + HALF);
  add_path (svg, path->str, couple_dashes[parents->couple]);
  if (parents->couple == REGIE_COUPLE_PARTED)
    regie_genogram_draw_slashes (svg, parents->drop - 16, first->y + HALF);
}

/* The line of two between whom others stand goes over them. */
static void
draw_arch (const RegieGenogramFamily *self,
           GString                   *svg,
           RegieGenogramUnion        *parents)
{
  const RegieGenogramPerson *first = REGIE_GENOGRAM_PERSON (self, parents->first);
  const RegieGenogramPerson *second = REGIE_GENOGRAM_PERSON (self, parents->second);
  int side = first->x < second->x ? 1 : -1;
  g_autoptr(GString) path = g_string_new (NULL);

  parents->drop = first->x + (gint64) side * (GAP - 5);
  regie_svg_append_step (path, 'M', first->x + (gint64) side * HALF / 2, first->y + 2);
  regie_svg_append_step (path, 'L', first->x + (gint64) side * HALF / 2, parents->lane);
  regie_svg_append_step (path, 'L', second->x - (gint64) side * HALF / 2, parents->lane);
  regie_svg_append_step (path, 'L', second->x - (gint64) side * HALF / 2, second->y + 2);
  add_path (svg, path->str, couple_dashes[parents->couple]);
  if (parents->couple == REGIE_COUPLE_PARTED)
    regie_genogram_draw_slashes (svg, (first->x + second->x) / 2, (int) parents->lane);
}

/* From somebody alone the line goes down beside the name, on the side where no partner stands. */
static void
draw_alone (const RegieGenogramFamily *self,
            GString                   *svg,
            RegieGenogramUnion        *parents)
{
  const RegieGenogramPerson *parent = REGIE_GENOGRAM_PERSON (self, parents->first);
  gboolean is_right_free = !has_partner_at (self, parent, 1);
  gboolean is_left_free = !has_partner_at (self, parent, -1);
  g_autoptr(GString) path = g_string_new (NULL);
  int side = is_right_free || !is_left_free ? 1 : -1;

  parents->drop = parent->x + (gint64) side * (is_right_free || is_left_free ? GAP : GAP - 5);
  parents->lane = (guint) (parent->y + HALF);
  regie_svg_append_step (path, 'M', parent->x + (gint64) side * HALF, parents->lane);
  regie_svg_append_step (path, 'L', parents->drop, parents->lane);
  add_path (svg, path->str, NULL);
}

/* Where the line of a child leaves the bar of the children: twins share one point. */
static gint64
get_hook (const RegieGenogramFamily *self,
          const RegieGenogramUnion  *parents,
          guint                      child)
{
  guint twins = REGIE_GENOGRAM_PERSON (self, REGIE_GENOGRAM_CHILD (parents, child)->person)->twins;
  gint64 sum = 0;
  gint64 n = 0;

  for (guint i = 0; i < parents->children->len; i++)
    {
      const RegieGenogramPerson *person =
        REGIE_GENOGRAM_PERSON (self, REGIE_GENOGRAM_CHILD (parents, i)->person);

      if (person->twins == twins)
        {
          sum += person->x;
          n++;
        }
    }

  return sum / n;
}

/* Who has parents by birth and other parents has two lines, beside each other. */
static gint64
get_shift (const RegieGenogramUnion *parents,
           guint                     child)
{
  switch (REGIE_GENOGRAM_CHILD (parents, child)->kin)
    {
    case REGIE_KIN_ADOPTIVE:
      return 8;
    case REGIE_KIN_FOSTER:
      return -8;
    default:
      return 0;
    }
}

static void
draw_child (const RegieGenogramFamily *self,
            GString                   *svg,
            const RegieGenogramUnion  *parents,
            guint                      number)
{
  const RegieGenogramChild *child = REGIE_GENOGRAM_CHILD (parents, number);
  const RegieGenogramPerson *person = REGIE_GENOGRAM_PERSON (self, child->person);
  gint64 hook = get_hook (self, parents, number);
  const char *dashes = child->kin == REGIE_KIN_ADOPTIVE ? "7 5"
                       : child->kin == REGIE_KIN_FOSTER ? "2 4"
                                                        : NULL;
  gint64 beside = get_shift (parents, number);
  g_autoptr(GString) path = g_string_new (NULL);

  regie_svg_append_step (path, 'M', hook + beside, parents->bar);
  if (hook == person->x)
    regie_svg_append_step (path, 'L', person->x + beside, person->y + (beside == 0 ? 0 : 4));
  else
    regie_svg_append_step (path, 'L', person->x + beside, person->y + TWIN_DROP / 3);
  add_path (svg, path->str, dashes);
}

static void
draw_children (const RegieGenogramFamily *self,
               GString                   *svg,
               const RegieGenogramUnion  *parents)
{
  g_autoptr(GString) path = g_string_new (NULL);
  gboolean is_known = parents->first != REGIE_GENOGRAM_NOBODY;
  gint64 first = is_known ? parents->drop : G_MAXINT64;
  gint64 last = is_known ? parents->drop : G_MININT64;

  for (guint i = 0; i < parents->children->len; i++)
    {
      first = MIN (first, get_hook (self, parents, i) + get_shift (parents, i));
      last = MAX (last, get_hook (self, parents, i) + get_shift (parents, i));
      draw_child (self, svg, parents, i);
    }

  if (is_known)
    {
      regie_svg_append_step (path, 'M', parents->drop, parents->lane);
      regie_svg_append_step (path, 'L', parents->drop, parents->bar);
    }
  regie_svg_append_step (path, 'M', first, parents->bar);
  regie_svg_append_step (path, 'L', last, parents->bar);
  add_path (svg, path->str, NULL);
}

/* A tie of somebody whom no other line holds: a dotted line, the only one that may be slanted. */
static void
draw_other (const RegieGenogramFamily *self,
            GString                   *svg,
            const RegieGenogramTie    *tie)
{
  const RegieGenogramPerson *first = REGIE_GENOGRAM_PERSON (self, tie->first);
  const RegieGenogramPerson *second = REGIE_GENOGRAM_PERSON (self, tie->second);
  g_autoptr(GString) path = g_string_new (NULL);

  if (first->is_linked && second->is_linked)
    return;

  regie_svg_append_step (path, 'M', first->x, first->y + HALF);
  regie_svg_append_step (path, 'L', second->x, second->y + HALF);
  add_path (svg, path->str, "2 5");
}

void
regie_genogram_draw_unions (const RegieGenogramFamily *self,
                            RegieCanvas               *canvas)
{
  for (guint i = 0; i < self->ties->len; i++)
    draw_other (self, canvas->lines, REGIE_GENOGRAM_TIE (self, i));

  for (guint i = 0; i < self->unions->len; i++)
    {
      RegieGenogramUnion *parents = REGIE_GENOGRAM_UNION (self, i);

      if (regie_genogram_are_neighbours (self, parents))
        draw_neighbours (self, canvas->lines, parents);
      else if (parents->second != REGIE_GENOGRAM_NOBODY)
        draw_arch (self, canvas->lines, parents);
      else if (parents->first != REGIE_GENOGRAM_NOBODY)
        draw_alone (self, canvas->lines, parents);
      if (parents->children->len > 0)
        draw_children (self, canvas->lines, parents);
    }
}
