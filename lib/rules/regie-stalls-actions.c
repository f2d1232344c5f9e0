/* regie-stalls-actions.c: actions that are late, have no owner, or are not begun
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include "rules/regie-stalls-private.h"

#include <regie/regie-action-chain.h>

#include "base/regie-hash-private.h"
#include "model/regie-model-items-private.h"
#include "model/regie-open-actions-private.h"
#include "rules/regie-rule-facts-private.h"
#include "rules/regie-rule-quote-private.h"

static gboolean
is_late (RegieStallSearch *search,
         RegieAction      *action)
{
  return regie_action_is_open (action) &&
         regie_rule_is_past (regie_action_get_due_date (action), search->day);
}

/* Late actions */

/* The late actions from which others wait, and the actions that wait for one. */
typedef struct
{
  RegieStallSearch *search;
  GHashTable       *by_id;
  /* An action to the longest list of those that wait for it. */
  GHashTable *followers;
  GHashTable *waiting;
} Chains;

/* What stands in a chain behind its first late action waits for that action. */
static void
see_chain (Chains           *chains,
           RegieActionChain *chain)
{
  const char *const *ids = regie_action_chain_get_actions (chain);
  g_autoptr(GPtrArray) behind = g_ptr_array_new ();
  RegieAction *first = NULL;
  GPtrArray *longest = NULL;

  for (gsize i = 0; ids[i] != NULL; i++)
    {
      RegieAction *action = g_hash_table_lookup (chains->by_id, ids[i]);

      if (first != NULL)
        {
          g_ptr_array_add (behind, action);
          g_hash_table_add (chains->waiting, action);
        }
      else if (is_late (chains->search, action))
        first = action;
    }
  if (first == NULL)
    return;

  longest = g_hash_table_lookup (chains->followers, first);
  if (longest == NULL || behind->len > longest->len)
    g_hash_table_insert (chains->followers, first, g_steal_pointer (&behind));
}

static void
tell_late (RegieStallSearch *search,
           RegieAction      *action,
           GPtrArray        *followers)
{
  const GDate *due = regie_action_get_due_date (action);
  RegieStallTexts texts = { .kind = REGIE_STALL_KIND_CHAIN,
                            .since = due,
                            .person = regie_action_get_owner (action) };
  guint n = followers == NULL ? 0 : followers->len;
  g_autofree char *date = regie_dup_date (search->language, due);
  g_autofree char *number = g_strdup_printf ("%u", n);
  g_autofree char *title =
    regie_rule_dup_quote (REGIE_ENTITY (action), regie_action_get_title (action));
  g_autoptr(GPtrArray) records = g_ptr_array_new ();

  g_ptr_array_add (records, action);
  for (guint i = 0; i < n; i++)
    g_ptr_array_add (records, followers->pdata[i]);
  texts.sentence = regie_translate_with (
    search->language,
    n == 0 ? N_ ("{action} was to be done by {date}.")
           : N_ ("{action} was to be done by {date}; actions that wait for it: {number}."),
    "action",
    title,
    "date",
    date,
    "number",
    number,
    NULL);
  texts.for_person = g_strdup (
    regie_translate (search->language,
                     N_ ("Do it, or tell what you need: a new day or another way can be agreed.")));
  texts.for_regisseur = g_strdup (
    regie_translate (search->language,
                     N_ (
                       "Ask the owner what is needed, and agree on a new day or on another way.")));
  regie_stalls_tell (search, &texts, records);
}

/* Only the first late action of a chain is told: what waits for it is not the fault of those who
 * wait. What nobody owns is told as such, and what waits in a circle is a mistake of the plan,
 * which the review finds. */
void
regie_stalls_add_late_actions (RegieStallSearch *search)
{
  g_autoptr(GHashTable) by_id = NULL;
  g_autoptr(GHashTable) followers = NULL;
  g_autoptr(GHashTable) waiting = NULL;
  g_autoptr(GListModel) list = NULL;
  Chains chains = { search };

  if (search->plan == NULL)
    return;

  by_id = g_hash_table_new (regie_hash_string, g_str_equal);
  followers = g_hash_table_new_full (NULL, NULL, NULL, (GDestroyNotify) g_ptr_array_unref);
  waiting = g_hash_table_new (NULL, NULL);
  chains.by_id = by_id;
  chains.followers = followers;
  chains.waiting = waiting;
  REGIE_ITEMS_FOREACH (RegieAction, action, regie_plan_peek_actions (search->plan))
    if (REGIE_ID (action) != NULL)
      g_hash_table_insert (by_id, (char *) REGIE_ID (action), action);
  list = regie_plan_list_action_chains (search->plan, search->language);
  REGIE_ITEMS_FOREACH (RegieActionChain, chain, regie_list_get_items (list))
    if (!regie_action_chain_get_is_circle (chain))
      see_chain (&chains, chain);

  REGIE_ITEMS_FOREACH (RegieAction, action, regie_plan_peek_actions (search->plan))
    if (is_late (search, action) && regie_action_get_owner (action) != NULL &&
        !g_hash_table_contains (waiting, action) &&
        regie_stalls_is_past_limit (search,
                                    REGIE_STALL_KIND_CHAIN,
                                    regie_action_get_due_date (action)))
      tell_late (search, action, g_hash_table_lookup (followers, action));
}

