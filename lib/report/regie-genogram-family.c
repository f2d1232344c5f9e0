/* regie-genogram-family.c: who is in a genogram
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include "report/regie-genogram-family-private.h"

#include <regie/regie-dossier-day.h>

#include "base/regie-hash-private.h"
#include "model/regie-model-items-private.h"
#include "report/regie-report-index-private.h"
#include "report/regie-report-people-private.h"

/* What the kinds of relations of the two editions mean here. Of a turned one the second person is
 * the elder. */
static const struct
{
  const char *kind;
  RegieKin kin;
  int step;
  gboolean is_turned;
} kinds[] = {
  { "adoptive-child", REGIE_KIN_ADOPTIVE, 1, TRUE },
  { "adoptive-parent", REGIE_KIN_ADOPTIVE, 1, FALSE },
  { "aunt-or-uncle", REGIE_KIN_OTHER, 1, FALSE },
  { "child", REGIE_KIN_PARENT, 1, TRUE },
  { "cousin", REGIE_KIN_OTHER, 0, FALSE },
  { "ex-partner", REGIE_KIN_EX_PARTNER, 0, FALSE },
  { "foster-child", REGIE_KIN_FOSTER, 1, TRUE },
  { "foster-parent", REGIE_KIN_FOSTER, 1, FALSE },
  { "grandchild", REGIE_KIN_OTHER, 2, TRUE },
  { "grandparent", REGIE_KIN_OTHER, 2, FALSE },
  { "half-sibling", REGIE_KIN_OTHER, 0, FALSE },
  { "niece-or-nephew", REGIE_KIN_OTHER, 1, TRUE },
  { "parent", REGIE_KIN_PARENT, 1, FALSE },
  { "partner", REGIE_KIN_PARTNER, 0, FALSE },
  { "sibling", REGIE_KIN_SIBLING, 0, FALSE },
  { "step-child", REGIE_KIN_OTHER, 1, TRUE },
  { "step-parent", REGIE_KIN_OTHER, 1, FALSE },
  { "step-sibling", REGIE_KIN_OTHER, 0, FALSE },
  { "twin", REGIE_KIN_TWIN, 0, FALSE },
};

/* Reads a tie from a relation between relatives. What has begun counts also after it ended: who was
 * a partner is a former partner, and a parent remains one. */
gboolean
regie_genogram_read_tie (const RegiePictureView  *view,
                         RegieRelation           *relation,
                         RegieGenogramTie        *tie,
                         const char             **first,
                         const char             **second)
{
  const GDate *start = regie_relation_get_start_date (relation);
  gsize i = 0;

  while (i < G_N_ELEMENTS (kinds) &&
         g_strcmp0 (kinds[i].kind, regie_relation_get_kind (relation)) != 0)
    i++;
  if (i == G_N_ELEMENTS (kinds) || !regie_picture_is_shown (view, relation) ||
      (start != NULL && g_date_compare (start, view->context->day) > 0))
    return FALSE;

  *first = regie_relation_get_person (relation);
  *second = regie_relation_get_other (relation);
  if (kinds[i].is_turned)
    {
      *first = regie_relation_get_other (relation);
      *second = regie_relation_get_person (relation);
    }
  tie->step = kinds[i].step;
  tie->kin = kinds[i].kin;
  tie->is_past = !regie_entity_is_in_force (REGIE_ENTITY (relation), view->context->day);
  tie->relation = relation;

  return *first != NULL && *second != NULL && g_strcmp0 (*first, *second) != 0;
}

/* Sets of people, kept as trees of which the root stands for the set. */
guint
regie_genogram_find_root (guint *roots,
                          guint  i)
{
  while (roots[i] != i)
    {
      roots[i] = roots[roots[i]];
      i = roots[i];
    }

  return i;
}

/* Makes one set of two; the lowest of all in it stands for it. */
void
regie_genogram_join (guint *roots,
                     guint  a,
                     guint  b)
{
  guint first = regie_genogram_find_root (roots, a);
  guint second = regie_genogram_find_root (roots, b);

  roots[MAX (first, second)] = MIN (first, second);
}

/* The ids of all persons of the dossier, in order, each once. */
static GPtrArray *
list_ids (const RegieReportContext *context,
          GHashTable               *numbers)
{
  GPtrArray *ids = g_ptr_array_new ();

  REGIE_ITEMS_FOREACH (RegiePerson, person, regie_dossier_peek_persons (context->dossier))
    if (regie_entity_get_id (REGIE_ENTITY (person)) != NULL)
      g_ptr_array_add (ids, (gpointer) regie_entity_get_id (REGIE_ENTITY (person)));

  for (guint i = 0; i < ids->len; i++)
    g_hash_table_insert (numbers, ids->pdata[i], GUINT_TO_POINTER (i));

  return ids;
}

/* Who is at home, and everybody who is their relative in however many steps. Without a household it
 * is everybody who has a relative. */
