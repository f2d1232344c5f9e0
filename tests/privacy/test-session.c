/* test-session.c: who asks a store for something, and why
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include <regie/regie.h>

static RegieSession *
session_new (void)
{
  g_autoptr(GDateTime) at = g_date_time_new_utc (2026, 3, 2, 9, 30, 0);

  return g_object_new (REGIE_TYPE_SESSION,
                       "actor",
                       "y.smit",
                       "role",
                       "regisseur",
                       "organisation",
                       "wijkteam",
                       "purpose",
                       "support",
                       "basis",
                       "legal-task",
                       "request-id",
                       "r-1",
                       "at",
                       at,
                       NULL);
}

static void
session_with_all_is_complete (void)
{
  RegieSession *session = session_new ();

  g_assert_true (regie_session_is_complete (session));
  g_assert_finalize_object (session);
}

static void
empty_session_is_not_complete (void)
{
  RegieSession *session = regie_session_new ();

  g_assert_false (regie_session_is_complete (session));
  g_assert_finalize_object (session);
}

static void
session_without_one_is_not_complete (void)
{
  static const char *const needed[] = { "actor",      "role", "organisation", "purpose", "basis",
                                        "request-id", "at" };

  for (gsize i = 0; i < G_N_ELEMENTS (needed); i++)
    {
      g_autoptr(RegieSession) session = session_new ();

      g_test_message ("%s", needed[i]);
      g_object_set (session, needed[i], NULL, NULL);
      g_assert_false (regie_session_is_complete (session));
    }
}

static void
empty_text_says_nothing (void)
{
  g_autoptr(RegieSession) session = session_new ();

  regie_session_set_purpose (session, "");
  g_assert_false (regie_session_is_complete (session));
}

static void
blank_text_says_nothing (void)
{
  static const char *const blanks[] = { " ", "\t \n", "\u00a0\u2003", "\u200b\u2060", "\x01" };

  for (gsize i = 0; i < G_N_ELEMENTS (blanks); i++)
    {
      g_autoptr(RegieSession) session = session_new ();

      g_test_message ("%d", (int) i);
      regie_session_set_actor (session, blanks[i]);
      g_assert_false (regie_session_is_complete (session));
      regie_session_set_actor (session, " \u00e9 ");
      g_assert_true (regie_session_is_complete (session));
    }
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, G_TEST_OPTION_ISOLATE_DIRS, NULL);

#define ADD(name, function) g_test_add_func ("/privacy/session/" name, function)
  ADD ("session-with-all-is-complete", session_with_all_is_complete);
  ADD ("empty-session-is-not-complete", empty_session_is_not_complete);
  ADD ("session-without-one-is-not-complete", session_without_one_is_not_complete);
  ADD ("empty-text-says-nothing", empty_text_says_nothing);
  ADD ("blank-text-says-nothing", blank_text_says_nothing);

  return g_test_run ();
}
