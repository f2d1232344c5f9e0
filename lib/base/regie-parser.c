/* regie-parser.c: JSON text into records, by their tables
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include "base/regie-parser-private.h"

#include "base/regie-date-private.h"
#include "base/regie-field-private.h"
#include "base/regie-hash-private.h"

/* Records go straight from the text into their structs, without a tree between. The functions
 * call each other as deep as the tables nest, which is a matter of the library and not of the
 * input. */

/* A step on the way from the document to a value: a member, or an index when that is NULL. */
typedef struct
{
  const char *member;
  guint       index;
} Place;

/* Tables nest less deep by far; each level takes a member and an index. */
#define MAX_PLACES 64

typedef struct
{
  RegieScanner   scanner;
  RegieReadFlags flags;
  guint64        first_line;
  /* Where the parser is. After a fault it stays as it was, for the report. */
  Place places[MAX_PLACES];
  guint n_places;
  /* The items of the lists that are being read, the innermost last. */
  GPtrArray *items;
  /* The strings of the array that is being read, which lie in the text. */
  GPtrArray *strings;
  /* The record at which to stop, by its path, and what it lacks; NULL for none. */
  const char *stop;
  const char *lack;
} Parser;

static gboolean parse_record (Parser           *parser,
                              const RegieTable *table,
                              RegieEntity      *entity);

static Place *
push_place (Parser     *parser,
            const char *member)
{
  Place *place = &parser->places[parser->n_places];

  g_assert (parser->n_places < MAX_PLACES);
  parser->n_places++;
  *place = (Place){ member, 0 };

  return place;
}

static void
pop_place (Parser *parser)
{
  parser->n_places--;
}

static gboolean
fail_expected (Parser     *parser,
               const char *expected)
{
  return regie_scanner_fail_expected (&parser->scanner, REGIE_ERROR_FORMAT, expected);
}

/* Takes a string in which something is written, or NULL after a fault. */
static char *
parse_string (Parser     *parser,
              const char *expected,
              gsize      *length)
{
  if (*parser->scanner.at != '"')
    {
      fail_expected (parser, expected);
      return NULL;
    }

  return regie_scanner_take_string (&parser->scanner, length);
}

static gboolean
parse_date (Parser *parser,
            GDate  *date)
{
  const char *start = parser->scanner.at;
  gsize length = 0;
  const char *text = parse_string (parser, "a day as a string", &length);

  if (text == NULL)
    return FALSE;

  return regie_date_scan (text, length, date) ||
         regie_scanner_fail (&parser->scanner, REGIE_ERROR_FORMAT, start, "not a calendar date");
}

static gboolean
parse_time (Parser     *parser,
            GDateTime **time)
{
  const char *start = parser->scanner.at;
  gsize length = 0;
  const char *text = parse_string (parser, "a moment as a string", &length);

  if (text == NULL)
    return FALSE;

  *time = regie_time_scan (text, length);

  return *time != NULL ||
         regie_scanner_fail (&parser->scanner, REGIE_ERROR_FORMAT, start, "not a moment in UTC");
}

static gboolean
parse_nick (Parser            *parser,
            const RegieColumn *column,
            int               *value)
{
  const char *start = parser->scanner.at;
  gsize length = 0;
  const char *nick = parse_string (parser, "a code as a string", &length);

  if (nick == NULL)
    return FALSE;

  for (guint i = 0; i < column->values->n_values; i++)
    if (g_str_equal (column->values->values[i].value_nick, nick))
      {
        *value = column->values->values[i].value;
        return TRUE;
      }

  return regie_scanner_fail (&parser->scanner,
                             REGIE_ERROR_FORMAT,
                             start,
                             "not one of the codes of this member");
}

static gboolean
parse_boolean (Parser   *parser,
               gboolean *value)
{
  if (regie_scanner_take_literal (&parser->scanner, "true", 4))
    *value = TRUE;
  else if (regie_scanner_take_literal (&parser->scanner, "false", 5))
    *value = FALSE;
  else
    return fail_expected (parser, "true or false");

  return TRUE;
}

static gboolean
parse_integer (Parser *parser,
               gint64  min,
               gint64  max,
               gint64 *value)
{
  const char *start = parser->scanner.at;

  if (*start != '-' && !g_ascii_isdigit (*start))
    return fail_expected (parser, "a whole number");
  if (!regie_scanner_take_integer (&parser->scanner, value))
    return FALSE;

  return (*value >= min && *value <= max) || regie_scanner_fail (&parser->scanner,
                                                                 REGIE_ERROR_FORMAT,
                                                                 start,
                                                                 "a number that is too large");
}

