/* regie-sqlite-rows-private.h: heads and entries of the log as rows
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#include <regie/regie-head.h>

#include "store/regie-log-entry-private.h"
#include "store/regie-sqlite-private.h"

G_BEGIN_DECLS

/* Columns of a head that are asked for alone, in the order of the fields of RegieHead. */
enum
{
  REGIE_SQLITE_HEAD_REVISION = 1,
  REGIE_SQLITE_HEAD_MUNICIPALITY = 3,
  REGIE_SQLITE_HEAD_N_COLUMNS = 18
};

RegieHead *regie_sqlite_read_head (sqlite3_stmt  *row,
                                   GError       **error);
void regie_sqlite_bind_head (sqlite3_stmt *statement,
                             RegieHead    *head,
                             char         *dates);

/* Room for the days of a head as text. */
#define REGIE_SQLITE_DATES_ROOM (REGIE_SQLITE_HEAD_N_COLUMNS * 10)

/* An entry that was read, with what it refers to. */
typedef struct
{
  RegieLogEntry  entry;
  RegieDigest    document;
  RegieDigest    detail_digest;
  RegieDigest    mac;
  const char    *detail;
  /* Whether every value is one that the store writes. What is not reads as if it were not there,
   * and of that the chain would say nothing. */
  gboolean is_readable;
} RegieSqliteEntry;

void regie_sqlite_read_entry (sqlite3_stmt     *row,
                              RegieSqliteEntry *self);
gboolean regie_sqlite_log (RegieSqlite          *self,
                           GBytes               *key,
                           const RegieLogEntry  *entry,
                           const char           *detail,
                           GError              **error);

G_END_DECLS
