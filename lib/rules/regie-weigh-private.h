/* regie-weigh-private.h: what the answers of a weighing lead to, without the words for it
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#include <regie/regie-weigh.h>

G_BEGIN_DECLS

typedef struct
{
  /* Whether the method has the framework, and it all the questions; if not, the rest is unset. */
  gboolean             is_readable;
  RegieWeighingOutcome outcome;
  gboolean             has_contradictions;
} RegieWeighed;

void regie_method_weigh_briefly (RegieMethod   *method,
                                 RegieWeighing *weighing,
                                 RegieWeighed  *weighed);

G_END_DECLS
