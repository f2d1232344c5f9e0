/* regie-sqlite-verify.c: whether a store holds what was saved
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include "store/regie-sqlite-count-private.h"

#include <regie/regie-problem.h>

#include "base/regie-hash-private.h"
#include "base/regie-language-private.h"

/* The last revision of a dossier that the log knows of. */
typedef struct
{
  gint64      revision;
  RegieDigest digest;
} Saved;

typedef struct
{
  RegieSqliteCall *call;
  RegieAnchor     *anchor;
  const char      *language;
  RegieList       *problems;
  /* Whether the numbers for counts are kept at all. */
  gboolean has_tally;

  /* Chains that were looked at. */
  GHashTable *seen;

  /* Of the chain that is looked at: dossiers by id, and what the next entry must follow. */
  GHashTable  *saved;
  gint64       sequence;
  RegieDigest  mac;
  gboolean     is_broken;
} Check;

static void
check_clear (Check *self)
{
  g_clear_pointer (&self->seen, g_hash_table_unref);
  g_clear_pointer (&self->saved, g_hash_table_unref);
  g_clear_object (&self->problems);
}

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (Check, check_clear)

static void
report (Check      *self,
        const char *path,
        const char *text)
{
  RegieProblem *problem = regie_problem_new ();

  regie_problem_set_path (problem, path);
  regie_problem_set_text (problem, regie_translate (self->language, text));
  regie_list_take (self->problems, REGIE_ENTITY (problem));
}

/* Of a broken chain only the first bad entry says something. */
static void
report_entry (Check      *self,
              const char *municipality,
              gint64      sequence,
              const char *text)
{
  g_autofree char *path = g_strdup_printf ("log %s %" G_GINT64_FORMAT, municipality, sequence);

  if (!self->is_broken)
    report (self, path, text);
  self->is_broken = TRUE;
}

static void
report_dossier (Check      *self,
                const char *id,
                const char *text)
{
  g_autofree char *path = g_strconcat ("dossier ", id, NULL);

  report (self, path, text);
}

static void
check_entry (Check                  *self,
             const RegieSqliteEntry *entry)
{
  const RegieLogEntry *log = &entry->entry;
  RegieDigest mac = regie_log_entry_get_mac (log, self->call->store->key);
  gboolean has_detail = entry->detail != NULL;
  RegieDigest detail = regie_digest_of (entry->detail, has_detail ? strlen (entry->detail) : 0);

  if (log->sequence < 1 || log->sequence - 1 != self->sequence)
    report_entry (self,
                  log->municipality,
                  log->sequence,
                  N_ ("Entries before this one are missing."));
  else if (!entry->is_readable || !regie_digest_equal (&mac, &entry->mac) ||
           !regie_digest_equal (&log->previous, &self->mac))
    report_entry (self,
                  log->municipality,
                  log->sequence,
                  N_ ("This is not the entry that was written."));
  else if (!has_detail && log->detail != NULL)
    report_entry (self, log->municipality, log->sequence, N_ ("The details are gone."));
  else if (has_detail && (log->detail == NULL || !regie_digest_equal (&detail, log->detail)))
    report_entry (self,
                  log->municipality,
                  log->sequence,
                  N_ ("The details are not those that were written."));

  self->sequence = log->sequence;
  self->mac = entry->mac;
}

static void
follow_dossier (Check                  *self,
                const RegieSqliteEntry *entry)
{
  const RegieLogEntry *log = &entry->entry;
  const char *id = log->texts[REGIE_LOG_DOSSIER];
  const char *action = log->texts[REGIE_LOG_ACTION];

  if (id == NULL || g_strcmp0 (log->texts[REGIE_LOG_OUTCOME], "done") != 0)
    return;

  if (g_strcmp0 (action, "move") == 0)
    g_hash_table_remove (self->saved, id);
  else if (g_strcmp0 (action, "save") == 0 || g_strcmp0 (action, "import") == 0)
    {
      Saved *saved = g_new0 (Saved, 1);

      saved->revision = log->revision;
      saved->digest = entry->document;
      g_hash_table_replace (self->saved, g_strdup (id), saved);
    }
}

/* `municipality sequence mac` of an anchor, or nothing when it does not name the chain. */
static gboolean
find_end (RegieAnchor  *anchor,
          const char   *municipality,
          gint64       *sequence,
          char        **mac)
{
  const char *const *ends = anchor == NULL ? NULL : regie_anchor_get_ends (anchor);

  for (gsize i = 0; ends != NULL && ends[i] != NULL; i++)
    {
      g_auto(GStrv) words = g_strsplit (ends[i], " ", 3);

      if (g_strv_length (words) != 3 || !g_str_equal (words[0], municipality))
        continue;
      *sequence = g_ascii_strtoll (words[1], NULL, 10);
      *mac = g_steal_pointer (&words[2]);
      return TRUE;
    }

  return FALSE;
}