static void
mark_relatives (const RegiePictureView *view,
                GPtrArray              *ids,
                GHashTable             *numbers,
                gboolean               *is_in)
{
  g_autofree guint *roots = g_new (guint, ids->len + 1);
  g_autofree gboolean *is_home = g_new0 (gboolean, ids->len + 1);
  gboolean is_empty = TRUE;

  for (guint i = 0; i < ids->len; i++)
    roots[i] = i;
  REGIE_ITEMS_FOREACH (RegieRelation,
                       relation,
                       regie_dossier_peek_relations (view->context->dossier))
    {
      RegieGenogramTie tie;
      const char *first = NULL;
      const char *second = NULL;
      gpointer a = NULL;
      gpointer b = NULL;

      if (!regie_genogram_read_tie (view, relation, &tie, &first, &second) ||
          !g_hash_table_lookup_extended (numbers, first, NULL, &a) ||
          !g_hash_table_lookup_extended (numbers, second, NULL, &b))
        continue;
      regie_genogram_join (roots, GPOINTER_TO_UINT (a), GPOINTER_TO_UINT (b));
      is_in[GPOINTER_TO_UINT (a)] = is_in[GPOINTER_TO_UINT (b)] = TRUE;
    }

  for (guint i = 0; i < ids->len; i++)
    if (regie_report_is_at_home (view->context, ids->pdata[i]))
      {
        is_home[regie_genogram_find_root (roots, i)] = TRUE;
        is_empty = FALSE;
      }
  for (guint i = 0; i < ids->len && !is_empty; i++)
    is_in[i] = is_home[regie_genogram_find_root (roots, i)];
}

static int
compare_ids (gconstpointer a,
             gconstpointer b)
{
  return g_strcmp0 ((*(RegieGenogramPerson *const *) a)->id,
                    (*(RegieGenogramPerson *const *) b)->id);
}

static void
free_person (gpointer data)
{
  RegieGenogramPerson *person = data;

  g_free (person->name);
  g_free (person);
}

static void
free_union (gpointer data)
{
  RegieGenogramUnion *parents = data;

  g_array_unref (parents->children);
  g_free (parents);
}

static void
free_cluster (gpointer data)
{
  RegieGenogramCluster *cluster = data;

  g_array_unref (cluster->persons);
  g_free (cluster);
}

/* The order is that of the ids, so that somebody who is added changes nothing for the others. */
static void
add_persons (RegieGenogramFamily *self)
{
  const RegieReportContext *context = self->view->context;
  g_autoptr(GHashTable) numbers = g_hash_table_new (regie_hash_string, g_str_equal);
  g_autoptr(GPtrArray) ids = list_ids (context, numbers);
  g_autofree gboolean *is_in = g_new0 (gboolean, ids->len + 1);

  mark_relatives (self->view, ids, numbers, is_in);
  for (guint i = 0; i < ids->len; i++)
    {
      RegieGenogramPerson *person = NULL;

      if (!is_in[i] || GPOINTER_TO_UINT (g_hash_table_lookup (numbers, ids->pdata[i])) != i)
        continue;
      person = g_new0 (RegieGenogramPerson, 1);
      person->id = ids->pdata[i];
      person->person = regie_report_find_person (context, person->id);
      person->name = regie_picture_dup_name (context, person->id);
      g_ptr_array_add (self->persons, person);
    }

  g_ptr_array_sort (self->persons, compare_ids);
  for (guint i = 0; i < self->persons->len; i++)
    {
      REGIE_GENOGRAM_PERSON (self, i)->index = i;
      g_hash_table_insert (self->by_id,
                           (gpointer) REGIE_GENOGRAM_PERSON (self, i)->id,
                           REGIE_GENOGRAM_PERSON (self, i));
    }
}

static void
add_ties (RegieGenogramFamily *self)
{
  REGIE_ITEMS_FOREACH (RegieRelation,
                       relation,
                       regie_dossier_peek_relations (self->view->context->dossier))
    {
      RegieGenogramTie tie = { 0 };
      const char *ids[] = { NULL, NULL };
      const RegieGenogramPerson *first = NULL;
      const RegieGenogramPerson *second = NULL;

      if (!regie_genogram_read_tie (self->view, relation, &tie, &ids[0], &ids[1]))
        continue;
      first = g_hash_table_lookup (self->by_id, ids[0]);
      second = g_hash_table_lookup (self->by_id, ids[1]);
      if (first == NULL || second == NULL)
        continue;
      tie.first = first->index;
      tie.second = second->index;
      g_array_append_val (self->ties, tie);
    }
}

RegieGenogramFamily *
regie_genogram_family_new (const RegiePictureView *view)
{
  RegieGenogramFamily *self = g_new0 (RegieGenogramFamily, 1);

  self->view = view;
  self->persons = g_ptr_array_new_with_free_func (free_person);
  self->by_id = g_hash_table_new (regie_hash_string, g_str_equal);
  self->ties = g_array_new (FALSE, FALSE, sizeof (RegieGenogramTie));
  self->unions = g_ptr_array_new_with_free_func (free_union);
  self->clusters = g_ptr_array_new_with_free_func (free_cluster);
  self->rows = g_ptr_array_new_with_free_func ((GDestroyNotify) g_ptr_array_unref);
  self->tops = g_array_new (FALSE, TRUE, sizeof (int));

  add_persons (self);
  add_ties (self);
  regie_genogram_set_rows (self);
  regie_genogram_set_unions (self);

  return self;
}

void
regie_genogram_family_free (RegieGenogramFamily *self)
{
  g_ptr_array_unref (self->persons);
  g_hash_table_unref (self->by_id);
  g_array_unref (self->ties);
  g_ptr_array_unref (self->unions);
  g_ptr_array_unref (self->clusters);
  g_ptr_array_unref (self->rows);
  g_array_unref (self->tops);
  g_free (self);
}
