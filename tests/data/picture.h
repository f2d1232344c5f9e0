/* picture.h: what every picture promises
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#include "report/regie-canvas-private.h"

G_BEGIN_DECLS

void test_picture_assert_geometry (const RegieCanvas *canvas);
void test_picture_assert_document (const char *svg);
guint test_picture_count_text (const char *text,
                               const char *what);

G_END_DECLS
