/* test-weigh.c: what the answers of a weighing lead to
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "data/case.h"

#include "base/regie-value-private.h"

#define N_QUESTIONS 5
#define NO_QUESTION 0

/* The table of the method, written out once more, apart from the data that ship. */
typedef struct
{
  RegieWeighingOutcome outcome;
  int                  next;
} Cell;

typedef struct
{
  Cell cells[N_QUESTIONS][2];
} Table;

enum
{
  NO,
  YES
};

/* clang-format off */
static const Table the_table = { {
  { { REGIE_WEIGHING_OUTCOME_CLOSE, NO_QUESTION },  { REGIE_WEIGHING_OUTCOME_UNKNOWN, 2 } },
  { { REGIE_WEIGHING_OUTCOME_UNKNOWN, 3 },          { REGIE_WEIGHING_OUTCOME_REPORT, NO_QUESTION } },
  { { REGIE_WEIGHING_OUTCOME_REPORT, NO_QUESTION }, { REGIE_WEIGHING_OUTCOME_UNKNOWN, 4 } },
  { { REGIE_WEIGHING_OUTCOME_REPORT, NO_QUESTION }, { REGIE_WEIGHING_OUTCOME_HELP, 5 } },
  { { REGIE_WEIGHING_OUTCOME_REPORT, NO_QUESTION }, { REGIE_WEIGHING_OUTCOME_FOLLOW, NO_QUESTION } },
} };
/* clang-format on */

/* An answer, or that nobody was asked yet. */
typedef enum
{
  ANSWER_UNKNOWN,
  ANSWER_YES,
  ANSWER_NO,
  ANSWER_NONE,
  N_ANSWERS
} Answer;

typedef Answer Answers[N_QUESTIONS];

/* What a table says of a row of answers. */
static Cell
look_up (const Table   *table,
         const Answers  answers)
{
  Cell now = { REGIE_WEIGHING_OUTCOME_UNKNOWN, 1 };

  for (guint i = 0; i < N_QUESTIONS && now.next != NO_QUESTION; i++)
    {
      Answer answer = answers[now.next - 1];
      Cell cell;

      if (answer == ANSWER_NONE)
        return now;
      if (answer == ANSWER_UNKNOWN)
        return (Cell){ REGIE_WEIGHING_OUTCOME_CONSULT, now.next };
      cell = table->cells[now.next - 1][answer == ANSWER_YES ? YES : NO];
      now.next = cell.next;
      if (cell.outcome != REGIE_WEIGHING_OUTCOME_UNKNOWN)
        now.outcome = cell.outcome;
      if (cell.outcome == REGIE_WEIGHING_OUTCOME_REPORT)
        return now;
    }

  return now;
}

/* The same in words, for rows in which every question has an answer: the method as one reads it. */
static Cell
say (const Answers answers)
{
  const Cell report = { REGIE_WEIGHING_OUTCOME_REPORT, NO_QUESTION };

  if (answers[0] == ANSWER_UNKNOWN)
    return (Cell){ REGIE_WEIGHING_OUTCOME_CONSULT, 1 };
  if (answers[0] == ANSWER_NO)
    return (Cell){ REGIE_WEIGHING_OUTCOME_CLOSE, NO_QUESTION };
  if (answers[1] == ANSWER_UNKNOWN)
    return (Cell){ REGIE_WEIGHING_OUTCOME_CONSULT, 2 };
  if (answers[1] == ANSWER_YES)
    return report;
  if (answers[2] == ANSWER_UNKNOWN)
    return (Cell){ REGIE_WEIGHING_OUTCOME_CONSULT, 3 };
  if (answers[2] == ANSWER_NO)
    return report;
  if (answers[3] == ANSWER_UNKNOWN)
    return (Cell){ REGIE_WEIGHING_OUTCOME_CONSULT, 4 };
  if (answers[3] == ANSWER_NO)
    return report;
  if (answers[4] == ANSWER_UNKNOWN)
    return (Cell){ REGIE_WEIGHING_OUTCOME_CONSULT, 5 };
  if (answers[4] == ANSWER_NO)
    return report;

  return (Cell){ REGIE_WEIGHING_OUTCOME_FOLLOW, NO_QUESTION };
}

