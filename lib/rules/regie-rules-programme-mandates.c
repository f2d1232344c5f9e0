/* regie-rules-programme-mandates.c: regiekaarten are adopted from above, mandates stand on them
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include "base/regie-hash-private.h"
#include "base/regie-operation-private.h"
#include "programme/regie-programme-items-private.h"
#include "rules/regie-rule-programme-private.h"
#include "rules/regie-rule-quote-private.h"

/* Actions by which a body adopts or supplements what its region made, each with that of the region.
 * The catalogue does not say which follows which. */
static const struct
{
  const char *below;
  const char *above;
} adopting[] = {
  { "S000.A.M.1", "S000.A.R.1" }, { "S000.A.O.1", "S000.A.R.1" }, { "S000.B.M.1", "S000.B.R.1" },
  { "S000.B.O.1", "S000.B.R.1" }, { "S001.A.M.2", "S001.A.R.1" }, { "S001.A.O.2", "S001.A.R.1" },
  { "S001.B.M.1", "S001.B.R.1" }, { "S001.B.O.1", "S001.B.R.1" },
};

/* The action of a catalogue that asks for competence profiles. */
#define ASKS_FOR_PROFILES "S000.B.R.2"

/* What the regions of a programme adopted: the first adoption of each regiekaart, and the first
 * decision on each action of the catalogue. One without a day comes last. */
typedef struct
{
  GHashTable *maps;
  GHashTable *steps;
} Above;

static gboolean
is_earlier (const GDate *one,
            const GDate *other)
{
  return one != NULL && (other == NULL || g_date_compare (one, other) < 0);
}

static void
add_map (Above            *above,
         RegieMapAdoption *adoption)
{
  const char *map = regie_map_adoption_get_map (adoption);
  RegieMapAdoption *known = map == NULL ? NULL : g_hash_table_lookup (above->maps, map);

  if (map != NULL && (known == NULL || is_earlier (regie_map_adoption_get_start_date (adoption),
                                                   regie_map_adoption_get_start_date (known))))
    g_hash_table_insert (above->maps, (char *) map, adoption);
}

static void
add_step (Above                     *above,
          RegieImplementationAction *step)
{
  const char *id = regie_implementation_action_get_catalogue_action (step);
  RegieImplementationAction *known = id == NULL ? NULL : g_hash_table_lookup (above->steps, id);

  if (id != NULL &&
      (known == NULL || is_earlier (regie_implementation_action_get_decision_date (step),
                                    regie_implementation_action_get_decision_date (known))))
    g_hash_table_insert (above->steps, (char *) id, step);
}

static gpointer
make_above (RegieRuleContext *context)
{
  RegieProgramme *programme = regie_rule_context_get_programme (context);
  Above *above = g_new (Above, 1);

  above->maps = g_hash_table_new (regie_hash_string, g_str_equal);
  above->steps = g_hash_table_new (regie_hash_string, g_str_equal);
  REGIE_ITEMS_FOREACH (RegieBody, body, regie_programme_peek_bodies (programme))
    {
      if (regie_body_get_level (body) != REGIE_BODY_LEVEL_REGION)
        continue;
      REGIE_ITEMS_FOREACH (RegieMapAdoption, adoption, regie_body_peek_map_adoptions (body))
        add_map (above, adoption);
      REGIE_ITEMS_FOREACH (RegieImplementationAction, step, regie_body_peek_actions (body))
        add_step (above, step);
    }

  return above;
}

static void
above_free (gpointer data)
{
  Above *above = data;

  g_hash_table_unref (above->maps);
  g_hash_table_unref (above->steps);
  g_free (above);
}

static const Above *
get_above (RegieRuleContext *context)
{
  static const RegieRuleFact fact = { make_above, above_free };

  return regie_rule_context_get_fact (context, &fact);
}

/* Whether a body adopted on a day what its region adopted later, or has not adopted at all. */
static gboolean
is_before (const GDate *below,
           const GDate *above)
{
  return below != NULL && (above == NULL || g_date_compare (below, above) < 0);
}

