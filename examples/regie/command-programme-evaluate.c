/* command-programme-evaluate.c: looks back on a year of a programme
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "programme.h"
#include "stream.h"

#define MAX_YEAR 9999
#define INDENT   2

static char *year_text;
static GStrv cases;
static char *store_uri;

/* clang-format off */
static const GOptionEntry options[] = {
  { "year", 0, 0, G_OPTION_ARG_FILENAME, &year_text, N_ ("which year (default: that of the day)"), N_ ("YYYY") },
  { "cases", 0, 0, G_OPTION_ARG_FILENAME_ARRAY, &cases,
    N_ ("dossiers, to hold against the targets; as often as there are files"), N_ ("FILE") },
  { "store", 0, 0, G_OPTION_ARG_FILENAME, &store_uri, N_ ("all dossiers of this store, to hold against the targets"), N_ ("STORE") },
  STORE_KEY_OPTION,
  { NULL },
};
/* clang-format on */

/* What the cases say */

static ToolStatus
count_one (Tool         *tool,
           RegieDossier *dossier,
           const char   *name,
           gpointer      count)
{
  if (dossier == NULL)
    return TOOL_UNREADABLE;
  if (regie_indicator_count_add (count, dossier))
    return TOOL_FINE;

  tool_complain (tool, name, tool_text (tool, N_ ("a case that was given before is counted once")));

  return TOOL_FOUND;
}

/* The region is called by the id of its body, and municipalities by their codes. */
static void
name_region (Programme           *programme,
             RegieIndicatorCount *count)
{
  g_autoptr(GListModel) regions = regie_programme_list_bodies_on (programme->programme,
                                                                   REGIE_BODY_LEVEL_REGION,
                                                                   &programme->tool->day);
  g_autoptr(GListModel) list = regie_programme_list_bodies_on (programme->programme,
                                                                REGIE_BODY_LEVEL_MUNICIPALITY,
                                                                &programme->tool->day);
  g_autoptr(GStrvBuilder) codes = g_strv_builder_new ();
  g_autoptr(RegieEntity) region = g_list_model_get_item (regions, 0);
  g_auto(GStrv) strv = NULL;

  for (guint i = 0; i < g_list_model_get_n_items (list); i++)
    {
      g_autoptr(RegieBody) body = g_list_model_get_item (list, i);
      const char *code = regie_body_get_municipality_code (body);

      if (code != NULL)
        g_strv_builder_add (codes, code);
    }
  strv = g_strv_builder_end (codes);
  regie_indicator_count_set_region (count,
                                    region == NULL ? NULL : regie_entity_get_id (region),
                                    (const char *const *) strv);
}

/* The last day of the year, or the day from which the user looks when that is earlier: what came
 * later says nothing of the year. */
static void
end_year (const Tool *tool,
          int         year,
          GDate      *last)
{
  g_date_clear (last, 1);
  g_date_set_dmy (last, 31, G_DATE_DECEMBER, (GDateYear) year);
  if (g_date_compare (&tool->day, last) < 0)
    *last = tool->day;
}

static ToolStatus
count_cases (Programme   *programme,
             int          year,
             GListModel **readings)
{
  Tool *tool = programme->tool;
  g_autoptr(RegieIndicatorCount) count =
    regie_indicator_count_new (programme->method, REGIE_BODY_LEVEL_ORGANISATION);
  Progress progress = { .tool = tool };
  ToolStatus status = TOOL_FAILED;
  GDate first;
  GDate last;

  g_date_clear (&first, 1);
  g_date_set_dmy (&first, 1, G_DATE_JANUARY, (GDateYear) year);
  end_year (tool, year, &last);
  if (g_date_compare (&first, &last) > 0)
    {
      tool_complain (tool, NULL, tool_text (tool, N_ ("the year is still to come")));
      return TOOL_UNREADABLE;
    }

  name_region (programme, count);
  regie_indicator_count_add_periods (count, &first, &last, REGIE_PERIOD_LENGTH_WHOLE);
  if (store_uri == NULL)
    status = stream_files (tool, cases, &progress, count_one, count);
  else
    {
      g_autoptr(RegieStore) store = store_open (tool, store_uri, FALSE);

      if (store != NULL)
        status = stream_store (tool, store, NULL, &progress, count_one, count);
    }
  progress_end (&progress);
  *readings = regie_indicator_count_list_readings (count, REGIE_READING_THRESHOLD);

  return status;
}

/* What the programme itself says, and what the cases say, when they are given. */
static GListModel *
join_readings (Programme   *programme,
               GListModel  *of_cases,
               const GDate *day)
{
  GListStore *readings = g_list_store_new (REGIE_TYPE_READING);
  g_autoptr(GListModel) own =
    regie_programme_list_own_readings (programme->programme, programme->method, day);

  tool_append (readings, own);
  if (of_cases != NULL)
    tool_append (readings, of_cases);

  return G_LIST_MODEL (readings);
}

