/* regie-reading-sums.c: which numbers of readings follow from others
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include "base/regie-hash-private.h"
#include "base/regie-table-private.h"
#include "rules/regie-reading-sums-private.h"

#define NUMBER(self, i) (&g_array_index ((self)->numbers, RegieNumber, i))
#define WHAT(self, i)   ((RegieWhat *) (self)->whats->pdata[i])
#define BETWEEN         " & "
#define MEASURED        "measured:"
#define LONG_DAYS       100

static void
what_free (gpointer data)
{
  RegieWhat *what = data;

  g_free (what->text);
  g_strfreev (what->parts);
  g_free (what->without_group);
  g_free (what);
}

void
regie_reading_sums_init (RegieReadingSums *self,
                         guint             threshold)
{
  self->protection = regie_protection_new (threshold);
  self->numbers = g_array_new (FALSE, TRUE, sizeof (RegieNumber));
  self->whats = g_ptr_array_new_with_free_func (what_free);
  self->what_places = g_hash_table_new (regie_hash_string, g_str_equal);
  self->by_place = g_hash_table_new_full (regie_hash_string, g_str_equal, g_free, NULL);
}

void
regie_reading_sums_clear (RegieReadingSums *self)
{
  regie_protection_free (self->protection);
  g_array_unref (self->numbers);
  g_hash_table_unref (self->what_places);
  g_ptr_array_unref (self->whats);
  g_hash_table_unref (self->by_place);
}

/* Numbers */

/* What a number counts; a number that does not say so is tied to none but those of its indicator.
 */
static char *
dup_what (RegieReading *reading,
          gboolean      is_denominator)
{
  const char *text =
    is_denominator ? regie_reading_get_population (reading) : regie_reading_get_counted (reading);
  const char *indicator = regie_reading_get_indicator (reading);

  if (text != NULL)
    return g_strdup (text);

  return g_strconcat ("indicator:",
                      indicator == NULL ? "" : indicator,
                      is_denominator ? "" : BETWEEN "numerator",
                      NULL);
}

static guint
find_what (RegieReadingSums *self,
           RegieReading     *reading,
           gboolean          is_denominator)
{
  const char *group = regie_reading_get_group (reading);
  g_autofree char *without = dup_what (reading, is_denominator);
  g_autofree char *text =
    group == NULL ? g_strdup (without) : g_strconcat (without, BETWEEN "group:", group, NULL);
  guint place = GPOINTER_TO_UINT (g_hash_table_lookup (self->what_places, text));
  RegieWhat *what = NULL;

  if (place == 0)
    {
      what = g_new0 (RegieWhat, 1);
      what->parts = g_strsplit (text, BETWEEN, -1);
      what->without_group = group == NULL ? NULL : g_steal_pointer (&without);
      what->text = g_steal_pointer (&text);
      g_ptr_array_add (self->whats, what);
      place = self->whats->len;
      g_hash_table_insert (self->what_places, what->text, GUINT_TO_POINTER (place));
    }
  WHAT (self, place - 1)->is_population |= is_denominator;

  return place - 1;
}

static char *
dup_place (const RegieNumber *number)
{
  guint32 first = number->is_stock ? 0 : g_date_get_julian (&number->first);

  return g_strdup_printf ("%u\n%d\n%s\n%s\n%u\n%u",
                          number->what,
                          number->level,
                          number->body == NULL ? "" : number->body,
                          number->municipality == NULL ? "" : number->municipality,
                          first,
                          g_date_get_julian (&number->last));
}

/* Rather an organisation than its municipality, rather a part of the time than the whole of it,
 * rather what is counted than what it is a part of. */
static guint
cost_of (const RegieNumber *number,
         gboolean           is_denominator)
{
  guint cost = number->level == REGIE_BODY_LEVEL_ORGANISATION   ? 0
               : number->level == REGIE_BODY_LEVEL_MUNICIPALITY ? 4
                                                                : 8;

  if (!number->is_stock && g_date_days_between (&number->first, &number->last) > LONG_DAYS)
    cost += 2;

  return cost + is_denominator;
}