static void
report_order (RegieRuleContext *context,
              RegieBody        *body,
              RegieEntity      *below,
              RegieEntity      *above,
              const GDate      *date,
              const char       *sentence)
{
  g_autofree char *name = regie_rule_dup_body_name (body);
  g_autofree char *day = regie_dup_date (regie_rule_context_get_language (context), date);
  RegieFinding *finding = regie_rule_context_report_with (
    context,
    below,
    N_ ("Look up both decisions, and let the body decide anew when its region decided later."),
    sentence,
    "name",
    name,
    "date",
    day,
    NULL);

  if (above != NULL)
    regie_rule_context_add_evidence (context, finding, above);
}

/* A regiekaart that a body made for itself, or that nobody is known to have made, needs no region.
 */
static gboolean
is_of_a_region (RegieRuleContext *context,
                const char       *map)
{
  RegieMapVersion *version =
    (RegieMapVersion *) regie_rule_context_find (context, REGIE_TYPE_MAP_VERSION, map);
  RegieBody *maker =
    version == NULL ? NULL
                    : (RegieBody *) regie_rule_context_find (context,
                                                             REGIE_TYPE_BODY,
                                                             regie_map_version_get_body (version));

  return maker != NULL && regie_body_get_level (maker) == REGIE_BODY_LEVEL_REGION;
}

static void
check_adoption_order (RegieRuleContext *context,
                      RegieBody        *body,
                      RegieMapAdoption *adoption)
{
  const char *map = regie_map_adoption_get_map (adoption);
  const GDate *date = regie_map_adoption_get_start_date (adoption);
  RegieMapAdoption *above = NULL;

  if (!is_of_a_region (context, map))
    return;

  above = g_hash_table_lookup (get_above (context)->maps, map);
  if (is_before (date, above == NULL ? NULL : regie_map_adoption_get_start_date (above)))
    report_order (context,
                  body,
                  REGIE_ENTITY (adoption),
                  (RegieEntity *) above,
                  date,
                  N_ ("{name} adopted a regiekaart on {date}, before its region did."));
}

static void
check_step_order (RegieRuleContext          *context,
                  RegieBody                 *body,
                  RegieImplementationAction *step)
{
  const char *id = regie_implementation_action_get_catalogue_action (step);
  const GDate *date = regie_implementation_action_get_decision_date (step);

  for (gsize i = 0; date != NULL && i < G_N_ELEMENTS (adopting); i++)
    {
      RegieImplementationAction *above = NULL;

      if (g_strcmp0 (id, adopting[i].below) != 0)
        continue;
      /* What the region has not taken up is told by another rule. */
      above = g_hash_table_lookup (get_above (context)->steps, adopting[i].above);
      if (above != NULL && is_before (date, regie_implementation_action_get_decision_date (above)))
        report_order (context,
                      body,
                      REGIE_ENTITY (step),
                      REGIE_ENTITY (above),
                      date,
                      N_ ("{name} decided on {date} on what its region had not decided on yet."));
    }
}

static void
check_order (RegieRuleContext *context,
             gpointer          record)
{
  RegieBodyLevel level = regie_body_get_level (record);

  if (level != REGIE_BODY_LEVEL_MUNICIPALITY && level != REGIE_BODY_LEVEL_ORGANISATION)
    return;

  REGIE_ITEMS_FOREACH (RegieMapAdoption, adoption, regie_body_peek_map_adoptions (record))
    check_adoption_order (context, record, adoption);
  REGIE_ITEMS_FOREACH (RegieImplementationAction, step, regie_body_peek_actions (record))
    check_step_order (context, record, step);
}

static void
report_map (RegieRuleContext *context,
            RegieBody        *body,
            RegieEntity      *adoption,
            RegieEntity      *map,
            const char       *sentence)
{
  g_autofree char *name = regie_rule_dup_body_name (body);
  RegieFinding *finding = regie_rule_context_report_with (
    context,
    adoption,
    N_ ("Record the version of the regiekaart that was adopted, and from when to when it holds."),
    sentence,
    "name",
    name,
    NULL);

  if (map != NULL)
    regie_rule_context_add_evidence (context, finding, map);
}

