/* regie-criterion-private.h: what a criterion is made of
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#include <regie/regie-criterion.h>

#include "base/regie-list-private.h"

G_BEGIN_DECLS

/* How deep the parts of a criterion may lie in each other; deeper ones are not looked at, and the
 * check of the method reports them. */
#define REGIE_CRITERION_DEPTH 16

typedef enum
{
  REGIE_CRITERION_EMPTY,
  REGIE_CRITERION_ALL,
  REGIE_CRITERION_ANY,
  REGIE_CRITERION_NONE,
  REGIE_CRITERION_FACT,
  REGIE_CRITERION_SEVERAL
} RegieCriterionForm;

RegieCriterionForm regie_criterion_get_form (RegieCriterion *self);
const RegieItems *regie_criterion_get_parts (RegieCriterion *self);

G_END_DECLS