/* Words */

static void
write_line (Programme  *programme,
            const char *text)
{
  tool_pad (programme->tool, "", INDENT);
  tool_write_wrapped (programme->tool, text, INDENT, 2 * INDENT);
}

static void
write_decision (Programme          *programme,
                RegieCycleDecision *decision)
{
  Tool *tool = programme->tool;
  const char *action = regie_cycle_decision_get_action (decision);
  const char *reason = regie_cycle_decision_get_no_action_reason (decision);
  const char *text = regie_cycle_decision_get_text (decision);
  g_autofree char *line = NULL;

  text = text == NULL ? "" : text;
  if (action != NULL)
    line = tool_fill (tool,
                      N_ ("Decided: {text}. Action: {action}."),
                      "text",
                      text,
                      "action",
                      programme_name_action (programme, action),
                      NULL);
  else if (reason != NULL)
    line = tool_fill (tool,
                      N_ ("Decided: {text}. No action: {reason}."),
                      "text",
                      text,
                      "reason",
                      reason,
                      NULL);
  else
    line = tool_fill (tool, N_ ("Decided: {text}. No action yet."), "text", text, NULL);

  write_line (programme, line);
}

static char *
dup_partners (Programme             *programme,
              RegieImprovementCycle *cycle)
{
  GListModel *partners = regie_improvement_cycle_get_partners (cycle);
  g_autoptr(GString) names = g_string_new (NULL);

  for (guint i = 0; i < g_list_model_get_n_items (partners); i++)
    {
      g_autoptr(RegieEvaluationPartner) partner = g_list_model_get_item (partners, i);
      const char *body = regie_evaluation_partner_get_body (partner);
      const char *name = regie_evaluation_partner_get_name (partner);
      g_autofree char *kind = regie_method_dup_name (programme->method,
                                                     REGIE_TYPE_TERM,
                                                     regie_evaluation_partner_get_kind (partner),
                                                     programme->tool->language);

      if (regie_evaluation_partner_get_took_part (partner) != REGIE_ANSWER_YES)
        continue;
      g_string_append (names, names->len == 0 ? "" : ", ");
      g_string_append (names,
                       body != NULL   ? programme_name_body (programme, body)
                       : name != NULL ? name
                       : kind != NULL ? kind
                                      : "?");
    }

  return g_string_free (g_steal_pointer (&names), FALSE);
}

static void
write_cycle (Programme             *programme,
             RegieImprovementCycle *cycle)
{
  Tool *tool = programme->tool;
  const GDate *held = regie_improvement_cycle_get_evaluation_date (cycle);
  const GDate *planned = regie_improvement_cycle_get_planned_date (cycle);
  gboolean is_held = held != NULL && g_date_compare (held, &tool->day) <= 0;
  gboolean is_late = !is_held && planned != NULL && g_date_compare (planned, &tool->day) < 0;
  g_autofree char *day = tool_dup_day (is_held ? held : planned, tool_text (tool, N_ ("no day")));
  g_autofree char *partners = dup_partners (programme, cycle);
  const char *text = is_held   ? N_ ("Evaluated: {day}. With: {partners}")
                     : is_late ? N_ ("Not evaluated; it was planned for {day}.")
                               : N_ ("To be evaluated: {day}.");
  g_autofree char *line =
    tool_fill (tool,
               text,
               "day",
               day,
               "partners",
               *partners == '\0' ? tool_text (tool, N_ ("nobody on record")) : partners,
               NULL);
  GListModel *decisions = regie_improvement_cycle_get_decisions (cycle);

  write_line (programme, line);
  if (regie_improvement_cycle_get_seen (cycle) != NULL)
    write_line (programme, regie_improvement_cycle_get_seen (cycle));
  for (guint i = 0; i < g_list_model_get_n_items (decisions); i++)
    {
      g_autoptr(RegieCycleDecision) decision = g_list_model_get_item (decisions, i);

      write_decision (programme, decision);
    }
}

static char *
dup_value (Tool              *tool,
           RegieTargetState  *state,
           int                value,
           RegieReadingState  known)
{
  if (known == REGIE_READING_STATE_PROTECTED)
    return g_strdup (tool_text (tool, N_ ("withheld")));
  if (known != REGIE_READING_STATE_KNOWN)
    return g_strdup (tool_text (tool, N_ ("not known")));
  if (regie_target_state_get_unit (state) == REGIE_INDICATOR_UNIT_PERCENT)
    return tool_dup_percent (tool, value);

  return g_strdup_printf ("%d", value);
}

