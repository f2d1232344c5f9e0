/* regie-programme-record-private.h: what operations on a programme ask before they change it
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#include <regie/regie-error.h>
#include <regie/regie-programme.h>

G_BEGIN_DECLS

RegieBody *regie_programme_look_up_body (RegieProgramme  *self,
                                         const char      *member,
                                         const char      *id,
                                         GError         **error);
/* Bodies by id, of two with the same id the first. */
GHashTable *regie_programme_index_bodies (RegieProgramme *self) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
