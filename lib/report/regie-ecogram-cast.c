/* regie-ecogram-cast.c: who is in an ecogram
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include "report/regie-ecogram-cast-private.h"

#include <regie/regie-dossier-day.h>
#include <regie/regie-network-member.h>
#include <regie/regie-professional.h>

#include "base/regie-hash-private.h"
#include "model/regie-model-items-private.h"
#include "report/regie-lines-private.h"
#include "report/regie-report-index-private.h"
#include "report/regie-report-people-private.h"

static void
free_node (gpointer data)
{
  RegieEcogramNode *node = data;

  g_free (node->name);
  g_ptr_array_unref (node->details);
  g_clear_pointer (&node->label, regie_caption_free);
  g_free (node);
}

static void
free_home (gpointer data)
{
  RegieEcogramHome *home = data;

  g_free (home->name);
  g_ptr_array_unref (home->also);
  g_clear_pointer (&home->label, regie_caption_free);
  g_free (home);
}

RegieEcogramNode *
regie_ecogram_cast_find (RegieEcogramCast *self,
                         const char       *id)
{
  return id == NULL ? NULL : g_hash_table_lookup (self->by_id, id);
}

/* Adds somebody under a name, which it takes. */
RegieEcogramNode *
regie_ecogram_cast_add (RegieEcogramCast  *self,
                        const char        *id,
                        RegieEcogramPlace  place,
                        char              *name)
{
  RegieEcogramNode *node = g_new0 (RegieEcogramNode, 1);

  node->id = id;
  node->place = place;
  node->person = regie_report_find_person (self->context, id);
  node->name = name;
  node->details = g_ptr_array_new_with_free_func (g_free);
  g_ptr_array_add (self->nodes, node);
  g_hash_table_insert (self->by_id, (gpointer) id, node);

  return node;
}

static gboolean
is_there (const RegieEcogramCast *self,
          const char             *person)
{
  RegiePerson *found = person == NULL ? NULL : regie_report_find_person (self->context, person);

  return found != NULL && !regie_picture_is_dead (self->context, found);
}

static void
add_detail (RegieEcogramNode *node,
            const char       *text)
{
  g_autofree char *line = text == NULL ? NULL : regie_lines_clip (text, 80);

  if (line != NULL && *line != '\0')
    g_ptr_array_add (node->details, g_steal_pointer (&line));
}

static void
add_network (RegieEcogramCast *self)
{
  REGIE_ITEMS_FOREACH (RegieNetworkMember,
                       member,
                       regie_dossier_peek_network (self->context->dossier))
    {
      const char *person = regie_network_member_get_person (member);
      RegieEcogramNode *node = NULL;

      if (!is_there (self, person) ||
          !regie_entity_is_in_force (REGIE_ENTITY (member), self->context->day) ||
          regie_ecogram_cast_find (self, person) != NULL)
        continue;
      node = regie_ecogram_cast_add (self,
                                     person,
                                     REGIE_ECOGRAM_CLOSE,
                                     regie_picture_dup_name (self->context, person));
      node->circle = regie_network_member_get_kind (member);
      add_detail (node, regie_network_member_get_relation (member));
    }
}

/* The name of a professional with the work, on the card of the organisation. */
static char *
dup_work (const RegieEcogramCast *self,
          RegieProfessional      *professional)
{
  const char *title = regie_professional_get_job_title (professional);
  g_autofree char *name =
    regie_picture_dup_name (self->context, regie_professional_get_person (professional));

  return title == NULL || *title == '\0' ? g_strdup (name) : g_strconcat (name, ", ", title, NULL);
}

static RegieEcogramNode *
get_workplace (RegieEcogramCast  *self,
               RegieProfessional *professional)
{
  const char *id = regie_professional_get_organisation (professional);
  RegieOrganisation *organisation = regie_report_find_organisation (self->context, id);
  const char *name = organisation == NULL ? NULL : regie_organisation_get_name (organisation);
  RegieEcogramNode *node = regie_ecogram_cast_find (self, id);
  g_autofree char *line = name == NULL ? NULL : regie_lines_clip (name, 80);

  if (node != NULL || organisation == NULL)
    return node;

  return regie_ecogram_cast_add (self,
                                 id,
                                 REGIE_ECOGRAM_HELPER,
                                 line == NULL || *line == '\0' ? g_strdup (id)
                                                               : g_steal_pointer (&line));
}

