/* test-pseudonym.c: a name for a case that says nothing to others
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include <regie/regie.h>

#include <string.h>

static char *
make (const char *key,
      const char *dossier)
{
  g_autoptr(GBytes) bytes = g_bytes_new (key, strlen (key));
  g_autoptr(GError) error = NULL;
  char *pseudonym = regie_make_pseudonym (bytes, dossier, &error);

  g_assert_no_error (error);

  return pseudonym;
}

#define KEY   "0123456789abcdef0123456789abcdef"
#define OTHER "0123456789abcdef0123456789abcdeF"

static void
stays_under_a_key (void)
{
  g_autofree char *once = make (KEY, "d-1");
  g_autofree char *again = make (KEY, "d-1");
  g_autofree char *another_case = make (KEY, "d-2");
  g_autofree char *another_key = make (OTHER, "d-1");

  /* HMAC-SHA256 of "regie case pseudonym 1", a zero byte and the id, worked out with Python. */
  g_assert_cmpstr (once, ==, "190dtdhjxesrpy8m");
  g_assert_cmpstr (again, ==, once);
  g_assert_cmpstr (another_case, !=, once);
  g_assert_cmpstr (another_key, !=, once);
  g_assert_cmpuint (strspn (once, "0123456789abcdefghjkmnpqrstvwxyz"), ==, 16);
  g_assert_cmpuint (strlen (once), ==, 16);
}

static void
refuses (void)
{
  g_autoptr(GBytes) key = g_bytes_new_static (KEY, 32);
  g_autoptr(GBytes) short_key = g_bytes_new_static (KEY, 31);
  g_autoptr(GError) error = NULL;

  g_assert_null (regie_make_pseudonym (short_key, "d-1", &error));
  g_assert_error (error, REGIE_ERROR, REGIE_ERROR_REFUSED);
  g_assert_cmpstr (error->message, ==, "key: shorter than 32 bytes");
  g_clear_error (&error);
  g_assert_null (regie_make_pseudonym (key, "", &error));
  g_assert_error (error, REGIE_ERROR, REGIE_ERROR_REFUSED);
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, G_TEST_OPTION_ISOLATE_DIRS, NULL);

  g_test_add_func ("/programme/pseudonym/stays-under-a-key", stays_under_a_key);
  g_test_add_func ("/programme/pseudonym/refuses", refuses);

  return g_test_run ();
}