/* Takes the bracket that opens an array and tells whether something stands in it. */
static gboolean
enter_array (Parser   *parser,
             gboolean *is_empty)
{
  if (*parser->scanner.at != '[')
    return fail_expected (parser, "an array");
  if (!regie_scanner_enter (&parser->scanner))
    return FALSE;

  regie_scanner_skip_space (&parser->scanner);
  *is_empty = *parser->scanner.at == ']';

  return TRUE;
}

/* Takes what follows an item: a comma, or the bracket that closes. */
static gboolean
next_item (Parser   *parser,
           gboolean *is_last)
{
  RegieScanner *scanner = &parser->scanner;

  regie_scanner_skip_space (scanner);
  *is_last = *scanner->at == ']';
  if (!*is_last && *scanner->at != ',')
    return regie_scanner_fail_expected (scanner,
                                        REGIE_ERROR_SYNTAX,
                                        "a comma or the closing bracket");
  if (!*is_last)
    {
      scanner->at++;
      regie_scanner_skip_space (scanner);
    }

  return TRUE;
}

static void
leave_array (Parser *parser)
{
  parser->scanner.at++;
  regie_scanner_leave (&parser->scanner);
}

static GStrv
dup_strings (const GPtrArray *strings)
{
  GStrv copies = g_new (char *, (gsize) strings->len + 1);

  for (guint i = 0; i < strings->len; i++)
    copies[i] = g_strdup (strings->pdata[i]);
  copies[strings->len] = NULL;

  return copies;
}

static gboolean
parse_strings (Parser *parser,
               GStrv  *strings)
{
  Place *place = NULL;
  gboolean is_last = FALSE;

  if (!enter_array (parser, &is_last))
    return FALSE;
  if (is_last)
    {
      leave_array (parser);
      return TRUE;
    }

  g_ptr_array_set_size (parser->strings, 0);
  place = push_place (parser, NULL);
  while (!is_last)
    {
      gsize length = 0;
      char *string = NULL;

      if (!regie_scanner_count (&parser->scanner))
        return FALSE;
      string = parse_string (parser, "a string", &length);
      if (string == NULL || !next_item (parser, &is_last))
        return FALSE;
      g_ptr_array_add (parser->strings, string);
      place->index++;
    }
  pop_place (parser);
  *strings = dup_strings (parser->strings);
  leave_array (parser);

  return TRUE;
}

/* The strings of the record will lie in the text. */
static RegieEntity *
new_record (Parser           *parser,
            const RegieTable *table)
{
  RegieEntity *record = (RegieEntity *) g_object_new_with_properties (table->type, 0, NULL, NULL);

  record->text = g_atomic_rc_box_acquire (parser->scanner.text);

  return record;
}

static gboolean
parse_items (Parser           *parser,
             const RegieTable *table)
{
  Place *place = push_place (parser, NULL);
  gboolean is_last = FALSE;

  while (!is_last)
    {
      RegieEntity *item = NULL;

      if (*parser->scanner.at != '{')
        return fail_expected (parser, "an object");
      item = new_record (parser, table);
      g_ptr_array_add (parser->items, item);
      if (!parse_record (parser, table, item) || !next_item (parser, &is_last))
        return FALSE;
      place->index++;
    }
  pop_place (parser);

  return TRUE;
}

static gboolean
parse_list (Parser             *parser,
            const RegieColumn  *column,
            RegieItems        **list)
{
  const RegieTable *table = regie_column_get_child (column);
  guint base = parser->items->len;
  gboolean is_empty = FALSE;

  if (!enter_array (parser, &is_empty))
    return FALSE;

  if (!is_empty)
    {
      if (!parse_items (parser, table))
        return FALSE;

      *list = regie_items_new_take (table->type,
                                    (RegieEntity **) parser->items->pdata + base,
                                    parser->items->len - base);
      /* The list has them now. */
      for (guint i = base; i < parser->items->len; i++)
        parser->items->pdata[i] = NULL;
      g_ptr_array_set_size (parser->items, base);
    }
  leave_array (parser);

  return TRUE;
}

static gboolean
parse_child (Parser             *parser,
             const RegieColumn  *column,
             RegieEntity       **child)
{
  const RegieTable *table = regie_column_get_child (column);

  if (*parser->scanner.at != '{')
    return fail_expected (parser, "an object");

  *child = new_record (parser, table);

  return parse_record (parser, table, *child);
}

