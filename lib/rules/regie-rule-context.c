/* regie-rule-context.c: what a rule looks at, and where it reports
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include <regie/regie-rule-context.h>

#include "base/regie-table-private.h"
#include "rules/regie-finding-private.h"
#include "rules/regie-rule-context-private.h"

/**
 * RegieRuleContext:
 *
 * What a rule looks at, and where it reports: a dossier or a programme, the method that it is held
 * against, the day and the language.
 *
 * It lives while a review runs, and belongs to the thread of the review.
 *
 * Source: method, section 6.
 *
 * Since: 0.1
 */
struct _RegieRuleContext
{
  GObject parent_instance;

  RegieEntity *document;
  /* The document as what it is; one of the two is NULL. */
  RegieDossier   *dossier;
  RegieProgramme *programme;
  RegieMethod    *method;
  GDate           day;
  char           *language;
  RegieList      *findings;
  /* Proofs, in a brief context, which has no list of findings. */
  GArray     *proofs;
  RegieIndex *document_index;
  RegieIndex *method_index;
  /* Facts that were worked out. */
  GArray *facts;
  /* Whether the document may change under the index, since others than the library run. */
  gboolean is_open;

  RegieRuleJudge judge;
  gpointer       judge_data;

  /* The rule that runs. */
  RegieRuleRun rule;
};

G_DEFINE_FINAL_TYPE (RegieRuleContext, regie_rule_context, G_TYPE_OBJECT)

/* A fact with its value. */
typedef struct
{
  const RegieRuleFact *fact;
  gpointer             value;
} Known;

static void
known_clear (gpointer data)
{
  Known *known = data;

  if (known->fact->free != NULL && known->value != NULL)
    known->fact->free (known->value);
}

/* What is known of the document is found out anew: it may have changed, though it should not. */
static void
forget (RegieRuleContext *self)
{
  g_clear_pointer (&self->document_index, regie_index_unref);
  g_array_set_size (self->facts, 0);
}

static void
regie_rule_context_finalize (GObject *object)
{
  RegieRuleContext *self = REGIE_RULE_CONTEXT (object);

  forget (self);
  g_array_unref (self->facts);
  g_clear_pointer (&self->method_index, regie_index_unref);
  g_clear_object (&self->document);
  g_clear_object (&self->method);
  g_clear_object (&self->findings);
  g_clear_pointer (&self->proofs, g_array_unref);
  g_clear_pointer (&self->language, g_free);

  G_OBJECT_CLASS (regie_rule_context_parent_class)->finalize (object);
}

static void
regie_rule_context_class_init (RegieRuleContextClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = regie_rule_context_finalize;
}

static void
regie_rule_context_init (RegieRuleContext *self)
{
  self->facts = g_array_new (FALSE, FALSE, sizeof (Known));
  g_array_set_clear_func (self->facts, known_clear);
}

static void
set_document (RegieRuleContext *self,
              RegieEntity      *document)
{
  self->document = g_object_ref (document);
  if (REGIE_IS_DOSSIER (document))
    self->dossier = REGIE_DOSSIER (document);
  else
    self->programme = REGIE_PROGRAMME (document);
}

RegieRuleContext *
regie_rule_context_new (RegieEntity *document,
                        RegieMethod *method,
                        RegieIndex  *method_index,
                        const GDate *day,
                        const char  *language,
                        RegieList   *findings)
{
  RegieRuleContext *self = g_object_new (REGIE_TYPE_RULE_CONTEXT, NULL);

  set_document (self, document);
  self->method = g_object_ref (method);
  self->method_index = method_index == NULL ? NULL : regie_index_ref (method_index);
  self->day = *day;
  self->language = g_strdup (language);
  self->findings = g_object_ref (findings);

  return self;
}

/* Records are held while others run, so that one which they take out is not found released. */
RegieIndex *
regie_rule_context_get_index (RegieRuleContext *self)
{
  if (self->document_index == NULL)
    {
      self->document_index = regie_index_new (self->document);
      if (self->is_open)
        regie_index_hold (self->document_index);
    }

  return self->document_index;
}

static RegieIndex *
ensure_method_index (RegieRuleContext *self)
{
  if (self->method_index == NULL)
    {
      self->method_index = regie_index_new (REGIE_ENTITY (self->method));
      regie_index_hold (self->method_index);
    }

  return self->method_index;
}

