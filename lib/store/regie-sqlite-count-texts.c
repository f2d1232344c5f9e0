/* regie-sqlite-count-texts.c: the texts of SQL that count cases
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include "store/regie-sqlite-count-private.h"

/* clang-format off */

/* What is counted: the name of the number, the column of a head, and what makes the value of it. */
#define EACH_FIELD(OF) \
  OF ("phase", "phase", "", "") \
  OF ("level", "level", "", "") \
  OF ("safety", "safety", "", "") \
  OF ("safety_stage", "safety_stage", "", "") \
  OF ("opened_month", "opened_date", "substr (", ", 1, 7)") \
  OF ("closed_month", "closed_date", "substr (", ", 1, 7)")

#define VALUE(row, column, before, after) "coalesce (" before row "." column after ", '')"

/* Numbers of heads, by municipality, field and value, of open and of closed cases; a head without a
 * value has an empty one. What stands under no municipality is of all together, where
 * `municipality` is a field too. A number that comes to nothing goes: its row is as if it had never
 * been.
 *
 * These are the steps from version 1 of the schema to version 2. They are a version of their own,
 * since a library that does not know the numbers would save without keeping them. Heads are added
 * one by one: to group them would hold all of them in memory. */
#define TALLY_COLUMNS \
  "  municipality TEXT NOT NULL," \
  "  field TEXT NOT NULL," \
  "  value TEXT NOT NULL," \
  "  is_open INTEGER NOT NULL," \
  "  n INTEGER NOT NULL," \
  "  PRIMARY KEY (municipality, field, value, is_open)"
#define FILL(name, column, before, after) \
  "INSERT INTO tally (municipality, field, value, is_open, n)" \
  " SELECT municipality, '" name "', " VALUE ("head", column, before, after) ", is_open, 1" \
  " FROM head WHERE municipality <> '' ON CONFLICT DO UPDATE SET n = n + 1;"

#define MAKE_TALLY "CREATE TABLE main.tally (" TALLY_COLUMNS ") STRICT, WITHOUT ROWID;"
const char *const regie_sqlite_make_tally = MAKE_TALLY;
const char *const regie_sqlite_add_tally =
  MAKE_TALLY
  EACH_FIELD (FILL)
  "INSERT INTO tally (municipality, field, value, is_open, n)"
  " SELECT '', field, value, is_open, sum (n) FROM tally GROUP BY 2, 3, 4;"
  "INSERT INTO tally (municipality, field, value, is_open, n)"
  " SELECT '', 'municipality', municipality, is_open, n FROM tally"
  " WHERE municipality <> '' AND field = 'safety' ON CONFLICT DO UPDATE SET n = n + excluded.n;"
  "PRAGMA user_version = 2;";

/* Triggers keep the numbers, so that no statement that changes a head can forget them, now or
 * later, and both change in one transaction. They are temporary: they belong to the connection and
 * not to the file, in which no trigger runs, since who wrote the file may have put one there.
 *
 * An update looks at what it changes alone; a save that leaves the columns as they are, as most do,
 * writes nothing here. What goes up goes up in one statement: each that a trigger runs finds its
 * place in the table anew, which costs a new case more than the rows do. */
#define ADD_ALL(rows, last) \
  "INSERT INTO tally (municipality, field, value, is_open, n) " rows last \
  " WHERE TRUE ON CONFLICT DO UPDATE SET n = n + 1;"
#define ONE_MORE(municipality, name, value) \
  "SELECT " municipality ", '" name "', " value ", new.is_open, 1"
#define AND_ONE_MORE(municipality, name, value) \
  ONE_MORE (municipality, name, value) " UNION ALL "
#define TAKE_FROM(municipalities, name, value) \
  "UPDATE tally SET n = n - 1 WHERE municipality IN (" municipalities ")" \
  " AND field = '" name "' AND value = " value " AND is_open = old.is_open;" \
  "DELETE FROM tally WHERE municipality IN (" municipalities ")" \
  " AND field = '" name "' AND value = " value " AND is_open = old.is_open AND n = 0;"

#define ADD_HERE(name, column, before, after) \
  AND_ONE_MORE ("new.municipality", name, VALUE ("new", column, before, after))
#define ADD_TO_TOTAL(name, column, before, after) \
  AND_ONE_MORE ("''", name, VALUE ("new", column, before, after))
#define ADD(name, column, before, after) \
  ADD_ALL (ADD_HERE (name, column, before, after), \
           ONE_MORE ("''", name, VALUE ("new", column, before, after)))
