/* regie-store-query.c: which cases a list shows
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include <regie/regie-store-query.h>

#include "base/regie-field-private.h"

/**
 * RegieStoreQuery:
 *
 * Which cases a list of a store shows, or a count counts: those for which all that is set here
 * holds.
 *
 * Since: 0.1
 */
struct _RegieStoreQuery
{
  RegieEntity parent_instance;

  char               *municipality;
  char               *organisation;
  char               *regisseur;
  char               *phase;
  char               *level;
  RegieSafetyVerdict  safety;
  RegieAnswer         is_open;
  GDate               open_on_date;
  GDate               next_review_before_date;
  char               *after;
  int                 limit;
};

static const RegieField fields[] = {
  /**
   * RegieStoreQuery:municipality:
   *
   * Municipality of the cases. Unset for the municipality of the session, or for all when it
   * has none.
   *
   * Since: 0.1
   */
  REGIE_FIELD_STRING ("municipality", RegieStoreQuery, municipality),
  /**
   * RegieStoreQuery:organisation:
   *
   * Organisation that keeps the dossier, as the dossier names it.
   *
   * Since: 0.1
   */
  REGIE_FIELD_STRING ("organisation", RegieStoreQuery, organisation),
  /**
   * RegieStoreQuery:regisseur:
   *
   * Id of the person who directs.
   *
   * Since: 0.1
   */
  REGIE_FIELD_STRING ("regisseur", RegieStoreQuery, regisseur),
  /**
   * RegieStoreQuery:phase:
   *
   * Phase that the case is in.
   *
   * Since: 0.1
   */
  REGIE_FIELD_STRING ("phase", RegieStoreQuery, phase),
  /**
   * RegieStoreQuery:level:
   *
   * Level of direction.
   *
   * Since: 0.1
   */
  REGIE_FIELD_STRING ("level", RegieStoreQuery, level),
  /**
   * RegieStoreQuery:safety:
   *
   * How safe the household is; the unknown verdict for any.
   *
   * Since: 0.1
   */
  REGIE_FIELD_ENUM ("safety",
                    RegieStoreQuery,
                    safety,
                    RegieSafetyVerdict,
                    regie_safety_verdict_get_type),
  /**
   * RegieStoreQuery:is-open:
   *
   * Whether the case is open; the unknown answer for both, the open ones first.
   *
   * Since: 0.1
   */
  REGIE_FIELD_ENUM ("is-open", RegieStoreQuery, is_open, RegieAnswer, regie_answer_get_type),
  /**
   * RegieStoreQuery:open-on-date:
   *
   * Day on which the case was open, as far as its head tells: opened on that day or before, and
   * not closed on that day or before. Of a case that was opened again it is not known when it was
   * closed. Everything else is looked at as it is now.
   *
   * Since: 0.1
   */
  REGIE_FIELD_DATE ("open-on-date", RegieStoreQuery, open_on_date),
  /**
   * RegieStoreQuery:next-review-before-date:
   *
   * Day before which the next review falls. Cases without a next review are then left out.
   *
   * Since: 0.1
   */
  REGIE_FIELD_DATE ("next-review-before-date", RegieStoreQuery, next_review_before_date),
  /**
   * RegieStoreQuery:after:
   *
   * Id of the case after which the list begins: the last one of the page before.
   *
   * Since: 0.1
   */
  REGIE_FIELD_STRING ("after", RegieStoreQuery, after),
  /**
   * RegieStoreQuery:limit:
   *
   * Cases that the list may have; 0 for 50. More than 500 count as 500.
   *
   * Range: 0 to 500.
   *
   * Since: 0.1
   */
  REGIE_FIELD_INT ("limit", RegieStoreQuery, limit, .max = 500),
};

G_DEFINE_FINAL_TYPE (RegieStoreQuery, regie_store_query, REGIE_TYPE_ENTITY)

static void
regie_store_query_class_init (RegieStoreQueryClass *klass)
{
  regie_entity_class_set_fields (REGIE_ENTITY_CLASS (klass), fields, G_N_ELEMENTS (fields));
}

static void
regie_store_query_init (RegieStoreQuery *self)
{
}

/**
 * regie_store_query_new:
 *
 * Makes a store query without any value.
 *
 * Returns: (transfer full): the store query
 *
 * Since: 0.1
 */
RegieStoreQuery *
regie_store_query_new (void)
{
  return g_object_new (REGIE_TYPE_STORE_QUERY, NULL);
}

/**
 * regie_store_query_get_municipality:
 * @self: a store query
 *
 * Gets the [property@Regie.StoreQuery:municipality].
 *
 * Returns: (nullable) (transfer none): the text, or %NULL when it is not known
 *
 * Since: 0.1
 */

/**
 * regie_store_query_set_municipality:
 * @self: a store query
 * @municipality: (nullable): the text
 *
 * Sets the [property@Regie.StoreQuery:municipality].
 *
 * Since: 0.1
 */
REGIE_DEFINE_STRING (RegieStoreQuery, regie_store_query, municipality)

/**
 * regie_store_query_get_organisation:
 * @self: a store query
 *
 * Gets the [property@Regie.StoreQuery:organisation].
 *
 * Returns: (nullable) (transfer none): the text, or %NULL when it is not known
 *
 * Since: 0.1
 */

