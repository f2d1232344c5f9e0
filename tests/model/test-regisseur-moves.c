/* test-regisseur-moves.c: one regisseur comes, another goes
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "data/case.h"

/* Ans lives in the household, Cor is of the network, Dien and Els are professionals, Fay takes no
 * part, Gus is a professional of the municipality from April. */
#define DOSSIER                                                                                       \
  "{'id': 'd-1', 'persons': [{'id': 'ans'}, {'id': 'cor'}, {'id': 'dien'}, {'id': 'els'},"            \
  " {'id': 'fay'}, {'id': 'gus'}],"                                                                   \
  " 'households': [{'id': 'h-1', 'memberships': [{'person': 'ans'}]}],"                               \
  " 'network': [{'person': 'cor', 'end_date': '2026-12-31'}],"                                        \
  " 'organisations': [{'id': 'o-1', 'kind': 'municipality'}, {'id': 'o-2', 'kind': 'veilig-thuis'}]," \
  " 'professionals': [{'person': 'dien', 'organisation': 'o-2'}, {'person': 'els'},"                  \
  "  {'person': 'gus', 'organisation': 'o-1', 'start_date': '2026-04-01'}]%s}"

/* A sequence of operations, each with what comes of it: nothing when it is done, or the code of the
 * error; and who was the regisseur from January to June 2026. Days are those of 2026. */
typedef struct
{
  const char *name;
  const char *records;
  const char *operations[8];
  const char *expected;
} Case;

