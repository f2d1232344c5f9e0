/* fuzz-dossier.c: a dossier, read strictly
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "fuzz/document.h"

int
LLVMFuzzerTestOneInput (const guint8 *data,
                        gsize         size)
{
  fuzz_document (REGIE_TYPE_DOSSIER, REGIE_READ_STRICT, data, size);

  return 0;
}
