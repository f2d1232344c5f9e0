/* regie-programme-record.c: what operations on a programme ask before they change it
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include "programme/regie-programme-record-private.h"

#include <regie/regie-programme-days.h>

#include "base/regie-hash-private.h"
#include "base/regie-list-private.h"
#include "base/regie-operation-private.h"
#include "programme/regie-programme-items-private.h"

RegieBody *
regie_programme_look_up_body (RegieProgramme  *self,
                              const char      *member,
                              const char      *id,
                              GError         **error)
{
  RegieBody *body = regie_programme_find_body (self, id);

  if (body == NULL)
    regie_refuse (error, REGIE_ERROR_NOT_FOUND, "%s: there is no body with the id %s", member, id);

  return body;
}

GHashTable *
regie_programme_index_bodies (RegieProgramme *self)
{
  GHashTable *bodies = g_hash_table_new (regie_hash_string, g_str_equal);

  REGIE_ITEMS_FOREACH (RegieBody, body, regie_programme_peek_bodies (self))
    {
      const char *id = regie_entity_get_id (REGIE_ENTITY (body));

      if (id != NULL && !g_hash_table_contains (bodies, id))
        g_hash_table_insert (bodies, (char *) id, body);
    }

  return bodies;
}