static RegieWeighing *
weighing_new (const Answers answers)
{
  static const RegieAnswer codes[] = {
    [ANSWER_UNKNOWN] = REGIE_ANSWER_UNKNOWN,
    [ANSWER_YES] = REGIE_ANSWER_YES,
    [ANSWER_NO] = REGIE_ANSWER_NO,
  };
  RegieWeighing *weighing = regie_weighing_new ();

  for (guint i = 0; i < N_QUESTIONS; i++)
    {
      g_autoptr(RegieWeighingAnswer) answer = regie_weighing_answer_new ();
      const char question[] = { (char) ('1' + i), '\0' };

      if (answers[i] == ANSWER_NONE)
        continue;
      regie_weighing_answer_set_question (answer, question);
      regie_weighing_answer_set_answer (answer, codes[answers[i]]);
      regie_weighing_add_answer (weighing, answer);
    }

  return weighing;
}

static Cell
ask (RegieMethod   *method,
     const Answers  answers)
{
  g_autoptr(RegieWeighing) weighing = weighing_new (answers);
  g_autoptr(GError) error = NULL;
  g_autoptr(RegieWeighingResult) result = regie_method_weigh (method, weighing, "en", &error);
  const char *next = NULL;

  g_assert_no_error (error);
  next = regie_weighing_result_get_next_question (result);
  g_assert_true ((next == NULL) == (regie_weighing_result_get_next_text (result) == NULL));

  return (Cell){ regie_weighing_result_get_outcome (result),
                 next == NULL ? NO_QUESTION : *next - '0' };
}

static gboolean
are_equal (Cell a,
           Cell b)
{
  return a.outcome == b.outcome && a.next == b.next;
}

/* The next row of answers, or FALSE after the last. */
static gboolean
count_on (Answers answers,
          guint   n_answers)
{
  for (guint i = 0; i < N_QUESTIONS; i++)
    {
      answers[i] = (answers[i] + 1) % n_answers;
      if (answers[i] != 0)
        return TRUE;
    }

  return FALSE;
}

static void
every_combination (gconstpointer data)
{
  g_autoptr(RegieMethod) method = test_method_new (data);
  Answers answers = { ANSWER_UNKNOWN };
  guint n_rows = 0;

  do
    {
      Cell found = ask (method, answers);

      g_assert_true (are_equal (look_up (&the_table, answers), say (answers)));
      g_assert_cmpint (found.outcome, ==, say (answers).outcome);
      g_assert_cmpint (found.next, ==, say (answers).next);
      n_rows++;
    }
  while (count_on (answers, ANSWER_NONE));

  g_assert_cmpuint (n_rows, ==, 243);
}

/* How many rows of answers, complete or not, a method and a table disagree on. */
static guint
count_differences (RegieMethod *method,
                   const Table *table)
{
  Answers answers = { ANSWER_UNKNOWN };
  guint n_differences = 0;

  do
    n_differences += !are_equal (ask (method, answers), look_up (table, answers));
  while (count_on (answers, N_ANSWERS));

  return n_differences;
}

static void
every_moment (gconstpointer data)
{
  g_autoptr(RegieMethod) method = test_method_new (data);

  g_assert_cmpuint (count_differences (method, &the_table), ==, 0);
}

