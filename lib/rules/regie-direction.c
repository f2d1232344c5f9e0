/* regie-direction.c: which level of direction fits a case
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include "base/regie-hash-private.h"
#include "base/regie-table-private.h"
#include "method/regie-method-items-private.h"
#include "rules/regie-direction-private.h"

/**
 * RegieDirection:
 *
 * Tells which level of direction fits a case, by the regiekaart of a method: every criterion is
 * answered from the facts of the case, with the records behind the answer. What is unknown stays
 * unknown, and then the advice says what to ask.
 *
 * The facts are those of [func@Regie.Fact.list] and those that a program adds. An advice decides
 * nothing: that does [method@Regie.Dossier.record_direction], for somebody who answers for it.
 *
 * It can be used by one thread at a time, for any number of dossiers.
 *
 * Source: method, sections 4.2 and 4.6.
 *
 * Since: 0.1
 */
struct _RegieDirection
{
  GObject parent_instance;

  RegieMethod *method;
  /* The facts from outside, and the place of each plus one by its id. */
  GPtrArray  *added;
  GHashTable *places;
};

G_DEFINE_FINAL_TYPE (RegieDirection, regie_direction, G_TYPE_OBJECT)

typedef struct
{
  RegieFact      *fact;
  RegieFactFunc   func;
  gpointer        user_data;
  GDestroyNotify  destroy;
  /* While the function runs: one that asks for itself, as by a decision of its own, learns nothing.
   */
  gboolean is_asked;
} Added;

static void
added_free (gpointer data)
{
  Added *added = data;

  if (added->destroy != NULL)
    added->destroy (added->user_data);
  g_object_unref (added->fact);
  g_free (added);
}

static void
regie_direction_finalize (GObject *object)
{
  RegieDirection *self = REGIE_DIRECTION (object);

  g_hash_table_unref (self->places);
  g_ptr_array_unref (self->added);
  g_clear_object (&self->method);

  G_OBJECT_CLASS (regie_direction_parent_class)->finalize (object);
}

static void
regie_direction_class_init (RegieDirectionClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = regie_direction_finalize;
}

static void
regie_direction_init (RegieDirection *self)
{
  self->added = g_ptr_array_new_with_free_func (added_free);
  self->places = g_hash_table_new (regie_hash_string, g_str_equal);
}

/**
 * regie_direction_new:
 * @method: a method, whose regiekaart is used; it should not change while this is used
 *
 * Makes a judge with the facts of the library.
 *
 * Returns: (transfer full): the judge
 *
 * Since: 0.1
 */
RegieDirection *
regie_direction_new (RegieMethod *method)
{
  RegieDirection *self = NULL;

  g_return_val_if_fail (REGIE_IS_METHOD (method), NULL);

  self = g_object_new (REGIE_TYPE_DIRECTION, NULL);
  self->method = g_object_ref (method);

  return self;
}

/**
 * regie_direction_get_method:
 * @self: a judge
 *
 * Gets the method whose regiekaart is used.
 *
 * Returns: (transfer none): the method
 *
 * Since: 0.1
 */
RegieMethod *
regie_direction_get_method (RegieDirection *self)
{
  g_return_val_if_fail (REGIE_IS_DIRECTION (self), NULL);

  return self->method;
}

/* A truth has the codes that a criterion can name. */
static RegieFact *
dup_fact (RegieFact *fact)
{
  static const char *const truths[] = { "yes", "no", NULL };
  RegieFact *copy = REGIE_FACT (regie_entity_dup (REGIE_ENTITY (fact)));

  if (regie_fact_get_kind (copy) == REGIE_FACT_KIND_TRUTH)
    regie_fact_set_codes (copy, truths);

  return copy;
}

/**
 * regie_direction_add_fact:
 * @self: a judge
 * @fact: (transfer none): what the fact is; a copy is kept. It needs an id, a name, and codes when
 *   it is a code
 * @func: (scope notified) (closure user_data) (destroy destroy): works the fact out for a case
 * @user_data: data for @func
 * @destroy: called with @user_data when the judge is gone
 * @error: return location for an error
 *
 * Adds a fact, so that criteria can ask for it by its id. Of each case that is looked at, the
 * function is called at most once, and never while it runs: a fact that asks for itself is unknown
 * to itself. A fact that is added by such a function counts from the next case on.
 *
 * Errors: %REGIE_ERROR_EXISTS when there is a fact with this id; @destroy is then called at once.
 *
 * Returns: whether it was added
 *
 * Since: 0.1
 */