static void
proof_clear (gpointer data)
{
  RegieRuleProof *proof = data;

  g_object_unref (proof->finding);
  g_ptr_array_unref (proof->records);
}

/* The document is the same, and so are its records. */
RegieRuleContext *
regie_rule_context_new_brief (RegieRuleContext *other,
                              const GDate      *day)
{
  RegieRuleContext *self = g_object_new (REGIE_TYPE_RULE_CONTEXT, NULL);

  set_document (self, other->document);
  self->method = g_object_ref (other->method);
  self->document_index = regie_index_ref (regie_rule_context_get_index (other));
  self->method_index = regie_index_ref (ensure_method_index (other));
  self->day = *day;
  self->language = g_strdup (other->language);
  self->proofs = g_array_new (FALSE, FALSE, sizeof (RegieRuleProof));
  g_array_set_clear_func (self->proofs, proof_clear);

  return self;
}

void
regie_rule_context_set_rule (RegieRuleContext   *self,
                             const RegieRuleRun *run)
{
  self->rule = *run;
}

void
regie_rule_context_set_judge (RegieRuleContext *self,
                              RegieRuleJudge    judge,
                              gpointer          data)
{
  self->judge = judge;
  self->judge_data = data;
}

GArray *
regie_rule_context_judge_on (RegieRuleContext *self,
                             const GDate      *day)
{
  return self->judge == NULL ? NULL : self->judge (self->judge_data, self, day);
}

/* A program may keep the context; after the review nothing can be reported any more. */
void
regie_rule_context_end (RegieRuleContext *self)
{
  forget (self);
  self->is_open = TRUE;
  self->rule = (RegieRuleRun){ .code = NULL };
  regie_rule_context_set_judge (self, NULL, NULL);
  g_clear_object (&self->findings);
}

GArray *
regie_rule_context_end_brief (RegieRuleContext *self)
{
  GArray *proofs = g_steal_pointer (&self->proofs);

  regie_rule_context_end (self);

  return proofs;
}

typedef struct
{
  RegieRuleContext   *context;
  const RegieRuleRow *row;
} Run;

static void
run_on_record (RegieEntity *record,
               gpointer     data)
{
  const Run *run = data;

  run->row->check (run->context, record);
}

void
regie_rule_context_run_row (RegieRuleContext   *self,
                            const RegieRuleRow *row)
{
  Run run = { self, row };

  /* Most rules look at the whole. */
  if (row->type () == REGIE_TYPE_DOSSIER)
    row->check (self, self->dossier);
  else
    regie_index_walk_type (regie_rule_context_get_index (self), row->type (), run_on_record, &run);
}

/* Runs a rule from outside. What it finds is looked up in an index of its own. */
void
regie_rule_context_run_func (RegieRuleContext *self,
                             RegieRuleFunc     func,
                             gpointer          user_data)
{
  forget (self);
  self->is_open = TRUE;
  func (self, user_data);
  forget (self);
  self->is_open = FALSE;
}

/* There are a handful of facts: looking through them costs less than a table. */
gpointer
regie_rule_context_get_fact (RegieRuleContext    *self,
                             const RegieRuleFact *fact)
{
  Known known = { fact, NULL };

  for (guint i = 0; i < self->facts->len; i++)
    if (g_array_index (self->facts, Known, i).fact == fact)
      return g_array_index (self->facts, Known, i).value;

  known.value = fact->make (self);
  g_array_append_val (self->facts, known);

  return known.value;
}

/**
 * regie_rule_context_get_dossier:
 * @self: a context
 *
 * Gets the dossier that is judged.
 *
 * Returns: (nullable) (transfer none): the dossier, or %NULL when a programme is judged
 *
 * Since: 0.1
 */
RegieDossier *
regie_rule_context_get_dossier (RegieRuleContext *self)
{
  g_return_val_if_fail (REGIE_IS_RULE_CONTEXT (self), NULL);

  return self->dossier;
}

/**
 * regie_rule_context_get_programme:
 * @self: a context
 *
 * Gets the programme that is judged.
 *
 * Returns: (nullable) (transfer none): the programme, or %NULL when a dossier is judged
 *
 * Since: 0.1
 */
RegieProgramme *
regie_rule_context_get_programme (RegieRuleContext *self)
{
  g_return_val_if_fail (REGIE_IS_RULE_CONTEXT (self), NULL);

  return self->programme;
}