/* Every value that a cell of the data can have, except the right one, is noticed. */
static guint
mutate_outcome (RegieMethod *method,
                guint        question,
                const char  *member)
{
  guint n_mutants = 0;
  g_autofree char *path = g_strdup_printf ("weighing_questions[%u]", question);
  GObject *record = G_OBJECT (regie_entity_find_path (REGIE_ENTITY (method), path));
  int right = 0;

  g_object_get (record, member, &right, NULL);
  for (int outcome = REGIE_WEIGHING_OUTCOME_UNKNOWN; outcome <= REGIE_WEIGHING_OUTCOME_CLOSE;
       outcome++)
    {
      if (outcome == right)
        continue;
      g_object_set (record, member, outcome, NULL);
      g_assert_cmpuint (count_differences (method, &the_table), >, 0);
      n_mutants++;
    }
  g_object_set (record, member, right, NULL);

  return n_mutants;
}

static gboolean
has_problems (RegieMethod *method)
{
  g_autoptr(GListModel) problems = regie_method_check (method, NULL);

  return g_list_model_get_n_items (problems) > 0;
}

static guint
mutate_next (RegieMethod *method,
             guint        question,
             const char  *member)
{
  static const char *const others[] = { NULL, "1", "2", "3", "4", "5", "9" };
  g_autofree char *path = g_strdup_printf ("weighing_questions[%u]", question);
  GObject *record = G_OBJECT (regie_entity_find_path (REGIE_ENTITY (method), path));
  g_autofree char *right = NULL;
  guint n_mutants = 0;

  g_object_get (record, member, &right, NULL);
  for (gsize i = 0; i < G_N_ELEMENTS (others); i++)
    {
      if (g_strcmp0 (others[i], right) == 0)
        continue;
      g_object_set (record, member, others[i], NULL);
      /* A report stands even when the question behind it is lost; the check of the method says so.
       */
      g_assert_true (count_differences (method, &the_table) > 0 || has_problems (method));
      n_mutants++;
    }
  g_object_set (record, member, right, NULL);

  return n_mutants;
}

static void
every_cell_of_the_data (void)
{
  g_autoptr(RegieMethod) method = test_method_new ("regisseur");
  guint n_mutants = 0;

  for (guint i = 0; i < N_QUESTIONS; i++)
    {
      n_mutants += mutate_outcome (method, i, "no-outcome");
      n_mutants += mutate_outcome (method, i, "yes-outcome");
      n_mutants += mutate_next (method, i, "no-next");
      n_mutants += mutate_next (method, i, "yes-next");
    }

  g_assert_cmpuint (n_mutants, ==, 2 * N_QUESTIONS * (5 + 6));
  g_assert_cmpuint (count_differences (method, &the_table), ==, 0);
}

static void
every_cell_of_the_copy (void)
{
  g_autoptr(RegieMethod) method = test_method_new ("regisseur");
  Table table = the_table;

  for (guint i = 0; i < N_QUESTIONS; i++)
    for (guint k = NO; k <= YES; k++)
      {
        Cell *cell = &table.cells[i][k];
        Cell right = *cell;

        for (int outcome = REGIE_WEIGHING_OUTCOME_UNKNOWN; outcome <= REGIE_WEIGHING_OUTCOME_CLOSE;
             outcome++)
          {
            cell->outcome = outcome;
            g_assert_true ((count_differences (method, &table) > 0) ==
                           (outcome != (int) right.outcome));
          }
        *cell = right;
        for (int next = NO_QUESTION; next <= N_QUESTIONS; next++)
          {
            cell->next = next;
            g_assert_true ((count_differences (method, &table) > 0) == (next != right.next));
          }
        *cell = right;
      }
}

/* One weighing: answers as JSON, and what comes of it. */
typedef struct
{
  const char *name;
  const char *answers;
  const char *method_edits[3];
  const char *framework;
  const char *expected;
} Case;

#define YES_1 "{'question': '1', 'answer': 'yes'}"
#define NO_1  "{'question': '1', 'answer': 'no'}"
#define YES_2 "{'question': '2', 'answer': 'yes'}"
#define NO_2  "{'question': '2', 'answer': 'no'}"
#define FRAMEWORK                                                                        \
  "weighing_frameworks+: {'id': 'ggz', 'professions': ['mental-health'], 'questions': [" \
  "{'id': 'ggz-1', 'no_outcome': 'close', 'yes_next': 'ggz-2'}, "                        \
  "{'id': 'ggz-2', 'no_outcome': 'help', 'yes_outcome': 'report'}]}"