/* clang-format off */
static const Case cases[] = {
  { "nobody-is-appointed", "", { NULL }, "01-01 nobody" },
  { "professional-is-appointed", "", { "appoint dien 02-01" }, "01-01 nobody; 02-01 dien" },
  { "household-member-is-appointed", "", { "appoint ans 02-01" }, "01-01 nobody; 02-01 ans" },
  { "network-member-is-appointed", "", { "appoint cor 02-01" }, "01-01 nobody; 02-01 cor" },
  { "who-takes-no-part-is-not-appointed", "", { "appoint fay 02-01 refused" }, "01-01 nobody" },
  { "who-takes-part-later-is-not-appointed-yet", "",
    { "appoint gus 03-31 refused", "appoint gus 04-01" }, "01-01 nobody; 04-01 gus" },
  { "who-is-unknown-is-not-appointed", "", { "appoint zoe 02-01 not-found" }, "01-01 nobody" },
  { "second-is-not-appointed", "",
    { "appoint dien 02-01", "appoint els 03-01 exists" }, "01-01 nobody; 02-01 dien" },
  { "second-is-not-appointed-before-the-first", "",
    { "appoint dien 02-01", "appoint els 01-15 exists" }, "01-01 nobody; 02-01 dien" },

  { "ends-with-a-gap-on-record", "",
    { "appoint dien 02-01", "end dien 03-31" }, "01-01 nobody; 02-01 dien; 04-01 nobody (why)" },
  { "next-is-appointed-after-a-gap", "",
    { "appoint dien 02-01", "end dien 03-31", "appoint els 04-15" },
    "01-01 nobody; 02-01 dien; 04-01 nobody (why); 04-15 els" },
  { "next-is-appointed-at-once", "",
    { "appoint dien 02-01", "end dien 03-31", "appoint els 04-01" },
    "01-01 nobody; 02-01 dien; 04-01 els" },
  { "next-is-not-appointed-on-the-last-day", "",
    { "appoint dien 02-01", "end dien 03-31", "appoint els 03-31 exists" },
    "01-01 nobody; 02-01 dien; 04-01 nobody (why)" },
  { "somebody-returns-later", "",
    { "appoint dien 02-01", "end dien 03-31", "appoint dien 05-01" },
    "01-01 nobody; 02-01 dien; 04-01 nobody (why); 05-01 dien" },
  { "does-not-end-without-a-reason", "",
    { "appoint dien 02-01", "end-silently dien 03-31 refused" }, "01-01 nobody; 02-01 dien" },
  { "does-not-end-before-it-begins", "",
    { "appoint dien 02-01", "end dien 01-31 refused" }, "01-01 nobody; 02-01 dien" },
  { "ends-on-the-first-day", "",
    { "appoint dien 02-01", "end dien 02-01" }, "01-01 nobody; 02-01 dien; 02-02 nobody (why)" },
  { "does-not-end-twice", "",
    { "appoint dien 02-01", "end dien 03-31", "end dien 03-15 exists" },
    "01-01 nobody; 02-01 dien; 04-01 nobody (why)" },

  { "handover-offered-changes-nothing", "",
    { "appoint dien 02-01", "offer dien els 03-01 04-01" }, "01-01 nobody; 02-01 dien" },
  { "handover-accepted", "",
    { "appoint dien 02-01", "offer dien els 03-01 04-01", "accept 03-10" },
    "01-01 nobody; 02-01 dien; 04-01 els" },
  { "handover-refused", "",
    { "appoint dien 02-01", "offer dien els 03-01 04-01", "refuse 03-10", "accept 03-11 exists" },
    "01-01 nobody; 02-01 dien" },
  { "handover-withdrawn-then-offered-to-another", "",
    { "appoint dien 02-01", "offer dien els 03-01 04-01", "withdraw 03-10", "offer dien ans 03-11 04-15",
      "accept 03-12" }, "01-01 nobody; 02-01 dien; 04-15 ans" },
  { "one-handover-at-a-time", "",
    { "appoint dien 02-01", "offer dien els 03-01 04-01", "offer dien ans 03-01 04-01 exists" },
    "01-01 nobody; 02-01 dien" },
  { "handover-of-who-is-not-the-regisseur", "",
    { "appoint dien 02-01", "offer els ans 03-01 04-01 refused" }, "01-01 nobody; 02-01 dien" },
  { "handover-before-the-term", "",
    { "appoint dien 02-01", "offer dien els 01-15 02-01 refused" }, "01-01 nobody; 02-01 dien" },
  { "handover-to-oneself", "",
    { "appoint dien 02-01", "offer dien dien 03-01 04-01 refused" }, "01-01 nobody; 02-01 dien" },
  { "handover-to-who-takes-no-part", "",
    { "appoint dien 02-01", "offer dien fay 03-01 04-01 refused", "offer dien gus 03-01 03-31 refused",
      "offer dien gus 03-01 04-01", "accept 03-02" }, "01-01 nobody; 02-01 dien; 04-01 gus" },
  { "handover-answered-before-the-offer", "",
    { "appoint dien 02-01", "offer dien els 03-01 04-01", "accept 02-28 refused" }, "01-01 nobody; 02-01 dien" },
  { "two-handovers-in-a-row", "",
    { "appoint dien 02-01", "offer dien els 02-10 03-01", "accept 02-11", "offer els ans 02-12 05-01", "accept 04-01" },
    "01-01 nobody; 02-01 dien; 03-01 els; 05-01 ans" },
  { "nobody-is-appointed-after-a-planned-handover", "",
    { "appoint dien 02-01", "offer dien els 02-10 06-01", "accept 02-11", "appoint ans 05-01 exists" },
    "01-01 nobody; 02-01 dien; 06-01 els" },
  { "does-not-end-while-a-handover-is-offered", "",
    { "appoint dien 02-01", "offer dien els 03-01 04-01", "end dien 03-31 exists", "withdraw 03-02", "end dien 03-31" },
    "01-01 nobody; 02-01 dien; 04-01 nobody (why)" },
  { "handover-closes-a-gap-that-was-to-come", "",
    { "appoint dien 02-01", "end dien 05-31", "offer dien els 03-01 04-01", "accept 03-02" },
    "01-01 nobody; 02-01 dien; 04-01 els" },
  { "handover-on-the-day-after-the-last", "",
    { "appoint dien 02-01", "end dien 03-31", "offer dien els 03-01 04-01", "accept 03-02" },
    "01-01 nobody; 02-01 dien; 04-01 els" },
  { "handover-after-a-gap", "",
    { "appoint dien 02-01", "end dien 03-31", "offer dien els 03-01 04-02 refused" },
    "01-01 nobody; 02-01 dien; 04-01 nobody (why)" },

  { "substitute", "",
    { "appoint dien 02-01", "substitute els 03-01 03-14" },
    "01-01 nobody; 02-01 dien; 03-01 dien -els; 03-15 dien" },
  { "substitute-for-nobody", "", { "substitute els 03-01 03-14 refused" }, "01-01 nobody" },
  { "substitute-for-oneself", "",
    { "appoint dien 02-01", "substitute dien 03-01 03-14 refused" }, "01-01 nobody; 02-01 dien" },
  { "substitute-beyond-the-term", "",
    { "appoint dien 02-01", "end dien 03-10", "substitute els 03-01 03-14 refused" },
    "01-01 nobody; 02-01 dien; 03-11 nobody (why)" },
  { "substitutes-do-not-overlap", "",
    { "appoint dien 02-01", "substitute els 03-01 03-14", "substitute ans 03-14 03-20 exists",
      "substitute ans 03-15 03-20" },
    "01-01 nobody; 02-01 dien; 03-01 dien -els; 03-15 dien -ans; 03-21 dien" },
  { "substitute-stops-with-the-regisseur", "",
    { "appoint dien 02-01", "substitute els 03-01", "end dien 03-31" },
    "01-01 nobody; 02-01 dien; 03-01 dien -els; 04-01 nobody (why)" },
  { "substitute-stops-at-a-handover", "",
    { "appoint dien 02-01", "substitute els 03-01", "offer dien els 03-02 04-01", "accept 03-03" },
    "01-01 nobody; 02-01 dien; 03-01 dien -els; 04-01 els" },
  { "substitute-later-stands-in-the-way", "",
    { "appoint dien 02-01", "substitute els 05-01 05-14", "end dien 03-31 exists",
      "offer dien ans 03-01 04-01 exists" },
    "01-01 nobody; 02-01 dien; 05-01 dien -els; 05-15 dien" },
  { "substitute-ends-early", "",
    { "appoint dien 02-01", "substitute els 03-01", "end els 03-20" },
    "01-01 nobody; 02-01 dien; 03-01 dien -els; 03-21 dien" },

  { "process-regisseur-beside", "",
    { "appoint dien 02-01", "beside gus 04-01", "end gus 05-31" },
    "01-01 nobody; 02-01 dien; 04-01 dien +gus; 06-01 dien" },
  { "nobody-beside-nobody", "", { "beside els 03-01 refused" }, "01-01 nobody" },
  { "one-person-in-two-forms", "",
    { "appoint dien 02-01", "beside dien 04-01", "beside dien 05-01 exists" },
    "01-01 nobody; 02-01 dien; 04-01 dien +dien" },
  { "beside-does-not-fill-a-gap", "",
    { "appoint dien 02-01", "beside els 03-01", "end dien 03-31", "appoint ans 05-01" },
    "01-01 nobody; 02-01 dien; 03-01 dien +els; 04-01 nobody (why) +els; 05-01 ans +els" },
  { "handover-to-who-directs-beside-in-another-form", "",
    { "appoint dien 02-01", "beside els 03-01", "offer dien els 03-02 04-01", "accept 03-03" },
    "01-01 nobody; 02-01 dien; 03-01 dien +els; 04-01 els +els" },
  { "handover-to-who-directs-beside-in-the-same-form", "",
    { "appoint dien 02-01", "beside-case els 03-01", "offer dien els 03-02 04-01", "accept 03-03" },
    "01-01 nobody; 02-01 dien; 03-01 dien +els; 04-01 els" },

  { "gap-of-an-import-is-explained-first", ", 'regisseurs': [{'id': 'r-1', 'person': 'dien', 'is_primary': true,"
    " 'start_date': '2026-01-01', 'end_date': '2026-01-31'}]",
    { "appoint els 03-01 refused", "gap 02-01 02-20", "appoint els 03-01 refused", "gap 02-21", "appoint els 03-01" },
    "01-01 dien; 02-01 nobody (why); 03-01 els" },
  { "gap-only-where-there-is-nobody", "",
    { "appoint dien 02-01", "gap 01-31 02-01 exists", "gap 01-15 01-31", "gap 01-01 01-15 exists", "gap 01-14 01-13 refused" },
    "01-01 nobody; 01-15 nobody (why); 02-01 dien" },
  { "one-of-two-of-an-import-ends", ", 'regisseurs': [{'id': 'r-1', 'person': 'dien', 'is_primary': true,"
    " 'start_date': '2026-01-01'}, {'id': 'r-2', 'person': 'els', 'is_primary': true, 'start_date': '2026-02-01'}]",
    { "offer dien ans 02-01 03-01 exists", "end dien 02-28" }, "01-01 dien; 02-01 dien els several; 03-01 els" },
  { "beside-one-who-is-not-marked-in-an-import", ", 'regisseurs': [{'id': 'r-1', 'person': 'dien',"
    " 'start_date': '2026-02-01'}]",
    { "beside els 03-01", "end dien 03-31" },
    "01-01 nobody; 02-01 dien; 03-01 dien +els; 04-01 nobody (why) +els" },
  { "beside-two-who-are-not-marked-in-an-import", ", 'regisseurs': [{'id': 'r-1', 'person': 'dien',"
    " 'start_date': '2026-02-01'}, {'id': 'r-2', 'person': 'ans', 'start_date': '2026-02-01'}]",
    { "beside els 03-01 refused" }, "01-01 nobody; 02-01 dien ans several" },
  { "not-marked-in-an-import-hands-over", ", 'regisseurs': [{'id': 'r-1', 'person': 'dien',"
    " 'start_date': '2026-01-01'}]",
    { "offer dien ans 02-01 03-01", "accept 02-02" }, "01-01 dien; 03-01 ans" },
  { "regisseur-dies", "",
    { "appoint ans 02-01", "death ans 03-31" }, "01-01 nobody; 02-01 ans; 04-01 nobody" },
  { "nobody-is-missed-while-the-case-is-closed", ", 'closures': [{'date': '2026-03-01', 'reopened_date': '2026-05-01'}]",
    { "appoint dien 02-01" }, "01-01 nobody; 02-01 dien; 03-01 closed dien; 05-01 dien" },
};
/* clang-format on */

