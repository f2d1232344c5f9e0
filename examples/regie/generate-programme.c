/* generate-programme.c: programmes that look like real ones and are about nobody
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "generate-chance.h"
#include "generate-words.h"
#include "generate.h"

#define EDITION                 "regisseur"
#define EDITION_VERSION         "2026.1"
#define ROLE                    "regisseur"
#define MAP                     "map-1"
#define MUNICIPALITIES_A_REGION 8
#define FIRST_YEAR              2025
#define N_YEARS                 2

/* A programme in the making. */
typedef struct
{
  RegieProgramme *programme;
  RegieMethod    *method;
  guint64         random;
  guint           n_ids;
  char            id[32];
  GDate           date;
  /* First day of the programme, see g_date_get_julian (). */
  int start;
} Region;

static const char *const purposes[] = {
  "direction", "support", "cooperation", "training", "knowledge-sharing"
};

static int
between (Region *region,
         int     min,
         int     max)
{
  return min + (int) chance_below (&region->random, max - min + 1);
}

static gboolean
chance (Region *region,
        guint   percent)
{
  return chance_below (&region->random, 100) < percent;
}

/* The day for a setter, which copies it at once: the next call overwrites it. */
static const GDate *
date (Region *region,
      int     days)
{
  g_date_set_julian (&region->date, region->start + days);

  return &region->date;
}

static const char *
give_id (Region     *region,
         gpointer    record,
         const char *prefix)
{
  g_snprintf (region->id, sizeof region->id, "%s%u", prefix, ++region->n_ids);
  regie_entity_set_id (record, region->id);

  return regie_entity_get_id (record);
}

/* People */

static void
employ (Region           *region,
        RegieFunctionary *functionary,
        const char       *body,
        const char       *role)
{
  g_autoptr(RegieEmployment) employment = regie_employment_new ();

  give_id (region, employment, "e");
  regie_employment_set_body (employment, body);
  regie_employment_set_role (employment, role);
  regie_employment_set_start_date (employment, date (region, between (region, 0, 60)));
  regie_functionary_add_employment (functionary, employment);
}

static void
certify (Region           *region,
         RegieFunctionary *functionary)
{
  g_autoptr(RegieCertificate) certificate = regie_certificate_new ();
  int day = between (region, 100, 400);

  give_id (region, certificate, "c");
  regie_certificate_set_role (certificate, ROLE);
  regie_certificate_set_start_date (certificate, date (region, day));
  regie_certificate_set_end_date (certificate, date (region, day + between (region, 200, 1100)));
  regie_functionary_add_certificate (functionary, certificate);
}

/* Somebody who works for a body; the id lives as long as the programme. */
static const char *
add_functionary (Region     *region,
                 const char *body,
                 const char *role)
{
  g_autoptr(RegieFunctionary) functionary = regie_functionary_new ();
  const Words *given = chance (region, 50) ? &generate_female_names : &generate_male_names;
  const FamilyName *family =
    &generate_family_names[chance_below (&region->random, GENERATE_N_FAMILY_NAMES)];
  g_autofree char *name = g_strjoin (" ",
                                     given->words[chance_below (&region->random, given->n_words)],
                                     family->prefix == NULL ? family->name : family->prefix,
                                     family->prefix == NULL ? NULL : family->name,
                                     NULL);

  give_id (region, functionary, "f");
  regie_functionary_set_name (functionary, name);
  employ (region, functionary, body, role);
  if (chance (region, 60))
    certify (region, functionary);
  regie_programme_add_functionary (region->programme, functionary);

  return regie_entity_get_id (REGIE_ENTITY (functionary));
}

/* Actions */

/* Of three actions one is done late or not yet: arrears are what such a programme is looked at for.
 */
static void
finish (Region                    *region,
        RegieImplementationAction *action,
        int                        planned_end)
{
  g_autoptr(RegieEvidence) evidence = regie_evidence_new ();
  int done = planned_end - between (region, -40, 60);

  regie_implementation_action_set_status (action, REGIE_ACTION_STATUS_DONE);
  regie_implementation_action_set_start_date (action, date (region, planned_end - 120));
  regie_implementation_action_set_done_date (action, date (region, done));
  give_id (region, evidence, "ev");
  regie_evidence_set_title (evidence, "Besluit");
  regie_evidence_set_reference (evidence, region->id);
  regie_evidence_set_date (evidence, date (region, done));
  regie_implementation_action_add_evidence_item (action, evidence);
}

