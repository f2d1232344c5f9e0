/* test-names.c: names of fields, which every language must be able to say
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "base/regie-table-private.h"

#include "data/types.h"

/* Words that in C, C++, JavaScript, Lua or Python cannot name a member or a parameter. Ruby and
 * Vala take their own words after a dot. */
static const char *const reserved[] = {
  "alignas",     "alignof",
  "and",         "and_eq",
  "arguments",   "as",
  "asm",         "assert",
  "async",       "auto",
  "await",       "begin",
  "bitand",      "bitor",
  "bool",        "break",
  "case",        "catch",
  "char",        "class",
  "compl",       "concept",
  "const",       "const_cast",
  "constexpr",   "constructor",
  "continue",    "debugger",
  "decltype",    "def",
  "default",     "del",
  "delete",      "do",
  "double",      "dynamic_cast",
  "elif",        "else",
  "elseif",      "end",
  "enum",        "eval",
  "except",      "exec",
  "explicit",    "export",
  "extends",     "extern",
  "false",       "finally",
  "float",       "for",
  "friend",      "from",
  "function",    "global",
  "goto",        "if",
  "implements",  "import",
  "in",          "inline",
  "instanceof",  "int",
  "interface",   "is",
  "lambda",      "let",
  "local",       "long",
  "mutable",     "namespace",
  "new",         "nil",
  "noexcept",    "nonlocal",
  "not",         "not_eq",
  "null",        "nullptr",
  "operator",    "or",
  "or_eq",       "package",
  "pass",        "print",
  "private",     "protected",
  "public",      "raise",
  "register",    "reinterpret_cast",
  "repeat",      "requires",
  "restrict",    "return",
  "self",        "short",
  "signed",      "sizeof",
  "static",      "static_assert",
  "static_cast", "struct",
  "super",       "switch",
  "template",    "then",
  "this",        "thread_local",
  "throw",       "true",
  "try",         "typedef",
  "typeid",      "typename",
  "typeof",      "union",
  "unsigned",    "until",
  "using",       "var",
  "virtual",     "void",
  "volatile",    "wchar_t",
  "while",       "with",
  "xor",         "xor_eq",
  "yield",
};

/* What an object already has in Python, JavaScript, Ruby or Lua, and what a record has here: a
 * property of that name would hide it or be hidden. */
static const char *const taken[] = {
  "bind_property",
  "block_signal_handler",
  "chain",
  "check_shape",
  "clone",
  "connect",
  "connect_after",
  "connect_object",
  "copy",
  "data",
  "diff",
  "disconnect",
  "disconnect_by_func",
  "display",
  "dup",
  "dup_path",
  "emit",
  "emit_stop_by_name",
  "equal",
  "extend",
  "find",
  "find_path",
  "find_property",
  "find_with_properties",
  "force_floating",
  "freeze",
  "freeze_notify",
  "get_data",
  "get_property",
  "get_qdata",
  "getv",
  "g_type_instance",
  "gtype",
  "handler_block",
  "handler_disconnect",
  "handler_is_connected",
  "handler_unblock",
  "hash",
  "inspect",
  "install_properties",
  "instance_of",
  "is_floating",
  "is_in_force",
  "itself",
  "list_properties",
  "method",
  "methods",
  "notify",
  "notify_by_pspec",
  "object_id",
  "override_property",
  "parent",
  "parent_instance",
  "priv",
  "property",
  "props",
  "prototype",
  "qdata",
  "ref_count",
  "ref_sink",
  "replace_data",
  "replace_qdata",
  "run_dispose",
  "send",
  "set_data",
  "set_property",
  "signal_connect",
  "signal_emit",
  "steal_data",
  "steal_qdata",
  "stop_emission",
  "stop_emission_by_name",
  "table",
  "tap",
  "thaw_notify",
  "to_bytes",
  "to_json",
  "to_s",
  "to_string",
  "type",
  "type_name",
  "unknown",
  "unref",
  "value_of",
  "watch_closure",
  "weak_ref",
};

static gboolean
contains (const char *const *words,
          gsize              n_words,
          const char        *word)
{
  for (gsize i = 0; i < n_words; i++)
    if (g_str_equal (words[i], word))
      return TRUE;

  return FALSE;
}

static void
one_name_everywhere (gconstpointer data)
{
  const TestType *type = data;
  const RegieTable *table = regie_table_for_type (type->type);

  for (guint i = 0; i < table->n_columns; i++)
    {
      const RegieField *row = &table->columns[i].row;
      g_autofree char *member = g_strdelimit (g_strdup (row->name), "-", '_');

      g_assert_cmpstr (row->member, ==, member);
      g_assert_cmpstr (table->columns[i].pspec->name, ==, row->name);
      for (guint other = 0; other < i; other++)
        g_assert_cmpstr (table->columns[other].row.name, !=, row->name);
    }
}