int
regie_reading_sums_add (RegieReadingSums *self,
                        RegieReading     *reading,
                        gboolean          is_denominator)
{
  const GDate *first = regie_reading_get_start_date (reading);
  const GDate *last = regie_reading_get_end_date (reading);
  int value = is_denominator ? regie_reading_get_denominator (reading)
                             : regie_reading_get_numerator (reading);
  RegieNumber number = { .level = regie_reading_get_level (reading),
                         .body = regie_reading_get_body (reading),
                         .municipality = regie_reading_get_municipality (reading),
                         .is_stock = regie_reading_get_is_stock (reading) };
  g_autofree char *place = NULL;
  guint known = 0;

  if (first == NULL || last == NULL)
    return -1;

  number.first = *first;
  number.last = *last;
  number.what = find_what (self, reading, is_denominator);
  place = dup_place (&number);
  known = GPOINTER_TO_UINT (g_hash_table_lookup (self->by_place, place));
  if (known > 0 && REGIE_CELL (self->protection, NUMBER (self, known - 1)->cell)->value == value)
    return (int) NUMBER (self, known - 1)->cell;

  number.cell = regie_protection_add_cell (self->protection,
                                           value,
                                           TRUE,
                                           cost_of (&number, is_denominator),
                                           number.what,
                                           number.what);
  g_array_append_val (self->numbers, number);
  if (known == 0)
    g_hash_table_insert (self->by_place,
                         g_steal_pointer (&place),
                         GUINT_TO_POINTER (self->numbers->len));

  return (int) number.cell;
}

static RegieNumber *
find_number (RegieReadingSums  *self,
             const RegieNumber *like,
             guint              what)
{
  RegieNumber other = *like;
  g_autofree char *place = NULL;
  guint found = 0;

  other.what = what;
  place = dup_place (&other);
  found = GPOINTER_TO_UINT (g_hash_table_lookup (self->by_place, place));

  return found == 0 ? NULL : NUMBER (self, found - 1);
}

/* Sums */

static gint64
value_of (RegieReadingSums *self,
          guint             cell)
{
  return REGIE_CELL (self->protection, cell)->value;
}

typedef enum
{
  /* Nothing is left when the parts come out. */
  REST_IF_ANY,
  /* There may be such things, though there are none now. */
  REST_ALWAYS,
  /* What is left says nothing of anybody. */
  REST_HARMLESS
} Rest;

/* The total is the parts and what is left; -1 when nothing is, or when they are no parts. What is
 * left is never told, but anybody can work it out. */
static int
tie (RegieReadingSums *self,
     guint             total,
     GArray           *parts,
     Rest              kind,
     guint             family,
     guint             other_family)
{
  gint64 left = value_of (self, total);
  int rest = -1;

  for (guint i = 0; i < parts->len; i++)
    left -= value_of (self, REGIE_PLACE (parts, i));
  if (left < 0 || parts->len == 0)
    return -1;

  if (left > 0 || kind != REST_IF_ANY)
    {
      guint cell =
        regie_protection_add_cell (self->protection, left, FALSE, 0, family, other_family);

      REGIE_CELL (self->protection, cell)->is_harmless = kind == REST_HARMLESS;
      rest = (int) cell;
      g_array_append_val (parts, cell);
    }
  regie_protection_add_sum (self->protection, total, parts);

  return rest;
}

static gboolean
has_part (const RegieWhat *what,
          const char      *part)
{
  return g_strv_contains ((const char *const *) what->parts, part);
}

/* Whether one has all conditions of the other, and more. */
static gboolean
is_part_of (const RegieWhat *part,
            const RegieWhat *whole)
{
  if (part == whole || g_strv_length (part->parts) <= g_strv_length (whole->parts) ||
      !g_str_equal (part->parts[0], whole->parts[0]))
    return FALSE;

  for (gsize i = 0; whole->parts[i] != NULL; i++)
    if (!has_part (part, whole->parts[i]))
      return FALSE;

  return TRUE;
}

/* Of how many something is not on record is no secret about them. */
static gboolean
is_measured_part (const RegieWhat *part,
                  const RegieWhat *whole)
{
  for (gsize i = 0; part->parts[i] != NULL; i++)
    if (!has_part (whole, part->parts[i]) && !g_str_has_prefix (part->parts[i], MEASURED))
      return FALSE;

  return TRUE;
}

/* Those that are a part of what is counted: who knows both knows the others. */
static void
tie_complements (RegieReadingSums *self)
{
  for (guint whole = 0; whole < self->whats->len; whole++)
    for (guint part = 0; part < self->whats->len; part++)
      {
        Rest kind = REST_ALWAYS;

        if (!is_part_of (WHAT (self, part), WHAT (self, whole)))
          continue;
        kind =
          is_measured_part (WHAT (self, part), WHAT (self, whole)) ? REST_HARMLESS : REST_ALWAYS;
        for (guint i = 0; i < self->numbers->len; i++)
          {
            const RegieNumber *number = NUMBER (self, i);
            const RegieNumber *other =
              number->what == part ? find_number (self, number, whole) : NULL;
            g_autoptr(GArray) parts = g_array_new (FALSE, FALSE, sizeof (guint));

            if (other == NULL)
              continue;
            g_array_append_val (parts, number->cell);
            tie (self, other->cell, parts, kind, part, whole);
          }
      }
}