static void
add_action (Region               *region,
            RegieBody            *body,
            RegieCatalogueAction *entry,
            const char           *before,
            const char           *responsible)
{
  g_autoptr(RegieImplementationAction) action = regie_implementation_action_new ();
  int planned_end = between (region, 120, 900);
  const char *const waits_for[] = { before, NULL };

  give_id (region, action, "a");
  regie_implementation_action_set_catalogue_action (action,
                                                    regie_entity_get_id (REGIE_ENTITY (entry)));
  if (chance (region, 95))
    regie_implementation_action_set_responsible (action, responsible);
  regie_implementation_action_set_planned_start_date (action, date (region, planned_end - 120));
  regie_implementation_action_set_planned_end_date (action, date (region, planned_end));
  if (before != NULL && chance (region, 30))
    regie_implementation_action_set_depends_on (action, waits_for);
  if (chance (region, 50))
    finish (region, action, planned_end);
  else if (chance (region, 50))
    {
      regie_implementation_action_set_status (action, REGIE_ACTION_STATUS_ACTIVE);
      regie_implementation_action_set_start_date (action, date (region, planned_end - 120));
    }
  regie_body_add_action (body, action);
}

static void
add_actions (Region     *region,
             RegieBody  *body,
             const char *responsible)
{
  GListModel *catalogue = regie_method_get_catalogue (region->method);
  const char *before = NULL;

  for (guint i = 0; i < g_list_model_get_n_items (catalogue); i++)
    {
      g_autoptr(RegieCatalogueAction) entry = g_list_model_get_item (catalogue, i);
      g_autoptr(RegieEntity) last = NULL;
      GListModel *actions = regie_body_get_actions (body);

      if (regie_catalogue_action_get_level (entry) != regie_body_get_level (body))
        continue;
      add_action (region, body, entry, before, responsible);
      last = g_list_model_get_item (actions, g_list_model_get_n_items (actions) - 1);
      before = regie_entity_get_id (last);
    }
}

/* Mandate, means, learning, evaluation */

static void
add_mandate (Region     *region,
             RegieBody  *body,
             const char *functionary)
{
  g_autoptr(RegieBodyMandate) mandate = regie_body_mandate_new ();
  g_autoptr(RegieMapAdoption) adoption = regie_map_adoption_new ();

  give_id (region, adoption, "ma");
  regie_map_adoption_set_map (adoption, MAP);
  regie_map_adoption_set_mode (adoption, REGIE_LAYER_MODE_ADOPT);
  regie_map_adoption_set_start_date (adoption, date (region, between (region, 150, 500)));
  regie_body_add_map_adoption (body, adoption);

  give_id (region, mandate, "m");
  regie_body_mandate_set_functionary (mandate, functionary);
  regie_body_mandate_set_subject (mandate,
                                  (RegieMandateSubject) between (region,
                                                                 REGIE_MANDATE_SUBJECT_UNKNOWN + 1,
                                                                 REGIE_MANDATE_SUBJECT_ESCALATION));
  regie_body_mandate_set_map (mandate, chance (region, 90) ? MAP : NULL);
  regie_body_mandate_set_decision_reference (mandate, region->id);
  regie_body_mandate_set_start_date (mandate, date (region, 500));
  regie_body_mandate_set_end_date (mandate, date (region, 500 + between (region, 100, 900)));
  regie_body_add_mandate (body, mandate);
}