static GDate
day_of (const char *text)
{
  g_autofree char *date = g_strconcat ("2026-", text, NULL);

  return test_day (date);
}

static RegieDossier *
dossier_new (const char *records)
{
  g_autofree char *text = g_strdup_printf (DOSSIER, records);

  return REGIE_DOSSIER (test_record_new (REGIE_TYPE_DOSSIER, text));
}

static RegieRegisseur *
term_new (char **words)
{
  RegieRegisseur *term = regie_regisseur_new ();
  GDate day = day_of (words[2]);

  regie_regisseur_set_person (term, words[1]);
  regie_regisseur_set_start_date (term, &day);
  if (words[3] != NULL && g_ascii_isdigit (words[3][0]))
    {
      day = day_of (words[3]);
      regie_regisseur_set_end_date (term, &day);
    }
  regie_regisseur_set_form (term,
                            g_str_equal (words[0], "beside") ? REGIE_REGISSEUR_FORM_PROCESS
                                                             : REGIE_REGISSEUR_FORM_CASE);

  return term;
}

/* The term that somebody began last, or the offer made last. */
static gpointer
find_last (GListModel *records,
           const char *person)
{
  gpointer found = NULL;

  for (guint i = 0; i < g_list_model_get_n_items (records); i++)
    {
      g_autoptr(RegieEntity) record = g_list_model_get_item (records, i);

      if (person == NULL ||
          g_strcmp0 (regie_regisseur_get_person ((RegieRegisseur *) record), person) == 0)
        found = record;
    }
  g_assert_nonnull (found);

  return found;
}