/* clang-format off */
static const Case cases[] = {
  { "nothing-asked-yet", "", { NULL }, NULL, "unknown next 1 asked contradictions" },
  { "halfway", YES_1, { NULL }, NULL, "unknown next 2 asked 1 contradictions" },
  { "help-before-the-last-question",
    YES_1 ", " NO_2 ", {'question': '3', 'answer': 'yes'}, {'question': '4', 'answer': 'yes'}", { NULL }, NULL,
    "help next 5 asked 1 2 3 4 contradictions" },
  { "in-any-order", YES_2 ", " YES_1, { NULL }, NULL, "report next - asked 1 2 contradictions" },
  { "the-same-answer-twice", YES_1 ", " YES_1 ", " YES_2, { NULL }, NULL, "report next - asked 1 2 contradictions" },
  { "two-answers-to-one-question", YES_1 ", " YES_2 ", " NO_2, { NULL }, NULL, "consult next 2 asked 1 contradictions 2" },
  { "no-suspicion-but-acutely-unsafe", NO_1 ", " YES_2, { NULL }, NULL, "close next - asked 1 contradictions 2" },
  { "suspicion-unknown-but-acutely-unsafe", "{'question': '1'}, " YES_2, { NULL }, NULL,
    "consult next 1 asked contradictions 2" },
  { "unknown-behind-the-end", NO_1 ", {'question': '2'}", { NULL }, NULL, "close next - asked 1 contradictions" },
  { "harmless-behind-the-end", NO_1 ", " NO_2, { NULL }, NULL, "close next - asked 1 contradictions" },
  { "two-answers-behind-the-end", NO_1 ", " NO_2 ", " YES_2, { NULL }, NULL, "close next - asked 1 contradictions 2" },
  { "answers-behind-a-report", YES_1 ", " YES_2 ", {'question': '4', 'answer': 'no'}", { NULL }, NULL,
    "report next - asked 1 2 contradictions" },
  { "questions-behind-a-report", YES_1 ", " YES_2 ", {'question': '3'}",
    { "weighing_questions[1].yes_next: '3'" }, NULL, "report next 3 asked 1 2 contradictions" },
  { "framework-of-a-profession", "{'question': 'ggz-1', 'answer': 'yes'}, {'question': 'ggz-2', 'answer': 'no'}",
    { FRAMEWORK }, "ggz", "help next - asked ggz-1 ggz-2 contradictions" },
  { "framework-asks-its-first-question", "", { FRAMEWORK }, "ggz", "unknown next ggz-1 asked contradictions" },
  { "cell-that-leads-nowhere", NO_1, { "weighing_questions[0].no_outcome: null" }, NULL, "consult next - asked 1 contradictions" },
  { "cell-that-leads-to-a-lost-question", YES_1, { "weighing_questions[0].yes_next: '9'" }, NULL,
    "consult next - asked 1 contradictions" },
  { "report-before-a-lost-question", YES_1 ", " YES_2, { "weighing_questions[1].yes_next: '9'" }, NULL,
    "report next - asked 1 2 contradictions" },
  { "cell-that-leads-back", YES_1 ", " NO_2, { "weighing_questions[1].no_next: '1'" }, NULL,
    "consult next - asked 1 2 contradictions" },
  { "cell-with-an-outcome-that-leads-to-a-lost-question",
    YES_1 ", " NO_2 ", {'question': '3', 'answer': 'yes'}, {'question': '4', 'answer': 'yes'}",
    { "weighing_questions[3].yes_next: '9'" }, NULL, "consult next - asked 1 2 3 4 contradictions" },
  { "outcome-stands-while-the-next-cell-has-none",
    YES_1 ", " NO_2 ", {'question': '3', 'answer': 'yes'}, {'question': '4', 'answer': 'yes'}, {'question': '5', 'answer': 'yes'}",
    { "weighing_questions[4].yes_outcome: null", "weighing_questions[4].yes_next: '6'",
      "weighing_questions+: {'id': '6', 'no_outcome': 'close', 'yes_outcome': 'close'}" }, NULL,
    "help next 6 asked 1 2 3 4 5 contradictions" },
  { "question-without-name-is-not-asked-at-the-end", NO_1, { "weighing_questions[4].id: null" }, NULL,
    "close next - asked 1 contradictions" },
  { "two-answers-to-the-first-question", YES_1 ", " NO_1, { NULL }, NULL, "consult next 1 asked contradictions 1" },
  { "unknown-behind-the-end-where-no-means-report", NO_1 ", {'question': '3'}", { NULL }, NULL,
    "close next - asked 1 contradictions" },
  { "method-without-questions", "", { "weighing_questions: null" }, NULL, "unknown next - asked contradictions" },

  { "framework-that-is-not-there", "", { FRAMEWORK }, "politie", "not-found: framework: the method has no framework politie" },
  { "question-that-is-not-there", YES_1 ", {'question': '6', 'answer': 'no'}", { NULL }, NULL,
    "refused: answers[1].question: no question of the framework" },
  { "question-of-another-framework", YES_1, { FRAMEWORK }, "ggz", "refused: answers[0].question: no question of the framework" },
  { "question-not-said", "{'answer': 'no'}", { NULL }, NULL, "refused: answers[0].question: no question of the framework" },
};
/* clang-format on */

