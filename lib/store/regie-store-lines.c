/* regie-store-lines.c: dossiers on lines, made ready to be stored
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include "store/regie-store-lines-private.h"

/* The next line, without what is no more than space around its text, or NULL behind the last. The
 * end of a line that ends the text begins no other. */
static GBytes *
take_line (GBytes *lines,
           gsize  *start)
{
  gsize length = 0;
  const char *text = g_bytes_get_data (lines, &length);
  const char *newline = NULL;
  gsize first = *start;
  gsize end = length;

  if (first == length)
    return NULL;

  newline = memchr (text + first, '\n', length - first);
  if (newline != NULL)
    end = newline - text;
  *start = newline == NULL ? length : end + 1;

  while (first < end && g_ascii_isspace (text[first]))
    first++;
  while (end > first && g_ascii_isspace (text[end - 1]))
    end--;

  return g_bytes_new_from_bytes (lines, first, end - first);
}

/* Each line has its place in @documents and in @refusals, which say why it has no document; one on
 * which nothing stands has neither. Only the text and the head of a dossier are kept. Returns FALSE
 * when it was cancelled. */
gboolean
regie_store_read_lines (GBytes        *lines,
                        GPtrArray     *documents,
                        GPtrArray     *refusals,
                        GCancellable  *cancellable,
                        GError       **error)
{
  for (gsize start = 0;;)
    {
      g_autoptr(GBytes) line = take_line (lines, &start);
      RegieStoreDocument *document = NULL;
      GError *refusal = NULL;

      if (line == NULL)
        return TRUE;
      if (g_cancellable_set_error_if_cancelled (cancellable, error))
        return FALSE;

      if (g_bytes_get_size (line) > 0)
        document = regie_store_document_new_for_line (line, documents->len + 1, &refusal);
      if (document != NULL)
        g_clear_object (&document->dossier);
      g_ptr_array_add (documents, document);
      g_ptr_array_add (refusals, refusal);
    }
}
