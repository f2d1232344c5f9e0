/* regie-store-document.c: a dossier, made ready to be stored
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include "store/regie-store-document-private.h"

#include <regie/regie-change.h>
#include <regie/regie-reader.h>

#include "base/regie-list-private.h"
#include "base/regie-writer-private.h"

const char *
regie_store_document_get_id (const RegieStoreDocument *self)
{
  return regie_entity_get_id (REGIE_ENTITY (self->head));
}

const char *
regie_store_document_get_municipality (const RegieStoreDocument *self)
{
  return regie_head_get_municipality (self->head);
}

static RegieDossier *
read_text (GBytes          *text,
           guint64          line,
           RegieReadFlags   flags,
           GError         **error)
{
  g_autoptr(RegieReader) reader = regie_reader_new ();

  regie_reader_set_flags (reader, flags);

  return (RegieDossier *) regie_reader_read_line (reader, REGIE_TYPE_DOSSIER, text, line, error);
}

/* Reads a text of which the digest is right. What another version of the library wrote into a
 * record stays with it. */
RegieDossier *
regie_store_read_text (GBytes      *text,
                       const char  *id,
                       GError     **error)
{
  RegieDossier *dossier = read_text (text, 1, REGIE_READ_KEEP_UNKNOWN, error);

  if (dossier == NULL)
    g_prefix_error (error, "dossier %s: ", id);

  return dossier;
}

static gboolean
has_key (RegieDossier  *dossier,
         GError       **error)
{
  const char *id = regie_entity_get_id (REGIE_ENTITY (dossier));
  const char *municipality = regie_dossier_get_municipality (dossier);

  if (id != NULL && *id != '\0' && municipality != NULL && *municipality != '\0')
    return TRUE;

  g_set_error (error,
               REGIE_ERROR,
               REGIE_ERROR_FORMAT,
               "%s: missing, a dossier cannot be stored without it",
               id == NULL || *id == '\0' ? "id" : "municipality");

  return FALSE;
}

/* The text is read again before anything is stored: what cannot be read, or reads as something
 * else, must not take the place of what is there. */
static gboolean
read_again (RegieStoreDocument  *self,
            RegieDossier        *dossier,
            GError             **error)
{
  self->dossier = read_text (self->text, 1, REGIE_READ_KEEP_UNKNOWN, error);
  if (self->dossier == NULL)
    {
      g_prefix_error (error, "the text that was made of the dossier: ");
      return FALSE;
    }

  if (!regie_entity_equal (REGIE_ENTITY (self->dossier), REGIE_ENTITY (dossier)))
    {
      g_set_error (error,
                   REGIE_ERROR,
                   REGIE_ERROR_FORMAT,
                   "the dossier and the text that was made of it differ");
      return FALSE;
    }

  return TRUE;
}

void
regie_store_document_free (RegieStoreDocument *self)
{
  g_clear_pointer (&self->text, g_bytes_unref);
  g_clear_object (&self->dossier);
  g_clear_object (&self->head);
  g_free (self);
}

/* When what was written is, byte for byte, the text from which the dossier was just read, it has
 * been read already, and need not be kept twice. */
static RegieStoreDocument *
make_document (RegieDossier  *dossier,
               GBytes        *origin,
               GError       **error)
{
  RegieStoreDocument *self = NULL;

  if (!has_key (dossier, error))
    return NULL;

  self = g_new0 (RegieStoreDocument, 1);
  self->text = regie_entity_to_bytes (REGIE_ENTITY (dossier), REGIE_WRITE_SECRETS);
  if (origin != NULL && g_bytes_equal (self->text, origin))
    {
      g_bytes_unref (self->text);
      self->text = g_bytes_ref (origin);
      self->dossier = g_object_ref (dossier);
    }
  else if (!read_again (self, dossier, error))
    {
      regie_store_document_free (self);
      return NULL;
    }
  self->digest =
    regie_digest_of (g_bytes_get_data (self->text, NULL), g_bytes_get_size (self->text));
  self->head = regie_head_new_for_dossier (self->dossier);

  return self;
}

/* Runs in the thread to which @dossier belongs. */
RegieStoreDocument *
regie_store_document_new (RegieDossier  *dossier,
                          GError       **error)
{
  return make_document (dossier, NULL, error);
}

/* A member that the library does not know is an error. @number is that of the line. */
RegieStoreDocument *
regie_store_document_new_for_line (GBytes   *line,
                                   guint64   number,
                                   GError  **error)
{
  g_autoptr(RegieDossier) dossier = read_text (line, number, REGIE_READ_STRICT, error);

  return dossier == NULL ? NULL : make_document (dossier, line, error);
}

/* The changes as JSON text, without secrets: that one changed may be known for ever, what it was
 * may not. */
char *
regie_store_dup_changes (RegieDossier *before,
                         RegieDossier *after)
{
  g_autoptr(GListModel) changes =
    regie_entity_diff (REGIE_ENTITY (before), REGIE_ENTITY (after), REGIE_WRITE_CANONICAL);
  RegieText text = { 0 };

  regie_text_puts (&text, "[");
  REGIE_ITEMS_FOREACH (RegieEntity, change, regie_list_get_items (changes))
    {
      g_autoptr(GBytes) json = regie_entity_to_bytes (change, REGIE_WRITE_CANONICAL);

      if (text.length > 1)
        regie_text_puts (&text, ",");
      regie_text_put (&text, g_bytes_get_data (json, NULL), g_bytes_get_size (json));
    }
  regie_text_puts (&text, "]");

  return regie_text_steal (&text);
}