static gboolean
can_be_null (RegieKind kind)
{
  return kind == REGIE_KIND_STRING || kind == REGIE_KIND_REFERENCE || kind == REGIE_KIND_DATE ||
         kind == REGIE_KIND_TIME || kind == REGIE_KIND_STRINGS || kind == REGIE_KIND_CHILD;
}

static gboolean
parse_text (Parser  *parser,
            char   **text)
{
  gsize length = 0;

  *text = parse_string (parser, "a string", &length);

  return *text != NULL;
}

static gboolean
parse_int (Parser *parser,
           int    *value)
{
  gint64 number = 0;

  if (!parse_integer (parser, G_MININT, G_MAXINT, &number))
    return FALSE;
  *value = (int) number;

  return TRUE;
}

static gboolean
parse_value (Parser            *parser,
             const RegieColumn *column,
             RegieEntity       *entity)
{
  const RegieField *row = &column->row;

  /* Null is what a value is when it is not there. */
  if (*parser->scanner.at == 'n' && can_be_null (row->kind) &&
      regie_scanner_take_literal (&parser->scanner, "null", 4))
    return TRUE;

  switch (row->kind)
    {
    case REGIE_KIND_STRING:
    case REGIE_KIND_REFERENCE:
      return parse_text (parser, &REGIE_MEMBER (char *, entity, row));
    case REGIE_KIND_BOOLEAN:
      return parse_boolean (parser, &REGIE_MEMBER (gboolean, entity, row));
    case REGIE_KIND_INT:
      return parse_int (parser, &REGIE_MEMBER (int, entity, row));
    case REGIE_KIND_INT64:
      return parse_integer (parser, G_MININT64, G_MAXINT64, &REGIE_MEMBER (gint64, entity, row));
    case REGIE_KIND_ENUM:
      return parse_nick (parser, column, &REGIE_MEMBER (int, entity, row));
    case REGIE_KIND_DATE:
      return parse_date (parser, &REGIE_MEMBER (GDate, entity, row));
    case REGIE_KIND_TIME:
      return parse_time (parser, &REGIE_MEMBER (GDateTime *, entity, row));
    case REGIE_KIND_STRINGS:
      return parse_strings (parser, &REGIE_MEMBER (GStrv, entity, row));
    case REGIE_KIND_CHILD:
      return parse_child (parser, column, &REGIE_MEMBER (RegieEntity *, entity, row));
    case REGIE_KIND_LIST:
      return parse_list (parser, column, &REGIE_MEMBER (RegieItems *, entity, row));
    }

  g_assert_not_reached ();
}

/* What is known of the members of one record while it is read. */
typedef struct
{
  guint64     seen;
  guint       next;
  GHashTable *unknown_names;
  RegieText   unknown;
} Members;

static void
members_clear (Members *members)
{
  g_clear_pointer (&members->unknown_names, g_hash_table_unref);
  regie_text_clear (&members->unknown);
}

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (Members, members_clear)

static gboolean
take_colon (RegieScanner *scanner)
{
  regie_scanner_skip_space (scanner);
  if (*scanner->at != ':')
    return regie_scanner_fail_expected (scanner, REGIE_ERROR_SYNTAX, "a colon");

  scanner->at++;
  regie_scanner_skip_space (scanner);

  return TRUE;
}

/* Takes the name of a member if the table has it as it is written. Members mostly stand in the
 * order of the table, with some left out: so the search goes on from where the last was found. */
static const RegieColumn *
take_known_name (RegieScanner     *scanner,
                 const RegieTable *table,
                 guint             next)
{
  const char *name = scanner->at + 1;
  guint64 word = 0;

  memcpy (&word, name, sizeof word);
  for (guint i = 0; i < table->n_columns; i++)
    {
      const RegieColumn *column = &table->columns[next];

      if ((word & column->word_mask) == column->word &&
          (column->member_length < sizeof word ||
           (memcmp (name, column->row.member, column->member_length) == 0 &&
            name[column->member_length] == '"')))
        {
          scanner->at += column->member_length + 2;
          return column;
        }
      if (++next == table->n_columns)
        next = 0;
    }

  return NULL;
}

/* Letters of a name that an error tells. */
#define LONGEST_NAME 40

/* Whether a name looks like one of a member, and not like what somebody is called or has. */
static gboolean
is_plain_name (const char *name)
{
  const char *end = name;

  while (g_ascii_isalnum (*end) || *end == '_' || *end == '-')
    end++;

  return g_ascii_islower (*name) && *end == '\0';
}

