/* regie-method-check-private.h: what the parts of the check of a method share
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#include <regie/regie-method.h>

#include "base/regie-list-private.h"

G_BEGIN_DECLS

typedef struct
{
  RegieMethod *method;
  RegieList   *problems;
  const char  *language;
} RegieMethodCheck;

void regie_method_check_report (RegieMethodCheck *check,
                                RegieEntity      *record,
                                const char       *text);
void regie_method_check_criteria (RegieMethodCheck *check,
                                  const RegieItems *criteria,
                                  guint             depth);
void regie_method_check_phases (RegieMethodCheck *check);
void regie_method_check_catalogue (RegieMethodCheck *check);

G_END_DECLS
