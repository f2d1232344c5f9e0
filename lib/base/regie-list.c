/* regie-list.c: the list that a record owns
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include "base/regie-list-private.h"

/* The array stands behind GListModel itself: a GListStore costs three times the memory, and
 * a dossier has dozens of lists. */

static GType
regie_list_get_item_type (GListModel *model)
{
  return ((RegieList *) model)->item_type;
}

static guint
regie_list_get_n_items (GListModel *model)
{
  return ((RegieList *) model)->n_items;
}

static gpointer
regie_list_get_item (GListModel *model,
                     guint       position)
{
  RegieList *self = (RegieList *) model;

  return position < self->n_items ? g_object_ref (self->items[position]) : NULL;
}

static void
list_model_init (GListModelInterface *iface)
{
  iface->get_item_type = regie_list_get_item_type;
  iface->get_n_items = regie_list_get_n_items;
  iface->get_item = regie_list_get_item;
}

G_DEFINE_FINAL_TYPE_WITH_CODE (RegieList,
                               regie_list,
                               G_TYPE_OBJECT,
                               G_IMPLEMENT_INTERFACE (G_TYPE_LIST_MODEL, list_model_init))

/* As that of a record: what GObject does here it does once more. */
static void
regie_list_dispose (GObject *object)
{
  if (object->ref_count > 1)
    G_OBJECT_CLASS (regie_list_parent_class)->dispose (object);
}

static void
regie_list_finalize (GObject *object)
{
  RegieList *self = REGIE_LIST (object);

  for (guint i = 0; i < self->n_items; i++)
    g_object_unref (self->items[i]);
  g_free (self->items);

  G_OBJECT_CLASS (regie_list_parent_class)->finalize (object);
}

static void
regie_list_class_init (RegieListClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->dispose = regie_list_dispose;
  object_class->finalize = regie_list_finalize;
}

static void
regie_list_init (RegieList *self)
{
}

RegieList *
regie_list_new (GType item_type)
{
  RegieList *self = g_object_new (REGIE_TYPE_LIST, NULL);

  self->item_type = item_type;

  return self;
}

/* Takes the references in @items, not the array. */
RegieList *
regie_list_new_take (GType         item_type,
                     RegieEntity **items,
                     guint         n_items)
{
  RegieList *self = regie_list_new (item_type);

  self->items = g_memdup2 (items, n_items * sizeof *items);
  self->n_items = self->room = n_items;

  return self;
}

void
regie_list_fill (RegieList   *self,
                 RegieEntity *item)
{
  if (self->n_items == self->room)
    {
      self->room = self->room == 0 ? 4 : self->room * 2;
      self->items = g_renew (RegieEntity *, self->items, self->room);
    }

  self->items[self->n_items++] = item;
}

void
regie_list_take (RegieList   *self,
                 RegieEntity *item)
{
  regie_list_fill (self, item);
  g_list_model_items_changed (G_LIST_MODEL (self), self->n_items - 1, 0, 1);
}

void
regie_list_add (RegieList   *self,
                RegieEntity *item)
{
  g_return_if_fail (G_TYPE_CHECK_INSTANCE_TYPE (item, self->item_type));

  regie_list_take (self, g_object_ref (item));
}

gboolean
regie_list_remove (RegieList   *self,
                   RegieEntity *item)
{
  for (guint i = 0; i < self->n_items; i++)
    if (self->items[i] == item)
      {
        self->n_items--;
        memmove (self->items + i, self->items + i + 1, (self->n_items - i) * sizeof *self->items);
        g_list_model_items_changed (G_LIST_MODEL (self), i, 1, 0);
        g_object_unref (item);

        return TRUE;
      }

  return FALSE;
}
