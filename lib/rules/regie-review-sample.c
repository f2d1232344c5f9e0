/* regie-review-sample.c: cases drawn by a seed
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include <regie/regie-review-sample.h>

#include <regie/regie-label.h>
#include <regie/regie-principle.h>

#include "base/regie-hash-private.h"
#include "base/regie-language-private.h"
#include "base/regie-list-private.h"
#include "method/regie-method-items-private.h"
#include "rules/regie-rule-context-private.h"
#include "rules/regie-rules-items-private.h"

/**
 * RegieReviewSample:
 *
 * Draws cases by a seed, for whoever looks into some of many.
 *
 * Each case has a number: the SHA-256 of the seed, a colon and the id of the dossier, all as UTF-8,
 * as in `2026-Q3:d-17`. The cases with the smallest numbers are drawn. So the order in which they
 * are offered makes no difference, whoever knows the seed can draw anew and find the same, and who
 * does not know it cannot foresee which cases will be looked into. A case that is offered twice
 * counts once. It keeps no more ids than are drawn, however many are offered.
 *
 * A sample can be used by one thread at a time.
 *
 * Source: method, section 8.4.
 *
 * Since: 0.1
 */
struct _RegieReviewSample
{
  GObject parent_instance;

  char  *seed;
  guint  size;
  /* What was drawn so far, the smallest number first. */
  GSequence  *draws;
  GHashTable *by_id;
};

G_DEFINE_FINAL_TYPE (RegieReviewSample, regie_review_sample, G_TYPE_OBJECT)

typedef struct
{
  char *number;
  char *id;
} Draw;

static void
draw_free (gpointer data)
{
  Draw *draw = data;

  g_free (draw->number);
  g_free (draw->id);
  g_free (draw);
}

static int
compare_draws (gconstpointer a,
               gconstpointer b,
               gpointer      unused)
{
  return strcmp (((const Draw *) a)->number, ((const Draw *) b)->number);
}

static void
regie_review_sample_finalize (GObject *object)
{
  RegieReviewSample *self = REGIE_REVIEW_SAMPLE (object);

  g_hash_table_unref (self->by_id);
  g_sequence_free (self->draws);
  g_free (self->seed);

  G_OBJECT_CLASS (regie_review_sample_parent_class)->finalize (object);
}

static void
regie_review_sample_class_init (RegieReviewSampleClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = regie_review_sample_finalize;
}

static void
regie_review_sample_init (RegieReviewSample *self)
{
  self->draws = g_sequence_new (draw_free);
  self->by_id = g_hash_table_new (regie_hash_string, g_str_equal);
}

/**
 * regie_review_sample_new:
 * @seed: any text; it should be chosen after the cases were worked on
 * @size: how many cases are drawn
 *
 * Makes a sample to which nothing was offered yet.
 *
 * Returns: (transfer full): the sample
 *
 * Since: 0.1
 */
RegieReviewSample *
regie_review_sample_new (const char *seed,
                         guint       size)
{
  RegieReviewSample *self = NULL;

  g_return_val_if_fail (seed != NULL, NULL);

  self = g_object_new (REGIE_TYPE_REVIEW_SAMPLE, NULL);
  self->seed = g_strdup (seed);
  self->size = size;

  return self;
}

/**
 * regie_review_sample_get_seed:
 * @self: a sample
 *
 * Gets the seed.
 *
 * Returns: (transfer none) (nullable): the seed
 *
 * Since: 0.1
 */
const char *
regie_review_sample_get_seed (RegieReviewSample *self)
{
  g_return_val_if_fail (REGIE_IS_REVIEW_SAMPLE (self), NULL);

  return self->seed;
}

/**
 * regie_review_sample_get_size:
 * @self: a sample
 *
 * Gets how many cases are drawn.
 *
 * Returns: the number
 *
 * Since: 0.1
 */
guint
regie_review_sample_get_size (RegieReviewSample *self)
{
  g_return_val_if_fail (REGIE_IS_REVIEW_SAMPLE (self), 0);

  return self->size;
}

static Draw *
draw_new (RegieReviewSample *self,
          const char        *id)
{
  g_autofree char *text = g_strconcat (self->seed, ":", id, NULL);
  Draw *draw = g_new0 (Draw, 1);

  draw->number = g_compute_checksum_for_string (G_CHECKSUM_SHA256, text, -1);
  draw->id = g_strdup (id);

  return draw;
}

/* One more than fits: the greatest number goes. */
static void
drop_last (RegieReviewSample *self)
{
  GSequenceIter *last = g_sequence_iter_prev (g_sequence_get_end_iter (self->draws));

  g_hash_table_remove (self->by_id, ((Draw *) g_sequence_get (last))->id);
  g_sequence_remove (last);
}

/**
 * regie_review_sample_offer:
 * @self: a sample
 * @id: id of a dossier
 *
 * Offers a case. One that is drawn may have to make room for another that is offered later.
 *
 * Returns: whether it is drawn so far
 *
 * Since: 0.1
 */
