/* regie-genogram-order.c: who stands beside whom in a genogram
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include "report/regie-genogram-family-private.h"

/* Families are not deeper; whatever pretends to be is put in a row without looking further. */
#define MOST_STEPS 60

/* Of each person the partners, former partners and those with whom there is a child. */
static GPtrArray *
list_partners (const RegieGenogramFamily *self)
{
  GPtrArray *partners = g_ptr_array_new_with_free_func ((GDestroyNotify) g_array_unref);

  for (guint i = 0; i < self->persons->len; i++)
    g_ptr_array_add (partners, g_array_new (FALSE, FALSE, sizeof (guint)));
  for (guint i = 0; i < self->unions->len; i++)
    {
      const RegieGenogramUnion *parents = REGIE_GENOGRAM_UNION (self, i);

      if (parents->second == REGIE_GENOGRAM_NOBODY ||
          REGIE_GENOGRAM_PERSON (self, parents->first)->row !=
            REGIE_GENOGRAM_PERSON (self, parents->second)->row)
        continue;
      g_array_append_val (partners->pdata[parents->first], parents->second);
      g_array_append_val (partners->pdata[parents->second], parents->first);
    }

  return partners;
}

/* The partner of somebody who is in no chain yet; of several the lowest. */
static guint
find_partner (GPtrArray      *partners,
              guint           person,
              const gboolean *is_taken)
{
  const GArray *candidates = partners->pdata[person];
  guint next = REGIE_GENOGRAM_NOBODY;

  for (guint i = 0; i < candidates->len; i++)
    if (!is_taken[g_array_index (candidates, guint, i)])
      next = MIN (next, g_array_index (candidates, guint, i));

  return next;
}

/* Adds to a chain at one end for as long as there are partners. */
static void
extend (GArray    *chain,
        GPtrArray *partners,
        gboolean  *is_taken,
        gboolean   is_right)
{
  guint end = g_array_index (chain, guint, is_right ? chain->len - 1 : 0);
  guint next = find_partner (partners, end, is_taken);

  while (next != REGIE_GENOGRAM_NOBODY)
    {
      is_taken[next] = TRUE;
      if (is_right)
        g_array_append_val (chain, next);
      else
        g_array_prepend_val (chain, next);
      next = find_partner (partners, next, is_taken);
    }
}

/* A chain grows from its lowest person to the right, then to the left, so that a partner who is
 * added changes nothing between the others. For more partners than have room beside somebody a line
 * goes over the others. */
static GArray *
list_chain (GPtrArray *partners,
            guint      first,
            gboolean  *is_taken)
{
  GArray *chain = g_array_new (FALSE, FALSE, sizeof (guint));

  is_taken[first] = TRUE;
  g_array_append_val (chain, first);
  extend (chain, partners, is_taken, TRUE);
  extend (chain, partners, is_taken, FALSE);
  for (guint i = 0; i < chain->len; i++)
    {
      guint next = find_partner (partners, g_array_index (chain, guint, i), is_taken);

      if (next == REGIE_GENOGRAM_NOBODY)
        continue;
      is_taken[next] = TRUE;
      g_array_append_val (chain, next);
      extend (chain, partners, is_taken, TRUE);
      /* Somebody before may have more. */
      i = G_MAXUINT;
    }

  return chain;
}

void
regie_genogram_set_clusters (RegieGenogramFamily *self)
{
  g_autoptr(GPtrArray) partners = list_partners (self);
  g_autofree gboolean *is_taken = g_new0 (gboolean, self->persons->len + 1);

  for (guint i = 0; i < self->persons->len; i++)
    {
      RegieGenogramCluster *cluster = NULL;

      if (is_taken[i])
        continue;
      cluster = g_new0 (RegieGenogramCluster, 1);
      cluster->persons = list_chain (partners, i, is_taken);
      cluster->row = REGIE_GENOGRAM_PERSON (self, i)->row;
      for (guint j = 0; j < cluster->persons->len; j++)
        {
          REGIE_GENOGRAM_PERSON (self, REGIE_GENOGRAM_MEMBER (cluster, j))->cluster =
            self->clusters->len;
          REGIE_GENOGRAM_PERSON (self, REGIE_GENOGRAM_MEMBER (cluster, j))->place = j;
        }
      g_ptr_array_add (self->clusters, cluster);
    }
}

