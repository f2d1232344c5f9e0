/* regie-sort.c: JSON text whose members stand in the order of their names
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include "base/regie-sort-private.h"

#include "base/regie-writer-private.h"

/* The text is canonical and comes from the writer, so it is JSON without white space, and nests no
 * deeper than tables do, or than the reader let members pass that it does not know. What a newer
 * version of the library writes in the order of its table, an older one writes last; sorted, both
 * are the same text. */

typedef struct
{
  const char *name;
  gsize       name_length;
  char       *value;
} Member;

static void
member_clear (gpointer data)
{
  g_free (((Member *) data)->value);
}

/* Names as bytes: quotes stand around both, so a name comes before one that goes on. */
static int
compare_members (gconstpointer a,
                 gconstpointer b)
{
  const Member *one = a;
  const Member *other = b;
  int order = memcmp (one->name, other->name, MIN (one->name_length, other->name_length));

  return order != 0
           ? order
           : (one->name_length > other->name_length) - (one->name_length < other->name_length);
}

/* From the quote that opens a string to behind the one that closes it. */
static const char *
skip_string (const char *at)
{
  for (at++; *at != '"'; at++)
    if (*at == '\\')
      at++;

  return at + 1;
}

static const char *put_sorted (RegieText  *out,
                               const char *at);

static const char *
put_object (RegieText  *out,
            const char *at)
{
  g_autoptr(GArray) members = g_array_new (FALSE, FALSE, sizeof (Member));

  g_array_set_clear_func (members, member_clear);
  for (at++; *at != '}'; at += *at == ',' ? 1 : 0)
    {
      RegieText value = { 0 };
      Member member = { .name = at + 1 };
      const char *end = skip_string (at);

      member.name_length = end - at - 2;
      at = put_sorted (&value, end + 1);
      member.value = regie_text_steal (&value);
      g_array_append_val (members, member);
    }
  g_array_sort (members, compare_members);

  regie_text_puts (out, "{");
  for (guint i = 0; i < members->len; i++)
    {
      const Member *member = &g_array_index (members, Member, i);

      if (i > 0)
        regie_text_puts (out, ",");
      regie_text_put (out, member->name - 1, member->name_length + 2);
      regie_text_puts (out, ":");
      regie_text_put (out, member->value, strlen (member->value));
    }
  regie_text_puts (out, "}");

  return at + 1;
}

static const char *
put_array (RegieText  *out,
           const char *at)
{
  regie_text_puts (out, "[");
  for (at++; *at != ']';)
    {
      at = put_sorted (out, at);
      if (*at == ',')
        {
          regie_text_puts (out, ",");
          at++;
        }
    }
  regie_text_puts (out, "]");

  return at + 1;
}

/* Puts the value that begins at @at, and returns where it ends. */
static const char *
put_sorted (RegieText  *out,
            const char *at)
{
  const char *end = at;

  if (*at == '{')
    return put_object (out, at);
  if (*at == '[')
    return put_array (out, at);

  if (*at == '"')
    end = skip_string (at);
  else
    end += strcspn (at, ",]}");
  regie_text_put (out, at, end - at);

  return end;
}

/* A canonical text with the members of each object in the order of their names. */
char *
regie_sort_members (const char *text)
{
  RegieText out = { 0 };

  (void) put_sorted (&out, text);

  return regie_text_steal (&out);
}
