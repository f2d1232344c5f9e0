/* bench-json.c: reading and writing a dossier (G1, G2)
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include <regie/regie.h>

#include <string.h>

#include "examples/regie/generate.h"
#include "performance/bench.h"

#ifdef HAVE_JSON_GLIB
#include <json-glib/json-glib.h>
#endif

#define N_DOSSIERS 60
#define SEED       1
#define N_ROUNDS   21

typedef struct
{
  RegieReader *reader;
  /* The same dossiers: canonical, with line breaks, with the members in another order. */
  GBytes      *canonical[N_DOSSIERS];
  GBytes      *pretty[N_DOSSIERS];
  GBytes      *shuffled[N_DOSSIERS];
  RegieEntity *dossiers[N_DOSSIERS];
  RegieEntity *read[N_DOSSIERS];
} Data;

static RegieEntity *
read_one (Data   *data,
          GBytes *bytes)
{
  g_autoptr(GError) error = NULL;
  RegieEntity *dossier = regie_reader_read_bytes (data->reader, REGIE_TYPE_DOSSIER, bytes, &error);

  g_assert_no_error (error);

  return dossier;
}

static void
copy_text (gpointer user_data)
{
  Data *data = user_data;

  for (gsize i = 0; i < N_DOSSIERS; i++)
    {
      gsize size = 0;
      const char *text = g_bytes_get_data (data->canonical[i], &size);

      g_free (g_memdup2 (text, size));
    }
}

/* Only reading is timed here: what was read before is released by the entry after it. */
static void
read_all (Data    *data,
          GBytes **texts)
{
  for (gsize i = 0; i < N_DOSSIERS; i++)
    data->read[i] = read_one (data, texts[i]);
}

static void
release (gpointer user_data)
{
  Data *data = user_data;

  for (gsize i = 0; i < N_DOSSIERS; i++)
    g_clear_object (&data->read[i]);
}

static void
read_canonical (gpointer user_data)
{
  read_all (user_data, ((Data *) user_data)->canonical);
}

static void
read_pretty (gpointer user_data)
{
  read_all (user_data, ((Data *) user_data)->pretty);
}

static void
read_shuffled (gpointer user_data)
{
  read_all (user_data, ((Data *) user_data)->shuffled);
}

static void
read_and_release (gpointer user_data)
{
  Data *data = user_data;

  for (gsize i = 0; i < N_DOSSIERS; i++)
    g_object_unref (read_one (data, data->canonical[i]));
}

static void
write_all (gpointer user_data)
{
  Data *data = user_data;

  for (gsize i = 0; i < N_DOSSIERS; i++)
    g_bytes_unref (regie_entity_to_bytes (data->dossiers[i], REGIE_WRITE_SECRETS));
}

#ifdef HAVE_JSON_GLIB

static JsonNode *nodes[N_DOSSIERS];

static void
json_glib_read (gpointer user_data)
{
  Data *data = user_data;

  for (gsize i = 0; i < N_DOSSIERS; i++)
    {
      g_autoptr(JsonParser) parser = json_parser_new_immutable ();
      gsize size = 0;
      const char *text = g_bytes_get_data (data->canonical[i], &size);

      g_assert_true (json_parser_load_from_data (parser, text, size, NULL));
    }
}

static void
json_glib_write (gpointer user_data)
{
  for (gsize i = 0; i < N_DOSSIERS; i++)
    {
      g_autoptr(JsonGenerator) generator = json_generator_new ();

      json_generator_set_root (generator, nodes[i]);
      g_free (json_generator_to_data (generator, NULL));
    }
}

static void
json_glib_prepare (Data *data)
{
  for (gsize i = 0; i < N_DOSSIERS; i++)
    {
      g_autoptr(JsonParser) parser = json_parser_new ();
      gsize size = 0;
      const char *text = g_bytes_get_data (data->canonical[i], &size);

      g_assert_true (json_parser_load_from_data (parser, text, size, NULL));
      nodes[i] = json_node_copy (json_parser_get_root (parser));
    }
}

/* The members of every object in the opposite order. */
static JsonNode *
reversed (JsonNode *node)
{
  g_autoptr(GList) members = NULL;
  JsonObject *object = NULL;

  if (JSON_NODE_HOLDS_ARRAY (node))
    {
      JsonArray *array = json_array_new ();

      for (guint i = 0; i < json_array_get_length (json_node_get_array (node)); i++)
        json_array_add_element (array,
                                reversed (json_array_get_element (json_node_get_array (node), i)));
      return json_node_init_array (json_node_alloc (), array);
    }
  if (!JSON_NODE_HOLDS_OBJECT (node))
    return json_node_copy (node);

  object = json_object_new ();
  members = g_list_reverse (json_object_get_members (json_node_get_object (node)));
  for (GList *member = members; member != NULL; member = member->next)
    json_object_set_member (object,
                            member->data,
                            reversed (
                              json_object_get_member (json_node_get_object (node), member->data)));

  return json_node_init_object (json_node_alloc (), object);
}

