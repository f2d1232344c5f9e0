/* regie-genogram-homes.c: who live together in a genogram
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include "report/regie-genogram-family-private.h"

#include "base/regie-language-private.h"
#include "model/regie-model-items-private.h"
#include "report/regie-lines-private.h"
#include "report/regie-report-index-private.h"
#include "report/regie-report-people-private.h"

#define HALF      (REGIE_GENOGRAM_PITCH / 2)
#define INSET     4
#define STEP      3
#define MOST_STEP 4
#define ABOVE     8
#define NECK      16
#define TAG_SIZE  11
#define TAG_WIDTH 18

static const struct
{
  const char *colour;
  const char *dashes;
} styles[] = {
  { REGIE_CANVAS_BLUE, "9 5" },
  { REGIE_CANVAS_SIGNAL, "3 4" },
  { "#006b4f", "14 4 3 4" },
};

static void
free_home (gpointer data)
{
  RegieGenogramHome *home = data;

  g_free (home->name);
  g_free (home->letter);
  g_array_unref (home->persons);
  g_free (home);
}

static char *
dup_letter (guint number)
{
  char letter[] = { (char) ('A' + number % 26), '\0' };

  return number < 26 ? g_strdup (letter) : regie_picture_dup_number ((gint64) number + 1);
}

static char *
dup_home_name (const RegieGenogramFamily *self,
               RegieHousehold            *household)
{
  const char *name = regie_household_get_name (household);
  g_autofree char *line = name == NULL ? NULL : regie_lines_clip (name, 80);

  return line != NULL && *line != '\0'
           ? g_steal_pointer (&line)
           : g_strdup (regie_translate (self->view->context->language, N_ ("Household")));
}

static gboolean
is_there (const RegieGenogramFamily *self,
          RegieHousehold            *household)
{
  const GDate *since = regie_household_get_since_date (household);
  const GDate *until = regie_household_get_until_date (household);

  return (since == NULL || g_date_compare (since, self->view->context->day) <= 0) &&
         (until == NULL || g_date_compare (until, self->view->context->day) >= 0);
}

/* The households that are there on the day. */
GPtrArray *
regie_genogram_list_homes (const RegieGenogramFamily *self)
{
  GPtrArray *homes = g_ptr_array_new_with_free_func (free_home);

  REGIE_ITEMS_FOREACH (RegieHousehold,
                       household,
                       regie_dossier_peek_households (self->view->context->dossier))
    {
      g_auto(GStrv) members = regie_report_list_members (self->view->context, household);
      RegieGenogramHome *home = NULL;

      if (!is_there (self, household) || members[0] == NULL)
        continue;
      home = g_new0 (RegieGenogramHome, 1);
      home->name = dup_home_name (self, household);
      home->letter = dup_letter (homes->len);
      home->persons = g_array_new (FALSE, FALSE, sizeof (guint));
      home->colour = styles[homes->len % G_N_ELEMENTS (styles)].colour;
      home->dashes = styles[homes->len % G_N_ELEMENTS (styles)].dashes;
      for (gsize i = 0; members[i] != NULL; i++)
        {
          const RegieGenogramPerson *person = g_hash_table_lookup (self->by_id, members[i]);

          if (person != NULL)
            g_array_append_val (home->persons, person->index);
        }
      g_ptr_array_add (homes, home);
    }

  return homes;
}

/* How far the outline of a household stays from the edge of a cell, so that two of them do not
 * cover each other. */
static int
get_inset (guint number)
{
  return INSET + STEP * (int) MIN (number, MOST_STEP);
}

static RegieBox
get_cell (const RegieGenogramPerson *person,
          int                        inset)
{
  RegieBox cell = { (int) person->x - HALF + inset,
                    person->y - ABOVE - inset,
                    2 * (HALF - inset),
                    REGIE_GENOGRAM_SYMBOL + REGIE_GENOGRAM_LABEL + ABOVE + 2 * inset };

  return cell;
}

/* Two who stand side by side are in one piece. */
static void
add_bridge (GArray                    *boxes,
            const RegieGenogramPerson *first,
            const RegieGenogramPerson *second,
            int                        inset)
{
  RegieBox cell = get_cell (first, inset);

  if (first->row != second->row || second->x <= first->x ||
      second->x - first->x > REGIE_GENOGRAM_PITCH + HALF)
    return;

  cell.x = (int) first->x;
  cell.width = (int) (second->x - first->x);
  g_array_append_val (boxes, cell);
}

