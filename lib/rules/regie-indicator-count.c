/* regie-indicator-count.c: counts the indicators of a method over many cases
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include <regie/regie-error.h>

#include "base/regie-hash-private.h"
#include "base/regie-table-private.h"
#include "method/regie-method-items-private.h"
#include "rules/regie-indicator-count-private.h"

/**
 * RegieIndicatorCount:
 *
 * Counts the indicators of a method over many cases, which come one by one and are not kept: the
 * memory that it takes grows with the number of indicators, periods and bodies. Of a case only a
 * mark of some bytes stays, so that it is not counted twice.
 *
 * First the periods are added, then the cases.
 * Several counts with the same method, depth and periods can run beside each other, in threads of
 * their own, and be put together with [method@Regie.IndicatorCount.merge].
 *
 * Whoever lays readings open to others asks for them with a threshold, so that no small number is
 * in them and none can be worked out from the others.
 *
 * Source: method, section 7.6; how it is counted is ours.
 *
 * Since: 0.1
 */

G_DEFINE_FINAL_TYPE (RegieIndicatorCount, regie_indicator_count, G_TYPE_OBJECT)

static guint
hash_key (gconstpointer key)
{
  const RegieTallyKey *self = key;
  guint64 hash = self->counter;

  hash = hash * 1000003 + self->period;
  hash = hash * 1000003 + self->body;
  hash = hash * 1000003 + self->group;

  return (guint) (hash ^ (hash >> 32));
}

static gboolean
keys_are_equal (gconstpointer a,
                gconstpointer b)
{
  const RegieTallyKey *first = a;
  const RegieTallyKey *second = b;

  return first->counter == second->counter && first->period == second->period &&
         first->body == second->body && first->group == second->group;
}

static void
clear_counter (gpointer counter)
{
  regie_counter_clear (counter);
}

static void
body_free (gpointer data)
{
  RegieCountedBody *body = data;

  g_free (body->municipality);
  g_free (body->organisation);
  g_free (body);
}

static void
regie_indicator_count_finalize (GObject *object)
{
  RegieIndicatorCount *self = REGIE_INDICATOR_COUNT (object);

  g_clear_object (&self->method);
  g_clear_object (&self->direction);
  g_clear_pointer (&self->region, g_free);
  g_clear_pointer (&self->municipalities, g_strfreev);
  g_clear_pointer (&self->counters, g_array_unref);
  g_clear_pointer (&self->periods, g_array_unref);
  g_clear_pointer (&self->bodies, g_ptr_array_unref);
  g_clear_pointer (&self->places, g_hash_table_unref);
  g_clear_pointer (&self->tallies, g_hash_table_unref);
  g_clear_pointer (&self->marks, g_hash_table_unref);

  G_OBJECT_CLASS (regie_indicator_count_parent_class)->finalize (object);
}

static void
regie_indicator_count_class_init (RegieIndicatorCountClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = regie_indicator_count_finalize;
}

static void
regie_indicator_count_init (RegieIndicatorCount *self)
{
  self->counters = g_array_new (FALSE, TRUE, sizeof (RegieCounter));
  g_array_set_clear_func (self->counters, clear_counter);
  self->periods = g_array_new (FALSE, TRUE, sizeof (RegieDays));
  self->bodies = g_ptr_array_new_with_free_func (body_free);
  self->places = g_hash_table_new_full (regie_hash_string, g_str_equal, g_free, NULL);
  self->tallies = g_hash_table_new_full (hash_key, keys_are_equal, g_free, regie_tally_free);
  self->marks = regie_case_marks_new ();
  regie_indicator_count_find_body (self, REGIE_BODY_LEVEL_REGION, NULL, NULL);
}

/* The place of a body, which is made when it is new. */
guint
regie_indicator_count_find_body (RegieIndicatorCount *self,
                                 RegieBodyLevel       level,
                                 const char          *municipality,
                                 const char          *organisation)
{
  g_autofree char *name = g_strdup_printf ("%d\n%s\n%s",
                                           level,
                                           municipality == NULL ? "" : municipality,
                                           organisation == NULL ? "" : organisation);
  guint place = GPOINTER_TO_UINT (g_hash_table_lookup (self->places, name));
  RegieCountedBody *body = NULL;

  if (place > 0)
    return place - 1;

  body = g_new0 (RegieCountedBody, 1);
  body->level = level;
  body->municipality = g_strdup (municipality);
  body->organisation = g_strdup (organisation);
  g_ptr_array_add (self->bodies, body);
  g_hash_table_insert (self->places, g_steal_pointer (&name), GUINT_TO_POINTER (self->bodies->len));

  return self->bodies->len - 1;
}

RegieTally *
regie_indicator_count_get_tally (RegieIndicatorCount *self,
                                 RegieTallyKey        key,
                                 gboolean             may_make)
{
  RegieTally *tally = g_hash_table_lookup (self->tallies, &key);

  if (tally != NULL || !may_make)
    return tally;

  tally = g_new0 (RegieTally, 1);
  g_hash_table_insert (self->tallies, g_memdup2 (&key, sizeof key), tally);

  return tally;
}

/**
 * regie_indicator_count_new:
 * @method: a method
 * @depth: level down to which readings are told apart: `REGION` for all cases together,
 *   `MUNICIPALITY`, or `ORGANISATION` for the organisations within each municipality too
 *
 * Makes a count of the indicators of a method. The method is looked at once, now.
 *
 * Returns: (transfer full): the count
 *
 * Since: 0.1
 */