static char *
dup_result (RegieWeighingResult *result)
{
  const char *const *asked = regie_weighing_result_get_asked (result);
  const char *const *contradictions = regie_weighing_result_get_contradictions (result);
  g_autoptr(GEnumClass) outcomes = g_type_class_ref (REGIE_TYPE_WEIGHING_OUTCOME);
  const char *next = regie_weighing_result_get_next_question (result);
  GString *text = g_string_new (NULL);

  if (next == NULL)
    g_assert_null (regie_weighing_result_get_next_text (result));
  g_string_append_printf (text,
                          "%s next %s asked",
                          g_enum_get_value (outcomes, regie_weighing_result_get_outcome (result))
                            ->value_nick,
                          next == NULL ? "-" : next);
  for (gsize i = 0; asked != NULL && asked[i] != NULL; i++)
    g_string_append_printf (text, " %s", asked[i]);
  g_string_append (text, " contradictions");
  for (gsize i = 0; contradictions != NULL && contradictions[i] != NULL; i++)
    g_string_append_printf (text, " %s", contradictions[i]);

  return g_string_free (text, FALSE);
}

static char *
dup_error (const GError *error)
{
  g_autoptr(GEnumClass) codes = g_type_class_ref (REGIE_TYPE_ERROR);

  g_assert_true (error->domain == REGIE_ERROR);

  return g_strdup_printf ("%s: %s",
                          g_enum_get_value (codes, error->code)->value_nick,
                          error->message);
}

static void
run_case (gconstpointer data)
{
  const Case *test = data;
  g_autoptr(RegieMethod) method = test_method_new ("regisseur");
  g_autofree char *json = g_strconcat ("{'answers': [", test->answers, "]}", NULL);
  g_autoptr(RegieWeighing) weighing = REGIE_WEIGHING (test_record_new (REGIE_TYPE_WEIGHING, json));
  g_autoptr(RegieWeighingResult) result = NULL;
  g_autoptr(GError) error = NULL;
  g_autofree char *found = NULL;

  test_edit_all (method, test->method_edits, G_N_ELEMENTS (test->method_edits));
  regie_weighing_set_framework (weighing, test->framework);

  result = regie_method_weigh (method, weighing, NULL, &error);
  found = result != NULL ? dup_result (result) : dup_error (error);

  g_assert_cmpstr (found, ==, test->expected);
}

