/* regie-store-query.h: which cases a list shows
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#if !defined(REGIE_H_INSIDE) && !defined(REGIE_COMPILATION)
#error "Only <regie/regie.h> can be included directly."
#endif

#include <regie/regie-entity.h>

G_BEGIN_DECLS

#define REGIE_TYPE_STORE_QUERY (regie_store_query_get_type ())

REGIE_AVAILABLE_IN_ALL
G_DECLARE_FINAL_TYPE (RegieStoreQuery, regie_store_query, REGIE, STORE_QUERY, RegieEntity)

REGIE_AVAILABLE_IN_ALL
RegieStoreQuery *regie_store_query_new (void) G_GNUC_WARN_UNUSED_RESULT;

REGIE_AVAILABLE_IN_ALL
const char *regie_store_query_get_municipality (RegieStoreQuery *self);
REGIE_AVAILABLE_IN_ALL
void regie_store_query_set_municipality (RegieStoreQuery *self,
                                         const char      *municipality);
REGIE_AVAILABLE_IN_ALL
const char *regie_store_query_get_organisation (RegieStoreQuery *self);
REGIE_AVAILABLE_IN_ALL
void regie_store_query_set_organisation (RegieStoreQuery *self,
                                         const char      *organisation);
REGIE_AVAILABLE_IN_ALL
const char *regie_store_query_get_regisseur (RegieStoreQuery *self);
REGIE_AVAILABLE_IN_ALL
void regie_store_query_set_regisseur (RegieStoreQuery *self,
                                      const char      *regisseur);
REGIE_AVAILABLE_IN_ALL
const char *regie_store_query_get_phase (RegieStoreQuery *self);
REGIE_AVAILABLE_IN_ALL
void regie_store_query_set_phase (RegieStoreQuery *self,
                                  const char      *phase);
REGIE_AVAILABLE_IN_ALL
const char *regie_store_query_get_level (RegieStoreQuery *self);
REGIE_AVAILABLE_IN_ALL
void regie_store_query_set_level (RegieStoreQuery *self,
                                  const char      *level);
REGIE_AVAILABLE_IN_ALL
RegieSafetyVerdict regie_store_query_get_safety (RegieStoreQuery *self);
REGIE_AVAILABLE_IN_ALL
void regie_store_query_set_safety (RegieStoreQuery    *self,
                                   RegieSafetyVerdict  safety);
REGIE_AVAILABLE_IN_ALL
RegieAnswer regie_store_query_get_is_open (RegieStoreQuery *self);
REGIE_AVAILABLE_IN_ALL
void regie_store_query_set_is_open (RegieStoreQuery *self,
                                    RegieAnswer      is_open);
REGIE_AVAILABLE_IN_ALL
const GDate *regie_store_query_get_open_on_date (RegieStoreQuery *self);
REGIE_AVAILABLE_IN_ALL
void regie_store_query_set_open_on_date (RegieStoreQuery *self,
                                         const GDate     *open_on_date);
REGIE_AVAILABLE_IN_ALL
const GDate *regie_store_query_get_next_review_before_date (RegieStoreQuery *self);
REGIE_AVAILABLE_IN_ALL
void regie_store_query_set_next_review_before_date (RegieStoreQuery *self,
                                                    const GDate     *next_review_before_date);
REGIE_AVAILABLE_IN_ALL
const char *regie_store_query_get_after (RegieStoreQuery *self);
REGIE_AVAILABLE_IN_ALL
void regie_store_query_set_after (RegieStoreQuery *self,
                                  const char      *after);
REGIE_AVAILABLE_IN_ALL
int regie_store_query_get_limit (RegieStoreQuery *self);
REGIE_AVAILABLE_IN_ALL
void regie_store_query_set_limit (RegieStoreQuery *self,
                                  int              limit);

G_END_DECLS
