/* regie-programme-progress.c: how far the actions of a programme are
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include <regie/regie-programme-progress.h>

#include <regie/regie-programme-days.h>

#include "base/regie-hash-private.h"
#include "base/regie-list-private.h"
#include "base/regie-number-private.h"
#include "base/regie-status-private.h"
#include "method/regie-method-items-private.h"
#include "programme/regie-programme-items-private.h"

/* One walk. A theme is a column; the counts of a body stand in one row of columns that is used
 * again for the next, and are added to the totals. */

#define N_LEVELS (REGIE_BODY_LEVEL_ORGANISATION + 1)
#define NO_THEME ""

typedef struct
{
  int n_actions;
  int n_by_status[REGIE_ACTION_STATUS_DROPPED + 1];
  int n_overdue;
  int n_without_owner;
} Tally;

/* The tallies of some bodies: one for each column, and one for all of them together. */
typedef struct
{
  GArray *columns;
  Tally   all;
} Row;

typedef struct
{
  const GDate *day;
  /* Themes of the catalogue by id of the action. */
  GHashTable *catalogue;
  /* Column of each theme, counted from 1; the themes in that order. */
  GHashTable *columns;
  GPtrArray  *themes;
  /* Columns that are told also when nothing is in them: the themes of the method. */
  guint n_known;
  Row   levels[N_LEVELS];
  Row   all;
  /* The body at hand, and its columns that something was counted in. */
  Row        body;
  GArray    *touched;
  RegieList *sums;
} Measure;

static GHashTable *
index_catalogue (RegieMethod *method)
{
  GHashTable *themes = g_hash_table_new (regie_hash_string, g_str_equal);

  REGIE_ITEMS_FOREACH (RegieCatalogueAction, action, regie_method_peek_catalogue (method))
    {
      const char *id = regie_entity_get_id (REGIE_ENTITY (action));
      const char *theme = regie_catalogue_action_get_theme (action);

      if (id != NULL && theme != NULL && !g_hash_table_contains (themes, id))
        g_hash_table_insert (themes, (char *) id, (char *) theme);
    }

  return themes;
}

static const char *
find_theme (RegieImplementationAction *action,
            GHashTable                *catalogue)
{
  const char *id = regie_implementation_action_get_catalogue_action (action);

  return regie_implementation_action_get_theme (action) != NULL || id == NULL
           ? regie_implementation_action_get_theme (action)
           : g_hash_table_lookup (catalogue, id);
}

/**
 * regie_implementation_action_find_theme:
 * @self: an action of a body
 * @method: a method with a catalogue
 *
 * Finds the theme of an action: its own, or else that of its action of the catalogue.
 *
 * Source: method, section 7.0.
 *
 * Returns: (nullable) (transfer none): id of the theme, or %NULL when it is not known
 *
 * Since: 0.1
 */
const char *
regie_implementation_action_find_theme (RegieImplementationAction *self,
                                        RegieMethod               *method)
{
  const char *id = NULL;

  g_return_val_if_fail (REGIE_IS_IMPLEMENTATION_ACTION (self), NULL);
  g_return_val_if_fail (REGIE_IS_METHOD (method), NULL);

  id = regie_implementation_action_get_catalogue_action (self);
  if (regie_implementation_action_get_theme (self) != NULL || id == NULL)
    return regie_implementation_action_get_theme (self);

  REGIE_ITEMS_FOREACH (RegieCatalogueAction, action, regie_method_peek_catalogue (method))
    if (g_strcmp0 (regie_entity_get_id (REGIE_ENTITY (action)), id) == 0 &&
        regie_catalogue_action_get_theme (action) != NULL)
      return regie_catalogue_action_get_theme (action);

  return NULL;
}

static void
row_grow (Row   *row,
          guint  n_columns)
{
  if (row->columns->len < n_columns)
    g_array_set_size (row->columns, n_columns);
}

static guint
ensure_column (Measure    *measure,
               const char *theme)
{
  const char *key = theme == NULL ? NO_THEME : theme;
  guint column = GPOINTER_TO_UINT (g_hash_table_lookup (measure->columns, key));

  if (column > 0)
    return column - 1;

  column = measure->themes->len;
  g_ptr_array_add (measure->themes, (char *) key);
  g_hash_table_insert (measure->columns, (char *) key, GUINT_TO_POINTER (column + 1));
  for (guint i = 0; i < N_LEVELS; i++)
    row_grow (&measure->levels[i], column + 1);
  row_grow (&measure->all, column + 1);
  row_grow (&measure->body, column + 1);

  return column;
}

