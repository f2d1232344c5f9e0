/* generate-chance.c: chance that is the same on every machine
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "generate-chance.h"

/* splitmix64 by Sebastiano Vigna, in the public domain: the same numbers on every machine. */
#define GOLDEN_GAMMA G_GUINT64_CONSTANT (0x9e3779b97f4a7c15)

static guint64
mix (guint64 z)
{
  z = (z ^ (z >> 30)) * G_GUINT64_CONSTANT (0xbf58476d1ce4e5b9);
  z = (z ^ (z >> 27)) * G_GUINT64_CONSTANT (0x94d049bb133111eb);

  return z ^ (z >> 31);
}

guint64
chance_begin (guint64 seed,
              guint64 number)
{
  return mix (mix (seed + GOLDEN_GAMMA) ^ (number * GOLDEN_GAMMA));
}

guint
chance_below (guint64 *state,
              guint    limit)
{
  *state += GOLDEN_GAMMA;

  return ((mix (*state) >> 32) * limit) >> 32;
}

char *
chance_dup_uuid (guint64 *state)
{
  guint parts[8];

  for (gsize i = 0; i < G_N_ELEMENTS (parts); i++)
    parts[i] = chance_below (state, 1 << 16);

  return g_strdup_printf ("%04x%04x-%04x-4%03x-%x%03x-%04x%04x%04x",
                          parts[0],
                          parts[1],
                          parts[2],
                          parts[3] & 0xfff,
                          8 | (parts[4] >> 14),
                          parts[4] & 0xfff,
                          parts[5],
                          parts[6],
                          parts[7]);
}
