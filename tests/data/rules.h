/* rules.h: tables of what rules find and what they let pass
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#include <regie/regie.h>

G_BEGIN_DECLS

/* The day of a case that names none. */
#define TEST_RULES_DAY "2026-06-01"

/* One case: the document in order, or what @build makes, is edited and reviewed. All that the whole
 * review finds is expected: code and paths, with a dot for the path of the document itself. */
typedef struct
{
  const char *rule;
  const char *name;
  const char *expected;
  const char *edits[12];
  const char *method_edits[2];
  const char *day;
  const char *edition;
  gpointer (*build) (void);
} TestRuleCase;

/* The cases of the rules for one type of document. */
typedef struct
{
  const TestRuleCase *cases;
  gsize               n_cases;

  /* Rules that look at everything: they run where they are meant, and where all rules are. */
  const char *const *wide;

  /* The review finds things in another order than that of the codes, in which cases are written. */
  gboolean is_unordered;

  /* The document in order, as this edition of the method has it. */
  gpointer (*build) (const char *edition);
  GListModel *(*list) (RegieReview *review, const char *language);
  GListModel *(*check) (RegieReview *review,
                        gpointer document,
                        const GDate *day,
                        const char *language);

  /* What holds for a finding of these rules alone. */
  void (*check_finding) (RegieFinding *finding);
} TestRules;

void test_rules_add_cases (const TestRules *rules);
void test_rules_assert_both_cases (const TestRules *rules);
RegieFinding *test_rules_find_first (const TestRules        *rules,
                                     const char      *const *edits,
                                     gsize                   n_edits,
                                     const char             *language);

G_END_DECLS
