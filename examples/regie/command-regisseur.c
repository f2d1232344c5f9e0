/* command-regisseur.c: tells who directs a case, and who did when
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "tool.h"

#define INDENT 2

/* What is told, and where people and words come from. */
typedef struct
{
  Tool                 *tool;
  RegieDossier         *dossier;
  RegieMethod          *method;
  RegieRegisseurCourse *course;
} Telling;

#define NO_DAY "…"

static char *
dup_name (Telling    *telling,
          const char *id)
{
  RegiePerson *person = regie_dossier_get_person (telling->dossier, id);
  char *name = person == NULL ? NULL : regie_person_dup_name (person);

  return name != NULL ? name
                      : g_strdup (id != NULL ? id : tool_text (telling->tool, N_ ("nobody named")));
}

static char *
dup_names (Telling           *telling,
           const char *const *ids)
{
  GString *names = g_string_new (NULL);

  for (gsize i = 0; ids != NULL && ids[i] != NULL; i++)
    {
      g_autofree char *name = dup_name (telling, ids[i]);

      g_string_append_printf (names, "%s%s", i == 0 ? "" : ", ", name);
    }

  return g_string_free (names, FALSE);
}

static void
write_heading (Telling    *telling,
               const char *text)
{
  tool_write (telling->tool, "\n");
  tool_write_coloured (telling->tool, TOOL_BOLD, tool_text (telling->tool, text));
  tool_write (telling->tool, "\n");
}

static void
write_point (Telling    *telling,
             const char *text)
{
  tool_pad (telling->tool, "", INDENT);
  tool_write_wrapped (telling->tool, text, INDENT, INDENT + 2);
}

/* A term of the day: who, in which part, at which level, since when. */
static void
write_term (Telling        *telling,
            const char     *part,
            RegieRegisseur *term)
{
  g_autofree char *day = tool_dup_day (regie_regisseur_get_start_date (term), NO_DAY);
  g_autofree char *name = dup_name (telling, regie_regisseur_get_person (term));
  g_autofree char *level = regie_method_dup_name (telling->method,
                                                  REGIE_TYPE_LEVEL,
                                                  regie_regisseur_get_level (term),
                                                  telling->tool->language);
  g_autofree char *text = tool_fill (telling->tool,
                                     N_ ("{part}: {name}, since {date}"),
                                     "part",
                                     tool_text (telling->tool, part),
                                     "name",
                                     name,
                                     "date",
                                     day,
                                     NULL);
  g_autofree char *whole =
    level == NULL ? g_strdup (text) : g_strdup_printf ("%s (%s)", text, level);

  write_point (telling, whole);
}

static void
write_day (Telling *telling)
{
  RegieRegisseurCourse *course = telling->course;
  GListModel *beside = regie_regisseur_course_get_beside (course);
  g_autofree char *day = tool_dup_day (regie_regisseur_course_get_date (course), NO_DAY);
  g_autofree char *heading =
    tool_fill (telling->tool, N_ ("Direction on {date}"), "date", day, NULL);

  tool_write_coloured (telling->tool, TOOL_BOLD, heading);
  tool_write (telling->tool, "\n");
  if (regie_regisseur_course_get_regisseur (course) != NULL)
    write_term (telling, N_ ("regisseur"), regie_regisseur_course_get_regisseur (course));
  else
    write_point (telling,
                 tool_text (telling->tool,
                            N_ ("It cannot be said that one person is the regisseur.")));
  if (regie_regisseur_course_get_substitute (course) != NULL)
    write_term (telling, N_ ("stands in"), regie_regisseur_course_get_substitute (course));
  for (guint i = 0; i < g_list_model_get_n_items (beside); i++)
    {
      g_autoptr(RegieRegisseur) term = g_list_model_get_item (beside, i);

      write_term (telling, N_ ("beside the regisseur"), term);
    }
}