static void
row_init (Row *row)
{
  row->columns = g_array_new (FALSE, TRUE, sizeof (Tally));
}

static void
measure_init (Measure     *measure,
              RegieMethod *method)
{
  measure->catalogue = index_catalogue (method);
  measure->columns = g_hash_table_new (regie_hash_string, g_str_equal);
  measure->themes = g_ptr_array_new ();
  measure->touched = g_array_new (FALSE, FALSE, sizeof (guint));
  for (guint i = 0; i < N_LEVELS; i++)
    row_init (&measure->levels[i]);
  row_init (&measure->all);
  row_init (&measure->body);
  REGIE_ITEMS_FOREACH (RegieEntity, theme, regie_method_peek_themes (method))
    if (regie_entity_get_id (theme) != NULL)
      ensure_column (measure, regie_entity_get_id (theme));
  measure->n_known = measure->themes->len;
}

static void
measure_clear (Measure *measure)
{
  g_clear_pointer (&measure->catalogue, g_hash_table_unref);
  g_clear_pointer (&measure->columns, g_hash_table_unref);
  g_clear_pointer (&measure->themes, g_ptr_array_unref);
  g_clear_pointer (&measure->touched, g_array_unref);
  for (guint i = 0; i < N_LEVELS; i++)
    g_clear_pointer (&measure->levels[i].columns, g_array_unref);
  g_clear_pointer (&measure->all.columns, g_array_unref);
  g_clear_pointer (&measure->body.columns, g_array_unref);
}

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (Measure, measure_clear)

static void
tally_add (Tally       *tally,
           const Tally *other)
{
  tally->n_actions += other->n_actions;
  for (gsize i = 0; i < G_N_ELEMENTS (tally->n_by_status); i++)
    tally->n_by_status[i] += other->n_by_status[i];
  tally->n_overdue += other->n_overdue;
  tally->n_without_owner += other->n_without_owner;
}

static void
row_add (Row         *row,
         guint        column,
         const Tally *tally)
{
  tally_add (&g_array_index (row->columns, Tally, column), tally);
  tally_add (&row->all, tally);
}

static void
count_action (Measure                   *measure,
              RegieImplementationAction *action)
{
  RegieActionStatus status = regie_implementation_action_get_status_on (action, measure->day);
  guint column = ensure_column (measure, find_theme (action, measure->catalogue));
  gboolean is_left = regie_action_status_is_open (status);
  Tally one = {
    .n_actions = 1,
    .n_overdue = regie_implementation_action_is_overdue (action, measure->day),
    .n_without_owner = is_left && regie_implementation_action_get_responsible (action) == NULL,
  };

  one.n_by_status[status] = 1;
  if (g_array_index (measure->body.columns, Tally, column).n_actions == 0)
    g_array_append_val (measure->touched, column);
  row_add (&measure->body, column, &one);
}

static RegieProgressSum *
tell_tally (Measure        *measure,
            const Tally    *tally,
            RegieBodyLevel  level)
{
  RegieProgressSum *sum = regie_progress_sum_new ();
  const int *by_status = tally->n_by_status;

  regie_progress_sum_set_level (sum, level);
  regie_progress_sum_set_n_actions (sum, tally->n_actions);
  regie_progress_sum_set_n_open (sum, by_status[REGIE_ACTION_STATUS_OPEN]);
  regie_progress_sum_set_n_active (sum, by_status[REGIE_ACTION_STATUS_ACTIVE]);
  regie_progress_sum_set_n_blocked (sum, by_status[REGIE_ACTION_STATUS_BLOCKED]);
  regie_progress_sum_set_n_done (sum, by_status[REGIE_ACTION_STATUS_DONE]);
  regie_progress_sum_set_n_dropped (sum, by_status[REGIE_ACTION_STATUS_DROPPED]);
  regie_progress_sum_set_n_overdue (sum, tally->n_overdue);
  regie_progress_sum_set_n_without_owner (sum, tally->n_without_owner);
  regie_progress_sum_set_permille_done (sum,
                                        regie_to_permille (by_status[REGIE_ACTION_STATUS_DONE],
                                                           tally->n_actions -
                                                             by_status
                                                               [REGIE_ACTION_STATUS_DROPPED]));
  regie_list_fill (measure->sums, REGIE_ENTITY (sum));

  return sum;
}

