/* regie-rule-ancestors.c: who would be their own ancestor
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include "rules/regie-rule-ancestors-private.h"

#include <regie/regie-relation-kind.h>
#include <regie/regie-relation.h>

#include "base/regie-hash-private.h"
#include "model/regie-model-items-private.h"

/* One step down a family: the older one, the younger one, and the relation that says so. */
typedef struct
{
  const char    *older;
  const char    *younger;
  RegieRelation *relation;
  /* The next step down from the same older one; NULL for none. */
  const void *next;
} Step;

/* By blood or adoption. Nobody is a step-parent of their own mother by nature, but it happens. */
static gboolean
is_older (const char *kind)
{
  static const char *const kinds[] = { "parent", "adoptive-parent", "grandparent", NULL };

  return kind != NULL && g_strv_contains (kinds, kind);
}

/* What the other one is to the first, by a kind of the method; NULL when that is not known. */
static const char *
get_inverse (RegieRuleContext *context,
             const char       *kind)
{
  RegieEntity *known = regie_rule_context_find_item (context, REGIE_TYPE_RELATION_KIND, kind);

  return known == NULL ? NULL : regie_relation_kind_get_inverse (REGIE_RELATION_KIND (known));
}

static GArray *
list_steps (RegieRuleContext *context)
{
  GArray *steps = g_array_new (FALSE, FALSE, sizeof (Step));
  RegieDossier *dossier = regie_rule_context_get_dossier (context);

  REGIE_ITEMS_FOREACH (RegieRelation, relation, regie_dossier_peek_relations (dossier))
    {
      const char *kind = regie_relation_get_kind (relation);
      const char *person = regie_relation_get_person (relation);
      const char *other = regie_relation_get_other (relation);
      Step down = { person, other, relation, NULL };
      Step up = { other, person, relation, NULL };

      if (person == NULL || other == NULL)
        continue;
      if (is_older (kind))
        g_array_append_val (steps, down);
      else if (is_older (get_inverse (context, kind)))
        g_array_append_val (steps, up);
    }

  return steps;
}

/* The steps that are left to take down from each person, the first of them by person. */
static GHashTable *
chain_steps (GArray *steps)
{
  GHashTable *left = g_hash_table_new (regie_hash_string, g_str_equal);

  for (guint i = steps->len; i > 0; i--)
    {
      Step *step = &g_array_index (steps, Step, i - 1);

      step->next = g_hash_table_lookup (left, step->older);
      g_hash_table_insert (left, (char *) step->older, step);
    }

  return left;
}

/* Whether somebody to whom a step leads has steps down as well: in a circle everybody does. */
static gboolean
goes_on (const GArray *steps,
         GHashTable   *left)
{
  for (guint i = 0; i < steps->len; i++)
    if (g_hash_table_contains (left, g_array_index (steps, Step, i).younger))
      return TRUE;

  return FALSE;
}

typedef struct
{
  GHashTable *left;
  /* The steps from where the search began to where it is. */
  GPtrArray *way;
  /* The place on the way of the step down from each person, counted from 1. */
  GHashTable *passed;
  GPtrArray  *circles;
} Search;

/* Takes the next step down from somebody, so that no step is taken twice. */
static const Step *
take_step (Search     *search,
           const char *older)
{
  const Step *step = g_hash_table_lookup (search->left, older);

  if (step == NULL)
    return NULL;

  g_hash_table_insert (search->left, (char *) older, (gpointer) step->next);
  g_ptr_array_add (search->way, (gpointer) step);
  g_hash_table_insert (search->passed, (char *) older, GUINT_TO_POINTER (search->way->len));

  return step;
}

/* Goes back to where the last step began. */
static const char *
step_back (Search *search)
{
  const Step *step = g_ptr_array_steal_index (search->way, search->way->len - 1);

  g_hash_table_remove (search->passed, step->older);

  return step->older;
}

/* When somebody was passed on the way, the way since then is a circle. It is cut off. */
static void
cut_circle (Search     *search,
            const char *person)
{
  guint from = GPOINTER_TO_UINT (g_hash_table_lookup (search->passed, person));
  GPtrArray *circle = NULL;

  if (from == 0)
    return;

  circle = g_ptr_array_new ();
  for (guint i = from - 1; i < search->way->len; i++)
    {
      const Step *step = search->way->pdata[i];

      g_ptr_array_add (circle, step->relation);
      g_hash_table_remove (search->passed, step->older);
    }
  g_ptr_array_set_size (search->way, (int) from - 1);
  g_ptr_array_add (search->circles, circle);
}

/* Goes down from somebody as far as it leads, and back where it ends: whoever is met again on the
 * way down is their own ancestor. Each step is taken once, so the time grows with their number. */
static void
go_down (Search     *search,
         const char *first)
{
  const char *at = first;

  while (TRUE)
    {
      const Step *step = take_step (search, at);

      if (step != NULL)
        {
          at = step->younger;
          cut_circle (search, at);
        }
      else if (search->way->len > 0)
        at = step_back (search);
      else
        return;
    }
}

GPtrArray *
regie_rule_find_own_ancestors (RegieRuleContext *context)
{
  g_autoptr(GArray) steps = list_steps (context);
  g_autoptr(GHashTable) left = chain_steps (steps);
  g_autoptr(GHashTable) passed = g_hash_table_new (regie_hash_string, g_str_equal);
  g_autoptr(GPtrArray) way = g_ptr_array_new ();
  Search search = { left, way, passed, g_ptr_array_new () };

  g_ptr_array_set_free_func (search.circles, (GDestroyNotify) g_ptr_array_unref);
  if (goes_on (steps, left))
    for (guint i = 0; i < steps->len; i++)
      go_down (&search, g_array_index (steps, Step, i).older);

  return search.circles;
}
