/* regie-genogram-place.c: where everybody stands in a genogram
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include "report/regie-genogram-family-private.h"

#define N_ROUNDS  12
#define LANE      12
#define COUPLE    10
#define BAND_EDGE 20

/* A run of clusters that push against each other moves as one: to the mean of where its clusters
 * would like to be. */
typedef struct
{
  gint64 sum;
  gint64 n;
} Run;

/* Whether two stand beside each other, so that a plain line between them will do. */
gboolean
regie_genogram_are_neighbours (const RegieGenogramFamily *self,
                               const RegieGenogramUnion  *parents)
{
  const RegieGenogramPerson *first = NULL;
  const RegieGenogramPerson *second = NULL;

  if (parents->second == REGIE_GENOGRAM_NOBODY)
    return FALSE;

  first = REGIE_GENOGRAM_PERSON (self, parents->first);
  second = REGIE_GENOGRAM_PERSON (self, parents->second);

  return first->cluster == second->cluster &&
         (first->place + 1 == second->place || second->place + 1 == first->place);
}

/* Where the children of a union would best stand below it. */
gint64
regie_genogram_get_middle (const RegieGenogramFamily *self,
                           const RegieGenogramUnion  *parents)
{
  gint64 x = 0;

  if (parents->first == REGIE_GENOGRAM_NOBODY)
    return 0;

  x = REGIE_GENOGRAM_PERSON (self, parents->first)->x;
  if (parents->second == REGIE_GENOGRAM_NOBODY)
    return x;

  return (x + REGIE_GENOGRAM_PERSON (self, parents->second)->x) / 2;
}

static void
set_cluster_x (RegieGenogramFamily  *self,
               RegieGenogramCluster *cluster,
               gint64                x)
{
  cluster->x = x;
  for (guint i = 0; i < cluster->persons->len; i++)
    REGIE_GENOGRAM_PERSON (self, REGIE_GENOGRAM_MEMBER (cluster, i))->x =
      x + (gint64) i * REGIE_GENOGRAM_PITCH;
}

/* What the wishes of each cluster add up to. */
typedef struct
{
  gint64 *sums;
  gint64 *counts;
} Wishes;

static void
wish (const RegieGenogramFamily *self,
      Wishes                    *wishes,
      guint                      person,
      gint64                     shift)
{
  guint cluster = REGIE_GENOGRAM_PERSON (self, person)->cluster;

  wishes->sums[cluster] += shift;
  wishes->counts[cluster]++;
}

static gint64
get_mean_of_children (const RegieGenogramFamily *self,
                      const RegieGenogramUnion  *parents)
{
  gint64 sum = 0;

  for (guint i = 0; i < parents->children->len; i++)
    sum += REGIE_GENOGRAM_PERSON (self, REGIE_GENOGRAM_CHILD (parents, i)->person)->x;

  return sum / MAX (1, (gint64) parents->children->len);
}

/* Children would be below the middle of their parents, parents above the middle of their children,
 * brothers and sisters without parents together. */
static void
collect_wishes (const RegieGenogramFamily *self,
                Wishes                    *wishes)
{
  for (guint i = 0; i < self->unions->len; i++)
    {
      const RegieGenogramUnion *parents = REGIE_GENOGRAM_UNION (self, i);
      gint64 below = get_mean_of_children (self, parents);
      gint64 above =
        parents->first == REGIE_GENOGRAM_NOBODY ? below : regie_genogram_get_middle (self, parents);

      if (parents->children->len == 0)
        continue;
      for (guint j = 0; j < parents->children->len; j++)
        wish (self, wishes, REGIE_GENOGRAM_CHILD (parents, j)->person, above - below);
      if (parents->first != REGIE_GENOGRAM_NOBODY)
        wish (self, wishes, parents->first, below - above);
      if (parents->second != REGIE_GENOGRAM_NOBODY)
        wish (self, wishes, parents->second, below - above);
    }
}

static gboolean
is_right_of_next (const Run *run)
{
  return run[0].sum * run[1].n > run[1].sum * run[0].n;
}

/* Moves the clusters of a row to where they would be, without changing their order or letting one
 * run over another. */
