/* regie-layers.c: a method made of layers
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include <regie/regie-layers.h>

#include <regie/regie-consent-rule.h>
#include <regie/regie-edition.h>
#include <regie/regie-label.h>
#include <regie/regie-problem.h>
#include <regie/regie-scale-anchor.h>

#include "base/regie-hash-private.h"
#include "base/regie-language-private.h"
#include "base/regie-value-private.h"
#include "method/regie-layer-mandates-private.h"

/**
 * RegieLayers:
 *
 * A method made of layers: an edition, on that the layer of a region, then of a municipality,
 * then of an organisation.
 *
 * A layer with mode *adopt* takes what is below as it is; only what it says of itself counts: its
 * id, names, body and decision. A layer with mode *supplement* adds and replaces. Records are the
 * same when they have the same id: then only the members that the layer writes replace those
 * below. A record with a new id comes last in its list. A list of texts, an array of strings and
 * the anchors of a scale are replaced as a whole. Nothing can be taken away, so `false`, 0 and the
 * first value of an enumeration leave what is below.
 *
 * Of every value of the result one can ask from which layer it came.
 *
 * Belongs to one thread at a time.
 *
 * Source: method, section 4.2.
 *
 * Since: 0.1
 */
struct _RegieLayers
{
  GObject parent_instance;

  RegieMethod *method;
  char        *edition;
  /* Whether the mandates at the bottom are those of a national edition. */
  gboolean is_example;
  /* Ids of the layers, the edition first. */
  GPtrArray *ids;
  /* Path of a value to the id of the layer that it came from. What is not there came from the
   * same layer as what is around it. */
  GHashTable *origins;
  /* Mandates that a layer gave more widely than what lies below it. */
  GPtrArray *excesses;
};

G_DEFINE_FINAL_TYPE (RegieLayers, regie_layers, G_TYPE_OBJECT)

static void
regie_layers_finalize (GObject *object)
{
  RegieLayers *self = REGIE_LAYERS (object);

  g_clear_object (&self->method);
  g_clear_pointer (&self->edition, g_free);
  g_clear_pointer (&self->ids, g_ptr_array_unref);
  g_clear_pointer (&self->origins, g_hash_table_unref);
  g_clear_pointer (&self->excesses, g_ptr_array_unref);

  G_OBJECT_CLASS (regie_layers_parent_class)->finalize (object);
}

static void
regie_layers_class_init (RegieLayersClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = regie_layers_finalize;
}

static void
regie_layers_init (RegieLayers *self)
{
  self->ids = g_ptr_array_new_with_free_func (g_free);
  self->origins = g_hash_table_new_full (regie_hash_string, g_str_equal, g_free, g_free);
  self->excesses = g_ptr_array_new_with_free_func ((GDestroyNotify) regie_excess_free);
}

/**
 * regie_layers_new:
 * @edition: a method that stands on nothing
 *
 * Begins with an edition, of which a copy is made.
 *
 * Returns: (transfer full): the layers
 *
 * Since: 0.1
 */
RegieLayers *
regie_layers_new (RegieMethod *edition)
{
  RegieLayers *self = NULL;

  g_return_val_if_fail (REGIE_IS_METHOD (edition), NULL);

  self = g_object_new (REGIE_TYPE_LAYERS, NULL);
  self->method = REGIE_METHOD (regie_entity_dup (REGIE_ENTITY (edition)));
  self->edition = g_strdup (REGIE_ID (edition));
  self->is_example = regie_method_get_level (edition) == REGIE_BODY_LEVEL_NATIONAL;
  if (self->edition != NULL)
    g_ptr_array_add (self->ids, g_strdup (self->edition));

  return self;
}

typedef struct
{
  RegieLayers *layers;
  const char  *layer;
  GString     *path;
} Merge;

static void merge_records (Merge       *merge,
                           RegieEntity *below,
                           RegieEntity *above);

/* Whether a path lies within another, as `names[0]` and `levels.names` lie within their first
 * part. */