static gboolean
check_chain (Check       *self,
             const char  *municipality,
             GError     **error)
{
  RegieSqlite *database = self->call->database;
  g_autoptr(RegieSqliteRows) rows = regie_sqlite_start (database, REGIE_SQLITE_ENTRIES);
  g_autofree char *anchored_mac = NULL;
  gint64 anchored = 0;
  int result = SQLITE_OK;

  self->sequence = 0;
  self->is_broken = FALSE;
  memset (&self->mac, 0, sizeof self->mac);
  g_hash_table_remove_all (self->saved);
  find_end (self->anchor, municipality, &anchored, &anchored_mac);

  regie_sqlite_bind_text (rows, 1, municipality);
  while ((result = regie_sqlite_step (database, rows, error)) == SQLITE_ROW)
    {
      RegieSqliteEntry entry;
      g_autofree char *mac = NULL;

      regie_sqlite_read_entry (rows, &entry);
      check_entry (self, &entry);
      follow_dossier (self, &entry);
      if (entry.entry.sequence != anchored)
        continue;
      mac = regie_digest_to_hex (&entry.mac);
      if (g_strcmp0 (mac, anchored_mac) != 0)
        report_entry (self,
                      municipality,
                      anchored,
                      N_ ("This is not the entry that the anchor names."));
    }
  if (result == SQLITE_DONE && self->sequence < anchored)
    report_entry (self,
                  municipality,
                  self->sequence + 1,
                  N_ ("Entries from here on were cut off."));

  return result == SQLITE_DONE;
}

/* A document must be the one that the log saw last, and its head must say what it says. */
static void
check_dossier (Check        *self,
               sqlite3_stmt *row,
               RegieHead    *head)
{
  const char *id = regie_entity_get_id (REGIE_ENTITY (head));
  const Saved *saved = g_hash_table_lookup (self->saved, id);
  g_autoptr(GBytes) text = NULL;
  g_autoptr(RegieDossier) dossier = NULL;
  g_autoptr(RegieHead) expected = NULL;
  RegieDigest stored = { 0 };
  RegieDigest digest;

  text = g_bytes_new (sqlite3_column_text (row, REGIE_SQLITE_HEAD_N_COLUMNS + 1),
                      sqlite3_column_bytes (row, REGIE_SQLITE_HEAD_N_COLUMNS + 1));
  digest = regie_digest_of (g_bytes_get_data (text, NULL), g_bytes_get_size (text));
  regie_sqlite_get_digest (row, REGIE_SQLITE_HEAD_N_COLUMNS, &stored);

  if (saved == NULL || saved->revision != regie_head_get_revision (head))
    report_dossier (self, id, N_ ("The log does not know this revision."));
  else if (!regie_digest_equal (&digest, &stored) || !regie_digest_equal (&digest, &saved->digest))
    report_dossier (self, id, N_ ("This is not the document that was saved."));
  else if ((dossier = regie_store_read_text (text, id, NULL)) == NULL)
    report_dossier (self, id, N_ ("This library cannot read the document."));
  else
    {
      expected = regie_head_new_for_dossier (dossier);
      regie_head_set_revision (expected, saved->revision);
      if (!regie_entity_equal (REGIE_ENTITY (expected), REGIE_ENTITY (head)))
        report_dossier (self, id, N_ ("Lists show something else than the document says."));
    }

  g_hash_table_remove (self->saved, id);
}

/* What was saved and is no longer there, by id: the table has an order of its own in each process.
 */
static void
report_gone (Check *self)
{
  g_autoptr(GList) ids = g_list_sort (g_hash_table_get_keys (self->saved), (GCompareFunc) strcmp);

  for (GList *at = ids; at != NULL; at = at->next)
    report_dossier (self, at->data, N_ ("The document is gone."));
}

static gboolean
check_dossiers (Check       *self,
                const char  *municipality,
                GError     **error)
{
  RegieSqlite *database = self->call->database;
  g_autoptr(RegieSqliteRows) rows =
    regie_sqlite_start (database, REGIE_SQLITE_ALL_OF_MUNICIPALITY);
  int result = SQLITE_OK;

  regie_sqlite_bind_text (rows, 1, municipality);
  while ((result = regie_sqlite_step (database, rows, error)) == SQLITE_ROW)
    {
      g_autoptr(RegieHead) head = regie_sqlite_read_head (rows, NULL);

      if (head == NULL || regie_entity_get_id (REGIE_ENTITY (head)) == NULL)
        report (self, municipality, N_ ("A head cannot be read."));
      else
        check_dossier (self, rows, head);
    }

  if (result == SQLITE_DONE)
    report_gone (self);

  return result == SQLITE_DONE;
}

