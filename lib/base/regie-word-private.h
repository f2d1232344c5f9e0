/* regie-word-private.h: eight bytes of a string at a time
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#include <glib.h>

#include <string.h>

G_BEGIN_DECLS

/* The byte in each place of a word. */
#define REGIE_WORD_OF(byte)  (G_GUINT64_CONSTANT (0x0101010101010101) * (byte))
#define REGIE_WORD_HIGH_BITS REGIE_WORD_OF (0x80)

/* The byte at the lowest address is the lowest in the word. */
static inline guint64
regie_word_load (const char *at)
{
  guint64 word = 0;

  memcpy (&word, at, sizeof word);

  return GUINT64_FROM_LE (word);
}

/* Sets the high bit of each byte that cannot stand in a JSON string as it is: quote, backslash or
 * control character. The lowest bit is right; those above it may not be. */
static inline guint64
regie_word_stops (guint64 word)
{
  guint64 quotes = word ^ REGIE_WORD_OF ('"');
  guint64 escapes = word ^ REGIE_WORD_OF ('\\');

  return (((quotes - REGIE_WORD_OF (1)) & ~quotes) | ((escapes - REGIE_WORD_OF (1)) & ~escapes) |
          ((word - REGIE_WORD_OF (' ')) & ~word)) &
         REGIE_WORD_HIGH_BITS;
}

/* How many bytes of a word come before the lowest stop. */
static inline guint
regie_word_bytes_before (guint64 stops)
{
  return __builtin_ctzll (stops) / 8;
}

G_END_DECLS
