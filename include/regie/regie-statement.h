/* regie-statement.h: a statement with its author and kind
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#if !defined(REGIE_H_INSIDE) && !defined(REGIE_COMPILATION)
#error "Only <regie/regie.h> can be included directly."
#endif

#include <regie/regie-entity.h>

G_BEGIN_DECLS

#define REGIE_TYPE_STATEMENT (regie_statement_get_type ())

REGIE_AVAILABLE_IN_ALL
G_DECLARE_FINAL_TYPE (RegieStatement, regie_statement, REGIE, STATEMENT, RegieEntity)

REGIE_AVAILABLE_IN_ALL
RegieStatement *regie_statement_new (void) G_GNUC_WARN_UNUSED_RESULT;

REGIE_AVAILABLE_IN_ALL
RegieStatementKind regie_statement_get_kind (RegieStatement *self);
REGIE_AVAILABLE_IN_ALL
void regie_statement_set_kind (RegieStatement     *self,
                               RegieStatementKind  kind);
REGIE_AVAILABLE_IN_ALL
const char *regie_statement_get_text (RegieStatement *self);
REGIE_AVAILABLE_IN_ALL
void regie_statement_set_text (RegieStatement *self,
                               const char     *text);
REGIE_AVAILABLE_IN_ALL
const char *regie_statement_get_author (RegieStatement *self);
REGIE_AVAILABLE_IN_ALL
void regie_statement_set_author (RegieStatement *self,
                                 const char     *author);
REGIE_AVAILABLE_IN_ALL
const char *const *regie_statement_get_about (RegieStatement *self);
REGIE_AVAILABLE_IN_ALL
void regie_statement_set_about (RegieStatement        *self,
                                const char     *const *about);
REGIE_AVAILABLE_IN_ALL
const char *regie_statement_get_record (RegieStatement *self);
REGIE_AVAILABLE_IN_ALL
void regie_statement_set_record (RegieStatement *self,
                                 const char     *record);
REGIE_AVAILABLE_IN_ALL
const GDate *regie_statement_get_date (RegieStatement *self);
REGIE_AVAILABLE_IN_ALL
void regie_statement_set_date (RegieStatement *self,
                               const GDate    *date);
REGIE_AVAILABLE_IN_ALL
const char *regie_statement_get_origin (RegieStatement *self);
REGIE_AVAILABLE_IN_ALL
void regie_statement_set_origin (RegieStatement *self,
                                 const char     *origin);
REGIE_AVAILABLE_IN_ALL
const char *regie_statement_get_corrects (RegieStatement *self);
REGIE_AVAILABLE_IN_ALL
void regie_statement_set_corrects (RegieStatement *self,
                                   const char     *corrects);

G_END_DECLS
