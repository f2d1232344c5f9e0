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

/* A reference that was looked up. */
typedef struct
{
  GType (*of) (void);
  const char  *id;
  RegieEntity *target;
  gboolean     is_referred;
} Seen;

/* The records of a dossier refer to the same few again and again: what was looked up last is kept,
 * each in the place that its id has. */
#define N_SEEN 512

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
static inline Seen *
find_place (Walk       *walk,
            const char *id)
{
  gsize length = strlen (id);
  guint number = length;

  if (length > 1)
    number +=
      (guchar) id[length - 1] * 31U + (guchar) id[length - 2] * 67U + (guchar) id[length / 2] * 13U;

  return &walk->seen[number % N_SEEN];
}

static gboolean
is_seen (const Seen        *seen,
         const RegieColumn *column,
         const char        *id)
{
  return seen->of == column->row.of && strcmp (seen->id, id) == 0;
}

static gboolean
refers (Walk              *walk,
        const RegieColumn *column,
        const char        *id)
{
  Seen *seen = find_place (walk, id);

  if (!is_seen (seen, column, id))
    *seen = (Seen){
      column->row.of, id, regie_rule_context_find (walk->context, column->row.of (), id), FALSE
    };
  if (seen->target == NULL || seen->is_referred)
    return seen->target != NULL;

  seen->is_referred = TRUE;
  /* Nobody asks after others. */
  if (seen->of == regie_person_get_type || seen->of == regie_organisation_get_type)
    g_hash_table_add (walk->scan->referred, seen->target);

  return TRUE;
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
  GDateYear year = regie_day_get_year (day);

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

/* Most records have none, or one pair, of days that have an order. */
static void
look_at_orders (Walk             *walk,
                RegieEntity      *record,
                const RegieTable *table)
{
  for (guint i = 0; i < table->n_orders; i++)
    {
      const GDate *first = regie_record_get_day (record, table->orders[i].first);
      const GDate *last = regie_record_get_day (record, table->orders[i].last);

      if (first != NULL && last != NULL && regie_day_compare (last, first) < 0)
        add_spot (walk->scan->backwards,
                  record,
                  &table->columns[table->orders[i].first],
                  &table->columns[table->orders[i].last]);
    }
}

static void
look_at_value (Walk              *walk,
               RegieEntity       *record,
               const RegieColumn *column)
{
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
      look_at_value (data, record, &table->columns[table->links[i]]);
  look_at_orders (data, record, table);
}

/* Puts a record in its place before it is asked for. Of two with one id the first is meant. */
static void
put_record (Walk *walk, RegieEntity *record, GType (*of) (void))
{
  Seen *seen = record->id == NULL ? NULL : find_place (walk, record->id);

  if (seen != NULL && seen->of == NULL)
    *seen = (Seen){ of, record->id, record, FALSE };
}

static void
put_person (RegieEntity *person,
            gpointer     walk)
{
  put_record (walk, person, regie_person_get_type);
}

static void
put_organisation (RegieEntity *organisation,
                  gpointer     walk)
{
  put_record (walk, organisation, regie_organisation_get_type);
}

static gpointer
scan_make (RegieRuleContext *context)
{
  RegieRuleScan *scan = g_new0 (RegieRuleScan, 1);
  RegieIndex *index = regie_rule_context_get_index (context);
  Walk walk = { .context = context,
                .scan = scan,
                .last_day = *regie_rule_context_get_day (context) };

  scan->backwards = g_array_new (FALSE, FALSE, sizeof (RegieRuleSpot));
  scan->dangling = g_array_new (FALSE, FALSE, sizeof (RegieRuleSpot));
  scan->impossible = g_array_new (FALSE, FALSE, sizeof (RegieRuleSpot));
  scan->referred = g_hash_table_new (NULL, NULL);
  g_date_add_years (&walk.last_day, YEARS_AHEAD);
  walk.last_year = g_date_get_year (&walk.last_day);
  /* To these most references lead. */
  regie_index_walk_type (index, REGIE_TYPE_PERSON, put_person, &walk);
  regie_index_walk_type (index, REGIE_TYPE_ORGANISATION, put_organisation, &walk);
  regie_index_walk (index, look_at_record, &walk);

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
