/* regie-rule-context-private.h: the rules of the library, and how a review runs one
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#include <regie/regie-review.h>
#include <regie/regie-rule-context.h>

#include "base/regie-index-private.h"
#include "base/regie-language-private.h"
#include "base/regie-list-private.h"

G_BEGIN_DECLS

/* One row: one rule. The function is called for each record of the type, a record and all that
 * it owns in the order of the document. */
typedef struct
{
  const char    *code;
  int            principle;
  RegieSeverity  severity;
  const char    *title;
  /* Grows when the rule begins to judge otherwise; left out, it is the first. */
  int version;
  GType (*type) (void);
  void (*check) (RegieRuleContext *context, gpointer record);
} RegieRuleRow;

/* A table for each principle that has rules, and for each theme of a programme. */
typedef struct
{
  const RegieRuleRow *rows;
  gsize               n_rows;
} RegieRuleTable;

extern const RegieRuleTable regie_rules_people;
extern const RegieRuleTable regie_rules_network;
extern const RegieRuleTable regie_rules_regisseur;
extern const RegieRuleTable regie_rules_handovers;
extern const RegieRuleTable regie_rules_regiekaart;
extern const RegieRuleTable regie_rules_mandates;
extern const RegieRuleTable regie_rules_escalations;
extern const RegieRuleTable regie_rules_system;
extern const RegieRuleTable regie_rules_plan;
extern const RegieRuleTable regie_rules_safety;
extern const RegieRuleTable regie_rules_phases;
extern const RegieRuleTable regie_rules_stays;
extern const RegieRuleTable regie_rules_conditions;
extern const RegieRuleTable regie_rules_progress;
extern const RegieRuleTable regie_rules_reviews;
extern const RegieRuleTable regie_rules_monitoring;
extern const RegieRuleTable regie_rules_quality;
extern const RegieRuleTable regie_rules_data;
extern const RegieRuleTable regie_rules_records;
extern const RegieRuleTable regie_rules_seal;
extern const RegieRuleTable regie_rules_circles;
extern const RegieRuleTable regie_rules_contradictions;

extern const RegieRuleTable regie_rules_programme_actions;
extern const RegieRuleTable regie_rules_programme_waits;
extern const RegieRuleTable regie_rules_programme_bodies;
extern const RegieRuleTable regie_rules_programme_mandates;
extern const RegieRuleTable regie_rules_programme_means;
extern const RegieRuleTable regie_rules_programme_learning;
extern const RegieRuleTable regie_rules_programme_competences;
extern const RegieRuleTable regie_rules_programme_cycles;
extern const RegieRuleTable regie_rules_programme_records;

/* The document is a dossier or a programme. The index of the method serves every one; NULL lets the
 * context make one of its own. */
RegieRuleContext *regie_rule_context_new (RegieEntity *document,
                                          RegieMethod *method,
                                          RegieIndex  *method_index,
                                          const GDate *day,
                                          const char  *language,
                                          RegieList   *findings);

/* A context of the same document on another day, in which findings have a code and a severity alone
 * and are kept with the records that prove them. */
RegieRuleContext *regie_rule_context_new_brief (RegieRuleContext *other,
                                                const GDate      *day);

/* A finding, and the records that prove it. */
typedef struct
{
  RegieFinding *finding;
  GPtrArray    *records;
} RegieRuleProof;

/* The proofs of a brief context, in the order of the findings. */
GArray *regie_rule_context_end_brief (RegieRuleContext *self) G_GNUC_WARN_UNUSED_RESULT;

/* What stands with each finding of a rule, and the limit that the method sets. */
typedef struct
{
  const char    *code;
  int            version;
  int            principle;
  RegieSeverity  severity;
  int            limit;
  const char    *reason;
} RegieRuleRun;

/* The rule that runs from now on. The strings must outlive the run. */
void regie_rule_context_set_rule (RegieRuleContext   *self,
                                  const RegieRuleRun *run);
void regie_rule_context_end (RegieRuleContext *self);
void regie_rule_context_run_row (RegieRuleContext   *self,
                                 const RegieRuleRow *row);
void regie_rule_context_run_func (RegieRuleContext *self,
                                  RegieRuleFunc     func,
                                  gpointer          user_data);

/* What the rules of the library that guard the principles 1 to 9 find in the same dossier on
 * another day, an owned array of proofs; NULL while rules are judged for another rule already. */
typedef GArray *(*RegieRuleJudge) (gpointer data, RegieRuleContext *context, const GDate *day);

void regie_rule_context_set_judge (RegieRuleContext *self,
                                   RegieRuleJudge    judge,
                                   gpointer          data);
GArray *regie_rule_context_judge_on (RegieRuleContext *self,
                                     const GDate      *day);

/* What several rules ask of a document, worked out by the first that does. The rows of the library
 * alone may ask: they change nothing. */
typedef struct
{
  gpointer (*make) (RegieRuleContext *context);
  GDestroyNotify free;
} RegieRuleFact;

gpointer regie_rule_context_get_fact (RegieRuleContext    *self,
                                      const RegieRuleFact *fact);

/* The records of the document. Those who only read may ask for it. */
RegieIndex *regie_rule_context_get_index (RegieRuleContext *self);

/* Finds an item of the method by its id. */
RegieEntity *regie_rule_context_find_item (RegieRuleContext *self,
                                           GType             type,
                                           const char       *id);

/* Reports with texts of the catalogue, the resolution NULL when nothing is left to do; the pairs of
 * name and value fill the sentence. */
RegieFinding *regie_rule_context_report_with (RegieRuleContext *self,
                                              RegieEntity      *record,
                                              const char       *resolution,
                                              const char       *sentence,
                                              ...) G_GNUC_NULL_TERMINATED;

void regie_rule_context_add_records (RegieRuleContext *self,
                                     RegieFinding     *finding,
                                     const GPtrArray  *records);

G_END_DECLS