/* The first of two texts that may be NULL. */
static const char *
first_of (const char *a,
          const char *b)
{
  if (a == NULL || b == NULL)
    return a == NULL ? b : a;

  return strcmp (a, b) <= 0 ? a : b;
}

/* A number that is kept for counts must be what a recount finds. */
static gboolean
check_tally (Check       *self,
             const char  *municipality,
             GError     **error)
{
  g_autofree char *path =
    municipality == NULL ? g_strdup ("counts") : g_strconcat ("counts ", municipality, NULL);
  gboolean differs = FALSE;

  if (!self->has_tally)
    return TRUE;
  if (!regie_sqlite_check_tally (self->call, municipality, &differs, error))
    return FALSE;
  if (differs)
    report (self, path, N_ ("Counts show other numbers than there are cases."));

  return TRUE;
}

static gboolean
check_municipality (Check       *self,
                    const char  *municipality,
                    GError     **error)
{
  if (!regie_sqlite_call_may_touch (self->call, municipality))
    return TRUE;

  g_hash_table_add (self->seen, g_strdup (municipality));
  if (!check_chain (self, municipality, error) || !check_dossiers (self, municipality, error))
    return FALSE;

  return *municipality == '\0' || check_tally (self, municipality, error);
}

/* The store writes nothing for a municipality without a name; what stands there is forged. */
static gboolean
check_all (Check   *self,
           GError **error)
{
  RegieSqlite *database = self->call->database;
  g_autofree char *municipality = g_strdup ("");

  if (!check_municipality (self, municipality, error))
    return FALSE;

  for (;;)
    {
      g_autofree char *chain = NULL;
      g_autofree char *heads = NULL;
      g_autofree char *tally = NULL;
      char *next = NULL;

      if (!regie_sqlite_next_municipality (database,
                                           REGIE_SQLITE_NEXT_CHAIN,
                                           municipality,
                                           &chain,
                                           error) ||
          !regie_sqlite_next_municipality (database,
                                           REGIE_SQLITE_NEXT_MUNICIPALITY,
                                           municipality,
                                           &heads,
                                           error) ||
          (self->has_tally && !regie_sqlite_next_municipality (database,
                                                               REGIE_SQLITE_NEXT_TALLY,
                                                               municipality,
                                                               &tally,
                                                               error)))
        return FALSE;
      if (chain == NULL && heads == NULL && tally == NULL)
        return TRUE;

      next = g_strdup (first_of (first_of (chain, heads), tally));
      g_free (municipality);
      municipality = next;
      if (!check_municipality (self, municipality, error))
        return FALSE;
    }
}

/* A chain that the anchor names and that is gone altogether was not looked at yet. */
static void
check_anchored_chains (Check *self)
{
  const char *const *ends = self->anchor == NULL ? NULL : regie_anchor_get_ends (self->anchor);

  for (gsize i = 0; ends != NULL && ends[i] != NULL; i++)
    {
      g_auto(GStrv) words = g_strsplit (ends[i], " ", 2);

      if (words[0] == NULL || !regie_sqlite_call_may_touch (self->call, words[0]) ||
          !g_hash_table_add (self->seen, g_strdup (words[0])))
        continue;
      self->is_broken = FALSE;
      report_entry (self, words[0], 1, N_ ("Entries from here on were cut off."));
    }
}

/* What the check found may be that the disk could not be read, which says nothing about the file.
 */
static gboolean
is_failure_of_disk (const char *finding)
{
  static const char label[] = "error code=";
  const char *code = finding == NULL ? NULL : strstr (finding, label);

  return code != NULL && (g_ascii_strtoll (code + strlen (label), NULL, 10) & 0xff) == SQLITE_IOERR;
}

/* SQLite's own parts: what its indexes say must be what its tables say, or a case is not found. */
static gboolean
check_file (Check   *self,
            GError **error)
{
  g_autoptr(RegieSqliteRows) rows =
    regie_sqlite_start (self->call->database, REGIE_SQLITE_CHECK_FILE);
  const char *finding = NULL;

  if (regie_sqlite_step (self->call->database, rows, error) != SQLITE_ROW)
    return FALSE;

  finding = regie_sqlite_get_text (rows, 0);
  if (is_failure_of_disk (finding))
    {
      g_set_error (error,
                   REGIE_ERROR,
                   REGIE_ERROR_UNAVAILABLE,
                   "store: %s",
                   sqlite3_errstr (SQLITE_IOERR));
      return FALSE;
    }
  if (g_strcmp0 (finding, "ok") != 0)
    report (self, "file", N_ ("The file is damaged."));

  return TRUE;
}