static void
settle_row (RegieGenogramFamily *self,
            const GPtrArray     *row,
            const Wishes        *wishes)
{
  g_autofree Run *runs = g_new0 (Run, row->len + 1);
  g_autofree guint *sizes = g_new0 (guint, row->len + 1);
  gint64 before = 0;
  guint n_runs = 0;
  guint at = 0;

  for (guint i = 0; i < row->len; i++)
    {
      const RegieGenogramCluster *cluster = row->pdata[i];
      guint number = REGIE_GENOGRAM_PERSON (self, REGIE_GENOGRAM_MEMBER (cluster, 0))->cluster;
      gint64 shift =
        wishes->counts[number] == 0 ? 0 : wishes->sums[number] / wishes->counts[number];

      runs[n_runs].sum = cluster->x + shift - before;
      runs[n_runs].n = 1;
      sizes[n_runs++] = 1;
      before += (gint64) cluster->persons->len * REGIE_GENOGRAM_PITCH;
      while (n_runs > 1 && is_right_of_next (&runs[n_runs - 2]))
        {
          n_runs--;
          runs[n_runs - 1].sum += runs[n_runs].sum;
          runs[n_runs - 1].n += runs[n_runs].n;
          sizes[n_runs - 1] += sizes[n_runs];
        }
    }

  before = 0;
  for (guint i = 0; i < n_runs; i++)
    for (guint j = 0; j < sizes[i]; j++)
      {
        RegieGenogramCluster *cluster = row->pdata[at++];

        set_cluster_x (self, cluster, runs[i].sum / runs[i].n + before);
        before += (gint64) cluster->persons->len * REGIE_GENOGRAM_PITCH;
      }
}

static void
settle (RegieGenogramFamily *self,
        guint                row)
{
  g_autofree gint64 *sums = g_new0 (gint64, self->clusters->len + 1);
  g_autofree gint64 *counts = g_new0 (gint64, self->clusters->len + 1);
  Wishes wishes = { sums, counts };

  collect_wishes (self, &wishes);
  settle_row (self, self->rows->pdata[row], &wishes);
}

/* Gives everybody a place from left to right; the leftmost stands at half a pitch. */
void
regie_genogram_place (RegieGenogramFamily *self)
{
  gint64 first = G_MAXINT64;

  for (guint i = 0; i < self->rows->len; i++)
    {
      const GPtrArray *row = self->rows->pdata[i];
      gint64 x = 0;

      for (guint j = 0; j < row->len; j++)
        {
          set_cluster_x (self, row->pdata[j], x);
          x +=
            (gint64) ((RegieGenogramCluster *) row->pdata[j])->persons->len * REGIE_GENOGRAM_PITCH;
        }
    }

  for (guint round = 0; round < N_ROUNDS; round++)
    {
      for (guint i = 0; i < self->rows->len; i++)
        settle (self, i);
      for (guint i = self->rows->len; i > 0; i--)
        settle (self, i - 1);
    }

  for (guint i = 0; i < self->clusters->len; i++)
    first = MIN (first, REGIE_GENOGRAM_CLUSTER (self, i)->x);
  for (guint i = 0; i < self->clusters->len; i++)
    set_cluster_x (self,
                   REGIE_GENOGRAM_CLUSTER (self, i),
                   REGIE_GENOGRAM_CLUSTER (self, i)->x - first + REGIE_GENOGRAM_PITCH / 2);
}

static gboolean
is_above (const RegieGenogramFamily *self,
          const RegieGenogramUnion  *parents,
          guint                      row)
{
  return parents->children->len > 0 &&
         REGIE_GENOGRAM_PERSON (self, REGIE_GENOGRAM_CHILD (parents, 0)->person)->row == (int) row;
}

static gboolean
needs_arch (const RegieGenogramFamily *self,
            const RegieGenogramUnion  *parents,
            guint                      row)
{
  return parents->second != REGIE_GENOGRAM_NOBODY &&
         !regie_genogram_are_neighbours (self, parents) &&
         REGIE_GENOGRAM_PERSON (self, parents->first)->row == (int) row;
}

/* The lines above a row run at heights of their own, one for each union. */
static int
stack_lanes (RegieGenogramFamily *self,
             guint                row,
             int                  y)
{
  guint n_lanes = 0;
  guint n_arches = 0;

  for (guint i = 0; i < self->unions->len; i++)
    if (is_above (self, REGIE_GENOGRAM_UNION (self, i), row))
      REGIE_GENOGRAM_UNION (self, i)->bar = y + BAND_EDGE + (int) n_lanes++ * LANE;
  y += 2 * BAND_EDGE + (int) n_lanes * LANE;

  for (guint i = 0; i < self->unions->len; i++)
    if (needs_arch (self, REGIE_GENOGRAM_UNION (self, i), row))
      REGIE_GENOGRAM_UNION (self, i)->lane = (guint) y + n_arches++ * COUPLE;

  return y + (int) n_arches * COUPLE;
}

/* Gives every row its height, from the top down. */
void
regie_genogram_set_lanes (RegieGenogramFamily *self,
                          int                  top)
{
  int y = top;

  g_array_set_size (self->tops, 0);
  for (guint i = 0; i < self->rows->len; i++)
    {
      y = stack_lanes (self, i, y);
      g_array_append_val (self->tops, y);
      y += REGIE_GENOGRAM_SYMBOL + REGIE_GENOGRAM_LABEL;
    }
  g_array_append_val (self->tops, y);
  for (guint i = 0; i < self->persons->len; i++)
    REGIE_GENOGRAM_PERSON (self, i)->y =
      g_array_index (self->tops, int, REGIE_GENOGRAM_PERSON (self, i)->row);
}
