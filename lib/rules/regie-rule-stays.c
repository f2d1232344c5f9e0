/* regie-rule-stays.c: the stays of a case in the phases that rules judge
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include "rules/regie-rule-stays-private.h"

#include <regie/regie-label.h>

/* An earlier stay in the same phase is not judged: what was left open then can be done now, or was.
 * So there are no more than the method has phases. */
static gpointer
list_stays (RegieRuleContext *context)
{
  RegieDossier *dossier = regie_rule_context_get_dossier (context);
  const GDate *day = regie_rule_context_get_day (context);
  g_autoptr(GPtrArray) begun = regie_phase_graph_list_begun (dossier, day);
  g_autoptr(GHashTable) seen = g_hash_table_new (NULL, NULL);
  GArray *stays = g_array_new (FALSE, FALSE, sizeof (RegieRuleStay));

  for (guint i = begun->len; i-- > 0;)
    {
      RegiePhaseRecord *record = begun->pdata[i];
      RegieRuleStay stay = { regie_phase_graph_find (regie_rule_context_get_method (context),
                                                     regie_phase_record_get_phase (record)),
                             record,
                             i + 1 < begun->len ? begun->pdata[i + 1] : NULL };

      if (stay.phase == NULL || !g_hash_table_add (seen, stay.phase))
        continue;
      stay.is_over = regie_phase_graph_get_end (dossier, record, day, &stay.end);
      g_array_append_val (stays, stay);
    }

  return stays;
}

const GArray *
regie_rule_get_stays (RegieRuleContext *context)
{
  static const RegieRuleFact fact = { list_stays, (GDestroyNotify) g_array_unref };

  return regie_rule_context_get_fact (context, &fact);
}

char *
regie_rule_dup_stay_name (RegieRuleContext    *context,
                          const RegieRuleStay *stay)
{
  const char *name = regie_label_choose (regie_phase_get_names (stay->phase),
                                         regie_rule_context_get_language (context));

  return g_strdup (name != NULL ? name : REGIE_ID (stay->phase));
}

/* Adds to a list of texts in quotation marks. */
void
regie_rule_append_quoted (GString    *list,
                          const char *text)
{
  g_string_append_printf (list, "%s“%s”", list->len == 0 ? "" : ", ", text);
}
