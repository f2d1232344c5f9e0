/* regie-list.c: the items of a list of a record, and the list as everybody sees it
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include "base/regie-list-private.h"

RegieItems *
regie_items_new (GType item_type)
{
  RegieItems *self = g_new0 (RegieItems, 1);

  self->item_type = item_type;

  return self;
}

/* Takes the references in @items, not the array. */
RegieItems *
regie_items_new_take (GType         item_type,
                      RegieEntity **items,
                      guint         n_items)
{
  RegieItems *self = regie_items_new (item_type);

  self->items = g_memdup2 (items, n_items * sizeof *items);
  self->n_items = self->room = n_items;

  return self;
}

static void
release_items (RegieItems *self)
{
  for (guint i = 0; i < self->n_items; i++)
    g_object_unref (self->items[i]);
  g_free (self->items);
  g_free (self);
}

/* What has an object is the object's, and goes with it. */
void
regie_items_free (RegieItems *self)
{
  if (self->model != NULL)
    g_object_unref (self->model);
  else
    release_items (self);
}

/* Tells those who hold the list, if anybody does. */
static void
tell_change (RegieItems *self,
             guint       position,
             guint       n_removed,
             guint       n_added)
{
  if (self->model != NULL)
    g_list_model_items_changed (G_LIST_MODEL (self->model), position, n_removed, n_added);
}

void
regie_items_fill (RegieItems  *self,
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
regie_items_take (RegieItems  *self,
                  RegieEntity *item)
{
  regie_items_fill (self, item);
  tell_change (self, self->n_items - 1, 0, 1);
}

void
regie_items_add (RegieItems  *self,
                 RegieEntity *item)
{
  g_return_if_fail (G_TYPE_CHECK_INSTANCE_TYPE (item, self->item_type));

  regie_items_take (self, g_object_ref (item));
}

gboolean
regie_items_remove (RegieItems  *self,
                    RegieEntity *item)
{
  for (guint i = 0; i < self->n_items; i++)
    if (self->items[i] == item)
      {
        self->n_items--;
        memmove (self->items + i, self->items + i + 1, (self->n_items - i) * sizeof *self->items);
        tell_change (self, i, 1, 0);
        g_object_unref (item);

        return TRUE;
      }

  return FALSE;
}

/* The array stands behind GListModel itself: a GListStore costs three times the memory, and
 * a dossier has dozens of lists. */

static GType
regie_list_get_item_type (GListModel *model)
{
  return ((RegieList *) model)->items->item_type;
}

static guint
regie_list_get_n_items (GListModel *model)
{
  return ((RegieList *) model)->items->n_items;
}

static gpointer
regie_list_get_item (GListModel *model,
                     guint       position)
{
  const RegieItems *items = ((RegieList *) model)->items;

  return position < items->n_items ? g_object_ref (items->items[position]) : NULL;
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

  g_clear_pointer (&self->items, release_items);

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

static RegieList *
list_new (RegieItems *items)
{
  RegieList *self = g_object_new (REGIE_TYPE_LIST, NULL);

  self->items = items;

  return self;
}

static RegieList *
list_new_owning (RegieItems *items)
{
  items->model = list_new (items);

  return items->model;
}

RegieList *
regie_list_new (GType item_type)
{
  return list_new_owning (regie_items_new (item_type));
}

/* Takes the references in @items, not the array. */
RegieList *
regie_list_new_take (GType         item_type,
                     RegieEntity **items,
                     guint         n_items)
{
  return list_new_owning (regie_items_new_take (item_type, items, n_items));
}

/* The same object for everybody, also for threads that read one method side by side. */
GListModel *
regie_items_get_model (RegieItems *self)
{
  RegieList *model = g_atomic_pointer_get (&self->model);

  if (model == NULL)
    {
      RegieList *made = list_new (self);

      if (g_atomic_pointer_compare_and_exchange (&self->model, NULL, made))
        return G_LIST_MODEL (made);
      made->items = NULL;
      g_object_unref (made);
      model = g_atomic_pointer_get (&self->model);
    }

  return G_LIST_MODEL (model);
}
