/* regie-rule-ancestors.c: who would be their own ancestor
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include "rules/regie-rule-ancestors-private.h"

#include <regie/regie-relation-kind.h>
#include <regie/regie-relation.h>

/* One step down a family: the older one, the younger one, and the relation that says so. */
typedef struct
{
  const char    *older;
  const char    *younger;
  RegieRelation *relation;
} Step;

/* By blood or adoption. Nobody is a step-parent of their own mother by nature, but it happens. */
static gboolean
is_older (const char *kind)
{
  static const char *const kinds[] = { "parent", "adoptive-parent", "grandparent", NULL };

  return kind != NULL && g_strv_contains (kinds, kind);
}

static GArray *
list_steps (RegieRuleContext *context)
{
  GArray *steps = g_array_new (FALSE, FALSE, sizeof (Step));
  RegieDossier *dossier = regie_rule_context_get_dossier (context);

  REGIE_MODEL_FOREACH (RegieRelation, relation, regie_dossier_get_relations (dossier))
    {
      const char *kind = regie_relation_get_kind (relation);
      const char *person = regie_relation_get_person (relation);
      const char *other = regie_relation_get_other (relation);
      RegieEntity *known = regie_rule_context_find (context, REGIE_TYPE_RELATION_KIND, kind);
      const char *inverse =
        known == NULL ? NULL : regie_relation_kind_get_inverse (REGIE_RELATION_KIND (known));
      Step down = { person, other, relation };
      Step up = { other, person, relation };

      if (person == NULL || other == NULL)
        continue;
      if (is_older (kind))
        g_array_append_val (steps, down);
      else if (is_older (inverse))
        g_array_append_val (steps, up);
    }

  return steps;
}

/* Drops the steps at either end of a family until none is left, or those that go round. */
static void
prune (GArray *steps)
{
  guint n_before = 0;

  do
    {
      g_autoptr(GHashTable) older = g_hash_table_new (g_str_hash, g_str_equal);
      g_autoptr(GHashTable) younger = g_hash_table_new (g_str_hash, g_str_equal);

      n_before = steps->len;
      for (guint i = 0; i < steps->len; i++)
        {
          g_hash_table_add (older, (char *) g_array_index (steps, Step, i).older);
          g_hash_table_add (younger, (char *) g_array_index (steps, Step, i).younger);
        }
      for (guint i = steps->len; i > 0; i--)
        if (!g_hash_table_contains (younger, g_array_index (steps, Step, i - 1).older) ||
            !g_hash_table_contains (older, g_array_index (steps, Step, i - 1).younger))
          g_array_remove_index (steps, i - 1);
    }
  while (steps->len < n_before);
}

/* After pruning every step leads to another one. */
static guint
find_next (GArray *steps,
           guint   from)
{
  guint next = 0;

  while (!g_str_equal (g_array_index (steps, Step, next).older,
                       g_array_index (steps, Step, from).younger))
    next++;

  return next;
}

/* Walks down until a step comes back: from there on it is a circle. */
static GPtrArray *
take_circle (GArray *steps)
{
  g_autofree gboolean *is_seen = g_new0 (gboolean, steps->len);
  GPtrArray *circle = g_ptr_array_new ();
  guint first = 0;
  guint step = 0;

  while (!is_seen[first])
    {
      is_seen[first] = TRUE;
      first = find_next (steps, first);
    }

  step = first;
  do
    {
      g_ptr_array_add (circle, g_array_index (steps, Step, step).relation);
      step = find_next (steps, step);
    }
  while (step != first);

  return circle;
}

static void
remove_circle (GArray          *steps,
               const GPtrArray *circle)
{
  for (guint i = steps->len; i > 0; i--)
    if (g_ptr_array_find ((GPtrArray *) circle, g_array_index (steps, Step, i - 1).relation, NULL))
      g_array_remove_index (steps, i - 1);
}

GPtrArray *
regie_rule_find_own_ancestors (RegieRuleContext *context)
{
  GPtrArray *circles = g_ptr_array_new_with_free_func ((GDestroyNotify) g_ptr_array_unref);
  g_autoptr(GArray) steps = list_steps (context);

  for (prune (steps); steps->len > 0; prune (steps))
    {
      GPtrArray *circle = take_circle (steps);

      g_ptr_array_add (circles, circle);
      remove_circle (steps, circle);
    }

  return circles;
}
