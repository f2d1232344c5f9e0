/* regie-rule-scan.c: what is wrong with records by their tables alone
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include "rules/regie-rule-scan-private.h"

#include <regie/regie-organisation.h>
#include <regie/regie-person.h>

/* Nobody in a case was born before this year, and nothing is planned so many years ahead. */
#define FIRST_YEAR  1900
#define YEARS_AHEAD 100

/* Days of one record that have an order, whatever its type. What was done before it was due, or
 * before it was to begin, is in order and not here. */
static const struct
{
  const char *first;
  const char *last;
} orders[] = {
  { "start_date", "end_date" },        { "start_date", "ended_date" },
  { "start_date", "target_date" },     { "start_date", "due_date" },
  { "since_date", "until_date" },      { "opened_date", "closed_date" },
  { "opened_date", "solved_date" },    { "asked_date", "answered_date" },
  { "asked_date", "withdrawn_date" },  { "offered_date", "answered_date" },
  { "set_date", "met_date" },          { "date", "ended_date" },
  { "date", "outcome_date" },          { "date", "reopened_date" },
  { "date", "after_care_until_date" }, { "date", "next_date" },
  { "date", "next_check_date" },
};

/* A reference that was looked up. */
typedef struct
{
  GType        type;
  const char  *id;
  RegieEntity *target;
} Seen;

/* The records of a dossier refer to the same few again and again: what was looked up last is kept,
 * each in the place that its id has. */
#define N_SEEN 256

typedef struct
{
  RegieRuleContext *context;
  RegieRuleScan    *scan;
  GDate             last_day;
  GDateYear         last_year;
  Seen              seen[N_SEEN];
} Walk;

static void
add_spot (GArray            *spots,
          RegieEntity       *record,
          const RegieColumn *column,
          const RegieColumn *other)
{
  const RegieRuleSpot spot = { record, column, other };

  g_array_append_val (spots, spot);
}

/* Any place would do; ids differ at their ends. */
static Seen *
find_place (Walk       *walk,
            const char *id)
{
  gsize length = strlen (id);
  guint number = length;

  if (length > 1)
    number +=
      (guchar) id[length - 1] * 5U + (guchar) id[length - 2] * 17U + (guchar) id[length / 2] * 3U;

  return &walk->seen[number % N_SEEN];
}

static gboolean
refers (Walk              *walk,
        const RegieColumn *column,
        const char        *id)
{
  GType type = column->row.of ();
  Seen *seen = find_place (walk, id);

  if (seen->type == type && strcmp (seen->id, id) == 0)
    return seen->target != NULL;

  *seen = (Seen){ type, id, regie_rule_context_find (walk->context, type, id) };
  /* Nobody asks after others. */
  if (seen->target != NULL && (type == REGIE_TYPE_PERSON || type == REGIE_TYPE_ORGANISATION))
    g_hash_table_add (walk->scan->referred, seen->target);

  return seen->target != NULL;
}

static void
look_at_references (Walk              *walk,
                    RegieEntity       *record,
                    const RegieColumn *column)
{
  GStrv ids = REGIE_MEMBER (GStrv, record, &column->row);
  gboolean is_whole = TRUE;

  for (gsize i = 0; ids[i] != NULL; i++)
    is_whole = refers (walk, column, ids[i]) && is_whole;
  if (!is_whole)
    add_spot (walk->scan->dangling, record, column, NULL);
}

static void
look_at_year (Walk              *walk,
              RegieEntity       *record,
              const RegieColumn *column,
              const GDate       *day)
{
  GDateYear year = g_date_get_year (day);

  if (year < FIRST_YEAR ||
      (year >= walk->last_year && regie_day_compare (day, &walk->last_day) > 0))
    add_spot (walk->scan->impossible, record, column, NULL);
}

static void
look_at_moment (Walk              *walk,
                RegieEntity       *record,
                const RegieColumn *column)
{
  GDateTime *moment = REGIE_MEMBER (GDateTime *, record, &column->row);
  GDate day;

  g_date_clear (&day, 1);
  g_date_set_dmy (&day,
                  g_date_time_get_day_of_month (moment),
                  g_date_time_get_month (moment),
                  g_date_time_get_year (moment));
  look_at_year (walk, record, column, &day);
}

