/* regie-log-entry-private.h: an entry of the log of a store
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#include <regie/regie-session.h>

#include "store/regie-digest-private.h"

G_BEGIN_DECLS

/* The chain of the entries that belong to no municipality. */
#define REGIE_LOG_NOWHERE "-"

typedef enum
{
  REGIE_LOG_AT,
  REGIE_LOG_DOSSIER,
  REGIE_LOG_ACTOR,
  REGIE_LOG_ON_BEHALF_OF,
  REGIE_LOG_ROLE,
  REGIE_LOG_ORGANISATION,
  REGIE_LOG_APPLICATION,
  REGIE_LOG_PURPOSE,
  REGIE_LOG_BASIS,
  REGIE_LOG_REQUEST_ID,
  REGIE_LOG_ACTION,
  REGIE_LOG_OUTCOME,
  REGIE_LOG_N_TEXTS
} RegieLogText;

/* An entry borrows its texts. Numbers that say nothing are 0, texts and digests that are missing
 * are NULL. */
typedef struct
{
  const char        *municipality;
  gint64             sequence;
  const char        *texts[REGIE_LOG_N_TEXTS];
  gint64             revision;
  gint64             count;
  const RegieDigest *document;
  const RegieDigest *detail;
  RegieDigest        previous;
} RegieLogEntry;

/* Room for a moment as text, with its NUL. */
#define REGIE_LOG_TIME_ROOM 28

void regie_log_entry_set_session (RegieLogEntry *self,
                                  RegieSession  *session,
                                  char          *time_text);
RegieDigest regie_log_entry_get_mac (const RegieLogEntry *self,
                                     GBytes              *key);

G_END_DECLS
