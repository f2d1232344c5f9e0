/* regie-plan-sections.c: how heavy a plan is, and what it still lacks
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include <regie/regie-plan-section.h>

#include <regie/regie-plan-variant.h>

#include "base/regie-language-private.h"
#include "base/regie-list-private.h"
#include "base/regie-value-private.h"
#include "method/regie-method-items-private.h"

/* What the parts are called that are members of the document. */
static const struct
{
  const char *member;
  const char *name;
} names[] = {
  { "persons", N_ ("people") },
  { "households", N_ ("households") },
  { "network", N_ ("family, friends and others close") },
  { "professionals", N_ ("professionals") },
  { "regisseurs", N_ ("the regisseur") },
  { "safety_screens", N_ ("check on safety and basic care") },
  { "safety_tracks", N_ ("work on safety") },
  { "reason", N_ ("why people come together") },
  { "aim", N_ ("what the meeting is for") },
  { "strengths", N_ ("what goes well") },
  { "concerns", N_ ("worries") },
  { "earlier_help", N_ ("help of before") },
  { "analysis", N_ ("how it came about") },
  { "patterns", N_ ("patterns") },
  { "desired_result", N_ ("what the household wants") },
  { "priorities_set_by", N_ ("what comes first, chosen by the household") },
  { "goals", N_ ("goals") },
  { "actions", N_ ("who does what by when") },
  { "agreements", N_ ("other agreements") },
  { "responsibilities", N_ ("who answers for what") },
  { "responses", N_ ("what each person says of the plan") },
  { "safety_plan", N_ ("the part on safety") },
  { "linked_plans", N_ ("plans of organisations") },
  { "next_meeting_date", N_ ("next meeting") },
};

static const char *
get_name (const char *member,
          const char *language)
{
  for (gsize i = 0; i < G_N_ELEMENTS (names); i++)
    if (g_str_equal (names[i].member, member))
      return regie_translate (language, names[i].name);

  return member;
}

static const RegieField *
find_row (gpointer    record,
          const char *member)
{
  const RegieColumn *column =
    record == NULL
      ? NULL
      : regie_table_find_member (regie_entity_get_table (record), member, strlen (member));

  return column == NULL ? NULL : &column->row;
}

static gboolean
is_filled (gpointer    record,
           const char *member)
{
  const RegieField *row = find_row (record, member);

  return row != NULL && !regie_value_is_default (record, row);
}

static gboolean
has_section (RegiePlanVariant *variant,
             const char       *section)
{
  const char *const *sections = regie_plan_variant_get_sections (variant);

  return sections != NULL && g_strv_contains (sections, section);
}

/* Whether a variant has all that is filled in of what any variant has. What stands in the dossier
 * itself, such as people and the regisseur, belongs to every case and makes no plan heavier. */
static gboolean
holds (RegieMethod      *method,
       RegiePlanVariant *variant,
       RegiePlan        *plan)
{
  REGIE_ITEMS_FOREACH (RegiePlanVariant, other, regie_method_peek_plan_variants (method))
    {
      const char *const *sections = regie_plan_variant_get_sections (other);

      for (gsize i = 0; sections != NULL && sections[i] != NULL; i++)
        if (is_filled (plan, sections[i]) && !has_section (variant, sections[i]))
          return FALSE;
    }

  return TRUE;
}

/**
 * regie_method_weigh_plan:
 * @self: a method
 * @plan: a plan
 *
 * Tells how heavy a plan is by what is filled in: the lightest variant of the method that has all
 * of it, or else the heaviest. So a light plan becomes a standard one when something is written
 * down that a light plan does not have, without anything being moved. Which variant the makers
 * chose, [property@Regie.Plan:variant] says; the two may differ.
 *
 * Source: method, section 5.1.
 *
 * Returns: (transfer none) (nullable): the variant, or %NULL when the method has none
 *
 * Since: 0.1
 */
RegiePlanVariant *
regie_method_weigh_plan (RegieMethod *self,
                         RegiePlan   *plan)
{
  RegiePlanVariant *lightest = NULL;
  RegiePlanVariant *heaviest = NULL;

  g_return_val_if_fail (REGIE_IS_METHOD (self), NULL);
  g_return_val_if_fail (REGIE_IS_PLAN (plan), NULL);

  REGIE_ITEMS_FOREACH (RegiePlanVariant, variant, regie_method_peek_plan_variants (self))
    {
      int rank = regie_plan_variant_get_rank (variant);

      if (heaviest == NULL || rank > regie_plan_variant_get_rank (heaviest))
        heaviest = variant;
      if (holds (self, variant, plan) &&
          (lightest == NULL || rank < regie_plan_variant_get_rank (lightest)))
        lightest = variant;
    }

  return lightest != NULL ? lightest : heaviest;
}

