/* regie-sqlite-texts.c: every text of SQL, besides those of counts in regie-sqlite-count-texts.c
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include "store/regie-sqlite-private.h"

/* Who made the file, the version of its schema, and whether anything is in it. */
const char *const regie_sqlite_identity =
  "SELECT application_id, user_version, (SELECT count (*) FROM sqlite_schema)"
  " FROM pragma_application_id, pragma_user_version";

/* Of the tables without which nothing can be done, one that is not there, or none. */
const char *const regie_sqlite_missing_table =
  "SELECT min (name) FROM (SELECT 'doc' AS name UNION SELECT 'head' UNION SELECT 'log'"
  " UNION SELECT 'tally') WHERE name NOT IN (SELECT name FROM sqlite_schema WHERE type = 'table')";

const char *const regie_sqlite_rollback_text = "ROLLBACK";

const char *const regie_sqlite_use_wal = "PRAGMA journal_mode = WAL";

const char *const regie_sqlite_sync_each = "PRAGMA synchronous = FULL";
const char *const regie_sqlite_sync_later = "PRAGMA synchronous = NORMAL";

/* The defensive flag and the limits are set by function calls. Personal data must not lie about in
 * files for sorting, nor in free pages. The pages of indexes and of the log change with every save:
 * a longer journal writes them back less often, and 64 MiB keep them in memory while documents pass
 * by. That is the most that a store of any size keeps. */
const char *const regie_sqlite_settings = "PRAGMA synchronous = FULL;"
                                          "PRAGMA foreign_keys = ON;"
                                          "PRAGMA trusted_schema = OFF;"
                                          "PRAGMA secure_delete = ON;"
                                          "PRAGMA temp_store = MEMORY;"
                                          "PRAGMA cell_size_check = ON;"
                                          "PRAGMA mmap_size = 0;"
                                          "PRAGMA wal_autocheckpoint = 4000;"
                                          "PRAGMA cache_size = -65536;";

/* The numbers are those of RegieSqlite: who made the file, and the version of the schema: the first
 * one. A new file takes the steps to the version of today as an old one does.
 *
 * The municipality comes first in every key, so that a larger store can be divided by it. A head
 * that has no next review has an empty day there, which sorts before all others. */
const char *const regie_sqlite_schema =
  "CREATE TABLE head ("
  "  municipality TEXT NOT NULL,"
  "  id TEXT NOT NULL,"
  "  revision INTEGER NOT NULL,"
  "  is_open INTEGER NOT NULL,"
  "  next_review_date TEXT NOT NULL,"
  "  regisseur TEXT,"
  "  phase TEXT,"
  "  safety TEXT NOT NULL,"
  "  level TEXT,"
  "  organisation TEXT,"
  "  edition TEXT,"
  "  title TEXT,"
  "  safety_stage TEXT,"
  "  regisseur_name TEXT,"
  "  opened_date TEXT,"
  "  closed_date TEXT,"
  "  next_meeting_date TEXT,"
  "  last_meeting_date TEXT,"
  "  PRIMARY KEY (municipality, id)"
  ") STRICT, WITHOUT ROWID;"
  "CREATE INDEX head_by_id ON head (id);"
  "CREATE INDEX head_by_review ON head (municipality, is_open, next_review_date, id);"
  "CREATE INDEX head_by_regisseur ON head (municipality, regisseur, is_open, next_review_date, id);"
  "CREATE INDEX head_by_phase ON head (municipality, phase, is_open, next_review_date, id);"
  "CREATE INDEX head_unsafe ON head (municipality, safety, is_open, next_review_date, id)"
  "  WHERE safety <> 'unknown' AND safety <> 'safe';"
  "CREATE TABLE doc ("
  "  municipality TEXT NOT NULL,"
  "  id TEXT NOT NULL,"
  "  digest BLOB NOT NULL,"
  "  text TEXT NOT NULL,"
  "  PRIMARY KEY (municipality, id),"
  "  FOREIGN KEY (municipality, id) REFERENCES head ON DELETE CASCADE"
  ") STRICT;"
  "CREATE TABLE log ("
  "  municipality TEXT NOT NULL,"
  "  seq INTEGER NOT NULL,"
  "  at TEXT,"
  "  dossier TEXT,"
  "  actor TEXT,"
  "  on_behalf_of TEXT,"
  "  role TEXT,"
  "  organisation TEXT,"
  "  application TEXT,"
  "  purpose TEXT,"
  "  basis TEXT,"
  "  request_id TEXT,"
  "  action TEXT NOT NULL,"
  "  outcome TEXT NOT NULL,"
  "  revision INTEGER NOT NULL,"
  "  count INTEGER NOT NULL,"
  "  digest BLOB,"
  "  diff TEXT,"
  "  diff_digest BLOB,"
  "  previous BLOB NOT NULL,"
  "  mac BLOB NOT NULL,"
  "  PRIMARY KEY (municipality, seq)"
  ") STRICT, WITHOUT ROWID;"
  "PRAGMA application_id = 1382377321;"
  "PRAGMA user_version = 1;";

