/* regie-rule-facts.c: what several rules ask of a dossier
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include "rules/regie-rule-facts-private.h"

#include <regie/regie-dossier-day.h>
#include <regie/regie-household.h>
#include <regie/regie-membership.h>
#include <regie/regie-person.h>
#include <regie/regie-plan-variant.h>
#include <regie/regie-regisseur-days.h>
#include <regie/regie-safety-agreement.h>
#include <regie/regie-safety-screen.h>
#include <regie/regie-safety-track.h>

#include "base/regie-hash-private.h"
#include "method/regie-method-items-private.h"
#include "model/regie-model-items-private.h"
#include "model/regie-record-private.h"

/* Whether a day is known and lies before another. */
gboolean
regie_rule_is_past (const GDate *date,
                    const GDate *day)
{
  return date != NULL && regie_day_compare (date, day) < 0;
}

/* The ids of those who are or were members of a household of the case, as a set. */
GHashTable *
regie_rule_list_members (RegieDossier *dossier)
{
  GHashTable *members = g_hash_table_new (regie_hash_string, g_str_equal);

  REGIE_ITEMS_FOREACH (RegieHousehold, household, regie_dossier_peek_households (dossier))
    REGIE_ITEMS_FOREACH (RegieMembership, membership, regie_household_peek_memberships (household))
      if (regie_membership_get_person (membership) != NULL)
        g_hash_table_add (members, (char *) regie_membership_get_person (membership));

  return members;
}

/* The ids of those who are members of a household on a day, as a set; of every household of the
 * case when @household is NULL. */
GHashTable *
regie_rule_list_members_on (RegieDossier *dossier,
                            const char   *household,
                            const GDate  *day)
{
  GHashTable *members = g_hash_table_new (regie_hash_string, g_str_equal);

  REGIE_ITEMS_FOREACH (RegieHousehold, home, regie_dossier_peek_households (dossier))
    {
      if (household != NULL && g_strcmp0 (REGIE_ID (home), household) != 0)
        continue;
      REGIE_ITEMS_FOREACH (RegieMembership, membership, regie_household_peek_memberships (home))
        if (regie_membership_get_person (membership) != NULL &&
            regie_record_is_in_force (membership, day))
          g_hash_table_add (members, (char *) regie_membership_get_person (membership));
    }

  return members;
}

static gpointer
make_members (RegieRuleContext *context)
{
  return regie_rule_list_members (regie_rule_context_get_dossier (context));
}

/* The same set for every rule that asks; it belongs to the context. */
GHashTable *
regie_rule_get_members (RegieRuleContext *context)
{
  static const RegieRuleFact fact = { make_members, (GDestroyNotify) g_hash_table_unref };

  return regie_rule_context_get_fact (context, &fact);
}

gboolean
regie_rule_is_backwards (RegieMembership *membership)
{
  const GDate *start = regie_membership_get_start_date (membership);

  return start != NULL && regie_rule_is_past (regie_membership_get_end_date (membership), start);
}

/* Memberships without a first day come first: they began before anything that is known. */
static int
compare_starts (const GDate *one,
                const GDate *other)
{
  if (one == NULL || other == NULL)
    return (one != NULL) - (other != NULL);

  return regie_day_compare (one, other);
}

static int
compare_memberships (gconstpointer a,
                     gconstpointer b)
{
  RegieMembership *one = *(RegieMembership *const *) a;
  RegieMembership *other = *(RegieMembership *const *) b;
  int order = g_strcmp0 (regie_membership_get_person (one), regie_membership_get_person (other));

  return order != 0 ? order
                    : compare_starts (regie_membership_get_start_date (one),
                                      regie_membership_get_start_date (other));
}

/* All memberships with a possible period, those of a person together. */
static gpointer
make_memberships (RegieRuleContext *context)
{
  RegieDossier *dossier = regie_rule_context_get_dossier (context);
  GPtrArray *all = g_ptr_array_new ();

  REGIE_ITEMS_FOREACH (RegieHousehold, household, regie_dossier_peek_households (dossier))
    REGIE_ITEMS_FOREACH (RegieMembership, item, regie_household_peek_memberships (household))
      if (regie_membership_get_person (item) != NULL && !regie_rule_is_backwards (item))
        g_ptr_array_add (all, item);
  g_ptr_array_sort (all, compare_memberships);

  return all;
}

/* The place of the first membership of a person, or of whoever comes after them. */
static guint
find_first (const GPtrArray *all,
            const char      *person)
{
  guint first = 0;
  guint last = all->len;

  while (first < last)
    {
      guint middle = first + (last - first) / 2;

      if (strcmp (regie_membership_get_person (all->pdata[middle]), person) < 0)
        first = middle + 1;
      else
        last = middle;
    }

  return first;
}

/* The memberships of a person in the households of the case, in the order in which they began; not
 * those that end before they begin. */