/* Actions without an owner */

/* Since when an action stands in the plan: its first day, or the day that the plan was agreed. */
static const GDate *
get_begin (RegieStallSearch *search,
           RegieAction      *action)
{
  const GDate *start = regie_action_get_start_date (action);

  if (start == NULL)
    start = regie_plan_get_agreed_date (search->plan);

  return start != NULL ? start : regie_plan_get_start_date (search->plan);
}

static const GDate *
earlier (const GDate *first,
         const GDate *date)
{
  return first == NULL || regie_day_compare (date, first) < 0 ? date : first;
}

void
regie_stalls_add_ownerless (RegieStallSearch *search)
{
  RegieStallTexts texts = { .kind = REGIE_STALL_KIND_OWNER };
  g_autoptr(GPtrArray) records = g_ptr_array_new ();
  g_autofree char *date = NULL;

  if (search->plan == NULL)
    return;

  REGIE_ITEMS_FOREACH (RegieAction, action, regie_plan_peek_actions (search->plan))
    if (regie_action_is_open (action) && regie_action_get_owner (action) == NULL &&
        regie_stalls_is_past_limit (search, texts.kind, get_begin (search, action)))
      {
        texts.since = earlier (texts.since, get_begin (search, action));
        g_ptr_array_add (records, action);
      }
  if (records->len == 0)
    return;

  date = regie_dup_date (search->language, texts.since);
  texts.sentence =
    regie_stalls_dup_text (search,
                           N_ ("Since {date} nobody is named to do what was agreed."),
                           "date",
                           date);
  texts.for_regisseur = g_strdup (
    regie_translate (search->language,
                     N_ ("Agree with those at the table who does it, or whether it can go.")));
  regie_stalls_tell (search, &texts, records);
}

/* Actions that are not begun */

/* What somebody has to do and could have begun. */
typedef struct
{
  const GDate *since;
  gboolean     has_moved;
  GPtrArray   *records;
} Load;

static void
load_free (gpointer data)
{
  Load *load = data;

  g_ptr_array_unref (load->records);
  g_free (load);
}

/* An action with a day need not have begun before it, and is late after it. */
static void
see_action (RegieStallSearch *search,
            Load             *load,
            RegieAction      *action)
{
  const GDate *begin = get_begin (search, action);

  switch (regie_action_get_status (action))
    {
    case REGIE_ACTION_STATUS_ACTIVE:
    case REGIE_ACTION_STATUS_DONE:
      load->has_moved = TRUE;
      break;
    case REGIE_ACTION_STATUS_OPEN:
      if (begin == NULL || regie_action_get_due_date (action) != NULL)
        break;
      load->since = earlier (load->since, begin);
      g_ptr_array_add (load->records, action);
      break;
    case REGIE_ACTION_STATUS_BLOCKED:
    case REGIE_ACTION_STATUS_DROPPED:
      break;
    }
}

static void
tell_idle (RegieStallSearch *search,
           const char       *person,
           Load             *load)
{
  RegieStallTexts texts = { .kind = REGIE_STALL_KIND_IDLE, .since = load->since, .person = person };
  g_autofree char *date = regie_dup_date (search->language, load->since);
  g_autofree char *name = regie_stalls_dup_name (search, person);

  texts.sentence =
    regie_translate_with (search->language,
                          N_ ("Of what {name} does since {date}, nothing has begun yet."),
                          "name",
                          name,
                          "date",
                          date,
                          NULL);
  texts.for_person = g_strdup (
    regie_translate (search->language,
                     N_ ("Begin with one action, or tell what keeps you from beginning.")));
  texts.for_regisseur =
    regie_stalls_dup_text (search,
                           N_ ("Ask {name} what keeps them from beginning, and who can help."),
                           "name",
                           name);
  regie_stalls_tell (search, &texts, load->records);
}

/* Whoever is spoken to already is not spoken to twice. */
void
regie_stalls_add_idle (RegieStallSearch *search)
{
  g_autoptr(GHashTable) loads =
    g_hash_table_new_full (regie_hash_string, g_str_equal, NULL, load_free);
  g_autoptr(GPtrArray) owners = g_ptr_array_new ();

  if (search->plan == NULL)
    return;

  REGIE_ITEMS_FOREACH (RegieAction, action, regie_plan_peek_actions (search->plan))
    {
      const char *owner = regie_action_get_owner (action);
      Load *load = owner == NULL ? NULL : g_hash_table_lookup (loads, owner);

      if (owner == NULL)
        continue;
      if (load == NULL)
        {
          load = g_new0 (Load, 1);
          load->records = g_ptr_array_new ();
          g_hash_table_insert (loads, (char *) owner, load);
          g_ptr_array_add (owners, (char *) owner);
        }
      see_action (search, load, action);
    }

  for (guint i = 0; i < owners->len; i++)
    {
      Load *load = g_hash_table_lookup (loads, owners->pdata[i]);

      if (!load->has_moved && load->records->len > 0 &&
          !g_hash_table_contains (search->people, owners->pdata[i]) &&
          regie_stalls_is_past_limit (search, REGIE_STALL_KIND_IDLE, load->since))
        tell_idle (search, owners->pdata[i], load);
    }
}