/* One row, of which only the right key can make the MAC. It is no secret. Files of before have no
 * such table until they are opened again. */
const char *const regie_sqlite_has_key_table =
  "SELECT count (*) FROM sqlite_schema WHERE type = 'table' AND name = 'key_check'";
const char *const regie_sqlite_make_key_table =
  "CREATE TABLE IF NOT EXISTS key_check (mac BLOB NOT NULL) STRICT";
const char *const regie_sqlite_find_key =
  "SELECT mac, (SELECT count (*) FROM key_check) FROM key_check LIMIT 1";
const char *const regie_sqlite_keep_key =
  "INSERT INTO key_check (mac) SELECT ?1 WHERE NOT EXISTS (SELECT 1 FROM key_check)";

/* In the order of the fields of RegieHead. */
#define HEAD_COLUMNS                                                                                          \
  "id, revision, title, municipality, organisation, edition, phase, level, safety, safety_stage, regisseur, " \
  "regisseur_name, opened_date, closed_date, next_meeting_date, next_review_date, last_meeting_date, is_open"

#define LOG_COLUMNS                                                                                        \
  "municipality, seq, at, dossier, actor, on_behalf_of, role, organisation, application, purpose, basis, " \
  "request_id, action, outcome, revision, count, digest, diff_digest, previous, mac, diff"

/* The parameters are those of RegieSqliteListParameter. Each list walks its index from one place to
 * another, in the order in which it is asked for. */
#define LIST(index, municipality_and_first)                                                            \
  "SELECT " HEAD_COLUMNS " FROM head INDEXED BY " index                                                \
  " WHERE municipality = ?1 AND " municipality_and_first                                               \
  " AND is_open = ?2 AND (next_review_date, id) > (?3, ?4) AND next_review_date < ?5"                  \
  " AND (?7 IS NULL OR regisseur = ?7) AND (?8 IS NULL OR phase = ?8) AND (?9 IS NULL OR safety = ?9)" \
  " AND (?10 IS NULL OR level = ?10) AND (?11 IS NULL OR organisation = ?11)"                          \
  " AND (?12 IS NULL OR (opened_date <= ?12 AND (closed_date IS NULL OR closed_date > ?12)))"          \
  " ORDER BY next_review_date, id LIMIT ?6"