static gboolean
run_appoint (RegieDossier  *dossier,
             char         **words,
             GError       **error)
{
  g_autoptr(RegieRegisseur) term = term_new (words);

  if (g_str_equal (words[0], "appoint"))
    return regie_dossier_appoint_regisseur (dossier, term, error);
  if (g_str_equal (words[0], "substitute"))
    return regie_dossier_appoint_substitute (dossier, term, error);

  return regie_dossier_appoint_beside (dossier, term, error);
}

static gboolean
run_end (RegieDossier  *dossier,
         char         **words,
         GError       **error)
{
  GDate day = day_of (words[2]);

  return regie_dossier_end_regisseur (dossier,
                                      find_last (regie_dossier_get_regisseurs (dossier), words[1]),
                                      &day,
                                      g_str_equal (words[0], "end") ? "Ander werk" : "",
                                      error);
}

static gboolean
run_gap (RegieDossier  *dossier,
         char         **words,
         GError       **error)
{
  g_autoptr(RegieRegisseurGap) gap = regie_regisseur_gap_new ();
  GDate day = day_of (words[1]);

  regie_regisseur_gap_set_reason (gap, "Vacature");
  regie_regisseur_gap_set_start_date (gap, &day);
  if (words[2] != NULL)
    {
      day = day_of (words[2]);
      regie_regisseur_gap_set_end_date (gap, &day);
    }

  return regie_dossier_record_regisseur_gap (dossier, gap, error);
}

