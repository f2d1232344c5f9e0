/* test-read-file.c: documents that lie in files
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include <regie/regie.h>

/* A file with a text in it, in a folder that goes when the case ends. */
static GFile *
new_file (const char *text,
          gsize       length)
{
  g_autofree char *path = g_build_filename (g_get_user_data_dir (), "document.json", NULL);
  g_autoptr(GError) error = NULL;

  g_assert_cmpint (g_mkdir_with_parents (g_get_user_data_dir (), 0700), ==, 0);
  g_file_set_contents (path, text, length, &error);
  g_assert_no_error (error);

  return g_file_new_for_path (path);
}

static void
file_is_read (void)
{
  g_autoptr(RegieReader) reader = regie_reader_new ();
  g_autoptr(GFile) file = new_file ("{\"title\":\"a\"}\n", 14);
  g_autoptr(GError) error = NULL;
  g_autoptr(RegieEntity) record =
    regie_reader_read_file (reader, REGIE_TYPE_GOAL, file, NULL, &error);

  g_assert_no_error (error);
  g_assert_cmpstr (regie_goal_get_title (REGIE_GOAL (record)), ==, "a");
}

/* More than comes in at a time. */
static void
large_file_is_read (void)
{
  g_autoptr(RegieReader) reader = regie_reader_new ();
  g_autofree char *title = g_strnfill (300000, 't');
  g_autofree char *text = g_strconcat ("{\"title\":\"", title, "\"}", NULL);
  g_autoptr(GFile) file = new_file (text, strlen (text));
  g_autoptr(GError) error = NULL;
  g_autoptr(RegieEntity) record =
    regie_reader_read_file (reader, REGIE_TYPE_GOAL, file, NULL, &error);

  g_assert_no_error (error);
  g_assert_cmpstr (regie_goal_get_title (REGIE_GOAL (record)), ==, title);
}

static void
size_of_a_file_is_limited (void)
{
  static const gsize sizes[] = { 12, 65535, 65536, 65537, 131072, 200000 };

  for (guint i = 0; i < G_N_ELEMENTS (sizes); i++)
    {
      g_autoptr(RegieReader) reader = regie_reader_new ();
      g_autofree char *space = g_strnfill (sizes[i] - 2, ' ');
      g_autofree char *text = g_strconcat ("{}", space, NULL);
      g_autoptr(GFile) file = new_file (text, strlen (text));
      g_autoptr(GError) error = NULL;
      g_autoptr(RegieEntity) fits = NULL;
      g_autoptr(RegieEntity) passes = NULL;

      regie_reader_set_max_size (reader, sizes[i]);
      fits = regie_reader_read_file (reader, REGIE_TYPE_GOAL, file, NULL, &error);
      g_assert_no_error (error);
      g_assert_nonnull (fits);

      regie_reader_set_max_size (reader, sizes[i] - 1);
      passes = regie_reader_read_file (reader, REGIE_TYPE_GOAL, file, NULL, &error);
      g_assert_error (error, REGIE_ERROR, REGIE_ERROR_LIMIT);
      g_assert_null (passes);
    }
}

/* A file need not have an end. */
static void
endless_file_is_refused (void)
{
  g_autoptr(RegieReader) reader = regie_reader_new ();
  g_autoptr(GFile) file = g_file_new_for_path ("/dev/zero");
  g_autoptr(GError) error = NULL;
  g_autoptr(RegieEntity) record = NULL;

  regie_reader_set_max_size (reader, 1000000);
  record = regie_reader_read_file (reader, REGIE_TYPE_GOAL, file, NULL, &error);
  g_assert_null (record);
  g_assert_error (error, REGIE_ERROR, REGIE_ERROR_LIMIT);
}

static void
broken_file_is_refused (void)
{
  g_autoptr(RegieReader) reader = regie_reader_new ();
  g_autoptr(GFile) file = new_file ("{\n\"title\":1}", 12);
  g_autoptr(GFile) empty = NULL;
  g_autoptr(GError) error = NULL;

  g_assert_null (regie_reader_read_file (reader, REGIE_TYPE_GOAL, file, NULL, &error));
  g_assert_error (error, REGIE_ERROR, REGIE_ERROR_FORMAT);
  g_assert_cmpstr (error->message,
                   ==,
                   "title (line 2, column 9): expected a string, found a number");
  g_clear_error (&error);

  empty = new_file ("", 0);
  g_assert_null (regie_reader_read_file (reader, REGIE_TYPE_GOAL, empty, NULL, &error));
  g_assert_error (error, REGIE_ERROR, REGIE_ERROR_SYNTAX);
}