#define TAKE(name, column, before, after) \
  TAKE_FROM ("old.municipality, ''", name, VALUE ("old", column, before, after))
#define CHANGE(name, column, before, after) \
  "CREATE TEMP TRIGGER tally_update_" name \
  " AFTER UPDATE OF municipality, is_open, " column " ON main.head" \
  " WHEN (old.municipality, old.is_open, " VALUE ("old", column, before, after) ")" \
  " <> (new.municipality, new.is_open, " VALUE ("new", column, before, after) ")" \
  " BEGIN " TAKE (name, column, before, after) ADD (name, column, before, after) " END;"

const char *const regie_sqlite_keep_tally =
  "CREATE TEMP TRIGGER tally_insert AFTER INSERT ON main.head"
  " BEGIN " ADD_ALL (EACH_FIELD (ADD_TO_TOTAL) EACH_FIELD (ADD_HERE),
                     ONE_MORE ("''", "municipality", "new.municipality")) " END;"
  "CREATE TEMP TRIGGER tally_delete AFTER DELETE ON main.head"
  " BEGIN " EACH_FIELD (TAKE) TAKE_FROM ("''", "municipality", "old.municipality") " END;"
  "CREATE TEMP TRIGGER tally_update_municipality"
  " AFTER UPDATE OF municipality, is_open ON main.head"
  " WHEN (old.municipality, old.is_open) <> (new.municipality, new.is_open)"
  " BEGIN " TAKE_FROM ("''", "municipality", "old.municipality")
  ADD_ALL ("", ONE_MORE ("''", "municipality", "new.municipality")) " END;"
  EACH_FIELD (CHANGE);

/* Whether the numbers of a municipality are those of its heads, and whether those of all together
 * are the sums of those of the municipalities. */
#define RECOUNT(name, column, before, after) \
  " UNION ALL SELECT '" name "', " VALUE ("head", column, before, after) ", is_open, -1" \
  " FROM head WHERE municipality = ?1"

const char *const regie_sqlite_tally_differs =
  "SELECT 1 FROM ("
  "SELECT field, value, is_open, n FROM tally WHERE municipality = ?1"
  EACH_FIELD (RECOUNT)
  ") GROUP BY field, value, is_open HAVING sum (n) <> 0 LIMIT 1";
const char *const regie_sqlite_whole_tally_differs =
  "SELECT 1 FROM ("
  "SELECT field, value, is_open, n FROM tally WHERE municipality = ''"
  " UNION ALL SELECT field, value, is_open, -n FROM tally WHERE municipality <> ''"
  " UNION ALL SELECT 'municipality', municipality, is_open, -n FROM tally"
  " WHERE municipality <> '' AND field = 'safety'"
  ") GROUP BY field, value, is_open HAVING sum (n) <> 0 LIMIT 1";

/* The same numbers, made anew in a table of the connection, for one municipality or for each and all
 * together. What is not as it was counted goes from the tally, and what was counted and is not there
 * comes into it. */
#define COUNT_ANEW(where) \
  "INSERT INTO temp.recount (municipality, field, value, is_open, n)" \
  " SELECT '', '', '', 0, 0 WHERE FALSE" where \
  " ON CONFLICT DO UPDATE SET n = n + 1"
#define ANEW(name, column, before, after) \
  " UNION ALL SELECT municipality, '" name "', " VALUE ("head", column, before, after) ", is_open, 1 FROM head"
#define ANEW_OF_ONE(name, column, before, after) \
  ANEW (name, column, before, after) " WHERE municipality = ?1 AND municipality <> ''"
#define ANEW_OF_EACH(name, column, before, after) \
  ANEW (name, column, before, after) " WHERE municipality <> ''"

#define SAME_PLACE \
  "recount.municipality = tally.municipality AND recount.field = tally.field" \
  " AND recount.value = tally.value AND recount.is_open = tally.is_open"
#define WITHIN_REACH "(?1 IS NULL OR tally.municipality = ?1)"

const char *const regie_sqlite_recount_make =
  "CREATE TEMP TABLE recount (" TALLY_COLUMNS ") STRICT, WITHOUT ROWID";
