/* regie-error.c: what can go wrong that a caller can act on
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include <regie/regie-error.h>

/**
 * regie_error_quark:
 *
 * Gets the domain of the errors of the library, of which [error@Regie.Error] has the codes.
 *
 * Returns: the domain
 *
 * Since: 0.1
 */
G_DEFINE_QUARK (regie-error-quark, regie_error)

/* clang-format off */
G_DEFINE_ENUM_TYPE (RegieError, regie_error,
  G_DEFINE_ENUM_VALUE (REGIE_ERROR_SYNTAX, "syntax"),
  G_DEFINE_ENUM_VALUE (REGIE_ERROR_FORMAT, "format"),
  G_DEFINE_ENUM_VALUE (REGIE_ERROR_LIMIT, "limit"),
  G_DEFINE_ENUM_VALUE (REGIE_ERROR_NOT_FOUND, "not-found"),
  G_DEFINE_ENUM_VALUE (REGIE_ERROR_CONFLICT, "conflict"),
  G_DEFINE_ENUM_VALUE (REGIE_ERROR_EXISTS, "exists"),
  G_DEFINE_ENUM_VALUE (REGIE_ERROR_DENIED, "denied"),
  G_DEFINE_ENUM_VALUE (REGIE_ERROR_BUSY, "busy"),
  G_DEFINE_ENUM_VALUE (REGIE_ERROR_FULL, "full"),
  G_DEFINE_ENUM_VALUE (REGIE_ERROR_DAMAGED, "damaged"),
  G_DEFINE_ENUM_VALUE (REGIE_ERROR_UNAVAILABLE, "unavailable"),
  G_DEFINE_ENUM_VALUE (REGIE_ERROR_OUTCOME_UNKNOWN, "outcome-unknown"),
  G_DEFINE_ENUM_VALUE (REGIE_ERROR_VERSION, "version"),
  G_DEFINE_ENUM_VALUE (REGIE_ERROR_SEALED, "sealed"),
  G_DEFINE_ENUM_VALUE (REGIE_ERROR_REFUSED, "refused"))
/* clang-format on */
