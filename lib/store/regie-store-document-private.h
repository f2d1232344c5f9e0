/* regie-store-document-private.h: a dossier, made ready to be stored
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#include <regie/regie-dossier.h>
#include <regie/regie-head.h>

#include "store/regie-digest-private.h"

G_BEGIN_DECLS

typedef struct
{
  GBytes      *text;
  RegieDigest  digest;
  /* What the text says, read again; NULL in an import. */
  RegieDossier *dossier;
  RegieHead    *head;
} RegieStoreDocument;

RegieStoreDocument *regie_store_document_new (RegieDossier  *dossier,
                                              GError       **error);
RegieStoreDocument *regie_store_document_new_for_line (GBytes   *line,
                                                       guint64   number,
                                                       GError  **error);
void regie_store_document_free (RegieStoreDocument *self);

const char *regie_store_document_get_id (const RegieStoreDocument *self);
const char *regie_store_document_get_municipality (const RegieStoreDocument *self);

RegieDossier *regie_store_read_text (GBytes      *text,
                                     const char  *id,
                                     GError     **error);
char *regie_store_dup_changes (RegieDossier *before,
                               RegieDossier *after);

G_END_DECLS
