/* regie-merge-persons.c: two records become one person, by hand
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include <regie/regie-duplicates.h>

#include <regie/regie-dossier-day.h>
#include <regie/regie-plan-seal.h>
#include <regie/regie-relation.h>

#include "base/regie-tree-private.h"
#include "base/regie-value-private.h"
#include "model/regie-model-items-private.h"

typedef struct
{
  const char *keep;
  const char *other;
  /* The records of sealed versions of the plan, which stay as people agreed to them. */
  GHashTable *sealed;
} Merge;

/* A list that would name the kept person twice names them once. */
static void
move_strings (RegieEntity      *record,
              const RegieField *row,
              const Merge      *merge)
{
  g_autoptr(GStrvBuilder) builder = g_strv_builder_new ();
  g_auto(GStrv) moved = NULL;
  GStrv ids = REGIE_MEMBER (GStrv, record, row);
  gboolean has_kept = FALSE;

  if (ids == NULL || !g_strv_contains ((const char *const *) ids, merge->other))
    return;

  for (gsize i = 0; ids[i] != NULL; i++)
    {
      const char *id = g_str_equal (ids[i], merge->other) ? merge->keep : ids[i];

      if (!g_str_equal (id, merge->keep) || !has_kept)
        g_strv_builder_add (builder, id);
      has_kept = has_kept || g_str_equal (id, merge->keep);
    }
  moved = g_strv_builder_end (builder);
  g_object_set (record, row->name, moved, NULL);
}

static void
move_references (RegieEntity *record,
                 gpointer     data)
{
  const Merge *merge = data;
  const RegieTable *table = regie_entity_get_table (record);

  if (g_hash_table_contains (merge->sealed, record))
    return;

  for (guint i = 0; i < table->n_columns; i++)
    {
      const RegieField *row = &table->columns[i].row;

      if (row->of == NULL ||
          (row->kind != REGIE_KIND_REFERENCE && row->kind != REGIE_KIND_STRINGS) ||
          row->of () != REGIE_TYPE_PERSON)
        continue;
      if (row->kind == REGIE_KIND_STRINGS)
        move_strings (record, row, merge);
      else if (g_strcmp0 (REGIE_MEMBER (char *, record, row), merge->other) == 0)
        g_object_set (record, row->name, merge->keep, NULL);
    }
}

static void
add_record (RegieEntity *record,
            gpointer     data)
{
  g_hash_table_add (data, record);
}

static void
add_sealed (RegieEntity *record,
            gpointer     data)
{
  if (G_OBJECT_TYPE (record) == REGIE_TYPE_PLAN && regie_plan_is_sealed (REGIE_PLAN (record)))
    regie_tree_walk (record, add_record, data);
}

static GHashTable *
list_sealed (RegieDossier *self)
{
  GHashTable *sealed = g_hash_table_new (NULL, NULL);

  regie_tree_walk (REGIE_ENTITY (self), add_sealed, sealed);

  return sealed;
}

/* Fields that say one thing together. */
static const char *const wholes[][4] = {
  { "given-name", "initials" },
  { "name-prefix", "family-name" },
  { "street", "house-number", "postal-code", "place" },
  { "can-judge", "can-judge-reason" },
};

static gboolean
is_part_of (const char        *name,
            const char *const *whole)
{
  for (gsize i = 0; i < G_N_ELEMENTS (*wholes) && whole[i] != NULL; i++)
    if (g_str_equal (whole[i], name))
      return TRUE;

  return FALSE;
}

/* Whether two records say different things in a field of a whole. */
static gboolean
is_contradicted (RegieEntity        *keep,
                 RegieEntity        *other,
                 const char  *const *whole)
{
  const RegieTable *table = regie_entity_get_table (keep);

  for (guint i = 0; i < table->n_columns; i++)
    {
      const RegieField *row = &table->columns[i].row;

      if (is_part_of (row->name, whole) && !regie_value_is_default (keep, row) &&
          !regie_value_is_default (other, row) && !regie_value_equal (keep, other, row))
        return TRUE;
    }

  return FALSE;
}

/* A house number belongs to its street, and `van der` to its name: of two addresses comes no third.
 */
