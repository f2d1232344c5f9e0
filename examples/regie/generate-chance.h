/* generate-chance.h: chance that is the same on every machine
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* The state from which document number of a seed draws. */
guint64 chance_begin (guint64 seed,
                      guint64 number);
guint chance_below (guint64 *state,
                    guint    limit);
/* A UUID of version 4, as a store gives to a document. */
char *chance_dup_uuid (guint64 *state);

G_END_DECLS