static RegieGenogramCluster *
get_cluster (const RegieGenogramFamily *self,
             guint                      person)
{
  return REGIE_GENOGRAM_CLUSTER (self, REGIE_GENOGRAM_PERSON (self, person)->cluster);
}

static gboolean
has_child (const RegieGenogramUnion *parents,
           guint                     person)
{
  for (guint i = 0; i < parents->children->len; i++)
    if (REGIE_GENOGRAM_CHILD (parents, i)->person == person)
      return TRUE;

  return FALSE;
}

static void enter (RegieGenogramFamily  *self,
                   RegieGenogramCluster *cluster,
                   guint                 n_steps);

static void
enter_children (RegieGenogramFamily      *self,
                const RegieGenogramUnion *parents,
                guint                     n_steps)
{
  for (guint i = 0; i < parents->children->len; i++)
    enter (self, get_cluster (self, REGIE_GENOGRAM_CHILD (parents, i)->person), n_steps);
}

/* Puts a cluster at the end of its row, then those below it. */
static void
put (RegieGenogramFamily  *self,
     RegieGenogramCluster *cluster,
     guint                 n_steps)
{
  if (cluster->is_placed)
    return;

  cluster->is_placed = TRUE;
  while (self->rows->len <= (guint) cluster->row)
    g_ptr_array_add (self->rows, g_ptr_array_new ());
  g_ptr_array_add (self->rows->pdata[cluster->row], cluster);

  for (guint i = 0; i < cluster->persons->len && n_steps < MOST_STEPS; i++)
    for (guint j = 0; j < self->unions->len; j++)
      {
        const RegieGenogramUnion *parents = REGIE_GENOGRAM_UNION (self, j);
        guint person = REGIE_GENOGRAM_MEMBER (cluster, i);

        if (parents->first == person || parents->second == person)
          enter_children (self, parents, n_steps + 1);
      }
}

/* The parents of somebody come before the cluster, and with them the elder children. */
static void
enter_parents (RegieGenogramFamily *self,
               guint                person,
               guint                n_steps)
{
  for (guint i = 0; i < self->unions->len; i++)
    {
      const RegieGenogramUnion *parents = REGIE_GENOGRAM_UNION (self, i);

      if (!has_child (parents, person))
        continue;
      if (parents->first != REGIE_GENOGRAM_NOBODY)
        enter (self, get_cluster (self, parents->first), n_steps);
      else
        enter_children (self, parents, n_steps);
    }
}

/* Puts all who belong to a cluster, in the order in which the lines between them cross least: from
 * the parents of the leftmost one, down and to the right. */
static void
enter (RegieGenogramFamily  *self,
       RegieGenogramCluster *cluster,
       guint                 n_steps)
{
  if (cluster->is_entered)
    {
      /* A brother or sister whose parents are being put: this is the place among them. */
      put (self, cluster, n_steps);
      return;
    }

  cluster->is_entered = TRUE;
  for (guint i = 0; i < cluster->persons->len && n_steps < MOST_STEPS; i++)
    {
      enter_parents (self, REGIE_GENOGRAM_MEMBER (cluster, i), n_steps + 1);
      if (i == 0)
        put (self, cluster, n_steps);
    }
  put (self, cluster, n_steps);
}

void
regie_genogram_set_order (RegieGenogramFamily *self)
{
  for (guint i = 0; i < self->clusters->len; i++)
    enter (self, REGIE_GENOGRAM_CLUSTER (self, i), 0);
}
