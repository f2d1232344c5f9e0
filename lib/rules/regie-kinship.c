/* regie-kinship.c: how people are related
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include <regie/regie-kinship.h>

#include <regie/regie-label.h>
#include <regie/regie-relation-kind.h>

#include "base/regie-hash-private.h"
#include "base/regie-table-private.h"
#include "method/regie-method-items-private.h"
#include "model/regie-model-items-private.h"
#include "rules/regie-kinship-private.h"

/**
 * RegieKinship:
 *
 * How the people of a dossier are related. A relation is stored once and asked from both sides:
 * what the other side is called follows from the vocabulary of the method. Who is sister,
 * half-brother or grandmother follows from who is parent of whom.
 *
 * It shows the dossier as it was when it was made; after a change of the relations, make another.
 * It belongs to one thread at a time.
 *
 * Source: method, sections 1.2 and 2.2.
 *
 * Since: 0.1
 */
struct _RegieKinship
{
  GObject parent_instance;

  GStringChunk *strings;
  /* The inverse, and the record, of each kind by its id. */
  GHashTable  *inverses;
  GHashTable  *kinds;
  GHashTable  *persons;
  GHashTable  *edges;
  GPtrArray   *nothing;
  RegieMethod *method;
};

G_DEFINE_FINAL_TYPE (RegieKinship, regie_kinship, G_TYPE_OBJECT)

static void
edge_free (gpointer data)
{
  RegieEdge *edge = data;

  g_object_unref (edge->relation);
  g_free (edge);
}

static void
regie_kinship_finalize (GObject *object)
{
  RegieKinship *self = REGIE_KINSHIP (object);

  g_hash_table_unref (self->edges);
  g_hash_table_unref (self->inverses);
  g_hash_table_unref (self->kinds);
  g_hash_table_unref (self->persons);
  g_ptr_array_unref (self->nothing);
  g_string_chunk_free (self->strings);
  g_clear_object (&self->method);

  G_OBJECT_CLASS (regie_kinship_parent_class)->finalize (object);
}

static void
regie_kinship_class_init (RegieKinshipClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = regie_kinship_finalize;
}

static void
regie_kinship_init (RegieKinship *self)
{
  self->strings = g_string_chunk_new (1024);
  self->inverses = g_hash_table_new (regie_hash_string, g_str_equal);
  self->kinds = g_hash_table_new_full (regie_hash_string, g_str_equal, NULL, g_object_unref);
  self->persons = g_hash_table_new_full (regie_hash_string, g_str_equal, NULL, g_object_unref);
  self->edges = g_hash_table_new_full (regie_hash_string,
                                       g_str_equal,
                                       NULL,
                                       (GDestroyNotify) g_ptr_array_unref);
  self->nothing = g_ptr_array_new ();
}

/* Records may change while this lives, so it keeps texts of its own. */
static const char *
keep (RegieKinship *self,
      const char   *text)
{
  return text == NULL ? NULL : g_string_chunk_insert_const (self->strings, text);
}

static void
add_edge (RegieKinship  *self,
          RegieRelation *relation,
          const char    *from,
          const char    *to,
          const char    *kind,
          gboolean       is_turned)
{
  RegieEdge *edge = g_new (RegieEdge, 1);
  GPtrArray *edges = g_hash_table_lookup (self->edges, from);

  *edge = (RegieEdge){ from, to, kind, is_turned, g_object_ref (relation) };
  if (edges == NULL)
    {
      edges = g_ptr_array_new_with_free_func (edge_free);
      g_hash_table_insert (self->edges, (char *) from, edges);
    }
  g_ptr_array_add (edges, edge);
}

static void
add_relation (RegieKinship  *self,
              RegieRelation *relation)
{
  const char *person = keep (self, regie_relation_get_person (relation));
  const char *other = keep (self, regie_relation_get_other (relation));
  const char *kind = keep (self, regie_relation_get_kind (relation));

  if (person == NULL || other == NULL)
    return;

  add_edge (self, relation, person, other, kind, FALSE);
  add_edge (self,
            relation,
            other,
            person,
            kind == NULL ? NULL : g_hash_table_lookup (self->inverses, kind),
            TRUE);
}

static void
add_kind (RegieKinship      *self,
          RegieRelationKind *kind)
{
  const char *id = keep (self, REGIE_ID (kind));
  const char *inverse = keep (self, regie_relation_kind_get_inverse (kind));

  if (id == NULL)
    return;

  g_hash_table_insert (self->kinds, (char *) id, g_object_ref (kind));
  if (inverse != NULL)
    g_hash_table_insert (self->inverses, (char *) id, (char *) inverse);
}

