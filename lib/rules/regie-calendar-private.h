/* regie-calendar-private.h: looking for what is due in a case
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#include <regie/regie-calendar-entry.h>

#include "base/regie-index-private.h"

G_BEGIN_DECLS

/* A calendar holds the next steps of a case that have a day, the work on safety, and days of
 * records that are nobody's task yet: what ends, and what is looked at again. */
typedef struct
{
  RegieDossier *dossier;
  RegieMethod  *method;
  RegieIndex   *index;
  const GDate  *day;
  const GDate  *from;
  const GDate  *until;
  const char   *language;
  char         *regisseur_name;
  GPtrArray    *entries;
} RegieCalendarSearch;

void regie_calendar_add_day (RegieCalendarSearch *calendar,
                             RegieNextStepKind    kind,
                             RegieEntity         *record,
                             const GDate         *date,
                             const char          *person,
                             const char          *text);
void regie_calendar_add_days (RegieCalendarSearch *calendar);

G_END_DECLS
