/* regie-check.c: what a record lacks, by its table
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include <regie/regie-problem.h>

#include "base/regie-index-private.h"
#include "base/regie-language-private.h"
#include "base/regie-value-private.h"

typedef struct
{
  RegieIndex *index;
  RegieList  *problems;
  GString    *path;
  const char *language;
} Check;

static void
report (Check            *check,
        const char       *member,
        RegieProblemKind  kind,
        const char       *text)
{
  g_autofree char *path = check->path->len == 0 || member == NULL
                            ? g_strconcat (check->path->str, member, NULL)
                            : g_strconcat (check->path->str, ".", member, NULL);
  RegieProblem *problem = regie_problem_new ();

  regie_problem_set_path (problem, path);
  regie_problem_set_kind (problem, kind);
  regie_problem_set_text (problem, regie_translate (check->language, text));
  regie_list_take (check->problems, REGIE_ENTITY (problem));
}

#define MUNICIPALITY_DIGITS 4

/* `GM` and four digits. */
static gboolean
is_municipality (const char *text)
{
  return g_str_has_prefix (text, "GM") && strlen (text) == 2 + MUNICIPALITY_DIGITS &&
         strspn (text + 2, "0123456789") == MUNICIPALITY_DIGITS;
}

#define BSN_DIGITS  9
#define BSN_MODULUS 11

/* Nine digits of which the sum, weighed 9 to 2 and -1, is divisible by 11. Zeros alone would be,
 * but are no number. */
static gboolean
is_bsn (const char *text)
{
  int sum = 0;

  if (strlen (text) != BSN_DIGITS || strspn (text, "0123456789") != BSN_DIGITS)
    return FALSE;

  for (int i = 0; i < BSN_DIGITS - 1; i++)
    sum += (BSN_DIGITS - i) * (text[i] - '0');
  sum -= text[BSN_DIGITS - 1] - '0';

  return sum % BSN_MODULUS == 0 && strspn (text, "0") != BSN_DIGITS;
}

static void
check_string (Check            *check,
              RegieEntity      *record,
              const RegieField *row)
{
  const char *text = REGIE_MEMBER (char *, record, row);

  if (text == NULL)
    return;

  switch (row->shape)
    {
    case REGIE_SHAPE_NONE:
      return;
    case REGIE_SHAPE_MUNICIPALITY:
      if (!is_municipality (text))
        report (check,
                row->member,
                REGIE_PROBLEM_KIND_SHAPE,
                N_ ("Not the code of a municipality: GM and four digits."));
      return;
    case REGIE_SHAPE_BSN:
      if (!is_bsn (text))
        report (check,
                row->member,
                REGIE_PROBLEM_KIND_SHAPE,
                N_ ("Not a citizen service number: nine digits that pass the 11-test."));
      return;
    }

  g_assert_not_reached ();
}

static void
check_range (Check            *check,
             const RegieField *row,
             gint64            number)
{
  /* A row without a range has zero for both. */
  if (row->min == 0 && row->max == 0)
    return;
  if (number < row->min || number > row->max)
    report (check, row->member, REGIE_PROBLEM_KIND_RANGE, N_ ("A number outside its range."));
}

static void
check_target (Check            *check,
              const RegieField *row,
              const char       *id)
{
  if (id != NULL && regie_index_find (check->index, row->of (), id) == NULL)
    report (check,
            row->member,
            REGIE_PROBLEM_KIND_DANGLING,
            N_ ("There is no such record in the document."));
}

static void
check_targets (Check            *check,
               const RegieField *row,
               GStrv             ids)
{
  for (gsize i = 0; row->of != NULL && ids != NULL && ids[i] != NULL; i++)
    check_target (check, row, ids[i]);
}

static void check_record (Check       *check,
                          RegieEntity *record);

static void
check_at (Check       *check,
          RegieEntity *record,
          const char  *member,
          int          item)
{
  gsize length = check->path->len;

  if (length > 0)
    g_string_append_c (check->path, '.');
  g_string_append (check->path, member);
  if (item >= 0)
    g_string_append_printf (check->path, "[%d]", item);
  check_record (check, record);
  g_string_truncate (check->path, length);
}

static void
check_value (Check            *check,
             RegieEntity      *record,
             const RegieField *row)
{
  const RegieItems *list = NULL;

  if ((row->flags & REGIE_FIELD_REQUIRED) && regie_value_is_unset (record, row))
    report (check, row->member, REGIE_PROBLEM_KIND_MISSING, N_ ("This must be filled in."));

  switch (row->kind)
    {
    case REGIE_KIND_STRING:
      check_string (check, record, row);
      return;
    case REGIE_KIND_INT:
      check_range (check, row, REGIE_MEMBER (int, record, row));
      return;
    case REGIE_KIND_INT64:
      check_range (check, row, REGIE_MEMBER (gint64, record, row));
      return;
    case REGIE_KIND_REFERENCE:
      check_target (check, row, REGIE_MEMBER (char *, record, row));
      return;
    case REGIE_KIND_STRINGS:
      check_targets (check, row, REGIE_MEMBER (GStrv, record, row));
      return;
    case REGIE_KIND_CHILD:
      if (REGIE_MEMBER (RegieEntity *, record, row) != NULL)
        check_at (check, REGIE_MEMBER (RegieEntity *, record, row), row->member, -1);
      return;
    case REGIE_KIND_LIST:
      list = REGIE_MEMBER (RegieItems *, record, row);
      for (guint i = 0; i < regie_items_get_length (list); i++)
        check_at (check, list->items[i], row->member, i);
      return;
    case REGIE_KIND_BOOLEAN:
    case REGIE_KIND_ENUM:
    case REGIE_KIND_DATE:
    case REGIE_KIND_TIME:
      /* Setters and reader let nothing in that is not one. */
      return;
    }

  g_assert_not_reached ();
}

static void
check_record (Check       *check,
              RegieEntity *record)
{
  const RegieTable *table = regie_entity_get_table (record);

  if (regie_index_is_doubled (check->index, record))
    report (check,
            "id",
            REGIE_PROBLEM_KIND_DOUBLED,
            N_ ("Another record of this kind has this id."));

  for (guint i = 0; i < table->n_columns; i++)
    check_value (check, record, &table->columns[i].row);
}

/**
 * regie_entity_check_shape:
 * @self: the root of a document
 * @language: (nullable): language of the sentences, a BCP 47 tag; Dutch when %NULL
 *
 * Checks what every document of its type must have: required values, ranges, patterns, ids that
 * are unique and references of which the target exists. Whether the case follows the method is
 * for the review.
 *
 * Returns: (transfer full): a list of [class@Regie.Problem], in the order of the document; empty
 *   when all is well
 *
 * Since: 0.1
 */
GListModel *
regie_entity_check_shape (RegieEntity *self,
                          const char  *language)
{
  g_autoptr(RegieIndex) index = NULL;
  Check check = { .language = language };

  g_return_val_if_fail (REGIE_IS_ENTITY (self), NULL);

  index = regie_index_new (self);
  check.index = index;
  check.problems = regie_list_new (REGIE_TYPE_PROBLEM);
  check.path = g_string_new (NULL);
  check_record (&check, self);
  g_string_free (check.path, TRUE);

  return G_LIST_MODEL (check.problems);
}