/* That somebody looks is written down first; then others may go on writing. */
static gboolean
begin_looking (RegieSqliteCall  *call,
               GError          **error)
{
  return regie_sqlite_call_log (call, NULL, "done", NULL, error) &&
         regie_sqlite_call_finish (call, NULL, error) &&
         regie_sqlite_begin (call->database, REGIE_SQLITE_BEGIN_READ, 0, error) != NULL;
}

RegieList *
regie_sqlite_verify (RegieStore    *store,
                     RegieSession  *session,
                     RegieAnchor   *anchor,
                     const char    *language,
                     GCancellable  *cancellable,
                     GError       **error)
{
  g_auto(RegieSqliteCall) call = { 0 };
  g_auto(Check) check = { .call = &call, .anchor = anchor, .language = language };

  if (!regie_sqlite_call_begin (&call,
                                store,
                                session,
                                REGIE_SQLITE_CALL_WRITES,
                                "verify",
                                cancellable,
                                error) ||
      !begin_looking (&call, error))
    return NULL;

  check.seen = g_hash_table_new_full (regie_hash_string, g_str_equal, g_free, NULL);
  check.saved = g_hash_table_new_full (regie_hash_string, g_str_equal, g_free, g_free);
  check.problems = regie_list_new (REGIE_TYPE_PROBLEM);
  check.has_tally = regie_sqlite_has_tally (call.database);
  if (!check.has_tally)
    report (&check, "counts", N_ ("The table of the numbers that counts show is missing."));
  if (!check_file (&check, error) || !check_all (&check, error))
    return NULL;
  if (regie_session_get_municipality (session) == NULL && !check_tally (&check, NULL, error))
    return NULL;
  check_anchored_chains (&check);

  return g_steal_pointer (&check.problems);
}

static char *
dup_end (const RegieSqliteEntry *entry)
{
  g_autofree char *mac = regie_digest_to_hex (&entry->mac);

  return g_strdup_printf ("%s %" G_GINT64_FORMAT " %s",
                          entry->entry.municipality,
                          entry->entry.sequence,
                          mac);
}

static gboolean
add_ends (RegieSqliteCall  *call,
          GStrvBuilder     *ends,
          GError          **error)
{
  RegieSqlite *database = call->database;
  g_autofree char *municipality = g_strdup ("");

  for (;;)
    {
      g_autoptr(RegieSqliteRows) rows = regie_sqlite_start (database, REGIE_SQLITE_LAST_ENTRY);
      g_autofree char *next = NULL;
      g_autofree char *end = NULL;
      RegieSqliteEntry entry;

      if (!regie_sqlite_next_municipality (database,
                                           REGIE_SQLITE_NEXT_CHAIN,
                                           municipality,
                                           &next,
                                           error))
        return FALSE;
      if (next == NULL)
        return TRUE;

      regie_sqlite_bind_text (rows, 1, next);
      if (regie_sqlite_step (database, rows, error) != SQLITE_ROW)
        return FALSE;
      regie_sqlite_read_entry (rows, &entry);
      end = dup_end (&entry);
      if (regie_sqlite_call_may_touch (call, next))
        g_strv_builder_add (ends, end);

      g_free (municipality);
      municipality = g_steal_pointer (&next);
    }
}

RegieAnchor *
regie_sqlite_get_anchor (RegieStore    *store,
                         RegieSession  *session,
                         GCancellable  *cancellable,
                         GError       **error)
{
  g_auto(RegieSqliteCall) call = { 0 };
  g_autoptr(GStrvBuilder) builder = g_strv_builder_new ();
  g_autoptr(RegieAnchor) anchor = regie_anchor_new ();
  g_auto(GStrv) ends = NULL;

  if (!regie_sqlite_call_begin (&call,
                                store,
                                session,
                                REGIE_SQLITE_CALL_WRITES,
                                "anchor",
                                cancellable,
                                error) ||
      !regie_sqlite_call_log (&call, NULL, "done", NULL, error) ||
      !add_ends (&call, builder, error) || !regie_sqlite_call_finish (&call, NULL, error))
    return NULL;

  ends = g_strv_builder_end (builder);
  regie_anchor_set_ends (anchor, (const char *const *) ends);

  return g_steal_pointer (&anchor);
}