RegieMembership *const *
regie_rule_get_memberships (RegieRuleContext *context,
                            const char       *person,
                            guint            *n_memberships)
{
  static const RegieRuleFact fact = { make_memberships, (GDestroyNotify) g_ptr_array_unref };
  const GPtrArray *all = regie_rule_context_get_fact (context, &fact);
  guint first = find_first (all, person);
  guint next = first;

  while (next < all->len && g_str_equal (regie_membership_get_person (all->pdata[next]), person))
    next++;

  *n_memberships = next - first;

  return (RegieMembership *const *) all->pdata + first;
}

/* Whether a text is in a set of them; what is unknown is not. */
gboolean
regie_rule_set_contains (GHashTable *set,
                         const char *string)
{
  return string != NULL && g_hash_table_contains (set, string);
}

static gpointer
find_start_meeting (RegieRuleContext *context)
{
  RegieMeeting *first = NULL;

  REGIE_ITEMS_FOREACH (RegieMeeting,
                       meeting,
                       regie_dossier_peek_meetings (regie_rule_context_get_dossier (context)))
    {
      const GDate *date = regie_meeting_get_date (meeting);

      if (regie_meeting_get_kind (meeting) != REGIE_MEETING_KIND_START ||
          !regie_meeting_get_is_held (meeting) || date == NULL ||
          regie_day_compare (date, regie_rule_context_get_day (context)) > 0)
        continue;
      if (first == NULL || regie_day_compare (date, regie_meeting_get_date (first)) < 0)
        first = meeting;
    }

  return first;
}

/* The first start meeting that was held on the day or before, or NULL. */
RegieMeeting *
regie_rule_get_start_meeting (RegieRuleContext *context)
{
  static const RegieRuleFact fact = { find_start_meeting, NULL };

  return regie_rule_context_get_fact (context, &fact);
}

/* Whether a version of the plan binds or has bound somebody. */
gboolean
regie_rule_plan_is_binding (RegiePlan *plan)
{
  return regie_plan_get_status (plan) != REGIE_PLAN_STATUS_DRAFT;
}

/* The plan by which people work on a day, or NULL: the one in force, also while a next version is
 * a draft, or the agreed one although its last day has passed. A closed case has none. */
RegiePlan *
regie_rule_get_working_plan (RegieDossier *dossier,
                             const GDate  *day)
{
  RegiePlan *plan = NULL;

  if (!regie_dossier_is_open (dossier, day))
    return NULL;

  plan = regie_dossier_get_plan_on (dossier, day);
  if (plan != NULL)
    return plan;

  plan = regie_dossier_get_plan (dossier);
  if (plan != NULL && regie_rule_is_past (regie_plan_get_end_date (plan), day) &&
      (regie_plan_get_status (plan) == REGIE_PLAN_STATUS_AGREED ||
       regie_plan_get_status (plan) == REGIE_PLAN_STATUS_AMENDED))
    return plan;

  return NULL;
}

static gpointer
find_plan (RegieRuleContext *context)
{
  return regie_rule_get_working_plan (regie_rule_context_get_dossier (context),
                                      regie_rule_context_get_day (context));
}

/* The plan by which people work on the day that is judged, looked for once. */
RegiePlan *
regie_rule_get_plan (RegieRuleContext *context)
{
  static const RegieRuleFact fact = { find_plan, NULL };

  return regie_rule_context_get_fact (context, &fact);
}

/* The plan of an open case about which people have spoken with each other, or NULL: a draft before
 * the start meeting may still be empty, because there the household speaks first. */
RegiePlan *
regie_rule_get_discussed_plan (RegieRuleContext *context)
{
  RegieDossier *dossier = regie_rule_context_get_dossier (context);
  RegiePlan *plan = regie_dossier_get_plan (dossier);

  if (plan == NULL || !regie_dossier_is_open (dossier, regie_rule_context_get_day (context)) ||
      (!regie_rule_plan_is_binding (plan) && regie_rule_get_start_meeting (context) == NULL))
    return NULL;

  return plan;
}

/* Whether the variant of a plan has a section, by its name in the document. A light plan is not
 * blamed for what it has not. Where the variant is not known, every section counts. */
gboolean
regie_rule_variant_has_section (RegieMethod *method,
                                RegiePlan   *plan,
                                const char  *section)
{
  const char *variant = regie_plan_get_variant (plan);

  REGIE_ITEMS_FOREACH (RegiePlanVariant, known, regie_method_peek_plan_variants (method))
    if (g_strcmp0 (REGIE_ID (known), variant) == 0)
      return regie_plan_variant_get_sections (known) == NULL ||
             g_strv_contains (regie_plan_variant_get_sections (known), section);

  return TRUE;
}

gboolean
regie_rule_plan_has_section (RegieRuleContext *context,
                             RegiePlan        *plan,
                             const char       *section)
{
  return regie_rule_variant_has_section (regie_rule_context_get_method (context), plan, section);
}

/* The name of somebody within a sentence; their id where the document has no name. */
char *
regie_rule_dup_name (RegieRuleContext *context,
                     const char       *person)
{
  RegieEntity *found = regie_rule_context_find (context, REGIE_TYPE_PERSON, person);

  return found == NULL ? g_strdup (person) : regie_person_dup_name (REGIE_PERSON (found));
}

