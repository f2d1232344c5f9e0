/* instructions.c: fixed work, of which instructions.py counts the instructions
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include <regie/regie.h>

/* Records of each kind: about 1,000 and 10,000 in all. */
#define FEW      250
#define MANY     2500
#define N_PEOPLE 20

/* Functions that do the same are not to become one: the counts are told apart by who calls. */
#if defined(__GNUC__) && !defined(__clang__)
#define APART __attribute__ ((noipa))
#else
#define APART G_NO_INLINE
#endif

/* The library chooses a key at random for its tables. Here every run is to take the same steps. */
G_MODULE_EXPORT GRand *
g_rand_new (void)
{
  return g_rand_new_with_seed (20260915);
}

/* What the jobs work on, and what they made. */
typedef struct
{
  RegieReader  *reader;
  RegieReview  *review;
  RegieReport  *page;
  GDate         day;
  GBytes       *text;
  RegieDossier *dossier;
  RegieDossier *other;
  RegieEntity  *read;
  RegieEntity  *copy;
  GBytes       *written;
  GListModel   *findings;
  GListModel   *steps;
  GListModel   *changes;
  GListModel   *problems;
  char         *printed;
} Work;

static void
job_read (Work *work)
{
  work->read = regie_reader_read_bytes (work->reader, REGIE_TYPE_DOSSIER, work->text, NULL);
}

static void
job_write (Work *work)
{
  work->written = regie_entity_to_bytes (REGIE_ENTITY (work->dossier), REGIE_WRITE_SECRETS);
}

static void
job_copy (Work *work)
{
  work->copy = regie_entity_dup (REGIE_ENTITY (work->dossier));
}

static void
job_diff (Work *work)
{
  work->changes = regie_entity_diff (REGIE_ENTITY (work->dossier),
                                     REGIE_ENTITY (work->other),
                                     REGIE_WRITE_SECRETS);
}

static void
job_shape (Work *work)
{
  work->problems = regie_entity_check_shape (REGIE_ENTITY (work->dossier), NULL);
}

static void
job_rules (Work *work)
{
  work->findings = regie_review_check (work->review, work->dossier, &work->day, NULL);
}

static void
job_steps (Work *work)
{
  work->steps = regie_review_list_next_steps (work->review, work->dossier, &work->day, NULL);
}

/* People on the page are few; who they are is looked up each time. */
static void
job_page (Work *work)
{
  if (work->page == NULL)
    return;

  work->printed = regie_report_write (work->page, work->dossier, &work->day, "nl");
}

static void
job_release (Work *work)
{
  g_clear_object (&work->read);
}

/* The functions whose names begin with job_ are counted. */
static void (*const jobs[]) (Work *work) = { job_read,  job_write, job_copy, job_diff,   job_shape,
                                             job_rules, job_steps, job_page, job_release };

#define DEFINE_RUN(name)                            \
  APART static void name (Work *work)               \
  {                                                 \
    for (gsize i = 0; i < G_N_ELEMENTS (jobs); i++) \
      jobs[i](work);                                \
  }

DEFINE_RUN (warm_up)
DEFINE_RUN (run_example)
DEFINE_RUN (run_few_actions)
DEFINE_RUN (run_many_actions)
DEFINE_RUN (run_few_people)
DEFINE_RUN (run_many_people)
DEFINE_RUN (run_few_closed)
DEFINE_RUN (run_many_closed)
DEFINE_RUN (run_few_courses)
DEFINE_RUN (run_many_courses)

/* What was counted must be right. */
static void
finish (Work *work)
{
  g_assert_true (g_bytes_equal (work->text, work->written));
  g_assert_true (regie_entity_equal (work->copy, REGIE_ENTITY (work->dossier)));
  g_assert_cmpuint (g_list_model_get_n_items (work->changes), ==, 1);
  g_assert_cmpuint (g_list_model_get_n_items (work->findings), >, 0);
  g_assert_cmpuint (g_list_model_get_n_items (work->steps), >, 0);
  g_assert_true ((work->printed != NULL) == (work->page != NULL));

  g_clear_object (&work->copy);
  g_clear_object (&work->changes);
  g_clear_object (&work->problems);
  g_clear_object (&work->findings);
  g_clear_object (&work->steps);
  g_clear_pointer (&work->written, g_bytes_unref);
  g_clear_pointer (&work->printed, g_free);
}

static void
begin (Work         *work,
       RegieDossier *dossier)
{
  work->dossier = dossier;
  work->text = regie_entity_to_bytes (REGIE_ENTITY (dossier), REGIE_WRITE_SECRETS);
  work->other = REGIE_DOSSIER (regie_entity_dup (REGIE_ENTITY (dossier)));
  regie_dossier_set_title (work->other, "Anders");
}