/**
 * regie_rule_context_get_method:
 * @self: a context
 *
 * Gets the method that the document is held against.
 *
 * Returns: (transfer none): the method
 *
 * Since: 0.1
 */
RegieMethod *
regie_rule_context_get_method (RegieRuleContext *self)
{
  g_return_val_if_fail (REGIE_IS_RULE_CONTEXT (self), NULL);

  return self->method;
}

/**
 * regie_rule_context_get_day:
 * @self: a context
 *
 * Gets the day on which the document is judged.
 *
 * Returns: (transfer none): the day
 *
 * Since: 0.1
 */
const GDate *
regie_rule_context_get_day (RegieRuleContext *self)
{
  g_return_val_if_fail (REGIE_IS_RULE_CONTEXT (self), NULL);

  return &self->day;
}

/**
 * regie_rule_context_get_language:
 * @self: a context
 *
 * Gets the language of the sentences.
 *
 * Returns: (transfer none) (nullable): a BCP 47 tag; Dutch when %NULL
 *
 * Since: 0.1
 */
const char *
regie_rule_context_get_language (RegieRuleContext *self)
{
  g_return_val_if_fail (REGIE_IS_RULE_CONTEXT (self), NULL);

  return self->language;
}

/**
 * regie_rule_context_get_limit:
 * @self: a context
 * @fallback: the rule's own limit
 *
 * Gets the limit that the method sets for the rule that runs.
 *
 * Returns: that limit, or @fallback when the method sets none
 *
 * Since: 0.1
 */
int
regie_rule_context_get_limit (RegieRuleContext *self,
                              int               fallback)
{
  g_return_val_if_fail (REGIE_IS_RULE_CONTEXT (self), fallback);

  return self->rule.limit == 0 ? fallback : self->rule.limit;
}

RegieEntity *
regie_rule_context_find_item (RegieRuleContext *self,
                              GType             type,
                              const char       *id)
{
  return regie_index_find (ensure_method_index (self), type, id);
}

/**
 * regie_rule_context_find:
 * @self: a context
 * @type: type of a record
 * @id: (nullable): its id
 *
 * Finds a record of the dossier or the programme, or else of the method, by its id. The first call
 * takes the time to go through the document once.
 *
 * Returns: (transfer none) (nullable): the record, or %NULL when there is none
 *
 * Since: 0.1
 */
RegieEntity *
regie_rule_context_find (RegieRuleContext *self,
                         GType             type,
                         const char       *id)
{
  RegieEntity *found = NULL;

  g_return_val_if_fail (REGIE_IS_RULE_CONTEXT (self), NULL);
  g_return_val_if_fail (self->document != NULL, NULL);

  found = regie_index_find (regie_rule_context_get_index (self), type, id);

  return found != NULL ? found : regie_rule_context_find_item (self, type, id);
}

/* The index knows where a record stood when it was made; what came or moved since is searched. */
static char *
dup_path (RegieRuleContext *self,
          RegieEntity      *record)
{
  char *path = regie_index_dup_path (regie_rule_context_get_index (self), record);

  return path != NULL ? path : regie_entity_dup_path (self->document, record);
}

/* Names a record so that the name stays when a list around it grows: by its id, or else by the way
 * to it from the nearest record around it that has one. */
static char *
dup_record_name (RegieRuleContext *self,
                 RegieEntity      *record,
                 const char       *path)
{
  g_autofree char *around = NULL;
  const char *id = record->id;
  char *end = NULL;

  if (id != NULL)
    return g_strdup (id);

  around = g_strdup (path);
  while ((end = strrchr (around, '.')) != NULL)
    {
      *end = '\0';
      id = regie_entity_get_id (regie_entity_find_path (self->document, around));
      if (id != NULL)
        return g_strconcat (id, path + (end - around), NULL);
    }

  return g_strdup (path);
}

/* Mostly it is the last finding that is proved. */
static void
add_proof (RegieRuleContext *self,
           RegieFinding     *finding,
           RegieEntity      *record)
{
  for (guint i = self->proofs->len; i > 0; i--)
    {
      RegieRuleProof *proof = &g_array_index (self->proofs, RegieRuleProof, i - 1);

      if (proof->finding != finding)
        continue;
      g_ptr_array_add (proof->records, record);
      return;
    }
}