/* A slip of the pen is soon found when it is named. Nothing personal stands in an error, so only a
 * name that could be one of the format is told. */
static gboolean
fail_unknown (Parser     *parser,
              const char *start,
              const char *name)
{
  gboolean is_long = strlen (name) > LONGEST_NAME;
  g_autofree char *message =
    is_plain_name (name) ? g_strdup_printf ("a member that this version does not know: %.*s%s",
                                            LONGEST_NAME,
                                            name,
                                            is_long ? "…" : "")
                         : g_strdup ("a member that this version does not know");

  return regie_scanner_fail (&parser->scanner, REGIE_ERROR_FORMAT, start, message);
}

static gboolean
parse_unknown (Parser     *parser,
               Members    *members,
               const char *start,
               const char *name)
{
  RegieText *keep = parser->flags & REGIE_READ_KEEP_UNKNOWN ? &members->unknown : NULL;

  if (keep == NULL)
    return fail_unknown (parser, start, name);

  if (members->unknown_names == NULL)
    members->unknown_names = g_hash_table_new (regie_hash_string, g_str_equal);
  if (!g_hash_table_add (members->unknown_names, (gpointer) name))
    return regie_scanner_fail (&parser->scanner,
                               REGIE_ERROR_SYNTAX,
                               start,
                               "a member that stands there twice");

  regie_text_puts (keep, ",");
  regie_text_put_json_string (keep, name);
  regie_text_puts (keep, ":");

  return take_colon (&parser->scanner) && regie_scanner_skip_value (&parser->scanner, keep);
}

static gboolean
parse_known (Parser            *parser,
             Members           *members,
             const RegieTable  *table,
             const RegieColumn *column,
             const char        *start,
             RegieEntity       *entity)
{
  guint64 bit = G_GUINT64_CONSTANT (1) << (column - table->columns);

  push_place (parser, column->row.member);
  if (members->seen & bit)
    return regie_scanner_fail (&parser->scanner,
                               REGIE_ERROR_SYNTAX,
                               start,
                               "a member that stands there twice");
  members->seen |= bit;
  members->next = (column - table->columns + 1) % table->n_columns;

  if (!take_colon (&parser->scanner) || !parse_value (parser, column, entity))
    return FALSE;
  pop_place (parser);

  return TRUE;
}

static gboolean
parse_member (Parser           *parser,
              Members          *members,
              const RegieTable *table,
              RegieEntity      *entity)
{
  RegieScanner *scanner = &parser->scanner;
  const RegieColumn *column = NULL;
  const char *start = scanner->at;
  const char *name = NULL;
  gsize length = 0;

  if (*start != '"')
    return regie_scanner_fail_expected (scanner, REGIE_ERROR_SYNTAX, "the name of a member");

  column = take_known_name (scanner, table, members->next);
  if (column != NULL)
    return parse_known (parser, members, table, column, start, entity);

  /* An unknown name, or one that is written with escapes. */
  name = regie_scanner_take_string (scanner, &length);
  if (name == NULL)
    return FALSE;
  column = regie_table_find_member (table, name, length);

  return column == NULL ? parse_unknown (parser, members, start, name)
                        : parse_known (parser, members, table, column, start, entity);
}

static gboolean
parse_members (Parser           *parser,
               const RegieTable *table,
               RegieEntity      *entity)
{
  g_auto(Members) members = { 0 };
  RegieScanner *scanner = &parser->scanner;

  for (;;)
    {
      if (!parse_member (parser, &members, table, entity))
        return FALSE;

      regie_scanner_skip_space (scanner);
      if (*scanner->at == '}')
        break;
      if (*scanner->at != ',')
        return regie_scanner_fail_expected (scanner,
                                            REGIE_ERROR_SYNTAX,
                                            "a comma or the closing brace");
      scanner->at++;
      regie_scanner_skip_space (scanner);
    }

  if (members.unknown.length > 0)
    entity->unknown = regie_text_steal (&members.unknown);

  return TRUE;
}

static char *
dup_path (Parser *parser)
{
  g_autoptr(GString) path = g_string_new (NULL);

  for (guint i = 0; i < parser->n_places; i++)
    if (parser->places[i].member == NULL)
      g_string_append_printf (path, "[%u]", parser->places[i].index);
    else
      {
        if (i > 0)
          g_string_append_c (path, '.');
        g_string_append (path, parser->places[i].member);
      }

  return g_strdup (path->len == 0 ? "document" : path->str);
}

/* Whether this is the record to stop at. */
static gboolean
must_stop (Parser *parser)
{
  g_autofree char *path = parser->stop == NULL ? NULL : dup_path (parser);

  return path != NULL && g_str_equal (path, parser->stop);
}