static RegiePlanVariant *
find_variant (RegieMethod *method,
              const char  *id)
{
  REGIE_ITEMS_FOREACH (RegiePlanVariant, variant, regie_method_peek_plan_variants (method))
    if (id != NULL && g_strcmp0 (REGIE_ID (variant), id) == 0)
      return variant;

  return NULL;
}

static RegiePlanVariant *
find_lightest_with (RegieMethod *method,
                    const char  *section)
{
  RegiePlanVariant *lightest = NULL;

  REGIE_ITEMS_FOREACH (RegiePlanVariant, variant, regie_method_peek_plan_variants (method))
    if (has_section (variant, section) &&
        (lightest == NULL ||
         regie_plan_variant_get_rank (variant) < regie_plan_variant_get_rank (lightest)))
      lightest = variant;

  return lightest;
}

static void
add_section (RegieList   *list,
             RegieMethod *method,
             const char  *member,
             const char  *language)
{
  RegiePlanSection *section = NULL;

  REGIE_ITEMS_FOREACH (RegieEntity, other, list->items)
    if (g_str_equal (regie_entity_get_id (other), member))
      return;

  section = regie_plan_section_new ();
  regie_entity_set_id (REGIE_ENTITY (section), member);
  regie_plan_section_set_name (section, get_name (member, language));
  regie_plan_section_set_variant (section,
                                  regie_entity_get_id (
                                    REGIE_ENTITY (find_lightest_with (method, member))));
  regie_list_take (list, REGIE_ENTITY (section));
}

/* The variant with most sections gives the order. */
static RegiePlanVariant *
find_longest (RegieMethod *method)
{
  RegiePlanVariant *longest = NULL;
  guint most = 0;

  REGIE_ITEMS_FOREACH (RegiePlanVariant, variant, regie_method_peek_plan_variants (method))
    {
      const char *const *sections = regie_plan_variant_get_sections (variant);
      guint n = sections == NULL ? 0 : g_strv_length ((char **) sections);

      if (n > most)
        {
          longest = variant;
          most = n;
        }
    }

  return longest;
}

static void
add_sections (RegieList        *list,
              RegieMethod      *method,
              RegiePlanVariant *variant,
              const char       *language)
{
  const char *const *sections = variant == NULL ? NULL : regie_plan_variant_get_sections (variant);

  for (gsize i = 0; sections != NULL && sections[i] != NULL; i++)
    add_section (list, method, sections[i], language);
}

/**
 * regie_method_list_plan_sections:
 * @self: a method
 * @dossier: (nullable): the dossier of the plan
 * @plan: (nullable): a plan, or %NULL for one that is still to be made
 * @variant: (nullable): id of a variant, or %NULL for the one that the makers chose, or else for
 * what the plan weighs
 * @language: (nullable): a BCP 47 language tag, or %NULL for Dutch
 *
 * Lists the parts of a plan, with those that a variant asks for marked and those that are filled
 * in. It is the template by which a plan is made, and shows what there is to add when it grows: for
 * another variant the same plan is asked again, and nothing is typed twice.
 *
 * Source: method, sections 5.1 and 5.2.
 *
 * Returns: (transfer full): a list of [class@Regie.PlanSection]: those of every variant of the
 * method
 *
 * Since: 0.1
 */
GListModel *
regie_method_list_plan_sections (RegieMethod  *self,
                                 RegieDossier *dossier,
                                 RegiePlan    *plan,
                                 const char   *variant,
                                 const char   *language)
{
  RegieList *list = NULL;
  RegiePlanVariant *asked = NULL;

  g_return_val_if_fail (REGIE_IS_METHOD (self), NULL);
  g_return_val_if_fail (dossier == NULL || REGIE_IS_DOSSIER (dossier), NULL);
  g_return_val_if_fail (plan == NULL || REGIE_IS_PLAN (plan), NULL);

  list = regie_list_new (REGIE_TYPE_PLAN_SECTION);
  add_sections (list, self, find_longest (self), language);
  REGIE_ITEMS_FOREACH (RegiePlanVariant, other, regie_method_peek_plan_variants (self))
    add_sections (list, self, other, language);

  asked = find_variant (self, variant);
  if (asked == NULL && variant == NULL && plan != NULL)
    asked = find_variant (self, regie_plan_get_variant (plan));
  if (asked == NULL && variant == NULL && plan != NULL)
    asked = regie_method_weigh_plan (self, plan);

  REGIE_ITEMS_FOREACH (RegiePlanSection, section, list->items)
    {
      const char *member = REGIE_ID (section);

      regie_plan_section_set_is_asked (section, asked != NULL && has_section (asked, member));
      regie_plan_section_set_is_filled (section,
                                        is_filled (plan, member) || is_filled (dossier, member));
    }

  return G_LIST_MODEL (list);
}
