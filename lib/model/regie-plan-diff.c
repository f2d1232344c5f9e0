/* regie-plan-diff.c: what differs between two versions of a plan
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include <regie/regie-plan-diff.h>

#include "base/regie-date-private.h"
#include "base/regie-hash-private.h"
#include "base/regie-value-private.h"
#include "base/regie-writer-private.h"

typedef struct
{
  RegieList *changes;
  /* Member of the plan within which records are compared. */
  char *section;
} Diff;

/* What belongs to the life of a version, and not to what it says. */
static gboolean
is_of_life (const char *member)
{
  static const char *const members[] = {
    "id",       "version",   "status",     "amends",    "start_date",     "agreed_date",
    "end_date", "responses", "signatures", "sealed_at", "sealed_answers", "digest",
    NULL,
  };

  return g_strv_contains (members, member);
}

/* A value as people and programs read it, or NULL when there is none. */
static char *
dup_value (RegieEntity       *record,
           const RegieColumn *column)
{
  const RegieField *row = &column->row;
  char day[REGIE_DATE_LENGTH];

  if (record == NULL || regie_value_is_default (record, row))
    return NULL;

  switch (row->kind)
    {
    case REGIE_KIND_STRING:
    case REGIE_KIND_REFERENCE:
      return g_strdup (REGIE_MEMBER (char *, record, row));
    case REGIE_KIND_ENUM:
      return g_strdup (regie_column_get_nick (column, REGIE_MEMBER (int, record, row)));
    case REGIE_KIND_DATE:
      regie_date_print (&REGIE_MEMBER (GDate, record, row), day);
      return g_strndup (day, REGIE_DATE_LENGTH);
    case REGIE_KIND_BOOLEAN:
    case REGIE_KIND_INT:
    case REGIE_KIND_INT64:
    case REGIE_KIND_TIME:
    case REGIE_KIND_STRINGS:
      return regie_write_value (record, row, REGIE_WRITE_CANONICAL);
    case REGIE_KIND_CHILD:
    case REGIE_KIND_LIST:
      return NULL;
    }

  g_assert_not_reached ();
}

static char *
dup_member (RegieEntity *record,
            const char  *member)
{
  const RegieColumn *column =
    regie_table_find_member (regie_entity_get_table (record), member, strlen (member));

  return column == NULL ? NULL : dup_value (record, column);
}

/* The first of some members that the record has. */
static char *
dup_one_of (RegieEntity *record,
            const char  *member,
            const char  *other)
{
  char *value = dup_member (record, member);

  return value != NULL ? value : dup_member (record, other);
}

static RegiePlanChange *
report (Diff            *diff,
        RegieChangeKind  kind,
        RegieEntity     *record)
{
  RegiePlanChange *change = regie_plan_change_new ();

  regie_plan_change_set_kind (change, kind);
  regie_plan_change_set_section (change, diff->section);
  if (record != NULL)
    {
      g_autofree char *title = dup_one_of (record, "title", "text");

      regie_plan_change_set_record (change, record->id);
      regie_plan_change_set_title (change, title);
    }
  regie_list_take (diff->changes, REGIE_ENTITY (change));

  return change;
}

static void
report_whole (Diff            *diff,
              RegieChangeKind  kind,
              RegieEntity     *record)
{
  RegiePlanChange *change = report (diff, kind, record);
  g_autofree char *person = dup_one_of (record, "owner", "person");
  g_autofree char *date = dup_one_of (record, "due_date", "target_date");

  regie_plan_change_set_person (change, person);
  regie_plan_change_set_date (change, date);
}

static RegieChangeKind
kind_of (const char *before,
         const char *after)
{
  if (before == NULL && after != NULL)
    return REGIE_CHANGE_KIND_ADDED;

  return before != NULL && after == NULL ? REGIE_CHANGE_KIND_REMOVED : REGIE_CHANGE_KIND_CHANGED;
}

/* @record is NULL for a member of the plan itself. */
static void
report_value (Diff              *diff,
              RegieEntity       *record,
              RegieEntity       *before,
              RegieEntity       *after,
              const RegieColumn *column)
{
  g_autofree char *old_text = dup_value (before, column);
  g_autofree char *new_text = dup_value (after, column);
  RegiePlanChange *change = report (diff, REGIE_CHANGE_KIND_CHANGED, record);

  if (record == NULL)
    regie_plan_change_set_kind (change, kind_of (old_text, new_text));
  else
    regie_plan_change_set_field (change, column->row.member);
  regie_plan_change_set_before (change, old_text);
  regie_plan_change_set_after (change, new_text);
}

static void
compare_records (Diff        *diff,
                 RegieEntity *before,
                 RegieEntity *after)
{
  const RegieTable *table = regie_entity_get_table (after);

  for (guint i = 0; i < table->n_columns; i++)
    {
      const RegieField *row = &table->columns[i].row;
      gboolean is_log = row->kind == REGIE_KIND_LIST && (row->flags & REGIE_FIELD_PROGRESS);

      if (!is_log && !g_str_equal (row->member, "id") && !regie_value_equal (before, after, row))
        report_value (diff, after, before, after, &table->columns[i]);
    }
}

