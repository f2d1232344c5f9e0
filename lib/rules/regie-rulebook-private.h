/* regie-rulebook-private.h: the rules for one kind of document, as a method sets them
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#include <regie/regie-review-result.h>

#include "rules/regie-rule-context-private.h"

G_BEGIN_DECLS

/* Which documents the rules of a rulebook judge. */
typedef enum
{
  REGIE_RULEBOOK_DOSSIERS,
  REGIE_RULEBOOK_PROGRAMMES,
  REGIE_RULEBOOK_N_KINDS
} RegieRulebookKind;

/* A rule from outside the library. */
typedef struct
{
  const char     *code;
  int             principle;
  RegieSeverity   severity;
  const char     *title;
  RegieRuleFunc   func;
  gpointer        user_data;
  GDestroyNotify  destroy;
} RegieOutsideRule;

typedef struct _RegieRulebook RegieRulebook;

RegieRulebook *regie_rulebook_new (RegieRulebookKind  kind,
                                   RegieMethod       *method);
void regie_rulebook_free (RegieRulebook *self);
gboolean regie_rulebook_has (const RegieRulebook *self,
                             const char          *code);
void regie_rulebook_add (RegieRulebook          *self,
                         const RegieOutsideRule *outside);
GListModel *regie_rulebook_list (const RegieRulebook *self,
                                 const char          *language) G_GNUC_WARN_UNUSED_RESULT;
void regie_rulebook_tell (const RegieRulebook *self,
                          RegieReviewResult   *result,
                          const char          *language);
void regie_rulebook_run (const RegieRulebook *self,
                         RegieRuleContext    *context);
void regie_rulebook_run_guards (const RegieRulebook *self,
                                RegieRuleContext    *context);

G_END_DECLS
