/* regie-session.h: who asks a store for something, and why
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

#define REGIE_TYPE_SESSION (regie_session_get_type ())

REGIE_AVAILABLE_IN_ALL
G_DECLARE_FINAL_TYPE (RegieSession, regie_session, REGIE, SESSION, RegieEntity)

REGIE_AVAILABLE_IN_ALL
RegieSession *regie_session_new (void) G_GNUC_WARN_UNUSED_RESULT;

REGIE_AVAILABLE_IN_ALL
gboolean regie_session_is_complete (RegieSession *self);

REGIE_AVAILABLE_IN_ALL
const char *regie_session_get_actor (RegieSession *self);
REGIE_AVAILABLE_IN_ALL
void regie_session_set_actor (RegieSession *self,
                              const char   *actor);
REGIE_AVAILABLE_IN_ALL
const char *regie_session_get_on_behalf_of (RegieSession *self);
REGIE_AVAILABLE_IN_ALL
void regie_session_set_on_behalf_of (RegieSession *self,
                                     const char   *on_behalf_of);
REGIE_AVAILABLE_IN_ALL
const char *regie_session_get_role (RegieSession *self);
REGIE_AVAILABLE_IN_ALL
void regie_session_set_role (RegieSession *self,
                             const char   *role);
REGIE_AVAILABLE_IN_ALL
const char *regie_session_get_organisation (RegieSession *self);
REGIE_AVAILABLE_IN_ALL
void regie_session_set_organisation (RegieSession *self,
                                     const char   *organisation);
REGIE_AVAILABLE_IN_ALL
const char *regie_session_get_municipality (RegieSession *self);
REGIE_AVAILABLE_IN_ALL
void regie_session_set_municipality (RegieSession *self,
                                     const char   *municipality);
REGIE_AVAILABLE_IN_ALL
const char *regie_session_get_purpose (RegieSession *self);
REGIE_AVAILABLE_IN_ALL
void regie_session_set_purpose (RegieSession *self,
                                const char   *purpose);
REGIE_AVAILABLE_IN_ALL
const char *regie_session_get_basis (RegieSession *self);
REGIE_AVAILABLE_IN_ALL
void regie_session_set_basis (RegieSession *self,
                              const char   *basis);
REGIE_AVAILABLE_IN_ALL
const char *regie_session_get_application (RegieSession *self);
REGIE_AVAILABLE_IN_ALL
void regie_session_set_application (RegieSession *self,
                                    const char   *application);
REGIE_AVAILABLE_IN_ALL
const char *regie_session_get_request_id (RegieSession *self);
REGIE_AVAILABLE_IN_ALL
void regie_session_set_request_id (RegieSession *self,
                                   const char   *request_id);
REGIE_AVAILABLE_IN_ALL
GDateTime *regie_session_get_at (RegieSession *self);
REGIE_AVAILABLE_IN_ALL
void regie_session_set_at (RegieSession *self,
                           GDateTime    *at);

G_END_DECLS
