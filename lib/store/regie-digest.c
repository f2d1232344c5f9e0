/* regie-digest.c: digests of texts
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include "store/regie-digest-private.h"

static RegieDigest
digest_by_glib (const guint8 *data,
                gsize         length)
{
  g_autoptr(GChecksum) checksum = g_checksum_new (G_CHECKSUM_SHA256);
  RegieDigest digest;
  gsize n_bytes = sizeof digest.bytes;

  g_checksum_update (checksum, data, length);
  g_checksum_get_digest (checksum, digest.bytes, &n_bytes);

  return digest;
}

/* Every save and every load digests a whole document. Where the processor has instructions for
 * SHA-256 they take a fifth of the time of GLib's code, and a load then little more than reading
 * its text. */
#if defined(__x86_64__)

#include <cpuid.h>
#include <immintrin.h>

#define BLOCK 64

/* The constants of FIPS 180-4: parts of the cube and square roots of the first primes. */
static const guint32 round_constants[BLOCK] = {
  0x428a2f98, 0x71374491, 0xb5c0fbcf, 0xe9b5dba5, 0x3956c25b, 0x59f111f1, 0x923f82a4, 0xab1c5ed5,
  0xd807aa98, 0x12835b01, 0x243185be, 0x550c7dc3, 0x72be5d74, 0x80deb1fe, 0x9bdc06a7, 0xc19bf174,
  0xe49b69c1, 0xefbe4786, 0x0fc19dc6, 0x240ca1cc, 0x2de92c6f, 0x4a7484aa, 0x5cb0a9dc, 0x76f988da,
  0x983e5152, 0xa831c66d, 0xb00327c8, 0xbf597fc7, 0xc6e00bf3, 0xd5a79147, 0x06ca6351, 0x14292967,
  0x27b70a85, 0x2e1b2138, 0x4d2c6dfc, 0x53380d13, 0x650a7354, 0x766a0abb, 0x81c2c92e, 0x92722c85,
  0xa2bfe8a1, 0xa81a664b, 0xc24b8b70, 0xc76c51a3, 0xd192e819, 0xd6990624, 0xf40e3585, 0x106aa070,
  0x19a4c116, 0x1e376c08, 0x2748774c, 0x34b0bcb5, 0x391c0cb3, 0x4ed8aa4a, 0x5b9cca4f, 0x682e6ff3,
  0x748f82ee, 0x78a5636f, 0x84c87814, 0x8cc70208, 0x90befffa, 0xa4506ceb, 0xbef9a3f7, 0xc67178f2,
};
static const guint32 first_state[8] = {
  0x6a09e667, 0xbb67ae85, 0x3c6ef372, 0xa54ff53a, 0x510e527f, 0x9b05688c, 0x1f83d9ab, 0x5be0cd19,
};

static gboolean
has_instructions (void)
{
  guint a = 0;
  guint b = 0;
  guint c = 0;
  guint d = 0;

  if (!__get_cpuid (1, &a, &b, &c, &d) || !(c & bit_SSE4_1) || !(c & bit_SSSE3))
    return FALSE;

  return __get_cpuid_count (7, 0, &a, &b, &c, &d) && (b & bit_SHA);
}

/* The state lies in two words, as the instructions want it: first, second, fifth and sixth number;
 * third, fourth, seventh and eighth. Each turn does four rounds. */
__attribute__ ((target ("sha,sse4.1,ssse3"))) static void
add_blocks (__m128i       state[2],
            const guint8 *data,
            gsize         n_blocks)
{
  const __m128i big_endian = _mm_set_epi64x (0x0c0d0e0f08090a0b, 0x0405060700010203);

  for (; n_blocks > 0; n_blocks--, data += BLOCK)
    {
      __m128i before[2] = { state[0], state[1] };
      __m128i words[4];

#pragma GCC unroll 16
      for (guint i = 0; i < BLOCK / 4; i++)
        {
          __m128i word;
          __m128i sum;

          if (i < G_N_ELEMENTS (words))
            word = _mm_shuffle_epi8 (_mm_loadu_si128 ((const __m128i *) data + i), big_endian);
          else
            {
              word = _mm_sha256msg1_epu32 (words[i % 4], words[(i + 1) % 4]);
              word =
                _mm_add_epi32 (word, _mm_alignr_epi8 (words[(i + 3) % 4], words[(i + 2) % 4], 4));
              word = _mm_sha256msg2_epu32 (word, words[(i + 3) % 4]);
            }
          words[i % 4] = word;

          sum = _mm_add_epi32 (word, _mm_loadu_si128 ((const __m128i *) round_constants + i));
          state[1] = _mm_sha256rnds2_epu32 (state[1], state[0], sum);
          state[0] = _mm_sha256rnds2_epu32 (state[0], state[1], _mm_shuffle_epi32 (sum, 0x0e));
        }

      state[0] = _mm_add_epi32 (state[0], before[0]);
      state[1] = _mm_add_epi32 (state[1], before[1]);
    }
}

__attribute__ ((target ("sha,sse4.1,ssse3"))) static RegieDigest
digest_by_instructions (const guint8 *data,
                        gsize         length)
{
  guint8 tail[2 * BLOCK] = { 0 };
  gsize n_rest = length % BLOCK;
  gsize n_tail = n_rest < BLOCK - sizeof (guint64) ? BLOCK : 2 * BLOCK;
  guint64 n_bits = GUINT64_TO_BE ((guint64) length * 8);
  const guint32 *first = first_state;
  __m128i state[2] = { _mm_set_epi32 (first[0], first[1], first[4], first[5]),
                       _mm_set_epi32 (first[2], first[3], first[6], first[7]) };
  guint32 numbers[2][4];
  RegieDigest digest;

  if (n_rest > 0)
    memcpy (tail, data + length - n_rest, n_rest);
  tail[n_rest] = 0x80;
  memcpy (tail + n_tail - sizeof n_bits, &n_bits, sizeof n_bits);

  add_blocks (state, data, length / BLOCK);
  add_blocks (state, tail, n_tail / BLOCK);

  memcpy (numbers, state, sizeof numbers);
  for (guint i = 0; i < 8; i++)
    {
      guint32 number = GUINT32_TO_BE (numbers[i / 2 % 2][3 - (i / 4 * 2 + i % 2)]);

      memcpy (digest.bytes + i * sizeof number, &number, sizeof number);
    }

  return digest;
}

RegieDigest
regie_digest_of (gconstpointer data,
                 gsize         length)
{
  static gsize way;

  if (g_once_init_enter (&way))
    g_once_init_leave (&way, has_instructions () ? 2 : 1);

  return way == 2 ? digest_by_instructions (data, length) : digest_by_glib (data, length);
}

#else

RegieDigest
regie_digest_of (gconstpointer data,
                 gsize         length)
{
  return digest_by_glib (data, length);
}

#endif

gboolean
regie_digest_equal (const RegieDigest *a,
                    const RegieDigest *b)
{
  return memcmp (a->bytes, b->bytes, sizeof a->bytes) == 0;
}

char *
regie_digest_to_hex (const RegieDigest *self)
{
  static const char digits[] = "0123456789abcdef";
  char *hex = g_malloc (2 * sizeof self->bytes + 1);

  for (gsize i = 0; i < sizeof self->bytes; i++)
    {
      hex[2 * i] = digits[self->bytes[i] >> 4];
      hex[2 * i + 1] = digits[self->bytes[i] & 15];
    }
  hex[2 * sizeof self->bytes] = '\0';

  return hex;
}
