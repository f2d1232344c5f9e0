/* command-programme-evaluate.c: looks back on a year of a programme
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "programme.h"
#include "stream.h"

#define MAX_YEAR 9999
#define INDENT   2
#define PERMILLE 10

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
  g_date_clear (&last, 1);
  g_date_set_dmy (&first, 1, G_DATE_JANUARY, (GDateYear) year);
  g_date_set_dmy (&last, 31, G_DATE_DECEMBER, (GDateYear) year);
  if (g_date_compare (&tool->day, &last) < 0)
    last = tool->day;
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

static void
append_all (GListStore *to,
            GListModel *from)
{
  for (guint i = 0; i < g_list_model_get_n_items (from); i++)
    {
      g_autoptr(GObject) item = g_list_model_get_item (from, i);

      g_list_store_append (to, item);
    }
}

/* What the programme itself says, and what the cases say, when they are given. */
static GListModel *
join_readings (Programme  *programme,
               GListModel *of_cases)
{
  GListStore *readings = g_list_store_new (REGIE_TYPE_READING);
  g_autoptr(GListModel) own = regie_programme_list_own_readings (programme->programme,
                                                                  programme->method,
                                                                  &programme->tool->day);

  append_all (readings, own);
  if (of_cases != NULL)
    append_all (readings, of_cases);

  return G_LIST_MODEL (readings);
}

/* Words */

static void
write_line (Programme  *programme,
            ToolColour  colour,
            const char *mark,
            const char *text)
{
  Tool *tool = programme->tool;

  tool_pad (tool, "", INDENT);
  tool_write_coloured (tool, colour, mark);
  tool_write_wrapped (tool, text, INDENT + (guint) g_utf8_strlen (mark, -1), INDENT + INDENT);
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

  write_line (programme, TOOL_PLAIN, "", line);
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
  g_autofree char *day =
    programme_dup_day (is_held ? held : planned, tool_text (tool, N_ ("no day")));
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

  write_line (programme, is_late ? TOOL_RED : TOOL_PLAIN, "", line);
  if (regie_improvement_cycle_get_seen (cycle) != NULL)
    write_line (programme, TOOL_PLAIN, "", regie_improvement_cycle_get_seen (cycle));
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
    return g_strdup_printf ("%d.%d%%", value / PERMILLE, value % PERMILLE);

  return g_strdup_printf ("%d", value);
}

static void
write_target (Programme        *programme,
              RegieTargetState *state)
{
  static const struct
  {
    ToolColour colour;
    const char *word;
  } answers[] = {
    [REGIE_ANSWER_UNKNOWN] = { TOOL_YELLOW, N_ ("not known") },
    [REGIE_ANSWER_YES] = { TOOL_CYAN, N_ ("reached") },
    [REGIE_ANSWER_NO] = { TOOL_RED, N_ ("not reached") },
  };
  Tool *tool = programme->tool;
  RegieAnswer reached = regie_target_state_get_is_reached (state);
  gboolean is_least = regie_target_state_get_bound (state) == REGIE_TARGET_BOUND_AT_LEAST;
  g_autofree char *wanted =
    dup_value (tool, state, regie_target_state_get_value (state), REGIE_READING_STATE_KNOWN);
  g_autofree char *read = dup_value (tool,
                                     state,
                                     regie_target_state_get_reading_value (state),
                                     regie_target_state_get_reading_state (state));
  g_autofree char *counted = dup_value (tool,
                                        state,
                                        regie_target_state_get_cases_value (state),
                                        regie_target_state_get_cases_state (state));
  g_autofree char *by =
    programme_dup_day (regie_target_state_get_date (state), tool_text (tool, N_ ("no day")));
  gboolean is_counted = regie_target_state_get_cases_state (state) != REGIE_READING_STATE_NONE;
  g_autofree char *line = tool_fill (
    tool,
    is_counted
      ? (is_least
           ? N_ (": {indicator}: at least {wanted} by {day}. Reading: {read}. Counted: {counted}.")
           : N_ (": {indicator}: at most {wanted} by {day}. Reading: {read}. Counted: {counted}."))
      : (is_least ? N_ (": {indicator}: at least {wanted} by {day}. Reading: {read}.")
                  : N_ (": {indicator}: at most {wanted} by {day}. Reading: {read}.")),
    "indicator",
    programme_name_indicator (programme, regie_target_state_get_indicator (state)),
    "wanted",
    wanted,
    "day",
    by,
    "read",
    read,
    "counted",
    counted,
    NULL);

  write_line (programme, answers[reached].colour, tool_text (tool, answers[reached].word), line);
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
                TOOL_YELLOW,
                "",
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
write_json (Programme  *programme,
            int         year,
            GListModel *targets)
{
  Tool *tool = programme->tool;
  GListModel *bodies = regie_programme_get_bodies (programme->programme);
  g_autoptr(GListStore) of_year = g_list_store_new (REGIE_TYPE_IMPROVEMENT_CYCLE);

  for (guint i = 0; i < g_list_model_get_n_items (bodies); i++)
    {
      g_autoptr(RegieBody) body = g_list_model_get_item (bodies, i);
      GListModel *cycles = regie_body_get_cycles (body);

      for (guint k = 0; k < g_list_model_get_n_items (cycles); k++)
        {
          g_autoptr(RegieImprovementCycle) cycle = g_list_model_get_item (cycles, k);

          if (regie_improvement_cycle_get_year (cycle) == year)
            g_list_store_append (of_year, cycle);
        }
    }
  tool_write (tool, "{\"cycles\":");
  tool_write_items (tool, G_LIST_MODEL (of_year));
  tool_write (tool, ",\"targets\":");
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

  readings = join_readings (programme, of_cases);
  targets =
    regie_programme_list_targets (programme->programme, programme->method, readings, &tool->day);
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
    "withheld. As JSON: an object with cycles and targets."),
  .min_arguments = 1,
  .max_arguments = 1,
  .common = TOOL_WITH_FORMAT | TOOL_WITH_DAY | TOOL_WITH_METHOD | TOOL_WITH_SESSION,
  .options = options,
  .run = run,
};