static void
add_budget (Region    *region,
            RegieBody *body,
            int        year)
{
  g_autoptr(RegieBudget) budget = regie_budget_new ();
  gint64 sums[3] = { 0 };

  give_id (region, budget, "bu");
  regie_budget_set_year (budget, year);
  for (gsize i = 0; i < G_N_ELEMENTS (purposes); i++)
    {
      g_autoptr(RegieBudgetLine) line = regie_budget_line_new ();
      gint64 planned = (gint64) between (region, 10, 400) * 100000;
      gint64 committed = planned * between (region, 70, 100) / 100;
      gint64 spent = committed * between (region, 50, 100) / 100;

      give_id (region, line, "bl");
      regie_budget_line_set_purpose (line, purposes[i]);
      regie_budget_line_set_planned_cents (line, planned);
      regie_budget_line_set_committed_cents (line, committed);
      regie_budget_line_set_spent_cents (line, spent);
      regie_budget_add_line (budget, line);
      sums[0] += planned;
      sums[1] += committed;
      sums[2] += spent;
    }
  regie_budget_set_planned_cents (budget, sums[0]);
  regie_budget_set_committed_cents (budget, sums[1]);
  regie_budget_set_spent_cents (budget, sums[2]);
  regie_body_add_budget (body, budget);
}

static void
add_training (Region     *region,
              RegieBody  *body,
              const char *functionary)
{
  g_autoptr(RegieLearningEvent) event = regie_learning_event_new ();
  g_autoptr(RegieAttendee) attendee = regie_attendee_new ();
  int day = between (region, 60, 600);

  give_id (region, event, "le");
  regie_learning_event_set_title (event, "Casuïstiekbespreking");
  regie_learning_event_set_kind (event, REGIE_LEARNING_KIND_CASE_DISCUSSION);
  regie_learning_event_set_start_date (event, date (region, day));
  regie_learning_event_set_end_date (event, date (region, day));
  regie_learning_event_set_minutes (event, 120);
  give_id (region, attendee, "at");
  regie_attendee_set_functionary (attendee, functionary);
  regie_attendee_set_attended (attendee, REGIE_ANSWER_YES);
  regie_learning_event_add_attendee (event, attendee);
  regie_body_add_learning_event (body, event);
}

static void
add_year (Region    *region,
          RegieBody *body,
          int        year)
{
  g_autoptr(RegieImprovementCycle) cycle = regie_improvement_cycle_new ();
  g_autoptr(RegieBodyReading) reading = regie_body_reading_new ();
  int day = (year - FIRST_YEAR) * 365 + 340;
  const char *of_reading[] = { NULL, NULL };

  of_reading[0] = give_id (region, reading, "r");
  regie_body_reading_set_indicator (reading, "goals-reached");
  regie_body_reading_set_start_date (reading, date (region, day - 340));
  regie_body_reading_set_end_date (reading, date (region, day));
  regie_body_reading_set_denominator (reading, between (region, 30, 90));
  regie_body_reading_set_numerator (reading, between (region, 10, 30));
  regie_body_add_reading (body, reading);

  give_id (region, cycle, "cy");
  regie_improvement_cycle_set_year (cycle, year);
  regie_improvement_cycle_set_planned_date (cycle, date (region, day));
  if (year == FIRST_YEAR && chance (region, 80))
    regie_improvement_cycle_set_evaluation_date (cycle, date (region, day));
  regie_improvement_cycle_set_readings (cycle, of_reading);
  regie_body_add_cycle (body, cycle);
}

static void
fill_body (Region    *region,
           RegieBody *body)
{
  const char *id = regie_entity_get_id (REGIE_ENTITY (body));
  const char *lead = add_functionary (region, id, "implementation-lead");
  const char *regisseur = add_functionary (region, id, ROLE);

  regie_body_set_implementation_lead (body, lead);
  if (chance (region, 70))
    regie_body_set_in_use_date (body, date (region, between (region, 200, 700)));
  add_actions (region, body, lead);
  add_mandate (region, body, regisseur);
  add_training (region, body, regisseur);
  for (int year = FIRST_YEAR; year < FIRST_YEAR + N_YEARS; year++)
    {
      add_budget (region, body, year);
      add_year (region, body, year);
    }
}

/* Bodies */

static RegieBody *
add_body (Region         *region,
          RegieBodyLevel  level,
          const char     *prefix,
          const char     *kind,
          guint           number)
{
  g_autoptr(RegieBody) body = regie_body_new ();
  g_autofree char *id = g_strdup_printf ("%s%u", prefix, number);
  g_autofree char *name = g_strdup_printf ("%s %u", kind, number);

  regie_entity_set_id (REGIE_ENTITY (body), id);
  regie_body_set_name (body, name);
  regie_body_set_level (body, level);
  regie_programme_add_body (region->programme, body);

  /* The programme owns it from here. */
  return body;
}