static void
end (Work *work)
{
  g_clear_object (&work->dossier);
  g_clear_object (&work->other);
  g_clear_pointer (&work->text, g_bytes_unref);
}

static RegieDossier *
read_example (Work       *work,
              const char *path)
{
  g_autoptr(GFile) file = g_file_new_for_path (path);
  g_autoptr(GError) error = NULL;
  RegieEntity *dossier =
    regie_reader_read_file (work->reader, REGIE_TYPE_DOSSIER, file, NULL, &error);

  g_assert_no_error (error);

  return REGIE_DOSSIER (dossier);
}

/* Puts a list of records, in each of which its number stands for #, and that of one of the people
 * for @. */
static void
put_records (GString    *text,
             const char *list,
             guint       n_records,
             const char *record)
{
  g_string_append_printf (text, ",\"%s\":[", list);
  for (guint i = 0; i < n_records; i++)
    {
      g_autoptr(GString) filled = g_string_new (record);
      g_autofree char *number = g_strdup_printf ("%04u", i);
      g_autofree char *person = g_strdup_printf ("%04u", i % N_PEOPLE);

      g_string_replace (filled, "#", number, 0);
      g_string_replace (filled, "@", person, 0);
      g_string_append_printf (text, "%s%s", i == 0 ? "" : ",", filled->str);
    }
  g_string_append_c (text, ']');
}

static void
put_people (GString *text,
            guint    n_people)
{
  put_records (text,
               "persons",
               n_people,
               "{\"id\":\"p-#\",\"given_name\":\"Naam #\",\"birth_date\":\"2012-03-04\"}");
  g_string_append (text, ",\"households\":[{\"id\":\"h\"");
  put_records (text,
               "memberships",
               n_people,
               "{\"id\":\"m-#\",\"person\":\"p-#\",\"start_date\":\"2014-01-01\"}");
  g_string_append (text, "}]");
}

static RegieDossier *
read_text (Work       *work,
           const char *text)
{
  g_autoptr(GError) error = NULL;
  RegieEntity *dossier = regie_reader_read_text (work->reader, REGIE_TYPE_DOSSIER, text, &error);

  g_assert_no_error (error);

  return REGIE_DOSSIER (dossier);
}

/* Records of a long course. Each happens on the same days: what counts is how many there are. */
#define TERM                                                                               \
  "{\"id\":\"re-#\",\"person\":\"p-@\",\"is_primary\":true,\"start_date\":\"2020-03-01\"," \
  "\"end_date\":\"2020-04-01\"}"
#define ESCALATION "{\"id\":\"es-#\",\"rung\":\"municipal-table\",\"opened_date\":\"2026-02-01\"}"
#define PHASE                                                                                   \
  "{\"id\":\"ph-#\",\"phase\":\"4\",\"start_date\":\"2021-01-01\",\"end_date\":\"2021-02-01\"," \
  "\"steps\":[{\"id\":\"st-#\",\"step\":\"4.1\",\"due_date\":\"2021-01-15\"}]}"
#define MEETING                                                                      \
  "{\"id\":\"me-#\",\"kind\":\"progress\",\"date\":\"2022-01-01\",\"is_held\":true," \
  "\"attendances\":[{\"id\":\"at-#\",\"person\":\"p-@\",\"present\":\"yes\"}]}"
#define TRACK                                                                                 \
  "{\"id\":\"tr-#\",\"opened_date\":\"2026-01-01\","                                          \
  "\"signals\":[{\"id\":\"si-#\",\"date\":\"2026-01-01\",\"text\":\"Signaal\"}],"             \
  "\"meldcode\":[{\"id\":\"mc-#\",\"step\":\"1\",\"date\":\"2026-01-02\"}],"                  \
  "\"weighings\":[{\"id\":\"we-#\",\"date\":\"2026-01-03\",\"by\":\"p-@\","                   \
  "\"answers\":[{\"id\":\"wa-#\",\"question\":\"1\",\"answer\":\"yes\"}]}],"                  \
  "\"reports\":[{\"id\":\"rp-#\",\"date\":\"2026-01-04\",\"kind\":\"advice\"}],"              \
  "\"stages\":[{\"id\":\"sg-#\",\"stage\":\"direct-safety\",\"start_date\":\"2026-01-05\"}]," \
  "\"sights\":[{\"id\":\"sh-#\",\"person\":\"p-@\",\"start_date\":\"2026-01-01\"}]}"
#define SCORE \
  "{\"id\":\"sc-#\",\"date\":\"2026-09-01\",\"scale\":\"safety\",\"by\":\"p-@\",\"value\":5}"
#define EVALUATION "{\"id\":\"ev-#\",\"date\":\"2026-02-01\",\"trend\":\"same\",\"by\":[\"p-@\"]}"