static gboolean
run_offer (RegieDossier  *dossier,
           char         **words,
           GError       **error)
{
  g_autoptr(RegieHandover) handover = regie_handover_new ();
  GDate offered = day_of (words[3]);
  GDate effective = day_of (words[4]);

  regie_handover_set_giver (handover, words[1]);
  regie_handover_set_receiver (handover, words[2]);
  regie_handover_set_offered_date (handover, &offered);
  regie_handover_set_effective_date (handover, &effective);

  return regie_dossier_offer_handover (dossier, handover, error);
}

static gboolean
run_answer (RegieDossier  *dossier,
            char         **words,
            GError       **error)
{
  RegieHandover *handover = find_last (regie_dossier_get_handovers (dossier), NULL);
  GDate day = day_of (words[1]);

  if (g_str_equal (words[0], "accept"))
    return regie_dossier_accept_handover (dossier, handover, &day, error) != NULL;
  if (g_str_equal (words[0], "refuse"))
    return regie_dossier_refuse_handover (dossier, handover, &day, "Geen tijd", error);

  return regie_dossier_withdraw_handover (dossier, handover, &day, "Toch niet", error);
}

static gboolean
run_death (RegieDossier  *dossier,
           char         **words,
           GError       **error)
{
  GDate day = day_of (words[2]);

  return regie_dossier_record_death (dossier, words[1], &day, error);
}

static const struct
{
  const char *verb;
  gboolean (*run) (RegieDossier *dossier, char **words, GError **error);
} verbs[] = {
  { "appoint", run_appoint },
  { "beside", run_appoint },
  { "beside-case", run_appoint },
  { "substitute", run_appoint },
  { "end", run_end },
  { "end-silently", run_end },
  { "gap", run_gap },
  { "offer", run_offer },
  { "accept", run_answer },
  { "refuse", run_answer },
  { "withdraw", run_answer },
  { "death", run_death },
};

static gboolean
run_verb (RegieDossier  *dossier,
          char         **words,
          GError       **error)
{
  for (gsize i = 0; i < G_N_ELEMENTS (verbs); i++)
    if (g_str_equal (verbs[i].verb, words[0]))
      return verbs[i].run (dossier, words, error);

  g_assert_not_reached ();
}

/* Takes the code off the end of an operation, or gives NULL when it is to be done. */
static char *
take_code (char **words)
{
  guint last = g_strv_length (words) - 1;
  char *code = NULL;

  if (!g_str_equal (words[last], "refused") && !g_str_equal (words[last], "exists") &&
      !g_str_equal (words[last], "not-found"))
    return NULL;

  code = words[last];
  words[last] = NULL;

  return code;
}

/* Does an operation, which leaves the dossier as it was when it is refused. */
static void
run_operation (RegieDossier *dossier,
               const char   *operation)
{
  g_auto(GStrv) words = g_strsplit (operation, " ", -1);
  g_autofree char *code = take_code (words);
  g_autofree char *before = regie_entity_to_json (REGIE_ENTITY (dossier), REGIE_WRITE_CANONICAL);
  g_autofree char *after = NULL;
  g_autoptr(GError) error = NULL;
  g_autoptr(GEnumClass) codes = g_type_class_ref (REGIE_TYPE_ERROR);
  gboolean is_done = run_verb (dossier, words, &error);

  g_test_message ("%s", operation);
  after = regie_entity_to_json (REGIE_ENTITY (dossier), REGIE_WRITE_CANONICAL);
  if (code == NULL)
    {
      g_assert_no_error (error);
      g_assert_true (is_done);
      g_assert_cmpstr (before, !=, after);
      return;
    }

  g_assert_false (is_done);
  g_assert_nonnull (error);
  g_assert_true (error->domain == REGIE_ERROR);
  g_assert_cmpstr (g_enum_get_value (codes, error->code)->value_nick, ==, code);
  g_assert_cmpstr (before, ==, after);
}