static gboolean
may_fill_in (RegieEntity      *keep,
             RegieEntity      *other,
             const RegieField *row)
{
  if (g_str_equal (row->name, "id") || !regie_value_is_default (keep, row) ||
      regie_value_is_default (other, row))
    return FALSE;

  for (gsize i = 0; i < G_N_ELEMENTS (wholes); i++)
    if (is_part_of (row->name, wholes[i]) && is_contradicted (keep, other, wholes[i]))
      return FALSE;

  return TRUE;
}

/* What is not known of the one, the other may tell. */
static void
fill_in (RegieEntity *keep,
         RegieEntity *other)
{
  const RegieTable *table = regie_entity_get_table (keep);

  for (guint i = 0; i < table->n_columns; i++)
    {
      const RegieField *row = &table->columns[i].row;
      g_auto(GValue) value = G_VALUE_INIT;

      if (!may_fill_in (keep, other, row))
        continue;
      g_value_init (&value, table->columns[i].pspec->value_type);
      g_object_get_property (G_OBJECT (other), row->name, &value);
      g_object_set_property (G_OBJECT (keep), row->name, &value);
    }
}

static gboolean
are_related (RegieDossier *self,
             const char   *keep,
             const char   *other)
{
  REGIE_ITEMS_FOREACH (RegieRelation, relation, regie_dossier_peek_relations (self))
    {
      const char *first = regie_relation_get_person (relation);
      const char *second = regie_relation_get_other (relation);

      if ((g_strcmp0 (first, keep) == 0 && g_strcmp0 (second, other) == 0) ||
          (g_strcmp0 (first, other) == 0 && g_strcmp0 (second, keep) == 0))
        return TRUE;
    }

  return FALSE;
}

/**
 * regie_dossier_merge_persons:
 * @self: a dossier
 * @keep: id of the person who stays
 * @other: id of the person who turned out to be the same
 * @error: return location for an error
 *
 * Makes one person of two. Everything in the dossier that refers to @other refers to @keep from
 * then on, what is not known of @keep is filled in from @other, and the record of @other moves to
 * [property@Regie.Dossier:merged-persons], as it was, with
 * [property@Regie.Person:merged-into]. A name, an address and a judgement of ability are filled in
 * only where the two do not contradict each other. The library never does this by itself.
 *
 * A version of the plan that is sealed stays as people agreed to it, and goes on naming @other.
 *
 * What is then double, such as two memberships of one household, a review reports.
 *
 * Errors: %REGIE_ERROR_NOT_FOUND when one of the two is not in the dossier; %REGIE_ERROR_EXISTS
 * when a relation says how the two are related: they are two people then, or the relation is wrong.
 * Nothing is changed then.
 *
 * Returns: whether it was done
 *
 * Since: 0.1
 */
gboolean
regie_dossier_merge_persons (RegieDossier  *self,
                             const char    *keep,
                             const char    *other,
                             GError       **error)
{
  g_autoptr(RegiePerson) merged = NULL;
  g_autoptr(GHashTable) sealed = NULL;
  g_autofree char *keep_id = NULL;
  g_autofree char *other_id = NULL;
  RegiePerson *kept = NULL;
  RegiePerson *found = NULL;

  g_return_val_if_fail (REGIE_IS_DOSSIER (self), FALSE);
  g_return_val_if_fail (keep != NULL, FALSE);
  g_return_val_if_fail (other != NULL && !g_str_equal (keep, other), FALSE);

  kept = regie_dossier_get_person (self, keep);
  found = regie_dossier_get_person (self, other);
  if (kept == NULL || found == NULL)
    {
      g_set_error (error,
                   REGIE_ERROR,
                   REGIE_ERROR_NOT_FOUND,
                   "persons: there is nobody with the id %s",
                   kept == NULL ? keep : other);
      return FALSE;
    }
  if (are_related (self, keep, other))
    {
      g_set_error (error,
                   REGIE_ERROR,
                   REGIE_ERROR_EXISTS,
                   "relations: %s and %s are related",
                   keep,
                   other);
      return FALSE;
    }

  /* The ids may lie in records that change. */
  keep_id = g_strdup (keep);
  other_id = g_strdup (other);
  merged = g_object_ref (found);
  regie_dossier_remove_person (self, merged);
  fill_in (REGIE_ENTITY (kept), REGIE_ENTITY (merged));
  sealed = list_sealed (self);
  regie_tree_walk (REGIE_ENTITY (self), move_references, &(Merge){ keep_id, other_id, sealed });
  regie_person_set_merged_into (merged, keep_id);
  regie_dossier_add_merged_person (self, merged);

  return TRUE;
}
