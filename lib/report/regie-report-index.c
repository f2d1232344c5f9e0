/* regie-report-index.c: who and what a report finds by name or id
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include "report/regie-report-index-private.h"

#include <regie/regie-dossier-day.h>
#include <regie/regie-membership.h>
#include <regie/regie-network-member.h>

#include "base/regie-hash-private.h"
#include "model/regie-model-items-private.h"

/* A report asks the same things of the same people again and again. Each table is made when it is
 * first asked for, with one walk, and holds for the day of the report. The dossier does not change
 * while a report is written, so the tables own nothing. */
struct _RegieReportIndex
{
  /* Records by their ids, the first of those with the same id. */
  GHashTable *persons;
  GHashTable *organisations;
  /* How many people bear a given name. */
  GHashTable *given_names;
  /* By household the set of the ids of those who live there; and those of all households. */
  GHashTable *members;
  GHashTable *at_home;
  /* The set of the ids of those who help without it being their work. */
  GHashTable *network;
};

RegieReportIndex *
regie_report_index_new (void)
{
  return g_new0 (RegieReportIndex, 1);
}

void
regie_report_index_free (RegieReportIndex *self)
{
  g_clear_pointer (&self->persons, g_hash_table_unref);
  g_clear_pointer (&self->organisations, g_hash_table_unref);
  g_clear_pointer (&self->given_names, g_hash_table_unref);
  g_clear_pointer (&self->members, g_hash_table_unref);
  g_clear_pointer (&self->at_home, g_hash_table_unref);
  g_clear_pointer (&self->network, g_hash_table_unref);
  g_free (self);
}

static GHashTable *
table_new (void)
{
  return g_hash_table_new (regie_hash_string, g_str_equal);
}

/* Records by their ids, the first of those with the same id. */
GHashTable *
regie_report_list_by_id (GListModel *records)
{
  GHashTable *by_id = table_new ();

  REGIE_ITEMS_FOREACH (RegieEntity, record, regie_list_get_items (records))
    {
      const char *id = regie_entity_get_id (record);

      if (id != NULL && !g_hash_table_contains (by_id, id))
        g_hash_table_insert (by_id, (char *) id, record);
    }

  return by_id;
}

static gboolean
has (GHashTable *set,
     const char *id)
{
  return id != NULL && g_hash_table_contains (set, id);
}

/* The person with an id, or NULL. */
RegiePerson *
regie_report_find_person (const RegieReportContext *context,
                          const char               *id)
{
  RegieReportIndex *index = context->index;

  if (index->persons == NULL)
    index->persons = regie_report_list_by_id (regie_dossier_get_persons (context->dossier));

  return id == NULL ? NULL : g_hash_table_lookup (index->persons, id);
}

RegieOrganisation *
regie_report_find_organisation (const RegieReportContext *context,
                                const char               *id)
{
  RegieReportIndex *index = context->index;

  if (index->organisations == NULL)
    index->organisations =
      regie_report_list_by_id (regie_dossier_get_organisations (context->dossier));

  return id == NULL ? NULL : g_hash_table_lookup (index->organisations, id);
}

static GHashTable *
count_given_names (const RegieReportContext *context)
{
  GHashTable *names = table_new ();

  REGIE_ITEMS_FOREACH (RegiePerson, person, regie_dossier_peek_persons (context->dossier))
    {
      const char *name = regie_person_get_given_name (person);

      if (name != NULL)
        g_hash_table_insert (names,
                             (char *) name,
                             GUINT_TO_POINTER (
                               GPOINTER_TO_UINT (g_hash_table_lookup (names, name)) + 1));
    }

  return names;
}

/* Whether somebody else in the dossier has the given name of a person, who has one. */
gboolean
regie_report_shares_given_name (const RegieReportContext *context,
                                RegiePerson              *person)
{
  RegieReportIndex *index = context->index;
  const char *name = regie_person_get_given_name (person);

  if (index->given_names == NULL)
    index->given_names = count_given_names (context);

  return GPOINTER_TO_UINT (g_hash_table_lookup (index->given_names, name)) > 1;
}

static gboolean
is_alive (const RegieReportContext *context,
          const char               *person)
{
  RegiePerson *found = regie_report_find_person (context, person);
  const GDate *death = found == NULL ? NULL : regie_person_get_death_date (found);

  return death == NULL || g_date_compare (death, context->day) > 0;
}

static gboolean
is_member (const RegieReportContext *context,
           RegieMembership          *membership)
{
  return regie_membership_get_person (membership) != NULL &&
         regie_entity_is_in_force (REGIE_ENTITY (membership), context->day) &&
         is_alive (context, regie_membership_get_person (membership));
}

static void
add_members (const RegieReportContext *context,
             RegieHousehold           *household,
             GHashTable               *members)
{
  REGIE_ITEMS_FOREACH (RegieMembership, membership, regie_household_peek_memberships (household))
    if (is_member (context, membership))
      g_hash_table_add (members, (char *) regie_membership_get_person (membership));
}

/* Whether somebody lives in a household on the day. */
gboolean
regie_report_lives_there (const RegieReportContext *context,
                          RegieHousehold           *household,
                          const char               *person)
{
  RegieReportIndex *index = context->index;
  GHashTable *members = NULL;

  if (index->members == NULL)
    index->members = g_hash_table_new_full (NULL, NULL, NULL, (GDestroyNotify) g_hash_table_unref);
  members = g_hash_table_lookup (index->members, household);
  if (members == NULL)
    {
      members = table_new ();
      add_members (context, household, members);
      g_hash_table_insert (index->members, household, members);
    }

  return has (members, person);
}

/* Whether somebody lives in any of the households on the day. */
gboolean
regie_report_is_at_home (const RegieReportContext *context,
                         const char               *person)
{
  RegieReportIndex *index = context->index;

  if (index->at_home == NULL)
    {
      index->at_home = table_new ();
      REGIE_ITEMS_FOREACH (RegieHousehold,
                           household,
                           regie_dossier_peek_households (context->dossier))
        add_members (context, household, index->at_home);
    }

  return has (index->at_home, person);
}

/* Whether somebody lives in one of the households on the day or helps them without it being their
 * work. */
gboolean
regie_report_is_close (const RegieReportContext *context,
                       const char               *person)
{
  RegieReportIndex *index = context->index;

  if (index->network == NULL)
    {
      index->network = table_new ();
      REGIE_ITEMS_FOREACH (RegieNetworkMember,
                           member,
                           regie_dossier_peek_network (context->dossier))
        if (regie_network_member_get_person (member) != NULL &&
            regie_entity_is_in_force (REGIE_ENTITY (member), context->day))
          g_hash_table_add (index->network, (char *) regie_network_member_get_person (member));
    }

  return has (index->network, person) || regie_report_is_at_home (context, person);
}

/* The ids of the people who live in a household on the day, each once. */
GStrv
regie_report_list_members (const RegieReportContext *context,
                           RegieHousehold           *household)
{
  g_autoptr(GHashTable) listed = table_new ();
  g_autoptr(GStrvBuilder) members = g_strv_builder_new ();

  REGIE_ITEMS_FOREACH (RegieMembership, membership, regie_household_peek_memberships (household))
    if (is_member (context, membership) &&
        g_hash_table_add (listed, (char *) regie_membership_get_person (membership)))
      g_strv_builder_add (members, regie_membership_get_person (membership));

  return g_strv_builder_end (members);
}
