/* review.h: judging one case after the other
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#include "tool.h"

G_BEGIN_DECLS

/* review.c */

/* The reviews of a run, one for each method that dossiers follow. */
typedef struct _Reviews Reviews;

Reviews *reviews_new (Tool *tool);
void reviews_free (Reviews *self);
RegieReview *reviews_get (Reviews      *self,
                          RegieDossier *dossier,
                          const char   *name);
RegieReview *review_new_for_programme (Tool        *tool,
                                       RegieMethod *method) G_GNUC_WARN_UNUSED_RESULT;
RegieReviewResult *review_sort_findings (RegieReviewResult *result) G_GNUC_WARN_UNUSED_RESULT;

G_DEFINE_AUTOPTR_CLEANUP_FUNC (Reviews, reviews_free)

/* review-counts.c */

/* How often each rule found something in a run. */
typedef struct _Counts Counts;

Counts *counts_new (void);
void counts_free (Counts *self);
void counts_add (Counts            *self,
                 RegieReview       *review,
                 const char        *language,
                 RegieReviewResult *result);
void counts_add_unread (Counts *self);
guint counts_get_n_cases (const Counts *self);
GListModel *counts_list (Counts *self);
void counts_write (Counts *self,
                   Tool   *tool);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (Counts, counts_free)

/* review-words.c */
const char *review_severity_word (Tool          *tool,
                                  RegieSeverity  severity);
ToolColour review_severity_colour (RegieSeverity severity);
guint review_count (GListModel    *findings,
                    RegieSeverity  severity);
void review_write_result (Tool              *tool,
                          const char        *name,
                          const char        *title,
                          RegieReviewResult *result);
void review_write_comparison (Tool                  *tool,
                              const char            *name,
                              const char            *title,
                              RegieReviewComparison *comparison);
void review_write_sheet (Tool             *tool,
                         RegieDossier     *dossier,
                         RegieReviewSheet *sheet);

G_END_DECLS
