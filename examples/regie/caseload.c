/* caseload.c: the cases of a run, all or those of one regisseur
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "caseload.h"

typedef struct
{
  const Caseload *caseload;
  StreamFunc      func;
  gpointer        data;
  GPtrArray      *ids;
  gboolean        has_chosen;
} Choice;

/* A person has an id of their own in each dossier: over many cases only the name says who it is. */
static gboolean
is_chosen (const Caseload *caseload,
           RegieHead      *head)
{
  const char *name = regie_head_get_regisseur_name (head);
  g_autofree char *wanted = NULL;
  g_autofree char *found = NULL;

  if (caseload->regisseur == NULL ||
      g_strcmp0 (regie_head_get_regisseur (head), caseload->regisseur) == 0)
    return TRUE;
  if (name == NULL)
    return FALSE;

  wanted = g_utf8_casefold (caseload->regisseur, -1);
  found = g_utf8_casefold (name, -1);

  return g_utf8_collate (wanted, found) == 0;
}

static ToolStatus
choose (Tool         *tool,
        RegieDossier *dossier,
        const char   *name,
        gpointer      data)
{
  Choice *choice = data;
  g_autoptr(RegieHead) head = dossier == NULL ? NULL : regie_head_new_for_dossier (dossier);

  if (head != NULL && !is_chosen (choice->caseload, head))
    return TOOL_FINE;

  choice->has_chosen |= head != NULL;

  return choice->func (tool, dossier, name, choice->data);
}

static void
choose_head (RegieHead *head,
             gpointer   data)
{
  Choice *choice = data;

  if (is_chosen (choice->caseload, head))
    {
      choice->has_chosen = TRUE;
      g_ptr_array_add (choice->ids, g_strdup (regie_entity_get_id (REGIE_ENTITY (head))));
    }
}

static ToolStatus
stream_chosen (Tool       *tool,
               RegieStore *store,
               Choice     *choice,
               Progress   *progress)
{
  g_autoptr(GPtrArray) ids = g_ptr_array_new_with_free_func (g_free);
  ToolStatus listed = TOOL_FINE;
  ToolStatus status = TOOL_FINE;

  choice->ids = ids;
  listed = stream_heads (tool, store, choice->caseload->municipality, choose_head, choice);
  g_ptr_array_add (ids, NULL);
  status = stream_ids (tool, store, (GStrv) ids->pdata, progress, choice->func, choice->data);

  return MAX (status, listed);
}

/* A name with a slip of the pen must not look like somebody who has nothing to do. */
static void
tell_nobody (Tool         *tool,
             const Choice *choice,
             Progress     *progress)
{
  if (choice->caseload->regisseur == NULL || choice->has_chosen)
    return;

  progress_hide (progress);
  tool_complain (tool,
                 NULL,
                 tool_text (tool,
                            N_ ("--regisseur: nobody of this name or id directs a case here")));
}

ToolStatus
caseload_stream (Tool *tool,
                 const Caseload *caseload,
                 GStrv names,
                 Progress *progress,
                 StreamFunc func,
                 gpointer data)
{
  Choice choice = { caseload, func, data, NULL, FALSE };
  g_autoptr(RegieStore) store = NULL;
  ToolStatus status = TOOL_FINE;

  if (caseload->store_uri == NULL)
    {
      status = stream_files (tool, names, progress, choose, &choice);
      tell_nobody (tool, &choice, progress);
      return status;
    }

  store = store_open (tool, caseload->store_uri, FALSE);
  if (store == NULL)
    return TOOL_FAILED;
  if (caseload->regisseur == NULL)
    return stream_store (tool, store, caseload->municipality, progress, func, data);

  status = stream_chosen (tool, store, &choice, progress);
  tell_nobody (tool, &choice, progress);

  return status;
}

const char *
caseload_judge (const Caseload *caseload, GStrv names)
{
  if ((caseload->store_uri == NULL) == (names[0] == NULL))
    return N_ ("this command wants dossiers, or --store");
  if (caseload->store_uri == NULL && (caseload->municipality != NULL || store_key_file != NULL))
    return N_ ("--municipality and --key go with --store");

  return NULL;
}