static void
check_adoption (RegieRuleContext *context,
                RegieBody        *body,
                RegieMapAdoption *adoption)
{
  const GDate *start = regie_map_adoption_get_start_date (adoption);
  const char *id = regie_map_adoption_get_map (adoption);
  const char *supplement = regie_map_adoption_get_supplement (adoption);
  RegieEntity *map = regie_rule_context_find (context, REGIE_TYPE_MAP_VERSION, id);

  if (map == NULL)
    report_map (context,
                body,
                REGIE_ENTITY (adoption),
                NULL,
                N_ ("{name} adopted a regiekaart that the programme does not have."));
  else if (start != NULL && !regie_entity_is_in_force (map, start))
    report_map (context,
                body,
                REGIE_ENTITY (adoption),
                map,
                N_ ("{name} adopted a regiekaart that did not hold on that day."));
  if (supplement != NULL &&
      regie_rule_context_find (context, REGIE_TYPE_MAP_VERSION, supplement) == NULL)
    report_map (context,
                body,
                REGIE_ENTITY (adoption),
                NULL,
                N_ ("{name} supplemented a regiekaart by one that the programme does not have."));
}

static void
check_adoptions (RegieRuleContext *context,
                 gpointer          record)
{
  REGIE_ITEMS_FOREACH (RegieMapAdoption, adoption, regie_body_peek_map_adoptions (record))
    check_adoption (context, record, adoption);
}

static void
report_mandate (RegieRuleContext *context,
                RegieBody        *body,
                RegieBodyMandate *mandate,
                const char       *sentence)
{
  g_autofree char *name = regie_rule_dup_body_name (body);

  regie_rule_context_report_with (
    context,
    REGIE_ENTITY (mandate),
    N_ ("Look up the decision, and record who may decide, by which regiekaart and since when."),
    sentence,
    "name",
    name,
    NULL);
}

/* Each is a finding of its own, since each is looked up elsewhere. */
static void
check_mandate (RegieRuleContext *context,
               RegieBody        *body,
               RegieBodyMandate *mandate)
{
  if (regie_body_mandate_get_map (mandate) == NULL)
    report_mandate (context,
                    body,
                    mandate,
                    N_ ("{name} gave a mandate, and by which regiekaart is not recorded."));
  if (!regie_is_said (regie_body_mandate_get_decision_reference (mandate)))
    report_mandate (context,
                    body,
                    mandate,
                    N_ ("{name} gave a mandate, and the decision is not recorded."));
  if (regie_body_mandate_get_functionary (mandate) == NULL)
    report_mandate (context,
                    body,
                    mandate,
                    N_ ("{name} gave a mandate, and to whom is not recorded."));
  if (regie_body_mandate_get_start_date (mandate) == NULL)
    report_mandate (context,
                    body,
                    mandate,
                    N_ ("{name} gave a mandate, and since when is not recorded."));
}

static void
check_mandates (RegieRuleContext *context,
                gpointer          record)
{
  REGIE_ITEMS_FOREACH (RegieBodyMandate, mandate, regie_body_peek_mandates (record))
    check_mandate (context, record, mandate);
}

/* What became of a regiekaart: whether a body works by it, and the profiles that fit it. */
typedef struct
{
  gboolean   is_adopted;
  gboolean   has_profile;
  GPtrArray *drafts;
} MapState;

static void
map_state_free (gpointer data)
{
  MapState *state = data;

  g_ptr_array_unref (state->drafts);
  g_free (state);
}

static MapState *
ensure_state (GHashTable *states,
              const char *map)
{
  MapState *state = g_hash_table_lookup (states, map);

  if (state == NULL)
    {
      state = g_new0 (MapState, 1);
      state->drafts = g_ptr_array_new ();
      g_hash_table_insert (states, (char *) map, state);
    }

  return state;
}

static void
note_adoptions (GHashTable  *states,
                RegieBody   *body,
                const GDate *day)
{
  if (!regie_body_takes_part_on (body, day))
    return;

  REGIE_ITEMS_FOREACH (RegieMapAdoption, adoption, regie_body_peek_map_adoptions (body))
    if (regie_map_adoption_get_map (adoption) != NULL &&
        regie_entity_is_in_force (REGIE_ENTITY (adoption), day))
      ensure_state (states, regie_map_adoption_get_map (adoption))->is_adopted = TRUE;
}