/* Who had it in a period, or why nobody. */
static char *
dup_holder (Telling              *telling,
            RegieRegisseurPeriod *period)
{
  const char *reason = regie_regisseur_period_get_reason (period);
  g_autofree char *names = dup_names (telling, regie_regisseur_period_get_persons (period));
  g_autofree char *substitutes =
    dup_names (telling, regie_regisseur_period_get_substitutes (period));

  switch (regie_regisseur_period_get_state (period))
    {
    case REGIE_REGISSEUR_STATE_CLOSED:
      return g_strdup (tool_text (telling->tool, N_ ("the case was not open")));
    case REGIE_REGISSEUR_STATE_NOBODY:
      return reason == NULL
               ? g_strdup (tool_text (telling->tool, N_ ("nobody; why is not on record")))
               : tool_fill (telling->tool, N_ ("nobody: {reason}"), "reason", reason, NULL);
    case REGIE_REGISSEUR_STATE_SEVERAL:
      return tool_fill (telling->tool, N_ ("more than one: {names}"), "names", names, NULL);
    case REGIE_REGISSEUR_STATE_UNKNOWN:
    case REGIE_REGISSEUR_STATE_SUBSTITUTE:
    case REGIE_REGISSEUR_STATE_ONE:
      break;
    }

  if (*substitutes == '\0')
    return g_strdup (names);

  return tool_fill (telling->tool,
                    N_ ("{names} (stands in: {substitutes})"),
                    "names",
                    names,
                    "substitutes",
                    substitutes,
                    NULL);
}

static void
write_period (Telling              *telling,
              RegieRegisseurPeriod *period)
{
  g_autofree char *first = tool_dup_day (regie_regisseur_period_get_start_date (period), NO_DAY);
  g_autofree char *last = tool_dup_day (regie_regisseur_period_get_end_date (period), NO_DAY);
  g_autofree char *holder = dup_holder (telling, period);
  g_autofree char *beside = dup_names (telling, regie_regisseur_period_get_beside (period));
  g_autofree char *text =
    g_strdup_printf ("%s – %s  %s%s%s", first, last, holder, *beside == '\0' ? "" : " + ", beside);

  write_point (telling, text);
}

static void
write_history (Telling *telling)
{
  GListModel *periods = regie_regisseur_course_get_periods (telling->course);

  if (g_list_model_get_n_items (periods) == 0)
    return;

  write_heading (telling, N_ ("Who it was when"));
  for (guint i = 0; i < g_list_model_get_n_items (periods); i++)
    {
      g_autoptr(RegieRegisseurPeriod) period = g_list_model_get_item (periods, i);

      write_period (telling, period);
    }
}

static void
write_number (Telling    *telling,
              const char *text,
              int         number)
{
  g_autofree char *line = g_strdup_printf ("%s: %d", tool_text (telling->tool, text), number);

  write_point (telling, line);
}

static void
write_continuity (Telling *telling)
{
  RegieContinuity *continuity = regie_regisseur_course_get_continuity (telling->course);

  if (continuity == NULL)
    return;

  write_heading (telling, N_ ("How steady it was"));
  write_number (telling, N_ ("changes"), regie_continuity_get_changes (continuity));
  write_number (telling, N_ ("people"), regie_continuity_get_persons (continuity));
  write_number (telling,
                N_ ("days without a regisseur"),
                regie_continuity_get_days_without (continuity));
  write_number (telling,
                N_ ("of which without a reason on record"),
                regie_continuity_get_days_unexplained (continuity));
  write_number (telling,
                N_ ("days with more than one"),
                regie_continuity_get_days_with_several (continuity));
}

static void
write_handover (Telling       *telling,
                RegieHandover *handover)
{
  g_autofree char *day = tool_dup_day (regie_handover_get_effective_date (handover), NO_DAY);
  g_autofree char *giver = dup_name (telling, regie_handover_get_giver (handover));
  g_autofree char *receiver = dup_name (telling, regie_handover_get_receiver (handover));
  g_autofree char *text = tool_fill (telling->tool,
                                     N_ ("{giver} to {receiver}, from {date}"),
                                     "giver",
                                     giver,
                                     "receiver",
                                     receiver,
                                     "date",
                                     day,
                                     NULL);

  write_point (telling, text);
}