/* One sum for each theme, also without actions when the method has the theme, and one for all. */
static void
tell_row (Measure        *measure,
          const Row      *row,
          RegieBodyLevel  level,
          RegieBody      *body)
{
  const char *id = body == NULL ? NULL : regie_entity_get_id (REGIE_ENTITY (body));
  /* Other columns of a body are those that it touched; there may be many that it did not. */
  guint n_columns = body == NULL ? measure->themes->len : measure->n_known;
  RegieProgressSum *sum = NULL;

  for (guint i = 0; i < n_columns + (body == NULL ? 0 : measure->touched->len); i++)
    {
      guint column = i < n_columns ? i : g_array_index (measure->touched, guint, i - n_columns);
      const Tally *tally = &g_array_index (row->columns, Tally, column);
      const char *theme = measure->themes->pdata[column];

      if ((i >= n_columns && column < measure->n_known) ||
          (tally->n_actions == 0 && column >= measure->n_known))
        continue;
      sum = tell_tally (measure, tally, level);
      regie_progress_sum_set_body (sum, id);
      regie_progress_sum_set_theme (sum, *theme == '\0' ? NULL : theme);
      regie_progress_sum_set_is_all_bodies (sum, body == NULL);
    }

  sum = tell_tally (measure, &row->all, level);
  regie_progress_sum_set_body (sum, id);
  regie_progress_sum_set_is_all_themes (sum, TRUE);
  regie_progress_sum_set_is_all_bodies (sum, body == NULL);
}

static void
measure_body (Measure   *measure,
              RegieBody *body)
{
  RegieBodyLevel level = regie_body_get_level (body);

  REGIE_ITEMS_FOREACH (RegieImplementationAction, action, regie_body_peek_actions (body))
    count_action (measure, action);
  tell_row (measure, &measure->body, level, body);

  for (guint i = 0; i < measure->touched->len; i++)
    {
      guint column = g_array_index (measure->touched, guint, i);
      Tally *tally = &g_array_index (measure->body.columns, Tally, column);

      row_add (&measure->levels[level], column, tally);
      row_add (&measure->all, column, tally);
      *tally = (Tally){ 0 };
    }
  measure->body.all = (Tally){ 0 };
  g_array_set_size (measure->touched, 0);
}

/**
 * regie_programme_measure_progress:
 * @self: a programme
 * @method: the method whose catalogue the actions come from
 * @day: a day
 *
 * Counts how far the actions are on a day, of the bodies that take part then. For each body there
 * is a sum for each theme of the method, one for each other theme that its actions have, one
 * without a theme for those of which it is not known, and one for all themes. Behind the bodies
 * come the same sums for each level, and for all levels together; a body whose level is not
 * recorded counts in the latter alone.
 *
 * What an action was on the day follows from
 * [method@Regie.ImplementationAction.get_status_on].
 *
 * Source: method, sections 7.1 and 8.4; the sums are ours.
 *
 * Returns: (transfer full): a list of [class@Regie.ProgressSum]
 *
 * Since: 0.1
 */
GListModel *
regie_programme_measure_progress (RegieProgramme *self,
                                  RegieMethod    *method,
                                  const GDate    *day)
{
  g_auto(Measure) measure = { .day = day };

  g_return_val_if_fail (REGIE_IS_PROGRAMME (self), NULL);
  g_return_val_if_fail (REGIE_IS_METHOD (method), NULL);
  g_return_val_if_fail (day != NULL && g_date_valid (day), NULL);

  measure.sums = regie_list_new (REGIE_TYPE_PROGRESS_SUM);
  measure_init (&measure, method);
  REGIE_ITEMS_FOREACH (RegieBody, body, regie_programme_peek_bodies (self))
    if (regie_body_takes_part_on (body, day))
      measure_body (&measure, body);

  for (int level = REGIE_BODY_LEVEL_REGION; level < N_LEVELS; level++)
    tell_row (&measure, &measure.levels[level], level, NULL);
  tell_row (&measure, &measure.all, REGIE_BODY_LEVEL_UNKNOWN, NULL);

  return G_LIST_MODEL (measure.sums);
}
