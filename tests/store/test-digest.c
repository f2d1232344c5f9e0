/* test-digest.c: digests of texts
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include <glib.h>

#include "store/regie-digest-private.h"

static void
assert_digest (const char *data,
               gsize       length)
{
  RegieDigest digest = regie_digest_of (data, length);
  g_autofree char *hex = regie_digest_to_hex (&digest);
  g_autofree char *expected =
    g_compute_checksum_for_data (G_CHECKSUM_SHA256, (const guchar *) data, length);

  g_assert_cmpstr (hex, ==, expected);
}

/* Every length around the borders of blocks, at every alignment. */
static void
digest_is_that_of_glib (void)
{
  g_autoptr(GRand) rand = g_rand_new_with_seed (5);
  char data[520];

  for (gsize i = 0; i < sizeof data; i++)
    data[i] = g_rand_int (rand);

  for (gsize length = 0; length <= 500; length++)
    assert_digest (data + length % 16, length);
}

static void
digest_of_a_long_text (void)
{
  g_autofree char *text = g_strnfill (1000000, 'a');
  RegieDigest digest = regie_digest_of (text, strlen (text));
  g_autofree char *hex = regie_digest_to_hex (&digest);

  /* An example of FIPS 180-2. */
  g_assert_cmpstr (hex, ==, "cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0");
}

static void
digest_of_nothing (void)
{
  RegieDigest digest = regie_digest_of (NULL, 0);
  g_autofree char *hex = regie_digest_to_hex (&digest);

  g_assert_cmpstr (hex, ==, "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
}

static void
digests_are_compared (void)
{
  RegieDigest a = regie_digest_of ("a", 1);
  RegieDigest b = regie_digest_of ("b", 1);

  g_assert_true (regie_digest_equal (&a, &a));
  g_assert_false (regie_digest_equal (&a, &b));
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, G_TEST_OPTION_ISOLATE_DIRS, NULL);

#define ADD(name, function) g_test_add_func ("/store/digest/" name, function)
  ADD ("digest-is-that-of-glib", digest_is_that_of_glib);
  ADD ("digest-of-a-long-text", digest_of_a_long_text);
  ADD ("digest-of-nothing", digest_of_nothing);
  ADD ("digests-are-compared", digests_are_compared);

  return g_test_run ();
}