const char *const regie_sqlite_texts[REGIE_SQLITE_N_STATEMENTS] = {
  [REGIE_SQLITE_BEGIN_WRITE] = "BEGIN IMMEDIATE",
  [REGIE_SQLITE_BEGIN_READ] = "BEGIN",
  [REGIE_SQLITE_COMMIT] = "COMMIT",
  [REGIE_SQLITE_FIND_HEAD] =
    "SELECT " HEAD_COLUMNS
    " FROM head INDEXED BY head_by_id WHERE id = ?1 AND (?2 IS NULL OR municipality = ?2)",
  /* An index that was damaged may lead to the row of another dossier, and SQLite trusts what the
   * index says of it. So the row is asked again, by its place, whose it is. */
  [REGIE_SQLITE_FIND_DOCUMENT] =
    "SELECT digest, text FROM doc"
    " WHERE rowid = (SELECT rowid FROM doc WHERE municipality = ?1 AND id = ?2)"
    " AND +municipality = ?1 AND +id = ?2",
  [REGIE_SQLITE_INSERT_HEAD] =
    "INSERT INTO head (" HEAD_COLUMNS
    ") VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15,"
    " coalesce (?16, ''), ?17, ?18)",
  [REGIE_SQLITE_INSERT_DOCUMENT] =
    "INSERT INTO doc (municipality, id, digest, text) VALUES (?1, ?2, ?3, ?4)",
  [REGIE_SQLITE_UPDATE_HEAD] =
    "UPDATE head SET revision = ?2, title = ?3, organisation = ?5, edition = ?6, phase = ?7, level = ?8,"
    " safety = ?9, safety_stage = ?10, regisseur = ?11, regisseur_name = ?12, opened_date = ?13, closed_date = ?14,"
    " next_meeting_date = ?15, next_review_date = coalesce (?16, ''), last_meeting_date = ?17, is_open = ?18"
    " WHERE municipality = ?4 AND id = ?1",
  [REGIE_SQLITE_UPDATE_REVISION] =
    "UPDATE head SET revision = ?1 WHERE municipality = ?2 AND id = ?3",
  [REGIE_SQLITE_UPDATE_DOCUMENT] =
    "UPDATE doc SET digest = ?3, text = ?4 WHERE municipality = ?1 AND id = ?2",
  [REGIE_SQLITE_DELETE_HEAD] = "DELETE FROM head WHERE municipality = ?1 AND id = ?2",
  [REGIE_SQLITE_LIST_BY_REVIEW] = LIST ("head_by_review", "TRUE"),
  [REGIE_SQLITE_LIST_BY_REGISSEUR] = LIST ("head_by_regisseur", "regisseur = ?7"),
  [REGIE_SQLITE_LIST_BY_PHASE] = LIST ("head_by_phase", "phase = ?8"),
  [REGIE_SQLITE_LIST_UNSAFE] =
    LIST ("head_unsafe", "safety = ?9 AND safety <> 'unknown' AND safety <> 'safe'"),
  [REGIE_SQLITE_TALLY_OF_MUNICIPALITY] =
    "SELECT municipality, value, is_open, n FROM tally"
    " WHERE municipality = ?1 AND municipality <> '' AND field = ?13"
    " AND (?2 IS NULL OR is_open = ?2)",
  [REGIE_SQLITE_TALLY_OF_EACH_MUNICIPALITY] =
    "SELECT tally.municipality, tally.value, tally.is_open, tally.n"
    " FROM (SELECT DISTINCT value FROM tally WHERE municipality = '' AND field = 'municipality') place"
    " CROSS JOIN tally ON tally.municipality = place.value AND tally.field = ?13"
    " WHERE (?2 IS NULL OR tally.is_open = ?2)",
  [REGIE_SQLITE_TALLY_OF_ALL] =
    "SELECT NULL, value, is_open, n FROM tally WHERE municipality = '' AND field = ?13"
    " AND (?2 IS NULL OR is_open = ?2)",
  [REGIE_SQLITE_TALLY_BY_MUNICIPALITY] =
    "SELECT value, NULL, is_open, n FROM tally WHERE municipality = '' AND field = 'municipality'"
    " AND (?2 IS NULL OR is_open = ?2)",
  [REGIE_SQLITE_NEXT_MUNICIPALITY] =
    "SELECT municipality FROM head WHERE municipality > ?1 ORDER BY municipality LIMIT 1",
  [REGIE_SQLITE_NEXT_TALLY] =
    "SELECT municipality FROM tally WHERE municipality > ?1 ORDER BY municipality LIMIT 1",
  [REGIE_SQLITE_ALL_OF_MUNICIPALITY] =
    "SELECT " HEAD_COLUMNS ", digest, text FROM head LEFT JOIN doc USING (municipality, id)"
    " WHERE municipality = ?1 ORDER BY id",
  [REGIE_SQLITE_NEXT_CHAIN] =
    "SELECT municipality FROM log WHERE municipality > ?1 ORDER BY municipality LIMIT 1",
  [REGIE_SQLITE_LAST_ENTRY] =
    "SELECT " LOG_COLUMNS " FROM log WHERE municipality = ?1 ORDER BY seq DESC LIMIT 1",
  [REGIE_SQLITE_INSERT_ENTRY] =
    "INSERT INTO log (" LOG_COLUMNS
    ") VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15,"
    " ?16, ?17, ?18, ?19, ?20, ?21)",
  [REGIE_SQLITE_ENTRIES] = "SELECT " LOG_COLUMNS " FROM log WHERE municipality = ?1 ORDER BY seq",
  [REGIE_SQLITE_CHECK_FILE] = "PRAGMA integrity_check (1)",
  [REGIE_SQLITE_SOME_ENTRIES] =
    "SELECT * FROM (SELECT " LOG_COLUMNS " FROM log ORDER BY municipality, seq LIMIT 4)"
    " UNION ALL SELECT * FROM (SELECT " LOG_COLUMNS
    " FROM log ORDER BY municipality DESC, seq DESC LIMIT 4)",
};
