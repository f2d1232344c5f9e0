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

static void
append_person (RegieGenogramFamily  *self,
               RegieGenogramCluster *cluster,
               guint                 number,
               guint                 person,
               gboolean             *is_taken)
{
  is_taken[person] = TRUE;
  REGIE_GENOGRAM_PERSON (self, person)->cluster = number;
  REGIE_GENOGRAM_PERSON (self, person)->place = cluster->persons->len;
  g_array_append_val (cluster->persons, person);
}

/* The next in the chain: a partner of the last one who is not in it yet, else of any one in it. */
static guint
find_next (const RegieGenogramFamily  *self,
           const RegieGenogramCluster *cluster,
           GPtrArray                  *partners,
           const gboolean             *is_taken)
{
  for (guint i = cluster->persons->len; i > 0; i--)
    {
      const GArray *candidates = partners->pdata[REGIE_GENOGRAM_MEMBER (cluster, i - 1)];
      guint next = REGIE_GENOGRAM_NOBODY;

      for (guint j = 0; j < candidates->len; j++)
        if (!is_taken[g_array_index (candidates, guint, j)])
          next = MIN (next, g_array_index (candidates, guint, j));
      if (next != REGIE_GENOGRAM_NOBODY)
        return next;
    }

  return REGIE_GENOGRAM_NOBODY;
}

/* A chain of partners begins with somebody who has one partner, or none. */
static void
add_chains (RegieGenogramFamily *self,
            GPtrArray           *partners,
            gboolean            *is_taken,
            guint                most_partners)
{
  for (guint i = 0; i < self->persons->len; i++)
    {
      RegieGenogramCluster *cluster = NULL;

      if (is_taken[i] || ((GArray *) partners->pdata[i])->len > most_partners)
        continue;
      cluster = g_new0 (RegieGenogramCluster, 1);
      cluster->persons = g_array_new (FALSE, FALSE, sizeof (guint));
      cluster->row = REGIE_GENOGRAM_PERSON (self, i)->row;
      g_ptr_array_add (self->clusters, cluster);
      for (guint next = i; next != REGIE_GENOGRAM_NOBODY;
           next = find_next (self, cluster, partners, is_taken))
        append_person (self, cluster, self->clusters->len - 1, next, is_taken);
    }
}

void
regie_genogram_set_clusters (RegieGenogramFamily *self)
{
  g_autoptr(GPtrArray) partners = list_partners (self);
  g_autofree gboolean *is_taken = g_new0 (gboolean, self->persons->len + 1);

  add_chains (self, partners, is_taken, 1);
  add_chains (self, partners, is_taken, G_MAXUINT);
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
