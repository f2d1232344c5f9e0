/* documents.h: the documents that the project has, and made ones
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#include <regie/regie.h>

G_BEGIN_DECLS

typedef struct
{
  char   *name;
  GType   type;
  GBytes *text;
} TestDocument;

GPtrArray *test_documents (void);
RegieEntity *test_document_read (const TestDocument *document);

G_END_DECLS
