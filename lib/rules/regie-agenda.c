/* regie-agenda.c: the agenda of a meeting, after the method
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include <regie/regie-agenda.h>

#include <regie/regie-agenda-item.h>
#include <regie/regie-label.h>

#include "method/regie-method-items-private.h"
#include "rules/regie-rule-facts-private.h"

/**
 * regie_dossier_list_agenda:
 * @self: a dossier
 * @method: the method that the case follows
 * @kind: kind of meeting
 * @day: day of the meeting
 *
 * Lists the points that the method has for a kind of meeting, in its order. Those on safety are
 * there only when unsafety or insufficient basic care is known on that day; the method puts them
 * before the remaining goals.
 *
 * Source: method, section 2.4.
 *
 * Returns: (transfer full): a list of [class@Regie.AgendaItem]
 *
 * Since: 0.1
 */
GListModel *
regie_dossier_list_agenda (RegieDossier     *self,
                           RegieMethod      *method,
                           RegieMeetingKind  kind,
                           const GDate      *day)
{
  RegieList *agenda = NULL;
  gboolean is_unsafe = FALSE;

  g_return_val_if_fail (REGIE_IS_DOSSIER (self), NULL);
  g_return_val_if_fail (REGIE_IS_METHOD (method), NULL);
  g_return_val_if_fail (day != NULL && g_date_valid (day), NULL);

  agenda = regie_list_new (REGIE_TYPE_AGENDA_ITEM);
  is_unsafe = regie_rule_is_unsafe (self, day);
  REGIE_ITEMS_FOREACH (RegieAgendaItem, item, regie_method_peek_agenda (method))
    if (regie_agenda_item_get_kind (item) == kind &&
        (is_unsafe || !regie_agenda_item_get_needs_unsafety (item)))
      regie_list_add (agenda, REGIE_ENTITY (item));

  return G_LIST_MODEL (agenda);
}

/**
 * regie_dossier_dup_agenda:
 * @self: a dossier
 * @method: the method that the case follows
 * @kind: kind of meeting
 * @day: day of the meeting
 * @language: (nullable): a BCP 47 tag; Dutch when %NULL
 *
 * Makes the points of [method@Regie.Dossier.list_agenda] as text, to begin the
 * [property@Regie.Meeting:agenda] with. A point without a name is left out.
 *
 * Returns: (transfer full) (array zero-terminated=1): the points
 *
 * Since: 0.1
 */
GStrv
regie_dossier_dup_agenda (RegieDossier     *self,
                          RegieMethod      *method,
                          RegieMeetingKind  kind,
                          const GDate      *day,
                          const char       *language)
{
  g_autoptr(GStrvBuilder) points = g_strv_builder_new ();
  g_autoptr(GListModel) agenda = NULL;

  g_return_val_if_fail (REGIE_IS_DOSSIER (self), NULL);
  g_return_val_if_fail (REGIE_IS_METHOD (method), NULL);
  g_return_val_if_fail (day != NULL && g_date_valid (day), NULL);

  agenda = regie_dossier_list_agenda (self, method, kind, day);
  REGIE_ITEMS_FOREACH (RegieAgendaItem, item, regie_list_get_items (agenda))
    {
      const char *name = regie_label_choose (regie_agenda_item_get_names (item), language);

      if (name != NULL)
        g_strv_builder_add (points, name);
    }

  return g_strv_builder_end (points);
}
