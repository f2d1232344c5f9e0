/* regie-indicator-once.c: which cases were counted
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include "base/regie-hash-private.h"
#include "rules/regie-indicator-count-private.h"

/* Of a case 16 bytes are kept, made from its id with keys that are drawn anew in each process:
 * nobody can make an id that meets another, and by chance that happens to none. */
typedef struct
{
  guint64 first;
  guint64 second;
} Mark;

static Mark
mark_of (const char *id)
{
  static guint64 keys[2][2];
  static gsize has_keys;

  if (g_once_init_enter (&has_keys))
    {
      g_autoptr(GRand) rand = g_rand_new ();

      for (guint i = 0; i < 2; i++)
        for (guint k = 0; k < 2; k++)
          keys[i][k] = (guint64) g_rand_int (rand) << 32 | g_rand_int (rand);
      g_once_init_leave (&has_keys, 1);
    }

  return (Mark){ regie_hash_with_key (keys[0], id), regie_hash_with_key (keys[1], id) };
}

static guint
hash_mark (gconstpointer mark)
{
  return (guint) ((const Mark *) mark)->first;
}

static gboolean
marks_are_equal (gconstpointer a,
                 gconstpointer b)
{
  const Mark *one = a;
  const Mark *other = b;

  return one->first == other->first && one->second == other->second;
}

GHashTable *
regie_case_marks_new (void)
{
  return g_hash_table_new_full (hash_mark, marks_are_equal, g_free, NULL);
}

/* Whether the case is new. Of one without an id nobody can say that it was there before. */
gboolean
regie_case_marks_add (GHashTable *marks,
                      const char *id)
{
  Mark mark = { 0, 0 };

  if (id == NULL)
    return TRUE;

  mark = mark_of (id);
  if (g_hash_table_contains (marks, &mark))
    return FALSE;

  return g_hash_table_add (marks, g_memdup2 (&mark, sizeof mark));
}

/* Whether no case is in both. */
gboolean
regie_case_marks_are_apart (GHashTable *marks,
                            GHashTable *others)
{
  GHashTableIter iter;
  gpointer mark = NULL;

  g_hash_table_iter_init (&iter, others);
  while (g_hash_table_iter_next (&iter, &mark, NULL))
    if (g_hash_table_contains (marks, mark))
      return FALSE;

  return TRUE;
}

void
regie_case_marks_merge (GHashTable *marks,
                        GHashTable *others)
{
  GHashTableIter iter;
  gpointer mark = NULL;

  g_hash_table_iter_init (&iter, others);
  while (g_hash_table_iter_next (&iter, &mark, NULL))
    g_hash_table_add (marks, g_memdup2 (mark, sizeof (Mark)));
}
