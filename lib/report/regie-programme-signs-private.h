/* regie-programme-signs-private.h: how the state of an action looks in a picture
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#include "report/regie-legend-private.h"
#include "report/regie-programme-view-private.h"

G_BEGIN_DECLS

#define REGIE_PROGRAMME_SIGN 18

/* How many actions are in each state. What is blocked is counted apart as well, since it can be
 * late besides. */
typedef struct
{
  guint n[REGIE_PROGRAMME_N_STATES];
  guint n_blocked;
} RegieProgrammeTally;

void regie_programme_tally_add (RegieProgrammeTally        *tally,
                                const RegieProgrammeAction *action);
guint regie_programme_tally_all (const RegieProgrammeTally *tally);
guint regie_programme_tally_wanted (const RegieProgrammeTally *tally);
RegieProgrammeState regie_programme_tally_worst (const RegieProgrammeTally *tally);
char *regie_programme_tally_dup_share (const char                *language,
                                       const RegieProgrammeTally *tally);
char *regie_programme_tally_tell_share (const char                *language,
                                        const RegieProgrammeTally *tally);

void regie_programme_draw_state (GString             *svg,
                                 const RegieBox      *box,
                                 RegieProgrammeState  state);
void regie_programme_draw_nothing (GString        *svg,
                                   const RegieBox *box);
void regie_programme_draw_shares (GString                   *svg,
                                  const RegieBox            *box,
                                  const RegieProgrammeTally *tally);
void regie_programme_draw_hatch (GString        *svg,
                                 const RegieBox *box);
void regie_programme_add_states (RegieLegend *legend);
void regie_programme_add_shares (RegieLegend *legend);
void regie_programme_draw_text (RegieCanvas     *canvas,
                                const char      *owner,
                                const char      *text,
                                int              x,
                                int              y,
                                int              size,
                                gboolean         is_bold,
                                int              width,
                                RegieTextAnchor  anchor);
int regie_programme_draw_heading (RegieCanvas              *canvas,
                                  const RegieProgrammeView *view,
                                  const char               *title);

G_END_DECLS