static GBytes *
reversed_text (GBytes *text)
{
  g_autoptr(JsonParser) parser = json_parser_new ();
  g_autoptr(JsonNode) node = NULL;
  char *other = NULL;

  g_assert_true (json_parser_load_from_data (parser,
                                             g_bytes_get_data (text, NULL),
                                             g_bytes_get_size (text),
                                             NULL));
  node = reversed (json_parser_get_root (parser));
  other = json_to_string (node, FALSE);

  return g_bytes_new_take (other, strlen (other));
}

#endif

/* What is timed must be right first. */
static void
check (Data *data)
{
  for (gsize i = 0; i < N_DOSSIERS; i++)
    {
      g_autoptr(RegieEntity) canonical = read_one (data, data->canonical[i]);
      g_autoptr(RegieEntity) pretty = read_one (data, data->pretty[i]);
      g_autoptr(RegieEntity) shuffled = read_one (data, data->shuffled[i]);
      g_autoptr(GBytes) again = regie_entity_to_bytes (canonical, REGIE_WRITE_SECRETS);

      g_assert_true (g_bytes_equal (again, data->canonical[i]));
      g_assert_true (regie_entity_equal (canonical, data->dossiers[i]));
      g_assert_true (regie_entity_equal (canonical, pretty));
      g_assert_true (regie_entity_equal (canonical, shuffled));
    }
}

static void
prepare (Data *data)
{
  data->reader = regie_reader_new ();
  for (gsize i = 0; i < N_DOSSIERS; i++)
    {
      g_autoptr(RegieDossier) dossier = generate_dossier (SEED, i, GENERATE_MIXED);

      data->canonical[i] = regie_entity_to_bytes (REGIE_ENTITY (dossier), REGIE_WRITE_SECRETS);
      data->dossiers[i] = read_one (data, data->canonical[i]);
      data->pretty[i] =
        regie_entity_to_bytes (data->dossiers[i], REGIE_WRITE_SECRETS | REGIE_WRITE_PRETTY);
#ifdef HAVE_JSON_GLIB
      data->shuffled[i] = reversed_text (data->canonical[i]);
#else
      data->shuffled[i] = g_bytes_ref (data->pretty[i]);
#endif
    }
}

int
main (void)
{
  static Data data;
  static const BenchEntry reading[] = {
    { "copy of the text", copy_text },        { "read", read_canonical }, { "release", release },
    { "read and release", read_and_release },
#ifdef HAVE_JSON_GLIB
    { "json-glib: tree", json_glib_read },
#endif
  };
  static const BenchEntry forms[] = {
    { "read", read_canonical },
    { "release", release },
    { "read, with line breaks", read_pretty },
    { "release (2)", release },
    { "read, members in the opposite order", read_shuffled },
    { "release (3)", release },
  };
  static const BenchEntry writing[] = {
    { "copy of the text", copy_text },
    { "write", write_all },
#ifdef HAVE_JSON_GLIB
    { "json-glib: write", json_glib_write },
#endif
  };

  prepare (&data);
  check (&data);

  bench_compare ("Reading a dossier",
                 reading,
                 G_N_ELEMENTS (reading),
                 "read",
                 &data,
                 N_ROUNDS,
                 N_DOSSIERS);
#ifdef HAVE_JSON_GLIB
  bench_goal ("G1", "json-glib: tree", "read", TRUE, 8);
  bench_goal ("G1", "json-glib: tree", "read and release", TRUE, 4.5);
  json_glib_prepare (&data);
#else
  bench_skip ("json-glib", "it was not there when this was built");
#endif
  bench_compare ("The form of the text",
                 forms,
                 G_N_ELEMENTS (forms),
                 "read",
                 &data,
                 N_ROUNDS,
                 N_DOSSIERS);
  bench_goal ("G2", "read, with line breaks", "read", FALSE, 1.5);
  bench_goal ("G2", "read, members in the opposite order", "read", FALSE, 1.5);
  bench_compare ("Writing a dossier",
                 writing,
                 G_N_ELEMENTS (writing),
                 "write",
                 &data,
                 N_ROUNDS,
                 N_DOSSIERS);
#ifdef HAVE_JSON_GLIB
  bench_goal ("G2", "json-glib: write", "write", TRUE, 6);
#endif

  return 0;
}
