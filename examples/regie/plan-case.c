/* plan-case.c: opens the dossier of a plan, from a file or a store, and saves it
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "plan.h"

#include <errno.h>
#include <fcntl.h>
#include <glib/gstdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

char *plan_store;

#define MODE_MASK  07777
#define WRITE_MASK 0222

void
plan_case_clear (PlanCase *plan_case)
{
  g_clear_object (&plan_case->dossier);
  g_clear_object (&plan_case->method);
  g_clear_object (&plan_case->store);
  g_clear_pointer (&plan_case->path, free);
  g_clear_pointer (&plan_case->text, g_bytes_unref);
  if (plan_case->lock > 0)
    (void) close (plan_case->lock);
}

static gboolean
is_standard_input (const char *name)
{
  return g_str_equal (name, "-");
}

static GBytes *
load_file (const char  *path,
           GError     **error)
{
  char *text = NULL;
  gsize length = 0;

  return g_file_get_contents (path, &text, &length, error) ? g_bytes_new_take (text, length) : NULL;
}

/* What this version does not know is kept, since the file will be written again. */
static RegieDossier *
read_dossier (GBytes  *text,
              GError **error)
{
  g_autoptr(RegieReader) reader = regie_reader_new ();

  regie_reader_set_flags (reader, REGIE_READ_KEEP_UNKNOWN);

  return (RegieDossier *) regie_reader_read_bytes (reader, REGIE_TYPE_DOSSIER, text, error);
}

static ToolStatus
open_file (Tool     *tool,
           PlanCase *plan_case)
{
  g_autoptr(GError) error = NULL;

  /* Behind a link the file itself is written. */
  plan_case->path = realpath (plan_case->name, NULL);
  if (plan_case->path == NULL)
    {
      tool_complain (tool,
                     plan_case->name,
                     errno == ENOENT ? tool_text (tool, N_ ("there is no such file"))
                                     : g_strerror (errno));
      return TOOL_UNREADABLE;
    }

  plan_case->text = load_file (plan_case->path, &error);
  if (plan_case->text != NULL)
    plan_case->dossier = read_dossier (plan_case->text, &error);
  if (plan_case->dossier != NULL)
    return TOOL_FINE;
  tool_complain (tool, plan_case->name, error->message);

  return TOOL_UNREADABLE;
}

static ToolStatus
open_standard_input (Tool     *tool,
                     PlanCase *plan_case)
{
  plan_case->dossier = (RegieDossier *) tool_read (tool, REGIE_TYPE_DOSSIER, plan_case->name);

  return plan_case->dossier == NULL ? TOOL_UNREADABLE : TOOL_FINE;
}

static ToolStatus
open_store (Tool     *tool,
            PlanCase *plan_case)
{
  g_autoptr(RegieSession) session = NULL;
  g_autoptr(GError) error = NULL;

  plan_case->store = store_open (tool, plan_store, FALSE);
  if (plan_case->store == NULL)
    return TOOL_FAILED;

  session = store_make_session (tool);
  plan_case->dossier = regie_store_load (plan_case->store,
                                         session,
                                         plan_case->name,
                                         &plan_case->revision,
                                         NULL,
                                         &error);

  return plan_case->dossier == NULL ? store_complain (tool, plan_case->name, error) : TOOL_FINE;
}

/* Opens a dossier and its method; what fails has been said. */
ToolStatus
plan_case_open (Tool       *tool,
                const char *name,
                PlanCase   *plan_case)
{
  ToolStatus status = TOOL_FINE;

  plan_case->name = name;
  if (plan_store != NULL)
    status = open_store (tool, plan_case);
  else if (is_standard_input (name))
    status = open_standard_input (tool, plan_case);
  else
    status = open_file (tool, plan_case);
  if (status != TOOL_FINE)
    return status;

  plan_case->method = tool_load_method (tool, plan_case->dossier, name);

  return plan_case->method == NULL ? TOOL_UNREADABLE : TOOL_FINE;
}

