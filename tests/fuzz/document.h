/* document.h: what a fuzz target does with a document
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#include <regie/regie.h>

G_BEGIN_DECLS

int LLVMFuzzerTestOneInput (const guint8 *data,
                            gsize         size);

void fuzz_document (GType           type,
                    RegieReadFlags  flags,
                    const guint8   *data,
                    gsize           size);

G_END_DECLS
