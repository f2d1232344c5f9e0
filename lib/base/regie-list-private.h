/* regie-list-private.h: the list that a record owns
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#include <regie/regie-entity.h>

G_BEGIN_DECLS

#define REGIE_TYPE_LIST (regie_list_get_type ())

G_DECLARE_FINAL_TYPE (RegieList, regie_list, REGIE, LIST, GObject)

struct _RegieList
{
  GObject parent_instance;

  GType         item_type;
  guint         n_items;
  guint         room;
  RegieEntity **items;
};

RegieList *regie_list_new (GType item_type);
RegieList *regie_list_new_take (GType         item_type,
                                RegieEntity **items,
                                guint         n_items);
void regie_list_add (RegieList   *self,
                     RegieEntity *item);
void regie_list_take (RegieList   *self,
                      RegieEntity *item);
/* Takes an item into a list that nobody else has seen yet, and so tells nobody. */
void regie_list_fill (RegieList   *self,
                      RegieEntity *item);
gboolean regie_list_remove (RegieList   *self,
                            RegieEntity *item);

static inline guint
regie_list_get_length (const RegieList *self)
{
  return self == NULL ? 0 : self->n_items;
}

/* Walks the items of a list of a record, which is NULL until somebody asked for it. The list is
 * asked for once. */
#define REGIE_LIST_FOREACH(Type, item, list)                                           \
  for (const RegieList *item##_list = (list); item##_list != NULL; item##_list = NULL) \
    for (guint item##_i = 0; item##_i < item##_list->n_items; item##_i++)              \
      for (Type *item = (Type *) item##_list->items[item##_i]; item != NULL; item = NULL)

G_END_DECLS
