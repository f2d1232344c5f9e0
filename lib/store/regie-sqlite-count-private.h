/* regie-sqlite-count-private.h: counts of cases, and the numbers that are kept for them
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#include "store/regie-sqlite-call-private.h"

G_BEGIN_DECLS

/* Columns of what the tally says. */
enum
{
  REGIE_SQLITE_TALLY_MUNICIPALITY,
  REGIE_SQLITE_TALLY_VALUE,
  REGIE_SQLITE_TALLY_IS_OPEN,
  REGIE_SQLITE_TALLY_N
};

/* The texts, which stand in regie-sqlite-count-texts.c. */
const char *regie_sqlite_get_tally_field (RegieCountBy by);
char *regie_sqlite_dup_count_text (RegieCountBy     by,
                                   RegieCountBy     and_by,
                                   RegieStoreQuery *query,
                                   const char      *municipality);

RegieList *regie_sqlite_count (RegieStore       *store,
                               RegieSession     *session,
                               RegieCountBy      by,
                               RegieCountBy      and_by,
                               RegieStoreQuery  *query,
                               GCancellable     *cancellable,
                               GError          **error);
/* Says in @differs whether the numbers that are kept of a municipality, or of all together when it
 * is NULL, are others than those of the heads. */
gboolean regie_sqlite_check_tally (RegieSqliteCall  *call,
                                   const char       *municipality,
                                   gboolean         *differs,
                                   GError          **error);

gint64 regie_sqlite_recount (RegieStore    *store,
                             RegieSession  *session,
                             GCancellable  *cancellable,
                             GError       **error);

/* The groups into which cases fall while they are counted. */
typedef struct _RegieSqliteGroups RegieSqliteGroups;

RegieSqliteGroups *regie_sqlite_groups_new (void);
void regie_sqlite_groups_free (RegieSqliteGroups *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (RegieSqliteGroups, regie_sqlite_groups_free)

/* A text of a row, which ends with a NUL; one without a length is no value. */
typedef struct
{
  const char *text;
  gsize       length;
} RegieSqliteValue;

gboolean regie_sqlite_groups_add (RegieSqliteGroups       *self,
                                  const RegieSqliteValue   values[2],
                                  gint64                   n,
                                  GError                 **error);
RegieList *regie_sqlite_groups_steal_list (RegieSqliteGroups *self);

G_END_DECLS