/* Takes an object; its opening brace comes next. */
static gboolean
parse_record (Parser           *parser,
              const RegieTable *table,
              RegieEntity      *entity)
{
  RegieScanner *scanner = &parser->scanner;

  if (must_stop (parser))
    return regie_scanner_fail (scanner, REGIE_ERROR_FORMAT, scanner->at, parser->lack);
  if (!regie_scanner_count (scanner) || !regie_scanner_enter (scanner))
    return FALSE;

  regie_scanner_skip_space (scanner);
  if (*scanner->at != '}' && !parse_members (parser, table, entity))
    return FALSE;

  scanner->at++;
  regie_scanner_leave (scanner);

  return TRUE;
}

static gboolean
parse_document (Parser           *parser,
                const RegieTable *table,
                RegieEntity      *entity)
{
  RegieScanner *scanner = &parser->scanner;

  if (strncmp (scanner->at, "\xef\xbb\xbf", 3) == 0)
    return regie_scanner_fail (scanner,
                               REGIE_ERROR_SYNTAX,
                               scanner->at,
                               "a byte order mark before the text");

  regie_scanner_skip_space (scanner);
  if (*scanner->at != '{')
    return fail_expected (parser, "an object");
  if (!parse_record (parser, table, entity))
    return FALSE;

  regie_scanner_skip_space (scanner);

  return scanner->at == scanner->text + scanner->length ||
         regie_scanner_fail (scanner,
                             REGIE_ERROR_SYNTAX,
                             scanner->at,
                             "something after the end of the document");
}

/* Says where and what, never the value. Lines and columns are counted in the caller's text,
 * since the parser's copy has been written in. */
static void
report (Parser      *parser,
        const char  *text,
        GError     **error)
{
  g_autofree char *path = dup_path (parser);
  guint64 line = parser->first_line;
  gsize column = 1;

  for (gsize i = 0; i < parser->scanner.fault_at && i < parser->scanner.length; i++)
    if (text[i] == '\n')
      {
        line++;
        column = 1;
      }
    else if (((guchar) text[i] & 0xc0) != 0x80)
      column++;

  g_set_error (error,
               REGIE_ERROR,
               parser->scanner.fault_code,
               "%s (line %" G_GUINT64_FORMAT ", column %" G_GSIZE_FORMAT "): %s",
               path,
               line,
               column,
               parser->scanner.fault);
}

static void
item_free (gpointer item)
{
  if (item != NULL)
    g_object_unref (item);
}

/* Parses once; with @stop up to the record at that path, to tell where it stands. */
static RegieEntity *
parse_once (const char                *text,
            gsize                      length,
            const RegieTable          *table,
            const RegieScannerLimits  *limits,
            Parser                    *parser,
            GError                   **error)
{
  g_autoptr(RegieEntity) entity = NULL;
  g_autoptr(GPtrArray) items = g_ptr_array_new_with_free_func (item_free);
  g_autoptr(GPtrArray) strings = g_ptr_array_new ();
  gboolean parsed = FALSE;

  parser->items = items;
  parser->strings = strings;
  regie_scanner_init (&parser->scanner, text, length, limits);
  entity = new_record (parser, table);
  parsed = parse_document (parser, table, entity);
  if (!parsed)
    report (parser, text, error);
  regie_scanner_clear (&parser->scanner);

  return parsed ? g_steal_pointer (&entity) : NULL;
}

RegieEntity *
regie_parse_entity (const char                *text,
                    gsize                      length,
                    guint64                    first_line,
                    const RegieTable          *table,
                    const RegieScannerLimits  *limits,
                    RegieReadFlags             flags,
                    GError                   **error)
{
  Parser parser = { .flags = flags, .first_line = first_line };
  Parser again = { .flags = flags, .first_line = first_line };
  g_autoptr(RegieEntity) entity = parse_once (text, length, table, limits, &parser, error);
  RegieLackFunc find_lack = NULL;
  g_autofree char *path = NULL;

  if (entity == NULL || !(flags & REGIE_READ_COMPLETE))
    return g_steal_pointer (&entity);

  find_lack = (RegieLackFunc) REGIE_ENTITY_GET_CLASS (entity)->find_lack;
  path = find_lack == NULL ? NULL : find_lack (entity, &again.lack);
  if (path == NULL)
    return g_steal_pointer (&entity);

  again.stop = path;

  return parse_once (text, length, table, limits, &again, error);
}
