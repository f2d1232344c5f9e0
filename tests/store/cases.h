/* cases.h: sessions, dossiers and places for the tests of stores
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#include <regie/regie.h>

G_BEGIN_DECLS

#define TEST_HOME      "GM0484"
#define TEST_ELSEWHERE "GM0363"

RegieSession *test_session_new (void);

/* A small dossier with a person, a regisseur, a phase and a plan. */
RegieDossier *test_dossier_new (const char *id);
/* An id that belongs to a number. */
char *test_dup_id (guint number);

GBytes *test_key_new (void);
RegieStore *test_store_open (const char *path);

/* A new folder, which test_folder_remove () removes with its files. */
char *test_folder_new (void);
void test_folder_remove (const char *folder);
/* A file in a folder. */
char *test_folder_dup_path (const char *folder,
                            const char *name);

/* Saves and loads that must go well. */
gint64 test_store_save (RegieStore   *store,
                        RegieDossier *dossier,
                        gint64        revision);
RegieDossier *test_store_load (RegieStore *store,
                               const char *id,
                               gint64     *revision);
/* The paths and texts of what a verification finds, in English, one a line. */
char *test_store_verify (RegieStore  *store,
                         RegieAnchor *anchor);

/* Keeps the result of what runs in a thread, in a GAsyncResult * that is NULL until then. */
void test_take_result (GObject      *source,
                       GAsyncResult *result,
                       gpointer      user_data);

G_END_DECLS