/* A few people with many concerns, goals and actions, each of which is overdue. */
static RegieDossier *
actions_new (Work       *work,
             guint       n_records,
             const char *closures)
{
  g_autoptr(GString) text = g_string_new ("{\"id\":\"d\",\"municipality\":\"GM0484\"");

  put_people (text, N_PEOPLE);
  put_records (text,
               "relations",
               n_records,
               "{\"id\":\"r-#\",\"person\":\"p-@\",\"other\":\"q-#\",\"kind\":\"parent\"}");
  g_string_append (
    text, ",\"plan\":{\"id\":\"plan\",\"status\":\"agreed\",\"start_date\":\"2026-01-01\"");
  put_records (text,
               "concerns",
               n_records,
               "{\"id\":\"c-#\",\"text\":\"Zorg #\",\"said_by\":\"p-@\",\"priority\":1}");
  put_records (text,
               "goals",
               n_records,
               "{\"id\":\"g-#\",\"title\":\"Doel #\",\"concerns\":[\"c-#\"]}");
  put_records (
    text,
    "actions",
    n_records,
    "{\"id\":\"a-#\",\"title\":\"Actie #\",\"goal\":\"g-#\",\"owner\":\"p-@\",\"due_date\":\"2026-02-03\"}");
  g_string_append_printf (text, "}%s}", closures);

  return read_text (work, text->str);
}

/* The same, but closed: what was open the day before is looked at. */
#define CLOSED ",\"closures\":[{\"id\":\"end\",\"date\":\"2026-06-01\"}]"

/* A long course: safety tracks, each with all that belongs to it, meetings, looks at the progress,
 * scores, phases with steps, and people who direct. */
static RegieDossier *
courses_new (Work  *work,
             guint  n_records)
{
  g_autoptr(GString) text =
    g_string_new ("{\"id\":\"d\",\"municipality\":\"GM0484\",\"opened_date\":\"2014-01-01\"");

  put_people (text, N_PEOPLE);
  put_records (text, "regisseurs", n_records, TERM);
  put_records (text, "escalations", n_records, ESCALATION);
  put_records (text, "phases", n_records, PHASE);
  put_records (text, "meetings", n_records, MEETING);
  put_records (text, "safety_tracks", n_records, TRACK);
  put_records (text, "scores", n_records, SCORE);
  put_records (text, "evaluations", n_records, EVALUATION);
  g_string_append_c (text, '}');

  return read_text (work, text->str);
}

/* Many people in one household, and their ties. */
static RegieDossier *
people_new (Work  *work,
            guint  n_records)
{
  g_autoptr(GString) text = g_string_new ("{\"id\":\"d\",\"municipality\":\"GM0484\"");

  put_people (text, n_records);
  put_records (text,
               "relations",
               n_records,
               "{\"id\":\"r-#\",\"person\":\"p-#\",\"other\":\"q-#\",\"kind\":\"parent\"}");
  put_records (
    text,
    "network",
    n_records,
    "{\"id\":\"n-#\",\"person\":\"p-#\",\"start_date\":\"2014-01-01\",\"end_date\":\"2013-01-01\"}");
  g_string_append_c (text, '}');

  return read_text (work, text->str);
}

static void
work_on (Work *work, RegieDossier *dossier, void (*run) (Work *work))
{
  begin (work, dossier);
  run (work);
  finish (work);
  end (work);
}

int
main (int    argc,
      char **argv)
{
  g_autoptr(RegieMethod) method = regie_method_load_edition ("regisseur", NULL);
  Work work = { .reader = regie_reader_new (),
                .review = regie_review_new (method),
                .page = REGIE_REPORT (regie_plan_page_new (method)) };

  g_assert_cmpint (argc, ==, 2);
  g_date_set_dmy (&work.day, 15, 9, 2026);

  work_on (&work, read_example (&work, argv[1]), warm_up);
  work_on (&work, read_example (&work, argv[1]), run_example);
  work_on (&work, actions_new (&work, FEW, ""), run_few_actions);
  work_on (&work, actions_new (&work, MANY, ""), run_many_actions);
  g_clear_object (&work.page);
  work_on (&work, people_new (&work, FEW), run_few_people);
  work_on (&work, people_new (&work, MANY), run_many_people);
  work_on (&work, actions_new (&work, FEW, CLOSED), run_few_closed);
  work_on (&work, actions_new (&work, MANY, CLOSED), run_many_closed);
  work_on (&work, courses_new (&work, FEW), run_few_courses);
  work_on (&work, courses_new (&work, MANY), run_many_courses);

  g_object_unref (work.reader);
  g_object_unref (work.review);

  return 0;
}