/* Records are the same when they have the same id, or, without an id, the same place. In most
 * versions a record stands where it stood, so that it is found without a table of ids. */
typedef struct
{
  const RegieItems *list;
  GHashTable       *by_id;
} Side;

static RegieEntity *
find_by_id (Side       *side,
            const char *id)
{
  if (side->by_id == NULL)
    {
      side->by_id = g_hash_table_new (regie_hash_string, g_str_equal);
      REGIE_ITEMS_FOREACH (RegieEntity, item, side->list)
        if (item->id != NULL && !g_hash_table_contains (side->by_id, item->id))
          g_hash_table_insert (side->by_id, item->id, item);
    }

  return g_hash_table_lookup (side->by_id, id);
}

static RegieEntity *
find_same (Side        *side,
           RegieEntity *record,
           guint        place)
{
  RegieEntity *there =
    place < regie_items_get_length (side->list) ? side->list->items[place] : NULL;

  if (there != NULL && g_strcmp0 (there->id, record->id) == 0)
    return there;

  return record->id == NULL ? NULL : find_by_id (side, record->id);
}

static void
compare_lists (Diff             *diff,
               const RegieItems *before,
               const RegieItems *after)
{
  Side old_side = { before, NULL };
  Side new_side = { after, NULL };

  for (guint i = 0; i < regie_items_get_length (before); i++)
    if (find_same (&new_side, before->items[i], i) == NULL)
      report_whole (diff, REGIE_CHANGE_KIND_REMOVED, before->items[i]);

  for (guint i = 0; i < regie_items_get_length (after); i++)
    {
      RegieEntity *same = find_same (&old_side, after->items[i], i);

      if (same == NULL)
        report_whole (diff, REGIE_CHANGE_KIND_ADDED, after->items[i]);
      else if (!regie_entity_equal (same, after->items[i]))
        compare_records (diff, same, after->items[i]);
    }

  g_clear_pointer (&old_side.by_id, g_hash_table_unref);
  g_clear_pointer (&new_side.by_id, g_hash_table_unref);
}

static void compare_members (Diff        *diff,
                             RegieEntity *before,
                             RegieEntity *after);

/* A part that is there in one version only is told, and then all that it holds. */
static void
compare_children (Diff        *diff,
                  RegieEntity *before,
                  RegieEntity *after)
{
  g_autoptr(RegieEntity) nothing = NULL;

  if (before == NULL || after == NULL)
    {
      nothing = g_object_new (G_OBJECT_TYPE (before == NULL ? after : before), NULL);
      report (diff, before == NULL ? REGIE_CHANGE_KIND_ADDED : REGIE_CHANGE_KIND_REMOVED, NULL);
    }
  compare_members (diff, before == NULL ? nothing : before, after == NULL ? nothing : after);
}

/* The members of the plan, or of a part of it. */
static void
compare_members (Diff        *diff,
                 RegieEntity *before,
                 RegieEntity *after)
{
  const RegieTable *table = regie_entity_get_table (before);
  char *outer = diff->section;

  for (guint i = 0; i < table->n_columns; i++)
    {
      const RegieField *row = &table->columns[i].row;
      g_autofree char *section = NULL;

      if (is_of_life (row->member) || regie_value_equal (before, after, row))
        continue;

      section =
        outer == NULL ? g_strdup (row->member) : g_strconcat (outer, ".", row->member, NULL);
      diff->section = section;
      if (row->kind == REGIE_KIND_LIST)
        compare_lists (diff,
                       REGIE_MEMBER (RegieItems *, before, row),
                       REGIE_MEMBER (RegieItems *, after, row));
      else if (row->kind == REGIE_KIND_CHILD)
        compare_children (diff,
                          REGIE_MEMBER (RegieEntity *, before, row),
                          REGIE_MEMBER (RegieEntity *, after, row));
      else
        report_value (diff, NULL, before, after, &table->columns[i]);
    }
  diff->section = outer;
}

/**
 * regie_plan_list_changes:
 * @self: a version of a plan
 * @other: another version, usually a later one
 *
 * Lists what differs between two versions of a plan: what was added, what was left out, and each
 * value that is another one. Records are the same when they have the same id, as an amendment keeps
 * them.
 *
 * What belongs to the life of a version, and not to what it says, is left out: its number, state,
 * days, seal, answers and signatures; so is the order in lists, and what is known by other versions
 * of the library only. [method@Regie.Entity.diff] tells everything.
 *
 * Source: method, section 5.5.
 *
 * Returns: (transfer full): a list of [class@Regie.PlanChange], in the order of the plan; empty
 * when both say the same
 *
 * Since: 0.1
 */
GListModel *
regie_plan_list_changes (RegiePlan *self,
                         RegiePlan *other)
{
  Diff diff = { NULL };

  g_return_val_if_fail (REGIE_IS_PLAN (self), NULL);
  g_return_val_if_fail (REGIE_IS_PLAN (other), NULL);

  diff.changes = regie_list_new (REGIE_TYPE_PLAN_CHANGE);
  compare_members (&diff, REGIE_ENTITY (self), REGIE_ENTITY (other));

  return G_LIST_MODEL (diff.changes);
}