/* Adds all of an array of records at once: there may be many. */
static void
add_records (RegieRuleContext *self,
             RegieFinding     *finding,
             gpointer const   *records,
             guint             n_records)
{
  g_autofree char **paths = NULL;
  g_autofree char **names = NULL;

  if (self->proofs != NULL)
    {
      for (guint i = 0; i < n_records; i++)
        add_proof (self, finding, records[i]);
      return;
    }

  paths = g_new (char *, n_records);
  names = g_new (char *, n_records);
  for (guint i = 0; i < n_records; i++)
    {
      char *path = dup_path (self, records[i]);

      g_return_if_fail (path != NULL);
      paths[i] = path;
      names[i] = dup_record_name (self, records[i], paths[i]);
    }
  regie_finding_take_evidence (finding, paths, names, n_records);
}

static RegieFinding *
add_finding (RegieRuleContext *self,
             RegieEntity      *record,
             const char       *sentence,
             const char       *resolution)
{
  const RegieRuleRun *rule = &self->rule;
  RegieFindingParts parts = { rule->code, rule->version, rule->principle, rule->severity };
  RegieFinding *finding = NULL;

  if (self->proofs == NULL)
    {
      parts.sentence = sentence;
      parts.resolution = resolution;
      parts.reason = rule->reason;
      parts.edition = REGIE_ENTITY (self->method)->id;
      parts.edition_version = regie_method_get_version (self->method);
    }
  finding = regie_finding_new_from (&parts);
  if (self->proofs == NULL)
    regie_list_fill (self->findings, REGIE_ENTITY (finding));
  else
    g_array_append_val (self->proofs, ((RegieRuleProof){ finding, g_ptr_array_new () }));
  if (record != NULL)
    add_records (self, finding, (gpointer *) &record, 1);

  return finding;
}

/**
 * regie_rule_context_report:
 * @self: a context
 * @record: (nullable): record of the document that proves it
 * @sentence: what was found, in one sentence in the language of the context
 * @resolution: (nullable): what would resolve it, in one sentence
 *
 * Reports a finding of the rule that runs. More records that prove it are named with
 * [method@Regie.RuleContext.add_evidence].
 *
 * Returns: (transfer none): the finding
 *
 * Since: 0.1
 */
RegieFinding *
regie_rule_context_report (RegieRuleContext *self,
                           RegieEntity      *record,
                           const char       *sentence,
                           const char       *resolution)
{
  g_return_val_if_fail (REGIE_IS_RULE_CONTEXT (self), NULL);
  g_return_val_if_fail (self->findings != NULL || self->proofs != NULL, NULL);
  g_return_val_if_fail (record == NULL || REGIE_IS_ENTITY (record), NULL);
  g_return_val_if_fail (sentence != NULL && g_utf8_validate (sentence, -1, NULL), NULL);
  g_return_val_if_fail (resolution == NULL || g_utf8_validate (resolution, -1, NULL), NULL);

  return add_finding (self, record, sentence, resolution);
}

/**
 * regie_rule_context_add_evidence:
 * @self: a context
 * @finding: a finding that was reported
 * @record: another record of the document that proves it
 *
 * Adds to the [property@Regie.Finding:evidence] and the [property@Regie.Finding:records].
 *
 * Since: 0.1
 */
void
regie_rule_context_add_evidence (RegieRuleContext *self,
                                 RegieFinding     *finding,
                                 RegieEntity      *record)
{
  g_return_if_fail (REGIE_IS_RULE_CONTEXT (self));
  g_return_if_fail (self->document != NULL);
  g_return_if_fail (REGIE_IS_FINDING (finding));
  g_return_if_fail (REGIE_IS_ENTITY (record));

  add_records (self, finding, (gpointer *) &record, 1);
}

void
regie_rule_context_add_records (RegieRuleContext *self,
                                RegieFinding     *finding,
                                const GPtrArray  *records)
{
  add_records (self, finding, records->pdata, records->len);
}

/* Nobody reads the sentences of a brief context. */
RegieFinding *
regie_rule_context_report_with (RegieRuleContext *self,
                                RegieEntity      *record,
                                const char       *resolution,
                                const char       *sentence,
                                ...)
{
  g_autofree char *filled = NULL;
  va_list arguments;

  if (self->proofs != NULL)
    return add_finding (self, record, NULL, NULL);

  va_start (arguments, sentence);
  filled = regie_translate_valist (self->language, sentence, arguments);
  va_end (arguments);

  return add_finding (self,
                      record,
                      filled,
                      resolution == NULL ? NULL : regie_translate (self->language, resolution));
}
