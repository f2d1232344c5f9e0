/* regie-picture-private.h: what the ecogram and the genogram share
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#include <regie/regie-person.h>
#include <regie/regie-relation.h>

#include "report/regie-canvas-private.h"
#include "report/regie-report-private.h"

G_BEGIN_DECLS

/* What a picture is drawn from. Days are those of the context. */
typedef struct
{
  const RegieReportContext *context;
  gboolean                  show_private;
} RegiePictureView;

char *regie_picture_dup_name (const RegieReportContext *context,
                              const char               *person);
char *regie_picture_dup_kind (const RegieReportContext *context,
                              const char               *kind);
char *regie_picture_dup_years (const RegieReportContext *context,
                               RegiePerson              *person);
char *regie_picture_dup_name_and_age (const RegieReportContext *context,
                                      const char               *person);
char *regie_picture_dup_number (gint64 number);
gboolean regie_picture_is_dead (const RegieReportContext *context,
                                RegiePerson              *person);
gboolean regie_picture_is_shown (const RegiePictureView *view,
                                 RegieRelation          *relation);
gboolean regie_picture_is_known_by (const GDate *date,
                                    const GDate *day);
char *regie_picture_join (const RegieReportContext *context,
                          const GPtrArray          *names);
char *regie_picture_dup_title (const RegieReportContext *context,
                               const char               *titled,
                               const char               *untitled);
void regie_picture_tell (GString *text,
                         char    *sentence);
int regie_picture_add_heading (RegieCanvas              *canvas,
                               const RegieReportContext *context,
                               const char               *title,
                               int                       width);
int regie_picture_compare_births (RegiePerson *a,
                                  RegiePerson *b);

G_END_DECLS
