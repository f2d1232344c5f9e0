/* conformance.h: what every kind of store must do
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#include "store/cases.h"

G_BEGIN_DECLS

/* A kind of store: how to get a place for a new one, to open what is there, and to get rid of it.
 */
typedef struct
{
  const char *name;
  char *(*make_place) (void);
  RegieStore *(*open) (const char *place);
  void (*remove_place) (const char *place);
} TestStoreKind;

/* A new store of a kind. Whatever a case did, the store is sound after it, and its numbers are
 * those of the heads. */
typedef struct
{
  const TestStoreKind *kind;
  char                *place;
  RegieStore          *store;
  RegieSession        *session;
} TestStore;

void test_store_set_up (TestStore     *self,
                        gconstpointer  kind);
void test_store_tear_down (TestStore     *self,
                           gconstpointer  kind);

/* Adds the cases under `/store/<name>/`. The kind must live as long as the program. */
void test_store_add_conformance (const TestStoreKind *kind);
void test_store_add_counts (const TestStoreKind *kind);
void test_store_add_lines (const TestStoreKind *kind);

G_END_DECLS