static void
names_can_be_said (gconstpointer data)
{
  const TestType *type = data;
  const RegieTable *table = regie_table_for_type (type->type);

  for (guint i = 0; i < table->n_columns; i++)
    {
      const char *member = table->columns[i].row.member;

      g_test_message ("%s", member);
      g_assert_cmpuint (strspn (member, "abcdefghijklmnopqrstuvwxyz0123456789_"),
                        ==,
                        strlen (member));
      g_assert_true (g_ascii_islower (member[0]));
      g_assert_false (contains (reserved, G_N_ELEMENTS (reserved), member));
      g_assert_false (contains (taken, G_N_ELEMENTS (taken), member));
    }
}

/* A method `get_data` of ours would hide that of GObject. */
static void
accessors_hide_nothing (gconstpointer data)
{
  const TestType *type = data;
  const RegieTable *table = regie_table_for_type (type->type);

  for (guint i = 0; i < table->n_columns; i++)
    {
      g_autofree char *getter = g_strconcat ("get_", table->columns[i].row.member, NULL);
      g_autofree char *setter = g_strconcat ("set_", table->columns[i].row.member, NULL);

      g_test_message ("%s", table->columns[i].row.member);
      g_assert_false (contains (taken, G_N_ELEMENTS (taken), getter));
      g_assert_false (contains (taken, G_N_ELEMENTS (taken), setter));
    }
}

/* An endless table, or one with two rows for one place in the struct, would go unnoticed. */
static void
table_is_sound (gconstpointer data)
{
  const TestType *type = data;
  const RegieTable *table = regie_table_for_type (type->type);

  for (guint i = 0; i < table->n_columns; i++)
    {
      const RegieField *row = &table->columns[i].row;

      g_test_message ("%s", row->name);
      g_assert_cmpint (row->min, <=, row->max);
      g_assert_true (row->kind == REGIE_KIND_INT || row->kind == REGIE_KIND_INT64 ||
                     (row->min == 0 && row->max == 0));
      g_assert_true (row->kind == REGIE_KIND_STRING || row->shape == REGIE_SHAPE_NONE);
      for (guint other = 0; other < i; other++)
        g_assert_cmpuint (table->columns[other].row.offset, !=, row->offset);
      if (row->kind == REGIE_KIND_CHILD || row->kind == REGIE_KIND_LIST ||
          row->kind == REGIE_KIND_REFERENCE)
        g_assert_true (g_type_is_a (row->of (), REGIE_TYPE_ENTITY));
    }
}

/* The nick of an enum is a code of the format: short, in one style, and its first is zero. */
static void
codes_are_sound (gconstpointer data)
{
  const TestType *type = data;
  const RegieTable *table = regie_table_for_type (type->type);

  for (guint i = 0; i < table->n_columns; i++)
    {
      const GEnumClass *values = table->columns[i].values;

      for (guint value = 0; values != NULL && value < values->n_values; value++)
        {
          const char *nick = values->values[value].value_nick;

          g_test_message ("%s %s", table->columns[i].row.name, nick);
          g_assert_cmpint (values->values[value].value, ==, value);
          g_assert_cmpuint (strspn (nick, "abcdefghijklmnopqrstuvwxyz0123456789-"),
                            ==,
                            strlen (nick));
        }
    }
}

static void
words_are_in_order (void)
{
  for (gsize i = 1; i < G_N_ELEMENTS (reserved); i++)
    g_assert_cmpstr (reserved[i - 1], <, reserved[i]);
}

static void
add_for_type (const TestType *type)
{
  static const struct
  {
    const char *behaviour;
    GTestDataFunc func;
  } cases[] = {
    { "one-name-everywhere", one_name_everywhere },
    { "names-can-be-said", names_can_be_said },
    { "accessors-hide-nothing", accessors_hide_nothing },
    { "table-is-sound", table_is_sound },
    { "codes-are-sound", codes_are_sound },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *path = test_type_dup_path ("base", type, cases[i].behaviour);

      g_test_add_data_func (path, type, cases[i].func);
    }
}

int
main (int    argc,
      char **argv)
{
  GPtrArray *types = NULL;

  g_test_init (&argc, &argv, G_TEST_OPTION_ISOLATE_DIRS, NULL);

  types = test_types ();
  for (guint i = 0; i < types->len; i++)
    add_for_type (types->pdata[i]);
  g_test_add_func ("/base/names/words-are-in-order", words_are_in_order);

  return g_test_run ();
}
