/* regie-sqlite-key.c: a file belongs to one key
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include "store/regie-sqlite-private.h"

#include <regie/regie-error.h>

/* What is signed says nothing: only who has the key can sign it. The first byte keeps it apart from
 * every entry of the log, which begins with the length of a municipality. */
#define SIGNED_TEXT \
  "\xff"            \
  "the key of a store of libregie"

RegieDigest
regie_sqlite_key_sign (GBytes *key)
{
  g_autoptr(GHmac) hmac =
    g_hmac_new (G_CHECKSUM_SHA256, g_bytes_get_data (key, NULL), g_bytes_get_size (key));
  RegieDigest mac;
  gsize length = sizeof mac.bytes;

  g_hmac_update (hmac, (const guchar *) SIGNED_TEXT, sizeof SIGNED_TEXT - 1);
  g_hmac_get_digest (hmac, mac.bytes, &length);

  return mac;
}

/* The statements here are run once for each time that a file is opened, and before its table is
 * known to be there: they are not kept. Returns the last result. */
static int
run_once (RegieSqlite *self,
          const char *text,
          const RegieDigest *bound,
          int (*look) (sqlite3_stmt *row, gpointer data),
          gpointer data)
{
  sqlite3_stmt *statement = NULL;
  int result = sqlite3_prepare_v2 (self->db, text, -1, &statement, NULL);

  if (result == SQLITE_OK && bound != NULL)
    regie_sqlite_bind_digest (statement, 1, bound);
  if (result == SQLITE_OK)
    result = sqlite3_step (statement);
  if (result == SQLITE_ROW && look != NULL)
    result = look (statement, data);
  sqlite3_finalize (statement);

  return result;
}

static int
look_at_table (sqlite3_stmt *row,
               gpointer      data)
{
  *(gboolean *) data = sqlite3_column_int (row, 0) > 0;

  return SQLITE_ROW;
}

typedef struct
{
  const RegieDigest *expected;
  RegieSqliteKey     found;
} Comparison;

/* Two rows would be one for each of two keys. */
static int
look_at_key (sqlite3_stmt *row,
             gpointer      data)
{
  Comparison *comparison = data;
  RegieDigest kept;

  if (!regie_sqlite_get_digest (row, 0, &kept) || sqlite3_column_int (row, 1) != 1)
    comparison->found = REGIE_SQLITE_KEY_UNREADABLE;
  else
    comparison->found = regie_digest_equal (&kept, comparison->expected) ? REGIE_SQLITE_KEY_RIGHT
                                                                         : REGIE_SQLITE_KEY_OTHER;

  return SQLITE_ROW;
}

/* Compares what the file keeps of its key with @mac. A file of before has nothing to compare. */
gboolean
regie_sqlite_key_compare (RegieSqlite        *self,
                          const RegieDigest  *mac,
                          RegieSqliteKey     *found,
                          GError            **error)
{
  Comparison comparison = { mac, REGIE_SQLITE_KEY_NONE };
  gboolean has_table = FALSE;
  int result = run_once (self, regie_sqlite_has_key_table, NULL, look_at_table, &has_table);

  if (result == SQLITE_ROW && has_table)
    result = run_once (self, regie_sqlite_find_key, NULL, look_at_key, &comparison);
  if (result != SQLITE_ROW && result != SQLITE_DONE)
    {
      regie_sqlite_set_error (self, result, error);
      return FALSE;
    }

  *found = comparison.found;

  return TRUE;
}

/* Binds the file to a key, unless it is bound already. Runs in a transaction of the caller. */
gboolean
regie_sqlite_key_keep (RegieSqlite        *self,
                       const RegieDigest  *mac,
                       GError            **error)
{
  int result = run_once (self, regie_sqlite_make_key_table, NULL, NULL, NULL);

  if (result == SQLITE_DONE)
    result = run_once (self, regie_sqlite_keep_key, mac, NULL, NULL);
  if (result != SQLITE_DONE)
    regie_sqlite_set_error (self, result, error);

  return result == SQLITE_DONE;
}