/* A profile holds once it was adopted. */
static void
note_profile (GHashTable             *states,
              RegieCompetenceProfile *profile,
              const GDate            *day)
{
  const char *map = regie_competence_profile_get_map (profile);
  MapState *state = map == NULL ? NULL : ensure_state (states, map);

  if (state == NULL)
    return;

  if (regie_competence_profile_get_start_date (profile) != NULL &&
      regie_entity_is_in_force (REGIE_ENTITY (profile), day))
    state->has_profile = TRUE;
  else
    g_ptr_array_add (state->drafts, profile);
}

static void
report_profile (RegieRuleContext *context,
                RegieMapVersion  *map,
                const MapState   *state)
{
  g_autofree char *name =
    regie_rule_dup_quote (REGIE_ENTITY (map), regie_map_version_get_name (map));
  RegieFinding *finding = regie_rule_context_report_with (
    context,
    REGIE_ENTITY (map),
    N_ ("Adopt competence profiles that fit the regiekaart."),
    N_ ("Bodies work by the regiekaart {name}, and no competence profile that fits it holds."),
    "name",
    name,
    NULL);

  regie_rule_context_add_records (context, finding, state->drafts);
}

static void
check_profiles (RegieRuleContext *context,
                gpointer          record)
{
  g_autoptr(GHashTable) states =
    g_hash_table_new_full (regie_hash_string, g_str_equal, NULL, map_state_free);
  const GDate *day = regie_rule_context_get_day (context);

  if (regie_rule_context_find_item (context, REGIE_TYPE_CATALOGUE_ACTION, ASKS_FOR_PROFILES) ==
      NULL)
    return;

  REGIE_ITEMS_FOREACH (RegieBody, body, regie_programme_peek_bodies (record))
    note_adoptions (states, body, day);
  REGIE_ITEMS_FOREACH (RegieCompetenceProfile, profile, regie_programme_peek_profiles (record))
    note_profile (states, profile, day);
  REGIE_ITEMS_FOREACH (RegieMapVersion, map, regie_programme_peek_maps (record))
    {
      const char *id = regie_entity_get_id (REGIE_ENTITY (map));
      const MapState *state = id == NULL ? NULL : g_hash_table_lookup (states, id);

      if (state != NULL && state->is_adopted && !state->has_profile)
        report_profile (context, map, state);
    }
}

static gboolean
is_withdrawn (RegieBodyMandate *mandate,
              const GDate      *day)
{
  const GDate *withdrawn = regie_body_mandate_get_withdrawn_date (mandate);

  return withdrawn != NULL && g_date_compare (withdrawn, day) <= 0;
}

/* Whether somebody works for a body on a day, and whether they did before: the last employment that
 * ended, or NULL. */
static gboolean
works_for (RegieFunctionary  *functionary,
           RegieBody         *body,
           const GDate       *day,
           RegieEmployment  **ended)
{
  const char *id = regie_entity_get_id (REGIE_ENTITY (body));

  *ended = NULL;
  REGIE_ITEMS_FOREACH (RegieEmployment,
                       employment,
                       regie_functionary_peek_employments (functionary))
    {
      if (g_strcmp0 (regie_employment_get_body (employment), id) != 0)
        continue;
      if (!regie_rule_is_past (regie_employment_get_end_date (employment), day))
        return TRUE;
      *ended = employment;
    }

  return FALSE;
}

/* Whether a body gave the same again: a mandate of the same person on the same subject that has not
 * ended. A body gives a handful to one person. */
static gboolean
was_given_again (GHashTable       *lasting,
                 RegieBodyMandate *mandate)
{
  const char *functionary = regie_body_mandate_get_functionary (mandate);
  guint subjects = GPOINTER_TO_UINT (g_hash_table_lookup (lasting, functionary));

  return (subjects & 1U << regie_body_mandate_get_subject (mandate)) != 0;
}

