/* regie-version-macros.h: marks what the library exports, and since when
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#if !defined(REGIE_H_INSIDE) && !defined(REGIE_COMPILATION)
#error "Only <regie/regie.h> can be included directly."
#endif

/* Symbols are hidden unless their declaration bears one of these. */
#ifdef __GNUC__
#define REGIE_EXTERN __attribute__ ((visibility ("default"))) extern
#else
#define REGIE_EXTERN extern
#endif

#define REGIE_AVAILABLE_IN_ALL REGIE_EXTERN

#define REGIE_AVAILABLE_IN_0_1 REGIE_EXTERN
