/* regie-gaps.c: how what is missing is told
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include "rules/regie-gaps-private.h"

#include <regie/regie-dossier-day.h>

#include "rules/regie-rule-quote-private.h"

/* The name of somebody; their id where the document has no name, and “?” where it has nobody. */
static char *
dup_name (RegieGaps  *self,
          const char *id)
{
  RegiePerson *person = id == NULL ? NULL : regie_dossier_get_person (self->dossier, id);

  if (person != NULL)
    return regie_person_dup_name (person);

  return g_strdup (id == NULL ? "?" : id);
}

RegieGap *
regie_gaps_tell (RegieGaps    *self,
                 RegieGapKind  kind,
                 RegieEntity  *record,
                 const char   *person,
                 const char   *what,
                 const char   *sentence)
{
  RegieGap *gap = regie_gap_new ();
  g_autofree char *name = dup_name (self, person);
  g_autofree char *quote = regie_rule_dup_quote (record, what);
  g_autofree char *filled =
    regie_translate_with (self->language, sentence, "name", name, "what", quote, NULL);

  regie_gap_set_kind (gap, kind);
  regie_gap_set_person (gap, person);
  regie_gap_set_record (gap, regie_entity_get_id (record));
  regie_gap_set_sentence (gap, filled);
  regie_list_take (self->list, REGIE_ENTITY (gap));

  return gap;
}