static void
append_all (GString           *text,
            const char        *before,
            const char *const *people)
{
  for (gsize i = 0; people != NULL && people[i] != NULL; i++)
    g_string_append_printf (text, " %s%s", before, people[i]);
}

static void
append_period (GString              *text,
               RegieRegisseurPeriod *period)
{
  RegieRegisseurState state = regie_regisseur_period_get_state (period);
  char day[8];

  g_date_strftime (day, sizeof day, "%m-%d", regie_regisseur_period_get_start_date (period));
  g_string_append_printf (text, "%s%s", text->len == 0 ? "" : "; ", day);
  if (state == REGIE_REGISSEUR_STATE_NOBODY)
    g_string_append (text, " nobody");
  if (state == REGIE_REGISSEUR_STATE_CLOSED)
    g_string_append (text, " closed");
  append_all (text, "", regie_regisseur_period_get_persons (period));
  append_all (text, "-", regie_regisseur_period_get_substitutes (period));
  if (regie_regisseur_period_get_reason (period) != NULL)
    g_string_append (text, " (why)");
  append_all (text, "+", regie_regisseur_period_get_beside (period));
  if (state == REGIE_REGISSEUR_STATE_SEVERAL)
    g_string_append (text, " several");
}

static char *
dup_course (RegieDossier *dossier)
{
  GDate first = test_day ("2026-01-01");
  GDate last = test_day ("2026-06-30");
  g_autoptr(GListModel) periods = regie_dossier_list_regisseur_periods (dossier, &first, &last);
  GString *text = g_string_new (NULL);
  GDate next = first;

  for (guint i = 0; i < g_list_model_get_n_items (periods); i++)
    {
      g_autoptr(RegieRegisseurPeriod) period = g_list_model_get_item (periods, i);

      g_assert_cmpint (g_date_compare (regie_regisseur_period_get_start_date (period), &next),
                       ==,
                       0);
      next = *regie_regisseur_period_get_end_date (period);
      g_date_add_days (&next, 1);
      append_period (text, period);
    }
  g_assert_cmpint (g_date_days_between (&last, &next), ==, 1);

  return g_string_free (text, FALSE);
}

static void
run_case (gconstpointer data)
{
  const Case *test = data;
  g_autoptr(RegieDossier) dossier = dossier_new (test->records);
  g_autofree char *course = NULL;

  for (gsize i = 0; i < G_N_ELEMENTS (test->operations) && test->operations[i] != NULL; i++)
    run_operation (dossier, test->operations[i]);

  course = dup_course (dossier);
  g_assert_cmpstr (course, ==, test->expected);
}

static RegieDossier *
dossier_after (const char *const *operations)
{
  RegieDossier *dossier = dossier_new ("");

  for (gsize i = 0; operations[i] != NULL; i++)
    run_operation (dossier, operations[i]);

  return dossier;
}