static gboolean
lies_within (gpointer key,
             gpointer value,
             gpointer data)
{
  const char *path = key;
  const char *around = data;
  gsize length = strlen (around);

  return strncmp (path, around, length) == 0 && (path[length] == '.' || path[length] == '[');
}

/* What was there came from other layers; now all of it comes from this one. */
static void
remember_origin (Merge *merge)
{
  g_hash_table_foreach_remove (merge->layers->origins, lies_within, merge->path->str);
  g_hash_table_replace (merge->layers->origins,
                        g_strdup (merge->path->str),
                        g_strdup (merge->layer));
}

static void
replace_value (Merge            *merge,
               RegieEntity      *below,
               RegieEntity      *above,
               const RegieField *row)
{
  if (regie_value_equal (below, above, row))
    return;

  regie_value_clear (below, row);
  regie_value_copy (above, below, row);
  remember_origin (merge);
}

static int
find_item (const RegieItems *list,
           const char       *id)
{
  for (guint i = 0; id != NULL && i < regie_items_get_length (list); i++)
    if (g_strcmp0 (list->items[i]->id, id) == 0)
      return i;

  return -1;
}

static void
merge_lists (Merge            *merge,
             RegieEntity      *below,
             RegieEntity      *above,
             const RegieField *row)
{
  RegieItems *into = NULL;
  gsize length = merge->path->len;

  if (REGIE_MEMBER (RegieItems *, below, row) == NULL)
    REGIE_MEMBER (RegieItems *, below, row) = regie_items_new (row->of ());
  into = REGIE_MEMBER (RegieItems *, below, row);

  REGIE_ITEMS_FOREACH (RegieEntity, item, REGIE_MEMBER (RegieItems *, above, row))
    {
      int place = find_item (into, item->id);

      g_string_append_printf (merge->path, "[%u]", place < 0 ? into->n_items : (guint) place);
      if (place >= 0)
        merge_records (merge, into->items[place], item);
      else
        {
          regie_items_fill (into, regie_entity_dup (item));
          remember_origin (merge);
        }
      g_string_truncate (merge->path, length);
    }
}

static void
merge_children (Merge            *merge,
                RegieEntity      *below,
                RegieEntity      *above,
                const RegieField *row)
{
  RegieEntity *old = REGIE_MEMBER (RegieEntity *, below, row);
  RegieEntity *new = REGIE_MEMBER (RegieEntity *, above, row);

  if (old != NULL && (new->id == NULL || g_strcmp0 (old->id, new->id) == 0))
    merge_records (merge, old, new);
  else
    replace_value (merge, below, above, row);
}

/* The records of the first two have no ids by which one could be told from another; of rules on
 * consent the order decides, so half a list would say something else. */
static gboolean
is_replaced_whole (const RegieField *row)
{
  return row->of () == REGIE_TYPE_LABEL || row->of () == REGIE_TYPE_SCALE_ANCHOR ||
         row->of () == REGIE_TYPE_CONSENT_RULE;
}

static void
merge_records (Merge       *merge,
               RegieEntity *below,
               RegieEntity *above)
{
  const RegieTable *table = regie_entity_get_table (below);
  gsize length = merge->path->len;

  if (above->unknown != NULL)
    {
      g_free (below->unknown);
      below->unknown = g_strdup (above->unknown);
    }

  for (guint i = 0; i < table->n_columns; i++)
    {
      const RegieField *row = &table->columns[i].row;

      if (regie_value_is_default (above, row))
        continue;

      if (length > 0)
        g_string_append_c (merge->path, '.');
      g_string_append (merge->path, row->member);

      if (row->kind == REGIE_KIND_LIST && !is_replaced_whole (row))
        merge_lists (merge, below, above, row);
      else if (row->kind == REGIE_KIND_CHILD)
        merge_children (merge, below, above, row);
      else
        replace_value (merge, below, above, row);

      g_string_truncate (merge->path, length);
    }
}

