/* regie-layer-mandates.c: a layer that gives more than the one below it allows
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include "method/regie-layer-mandates-private.h"

#include "base/regie-list-private.h"
#include "base/regie-table-private.h"
#include "method/regie-method-items-private.h"

/* A region adopts what its municipalities may give, a municipality what its organisations may: a
 * layer confines the mandates of a level, and cannot widen them. Where nothing was given for a
 * subject, a layer is free. What an edition shows as an example binds nobody. */

void
regie_excess_free (RegieExcess *excess)
{
  g_free (excess->path);
  g_free (excess->layer);
  g_free (excess->below);
  g_free (excess);
}

/* What a level gave for a subject before the layer came. */
typedef struct
{
  char              *level;
  RegieLevelMandate *mandate;
} Bound;

static void
bound_free (gpointer data)
{
  Bound *bound = data;

  g_free (bound->level);
  g_object_unref (bound->mandate);
  g_free (bound);
}

/* The mandates of a method by which layers on it are bound, as they are now. */
GPtrArray *
regie_layer_list_bounds (RegieMethod    *method,
                         RegieBindsFunc  binds,
                         gpointer        data)
{
  GPtrArray *bounds = g_ptr_array_new_with_free_func (bound_free);
  RegieRegiekaart *map = regie_method_get_regiekaart (method);

  if (map == NULL)
    return bounds;

  REGIE_ITEMS_FOREACH (RegieLevel, level, regie_regiekaart_peek_levels (map))
    REGIE_ITEMS_FOREACH (RegieLevelMandate, mandate, regie_level_peek_mandates (level))
      {
        g_autofree char *path =
          regie_entity_dup_path (REGIE_ENTITY (method), REGIE_ENTITY (mandate));
        Bound *bound = NULL;

        if (!binds (data, path))
          continue;
        bound = g_new (Bound, 1);
        bound->level = g_strdup (REGIE_ID (level));
        bound->mandate = REGIE_LEVEL_MANDATE (regie_entity_dup (REGIE_ENTITY (mandate)));
        g_ptr_array_add (bounds, bound);
      }

  return bounds;
}

static gboolean
has_powers (RegieLevelMandate *mandate)
{
  const char *const *powers = regie_level_mandate_get_powers (mandate);

  return powers != NULL && powers[0] != NULL;
}

/* Whether a limit lies within another; 0 is none. */
static gboolean
is_within (gint64 limit,
           gint64 bound)
{
  return bound == 0 || (limit != 0 && limit <= bound);
}

static gboolean
has_scope (RegieLevelMandate *mandate)
{
  const char *scope = regie_level_mandate_get_scope (mandate);

  return scope != NULL && *scope != '\0';
}

static gboolean
names_power (RegieLevelMandate *mandate,
             const char        *power)
{
  return power != NULL && has_powers (mandate) &&
         g_strv_contains (regie_level_mandate_get_powers (mandate), power);
}

/* Whether a mandate for one power, or for all of its subject when @power is NULL, was given as
 * widely by another. Of two scopes in words only people can say which is wider; none is wider than
 * any. */
static gboolean
allows (RegieLevelMandate *bound,
        RegieLevelMandate *mandate,
        const char        *power)
{
  if ((has_powers (bound) && !names_power (bound, power)) ||
      (has_scope (bound) && !has_scope (mandate)))
    return FALSE;

  return is_within (regie_level_mandate_get_limit_cents (mandate),
                    regie_level_mandate_get_limit_cents (bound)) &&
         is_within (regie_level_mandate_get_limit_days (mandate),
                    regie_level_mandate_get_limit_days (bound));
}

/* Whether a mandate is of the subject of another. One that names powers and no subject is of each
 * in which they are asked for. */
static gboolean
is_about (RegieLevelMandate *bound,
          RegieLevelMandate *mandate,
          const char        *power)
{
  RegieMandateSubject subject = regie_level_mandate_get_subject (bound);

  if (subject == regie_level_mandate_get_subject (mandate))
    return TRUE;

  return (subject == REGIE_MANDATE_SUBJECT_UNKNOWN ||
          regie_level_mandate_get_subject (mandate) == REGIE_MANDATE_SUBJECT_UNKNOWN) &&
         names_power (bound, power);
}

/* Whether one of the mandates that the level gave for the same subject allows a power. */
static gboolean
is_allowed (GPtrArray         *bounds,
            const char        *level,
            RegieLevelMandate *mandate,
            const char        *power)
{
  gboolean is_bound = FALSE;

  for (guint i = 0; i < bounds->len; i++)
    {
      const Bound *bound = bounds->pdata[i];

      if (g_strcmp0 (bound->level, level) != 0 || !is_about (bound->mandate, mandate, power))
        continue;
      is_bound = TRUE;
      if (allows (bound->mandate, mandate, power))
        return TRUE;
    }

  return !is_bound;
}

static gboolean
is_excess (GPtrArray         *bounds,
           const char        *level,
           RegieLevelMandate *mandate)
{
  const char *const *powers = regie_level_mandate_get_powers (mandate);

  if (!has_powers (mandate))
    return !is_allowed (bounds, level, mandate, NULL);

  for (gsize i = 0; powers[i] != NULL; i++)
    if (!is_allowed (bounds, level, mandate, powers[i]))
      return TRUE;

  return FALSE;
}

static RegieExcess *
excess_new (RegieMethod       *method,
            const char        *below,
            RegieLevelMandate *mandate)
{
  RegieExcess *excess = g_new (RegieExcess, 1);

  excess->path = regie_entity_dup_path (REGIE_ENTITY (method), REGIE_ENTITY (mandate));
  excess->layer = g_strdup (REGIE_ID (method));
  excess->below = g_strdup (below);

  return excess;
}

/* Adds what a method gives, now that a layer was put on it, that the bounds do not allow. */
void
regie_layer_find_excesses (GPtrArray   *bounds,
                           const char  *below,
                           RegieMethod *after,
                           GPtrArray   *excesses)
{
  RegieRegiekaart *map = regie_method_get_regiekaart (after);

  if (map == NULL || bounds->len == 0)
    return;

  REGIE_ITEMS_FOREACH (RegieLevel, level, regie_regiekaart_peek_levels (map))
    REGIE_ITEMS_FOREACH (RegieLevelMandate, mandate, regie_level_peek_mandates (level))
      if (is_excess (bounds, REGIE_ID (level), mandate))
        g_ptr_array_add (excesses, excess_new (after, below, mandate));
}