const char *const regie_sqlite_recount_one = COUNT_ANEW (EACH_FIELD (ANEW_OF_ONE));
const char *const regie_sqlite_recount_each = COUNT_ANEW (EACH_FIELD (ANEW_OF_EACH));
const char *const regie_sqlite_recount_totals =
  "INSERT INTO temp.recount (municipality, field, value, is_open, n)"
  " SELECT '', field, value, is_open, sum (n) FROM temp.recount GROUP BY 2, 3, 4"
  " UNION ALL SELECT '', 'municipality', municipality, is_open, n FROM temp.recount"
  " WHERE field = 'safety' ON CONFLICT DO UPDATE SET n = n + excluded.n";
const char *const regie_sqlite_recount_wrong =
  "SELECT (SELECT count (*) FROM temp.recount WHERE NOT EXISTS"
  "  (SELECT 1 FROM main.tally WHERE " SAME_PLACE " AND recount.n = tally.n))"
  " + (SELECT count (*) FROM main.tally WHERE " WITHIN_REACH " AND NOT EXISTS"
  "  (SELECT 1 FROM temp.recount WHERE " SAME_PLACE "))";
const char *const regie_sqlite_recount_take =
  "DELETE FROM main.tally WHERE " WITHIN_REACH " AND NOT EXISTS"
  " (SELECT 1 FROM temp.recount WHERE " SAME_PLACE " AND recount.n = tally.n)";
const char *const regie_sqlite_recount_put =
  "INSERT INTO main.tally (municipality, field, value, is_open, n)"
  " SELECT municipality, field, value, is_open, n FROM temp.recount WHERE TRUE ON CONFLICT DO NOTHING";
const char *const regie_sqlite_recount_end = "DROP TABLE temp.recount";

/* clang-format on */

/* How a head and the tally tell what cases are counted by. What has no field of its own stands in
 * columns of every row of the tally. */
static const struct
{
  const char *column;
  const char *field;
} things[] = {
  [REGIE_COUNT_BY_NOTHING] = { "NULL", NULL },
  [REGIE_COUNT_BY_MUNICIPALITY] = { "municipality", NULL },
  [REGIE_COUNT_BY_PHASE] = { "phase", "phase" },
  [REGIE_COUNT_BY_LEVEL] = { "level", "level" },
  [REGIE_COUNT_BY_SAFETY] = { "safety", "safety" },
  [REGIE_COUNT_BY_SAFETY_STAGE] = { "safety_stage", "safety_stage" },
  [REGIE_COUNT_BY_IS_OPEN] = { "is_open", NULL },
  [REGIE_COUNT_BY_OPENED_MONTH] = { "substr (opened_date, 1, 7)", "opened_month" },
  [REGIE_COUNT_BY_CLOSED_MONTH] = { "substr (closed_date, 1, 7)", "closed_month" },
};

const char *
regie_sqlite_get_tally_field (RegieCountBy by)
{
  return things[by].field;
}

/* Only what is asked for is looked at in each head. The parameters are those of
 * RegieSqliteListParameter. */
char *
regie_sqlite_dup_count_text (RegieCountBy     by,
                             RegieCountBy     and_by,
                             RegieStoreQuery *query,
                             const char      *municipality)
{
  gboolean is_asked[] = {
    municipality != NULL,
    regie_store_query_get_is_open (query) != REGIE_ANSWER_UNKNOWN,
    regie_store_query_get_next_review_before_date (query) != NULL,
    regie_store_query_get_regisseur (query) != NULL,
    regie_store_query_get_phase (query) != NULL,
    regie_store_query_get_safety (query) != REGIE_SAFETY_VERDICT_UNKNOWN,
    regie_store_query_get_level (query) != NULL,
    regie_store_query_get_organisation (query) != NULL,
    regie_store_query_get_open_on_date (query) != NULL,
  };
  static const char *const conditions[G_N_ELEMENTS (is_asked)] = {
    " AND municipality = ?1",
    " AND is_open = ?2",
    " AND next_review_date > '' AND next_review_date < ?5",
    " AND regisseur = ?7",
    " AND phase = ?8",
    " AND safety = ?9",
    " AND level = ?10",
    " AND organisation = ?11",
    " AND opened_date <= ?12 AND (closed_date IS NULL OR closed_date > ?12)",
  };
  g_autoptr(GString) text = g_string_new ("SELECT ");

  g_string_append (text, things[by].column);
  g_string_append (text, ", ");
  g_string_append (text, things[and_by].column);
  g_string_append (text, " FROM head WHERE TRUE");
  for (gsize i = 0; i < G_N_ELEMENTS (conditions); i++)
    if (is_asked[i])
      g_string_append (text, conditions[i]);

  return g_string_free (g_steal_pointer (&text), FALSE);
}
