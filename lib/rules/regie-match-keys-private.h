/* regie-match-keys-private.h: which people are worth comparing
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#include "rules/regie-match-person-private.h"

G_BEGIN_DECLS

/* People who have a key in common are compared. Two keys may be equal by chance, which costs a
 * comparison and changes no result. */
typedef struct
{
  guint64 hash;
  guint32 person;
  /* Of two people of whom neither asks, nothing would come by this key. */
  gboolean asks;
} RegieMatchKey;

void regie_match_add_keys (const RegieMatchPerson *person,
                           guint32                 number,
                           const RegieMatchSalt   *salt,
                           GArray                 *keys);

G_END_DECLS
