/* regie-error.h: what can go wrong that a caller can act on
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#if !defined(REGIE_H_INSIDE) && !defined(REGIE_COMPILATION)
#error "Only <regie/regie.h> can be included directly."
#endif

#include <glib-object.h>

#include <regie/regie-version-macros.h>

G_BEGIN_DECLS

/**
 * RegieError:
 * @REGIE_ERROR_SYNTAX: the text is not JSON
 * @REGIE_ERROR_FORMAT: the text is JSON, but not a document of this library
 * @REGIE_ERROR_LIMIT: the input passes a limit that the caller set
 * @REGIE_ERROR_NOT_FOUND: there is no such document, method or store
 * @REGIE_ERROR_CONFLICT: somebody else saved the document since it was read
 * @REGIE_ERROR_EXISTS: there is such a document already
 * @REGIE_ERROR_DENIED: the session does not allow it
 * @REGIE_ERROR_BUSY: the store is in use; try again
 * @REGIE_ERROR_FULL: the store has no room
 * @REGIE_ERROR_DAMAGED: what the store holds is not what was saved
 * @REGIE_ERROR_UNAVAILABLE: the store cannot be reached
 * @REGIE_ERROR_OUTCOME_UNKNOWN: nobody knows whether the save came through
 * @REGIE_ERROR_VERSION: a newer library wrote it
 * @REGIE_ERROR_SEALED: people agreed to it, so it stays as it is; amend it
 * @REGIE_ERROR_REFUSED: an operation would break what it keeps; the message says what is missing
 *
 * Codes of the error domain of the library. Errors of files and networks pass through as
 * `G_IO_ERROR`.
 *
 * The message of a reading error begins with the place: the path of the value, then line and
 * column, counted from 1 in lines and characters. It never holds the value itself.
 *
 * Since: 0.1
 */
typedef enum
{
  REGIE_ERROR_SYNTAX,
  REGIE_ERROR_FORMAT,
  REGIE_ERROR_LIMIT,
  REGIE_ERROR_NOT_FOUND,
  REGIE_ERROR_CONFLICT,
  REGIE_ERROR_EXISTS,
  REGIE_ERROR_DENIED,
  REGIE_ERROR_BUSY,
  REGIE_ERROR_FULL,
  REGIE_ERROR_DAMAGED,
  REGIE_ERROR_UNAVAILABLE,
  REGIE_ERROR_OUTCOME_UNKNOWN,
  REGIE_ERROR_VERSION,
  REGIE_ERROR_SEALED,
  REGIE_ERROR_REFUSED
} RegieError;

#define REGIE_TYPE_ERROR (regie_error_get_type ())
#define REGIE_ERROR      (regie_error_quark ())

REGIE_AVAILABLE_IN_ALL
GType regie_error_get_type (void);
REGIE_AVAILABLE_IN_ALL
GQuark regie_error_quark (void);

G_END_DECLS