/* Numbers with the same key, in the order in which they came. */
static GHashTable *
sort_out (RegieReadingSums *self,
          char *(*dup_key) (RegieReadingSums *self, const RegieNumber *number))
{
  GHashTable *families =
    g_hash_table_new_full (regie_hash_string, g_str_equal, g_free, (GDestroyNotify) g_array_unref);

  for (guint i = 0; i < self->numbers->len; i++)
    {
      g_autofree char *key = dup_key (self, NUMBER (self, i));
      GArray *family = key == NULL ? NULL : g_hash_table_lookup (families, key);

      if (key == NULL)
        continue;
      if (family == NULL)
        {
          family = g_array_new (FALSE, FALSE, sizeof (guint));
          g_hash_table_insert (families, g_steal_pointer (&key), family);
        }
      g_array_append_val (family, i);
    }

  return families;
}

static GArray *
list_cells (RegieReadingSums *self,
            const GArray     *numbers)
{
  GArray *cells = g_array_new (FALSE, FALSE, sizeof (guint));

  for (guint i = 0; numbers != NULL && i < numbers->len; i++)
    g_array_append_val (cells, NUMBER (self, REGIE_PLACE (numbers, i))->cell);

  return cells;
}

/* What is left of two totals of which one is a part of the other is a part of the other, too. */
static void
tie_rests (RegieReadingSums *self,
           const int        *rests)
{
  for (guint i = 0; i < self->numbers->len; i++)
    for (guint whole = 0; rests[i] >= 0 && whole < self->whats->len; whole++)
      {
        const RegieNumber *number = NUMBER (self, i);
        const RegieNumber *other = NULL;
        g_autoptr(GArray) parts = NULL;
        guint cell = (guint) rests[i];

        if (!is_part_of (WHAT (self, number->what), WHAT (self, whole)))
          continue;
        other = find_number (self, number, whole);
        if (other == NULL || rests[other - NUMBER (self, 0)] < 0)
          continue;
        parts = g_array_new (FALSE, FALSE, sizeof (guint));
        g_array_append_val (parts, cell);
        tie (self,
             (guint) rests[other - NUMBER (self, 0)],
             parts,
             REST_ALWAYS,
             number->what,
             whole);
      }
}

typedef char *(*KeyFunc) (RegieReadingSums *self, const RegieNumber *number);

/* Ties each number to the family of its parts. Parts that come out are all there are; otherwise
 * the rest is as good as told. */
static void
tie_families (RegieReadingSums *self,
              KeyFunc           dup_key,
              KeyFunc           dup_total_key)
{
  g_autoptr(GHashTable) families = sort_out (self, dup_key);
  g_autofree int *rests = g_new (int, MAX (self->numbers->len, 1));

  for (guint i = 0; i < self->numbers->len; i++)
    {
      g_autofree char *key = dup_total_key (self, NUMBER (self, i));
      g_autoptr(GArray) parts =
        list_cells (self, key == NULL ? NULL : g_hash_table_lookup (families, key));

      rests[i] = tie (self,
                      NUMBER (self, i)->cell,
                      parts,
                      REST_IF_ANY,
                      NUMBER (self, i)->what,
                      NUMBER (self, i)->what);
    }
  tie_rests (self, rests);
}

static char *
print_key (const RegieNumber *number,
           const char        *what,
           RegieBodyLevel     level,
           const char        *body,
           const char        *municipality)
{
  return g_strdup_printf ("%s\n%d\n%s\n%s\n%u\n%u",
                          what,
                          level,
                          body == NULL ? "" : body,
                          municipality == NULL ? "" : municipality,
                          number->is_stock ? 0 : g_date_get_julian (&number->first),
                          g_date_get_julian (&number->last));
}

/* Bodies: of a part, the body that it is a part of. */
static char *
dup_parent (RegieReadingSums  *self,
            const RegieNumber *number)
{
  const char *what = WHAT (self, number->what)->text;

  switch (number->level)
    {
    case REGIE_BODY_LEVEL_ORGANISATION:
      return print_key (number, what, REGIE_BODY_LEVEL_MUNICIPALITY, number->municipality, NULL);
    case REGIE_BODY_LEVEL_MUNICIPALITY:
      return print_key (number, what, REGIE_BODY_LEVEL_REGION, NULL, NULL);
    case REGIE_BODY_LEVEL_UNKNOWN:
    case REGIE_BODY_LEVEL_NATIONAL:
    case REGIE_BODY_LEVEL_REGION:
      return NULL;
    }

  g_assert_not_reached ();
}