RegieIndicatorCount *
regie_indicator_count_new (RegieMethod    *method,
                           RegieBodyLevel  depth)
{
  RegieIndicatorCount *self = NULL;

  g_return_val_if_fail (REGIE_IS_METHOD (method), NULL);
  g_return_val_if_fail (depth >= REGIE_BODY_LEVEL_REGION && depth <= REGIE_BODY_LEVEL_ORGANISATION,
                        NULL);

  self = g_object_new (REGIE_TYPE_INDICATOR_COUNT, NULL);
  self->method = g_object_ref (method);
  self->direction = regie_direction_new (method);
  self->depth = depth;
  REGIE_ITEMS_FOREACH (RegieIndicator, indicator, regie_method_peek_indicators (method))
    {
      RegieCounter counter;

      regie_counter_init (&counter, indicator, method);
      g_array_append_val (self->counters, counter);
    }

  return self;
}

/**
 * regie_indicator_count_get_method:
 * @self: a count
 *
 * Gets the method whose indicators are counted.
 *
 * Returns: (transfer none): the method
 *
 * Since: 0.1
 */
RegieMethod *
regie_indicator_count_get_method (RegieIndicatorCount *self)
{
  g_return_val_if_fail (REGIE_IS_INDICATOR_COUNT (self), NULL);

  return self->method;
}

/**
 * regie_indicator_count_set_region:
 * @self: a count
 * @region: (nullable): name of the region
 * @municipalities: (nullable) (array zero-terminated=1): codes of all its municipalities
 *
 * Says which region the cases are of. Each of its municipalities gets a reading, also without
 * cases; and the share of municipalities can only be told when it is known which there are. A case
 * of another municipality counts as well.
 *
 * Since: 0.1
 */
void
regie_indicator_count_set_region (RegieIndicatorCount        *self,
                                  const char                 *region,
                                  const char          *const *municipalities)
{
  g_return_if_fail (REGIE_IS_INDICATOR_COUNT (self));

  g_free (self->region);
  self->region = g_strdup (region);
  g_strfreev (self->municipalities);
  self->municipalities = g_strdupv ((char **) municipalities);
  for (gsize i = 0; self->depth >= REGIE_BODY_LEVEL_MUNICIPALITY && municipalities != NULL &&
                    municipalities[i] != NULL;
       i++)
    regie_indicator_count_find_body (self, REGIE_BODY_LEVEL_MUNICIPALITY, municipalities[i], NULL);
}

/**
 * regie_indicator_count_get_n_cases:
 * @self: a count
 *
 * Gets how many cases were counted.
 *
 * Returns: the number
 *
 * Since: 0.1
 */
guint64
regie_indicator_count_get_n_cases (RegieIndicatorCount *self)
{
  g_return_val_if_fail (REGIE_IS_INDICATOR_COUNT (self), 0);

  return self->n_cases;
}

static gboolean
counts_the_same (RegieIndicatorCount *self,
                 RegieIndicatorCount *other)
{
  if (self->depth != other->depth || self->periods->len != other->periods->len ||
      !regie_entity_equal (REGIE_ENTITY (self->method), REGIE_ENTITY (other->method)))
    return FALSE;

  for (guint i = 0; i < self->periods->len; i++)
    {
      const RegieDays *mine = &g_array_index (self->periods, RegieDays, i);
      const RegieDays *theirs = &g_array_index (other->periods, RegieDays, i);

      if (regie_day_compare (&mine->first, &theirs->first) != 0 ||
          regie_day_compare (&mine->last, &theirs->last) != 0)
        return FALSE;
    }

  return TRUE;
}

/**
 * regie_indicator_count_merge:
 * @self: a count
 * @other: a count of other cases, with the same method, depth and periods
 * @error: return location for an error
 *
 * Adds what another count has counted. The other stays as it is.
 *
 * Errors: %REGIE_ERROR_REFUSED when method, depth or periods differ, or when a case is in both.
 *
 * Returns: whether it was added
 *
 * Since: 0.1
 */
gboolean
regie_indicator_count_merge (RegieIndicatorCount  *self,
                             RegieIndicatorCount  *other,
                             GError              **error)
{
  GHashTableIter iter;
  gpointer key = NULL;
  gpointer tally = NULL;

  g_return_val_if_fail (REGIE_IS_INDICATOR_COUNT (self), FALSE);
  g_return_val_if_fail (REGIE_IS_INDICATOR_COUNT (other) && other != self, FALSE);

  if (!counts_the_same (self, other))
    {
      g_set_error_literal (error,
                           REGIE_ERROR,
                           REGIE_ERROR_REFUSED,
                           "method, depth and periods of both counts must be the same");
      return FALSE;
    }
  if (!regie_case_marks_are_apart (self->marks, other->marks))
    {
      g_set_error_literal (error,
                           REGIE_ERROR,
                           REGIE_ERROR_REFUSED,
                           "a case was given to both counts");
      return FALSE;
    }

  g_hash_table_iter_init (&iter, other->tallies);
  while (g_hash_table_iter_next (&iter, &key, &tally))
    {
      RegieTallyKey place = *(const RegieTallyKey *) key;
      const RegieCountedBody *body = other->bodies->pdata[place.body];

      place.body =
        regie_indicator_count_find_body (self, body->level, body->municipality, body->organisation);
      regie_tally_merge (regie_indicator_count_get_tally (self, place, TRUE), tally);
    }
  /* Bodies without a count have readings too. */
  for (guint i = 0; i < other->bodies->len; i++)
    {
      const RegieCountedBody *body = other->bodies->pdata[i];

      regie_indicator_count_find_body (self, body->level, body->municipality, body->organisation);
    }
  regie_case_marks_merge (self->marks, other->marks);
  self->n_cases += other->n_cases;

  return TRUE;
}