/**
 * regie_store_query_set_organisation:
 * @self: a store query
 * @organisation: (nullable): the text
 *
 * Sets the [property@Regie.StoreQuery:organisation].
 *
 * Since: 0.1
 */
REGIE_DEFINE_STRING (RegieStoreQuery, regie_store_query, organisation)

/**
 * regie_store_query_get_regisseur:
 * @self: a store query
 *
 * Gets the [property@Regie.StoreQuery:regisseur].
 *
 * Returns: (nullable) (transfer none): the text, or %NULL when it is not known
 *
 * Since: 0.1
 */

/**
 * regie_store_query_set_regisseur:
 * @self: a store query
 * @regisseur: (nullable): the text
 *
 * Sets the [property@Regie.StoreQuery:regisseur].
 *
 * Since: 0.1
 */
REGIE_DEFINE_STRING (RegieStoreQuery, regie_store_query, regisseur)

/**
 * regie_store_query_get_phase:
 * @self: a store query
 *
 * Gets the [property@Regie.StoreQuery:phase].
 *
 * Returns: (nullable) (transfer none): the text, or %NULL when it is not known
 *
 * Since: 0.1
 */

/**
 * regie_store_query_set_phase:
 * @self: a store query
 * @phase: (nullable): the text
 *
 * Sets the [property@Regie.StoreQuery:phase].
 *
 * Since: 0.1
 */
REGIE_DEFINE_STRING (RegieStoreQuery, regie_store_query, phase)

/**
 * regie_store_query_get_level:
 * @self: a store query
 *
 * Gets the [property@Regie.StoreQuery:level].
 *
 * Returns: (nullable) (transfer none): the text, or %NULL when it is not known
 *
 * Since: 0.1
 */

/**
 * regie_store_query_set_level:
 * @self: a store query
 * @level: (nullable): the text
 *
 * Sets the [property@Regie.StoreQuery:level].
 *
 * Since: 0.1
 */
REGIE_DEFINE_STRING (RegieStoreQuery, regie_store_query, level)

/**
 * regie_store_query_get_safety:
 * @self: a store query
 *
 * Gets the [property@Regie.StoreQuery:safety].
 *
 * Returns: the code
 *
 * Since: 0.1
 */

/**
 * regie_store_query_set_safety:
 * @self: a store query
 * @safety: the code
 *
 * Sets the [property@Regie.StoreQuery:safety].
 *
 * Since: 0.1
 */
REGIE_DEFINE_ENUM (RegieStoreQuery, regie_store_query, safety, RegieSafetyVerdict)

/**
 * regie_store_query_get_is_open:
 * @self: a store query
 *
 * Gets the [property@Regie.StoreQuery:is-open].
 *
 * Returns: the code
 *
 * Since: 0.1
 */

/**
 * regie_store_query_set_is_open:
 * @self: a store query
 * @is_open: the code
 *
 * Sets the [property@Regie.StoreQuery:is-open].
 *
 * Since: 0.1
 */
REGIE_DEFINE_ENUM (RegieStoreQuery, regie_store_query, is_open, RegieAnswer)

/**
 * regie_store_query_get_open_on_date:
 * @self: a store query
 *
 * Gets the [property@Regie.StoreQuery:open-on-date].
 *
 * Returns: (nullable) (transfer none): the day, or %NULL when it is not known
 *
 * Since: 0.1
 */

/**
 * regie_store_query_set_open_on_date:
 * @self: a store query
 * @open_on_date: (nullable): the day
 *
 * Sets the [property@Regie.StoreQuery:open-on-date].
 *
 * Since: 0.1
 */
REGIE_DEFINE_DATE (RegieStoreQuery, regie_store_query, open_on_date)

/**
 * regie_store_query_get_next_review_before_date:
 * @self: a store query
 *
 * Gets the [property@Regie.StoreQuery:next-review-before-date].
 *
 * Returns: (nullable) (transfer none): the day, or %NULL when it is not known
 *
 * Since: 0.1
 */

/**
 * regie_store_query_set_next_review_before_date:
 * @self: a store query
 * @next_review_before_date: (nullable): the day
 *
 * Sets the [property@Regie.StoreQuery:next-review-before-date].
 *
 * Since: 0.1
 */
REGIE_DEFINE_DATE (RegieStoreQuery, regie_store_query, next_review_before_date)

/**
 * regie_store_query_get_after:
 * @self: a store query
 *
 * Gets the [property@Regie.StoreQuery:after].
 *
 * Returns: (nullable) (transfer none): the text, or %NULL when it is not known
 *
 * Since: 0.1
 */

/**
 * regie_store_query_set_after:
 * @self: a store query
 * @after: (nullable): the text
 *
 * Sets the [property@Regie.StoreQuery:after].
 *
 * Since: 0.1
 */
REGIE_DEFINE_STRING (RegieStoreQuery, regie_store_query, after)

/**
 * regie_store_query_get_limit:
 * @self: a store query
 *
 * Gets the [property@Regie.StoreQuery:limit].
 *
 * Returns: the number
 *
 * Since: 0.1
 */

/**
 * regie_store_query_set_limit:
 * @self: a store query
 * @limit: the number
 *
 * Sets the [property@Regie.StoreQuery:limit].
 *
 * Since: 0.1
 */
REGIE_DEFINE_INT (RegieStoreQuery, regie_store_query, limit)
