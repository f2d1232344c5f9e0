/* database.c: the file of a store, seen with SQLite's own functions
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "store/database.h"

#include <sqlite3.h>

static int
take_row (void  *data,
          int    n_columns,
          char **values,
          char **names)
{
  GString *text = data;

  for (int i = 0; i < n_columns; i++)
    {
      if (i > 0)
        g_string_append_c (text, ' ');
      g_string_append (text, values[i] == NULL ? "NULL" : values[i]);
    }
  g_string_append_c (text, '\n');

  return 0;
}

char *
test_database_ask (const char *path,
                   const char *question)
{
  g_autoptr(GString) text = g_string_new (NULL);
  sqlite3 *db = NULL;
  char *message = NULL;

  g_assert_cmpint (sqlite3_open (path, &db), ==, SQLITE_OK);
  sqlite3_exec (db, "PRAGMA synchronous = OFF", NULL, NULL, NULL);
  sqlite3_exec (db, question, take_row, text, &message);
  g_assert_cmpstr (message, ==, NULL);
  g_assert_cmpint (sqlite3_close (db), ==, SQLITE_OK);

  return g_string_free (g_steal_pointer (&text), FALSE);
}

void
test_database_run (const char *path,
                   const char *text)
{
  g_free (test_database_ask (path, text));
}
