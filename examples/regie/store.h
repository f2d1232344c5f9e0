/* store.h: what the commands of a store share
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#include "tool.h"

G_BEGIN_DECLS

/* The option of every command of a store. */
extern char *store_key_file;

#define STORE_KEY_OPTION                                                                         \
  {                                                                                              \
    "key", 0, 0, G_OPTION_ARG_FILENAME, &store_key_file,                                         \
      N_ ("file with the key of the log (default: the name of the store and .key)"), N_ ("FILE") \
  }

RegieStore *store_open (Tool       *tool,
                        const char *uri,
                        gboolean    may_make);
RegieSession *store_make_session (Tool *tool);
ToolStatus store_complain (Tool         *tool,
                           const char   *about,
                           const GError *error);
gboolean store_list_page (Tool            *tool,
                          RegieStore      *store,
                          RegieStoreQuery *query,
                          guint64          n_wanted,
                          GListStore      *heads,
                          ToolStatus      *status);

G_END_DECLS