/* An answer outside the vocabulary never becomes a record. */
static void
answer_outside_the_vocabulary (void)
{
  g_autoptr(RegieReader) reader = regie_reader_new ();
  g_autoptr(GError) error = NULL;
  g_autoptr(RegieEntity) weighing = regie_reader_read_text (
    reader,
    REGIE_TYPE_WEIGHING,
    "{\"answers\": [{\"question\": \"1\", \"answer\": \"yes\"},\n {\"question\": \"2\", \"answer\": \"maybe\"}]}",
    &error);

  g_assert_null (weighing);
  g_assert_error (error, REGIE_ERROR, REGIE_ERROR_FORMAT);
  g_assert_true (g_str_has_prefix (error->message, "answers[1].answer (line 2, column 30): "));
  g_assert_null (strstr (error->message, "maybe"));
}

static void
says_it_in_both_languages (void)
{
  g_autoptr(RegieMethod) method = test_method_new ("regisseur");
  static const Answers rows[] = {
    { ANSWER_NONE, ANSWER_NONE, ANSWER_NONE, ANSWER_NONE, ANSWER_NONE },
    { ANSWER_UNKNOWN, ANSWER_NONE, ANSWER_NONE, ANSWER_NONE, ANSWER_NONE },
    { ANSWER_YES, ANSWER_YES, ANSWER_NONE, ANSWER_NONE, ANSWER_NONE },
    { ANSWER_YES, ANSWER_NO, ANSWER_YES, ANSWER_YES, ANSWER_NONE },
    { ANSWER_YES, ANSWER_NO, ANSWER_YES, ANSWER_YES, ANSWER_YES },
    { ANSWER_NO, ANSWER_NONE, ANSWER_NONE, ANSWER_NONE, ANSWER_NONE },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      g_autoptr(RegieWeighing) weighing = weighing_new (rows[i]);
      g_autoptr(RegieWeighingResult) dutch = regie_method_weigh (method, weighing, NULL, NULL);
      g_autoptr(RegieWeighingResult) english = regie_method_weigh (method, weighing, "en", NULL);

      g_assert_cmpint (regie_weighing_result_get_outcome (dutch), ==, (int) i);
      g_assert_cmpstr (regie_weighing_result_get_sentence (dutch),
                       !=,
                       regie_weighing_result_get_sentence (english));
      if (regie_weighing_result_get_next_text (dutch) != NULL)
        g_assert_cmpstr (regie_weighing_result_get_next_text (dutch),
                         !=,
                         regie_weighing_result_get_next_text (english));
    }
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, G_TEST_OPTION_ISOLATE_DIRS, NULL);

  g_test_add_data_func ("/rules/weigh/every-combination/regisseur", "regisseur", every_combination);
  g_test_add_data_func ("/rules/weigh/every-combination/procesregisseur",
                        "procesregisseur",
                        every_combination);
  g_test_add_data_func ("/rules/weigh/every-moment/regisseur", "regisseur", every_moment);
  g_test_add_data_func ("/rules/weigh/every-moment/procesregisseur",
                        "procesregisseur",
                        every_moment);
  g_test_add_func ("/rules/weigh/mutation/every-cell-of-the-data", every_cell_of_the_data);
  g_test_add_func ("/rules/weigh/mutation/every-cell-of-the-copy", every_cell_of_the_copy);
  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *path = g_strconcat ("/rules/weigh/", cases[i].name, NULL);

      g_test_add_data_func (path, &cases[i], run_case);
    }
  g_test_add_func ("/rules/weigh/answer-outside-the-vocabulary", answer_outside_the_vocabulary);
  g_test_add_func ("/rules/weigh/says-it-in-both-languages", says_it_in_both_languages);

  return g_test_run ();
}
