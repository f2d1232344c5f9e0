/* regie-criteria-search-private.h: for which values of the facts criteria hold
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#include "rules/regie-criteria-formula-private.h"

G_BEGIN_DECLS

typedef enum
{
  REGIE_SEARCH_NOTHING,
  REGIE_SEARCH_FOUND,
  REGIE_SEARCH_GAVE_UP
} RegieSearchOutcome;

/* Looks for values with which all of some formulas are true. What is found is in the box, and
 * every value in it will do. Each step takes one from the budget; without any it gives up. */
RegieSearchOutcome regie_formulas_search (RegieFormulas *self,
                                          const GArray  *formulas,
                                          guint64       *box,
                                          gint64        *budget);

G_END_DECLS
