/* programme.h: what the commands about a programme share
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#include "tool.h"

G_BEGIN_DECLS

/* A programme with the method that it follows, and its records by id. */
typedef struct
{
  Tool           *tool;
  RegieProgramme *programme;
  RegieMethod    *method;
  GHashTable     *records;
} Programme;

/* Reads a programme and loads its method; when that fails it has been said, and NULL comes back. */
Programme *programme_open (Tool       *tool,
                           const char *name);
void programme_close (Programme *self);

/* Whether what the user names is there; when it is not it has been said. */
gboolean programme_knows (Programme  *self,
                          const char *body,
                          const char *theme);
gboolean programme_knows_indicator (Programme  *self,
                                    const char *indicator);

/* How people call a body, somebody, or an action: its name, or else its id. */
const char *programme_name_body (Programme  *self,
                                 const char *id);
const char *programme_name_person (Programme  *self,
                                   const char *id);
const char *programme_name_action (Programme  *self,
                                   const char *id);
const char *programme_name_theme (Programme  *self,
                                  const char *id);
const char *programme_name_indicator (Programme  *self,
                                      const char *id);
const char *programme_name_level (Tool           *tool,
                                  RegieBodyLevel  level);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (Programme, programme_close)

G_END_DECLS
