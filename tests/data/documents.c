/* documents.c: the documents that the project has, and made ones
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "data/documents.h"

#include "data/fill.h"
#include "data/sample.h"

static void
add_document (GPtrArray *documents,
              char      *name,
              GType      type,
              GBytes    *text)
{
  TestDocument *document = g_new0 (TestDocument, 1);

  *document = (TestDocument){ name, type, text };
  g_ptr_array_add (documents, document);
}

static int
compare_names (gconstpointer a,
               gconstpointer b)
{
  return strcmp ((*(const TestDocument *const *) a)->name,
                 (*(const TestDocument *const *) b)->name);
}

/* Adds the documents of a folder of the project; one without the examples may not have it. */
static void
add_folder (GPtrArray  *documents,
            GType       type,
            const char *room,
            const char *folder)
{
  g_autofree char *path = g_test_build_filename (G_TEST_DIST, "..", room, folder, NULL);
  g_autoptr(GDir) files = g_dir_open (path, 0, NULL);
  const char *name = NULL;

  while (files != NULL && (name = g_dir_read_name (files)) != NULL)
    {
      g_autofree char *file = g_build_filename (path, name, NULL);
      char *text = NULL;
      gsize length = 0;

      if (!g_str_has_suffix (name, ".json"))
        continue;
      g_assert_true (g_file_get_contents (file, &text, &length, NULL));
      add_document (documents, g_strdup (name), type, g_bytes_new_take (text, length));
    }
}

#define N_MADE 20

/* Adds documents with any value anywhere, full ones and sparse ones, compact ones and pretty ones.
 */
static void
add_made (GPtrArray *documents,
          GType      type)
{
  g_autoptr(GRand) rand = g_rand_new_with_seed (20260801);

  for (guint i = 0; i < N_MADE; i++)
    {
      g_autoptr(RegieEntity) record = g_object_new (type, NULL);
      RegieWriteFlags flags =
        REGIE_WRITE_SECRETS | (i % 2 == 0 ? REGIE_WRITE_CANONICAL : REGIE_WRITE_PRETTY);

      test_fill (record, rand, 3, i % 4 == 0 ? TEST_ALL : 30);
      add_document (documents,
                    g_strdup_printf ("%s-%02u", g_type_name (type), i),
                    type,
                    regie_entity_to_bytes (record, flags));
    }
}

/* The editions, the example dossiers and made documents, in the order of their names; made once. */
GPtrArray *
test_documents (void)
{
  static GPtrArray *documents;

  if (documents != NULL)
    return documents;

  documents = g_ptr_array_new ();
  add_folder (documents, REGIE_TYPE_METHOD, "lib/method", "editions");
  add_folder (documents, REGIE_TYPE_DOSSIER, "examples", "dossiers");
  add_made (documents, REGIE_TYPE_METHOD);
  add_made (documents, REGIE_TYPE_DOSSIER);
  add_made (documents, REGIE_TYPE_SAMPLE);
  g_ptr_array_sort (documents, compare_names);

  return documents;
}

/* A document must be good: nothing is returned for a bad one. */
RegieEntity *
test_document_read (const TestDocument *document)
{
  g_autoptr(RegieReader) reader = regie_reader_new ();
  g_autoptr(GError) error = NULL;
  RegieEntity *record = regie_reader_read_bytes (reader, document->type, document->text, &error);

  g_assert_no_error (error);

  return record;
}