static char *
dup_body (RegieReadingSums  *self,
          const RegieNumber *number)
{
  const char *what = WHAT (self, number->what)->text;

  switch (number->level)
    {
    case REGIE_BODY_LEVEL_ORGANISATION:
      return NULL;
    case REGIE_BODY_LEVEL_MUNICIPALITY:
      return print_key (number, what, number->level, number->body, NULL);
    case REGIE_BODY_LEVEL_UNKNOWN:
    case REGIE_BODY_LEVEL_NATIONAL:
    case REGIE_BODY_LEVEL_REGION:
      return print_key (number, what, REGIE_BODY_LEVEL_REGION, NULL, NULL);
    }

  g_assert_not_reached ();
}

/* Groups: of a part, the same without its group. */
static char *
dup_whole (RegieReadingSums  *self,
           const RegieNumber *number)
{
  const char *what = WHAT (self, number->what)->without_group;

  return what == NULL ? NULL
                      : print_key (number, what, number->level, number->body, number->municipality);
}

static char *
dup_ungrouped (RegieReadingSums  *self,
               const RegieNumber *number)
{
  const RegieWhat *what = WHAT (self, number->what);

  return what->without_group != NULL
           ? NULL
           : print_key (number, what->text, number->level, number->body, number->municipality);
}

/* Periods: what lies on a day adds up; what stands on a last day does not. */
static char *
dup_course (RegieReadingSums  *self,
            const RegieNumber *number)
{
  return number->is_stock
           ? NULL
           : g_strdup_printf ("%u\n%d\n%s\n%s",
                              number->what,
                              number->level,
                              number->body == NULL ? "" : number->body,
                              number->municipality == NULL ? "" : number->municipality);
}

static gint64
count_days (const RegieNumber *number)
{
  return g_date_days_between (&number->first, &number->last) + 1;
}

/* Which come first; of those that begin on one day the longest. */
static int
compare_periods (gconstpointer a,
                 gconstpointer b,
                 gpointer      data)
{
  RegieReadingSums *self = data;
  const RegieNumber *first = NUMBER (self, *(const guint *) a);
  const RegieNumber *second = NUMBER (self, *(const guint *) b);
  int order = regie_day_compare (&first->first, &second->first);

  return order != 0 ? order : -regie_day_compare (&first->last, &second->last);
}

static gboolean
lies_in (const RegieNumber *part,
         const RegieNumber *whole)
{
  return part != whole && regie_day_compare (&part->first, &whole->first) >= 0 &&
         regie_day_compare (&part->last, &whole->last) <= 0 &&
         count_days (part) < count_days (whole);
}

/* The longest periods within one that do not overlap. */
static void
tie_period (RegieReadingSums *self,
            const GArray     *family,
            RegieNumber      *whole,
            int              *rest)
{
  g_autoptr(GArray) parts = g_array_new (FALSE, FALSE, sizeof (guint));
  const RegieNumber *last = NULL;
  gint64 days = count_days (whole);

  for (guint i = 0; i < family->len; i++)
    {
      const RegieNumber *part = NUMBER (self, REGIE_PLACE (family, i));

      if (!lies_in (part, whole) ||
          (last != NULL && regie_day_compare (&part->first, &last->last) <= 0))
        continue;
      g_array_append_val (parts, part->cell);
      days -= count_days (part);
      last = part;
    }
  *rest =
    tie (self, whole->cell, parts, days > 0 ? REST_ALWAYS : REST_IF_ANY, whole->what, whole->what);
}

static void
tie_periods (RegieReadingSums *self)
{
  g_autoptr(GHashTable) families = sort_out (self, dup_course);
  g_autofree int *rests = g_new (int, MAX (self->numbers->len, 1));

  for (guint i = 0; i < self->numbers->len; i++)
    {
      g_autofree char *key = dup_course (self, NUMBER (self, i));
      GArray *family = key == NULL ? NULL : g_hash_table_lookup (families, key);

      rests[i] = -1;
      if (family == NULL)
        continue;
      g_array_sort_with_data (family, compare_periods, self);
      tie_period (self, family, NUMBER (self, i), &rests[i]);
    }
  tie_rests (self, rests);
}

void
regie_reading_sums_tie (RegieReadingSums *self)
{
  tie_complements (self);
  tie_families (self, dup_parent, dup_body);
  tie_families (self, dup_whole, dup_ungrouped);
  tie_periods (self);
}