/* What a layer that adopts says of itself. */
static RegieMethod *
dup_own_words (RegieMethod *layer)
{
  static const char *const members[] = {
    "id",
    "version",
    "names",
    "level",
    "body",
    "mode",
    "base",
    "decision_reference",
    "decision_date",
    "start_date",
    "end_date",
  };
  const RegieTable *table = regie_entity_get_table (REGIE_ENTITY (layer));
  RegieMethod *words = regie_method_new ();

  for (gsize i = 0; i < G_N_ELEMENTS (members); i++)
    {
      const RegieColumn *column = regie_table_find_member (table, members[i], strlen (members[i]));

      regie_value_copy (REGIE_ENTITY (layer), REGIE_ENTITY (words), &column->row);
    }

  return words;
}

/* Refuses a layer that is below itself, and names the way from it up to itself. */
static gboolean
check_loop (RegieLayers  *self,
            const char   *id,
            GError      **error)
{
  g_autoptr(GString) chain = g_string_new (NULL);
  guint first = 0;

  if (!g_ptr_array_find_with_equal_func (self->ids, id, g_str_equal, &first))
    return TRUE;

  for (guint i = first; i < self->ids->len; i++)
    g_string_append_printf (chain, "%s <- ", (const char *) self->ids->pdata[i]);
  g_set_error (error,
               REGIE_ERROR,
               REGIE_ERROR_FORMAT,
               "the layer “%s” stands on itself: %s%s",
               id,
               chain->str,
               id);

  return FALSE;
}

/* Whether a layer can stand on top, or why not. */
static gboolean
check_layer (RegieLayers  *self,
             RegieMethod  *layer,
             GError      **error)
{
  const char *id = REGIE_ID (layer);
  const char *base = regie_method_get_base (layer);
  const char *below = REGIE_ID (self->method);

  if (id == NULL || regie_method_get_mode (layer) == REGIE_LAYER_MODE_BASE)
    {
      g_set_error_literal (error,
                           REGIE_ERROR,
                           REGIE_ERROR_FORMAT,
                           "a layer wants an id, and a mode that is adopt or supplement");
      return FALSE;
    }
  if (!check_loop (self, id, error))
    return FALSE;
  if (base == NULL || g_strcmp0 (base, below) != 0)
    {
      g_set_error (error,
                   REGIE_ERROR,
                   REGIE_ERROR_FORMAT,
                   "the layer “%s” stands on “%s”, but below it is “%s”",
                   id,
                   base == NULL ? "" : base,
                   below == NULL ? "" : below);
      return FALSE;
    }

  return TRUE;
}

/* Whether the mandate at a path binds the layers above: a body gave it or changed it. What stands
 * in a national edition is an example. */
static gboolean
binds (gpointer    data,
       const char *path)
{
  static const char *const members[] = { "subject", "powers", "limit_cents", "limit_days" };
  RegieLayers *self = data;

  if (!self->is_example)
    return TRUE;

  for (gsize i = 0; i < G_N_ELEMENTS (members); i++)
    {
      g_autofree char *member = g_strconcat (path, ".", members[i], NULL);

      if (g_strcmp0 (regie_layers_get_origin (self, member), self->edition) != 0)
        return TRUE;
    }

  return FALSE;
}

/**
 * regie_layers_add:
 * @self: layers
 * @layer: the next layer; it is copied
 * @error: return location for an error
 *
 * Puts a layer on top.
 *
 * Errors: %REGIE_ERROR_FORMAT when the layer has no id or that of a layer below, or does not
 * say that it stands on the layer which is on top now; then nothing changes.
 *
 * Returns: whether it was put there
 *
 * Since: 0.1
 */
