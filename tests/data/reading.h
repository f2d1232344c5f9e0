/* reading.h: how hard a text is to read
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* Words of the trade, of offices and of laws. */
extern const char *const test_avoid_in_dutch[];
extern const char *const test_avoid_in_english[];

/* What was read: sentences and words, the longest of both, and the first word to avoid. */
typedef struct
{
  guint  n_sentences;
  guint  n_words;
  guint  longest_sentence;
  guint  longest_word;
  char  *avoided;
} TestReading;

void test_reading_add (TestReading        *reading,
                       const char         *text,
                       const char  *const *avoid);

G_END_DECLS