gboolean
regie_direction_add_fact (RegieDirection  *self,
                          RegieFact       *fact,
                          RegieFactFunc    func,
                          gpointer         user_data,
                          GDestroyNotify   destroy,
                          GError         **error)
{
  const char *id = NULL;
  Added *added = NULL;

  g_return_val_if_fail (REGIE_IS_DIRECTION (self), FALSE);
  g_return_val_if_fail (REGIE_IS_FACT (fact), FALSE);
  g_return_val_if_fail (func != NULL, FALSE);

  id = REGIE_ID (fact);
  g_return_val_if_fail (id != NULL && *id != '\0', FALSE);
  g_return_val_if_fail (regie_fact_get_name (fact) != NULL, FALSE);
  g_return_val_if_fail (regie_fact_get_kind (fact) != REGIE_FACT_KIND_CODE ||
                          regie_fact_get_codes (fact) != NULL,
                        FALSE);

  if (regie_direction_find_fact (self, id) >= 0)
    {
      g_set_error (error, REGIE_ERROR, REGIE_ERROR_EXISTS, "there is a fact %s already", id);
      if (destroy != NULL)
        destroy (user_data);
      return FALSE;
    }

  added = g_new0 (Added, 1);
  *added = (Added){ dup_fact (fact), func, user_data, destroy, FALSE };
  g_ptr_array_add (self->added, added);
  g_hash_table_insert (self->places,
                       (char *) REGIE_ID (added->fact),
                       GUINT_TO_POINTER (self->added->len));

  return TRUE;
}

guint
regie_direction_count_facts (RegieDirection *self)
{
  return regie_fact_rows_count () + self->added->len;
}

/* Place of a fact, or -1. */
int
regie_direction_find_fact (RegieDirection *self,
                           const char     *id)
{
  int place = regie_fact_rows_find (id);
  guint added =
    place >= 0 || id == NULL ? 0 : GPOINTER_TO_UINT (g_hash_table_lookup (self->places, id));

  return added == 0 ? place : (int) (regie_fact_rows_count () + added - 1);
}

/* What a program added at a place, or NULL for a row of the library. */
static Added *
added_at (RegieDirection *self,
          guint           place)
{
  guint n_rows = regie_fact_rows_count ();

  return place < n_rows ? NULL : self->added->pdata[place - n_rows];
}

const char *
regie_direction_get_fact_id (RegieDirection *self,
                             guint           place)
{
  Added *added = added_at (self, place);

  return added == NULL ? regie_fact_rows_get (place)->id : REGIE_ID (added->fact);
}

RegieFactKind
regie_direction_get_fact_kind (RegieDirection *self,
                               guint           place)
{
  Added *added = added_at (self, place);

  return added == NULL ? regie_fact_rows_get (place)->kind : regie_fact_get_kind (added->fact);
}

const char *
regie_direction_get_fact_name (RegieDirection *self,
                               guint           place,
                               const char     *language)
{
  Added *added = added_at (self, place);

  return added == NULL ? regie_translate (language, regie_fact_rows_get (place)->name)
                       : regie_fact_get_name (added->fact);
}

/* What to ask when it is unknown, or NULL. */
const char *
regie_direction_get_fact_question (RegieDirection *self,
                                   guint           place,
                                   const char     *language)
{
  Added *added = added_at (self, place);

  return added == NULL ? regie_translate (language, regie_fact_rows_get (place)->question)
                       : regie_fact_get_question (added->fact);
}

/* One of the codes that a fact can have, or NULL after the last. */
const char *
regie_direction_get_fact_code (RegieDirection *self,
                               guint           place,
                               guint           code)
{
  Added *added = added_at (self, place);
  const RegieFactCode *codes =
    added == NULL ? regie_fact_row_get_codes (regie_fact_rows_get (place)) : NULL;

  if (added == NULL)
    return codes == NULL ? NULL : codes[code].code;

  return regie_fact_get_codes (added->fact) == NULL ? NULL
                                                    : regie_fact_get_codes (added->fact)[code];
}

/* A code in words; the code itself when there are none for it. */
const char *
regie_direction_get_code_name (RegieDirection *self,
                               guint           place,
                               const char     *code,
                               const char     *language)
{
  Added *added = added_at (self, place);
  const char *const *names = added == NULL ? NULL : regie_fact_get_code_names (added->fact);
  const RegieFactCode *codes = NULL;

  if (regie_direction_get_fact_kind (self, place) == REGIE_FACT_KIND_TRUTH)
    codes = regie_fact_truths;
  else if (added == NULL)
    codes = regie_fact_row_get_codes (regie_fact_rows_get (place));

  for (; codes != NULL && codes->code != NULL; codes++)
    if (g_str_equal (codes->code, code))
      return regie_translate (language, codes->name);
  for (guint i = 0; names != NULL && names[i] != NULL; i++)
    if (g_strcmp0 (regie_direction_get_fact_code (self, place, i), code) == 0)
      return names[i];

  return code;
}

