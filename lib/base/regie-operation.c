/* regie-operation.c: what operations on a document share, whatever the document is
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include "base/regie-operation-private.h"

#include "base/regie-table-private.h"

#include <string.h>

gboolean
regie_refuse (GError     **error,
              RegieError   code,
              const char  *format,
              ...)
{
  va_list arguments;

  va_start (arguments, format);
  if (error != NULL)
    *error = g_error_new_valist (REGIE_ERROR, (int) code, format, arguments);
  va_end (arguments);

  return FALSE;
}

gboolean
regie_is_said (const char *text)
{
  return text != NULL && text[strspn (text, " \t\r\n")] != '\0';
}

void
regie_ensure_id (gpointer record)
{
  g_autofree char *id = NULL;

  if (REGIE_ID (record) != NULL)
    return;

  id = g_uuid_string_random ();
  regie_entity_set_id (record, id);
}