static RegieKinship *
kinship_new (RegieDossier *dossier,
             RegieMethod  *method,
             gboolean      show_private)
{
  RegieKinship *self = g_object_new (REGIE_TYPE_KINSHIP, NULL);

  self->method = g_object_ref (method);
  REGIE_ITEMS_FOREACH (RegieRelationKind, kind, regie_method_peek_relation_kinds (method))
    add_kind (self, kind);
  REGIE_ITEMS_FOREACH (RegiePerson, person, regie_dossier_peek_persons (dossier))
    if (REGIE_ID (person) != NULL)
      g_hash_table_insert (self->persons,
                           (char *) keep (self, REGIE_ID (person)),
                           g_object_ref (person));
  REGIE_ITEMS_FOREACH (RegieRelation, relation, regie_dossier_peek_relations (dossier))
    if (show_private || !regie_relation_get_is_private (relation))
      add_relation (self, relation);

  return self;
}

/**
 * regie_kinship_new:
 * @dossier: a dossier
 * @method: a method, whose vocabulary of relations is used
 *
 * Reads how the people of a dossier are related, private ties included. For a reader without the
 * right to those, see [ctor@Regie.Kinship.new_public].
 *
 * Returns: (transfer full): the kinship
 *
 * Since: 0.1
 */
RegieKinship *
regie_kinship_new (RegieDossier *dossier,
                   RegieMethod  *method)
{
  g_return_val_if_fail (REGIE_IS_DOSSIER (dossier), NULL);
  g_return_val_if_fail (REGIE_IS_METHOD (method), NULL);

  return kinship_new (dossier, method, TRUE);
}

/**
 * regie_kinship_new_public:
 * @dossier: a dossier
 * @method: a method, whose vocabulary of relations is used
 *
 * Reads how the people of a dossier are related, as a reader may know it who has no right to
 * private ties: those are left out, nothing follows from them, and what follows from the others is
 * told without them.
 *
 * Returns: (transfer full): the kinship
 *
 * Since: 0.1
 */
RegieKinship *
regie_kinship_new_public (RegieDossier *dossier,
                          RegieMethod  *method)
{
  g_return_val_if_fail (REGIE_IS_DOSSIER (dossier), NULL);
  g_return_val_if_fail (REGIE_IS_METHOD (method), NULL);

  return kinship_new (dossier, method, FALSE);
}

gboolean
regie_edge_holds_on (const RegieEdge *edge,
                     const GDate     *day)
{
  const GDate *start = regie_relation_get_start_date (edge->relation);
  const GDate *end = regie_relation_get_end_date (edge->relation);

  return (start == NULL || regie_day_compare (start, day) <= 0) &&
         (end == NULL || regie_day_compare (end, day) >= 0);
}

static gboolean
is_one_of (const char        *kind,
           const char *const *kinds)
{
  return kind != NULL && g_strv_contains (kinds, kind);
}

gboolean
regie_kind_is_child (const char *kind)
{
  static const char *const kinds[] = {
    "child", "adoptive-child", "step-child", "foster-child", NULL
  };

  return is_one_of (kind, kinds);
}

gboolean
regie_kind_is_parent (const char *kind)
{
  static const char *const kinds[] = {
    "parent", "adoptive-parent", "step-parent", "foster-parent", NULL
  };

  return is_one_of (kind, kinds);
}

/* By blood or adoption: what makes brothers, sisters and grandparents. */
gboolean
regie_kind_is_descent (const char *kind)
{
  static const char *const kinds[] = { "child", "adoptive-child", NULL };

  return is_one_of (kind, kinds);
}

const GPtrArray *
regie_kinship_get_edges (RegieKinship *self,
                         const char   *person)
{
  const GPtrArray *edges = g_hash_table_lookup (self->edges, person);

  return edges == NULL ? self->nothing : edges;
}

RegiePerson *
regie_kinship_get_person (RegieKinship *self,
                          const char   *id)
{
  return g_hash_table_lookup (self->persons, id);
}

/* The id, when the method has no name for it. */
const char *
regie_kinship_get_kind_name (RegieKinship *self,
                             const char   *kind,
                             const char   *language)
{
  RegieRelationKind *record = kind == NULL ? NULL : g_hash_table_lookup (self->kinds, kind);
  const char *name =
    record == NULL ? NULL : regie_label_choose (regie_relation_kind_get_names (record), language);

  return name == NULL ? kind : name;
}
