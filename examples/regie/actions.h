/* actions.h: the actions of an implementation plan, and how they are written
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#include "tool.h"

G_BEGIN_DECLS

/* An action with the method that it is part of. */
typedef struct
{
  RegieMethod          *method;
  RegieCatalogueAction *action;
  /* Id of the layer or the edition from which it came, and of the edition below all layers. */
  const char *origin;
  const char *edition;
  guint       theme_rank;
} ActionRow;

void actions_write_json (Tool            *tool,
                         const ActionRow *row);
void actions_write_text (Tool            *tool,
                         RegieMethod     *method,
                         const GPtrArray *rows);

G_END_DECLS