/* Each organisation once, with all who come from there. */
static void
add_professionals (RegieEcogramCast *self)
{
  REGIE_ITEMS_FOREACH (RegieProfessional,
                       professional,
                       regie_dossier_peek_professionals (self->context->dossier))
    {
      const char *person = regie_professional_get_person (professional);
      RegieEcogramNode *node = NULL;
      g_autofree char *work = NULL;

      if (!is_there (self, person) ||
          !regie_entity_is_in_force (REGIE_ENTITY (professional), self->context->day))
        continue;
      work = dup_work (self, professional);
      node = get_workplace (self, professional);
      if (node != NULL)
        add_detail (node, work);
      else if (regie_ecogram_cast_find (self, person) == NULL)
        {
          node = regie_ecogram_cast_add (self,
                                         person,
                                         REGIE_ECOGRAM_HELPER,
                                         regie_picture_dup_name (self->context, person));
          add_detail (node, regie_professional_get_job_title (professional));
        }
      if (node != NULL && regie_ecogram_cast_find (self, person) == NULL)
        g_hash_table_insert (self->by_id, (gpointer) person, node);
    }
}

/* Whoever has a tie with a member on the day and is not in the picture yet: relatives, mostly. */
static void
add_relatives (RegieEcogramCast       *self,
               const RegiePictureView *view)
{
  REGIE_ITEMS_FOREACH (RegieRelation,
                       relation,
                       regie_dossier_peek_relations (self->context->dossier))
    {
      const char *ends[] = { regie_relation_get_person (relation),
                             regie_relation_get_other (relation) };

      if (!regie_picture_is_shown (view, relation) ||
          !regie_entity_is_in_force (REGIE_ENTITY (relation), self->context->day))
        continue;
      for (guint i = 0; i < 2; i++)
        {
          RegieEcogramNode *known = regie_ecogram_cast_find (self, ends[1 - i]);

          if (known == NULL || known->place != REGIE_ECOGRAM_MEMBER || !is_there (self, ends[i]) ||
              regie_ecogram_cast_find (self, ends[i]) != NULL)
            continue;
          regie_ecogram_cast_add (self,
                                  ends[i],
                                  REGIE_ECOGRAM_CLOSE,
                                  regie_picture_dup_name (self->context, ends[i]))
            ->circle = REGIE_NETWORK_KIND_FAMILY;
        }
    }
}

/* Where somebody sits depends on the circle and the id, not on the order in the dossier. */
static int
compare_nodes (gconstpointer a,
               gconstpointer b)
{
  const RegieEcogramNode *first = *(RegieEcogramNode *const *) a;
  const RegieEcogramNode *second = *(RegieEcogramNode *const *) b;
  int order = 0;

  if (first->place != second->place)
    return first->place < second->place ? -1 : 1;
  if (first->home != second->home)
    return first->home < second->home ? -1 : 1;
  if (first->is_child != second->is_child)
    return first->is_child ? 1 : -1;
  if (first->circle != second->circle)
    return first->circle < second->circle ? -1 : 1;
  if (first->place == REGIE_ECOGRAM_MEMBER)
    order = regie_picture_compare_births (first->person, second->person);

  return order != 0 ? order : g_strcmp0 (first->id, second->id);
}

RegieEcogramCast *
regie_ecogram_cast_new (const RegiePictureView *view)
{
  RegieEcogramCast *self = g_new0 (RegieEcogramCast, 1);

  self->context = view->context;
  self->nodes = g_ptr_array_new_with_free_func (free_node);
  self->homes = g_ptr_array_new_with_free_func (free_home);
  self->ties = g_array_new (FALSE, FALSE, sizeof (RegieEcogramTie));
  self->by_id = g_hash_table_new (regie_hash_string, g_str_equal);
  self->by_pair = g_hash_table_new_full (g_int64_hash, g_int64_equal, g_free, NULL);
  self->relations = g_ptr_array_new ();

  regie_ecogram_cast_add_homes (self);
  add_network (self);
  add_professionals (self);
  add_relatives (self, view);
  regie_ecogram_cast_note_children (self, view);
  g_ptr_array_sort (self->nodes, compare_nodes);
  for (guint i = 0; i < self->nodes->len; i++)
    REGIE_ECOGRAM_NODE (self, i)->index = i;
  regie_ecogram_cast_add_ties (self, view);

  return self;
}

void
regie_ecogram_cast_free (RegieEcogramCast *self)
{
  g_ptr_array_unref (self->nodes);
  g_ptr_array_unref (self->homes);
  g_array_unref (self->ties);
  g_hash_table_unref (self->by_id);
  g_hash_table_unref (self->by_pair);
  g_ptr_array_unref (self->relations);
  g_free (self);
}
