/* regie-hash.c: a hash of strings that others wrote
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include "base/regie-hash-private.h"

#include <string.h>

/* Names and ids come from documents, and a document may come from anybody. g_str_hash () is known
 * to everybody: a megabyte of names that it cannot tell apart keeps a table busy for minutes. This
 * is SipHash-1-3, with a key that nobody outside of the process knows. */

#define ROTATE(word, n_bits) ((word) << (n_bits) | (word) >> (64 - (n_bits)))

typedef struct
{
  guint64 a;
  guint64 b;
  guint64 c;
  guint64 d;
} State;

static inline void
mix (State *state)
{
  state->a += state->b;
  state->c += state->d;
  state->b = ROTATE (state->b, 13) ^ state->a;
  state->d = ROTATE (state->d, 16) ^ state->c;
  state->a = ROTATE (state->a, 32);
  state->c += state->b;
  state->a += state->d;
  state->b = ROTATE (state->b, 17) ^ state->c;
  state->d = ROTATE (state->d, 21) ^ state->a;
  state->c = ROTATE (state->c, 32);
}

static inline void
take_word (State   *state,
           guint64  word)
{
  state->d ^= word;
  mix (state);
  state->a ^= word;
}

/* The bytes that fill no word. They are few: a loop is faster than a copy. */
static inline guint64
get_rest (const char *rest,
          gsize       length)
{
  guint64 word = 0;

  for (gsize i = length; i > 0; i--)
    word = word << 8 | (guchar) rest[i - 1];

  return word;
}

guint64
regie_hash_with_key (const guint64  key[2],
                     const char    *text)
{
  State state = {
    key[0] ^ G_GUINT64_CONSTANT (0x736f6d6570736575),
    key[1] ^ G_GUINT64_CONSTANT (0x646f72616e646f6d),
    key[0] ^ G_GUINT64_CONSTANT (0x6c7967656e657261),
    key[1] ^ G_GUINT64_CONSTANT (0x7465646279746573),
  };
  gsize length = strlen (text);
  gsize rest = length % sizeof (guint64);
  guint64 word = 0;

  for (const char *at = text; at < text + length - rest; at += sizeof word)
    {
      memcpy (&word, at, sizeof word);
      take_word (&state, GUINT64_FROM_LE (word));
    }

  take_word (&state, get_rest (text + length - rest, rest) | (guint64) length << 56);

  state.c ^= 0xff;
  for (guint i = 0; i < 3; i++)
    mix (&state);

  return state.a ^ state.b ^ state.c ^ state.d;
}

/* For a GHashTable of strings. */
guint
regie_hash_string (gconstpointer text)
{
  static guint64 key[2];
  static gsize has_key;

  if (g_once_init_enter (&has_key))
    {
      g_autoptr(GRand) rand = g_rand_new ();

      for (guint i = 0; i < G_N_ELEMENTS (key); i++)
        key[i] = (guint64) g_rand_int (rand) << 32 | g_rand_int (rand);
      g_once_init_leave (&has_key, 1);
    }

  return regie_hash_with_key (key, text);
}
