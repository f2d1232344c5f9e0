/* regie-network-ties.c: who is tied to a household and not in its network
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include "base/regie-hash-private.h"
#include "base/regie-language-private.h"
#include "base/regie-table-private.h"
#include "model/regie-model-items-private.h"
#include "rules/regie-network-inquiry-private.h"

#define ADULT 18

static gboolean
is_at_home (const RegieNetworkInquiry *self,
            const char                *person)
{
  return g_hash_table_contains (self->at_home, person);
}

/* Takes the name of the kind as the tie has it, read from who may be missing. */
static void
ask_about (RegieNetworkInquiry *self,
           const char          *person,
           const char          *kind,
           const char          *other,
           RegieTieTension      tension)
{
  g_autofree char *name = regie_network_inquiry_dup_name (self, person);
  g_autofree char *of = regie_network_inquiry_dup_name (self, other);
  const char *called = regie_kinship_get_kind_name (self->kinship, kind, self->language);
  const char *sentence = N_ ("Ask about {name}, {kind} of {other}.");

  if (called == NULL)
    sentence = tension == REGIE_TIE_TENSION_HIGH
                 ? N_ ("Ask about {name}, who knows {other}. There is much tension between them.")
                 : N_ ("Ask about {name}, who knows {other}.");
  else if (tension == REGIE_TIE_TENSION_HIGH)
    sentence = N_ ("Ask about {name}, {kind} of {other}. There is much tension between them.");

  g_hash_table_add (self->asked, g_strdup (person));
  regie_network_inquiry_add (self,
                             person,
                             NULL,
                             regie_translate_with (self->language,
                                                   sentence,
                                                   "name",
                                                   name,
                                                   "kind",
                                                   called,
                                                   "other",
                                                   of,
                                                   NULL));
}

/* The first tie of somebody with the household; authority alone makes no network. */
static void
ask_by_relation (RegieNetworkInquiry *self,
                 const char          *person)
{
  REGIE_EDGE_FOREACH (edge, self->kinship, person, self->day)
  if (is_at_home (self, edge->other) &&
      regie_relation_get_category (edge->relation) != REGIE_RELATION_CATEGORY_AUTHORITY)
    {
      ask_about (self,
                 person,
                 edge->kind,
                 edge->other,
                 regie_relation_get_tension (edge->relation));
      return;
    }
}

/* Takes the list. Whoever is asked about is missing no more. */
static void
ask_by_kinship (RegieNetworkInquiry *self,
                GHashTable          *missing,
                GListModel          *ties,
                const char          *kind)
{
  g_autoptr(GListModel) taken = ties;

  REGIE_ITEMS_FOREACH (RegieTie, tie, regie_list_get_items (taken))
    if (g_hash_table_remove (missing, regie_tie_get_other (tie)))
      ask_about (self,
                 regie_tie_get_other (tie),
                 kind == NULL ? regie_tie_get_kind (tie) : kind,
                 regie_tie_get_person (tie),
                 regie_tie_get_tension (tie));
}

static GHashTable *
list_missing (RegieNetworkInquiry *self)
{
  GHashTable *missing = g_hash_table_new (regie_hash_string, g_str_equal);

  REGIE_ITEMS_FOREACH (RegiePerson, person, regie_dossier_peek_persons (self->dossier))
    {
      const char *id = REGIE_ID (person);

      if (id != NULL && regie_network_inquiry_is_missing (self, id))
        g_hash_table_add (missing, (char *) id);
    }

  return missing;
}

/* The brothers, sisters and grandparents who follow from who is parent of whom. To list those takes
 * time, so nobody looks further once nobody is missing. */
static void
ask_by_parents (RegieNetworkInquiry *self)
{
  g_autoptr(GHashTable) missing = list_missing (self);

  REGIE_ITEMS_FOREACH (RegiePerson, person, regie_dossier_peek_persons (self->dossier))
    {
      const char *id = REGIE_ID (person);

      if (g_hash_table_size (missing) == 0)
        return;
      if (id == NULL || !is_at_home (self, id))
        continue;
      ask_by_kinship (self,
                      missing,
                      regie_kinship_list_siblings (self->kinship, id, self->day),
                      NULL);
      ask_by_kinship (self,
                      missing,
                      regie_kinship_list_grandparents (self->kinship, id, self->day),
                      "grandparent");
    }
}