gboolean
regie_layers_add (RegieLayers  *self,
                  RegieMethod  *layer,
                  GError      **error)
{
  g_autoptr(RegieMethod) words = NULL;
  g_autoptr(GPtrArray) bounds = NULL;
  g_autofree char *below = NULL;
  g_autoptr(GString) path = g_string_new (NULL);
  Merge merge = { self, NULL, path };

  g_return_val_if_fail (REGIE_IS_LAYERS (self), FALSE);
  g_return_val_if_fail (REGIE_IS_METHOD (layer), FALSE);
  g_return_val_if_fail (self->method != NULL, FALSE);

  if (!check_layer (self, layer, error))
    return FALSE;

  merge.layer = REGIE_ID (layer);
  words = regie_method_get_mode (layer) == REGIE_LAYER_MODE_ADOPT ? dup_own_words (layer)
                                                                  : g_object_ref (layer);
  bounds = regie_layer_list_bounds (self->method, binds, self);
  below = g_strdup (REGIE_ID (self->method));
  merge_records (&merge, REGIE_ENTITY (self->method), REGIE_ENTITY (words));
  regie_layer_find_excesses (bounds, below, self->method, self->excesses);
  g_ptr_array_add (self->ids, g_strdup (merge.layer));

  return TRUE;
}

/**
 * regie_layers_get_method:
 * @self: layers
 *
 * Gets the method that the layers make together.
 *
 * Returns: (transfer none): the method; it changes when a layer is added
 *
 * Since: 0.1
 */
RegieMethod *
regie_layers_get_method (RegieLayers *self)
{
  g_return_val_if_fail (REGIE_IS_LAYERS (self), NULL);

  return self->method;
}

/**
 * regie_layers_get_origin:
 * @self: layers
 * @path: path of a value of the method, such as `regiekaart.levels[2].names`
 *
 * Tells from which layer a value came.
 *
 * Returns: (transfer none) (nullable): id of the layer
 *
 * Since: 0.1
 */
const char *
regie_layers_get_origin (RegieLayers *self,
                         const char  *path)
{
  g_autoptr(GString) around = NULL;

  g_return_val_if_fail (REGIE_IS_LAYERS (self), NULL);
  g_return_val_if_fail (path != NULL, NULL);

  around = g_string_new (path);
  while (around->len > 0)
    {
      const char *origin = g_hash_table_lookup (self->origins, around->str);
      const char *dot = strrchr (around->str, '.');
      const char *bracket = strrchr (around->str, '[');

      if (origin != NULL)
        return origin;
      g_string_truncate (around, MAX (dot, bracket) == NULL ? 0 : MAX (dot, bracket) - around->str);
    }

  return self->edition;
}

static RegieProblem *
excess_problem_new (const RegieExcess *excess,
                    const char        *language)
{
  RegieProblem *problem = regie_problem_new ();
  g_autofree char *text = regie_translate_with (
    language,
    N_ ("The layer “{layer}” gives a wider mandate than “{below}”, on which it stands, allows."),
    "layer",
    excess->layer,
    "below",
    excess->below,
    NULL);

  regie_problem_set_path (problem, excess->path);
  regie_problem_set_text (problem, text);

  return problem;
}

/**
 * regie_layers_check:
 * @self: layers
 * @language: (nullable): language of the sentences, a BCP 47 tag; Dutch when %NULL
 *
 * Checks whether the method of these layers can be worked with, as [method@Regie.Method.check]
 * does, and whether a layer contradicts one below it: a layer may confine the mandates of a level,
 * and not widen them. What it gives nevertheless stands, until somebody mends it.
 *
 * Source: method, section 4.2.
 *
 * Returns: (transfer full): a list of [class@Regie.Problem]; empty when all is well
 *
 * Since: 0.1
 */
GListModel *
regie_layers_check (RegieLayers *self,
                    const char  *language)
{
  GListModel *problems = NULL;

  g_return_val_if_fail (REGIE_IS_LAYERS (self), NULL);

  problems = regie_method_check (self->method, language);
  for (guint i = 0; i < self->excesses->len; i++)
    regie_list_take ((RegieList *) problems,
                     REGIE_ENTITY (excess_problem_new (self->excesses->pdata[i], language)));

  return problems;
}
