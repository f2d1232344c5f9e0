/* regie-sqlite-missing.c: a table that is not in the file
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include "store/regie-sqlite-private.h"

#include <regie/regie-error.h>

/* Returns the name of a table that is not there, or NULL. */
static char *
dup_missing_table (RegieSqlite *self)
{
  sqlite3_stmt *row = NULL;
  char *name = NULL;

  if (sqlite3_prepare_v2 (self->db, regie_sqlite_missing_table, -1, &row, NULL) == SQLITE_OK &&
      sqlite3_step (row) == SQLITE_ROW)
    name = g_strdup ((const char *) sqlite3_column_text (row, 0));
  sqlite3_finalize (row);

  return name;
}

#define TALLY "tally"

/* Numbers that can be made anew from the heads do not keep anybody from their dossiers. */
gboolean
regie_sqlite_has_tally (RegieSqlite *self)
{
  g_autofree char *missing = dup_missing_table (self);

  return g_strcmp0 (missing, TALLY) != 0;
}

/* Sets an error when a table is not there. */
gboolean
regie_sqlite_set_missing (RegieSqlite  *self,
                          GError      **error)
{
  g_autofree char *missing = dup_missing_table (self);

  if (missing != NULL)
    g_set_error (error,
                 REGIE_ERROR,
                 REGIE_ERROR_DAMAGED,
                 "store: its table %s is missing%s",
                 missing,
                 g_str_equal (missing, TALLY) ? "; a recount of all municipalities makes it anew"
                                              : "");

  return missing != NULL;
}
