/* regie-indicator-counter.c: an indicator made ready to count
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include "rules/regie-indicator-count-private.h"

static int
compare_texts (gconstpointer a,
               gconstpointer b)
{
  return strcmp (*(const char *const *) a, *(const char *const *) b);
}

/* Puts texts in order, so that the same conditions give the same text. */
static char *
join_sorted (GPtrArray  *texts,
             const char *between)
{
  g_ptr_array_sort (texts, compare_texts);
  g_ptr_array_add (texts, NULL);

  return g_strjoinv (between, (char **) texts->pdata);
}

static char *
describe_fact (RegieCriterion *criterion)
{
  const char *const *codes = regie_criterion_get_one_of (criterion);
  g_autoptr(GPtrArray) sorted = g_ptr_array_new_with_free_func (g_free);
  g_autofree char *joined = NULL;

  for (gsize i = 0; codes != NULL && codes[i] != NULL; i++)
    g_ptr_array_add (sorted, g_strdup (codes[i]));
  joined = join_sorted (sorted, "|");

  return g_strdup_printf ("%s[%d,%d,%s]",
                          regie_criterion_get_fact (criterion),
                          regie_criterion_get_at_least (criterion),
                          regie_criterion_get_below (criterion),
                          joined);
}

static char *describe_one (RegieCriterion *criterion,
                           guint           depth);

static char *
describe_parts (const char       *name,
                const RegieItems *parts,
                guint             depth)
{
  g_autoptr(GPtrArray) texts = g_ptr_array_new_with_free_func (g_free);
  g_autofree char *joined = NULL;

  if (depth < REGIE_CRITERION_DEPTH)
    REGIE_ITEMS_FOREACH (RegieCriterion, part, parts)
      g_ptr_array_add (texts, describe_one (part, depth + 1));
  joined = join_sorted (texts, ";");

  return g_strconcat (name, "(", joined, ")", NULL);
}

/* What a criterion asks for, as a text without its names: two that ask for the same are alike. */
static char *
describe_one (RegieCriterion *criterion,
              guint           depth)
{
  const RegieItems *parts = regie_criterion_get_parts (criterion);

  switch (regie_criterion_get_form (criterion))
    {
    case REGIE_CRITERION_ALL:
      return describe_parts ("all", parts, depth);
    case REGIE_CRITERION_ANY:
      return describe_parts ("any", parts, depth);
    case REGIE_CRITERION_NONE:
      return describe_parts ("none", parts, depth);
    case REGIE_CRITERION_FACT:
      return describe_fact (criterion);
    case REGIE_CRITERION_EMPTY:
    case REGIE_CRITERION_SEVERAL:
      return g_strdup ("?");
    }

  g_assert_not_reached ();
}

static void
add_criteria (GPtrArray  *texts,
              GListModel *criteria)
{
  REGIE_ITEMS_FOREACH (RegieCriterion, criterion, regie_list_get_items (criteria))
    g_ptr_array_add (texts, describe_one (criterion, 0));
}

/* `escalation opened & first[0,0,yes]`: what is counted, then each condition after an ampersand. */
static char *
describe (const RegieCounter *self,
          gboolean            with_numerator)
{
  RegieIndicator *indicator = self->indicator;
  GEnumClass *values = g_type_class_ref (REGIE_TYPE_COUNTABLE);
  GEnumValue *value = g_enum_get_value (values, regie_indicator_get_counts (indicator));
  g_autoptr(GPtrArray) texts = g_ptr_array_new_with_free_func (g_free);
  g_autofree char *head =
    g_strconcat (value->value_nick, " ", regie_indicator_get_moment (indicator), NULL);
  g_autofree char *joined = NULL;

  g_type_class_unref (values);
  add_criteria (texts, regie_indicator_get_denominator (indicator));
  if (with_numerator)
    add_criteria (texts, regie_indicator_get_numerator (indicator));
  if (with_numerator && self->measure != NULL)
    g_ptr_array_add (texts, g_strconcat ("measured:", self->measure->id, NULL));
  if (texts->len == 0)
    return g_steal_pointer (&head);
  joined = join_sorted (texts, " & ");

  return g_strconcat (head, " & ", joined, NULL);
}

static void
add_group (RegieCounter *self,
           const char   *code)
{
  if (code != NULL && regie_counter_find_group (self, code) == 0)
    g_ptr_array_add (self->groups, g_strdup (code));
}

static void
add_method_groups (RegieCounter *self,
                   GListModel   *records)
{
  REGIE_ITEMS_FOREACH (RegieEntity, record, regie_list_get_items (records))
    add_group (self, regie_entity_get_id (record));
}

/* A group that nobody named beforehand could be made up by a document, one for each case. */
static void
find_groups (RegieCounter *self,
             RegieMethod  *method)
{
  GType of = G_TYPE_INVALID;
  const RegieFactCode *codes = NULL;

  self->groups = g_ptr_array_new_with_free_func (g_free);
  g_ptr_array_add (self->groups, NULL);
  if (self->group == NULL)
    return;

  of = self->group->of == NULL ? G_TYPE_INVALID : self->group->of ();
  codes = self->group->kind == REGIE_FACT_KIND_TRUTH ? regie_fact_truths : self->group->codes;
  if (of == REGIE_TYPE_PHASE)
    add_method_groups (self, regie_method_get_phases (method));
  else if (of == REGIE_TYPE_SAFETY_STAGE)
    add_method_groups (self, regie_method_get_safety_stages (method));
  else if (of == REGIE_TYPE_SCALE)
    add_method_groups (self, regie_method_get_scales (method));
  for (; codes != NULL && codes->code != NULL; codes++)
    add_group (self, codes->code);
}

static gboolean
is_number (const RegieCountedFact *fact)
{
  return fact->kind == REGIE_FACT_KIND_NUMBER;
}

/* What cannot be counted has no moment: what the catalogue does not know is not guessed. */
void
regie_counter_init (RegieCounter   *self,
                    RegieIndicator *indicator,
                    RegieMethod    *method)
{
  const char *measure = regie_indicator_get_measure (indicator);
  const char *group = regie_indicator_get_group_by (indicator);

  *self = (RegieCounter){ .indicator = g_object_ref (indicator) };
  self->row = regie_countable_get_row (regie_indicator_get_counts (indicator));
  if (self->row != NULL)
    {
      self->moment =
        regie_countable_find_moment (self->row, regie_indicator_get_moment (indicator));
      self->measure = measure == NULL ? NULL : regie_countable_find_fact (self->row, measure);
      self->group = group == NULL ? NULL : regie_countable_find_fact (self->row, group);
    }
  if ((measure != NULL && (self->measure == NULL || !is_number (self->measure))) ||
      (group != NULL && (self->group == NULL || is_number (self->group))))
    self->moment = NULL;

  find_groups (self, method);
  if (self->moment != NULL)
    {
      self->counted = describe (self, TRUE);
      self->population = describe (self, FALSE);
    }
}

void
regie_counter_clear (RegieCounter *self)
{
  g_clear_object (&self->indicator);
  g_clear_pointer (&self->groups, g_ptr_array_unref);
  g_clear_pointer (&self->counted, g_free);
  g_clear_pointer (&self->population, g_free);
}

/* The place of a group, or 0. */
guint
regie_counter_find_group (RegieCounter *self,
                          const char   *code)
{
  for (guint i = 1; code != NULL && i < self->groups->len; i++)
    if (g_str_equal (self->groups->pdata[i], code))
      return i;

  return 0;
}