/* A file that people have laid out stays laid out. */
static gboolean
is_on_one_line (GBytes *text)
{
  gsize length = 0;
  const char *bytes = g_bytes_get_data (text, &length);

  return length == 0 || memchr (bytes, '\n', length - 1) == NULL;
}

static char *
dup_text (PlanCase *plan_case)
{
  gboolean is_short = plan_case->text != NULL && is_on_one_line (plan_case->text);
  g_autofree char *json =
    regie_entity_to_json (REGIE_ENTITY (plan_case->dossier),
                          REGIE_WRITE_SECRETS | (is_short ? 0 : REGIE_WRITE_PRETTY));

  return g_str_has_suffix (json, "\n") ? g_steal_pointer (&json) : g_strconcat (json, "\n", NULL);
}

/* Whoever else writes the file with this tool waits until this one has, and then finds it changed.
 * The lock ends with the file that is locked, which the new one replaces, or with the tool. */
static gboolean
lock_file (Tool     *tool,
           PlanCase *plan_case)
{
  g_autofree char *what = NULL;
  GStatBuf status;

  plan_case->lock = g_open (plan_case->path, O_RDONLY | O_CLOEXEC, 0);
  if (plan_case->lock >= 0 && flock (plan_case->lock, LOCK_EX) == 0 &&
      fstat (plan_case->lock, &status) == 0)
    {
      if ((status.st_mode & WRITE_MASK) != 0)
        return TRUE;
      errno = EACCES;
    }

  what =
    tool_fill (tool, N_ ("cannot write the file: {reason}"), "reason", g_strerror (errno), NULL);
  tool_complain (tool, plan_case->name, what);

  return FALSE;
}

/* The new text is on the disk before it takes the place of the old one. */
static ToolStatus
save_file (Tool     *tool,
           PlanCase *plan_case)
{
  g_autofree char *text = dup_text (plan_case);
  g_autofree char *what = NULL;
  g_autoptr(GBytes) now = NULL;
  g_autoptr(GError) error = NULL;
  GStatBuf status;

  if (!lock_file (tool, plan_case))
    return TOOL_FAILED;
  now = load_file (plan_case->path, NULL);
  if (now == NULL || !g_bytes_equal (now, plan_case->text))
    {
      tool_complain (
        tool,
        plan_case->name,
        tool_text (tool, N_ ("somebody else changed the file meanwhile; nothing was written")));
      return TOOL_FAILED;
    }
  if (g_stat (plan_case->path, &status) == 0 &&
      g_file_set_contents_full (plan_case->path,
                                text,
                                (gssize) strlen (text),
                                G_FILE_SET_CONTENTS_CONSISTENT | G_FILE_SET_CONTENTS_DURABLE,
                                (int) (status.st_mode & MODE_MASK),
                                &error))
    return TOOL_FINE;

  what = tool_fill (tool,
                    N_ ("cannot write the file: {reason}"),
                    "reason",
                    error == NULL ? g_strerror (errno) : error->message,
                    NULL);
  tool_complain (tool, plan_case->name, what);

  return TOOL_FAILED;
}

static ToolStatus
save_store (Tool     *tool,
            PlanCase *plan_case)
{
  g_autoptr(RegieSession) session = store_make_session (tool);
  g_autoptr(GError) error = NULL;

  if (regie_store_save (plan_case->store,
                        session,
                        plan_case->dossier,
                        plan_case->revision,
                        NULL,
                        &error) != 0)
    return TOOL_FINE;

  return store_complain (tool, plan_case->name, error);
}

/* Saves the dossier where it came from. */
ToolStatus
plan_case_save (Tool     *tool,
                PlanCase *plan_case)
{
  if (plan_case->store != NULL)
    return save_store (tool, plan_case);
  if (plan_case->path == NULL)
    {
      tool_complain (tool,
                     tool_name_of (tool, plan_case->name),
                     tool_text (tool, N_ ("the dossier cannot be saved there; name a file")));
      return TOOL_UNREADABLE;
    }

  return save_file (tool, plan_case);
}