static void
add_presence (Region    *region,
              RegieBody *body,
              guint      municipality)
{
  g_autoptr(RegiePresence) presence = regie_presence_new ();
  g_autofree char *id = g_strdup_printf ("gm%u", municipality);

  give_id (region, presence, "pr");
  regie_presence_set_municipality (presence, id);
  regie_presence_set_start_date (presence, date (region, 0));
  regie_body_add_presence (body, presence);
}

static void
add_municipality (Region *region,
                  guint   number)
{
  RegieBody *body = add_body (region, REGIE_BODY_LEVEL_MUNICIPALITY, "gm", "Gemeente", number);
  g_autofree char *code = g_strdup_printf ("GM%04u", 9999 - number % 9999);
  g_autofree char *of = g_strdup_printf ("reg%u", (number - 1) / MUNICIPALITIES_A_REGION + 1);

  regie_body_set_municipality_code (body, code);
  regie_body_set_region (body, of);
  fill_body (region, body);
}

static void
add_organisation (Region *region,
                  guint   number,
                  guint   n_municipalities)
{
  RegieBody *body = add_body (region, REGIE_BODY_LEVEL_ORGANISATION, "org", "Organisatie", number);
  guint first = chance_below (&region->random, n_municipalities);
  guint n_places = MIN (n_municipalities, (guint) between (region, 1, 3));

  for (guint i = 0; i < n_places; i++)
    add_presence (region, body, (first + i) % n_municipalities + 1);
  fill_body (region, body);
}

static void
add_map (Region *region)
{
  g_autoptr(RegieMapVersion) map = regie_map_version_new ();
  g_autoptr(RegieCompetenceProfile) profile = regie_competence_profile_new ();

  regie_entity_set_id (REGIE_ENTITY (map), MAP);
  regie_map_version_set_name (map, "Regiekaart");
  regie_map_version_set_version (map, "2025.1");
  regie_map_version_set_body (map, "reg1");
  regie_map_version_set_start_date (map, date (region, 150));
  regie_programme_add_map (region->programme, map);

  give_id (region, profile, "cp");
  regie_competence_profile_set_map (profile, MAP);
  regie_competence_profile_set_role (profile, ROLE);
  regie_competence_profile_set_body (profile, "reg1");
  regie_competence_profile_set_start_date (profile, date (region, 150));
  regie_programme_add_profile (region->programme, profile);
}

RegieProgramme *
generate_programme (guint64 seed,
                    guint64 number,
                    guint   n_municipalities,
                    guint   n_organisations)
{
  g_autoptr(RegieMethod) method = regie_method_load_edition (EDITION, NULL);
  Region region = { .programme = regie_programme_new (),
                    .method = method,
                    .random = chance_begin (seed, number) };
  g_autofree char *id = chance_dup_uuid (&region.random);
  GDate start;
  guint n_regions = (n_municipalities + MUNICIPALITIES_A_REGION - 1) / MUNICIPALITIES_A_REGION;

  g_assert (method != NULL);

  g_date_clear (&region.date, 1);
  g_date_clear (&start, 1);
  g_date_set_dmy (&start, 1, G_DATE_JANUARY, FIRST_YEAR);
  region.start = (int) g_date_get_julian (&start);

  regie_entity_set_id (REGIE_ENTITY (region.programme), id);
  regie_programme_set_name (region.programme, "Programma");
  regie_programme_set_edition (region.programme, EDITION);
  regie_programme_set_edition_version (region.programme, EDITION_VERSION);
  regie_programme_set_start_date (region.programme, &start);
  add_map (&region);
  for (guint i = 1; i <= n_regions; i++)
    fill_body (&region, add_body (&region, REGIE_BODY_LEVEL_REGION, "reg", "Regio", i));
  for (guint i = 1; i <= n_municipalities; i++)
    add_municipality (&region, i);
  for (guint i = 1; i <= n_organisations && n_municipalities > 0; i++)
    add_organisation (&region, i, n_municipalities);

  return region.programme;
}
