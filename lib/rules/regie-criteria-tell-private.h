/* regie-criteria-tell-private.h: how criteria are answered, in words
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#include "rules/regie-direction-private.h"

G_BEGIN_DECLS

/* What is put together on the way through the criteria. The texts that every answer needs are
 * looked up once. */
typedef struct
{
  RegieWeighingRun *run;
  const char       *language;
  const char       *level;
  const char       *texts[3];
  const char       *known;
  /* The sentence that is being put together. */
  GString *sentence;
  /* All answers; those of the criteria that are being weighed, the innermost last, and these. Who
   * takes the answers empties the first. */
  GPtrArray *all;
  GPtrArray *answers;
  GPtrArray *criteria;
} RegieCriteriaTelling;

void regie_criteria_telling_init (RegieCriteriaTelling *telling,
                                  RegieWeighingRun     *run,
                                  const char           *language);
void regie_criteria_telling_clear (RegieCriteriaTelling *telling);
RegieAnswer regie_criteria_tell (RegieCriteriaTelling *telling,
                                 const char           *level,
                                 GListModel           *criteria);

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (RegieCriteriaTelling, regie_criteria_telling_clear)

G_END_DECLS