static void
missing_file_is_an_io_error (void)
{
  g_autoptr(RegieReader) reader = regie_reader_new ();
  g_autoptr(GFile) file = g_file_new_for_path ("/nonexistent/document.json");
  g_autoptr(GFile) folder = g_file_new_for_path ("/");
  g_autoptr(GError) error = NULL;

  g_assert_null (regie_reader_read_file (reader, REGIE_TYPE_GOAL, file, NULL, &error));
  g_assert_error (error, G_IO_ERROR, G_IO_ERROR_NOT_FOUND);
  g_clear_error (&error);
  g_assert_null (regie_reader_read_file (reader, REGIE_TYPE_GOAL, folder, NULL, &error));
  g_assert_error (error, G_IO_ERROR, G_IO_ERROR_IS_DIRECTORY);
}

static void
reading_can_be_cancelled (void)
{
  g_autoptr(RegieReader) reader = regie_reader_new ();
  g_autoptr(GFile) file = new_file ("{}", 2);
  g_autoptr(GCancellable) cancellable = g_cancellable_new ();
  g_autoptr(GError) error = NULL;

  g_cancellable_cancel (cancellable);
  g_assert_null (regie_reader_read_file (reader, REGIE_TYPE_GOAL, file, cancellable, &error));
  g_assert_error (error, G_IO_ERROR, G_IO_ERROR_CANCELLED);
}

static void
remember_result (GObject      *source,
                 GAsyncResult *result,
                 gpointer      data)
{
  GAsyncResult **remembered = data;

  g_assert_true (REGIE_IS_READER (source));
  *remembered = g_object_ref (result);
}

/* Reads in a thread and waits for it; the callback comes from the main loop, not before. */
static RegieEntity *
read_async (GFile         *file,
            GCancellable  *cancellable,
            GError       **error)
{
  g_autoptr(RegieReader) reader = regie_reader_new ();
  g_autoptr(GAsyncResult) result = NULL;

  regie_reader_read_file_async (reader,
                                REGIE_TYPE_GOAL,
                                file,
                                cancellable,
                                remember_result,
                                &result);
  g_assert_null (result);
  while (result == NULL)
    g_main_context_iteration (NULL, TRUE);

  return regie_reader_read_file_finish (reader, result, error);
}

static void
thread_reads_a_file (void)
{
  g_autoptr(GFile) file = new_file ("{\"title\":\"a\"}", 13);
  g_autoptr(GError) error = NULL;
  g_autoptr(RegieEntity) record = read_async (file, NULL, &error);

  g_assert_no_error (error);
  g_assert_cmpstr (regie_goal_get_title (REGIE_GOAL (record)), ==, "a");
}

static void
thread_tells_an_error (void)
{
  g_autoptr(GFile) file = new_file ("{\"title\":", 9);
  g_autoptr(GError) error = NULL;

  g_assert_null (read_async (file, NULL, &error));
  g_assert_error (error, REGIE_ERROR, REGIE_ERROR_SYNTAX);
}

static void
thread_can_be_cancelled (void)
{
  g_autoptr(GFile) file = new_file ("{}", 2);
  g_autoptr(GCancellable) cancellable = g_cancellable_new ();
  g_autoptr(GError) error = NULL;

  g_cancellable_cancel (cancellable);
  g_assert_null (read_async (file, cancellable, &error));
  g_assert_error (error, G_IO_ERROR, G_IO_ERROR_CANCELLED);
}

/* Nobody is there any more to take what was read: it is released all the same. */
static void
result_may_be_dropped (void)
{
  g_autoptr(GFile) file = new_file ("{\"title\":\"a\"}", 13);
  RegieReader *reader = regie_reader_new ();
  GAsyncResult *result = NULL;

  regie_reader_read_file_async (reader, REGIE_TYPE_GOAL, file, NULL, remember_result, &result);
  while (result == NULL)
    g_main_context_iteration (NULL, TRUE);
  g_object_add_weak_pointer (G_OBJECT (reader), (gpointer *) &reader);
  g_object_unref (result);
  g_object_unref (reader);
  /* The thread lets go of it a moment later. */
  while (g_atomic_pointer_get (&reader) != NULL)
    g_thread_yield ();
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, G_TEST_OPTION_ISOLATE_DIRS, NULL);

  g_test_add_func ("/base/read-file/file-is-read", file_is_read);
  g_test_add_func ("/base/read-file/large-file-is-read", large_file_is_read);
  g_test_add_func ("/base/read-file/size-of-a-file-is-limited", size_of_a_file_is_limited);
  g_test_add_func ("/base/read-file/endless-file-is-refused", endless_file_is_refused);
  g_test_add_func ("/base/read-file/broken-file-is-refused", broken_file_is_refused);
  g_test_add_func ("/base/read-file/missing-file-is-an-io-error", missing_file_is_an_io_error);
  g_test_add_func ("/base/read-file/reading-can-be-cancelled", reading_can_be_cancelled);
  g_test_add_func ("/base/read-file/thread-reads-a-file", thread_reads_a_file);
  g_test_add_func ("/base/read-file/thread-tells-an-error", thread_tells_an_error);
  g_test_add_func ("/base/read-file/thread-can-be-cancelled", thread_can_be_cancelled);
  g_test_add_func ("/base/read-file/result-may-be-dropped", result_may_be_dropped);

  return g_test_run ();
}
