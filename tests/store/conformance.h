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

/* Adds the cases under `/store/<name>/`. The kind must live as long as the program. */
void test_store_add_conformance (const TestStoreKind *kind);
void test_store_add_counts (const TestStoreKind *kind);
void test_store_add_lines (const TestStoreKind *kind);

G_END_DECLS
