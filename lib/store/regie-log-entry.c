/* regie-log-entry.c: an entry of the log of a store
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include "store/regie-log-entry-private.h"

#include "base/regie-date-private.h"

/* Fills in who asks and why. @time_text has REGIE_LOG_TIME_ROOM bytes and lives as long as the
 * entry. */
void
regie_log_entry_set_session (RegieLogEntry *self,
                             RegieSession  *session,
                             char          *time_text)
{
  GDateTime *at = regie_session_get_at (session);

  if (at != NULL)
    {
      time_text[regie_time_print (at, time_text)] = '\0';
      self->texts[REGIE_LOG_AT] = time_text;
    }

  self->texts[REGIE_LOG_ACTOR] = regie_session_get_actor (session);
  self->texts[REGIE_LOG_ON_BEHALF_OF] = regie_session_get_on_behalf_of (session);
  self->texts[REGIE_LOG_ROLE] = regie_session_get_role (session);
  self->texts[REGIE_LOG_ORGANISATION] = regie_session_get_organisation (session);
  self->texts[REGIE_LOG_APPLICATION] = regie_session_get_application (session);
  self->texts[REGIE_LOG_PURPOSE] = regie_session_get_purpose (session);
  self->texts[REGIE_LOG_BASIS] = regie_session_get_basis (session);
  self->texts[REGIE_LOG_REQUEST_ID] = regie_session_get_request_id (session);
}

static void
add_number (GHmac  *hmac,
            gint64  number)
{
  gint64 little = GINT64_TO_LE (number);

  g_hmac_update (hmac, (const guchar *) &little, sizeof little);
}

/* Each value goes with its length, so that no two entries make the same bytes; what is missing
 * has the length -1. */
static void
add_bytes (GHmac         *hmac,
           gconstpointer  bytes,
           gsize          length)
{
  add_number (hmac, bytes == NULL ? -1 : (gint64) length);
  if (bytes != NULL)
    g_hmac_update (hmac, bytes, length);
}

static void
add_text (GHmac      *hmac,
          const char *text)
{
  add_bytes (hmac, text, text == NULL ? 0 : strlen (text));
}

/* The MAC covers the digest of the detail and not the detail, which may one day be erased, and the
 * MAC of the entry before. */
RegieDigest
regie_log_entry_get_mac (const RegieLogEntry *self,
                         GBytes              *key)
{
  g_autoptr(GHmac) hmac =
    g_hmac_new (G_CHECKSUM_SHA256, g_bytes_get_data (key, NULL), g_bytes_get_size (key));
  RegieDigest mac;
  gsize length = sizeof mac.bytes;

  add_text (hmac, self->municipality);
  add_number (hmac, self->sequence);
  for (guint i = 0; i < G_N_ELEMENTS (self->texts); i++)
    add_text (hmac, self->texts[i]);
  add_number (hmac, self->revision);
  add_number (hmac, self->count);
  add_bytes (hmac, self->document, sizeof *self->document);
  add_bytes (hmac, self->detail, sizeof *self->detail);
  add_bytes (hmac, &self->previous, sizeof self->previous);
  g_hmac_get_digest (hmac, mac.bytes, &length);

  return mac;
}
