/* regie-phase-waiting.c: days on which a case waits
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include "rules/regie-phase-waiting-private.h"

#include <regie/regie-meeting.h>

#include "base/regie-day-private.h"
#include "base/regie-table-private.h"
#include "base/regie-tree-private.h"

/* Days without anything on record after which a case waits. */
#define QUIET_DAYS 14

typedef struct
{
  const GDate *day;
  GArray      *happenings;
} Search;

/* The members that tell when something happened; the others are about periods, plans and people. */
static gboolean
tells_when (const RegieColumn *column)
{
  static const char *const members[] = { "date", "done-date", "agreed-date", NULL };

  return column->row.kind == REGIE_KIND_DATE && g_strv_contains (members, column->row.name);
}

static void
add_happenings (RegieEntity *record,
                gpointer     data)
{
  const RegieTable *table = regie_entity_get_table (record);
  Search *search = data;

  /* A meeting that is to come has a day as well. */
  if (REGIE_IS_MEETING (record) && !regie_meeting_get_is_held (REGIE_MEETING (record)))
    return;

  for (guint i = 0; i < table->n_columns; i++)
    {
      const GDate *date = tells_when (&table->columns[i])
                            ? &REGIE_MEMBER (GDate, record, &table->columns[i].row)
                            : NULL;
      guint32 number = 0;

      if (date == NULL || !g_date_valid (date) || regie_day_compare (date, search->day) > 0)
        continue;
      number = g_date_get_julian (date);
      g_array_append_val (search->happenings, number);
    }
}

/* The days until @day on which something happened that is on record, in order. */
GArray *
regie_phase_list_happenings (RegieDossier *dossier,
                             const GDate  *day)
{
  Search search = { day, g_array_new (FALSE, FALSE, sizeof (guint32)) };

  regie_tree_walk (REGIE_ENTITY (dossier), add_happenings, &search);
  g_array_sort (search.happenings, regie_day_compare_numbers);

  return search.happenings;
}

/* Days from after @last to before @next on which it is too long ago that something happened. */
static int
count_between (guint32 last,
               guint32 next)
{
  return next > last + QUIET_DAYS + 1 ? (int) (next - last - QUIET_DAYS - 1) : 0;
}

/* Days of a stay that wait: that it began is something that happens, that it ends is not. */
int
regie_phase_count_waiting (const GArray *happenings,
                           const GDate  *start,
                           const GDate  *end)
{
  guint32 last = g_date_get_julian (start);
  guint32 after = g_date_get_julian (end) + 1;
  int count = 0;

  for (guint i = 0; i < happenings->len; i++)
    {
      guint32 number = g_array_index (happenings, guint32, i);

      if (number <= last || number >= after)
        continue;
      count += count_between (last, number);
      last = number;
    }

  return count + count_between (last, after);
}