/* Whether the fields have this order is known by their names. */
static gboolean
have_order (const RegieColumn *first,
            const RegieColumn *last)
{
  for (gsize i = 0; i < G_N_ELEMENTS (orders); i++)
    if (g_str_equal (first->row.member, orders[i].first) &&
        g_str_equal (last->row.member, orders[i].last))
      return TRUE;

  return FALSE;
}

/* Holds a day against those that stand after it in the table: few records have more than two. Only
 * days that are not in the order of the table are looked up by name. */
static void
look_at_order (Walk        *walk,
               RegieEntity *record,
               guint        link)
{
  const RegieTable *table = regie_entity_get_table (record);
  const RegieColumn *first = &table->columns[table->links[link]];
  const GDate *day = &REGIE_MEMBER (GDate, record, &first->row);

  for (guint i = link + 1; i < table->n_links; i++)
    {
      const RegieColumn *last = &table->columns[table->links[i]];

      if (last->row.kind == REGIE_KIND_DATE &&
          g_date_valid (&REGIE_MEMBER (GDate, record, &last->row)) &&
          regie_day_compare (&REGIE_MEMBER (GDate, record, &last->row), day) < 0 &&
          have_order (first, last))
        add_spot (walk->scan->backwards, record, first, last);
    }
}

static void
look_at_value (Walk        *walk,
               RegieEntity *record,
               guint        link)
{
  const RegieTable *table = regie_entity_get_table (record);
  const RegieColumn *column = &table->columns[table->links[link]];

  switch (column->row.kind)
    {
    case REGIE_KIND_REFERENCE:
      if (!refers (walk, column, REGIE_MEMBER (char *, record, &column->row)))
        add_spot (walk->scan->dangling, record, column, NULL);
      return;
    case REGIE_KIND_STRINGS:
      look_at_references (walk, record, column);
      return;
    case REGIE_KIND_DATE:
      look_at_year (walk, record, column, &REGIE_MEMBER (GDate, record, &column->row));
      look_at_order (walk, record, link);
      return;
    case REGIE_KIND_TIME:
      look_at_moment (walk, record, column);
      return;
    case REGIE_KIND_STRING:
    case REGIE_KIND_BOOLEAN:
    case REGIE_KIND_INT:
    case REGIE_KIND_INT64:
    case REGIE_KIND_ENUM:
    case REGIE_KIND_CHILD:
    case REGIE_KIND_LIST:
      return;
    }

  g_assert_not_reached ();
}

static void
look_at_record (RegieEntity *record,
                gpointer     data)
{
  const RegieTable *table = regie_entity_get_table (record);

  for (guint i = 0; i < table->n_links; i++)
    if (!regie_brief_is_unset (&table->briefs[table->links[i]], record))
      look_at_value (data, record, i);
}

static gpointer
scan_make (RegieRuleContext *context)
{
  RegieRuleScan *scan = g_new0 (RegieRuleScan, 1);
  Walk walk = { .context = context,
                .scan = scan,
                .last_day = *regie_rule_context_get_day (context) };

  scan->backwards = g_array_new (FALSE, FALSE, sizeof (RegieRuleSpot));
  scan->dangling = g_array_new (FALSE, FALSE, sizeof (RegieRuleSpot));
  scan->impossible = g_array_new (FALSE, FALSE, sizeof (RegieRuleSpot));
  scan->referred = g_hash_table_new (NULL, NULL);
  g_date_add_years (&walk.last_day, YEARS_AHEAD);
  walk.last_year = g_date_get_year (&walk.last_day);
  regie_index_walk (regie_rule_context_get_index (context), look_at_record, &walk);

  return scan;
}

static void
scan_free (gpointer data)
{
  RegieRuleScan *scan = data;

  g_array_unref (scan->backwards);
  g_array_unref (scan->dangling);
  g_array_unref (scan->impossible);
  g_hash_table_unref (scan->referred);
  g_free (scan);
}

const RegieRuleScan *
regie_rule_get_scan (RegieRuleContext *context)
{
  static const RegieRuleFact fact = { scan_make, scan_free };

  return regie_rule_context_get_fact (context, &fact);
}