static void
handover_fills_the_next_term (void)
{
  static const char *const operations[] = { "appoint dien 02-01",
                                            "offer dien els 03-01 04-01",
                                            NULL };
  g_autoptr(RegieDossier) dossier = dossier_after (operations);
  RegieRegisseur *given = find_last (regie_dossier_get_regisseurs (dossier), "dien");
  RegieHandover *handover = find_last (regie_dossier_get_handovers (dossier), NULL);
  GDate day = day_of ("03-10");
  RegieRegisseur *taken = NULL;

  regie_regisseur_set_level (given, "case");
  regie_handover_set_told_date (handover, &day);
  regie_handover_set_reason (handover, "Ander werk");
  taken = regie_dossier_accept_handover (dossier, handover, &day, NULL);

  g_assert_nonnull (taken);
  g_assert_cmpstr (regie_regisseur_get_level (taken), ==, "case");
  g_assert_cmpint (regie_regisseur_get_form (taken), ==, REGIE_REGISSEUR_FORM_CASE);
  g_assert_cmpint (g_date_compare (regie_regisseur_get_told_date (taken), &day), ==, 0);
  g_assert_nonnull (regie_entity_get_id (REGIE_ENTITY (taken)));
  g_assert_cmpstr (regie_regisseur_get_end_reason (given), ==, "Ander werk");
  g_assert_cmpint (regie_handover_get_state (handover), ==, REGIE_HANDOVER_STATE_ACCEPTED);
  g_assert_cmpint (g_date_compare (regie_handover_get_answered_date (handover), &day), ==, 0);
}

static void
refusal_keeps_its_reason (void)
{
  static const char *const operations[] = {
    "appoint dien 02-01", "offer dien els 03-01 04-01", "refuse 03-10", NULL
  };
  g_autoptr(RegieDossier) dossier = dossier_after (operations);
  RegieHandover *handover = find_last (regie_dossier_get_handovers (dossier), NULL);

  g_assert_cmpint (regie_handover_get_state (handover), ==, REGIE_HANDOVER_STATE_REFUSED);
  g_assert_cmpstr (regie_handover_get_answer_reason (handover), ==, "Geen tijd");
}

/* Before the first day of the calendar there is no day, and after the last that can be stored. */
static void
keeps_to_the_calendar (void)
{
  static const struct
  {
    int day;
    int month;
    int year;
    guint n_gaps;
  } days[] = {
    { 1, 1, 1, 1 },
    { 30, 12, 9999, 1 },
    { 31, 12, 9999, 0 },
  };
  static const char *const operations[] = { NULL };

  for (gsize i = 0; i < G_N_ELEMENTS (days); i++)
    {
      g_autoptr(RegieDossier) dossier = dossier_after (operations);
      g_autoptr(RegieRegisseur) term = regie_regisseur_new ();
      g_autoptr(RegieHandover) handover = regie_handover_new ();
      g_autoptr(GError) error = NULL;
      GDate day;

      g_date_clear (&day, 1);
      g_date_set_dmy (&day, days[i].day, days[i].month, days[i].year);
      regie_regisseur_set_person (term, "dien");
      regie_regisseur_set_start_date (term, &day);
      g_assert_true (regie_dossier_appoint_regisseur (dossier, term, &error));
      g_assert_no_error (error);

      regie_handover_set_giver (handover, "dien");
      regie_handover_set_receiver (handover, "ans");
      regie_handover_set_offered_date (handover, &day);
      regie_handover_set_effective_date (handover, &day);
      g_assert_false (regie_dossier_offer_handover (dossier, handover, &error));
      g_assert_error (error, REGIE_ERROR, REGIE_ERROR_REFUSED);
      g_clear_error (&error);

      g_assert_true (regie_dossier_end_regisseur (dossier, term, &day, "Klaar", &error));
      g_assert_no_error (error);
      g_assert_cmpuint (g_list_model_get_n_items (regie_dossier_get_regisseur_gaps (dossier)),
                        ==,
                        days[i].n_gaps);
    }
}

static void
substitute_names_whom_they_stand_in_for (void)
{
  static const char *const operations[] = {
    "appoint dien 02-01", "substitute els 03-01 03-14", "beside gus 04-01", NULL
  };
  g_autoptr(RegieDossier) dossier = dossier_after (operations);
  GDate within = day_of ("03-14");
  GDate after = day_of ("04-01");
  RegieRegisseur *term = regie_dossier_get_substitute_on (dossier, &within);
  g_autoptr(GListModel) before_beside = regie_dossier_list_beside_on (dossier, &within);
  g_autoptr(GListModel) beside = regie_dossier_list_beside_on (dossier, &after);

  g_assert_cmpstr (regie_regisseur_get_person (term), ==, "els");
  g_assert_cmpstr (regie_regisseur_get_stands_in_for (term), ==, "dien");
  g_assert_null (regie_dossier_get_substitute_on (dossier, &after));
  g_assert_cmpuint (g_list_model_get_n_items (before_beside), ==, 0);
  g_assert_cmpuint (g_list_model_get_n_items (beside), ==, 1);
  g_assert_cmpstr (regie_regisseur_get_person (regie_dossier_get_regisseur_on (dossier, &within)),
                   ==,
                   "dien");
}