/* A target whose day is still to come is not missed. */
static const char *
choose_answer (RegieTargetState *state,
               ToolColour       *colour)
{
  switch (regie_target_state_get_is_reached (state))
    {
    case REGIE_ANSWER_YES:
      *colour = TOOL_CYAN;
      return N_ ("reached");
    case REGIE_ANSWER_NO:
      *colour = regie_target_state_get_is_due (state) ? TOOL_RED : TOOL_PLAIN;
      return regie_target_state_get_is_due (state) ? N_ ("not reached") : N_ ("not reached yet");
    case REGIE_ANSWER_UNKNOWN:
      break;
    }

  *colour = TOOL_YELLOW;

  return N_ ("not known");
}

static const char *
choose_text (gboolean is_least,
             gboolean is_counted)
{
  if (is_least)
    return is_counted
             ? N_ (
                 ": {indicator}: at least {wanted} by {day}. Reading: {read}. Counted: {counted}.")
             : N_ (": {indicator}: at least {wanted} by {day}. Reading: {read}.");

  return is_counted
           ? N_ (": {indicator}: at most {wanted} by {day}. Reading: {read}. Counted: {counted}.")
           : N_ (": {indicator}: at most {wanted} by {day}. Reading: {read}.");
}

static void
write_target (Programme        *programme,
              RegieTargetState *state)
{
  Tool *tool = programme->tool;
  gboolean is_least = regie_target_state_get_bound (state) == REGIE_TARGET_BOUND_AT_LEAST;
  RegieReadingState cases = regie_target_state_get_cases_state (state);
  g_autofree char *wanted =
    dup_value (tool, state, regie_target_state_get_value (state), REGIE_READING_STATE_KNOWN);
  g_autofree char *read = dup_value (tool,
                                     state,
                                     regie_target_state_get_reading_value (state),
                                     regie_target_state_get_reading_state (state));
  g_autofree char *counted =
    dup_value (tool, state, regie_target_state_get_cases_value (state), cases);
  g_autofree char *day =
    tool_dup_day (regie_target_state_get_date (state), tool_text (tool, N_ ("no day")));
  ToolColour colour = TOOL_PLAIN;
  const char *answer = tool_text (tool, choose_answer (state, &colour));
  const char *indicator = regie_target_state_get_indicator (state);
  g_autofree char *line = tool_fill (tool,
                                     choose_text (is_least, cases != REGIE_READING_STATE_NONE),
                                     "indicator",
                                     programme_name_indicator (programme, indicator),
                                     "wanted",
                                     wanted,
                                     "day",
                                     day,
                                     "read",
                                     read,
                                     "counted",
                                     counted,
                                     NULL);

  tool_pad (tool, "", INDENT);
  tool_write_coloured (tool, colour, answer);
  tool_write_wrapped (tool, line, INDENT + (guint) g_utf8_strlen (answer, -1), 2 * INDENT);
}

/* What there is to tell of a body in the year; a body without anything is told too: silence would
 * look like praise. */
static void
write_body (Programme  *programme,
            RegieBody  *body,
            int         year,
            GListModel *targets)
{
  const char *id = regie_entity_get_id (REGIE_ENTITY (body));
  GListModel *cycles = regie_body_get_cycles (body);
  gboolean has_cycle = FALSE;

  tool_write (programme->tool, "\n");
  tool_write_coloured (programme->tool, TOOL_BOLD, programme_name_body (programme, id));
  tool_write (programme->tool, "\n");
  for (guint i = 0; i < g_list_model_get_n_items (cycles); i++)
    {
      g_autoptr(RegieImprovementCycle) cycle = g_list_model_get_item (cycles, i);

      if (regie_improvement_cycle_get_year (cycle) != year)
        continue;
      has_cycle = TRUE;
      write_cycle (programme, cycle);
    }
  if (!has_cycle)
    write_line (programme,
                tool_text (programme->tool, N_ ("No evaluation is on record or planned.")));
  for (guint i = 0; i < g_list_model_get_n_items (targets); i++)
    {
      g_autoptr(RegieTargetState) state = g_list_model_get_item (targets, i);

      if (g_strcmp0 (regie_target_state_get_body (state), id) == 0)
        write_target (programme, state);
    }
}

