/* regie-ecogram-inside.c: where the households of an ecogram and their members stand
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include "report/regie-ecogram-cast-private.h"

#include "base/regie-language-private.h"

#define CELL_WIDTH   124
#define CELL_TEXT    114
#define LABEL_HEIGHT 62
#define NAME_SIZE    12
#define YEARS_SIZE   10
#define SYMBOL       36
#define SYMBOL_GAP   5
#define BAND         88
#define EDGE         14
#define LEAST_WIDTH  280
#define TITLE_SIZE   13
#define ALSO_SIZE    11
#define MOST_CELLS   6
#define HOME_GAP     22

static void
label_member (const RegieEcogramCast *cast,
              RegieEcogramNode       *node)
{
  g_autofree char *years = regie_picture_dup_years (cast->context, node->person);

  node->label = regie_caption_new ();
  node->label->has_halo = TRUE;
  regie_caption_add (node->label, node->name, NAME_SIZE, TRUE, CELL_TEXT, 3);
  regie_caption_add (node->label, years, YEARS_SIZE, FALSE, CELL_TEXT, 1);
}

static void
label_home (const RegieEcogramCast *cast,
            RegieEcogramHome       *home,
            int                     width)
{
  g_autofree char *names = regie_picture_join (cast->context, home->also);
  g_autofree char *also =
    regie_translate_with (cast->context->language, N_ ("also here: {names}"), "names", names, NULL);

  home->label = regie_caption_new ();
  regie_caption_add (home->label, home->name, TITLE_SIZE, TRUE, width, 2);
  if (home->also->len > 0)
    regie_caption_add (home->label, also, ALSO_SIZE, FALSE, width, 3);
}

/* The members of one row of a household, from the list in which they stand in order. */
typedef struct
{
  guint first;
  guint n;
} Row;

/* The adults, then the children, in rows that are not too long. */
static GArray *
list_rows (const RegieEcogramCast *cast,
           guint                   home)
{
  GArray *rows = g_array_new (FALSE, FALSE, sizeof (Row));
  const RegieEcogramNode *before = NULL;

  for (guint i = 0; i < cast->nodes->len; i++)
    {
      const RegieEcogramNode *node = REGIE_ECOGRAM_NODE (cast, i);
      Row *last = rows->len == 0 ? NULL : &g_array_index (rows, Row, rows->len - 1);
      Row next = { i, 1 };

      if (node->place != REGIE_ECOGRAM_MEMBER || node->home != home)
        continue;
      if (last == NULL || last->n == MOST_CELLS || before->is_child != node->is_child)
        g_array_append_val (rows, next);
      else
        last->n++;
      before = node;
    }

  return rows;
}

static int
get_row_height (guint row)
{
  return SYMBOL + SYMBOL_GAP + LABEL_HEIGHT + (row == 0 ? 0 : BAND);
}

/* Places the members of a row. The labels of the first row stand above, so that the lines to the
 * row below it run free. */
static void
place_row (RegieEcogramCast *cast,
           const RegieBox   *home,
           const Row        *row,
           guint             number,
           int               y)
{
  int x = home->x + (home->width - (int) row->n * CELL_WIDTH) / 2;

  for (guint i = row->first; i < row->first + row->n; i++)
    {
      RegieEcogramNode *node = REGIE_ECOGRAM_NODE (cast, i);
      RegieBox symbol = { x + (CELL_WIDTH - SYMBOL) / 2, y + BAND, SYMBOL, SYMBOL };

      node->row = number;
      if (number == 0)
        symbol.y = y + LABEL_HEIGHT + SYMBOL_GAP;
      node->box = symbol;
      node->label_y = number == 0 ? symbol.y - SYMBOL_GAP - regie_caption_get_height (node->label)
                                  : symbol.y + SYMBOL + SYMBOL_GAP;
      x += CELL_WIDTH;
    }
}

static void
size_home (RegieEcogramCast *cast,
           guint             number)
{
  RegieEcogramHome *home = REGIE_ECOGRAM_HOME (cast, number);
  g_autoptr(GArray) rows = list_rows (cast, number);
  int width = LEAST_WIDTH;
  int height = 0;

  for (guint i = 0; i < rows->len; i++)
    {
      width = MAX (width, (int) g_array_index (rows, Row, i).n * CELL_WIDTH + 2 * EDGE);
      height += get_row_height (i);
    }

  label_home (cast, home, width - 2 * EDGE);
  home->box.width = width;
  home->box.height = regie_caption_get_height (home->label) + height + 3 * EDGE;
}

static void
place_members (RegieEcogramCast *cast,
               guint             number)
{
  RegieEcogramHome *home = REGIE_ECOGRAM_HOME (cast, number);
  g_autoptr(GArray) rows = list_rows (cast, number);
  int y = home->box.y + 2 * EDGE + regie_caption_get_height (home->label);

  for (guint i = 0; i < rows->len; i++)
    {
      place_row (cast, &home->box, &g_array_index (rows, Row, i), i, y);
      y += get_row_height (i);
    }
}

/* Puts the households side by side, in rows of as many as fit. */
static void
place_homes (RegieEcogramCast *cast,
             guint             n_columns)
{
  int x = HOME_GAP;
  int y = HOME_GAP;
  int height = 0;
  int width = 0;

  for (guint i = 0; i < cast->homes->len; i++)
    {
      RegieBox *box = &REGIE_ECOGRAM_HOME (cast, i)->box;

      if (i > 0 && i % n_columns == 0)
        {
          x = HOME_GAP;
          y += height + HOME_GAP;
          height = 0;
        }
      box->x = x;
      box->y = y;
      x += box->width + HOME_GAP;
      height = MAX (height, box->height);
      width = MAX (width, x);
    }

  cast->frame.width = width;
  cast->frame.height = y + height + HOME_GAP;
}

/* Places the households around the origin, and their members in them. */
void
regie_ecogram_place_homes (RegieEcogramCast *cast)
{
  guint n_homes = cast->homes->len;

  for (guint i = 0; i < cast->nodes->len; i++)
    if (REGIE_ECOGRAM_NODE (cast, i)->place == REGIE_ECOGRAM_MEMBER)
      label_member (cast, REGIE_ECOGRAM_NODE (cast, i));
  for (guint i = 0; i < n_homes; i++)
    size_home (cast, i);

  place_homes (cast, n_homes <= 1 ? 1 : n_homes <= 4 ? 2 : 3);
  if (n_homes == 0)
    cast->frame.width = LEAST_WIDTH;
  if (n_homes == 1)
    cast->frame = REGIE_ECOGRAM_HOME (cast, 0)->box;
  for (guint i = 0; i < n_homes; i++)
    place_members (cast, i);

  regie_ecogram_move (cast,
                      -cast->frame.x - cast->frame.width / 2,
                      -cast->frame.y - cast->frame.height / 2);
}