/* Those whom a relation names first. */
void
regie_network_inquiry_ask_ties (RegieNetworkInquiry *self)
{
  REGIE_ITEMS_FOREACH (RegiePerson, person, regie_dossier_peek_persons (self->dossier))
    {
      const char *id = REGIE_ID (person);

      if (id != NULL && regie_network_inquiry_is_missing (self, id))
        ask_by_relation (self, id);
    }
  ask_by_parents (self);
}

/* Kin of a parent who lives elsewhere: neither at home, nor a partner. */
static gboolean
is_family (const RegieNetworkInquiry *self,
           const RegieEdge           *edge)
{
  return !is_at_home (self, edge->other) &&
         regie_relation_get_category (edge->relation) == REGIE_RELATION_CATEGORY_KIN &&
         g_strcmp0 (edge->kind, "partner") != 0 && g_strcmp0 (edge->kind, "ex-partner") != 0;
}

static void
ask_family_of (RegieNetworkInquiry *self,
               const char          *parent,
               const char          *child)
{
  g_autoptr(GPtrArray) family = g_ptr_array_new ();
  g_autofree char *name = regie_network_inquiry_dup_name (self, parent);
  g_autofree char *of = regie_network_inquiry_dup_name (self, child);
  g_autofree char *names = NULL;

  REGIE_EDGE_FOREACH (edge, self->kinship, parent, self->day)
  if (is_family (self, edge) && !regie_network_inquiry_is_dead (self, edge->other) &&
      !g_ptr_array_find (family, edge->other, NULL))
    g_ptr_array_add (family, (gpointer) edge->other);

  names = regie_network_inquiry_dup_names (self, family);
  regie_network_question_set_about (
    regie_network_inquiry_add (
      self,
      parent,
      family,
      regie_translate_with (
        self->language,
        family->len == 0
          ? N_ ("Ask about the family of {name}, parent of {child}. Nobody of them is known yet.")
          : N_ ("Ask about the family of {name}, parent of {child}. Known already: {names}."),
        "name",
        name,
        "child",
        of,
        "names",
        names,
        NULL)),
    child);
}

/* Who is parent by a tie that is private counts: that there is nobody would not be true. Somebody
 * who is recorded as parent twice is one. */
static guint
count_parents (RegieNetworkInquiry *self,
               const char          *child)
{
  g_autoptr(GHashTable) parents = g_hash_table_new (regie_hash_string, g_str_equal);

  REGIE_EDGE_FOREACH (edge, self->whole, child, self->day)
  if (regie_kind_is_descent (edge->kind))
    g_hash_table_add (parents, (char *) edge->other);

  return g_hash_table_size (parents);
}

/* Nobody is asked about who is parent by a tie that is private. */
static void
ask_of_child (RegieNetworkInquiry *self,
              GHashTable          *told,
              const char          *child)
{
  g_autofree char *name = regie_network_inquiry_dup_name (self, child);
  guint n_parents = count_parents (self, child);

  REGIE_EDGE_FOREACH (edge, self->kinship, child, self->day)
  if (regie_kind_is_descent (edge->kind) && !is_at_home (self, edge->other) &&
      g_hash_table_add (told, (char *) edge->other))
    ask_family_of (self, edge->other, child);
  if (n_parents > 1)
    return;
  regie_network_question_set_about (
    regie_network_inquiry_add (
      self,
      NULL,
      NULL,
      regie_translate_with (
        self->language,
        n_parents == 0
          ? N_ ("Ask who the parents of {child} are, and who is family there. Nobody is recorded.")
          : N_ (
              "Ask who the other parent of {child} is, and who is family there. One is recorded."),
        "child",
        name,
        NULL)),
    child);
}

void
regie_network_inquiry_ask_other_parents (RegieNetworkInquiry *self)
{
  g_autoptr(GHashTable) told = g_hash_table_new (regie_hash_string, g_str_equal);

  REGIE_ITEMS_FOREACH (RegiePerson, person, regie_dossier_peek_persons (self->dossier))
    {
      const char *id = REGIE_ID (person);
      int age = regie_person_get_age_on (person, self->day);

      if (id != NULL && age >= 0 && age < ADULT && is_at_home (self, id))
        ask_of_child (self, told, id);
    }
}
