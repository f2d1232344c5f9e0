/* regie-number.c: shares, and numbers and amounts as people read them
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include "base/regie-number-private.h"

#include "base/regie-language-private.h"

#define PERMILLE        1000
#define CENTS_IN_A_EURO 100
#define A_THOUSAND      1000

#define MINUS "\u2212"

int
regie_to_permille (gint64 numerator,
                   gint64 denominator)
{
  return denominator == 0
           ? 0
           : (int) MIN ((numerator * PERMILLE * 2 + denominator) / (denominator * 2), G_MAXINT);
}

/* Both ways round the smallest number of all has its digits. */
static guint64
without_sign (gint64 number)
{
  return number < 0 ? -(guint64) number : (guint64) number;
}

static char *
dup_digits (const char *language,
            guint64     number)
{
  char last[] = { (char) ('0' + number / 100 % 10),
                  (char) ('0' + number / 10 % 10),
                  (char) ('0' + number % 10),
                  '\0' };
  g_autofree char *thousands = NULL;

  if (number < A_THOUSAND)
    return g_strdup (number < 10 ? last + 2 : number < 100 ? last + 1 : last);

  thousands = dup_digits (language, number / A_THOUSAND);

  return regie_translate_with (language,
                               N_ ("{thousands},{hundreds}"),
                               "thousands",
                               thousands,
                               "hundreds",
                               last,
                               NULL);
}

/* Digits in groups of three, as the language separates them. */
char *
regie_dup_count (const char *language,
                 gint64      number)
{
  g_autofree char *digits = dup_digits (language, without_sign (number));

  return g_strconcat (number < 0 ? MINUS : "", digits, NULL);
}

/* An amount; the cents are told where there are any, and the sign stands before the whole. */
char *
regie_dup_euros (const char *language,
                 gint64      cents)
{
  guint64 amount = without_sign (cents);
  g_autofree char *euros = dup_digits (language, amount / CENTS_IN_A_EURO);
  char rest[] = { (char) ('0' + amount / 10 % 10), (char) ('0' + amount % 10), '\0' };
  g_autofree char *text = amount % CENTS_IN_A_EURO == 0
                            ? regie_translate_with (language, N_ ("€{euros}"), "euros", euros, NULL)
                            : regie_translate_with (language,
                                                    N_ ("€{euros}.{cents}"),
                                                    "euros",
                                                    euros,
                                                    "cents",
                                                    rest,
                                                    NULL);

  return g_strconcat (cents < 0 ? MINUS : "", text, NULL);
}
