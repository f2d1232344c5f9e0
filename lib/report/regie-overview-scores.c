/* regie-overview-scores.c: at a glance, who gave what score last
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include "report/regie-overview-private.h"

#include <regie/regie-goal.h>
#include <regie/regie-scale.h>
#include <regie/regie-score.h>
#include <regie/regie-term.h>

#include "base/regie-hash-private.h"
#include "base/regie-language-private.h"
#include "method/regie-method-items-private.h"
#include "model/regie-model-items-private.h"
#include "report/regie-lines-private.h"
#include "report/regie-report-people-private.h"

/* Whether two scores answer the same question, put to the same person. */
static gboolean
is_same_question (RegieScore *score,
                  RegieScore *other)
{
  return g_strcmp0 (regie_score_get_scale (score), regie_score_get_scale (other)) == 0 &&
         g_strcmp0 (regie_score_get_by (score), regie_score_get_by (other)) == 0 &&
         g_strcmp0 (regie_score_get_domain (score), regie_score_get_domain (other)) == 0 &&
         g_strcmp0 (regie_score_get_goal (score), regie_score_get_goal (other)) == 0 &&
         g_strcmp0 (regie_score_get_about (score), regie_score_get_about (other)) == 0;
}

static gboolean
is_later (RegieScore *score,
          RegieScore *other)
{
  return regie_score_get_date (other) == NULL ||
         (regie_score_get_date (score) != NULL &&
          g_date_compare (regie_score_get_date (score), regie_score_get_date (other)) >= 0);
}

/* Of each person the last answer to each question, on or before the day. */
static GPtrArray *
list_last_scores (const RegieReportContext *context)
{
  GPtrArray *scores = g_ptr_array_new ();

  REGIE_ITEMS_FOREACH (RegieScore, score, regie_dossier_peek_scores (context->dossier))
    {
      guint place = 0;

      if (regie_score_get_scale (score) == NULL ||
          !regie_overview_is_by (regie_score_get_date (score), context->day))
        continue;
      while (place < scores->len && !is_same_question (score, scores->pdata[place]))
        place++;
      if (place == scores->len)
        g_ptr_array_add (scores, score);
      else if (is_later (score, scores->pdata[place]))
        scores->pdata[place] = score;
    }

  return scores;
}

static RegieScale *
find_scale (const RegieReportContext *context,
            const char               *id)
{
  if (context->method == NULL)
    return NULL;

  REGIE_ITEMS_FOREACH (RegieScale, scale, regie_method_peek_scales (context->method))
    if (g_strcmp0 (regie_entity_get_id (REGIE_ENTITY (scale)), id) == 0)
      return scale;

  return NULL;
}

/* The name of a scale with its range. */
static void
tell_scale (const RegieReportContext *context,
            GString                  *page,
            const char               *id)
{
  RegieScale *scale = find_scale (context, id);
  g_autofree char *name = regie_overview_dup_name (context, REGIE_TYPE_SCALE, id);
  g_autofree char *min = scale == NULL ? NULL : g_strdup_printf ("%d", regie_scale_get_min (scale));
  g_autofree char *max = scale == NULL ? NULL : g_strdup_printf ("%d", regie_scale_get_max (scale));
  g_autofree char *text = scale == NULL ? g_strdup (name)
                                        : regie_translate_with (context->language,
                                                                N_ ("{name}, {min} to {max}"),
                                                                "name",
                                                                name,
                                                                "min",
                                                                min,
                                                                "max",
                                                                max,
                                                                NULL);

  regie_lines_add (page, text, "", "");
}

/* What a score is about: a life domain or a goal, and the person where that is not clear. */
static char *
dup_subject (const RegieReportContext *context,
             RegieScore               *score)
{
  const char *goal_id = regie_score_get_goal (score);
  const char *about_id = regie_score_get_about (score);
  RegieEntity *goal =
    goal_id == NULL ? NULL
                    : regie_entity_find (REGIE_ENTITY (context->dossier), REGIE_TYPE_GOAL, goal_id);
  g_autofree char *domain =
    regie_overview_dup_name (context, REGIE_TYPE_TERM, regie_score_get_domain (score));
  g_autofree char *about = regie_report_dup_full_name (context, about_id);
  g_autoptr(GString) subject = g_string_new (domain);

  regie_overview_append (subject,
                         ", ",
                         goal == NULL ? NULL : regie_goal_get_title (REGIE_GOAL (goal)));
  if (goal == NULL && g_strcmp0 (about_id, regie_score_get_by (score)) != 0)
    regie_overview_append (subject, ", ", about);

  return g_string_free (g_steal_pointer (&subject), FALSE);
}

static void
tell_score (const RegieReportContext *context,
            GString                  *page,
            RegieScore               *score)
{
  const GDate *date = regie_score_get_date (score);
  g_autofree char *name = regie_report_dup_full_name (context, regie_score_get_by (score));
  g_autofree char *subject = dup_subject (context, score);
  g_autofree char *value = g_strdup_printf ("%d", regie_score_get_value (score));
  g_autofree char *day = date == NULL ? NULL : regie_report_dup_day (context, date);
  g_autoptr(GString) text = g_string_new (name);

  regie_overview_append_aside (text, subject);
  regie_overview_append (text, ": ", value);
  regie_overview_append (text, ", ", day);
  regie_overview_append (text, ". ", regie_score_get_words (score));
  regie_overview_add_point (page, 0, text->str);
}

/* Scale by scale; who gave what stays visible, nothing is averaged. */
void
regie_overview_tell_scores (const RegieReportContext *context,
                            GString                  *page)
{
  g_autoptr(GPtrArray) scores = list_last_scores (context);
  g_autoptr(GHashTable) told = g_hash_table_new (regie_hash_string, g_str_equal);

  regie_overview_begin (context, page, N_ ("Last scores"));

  for (guint i = 0; i < scores->len; i++)
    {
      const char *scale = regie_score_get_scale (scores->pdata[i]);

      if (!g_hash_table_add (told, (gpointer) scale))
        continue;
      if (i > 0)
        g_string_append_c (page, '\n');
      tell_scale (context, page, scale);
      for (guint j = i; j < scores->len; j++)
        if (g_strcmp0 (regie_score_get_scale (scores->pdata[j]), scale) == 0)
          tell_score (context, page, scores->pdata[j]);
    }

  regie_overview_end (context, page, scores->len);
}