static void
write_text (Programme  *programme,
            int         year,
            GListModel *targets)
{
  static const RegieBodyLevel levels[] = { REGIE_BODY_LEVEL_REGION,
                                           REGIE_BODY_LEVEL_MUNICIPALITY,
                                           REGIE_BODY_LEVEL_ORGANISATION };
  const char *name = regie_programme_get_name (programme->programme);
  g_autofree char *number = g_strdup_printf (" %d", year);

  tool_write_coloured (programme->tool, TOOL_BOLD, name == NULL ? "" : name);
  tool_write_coloured (programme->tool, TOOL_BOLD, number);
  tool_write (programme->tool, "\n");
  for (gsize i = 0; i < G_N_ELEMENTS (levels); i++)
    {
      g_autoptr(GListModel) bodies =
        regie_programme_list_bodies_on (programme->programme, levels[i], &programme->tool->day);

      for (guint k = 0; k < g_list_model_get_n_items (bodies); k++)
        {
          g_autoptr(RegieBody) body = g_list_model_get_item (bodies, k);

          write_body (programme, body, year, targets);
        }
    }
}

static void
write_json_cycle (Tool                  *tool,
                  RegieBody             *body,
                  RegieImprovementCycle *cycle,
                  gboolean              *is_first)
{
  tool_write (tool, *is_first ? "" : ",");
  tool_write (tool, "{\"body\":");
  tool_write_quoted (tool, regie_entity_get_id (REGIE_ENTITY (body)));
  tool_write (tool, ",\"cycle\":");
  tool_write_entity (tool, REGIE_ENTITY (cycle));
  tool_write (tool, "}");
  *is_first = FALSE;
}

static void
write_json (Programme  *programme,
            int         year,
            GListModel *targets)
{
  Tool *tool = programme->tool;
  GListModel *bodies = regie_programme_get_bodies (programme->programme);
  gboolean is_first = TRUE;

  tool_write (tool, "{\"cycles\":[");
  for (guint i = 0; i < g_list_model_get_n_items (bodies); i++)
    {
      g_autoptr(RegieBody) body = g_list_model_get_item (bodies, i);
      GListModel *cycles = regie_body_get_cycles (body);

      for (guint k = 0; k < g_list_model_get_n_items (cycles); k++)
        {
          g_autoptr(RegieImprovementCycle) cycle = g_list_model_get_item (cycles, k);

          if (regie_improvement_cycle_get_year (cycle) == year &&
              regie_body_takes_part_on (body, &tool->day))
            write_json_cycle (tool, body, cycle, &is_first);
        }
    }
  tool_write (tool, "],\"targets\":");
  tool_write_items (tool, targets);
  tool_write (tool, "}\n");
}

static gboolean
take_year (Tool *tool,
           int  *year)
{
  guint64 number = g_date_get_year (&tool->day);

  if (year_text != NULL && (!tool_parse_number (year_text, MAX_YEAR, &number) || number == 0))
    {
      tool_complain (tool, "--year", tool_text (tool, N_ ("a year is written as YYYY")));
      return FALSE;
    }
  if (cases != NULL && store_uri != NULL)
    {
      tool_complain (tool, NULL, tool_text (tool, N_ ("--cases and --store do not go together")));
      return FALSE;
    }
  *year = (int) number;

  return TRUE;
}

static ToolStatus
run (Tool  *tool,
     GStrv  arguments)
{
  g_autoptr(Programme) programme = NULL;
  g_autoptr(GListModel) of_cases = NULL;
  g_autoptr(GListModel) readings = NULL;
  g_autoptr(GListModel) targets = NULL;
  gboolean has_cases = cases != NULL || store_uri != NULL;
  ToolStatus status = TOOL_FINE;
  GDate last;
  int year = 0;

  if (!take_year (tool, &year))
    return TOOL_UNREADABLE;
  programme = programme_open (tool, arguments[0]);
  if (programme == NULL)
    return TOOL_UNREADABLE;
  if (has_cases)
    status = count_cases (programme, year, &of_cases);
  if (has_cases && of_cases == NULL)
    return status;

  end_year (tool, year, &last);
  readings = join_readings (programme, of_cases, &last);
  targets = regie_programme_list_targets (programme->programme, programme->method, readings, &last);
  if (tool->json)
    write_json (programme, year, targets);
  else
    write_text (programme, year, targets);

  return status;
}

const ToolCommand command_programme_evaluate = {
  .name = "programme evaluate",
  .arguments = N_ ("PROGRAMME.json"),
  .summary = N_ ("Looks back on a year of a programme."),
  .description = N_ (
    "For each body: its evaluation of the year, with whom, and what became of the decisions; then its targets, with "
    "what was recorded, and what the programme itself and the cases, when they are given, say. Small counts of cases are "
    "withheld. As JSON: an object with cycles, each with its body, and targets."),
  .min_arguments = 1,
  .max_arguments = 1,
  .common = TOOL_WITH_FORMAT | TOOL_WITH_DAY | TOOL_WITH_METHOD | TOOL_WITH_SESSION,
  .options = options,
  .run = run,
};