gboolean
regie_review_sample_offer (RegieReviewSample *self,
                           const char        *id)
{
  Draw *draw = NULL;

  g_return_val_if_fail (REGIE_IS_REVIEW_SAMPLE (self), FALSE);
  g_return_val_if_fail (self->seed != NULL, FALSE);
  g_return_val_if_fail (id != NULL, FALSE);

  if (g_hash_table_contains (self->by_id, id))
    return TRUE;

  draw = draw_new (self, id);
  g_hash_table_insert (self->by_id,
                       draw->id,
                       g_sequence_insert_sorted (self->draws, draw, compare_draws, NULL));
  if (g_hash_table_size (self->by_id) > self->size)
    drop_last (self);

  return g_hash_table_contains (self->by_id, id);
}

/**
 * regie_review_sample_contains:
 * @self: a sample
 * @id: id of a dossier
 *
 * Tells whether a case is drawn, by what was offered so far.
 *
 * Returns: whether it is
 *
 * Since: 0.1
 */
gboolean
regie_review_sample_contains (RegieReviewSample *self,
                              const char        *id)
{
  g_return_val_if_fail (REGIE_IS_REVIEW_SAMPLE (self), FALSE);
  g_return_val_if_fail (id != NULL, FALSE);

  return g_hash_table_contains (self->by_id, id);
}

/**
 * regie_review_sample_list_ids:
 * @self: a sample
 *
 * Lists what is drawn, the smallest number first.
 *
 * Returns: (transfer full) (array zero-terminated=1): ids of dossiers
 *
 * Since: 0.1
 */
char **
regie_review_sample_list_ids (RegieReviewSample *self)
{
  g_autoptr(GStrvBuilder) builder = NULL;

  g_return_val_if_fail (REGIE_IS_REVIEW_SAMPLE (self), NULL);

  builder = g_strv_builder_new ();
  for (GSequenceIter *iter = g_sequence_get_begin_iter (self->draws);
       !g_sequence_iter_is_end (iter);
       iter = g_sequence_iter_next (iter))
    g_strv_builder_add (builder, ((Draw *) g_sequence_get (iter))->id);

  return g_strv_builder_end (builder);
}

static int
get_place (RegieReviewSample *self,
           const char        *id)
{
  GSequenceIter *iter = id == NULL ? NULL : g_hash_table_lookup (self->by_id, id);

  return iter == NULL ? 0 : g_sequence_iter_get_position (iter) + 1;
}

/* The rules of a principle that found something, each once. */
static char **
list_codes (RegieReviewResult *result,
            int                principle)
{
  g_autoptr(GPtrArray) codes = g_ptr_array_new ();

  REGIE_ITEMS_FOREACH (RegieFinding, finding, regie_review_result_peek_findings (result))
    {
      const char *code = regie_finding_get_code (finding);

      if (regie_finding_get_principle (finding) == principle && code != NULL &&
          !g_ptr_array_find_with_equal_func (codes, code, g_str_equal, NULL))
        g_ptr_array_add (codes, g_strdup (code));
    }
  g_ptr_array_add (codes, NULL);

  return (char **) g_ptr_array_free (g_steal_pointer (&codes), FALSE);
}

static void
add_verdict (RegieReviewSheet *sheet,
             int               principle,
             const char       *name)
{
  g_autoptr(RegieReviewVerdict) verdict = regie_review_verdict_new ();
  g_auto(GStrv) codes = list_codes (regie_review_sheet_get_result (sheet), principle);

  regie_review_verdict_set_principle (verdict, principle);
  regie_review_verdict_set_name (verdict, name);
  if (codes[0] != NULL)
    regie_review_verdict_set_codes (verdict, (const char *const *) codes);
  regie_review_sheet_add_verdict (sheet, verdict);
}

/**
 * regie_review_sample_make_sheet:
 * @self: a sample
 * @result: what a review found in a case that is drawn
 * @method: the method, which names the principles
 * @language: (nullable): language of the names, a BCP 47 tag; Dutch when %NULL
 *
 * Makes the sheet of a case: what the review found, and for each principle and for the quality of
 * what is recorded a verdict to be filled in by who looks into it.
 *
 * Returns: (transfer full): the sheet
 *
 * Since: 0.1
 */
RegieReviewSheet *
regie_review_sample_make_sheet (RegieReviewSample *self,
                                RegieReviewResult *result,
                                RegieMethod       *method,
                                const char        *language)
{
  RegieReviewSheet *sheet = NULL;

  g_return_val_if_fail (REGIE_IS_REVIEW_SAMPLE (self), NULL);
  g_return_val_if_fail (REGIE_IS_REVIEW_RESULT (result), NULL);
  g_return_val_if_fail (REGIE_IS_METHOD (method), NULL);

  sheet = regie_review_sheet_new ();
  regie_review_sheet_set_seed (sheet, self->seed);
  regie_review_sheet_set_place (sheet, get_place (self, regie_review_result_get_dossier (result)));
  regie_review_sheet_set_result (sheet, result);
  REGIE_ITEMS_FOREACH (RegiePrinciple, principle, regie_method_peek_principles (method))
    add_verdict (sheet,
                 regie_principle_get_number (principle),
                 regie_label_choose (regie_principle_get_names (principle), language));
  add_verdict (sheet, 0, regie_translate (language, N_ ("Quality of what is recorded")));

  return sheet;
}