static void
continuity_counts_days_and_changes (void)
{
  static const char *const operations[] = { "appoint dien 02-01",
                                            "substitute els 02-10 02-19",
                                            "end dien 02-28",
                                            "appoint els 03-11",
                                            "offer els dien 03-20 04-01",
                                            "accept 03-21",
                                            NULL };
  g_autoptr(RegieDossier) dossier = dossier_after (operations);
  GDate first = day_of ("01-31");
  GDate last = day_of ("04-10");
  g_autoptr(RegieContinuity) continuity = regie_dossier_dup_continuity (dossier, &first, &last);

  g_assert_cmpint (regie_continuity_get_open_days (continuity), ==, 70);
  g_assert_cmpint (regie_continuity_get_days_without (continuity), ==, 11);
  g_assert_cmpint (regie_continuity_get_days_unexplained (continuity), ==, 1);
  g_assert_cmpint (regie_continuity_get_days_with_several (continuity), ==, 0);
  g_assert_cmpint (regie_continuity_get_days_with_substitute (continuity), ==, 10);
  g_assert_cmpint (regie_continuity_get_changes (continuity), ==, 2);
  g_assert_cmpint (regie_continuity_get_persons (continuity), ==, 2);
}

static void
returning_after_a_gap_is_no_change (void)
{
  static const char *const operations[] = {
    "appoint dien 02-01", "end dien 02-28", "appoint dien 03-11", NULL
  };
  g_autoptr(RegieDossier) dossier = dossier_after (operations);
  GDate first = day_of ("02-01");
  GDate last = day_of ("04-10");
  g_autoptr(RegieContinuity) continuity = regie_dossier_dup_continuity (dossier, &first, &last);

  g_assert_cmpint (regie_continuity_get_changes (continuity), ==, 0);
  g_assert_cmpint (regie_continuity_get_persons (continuity), ==, 1);
}

static void
parts_are_those_of_the_day (void)
{
  static const struct
  {
    const char *person;
    const char *day;
    const char *expected;
  } people[] = {
    { "ans", "03-31", "household-member" },
    { "cor", "03-31", "network-member" },
    { "dien", "03-31", "professional veilig-thuis safety-partner" },
    { "els", "03-31", "professional" },
    { "fay", "03-31", "" },
    { "gus", "03-31", "" },
    { "gus", "04-01", "professional municipality" },
    { NULL, "04-01", "" },
  };
  g_autoptr(RegieDossier) dossier = dossier_new ("");

  for (gsize i = 0; i < G_N_ELEMENTS (people); i++)
    {
      GDate day = day_of (people[i].day);
      g_auto(GStrv) parts = regie_dossier_dup_parts_of (dossier, people[i].person, &day);
      g_autofree char *text = g_strjoinv (" ", parts);

      g_assert_cmpstr (text, ==, people[i].expected);
    }
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, G_TEST_OPTION_ISOLATE_DIRS, NULL);

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *path = g_strconcat ("/model/regisseur-moves/", cases[i].name, NULL);

      g_test_add_data_func (path, &cases[i], run_case);
    }

#define ADD(name, func) g_test_add_func ("/model/regisseur-moves/" name, func)

  ADD ("handover-fills-the-next-term", handover_fills_the_next_term);
  ADD ("refusal-keeps-its-reason", refusal_keeps_its_reason);
  ADD ("keeps-to-the-calendar", keeps_to_the_calendar);
  ADD ("substitute-names-whom-they-stand-in-for", substitute_names_whom_they_stand_in_for);
  ADD ("continuity-counts-days-and-changes", continuity_counts_days_and_changes);
  ADD ("returning-after-a-gap-is-no-change", returning_after_a_gap_is_no_change);
  ADD ("parts-are-those-of-the-day", parts_are_those_of_the_day);

  return g_test_run ();
}
