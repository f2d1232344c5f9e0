/* regie-programme-record-private.h: what operations on a programme ask before they change it
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#include <regie/regie-error.h>
#include <regie/regie-programme.h>

G_BEGIN_DECLS

gboolean regie_programme_refuse (GError **error, RegieError code, const char *format, ...)
  G_GNUC_PRINTF (3, 4);
gboolean regie_programme_is_said (const char *text);
void regie_programme_ensure_id (gpointer record);
RegieBody *regie_programme_look_up_body (RegieProgramme  *self,
                                         const char      *member,
                                         const char      *id,
                                         GError         **error);
/* Bodies by id, of two with the same id the first. */
GHashTable *regie_programme_index_bodies (RegieProgramme *self) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
