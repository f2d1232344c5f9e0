/* regie-list-private.h: the items of a list of a record, and the list as everybody sees it
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#include <regie/regie-entity.h>

G_BEGIN_DECLS

#define REGIE_TYPE_LIST (regie_list_get_type ())

G_DECLARE_FINAL_TYPE (RegieList, regie_list, REGIE, LIST, GObject)

typedef struct _RegieItems RegieItems;

/* What a record holds for a list that is not empty, or that somebody asked for. Making and
 * releasing an object costs more than reading a record, and hardly anybody looks at most lists: the
 * object is made when it is asked for, and has the items from then on. */
struct _RegieItems
{
  GType         item_type;
  guint         n_items;
  guint         room;
  RegieEntity **items;
  RegieList    *model;
};

RegieItems *regie_items_new (GType item_type);
RegieItems *regie_items_new_take (GType         item_type,
                                  RegieEntity **items,
                                  guint         n_items);
void regie_items_free (RegieItems *self);
void regie_items_add (RegieItems  *self,
                      RegieEntity *item);
void regie_items_take (RegieItems  *self,
                       RegieEntity *item);
/* Takes an item into a list that nobody else has seen yet, and so tells nobody. */
void regie_items_fill (RegieItems  *self,
                       RegieEntity *item);
gboolean regie_items_remove (RegieItems  *self,
                             RegieEntity *item);
GListModel *regie_items_get_model (RegieItems *self);

static inline guint
regie_items_get_length (const RegieItems *self)
{
  return self == NULL ? 0 : self->n_items;
}

/* Walks the items of a list, of which the record has none until something is put in or somebody
 * asks for it. The list is asked for once. */
#define REGIE_ITEMS_FOREACH(Type, item, items_)                                              \
  for (const RegieItems *item##_items = (items_); item##_items != NULL; item##_items = NULL) \
    for (guint item##_i = 0; item##_i < item##_items->n_items; item##_i++)                   \
      for (Type *item = (Type *) item##_items->items[item##_i]; item != NULL; item = NULL)

/* Declares what REGIE_DEFINE_LIST defines beside the public functions: the items of a list, NULL
 * for none. A walk over them makes no object. */
#define REGIE_DECLARE_ITEMS(Type, prefix, member) \
  const RegieItems *prefix##_peek_##member (Type *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (RegieItems, regie_items_free)

struct _RegieList
{
  GObject parent_instance;

  RegieItems *items;
};

/* What answers a question is a list from the start. */
RegieList *regie_list_new (GType item_type);
RegieList *regie_list_new_take (GType         item_type,
                                RegieEntity **items,
                                guint         n_items);

static inline void
regie_list_add (RegieList   *self,
                RegieEntity *item)
{
  regie_items_add (self->items, item);
}

static inline void
regie_list_take (RegieList   *self,
                 RegieEntity *item)
{
  regie_items_take (self->items, item);
}

static inline void
regie_list_fill (RegieList   *self,
                 RegieEntity *item)
{
  regie_items_fill (self->items, item);
}

static inline gboolean
regie_list_remove (RegieList   *self,
                   RegieEntity *item)
{
  return regie_items_remove (self->items, item);
}

/* The items of what is known to be a list of this library. */
static inline const RegieItems *
regie_list_get_items (gconstpointer list)
{
  return list == NULL ? NULL : ((const RegieList *) list)->items;
}

G_END_DECLS