/* The subjects of the mandates that have not ended, by person. */
static GHashTable *
list_lasting (RegieBody   *body,
              const GDate *day)
{
  GHashTable *lasting = g_hash_table_new (regie_hash_string, g_str_equal);

  REGIE_ITEMS_FOREACH (RegieBodyMandate, mandate, regie_body_peek_mandates (body))
    {
      const char *functionary = regie_body_mandate_get_functionary (mandate);
      guint subjects = 0;

      if (functionary == NULL || is_withdrawn (mandate, day) ||
          regie_rule_is_past (regie_body_mandate_get_end_date (mandate), day))
        continue;
      subjects = GPOINTER_TO_UINT (g_hash_table_lookup (lasting, functionary));
      subjects |= 1U << regie_body_mandate_get_subject (mandate);
      g_hash_table_insert (lasting, (char *) functionary, GUINT_TO_POINTER (subjects));
    }

  return lasting;
}

static void
check_holder (RegieRuleContext *context,
              RegieBody        *body,
              RegieBodyMandate *mandate,
              GHashTable       *lasting)
{
  const GDate *day = regie_rule_context_get_day (context);
  const GDate *end = regie_body_mandate_get_end_date (mandate);
  gboolean is_over = regie_rule_is_past (end, day);
  RegieEntity *functionary = regie_rule_context_find (context,
                                                      REGIE_TYPE_FUNCTIONARY,
                                                      regie_body_mandate_get_functionary (mandate));
  RegieEmployment *ended = NULL;
  gboolean works = FALSE;

  if (functionary == NULL)
    return;

  works = works_for (REGIE_FUNCTIONARY (functionary), body, day, &ended);
  if (is_over && works && !was_given_again (lasting, mandate))
    {
      g_autofree char *date = regie_dup_date (regie_rule_context_get_language (context), end);

      regie_rule_context_report_with (
        context,
        REGIE_ENTITY (mandate),
        N_ ("Give it again, or record that it was withdrawn and why."),
        N_ ("A mandate ended on {date} and was not given again, and who held it works here still."),
        "date",
        date,
        NULL);
    }
  else if (!is_over && ended != NULL && !works)
    {
      RegieFinding *finding = regie_rule_context_report_with (
        context,
        REGIE_ENTITY (mandate),
        N_ ("Withdraw the mandate, or record for whom its holder works now."),
        N_ ("A mandate holds of somebody who no longer works for the body that gave it."),
        NULL);

      regie_rule_context_add_evidence (context, finding, REGIE_ENTITY (ended));
    }
}

static void
check_holders (RegieRuleContext *context,
               gpointer          record)
{
  const GDate *day = regie_rule_context_get_day (context);
  g_autoptr(GHashTable) lasting = NULL;

  if (g_list_model_get_n_items (regie_body_get_mandates (record)) == 0 ||
      !regie_body_takes_part_on (record, day))
    return;

  lasting = list_lasting (record, day);
  REGIE_ITEMS_FOREACH (RegieBodyMandate, mandate, regie_body_peek_mandates (record))
    if (!is_withdrawn (mandate, day))
      check_holder (context, record, mandate, lasting);
}

static const RegieRuleRow rows[] = {
  {
    .code = "PR.4",
    .principle = 0,
    .severity = REGIE_SEVERITY_WARNING,
    .title = N_ ("Municipalities and organisations adopt after their region."),
    .type = regie_body_get_type,
    .check = check_order,
  },
  {
    .code = "PR.5",
    .principle = 0,
    .severity = REGIE_SEVERITY_ERROR,
    .title = N_ ("A regiekaart that is adopted exists, and holds on that day."),
    .type = regie_body_get_type,
    .check = check_adoptions,
  },
  {
    .code = "PR.6",
    .principle = 0,
    .severity = REGIE_SEVERITY_WARNING,
    .title = N_ ("Of a mandate is recorded to whom, since when, by which regiekaart and decision."),
    .type = regie_body_get_type,
    .check = check_mandates,
  },
  {
    .code = "PR.7",
    .principle = 0,
    .severity = REGIE_SEVERITY_WARNING,
    .title = N_ ("For a regiekaart that bodies work by, competence profiles hold."),
    .type = regie_programme_get_type,
    .check = check_profiles,
  },
  {
    .code = "PR.16",
    .principle = 0,
    .severity = REGIE_SEVERITY_WARNING,
    .title = N_ ("Mandates hold for those who work here, and for nobody else."),
    .type = regie_body_get_type,
    .check = check_holders,
  },
};

const RegieRuleTable regie_rules_programme_mandates = { rows, G_N_ELEMENTS (rows) };