gboolean
regie_direction_knows_code (RegieDirection *self,
                            guint           place,
                            const char     *code)
{
  for (guint i = 0; regie_direction_get_fact_code (self, place, i) != NULL; i++)
    if (g_strcmp0 (regie_direction_get_fact_code (self, place, i), code) == 0)
      return TRUE;

  return FALSE;
}

static void
take_evidence (RegieFactResult *result,
               RegieFactValue  *value)
{
  const char *const *paths = regie_fact_value_get_evidence (value);

  for (guint i = 0; paths != NULL && paths[i] != NULL; i++)
    {
      if (result->evidence == NULL)
        result->evidence = g_ptr_array_new_with_free_func (g_free);
      g_ptr_array_add (result->evidence, g_strdup (paths[i]));
    }
}

/* A value that the fact cannot have is as good as none. */
static void
ask_outside (RegieDirection      *self,
             guint                place,
             const RegieFactCase *known,
             RegieFactResult     *result)
{
  Added *added = added_at (self, place);
  g_autoptr(RegieFactValue) value = regie_fact_value_new ();
  const char *code = NULL;

  if (added->is_asked)
    return;

  regie_entity_set_id (REGIE_ENTITY (value), REGIE_ID (added->fact));
  added->is_asked = TRUE;
  added->func (known->dossier, known->day, value, added->user_data);
  added->is_asked = FALSE;
  if (!regie_fact_value_get_is_known (value))
    return;

  if (regie_fact_get_kind (added->fact) == REGIE_FACT_KIND_NUMBER)
    {
      result->is_known = regie_fact_value_get_number (value) >= 0;
      result->number = regie_fact_value_get_number (value);
    }
  else
    {
      code = regie_fact_value_get_code (value);
      result->is_known = code != NULL && regie_direction_knows_code (self, place, code);
      result->own_code = g_strdup (code);
      result->code = result->own_code;
    }
  if (known->wants_evidence)
    take_evidence (result, value);
}

void
regie_direction_work_out (RegieDirection      *self,
                          guint                place,
                          const RegieFactCase *known,
                          RegieFactResult     *result)
{
  if (added_at (self, place) == NULL)
    regie_fact_rows_get (place)->find (known, result);
  else
    ask_outside (self, place, known, result);
}

/**
 * regie_direction_list_facts:
 * @self: a judge
 * @language: (nullable): language of the texts, a BCP 47 tag; Dutch when %NULL. Facts that were
 *   added have the texts that they came with
 *
 * Lists the facts that criteria can ask for: those of the library, then those that were added.
 *
 * Returns: (transfer full): a list of [class@Regie.Fact]
 *
 * Since: 0.1
 */
GListModel *
regie_direction_list_facts (RegieDirection *self,
                            const char     *language)
{
  RegieList *facts = NULL;

  g_return_val_if_fail (REGIE_IS_DIRECTION (self), NULL);

  facts = regie_list_new (REGIE_TYPE_FACT);
  for (guint i = 0; i < regie_direction_count_facts (self); i++)
    {
      Added *added = added_at (self, i);

      regie_list_take (facts,
                       added == NULL
                         ? REGIE_ENTITY (
                             regie_fact_row_describe (regie_fact_rows_get (i), language))
                         : regie_entity_dup (REGIE_ENTITY (added->fact)));
    }

  return G_LIST_MODEL (facts);
}

static int
compare_ranks (gconstpointer a,
               gconstpointer b)
{
  int first = regie_level_get_rank (*(RegieLevel *const *) a);
  int second = regie_level_get_rank (*(RegieLevel *const *) b);

  return (first < second) - (first > second);
}

GPtrArray *
regie_direction_list_levels (RegieDirection *self)
{
  RegieRegiekaart *regiekaart = regie_method_get_regiekaart (self->method);
  GPtrArray *levels = g_ptr_array_new ();

  if (regiekaart != NULL)
    REGIE_ITEMS_FOREACH (RegieLevel, level, regie_regiekaart_peek_levels (regiekaart))
      g_ptr_array_add (levels, level);
  g_ptr_array_sort (levels, compare_ranks);

  return levels;
}

/* A map of which no level has a criterion says nothing of any case. */
gboolean
regie_direction_has_criteria (const GPtrArray *levels)
{
  for (guint i = 0; i < levels->len; i++)
    if (regie_items_get_length (regie_level_peek_criteria (levels->pdata[i])) > 0)
      return TRUE;

  return FALSE;
}