static RegieSafetyPlan *
safety_plan_of (RegiePlan   *plan,
                const GDate *day)
{
  RegieSafetyPlan *safety_plan = plan == NULL ? NULL : regie_plan_get_safety_plan (plan);

  if (safety_plan != NULL)
    REGIE_ITEMS_FOREACH (RegieEntity, agreement, regie_safety_plan_peek_agreements (safety_plan))
      if (regie_record_is_in_force (agreement, day))
        return safety_plan;

  return NULL;
}

/* The safety plan whose agreements hold on a day, or NULL. Such agreements are often made before
 * the joint plan is agreed, so a draft counts. */
RegieSafetyPlan *
regie_rule_get_safety_plan (RegieDossier *dossier,
                            const GDate  *day)
{
  RegieSafetyPlan *safety_plan = safety_plan_of (regie_rule_get_working_plan (dossier, day), day);

  return safety_plan != NULL ? safety_plan : safety_plan_of (regie_dossier_get_plan (dossier), day);
}

/* The last check that came to a judgement on safety, or NULL. */
static RegieSafetyScreen *
last_screen (RegieDossier *dossier,
             const GDate  *day)
{
  RegieSafetyScreen *last = NULL;

  REGIE_ITEMS_FOREACH (RegieSafetyScreen, screen, regie_dossier_peek_safety_screens (dossier))
    {
      const GDate *date = regie_safety_screen_get_date (screen);

      if (date == NULL || regie_day_compare (date, day) > 0 ||
          regie_safety_screen_get_safety (screen) == REGIE_SAFETY_VERDICT_UNKNOWN)
        continue;
      if (last == NULL || regie_day_compare (date, regie_safety_screen_get_date (last)) >= 0)
        last = screen;
    }

  return last;
}

/* Whether a safety track was closed on or after a day: whoever closed it judged that it was safe
 * enough, whatever an earlier check said. */
static gboolean
was_settled (RegieDossier *dossier,
             const GDate  *since,
             const GDate  *day)
{
  REGIE_ITEMS_FOREACH (RegieSafetyTrack, track, regie_dossier_peek_safety_tracks (dossier))
    {
      const GDate *closed = regie_safety_track_get_closed_date (track);

      if (closed != NULL && regie_day_compare (closed, since) >= 0 &&
          regie_day_compare (closed, day) <= 0)
        return TRUE;
    }

  return FALSE;
}

/* What proves that there is unsafety or a suspicion of it: the open track, or else the last check;
 * NULL when nothing does. */
RegieEntity *
regie_rule_get_unsafety (RegieDossier *dossier,
                         const GDate  *day)
{
  RegieSafetyTrack *track = regie_dossier_get_safety_track_on (dossier, day);
  RegieSafetyScreen *screen = last_screen (dossier, day);

  if (track != NULL)
    return REGIE_ENTITY (track);
  /* The verdicts stand in order, the worst last. */
  if (screen == NULL || regie_safety_screen_get_safety (screen) < REGIE_SAFETY_VERDICT_SUSPICION ||
      was_settled (dossier, regie_safety_screen_get_date (screen), day))
    return NULL;

  return REGIE_ENTITY (screen);
}

/* Whether unsafety or insufficient basic care was found, so that the steps of the method for it are
 * to be taken. */
gboolean
regie_rule_is_unsafe (RegieDossier *dossier,
                      const GDate  *day)
{
  RegieBasicCare care = REGIE_BASIC_CARE_UNKNOWN;
  const GDate *last = NULL;

  REGIE_ITEMS_FOREACH (RegieSafetyScreen, screen, regie_dossier_peek_safety_screens (dossier))
    {
      const GDate *date = regie_safety_screen_get_date (screen);

      if (date == NULL || regie_day_compare (date, day) > 0 ||
          regie_safety_screen_get_basic_care (screen) == REGIE_BASIC_CARE_UNKNOWN)
        continue;
      if (last == NULL || regie_day_compare (date, last) >= 0)
        {
          last = date;
          care = regie_safety_screen_get_basic_care (screen);
        }
    }

  return care == REGIE_BASIC_CARE_INSUFFICIENT || regie_rule_get_unsafety (dossier, day) != NULL;
}

/* Who sees to what nobody else is named for: the regisseur, or whoever stands in, or before there
 * is one whoever took the case in. */
const char *
regie_rule_get_guard (RegieDossier *dossier,
                      const GDate  *day)
{
  RegieRegisseur *regisseur = regie_dossier_get_substitute_on (dossier, day);

  if (regisseur == NULL)
    regisseur = regie_dossier_get_regisseur_on (dossier, day);

  return regisseur != NULL ? regie_regisseur_get_person (regisseur)
                           : regie_dossier_get_registered_by (dossier);
}

gboolean
regie_rule_goal_is_open (RegieGoal *goal)
{
  return regie_goal_get_status (goal) == REGIE_GOAL_STATUS_OPEN ||
         regie_goal_get_status (goal) == REGIE_GOAL_STATUS_ACTIVE;
}
