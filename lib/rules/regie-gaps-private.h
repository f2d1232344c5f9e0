/* regie-gaps-private.h: how what is missing is told
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#include <regie/regie-gap.h>

#include "base/regie-language-private.h"
#include "base/regie-list-private.h"

G_BEGIN_DECLS

typedef struct
{
  RegieDossier *dossier;
  const char   *language;
  RegieList    *list;
} RegieGaps;

/* Tells a gap; in the sentence, {name} is the person and {what} a text of the record. */
RegieGap *regie_gaps_tell (RegieGaps    *self,
                           RegieGapKind  kind,
                           RegieEntity  *record,
                           const char   *person,
                           const char   *what,
                           const char   *sentence);

G_END_DECLS
