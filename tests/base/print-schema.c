/* print-schema.c: prints the schema of a type, or what the library says of documents of that type
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include <stdio.h>

#include <regie/regie.h>

static void
print_problems (RegieEntity *record)
{
  g_autoptr(GListModel) problems = regie_entity_check_shape (record, "en");

  for (guint i = 0; i < g_list_model_get_n_items (problems); i++)
    {
      g_autoptr(RegieProblem) problem = g_list_model_get_item (problems, i);

      printf ("%s|", regie_problem_get_text (problem));
    }
}

/* One line for a document: its problems, or that it cannot be read. */
static void
judge (GType       type,
       const char *text)
{
  g_autoptr(RegieReader) reader = regie_reader_new ();
  g_autoptr(RegieEntity) record = regie_reader_read_text (reader, type, text, NULL);

  if (record == NULL)
    printf ("refused");
  else
    print_problems (record);
  printf ("\n");
}

static void
judge_lines (GType type)
{
  g_autoptr(GIOChannel) input = g_io_channel_unix_new (fileno (stdin));
  char *line = NULL;

  while (g_io_channel_read_line (input, &line, NULL, NULL, NULL) == G_IO_STATUS_NORMAL)
    {
      judge (type, line);
      g_free (line);
    }
}

int
main (int    argc,
      char **argv)
{
  GType type = argc > 1 && g_str_equal (argv[1], "method") ? REGIE_TYPE_METHOD : REGIE_TYPE_DOSSIER;

  if (argc > 2)
    judge_lines (type);
  else
    {
      g_autofree char *schema = regie_schema_for_type (type);

      fputs (schema, stdout);
    }

  return 0;
}
