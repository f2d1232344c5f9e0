/* caseload.h: the cases of a run, all or those of one regisseur
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#include "stream.h"

G_BEGIN_DECLS

/* Which cases a command is about: those in files, or in a store. */
typedef struct
{
  char *store_uri;
  char *municipality;
  /* Id or name of whoever directs; NULL for all. */
  char *regisseur;
} Caseload;

/* Opened dossiers go to @func; of a store only those that are asked for are opened. */
ToolStatus caseload_stream (Tool           *tool,
                            const Caseload *caseload,
                            GStrv           names,
                            Progress       *progress,
                            StreamFunc      func,
                            gpointer        data);
/* What is wrong with the options, or NULL. */
const char *caseload_judge (const Caseload *caseload,
                            GStrv           names);

G_END_DECLS
