/* regie-stalls-private.h: looking for where a case stands still
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#include <regie/regie-stall.h>

#include "base/regie-index-private.h"
#include "base/regie-language-private.h"
#include "base/regie-list-private.h"
#include "rules/regie-rule-context-private.h"

G_BEGIN_DECLS

typedef struct
{
  RegieDossier *dossier;
  RegieMethod  *method;
  const GDate  *day;
  const char   *language;
  RegieIndex   *index;
  /* The plan that people work by, or NULL. */
  RegiePlan *plan;
  /* The level of direction and the stage of the work on safety, or NULL. */
  const char *level;
  const char *stage;
  /* Who sees to what nobody else can get moving. */
  const char *guard;
  RegieList  *stalls;
  /* Those who are spoken to about something already. */
  GHashTable *people;
} RegieStallSearch;

/* What a stall says; the owned texts are taken. */
typedef struct
{
  RegieStallKind  kind;
  const GDate    *since;
  const char     *person;
  char           *sentence;
  /* What would help, said to the person and to the regisseur. */
  char *for_person;
  char *for_regisseur;
} RegieStallTexts;

gboolean regie_stalls_is_past_limit (RegieStallSearch *search,
                                     RegieStallKind    kind,
                                     const GDate      *since);
void regie_stalls_tell (RegieStallSearch      *search,
                        const RegieStallTexts *texts,
                        GPtrArray             *records);
char *regie_stalls_dup_text (RegieStallSearch *search,
                             const char       *text,
                             const char       *name,
                             const char       *value) G_GNUC_WARN_UNUSED_RESULT;
char *regie_stalls_dup_name (RegieStallSearch *search,
                             const char       *person) G_GNUC_WARN_UNUSED_RESULT;

void regie_stalls_add_contact (RegieStallSearch *search);
void regie_stalls_add_silent (RegieStallSearch *search);
void regie_stalls_add_late_actions (RegieStallSearch *search);
void regie_stalls_add_ownerless (RegieStallSearch *search);
void regie_stalls_add_idle (RegieStallSearch *search);

G_END_DECLS
