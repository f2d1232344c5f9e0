/* leak-check.h: comes before everything in a test program that a leak checker watches
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#include <glib.h>

/* To isolate the second case and each later one, GLib drops the folders of the case before on
 * purpose: every program would seem to leak. The end of the list of options takes the place of this
 * one; the build isolates the whole program instead. */
#undef G_TEST_OPTION_ISOLATE_DIRS
#define G_TEST_OPTION_ISOLATE_DIRS NULL