static const RegieGenogramPerson *
find_nearest (const RegieGenogramFamily *self,
              const RegieGenogramHome   *home,
              const RegieGenogramPerson *person,
              int                        row)
{
  const RegieGenogramPerson *nearest = NULL;

  for (guint i = 0; i < home->persons->len; i++)
    {
      const RegieGenogramPerson *other =
        REGIE_GENOGRAM_PERSON (self, g_array_index (home->persons, guint, i));

      if (other->row == row &&
          (nearest == NULL || ABS (other->x - person->x) < ABS (nearest->x - person->x)))
        nearest = other;
    }

  return nearest;
}

/* Between two rows there is a neck, so wide that everybody is joined to the nearest one in the
 * other row. Nobody stands there, so it encloses nobody else. */
static void
add_neck (const RegieGenogramFamily *self,
          const RegieGenogramHome   *home,
          GArray                    *boxes,
          int                        row)
{
  gint64 first = G_MAXINT64;
  gint64 last = G_MININT64;
  RegieBox neck;

  for (guint i = 0; i < home->persons->len; i++)
    {
      const RegieGenogramPerson *person =
        REGIE_GENOGRAM_PERSON (self, g_array_index (home->persons, guint, i));
      const RegieGenogramPerson *nearest = NULL;

      if (person->row != row && person->row != row + 1)
        continue;
      nearest = find_nearest (self, home, person, 2 * row + 1 - person->row);
      if (nearest == NULL)
        return;
      first = MIN (first, MIN (nearest->x, person->x));
      last = MAX (last, MAX (nearest->x, person->x));
    }
  if (first > last)
    return;

  neck.x = (int) first - NECK;
  neck.width = (int) (last - first) + 2 * NECK;
  neck.y =
    g_array_index (self->tops, int, row) + REGIE_GENOGRAM_SYMBOL + REGIE_GENOGRAM_LABEL - INSET;
  neck.height = g_array_index (self->tops, int, row + 1) - neck.y;
  g_array_append_val (boxes, neck);
}

static void
add_tag (RegieCanvas               *canvas,
         const RegieGenogramHome   *home,
         const RegieGenogramPerson *person,
         guint                      number)
{
  g_autoptr(RegieCaption) tag = regie_caption_new ();

  tag->has_halo = TRUE;
  regie_caption_add (tag, home->letter, TAG_SIZE, TRUE, TAG_WIDTH, 1);
  regie_canvas_add_label (canvas,
                          person->id,
                          tag,
                          (int) person->x - HALF + 15 + (int) (number % 2) * TAG_WIDTH,
                          person->y - 4 - (int) (number / 2) * TAG_WIDTH,
                          REGIE_TEXT_ANCHOR_MIDDLE);
}

/* Whether nobody of the household stands further left in the row. */
static gboolean
is_first_in_row (const RegieGenogramFamily *self,
                 const RegieGenogramHome   *home,
                 const RegieGenogramPerson *person)
{
  for (guint i = 0; i < home->persons->len; i++)
    {
      const RegieGenogramPerson *other =
        REGIE_GENOGRAM_PERSON (self, g_array_index (home->persons, guint, i));

      if (other->row == person->row && other->x < person->x)
        return FALSE;
    }

  return TRUE;
}

static void
draw_home (const RegieGenogramFamily *self,
           const RegieGenogramHome   *home,
           guint                      number,
           RegieCanvas               *canvas)
{
  g_autoptr(GArray) boxes = g_array_new (FALSE, FALSE, sizeof (RegieBox));
  int inset = get_inset (number);

  for (guint i = 0; i < home->persons->len; i++)
    {
      const RegieGenogramPerson *person =
        REGIE_GENOGRAM_PERSON (self, g_array_index (home->persons, guint, i));
      RegieBox cell = get_cell (person, inset);

      g_array_append_val (boxes, cell);
      for (guint j = 0; j < home->persons->len; j++)
        add_bridge (boxes,
                    person,
                    REGIE_GENOGRAM_PERSON (self, g_array_index (home->persons, guint, j)),
                    inset);
      if (is_first_in_row (self, home, person))
        add_tag (canvas, home, person, number);
    }

  for (guint i = 0; i + 1 < self->rows->len; i++)
    add_neck (self, home, boxes, (int) i);
  if (boxes->len > 0)
    regie_genogram_draw_outline (canvas->back, boxes, home->colour, home->dashes);
}

void
regie_genogram_draw_homes (const RegieGenogramFamily *self,
                           const GPtrArray           *homes,
                           RegieCanvas               *canvas)
{
  for (guint i = 0; i < homes->len; i++)
    draw_home (self, homes->pdata[i], i, canvas);
}
