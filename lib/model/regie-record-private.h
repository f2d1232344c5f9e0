/* regie-record-private.h: what operations ask of a record before they take it in
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#include <regie/regie-consent.h>
#include <regie/regie-disclosure.h>
#include <regie/regie-dossier.h>
#include <regie/regie-error.h>

#include "base/regie-list-private.h"

G_BEGIN_DECLS

/* Each of them is TRUE when all is well, and otherwise sets an error that begins with the member.
 */
gboolean regie_record_has_day (const char   *member,
                               const GDate  *date,
                               GError      **error);
gboolean regie_record_has_text (const char  *member,
                                const char  *text,
                                GError     **error);
gboolean regie_record_knows (RegieDossier  *dossier,
                             const char    *member,
                             const char    *person,
                             GError       **error);
gboolean regie_record_knows_all (RegieDossier        *dossier,
                                 const char          *member,
                                 const char   *const *persons,
                                 GError             **error);
gboolean regie_record_is_new (const RegieItems  *list,
                              gpointer           record,
                              const char        *member,
                              GError           **error);
RegieSafetyTrack *regie_record_find_track (RegieDossier  *dossier,
                                           const GDate   *day,
                                           GError       **error);
gboolean regie_record_consent_covers (RegieDossier    *dossier,
                                      RegieConsent    *consent,
                                      RegieDisclosure *disclosure);
GDate regie_record_last_day (const GDate *began,
                             const GDate *next);

G_END_DECLS