static void
write_handovers (Telling *telling)
{
  GListModel *handovers = regie_regisseur_course_get_handovers (telling->course);

  if (g_list_model_get_n_items (handovers) == 0)
    return;

  write_heading (telling, N_ ("Handovers that still want an answer"));
  for (guint i = 0; i < g_list_model_get_n_items (handovers); i++)
    {
      g_autoptr(RegieHandover) handover = g_list_model_get_item (handovers, i);

      write_handover (telling, handover);
    }
}

static const char *
get_subject (RegieMandateSubject subject)
{
  switch (subject)
    {
    case REGIE_MANDATE_SUBJECT_POLICY_AND_BUDGETS:
      return N_ ("policy and budgets");
    case REGIE_MANDATE_SUBJECT_SCALING:
      return N_ ("scaling up and down");
    case REGIE_MANDATE_SUBJECT_ESCALATION:
      return N_ ("intervening in escalations");
    case REGIE_MANDATE_SUBJECT_PROCESS_DIRECTION:
      return N_ ("carrying out process direction");
    case REGIE_MANDATE_SUBJECT_UNKNOWN:
      break;
    }

  return NULL;
}

/* The subject, then the powers by the names of the method. */
static char *
dup_content (Telling      *telling,
             RegieMandate *mandate)
{
  const char *subject = get_subject (regie_mandate_get_subject (mandate));
  const char *const *powers = regie_mandate_get_powers (mandate);
  GString *text = g_string_new (subject == NULL ? NULL : tool_text (telling->tool, subject));

  for (gsize i = 0; powers != NULL && powers[i] != NULL; i++)
    {
      g_autofree char *name = regie_method_dup_name (telling->method,
                                                     REGIE_TYPE_POWER,
                                                     powers[i],
                                                     telling->tool->language);

      g_string_append_printf (text, "%s%s", text->len == 0 ? "" : "; ", name);
    }

  return g_string_free (text, FALSE);
}

static void
write_mandates (Telling *telling)
{
  GListModel *mandates = regie_regisseur_course_get_mandates (telling->course);

  if (g_list_model_get_n_items (mandates) == 0)
    return;

  write_heading (telling, N_ ("Mandates"));
  for (guint i = 0; i < g_list_model_get_n_items (mandates); i++)
    {
      g_autoptr(RegieMandate) mandate = g_list_model_get_item (mandates, i);
      g_autofree char *name = dup_name (telling, regie_mandate_get_person (mandate));
      g_autofree char *content = dup_content (telling, mandate);
      g_autofree char *text = g_strdup_printf ("%s: %s", name, content);

      write_point (telling, text);
    }
}

static ToolStatus
run (Tool  *tool,
     GStrv  arguments)
{
  g_autoptr(RegieDossier) dossier =
    (RegieDossier *) tool_read (tool, REGIE_TYPE_DOSSIER, arguments[0]);
  g_autoptr(RegieMethod) method =
    dossier == NULL ? NULL : tool_load_method (tool, dossier, arguments[0]);
  g_autoptr(RegieRegisseurCourse) course = NULL;
  Telling telling = { tool, dossier, method, NULL };

  if (method == NULL)
    return TOOL_UNREADABLE;

  course = regie_dossier_dup_regisseur_course (dossier, &tool->day);
  if (tool->json)
    {
      tool_write_entity (tool, REGIE_ENTITY (course));
      return TOOL_FINE;
    }

  telling.course = course;
  write_day (&telling);
  write_history (&telling);
  write_continuity (&telling);
  write_handovers (&telling);
  write_mandates (&telling);

  return TOOL_FINE;
}

const ToolCommand command_regisseur = {
  .name = "regisseur",
  .arguments = N_ ("DOSSIER.json"),
  .summary = N_ ("Tells who directs a case, who did when, and what is open."),
  .description =
    N_ ("Who is the regisseur on the day, who stands in and who directs beside them; all that went "
        "before, with days without anybody; handovers that want an answer; mandates. As JSON: one "
        "object."),
  .min_arguments = 1,
  .max_arguments = 1,
  .common = TOOL_WITH_FORMAT | TOOL_WITH_DAY | TOOL_WITH_METHOD,
  .run = run,
};
