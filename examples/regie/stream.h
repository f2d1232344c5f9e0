/* stream.h: one dossier after the other, from files or a store
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#include "store.h"

G_BEGIN_DECLS

/* Called for each dossier with the name by which the user knows it, and with NULL for one that
 * cannot be read, which has been said. */
typedef ToolStatus (*StreamFunc) (Tool *tool,
                                  RegieDossier *dossier,
                                  const char *name,
                                  gpointer data);

/* How far a run is, on standard error: on a terminal, unless there is enough to see there, or when
 * it is asked for. */
typedef struct
{
  Tool     *tool;
  gboolean  is_asked;
  gboolean  has_enough;
  guint64   n_cases;
  gint64    shown_at;
} Progress;

void progress_step (Progress *progress,
                    int       percent);
void progress_hide (const Progress *progress);
void progress_end (Progress *progress);

/* Files hold one dossier, or one on each line. What cannot be read does not hold up the others. */
ToolStatus stream_files (Tool       *tool,
                         GStrv       names,
                         Progress   *progress,
                         StreamFunc  func,
                         gpointer    data);

/* All dossiers of a store, or those of a municipality. */
ToolStatus stream_store (Tool       *tool,
                         RegieStore *store,
                         const char *municipality,
                         Progress   *progress,
                         StreamFunc  func,
                         gpointer    data);

/* Some dossiers of a store, by id. */
ToolStatus stream_ids (Tool       *tool,
                       RegieStore *store,
                       GStrv       ids,
                       Progress   *progress,
                       StreamFunc  func,
                       gpointer    data);

/* Called for each head of a store: what does not open a dossier needs no entry for it in the log.
 */
typedef void (*StreamHeadFunc) (RegieHead *head, gpointer data);

ToolStatus stream_heads (Tool           *tool,
                         RegieStore     *store,
                         const char     *municipality,
                         StreamHeadFunc  func,
                         gpointer        data);

G_END_DECLS
