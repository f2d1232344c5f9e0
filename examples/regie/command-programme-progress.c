/* command-programme-progress.c: tells how far a programme is
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "programme.h"

#define NAME_WIDTH   20
#define NUMBER_WIDTH 12
#define DATE_WIDTH   12
#define MOST_LINES   10

static gboolean by_body;

/* clang-format off */
static const GOptionEntry options[] = {
  { "by-body", 0, 0, G_OPTION_ARG_NONE, &by_body, N_ ("each body as well"), NULL },
  { NULL },
};
/* clang-format on */

/* What was dropped is not to be done. */
static int
get_n_wanted (RegieProgressSum *sum)
{
  return regie_progress_sum_get_n_actions (sum) - regie_progress_sum_get_n_dropped (sum);
}

/* A column of the table of progress. */
static const struct
{
  const char *head;
  int (*get) (RegieProgressSum *sum);
} columns[] = {
  { N_ ("actions"), get_n_wanted },
  { N_ ("done"), regie_progress_sum_get_n_done },
  { N_ ("late"), regie_progress_sum_get_n_overdue },
  { N_ ("blocked"), regie_progress_sum_get_n_blocked },
  { N_ ("no owner"), regie_progress_sum_get_n_without_owner },
};

static void
write_right (Tool       *tool,
             const char *text)
{
  tool_pad (tool, "", NUMBER_WIDTH - MIN (NUMBER_WIDTH, (guint) g_utf8_strlen (text, -1)));
  tool_write (tool, text);
}

static void
write_heading (Tool       *tool,
               const char *heading)
{
  tool_write (tool, "\n");
  tool_write_coloured (tool, TOOL_BOLD, tool_text (tool, heading));
  tool_write (tool, "\n");
}

/* A name that is too long for its column goes on a line of its own. */
static void
write_name (Tool       *tool,
            const char *name)
{
  if (g_utf8_strlen (name, -1) >= NAME_WIDTH)
    {
      tool_write_clean (tool, name);
      tool_write (tool, "\n");
      name = "";
    }
  tool_write_clean (tool, name);
  tool_pad (tool, "", NAME_WIDTH - (guint) g_utf8_strlen (name, -1));
}

static void
write_heads (Tool *tool)
{
  tool_pad (tool, "", NAME_WIDTH);
  for (gsize i = 0; i < G_N_ELEMENTS (columns); i++)
    write_right (tool, tool_text (tool, columns[i].head));
  tool_write (tool, "\n");
}

static void
write_sum (Tool             *tool,
           const char       *name,
           RegieProgressSum *sum)
{
  write_name (tool, name);
  for (gsize i = 0; i < G_N_ELEMENTS (columns); i++)
    {
      g_autofree char *number = g_strdup_printf ("%d", columns[i].get (sum));

      write_right (tool, number);
    }
  tool_write (tool, "\n");
}

static gboolean
is_of_theme (RegieProgressSum *sum)
{
  return regie_progress_sum_get_is_all_bodies (sum) &&
         regie_progress_sum_get_level (sum) == REGIE_BODY_LEVEL_UNKNOWN;
}

static gboolean
is_of_level (RegieProgressSum *sum)
{
  return regie_progress_sum_get_is_all_bodies (sum) && regie_progress_sum_get_is_all_themes (sum) &&
         regie_progress_sum_get_level (sum) != REGIE_BODY_LEVEL_UNKNOWN;
}

static gboolean
is_of_body (RegieProgressSum *sum)
{
  return !regie_progress_sum_get_is_all_bodies (sum) && regie_progress_sum_get_is_all_themes (sum);
}

static char *
dup_name (Programme        *programme,
          RegieProgressSum *sum)
{
  const char *theme = regie_progress_sum_get_theme (sum);

  if (is_of_body (sum))
    return g_strdup (programme_name_body (programme, regie_progress_sum_get_body (sum)));
  if (is_of_level (sum))
    return g_strdup (programme_name_level (programme->tool, regie_progress_sum_get_level (sum)));
  if (regie_progress_sum_get_is_all_themes (sum))
    return g_strdup (tool_text (programme->tool, N_ ("all together")));
  if (theme == NULL)
    return g_strdup (tool_text (programme->tool, N_ ("without a theme")));

  return g_strconcat (theme, " ", programme_name_theme (programme, theme), NULL);
}

static void
write_sums (Programme *programme,
            const char *heading,
            GListModel *sums,
            gboolean (*is_wanted) (RegieProgressSum *sum))
{
  write_heading (programme->tool, heading);
  write_heads (programme->tool);
  for (guint i = 0; i < g_list_model_get_n_items (sums); i++)
    {
      g_autoptr(RegieProgressSum) sum = g_list_model_get_item (sums, i);
      g_autofree char *name = NULL;

      if (!is_wanted (sum))
        continue;
      name = dup_name (programme, sum);
      write_sum (programme->tool, name, sum);
    }
}

/* Where an action stands, who answers for it, and by when. */
static void
write_action (Programme   *programme,
              const char  *action,
              const char  *body,
              const char  *responsible,
              const GDate *due,
              gboolean     is_overdue,
              const char  *more)
{
  Tool *tool = programme->tool;
  g_autofree char *day = tool_dup_day (due, tool_text (tool, N_ ("no day")));
  g_autofree char *line = g_strconcat (programme_name_body (programme, body),
                                       ": ",
                                       programme_name_action (programme, action),
                                       NULL);
  g_autofree char *who =
    tool_fill (tool,
               N_ ("Who: {name}. {more}"),
               "name",
               responsible == NULL ? tool_text (tool, N_ ("nobody yet"))
                                   : programme_name_person (programme, responsible),
               "more",
               more,
               NULL);

  tool_write_coloured (tool, is_overdue ? TOOL_RED : TOOL_PLAIN, day);
  tool_pad (tool, "", DATE_WIDTH - MIN (DATE_WIDTH, (guint) g_utf8_strlen (day, -1)));
  tool_write_wrapped (tool, line, DATE_WIDTH, DATE_WIDTH);
  tool_pad (tool, "", DATE_WIDTH);
  tool_write_wrapped (tool, who, DATE_WIDTH, DATE_WIDTH);
}

static void
write_rest (Tool  *tool,
            guint  n_items)
{
  g_autofree char *number = NULL;
  g_autofree char *line = NULL;

  if (n_items <= MOST_LINES)
    return;

  number = g_strdup_printf ("%u", n_items - MOST_LINES);
  line = tool_fill (tool, N_ ("And {number} more."), "number", number, NULL);
  tool_write_line (tool, line);
}

/* A body that waits for itself knows: what is told is what holds up others, the most of them
 * first. */
static int
compare_waits (gconstpointer a,
               gconstpointer b)
{
  RegieProgrammeWait *one = *(RegieProgrammeWait *const *) a;
  RegieProgrammeWait *two = *(RegieProgrammeWait *const *) b;

  return regie_programme_wait_get_n_bodies (two) - regie_programme_wait_get_n_bodies (one);
}

static GPtrArray *
list_of_others (GListModel *waits)
{
  GPtrArray *of_others = g_ptr_array_new_with_free_func (g_object_unref);

  for (guint i = 0; i < g_list_model_get_n_items (waits); i++)
    {
      g_autoptr(RegieProgrammeWait) wait = g_list_model_get_item (waits, i);

      if (regie_programme_wait_get_n_bodies (wait) > 0)
        g_ptr_array_add (of_others, g_steal_pointer (&wait));
    }
  g_ptr_array_sort (of_others, compare_waits);

  return of_others;
}

static void
write_waits (Programme  *programme,
             GListModel *waits)
{
  Tool *tool = programme->tool;
  g_autoptr(GPtrArray) of_others = list_of_others (waits);
  guint n_items = of_others->len;

  write_heading (tool, N_ ("What other bodies wait for"));
  if (n_items == 0)
    tool_write_line (tool, tool_text (tool, N_ ("No body waits for another.")));
  for (guint i = 0; i < MIN (n_items, MOST_LINES); i++)
    {
      RegieProgrammeWait *wait = of_others->pdata[i];
      g_autofree char *actions = g_strdup_printf ("%d", regie_programme_wait_get_n_actions (wait));
      g_autofree char *bodies = g_strdup_printf ("%d", regie_programme_wait_get_n_bodies (wait));
      g_autofree char *more =
        tool_fill (tool,
                   N_ ("Actions that wait: {actions}, other bodies: {bodies}."),
                   "actions",
                   actions,
                   "bodies",
                   bodies,
                   NULL);

      write_action (programme,
                    regie_programme_wait_get_action (wait),
                    regie_programme_wait_get_body (wait),
                    regie_programme_wait_get_responsible (wait),
                    regie_programme_wait_get_planned_end_date (wait),
                    regie_programme_wait_get_is_overdue (wait),
                    more);
    }
  write_rest (tool, n_items);
}

/* The last step knows how long the whole takes. */
static void
write_length (Tool       *tool,
              GListModel *path)
{
  g_autoptr(RegieProgrammeStep) last =
    g_list_model_get_item (path, g_list_model_get_n_items (path) - 1);
  g_autofree char *days =
    g_strdup_printf ("%" G_GINT64_FORMAT, regie_programme_step_get_days_so_far (last));
  g_autofree char *line = tool_fill (tool, N_ ("Days together: {days}."), "days", days, NULL);

  tool_write_line (tool, line);
}

static void
write_path (Programme  *programme,
            GListModel *path)
{
  Tool *tool = programme->tool;

  if (g_list_model_get_n_items (path) == 0)
    return;

  write_heading (tool, N_ ("The longest way to go"));
  write_length (tool, path);
  for (guint i = 0; i < g_list_model_get_n_items (path); i++)
    {
      g_autoptr(RegieProgrammeStep) step = g_list_model_get_item (path, i);
      g_autofree char *days = g_strdup_printf ("%d", regie_programme_step_get_days (step));
      g_autofree char *more =
        regie_programme_step_get_is_length_unknown (step)
          ? g_strdup (tool_text (tool, N_ ("How long it takes is not planned.")))
          : tool_fill (tool, N_ ("Days: {days}."), "days", days, NULL);

      write_action (programme,
                    regie_programme_step_get_action (step),
                    regie_programme_step_get_body (step),
                    regie_programme_step_get_responsible (step),
                    regie_programme_step_get_planned_end_date (step),
                    regie_programme_step_get_is_overdue (step),
                    more);
    }
}

static void
write_text (Programme  *programme,
            GListModel *sums,
            GListModel *waits,
            GListModel *path)
{
  const char *name = regie_programme_get_name (programme->programme);

  tool_write_coloured (programme->tool, TOOL_BOLD, name == NULL ? "" : name);
  tool_write (programme->tool, "\n");
  write_sums (programme, N_ ("Themes"), sums, is_of_theme);
  write_sums (programme, N_ ("Levels"), sums, is_of_level);
  if (by_body)
    write_sums (programme, N_ ("Bodies"), sums, is_of_body);
  write_waits (programme, waits);
  write_path (programme, path);
}

static ToolStatus
run (Tool  *tool,
     GStrv  arguments)
{
  g_autoptr(Programme) programme = programme_open (tool, arguments[0]);
  g_autoptr(GListModel) sums = NULL;
  g_autoptr(GListModel) waits = NULL;
  g_autoptr(GListModel) path = NULL;

  if (programme == NULL)
    return TOOL_UNREADABLE;

  sums = regie_programme_measure_progress (programme->programme, programme->method, &tool->day);
  waits = regie_programme_list_waits (programme->programme, &tool->day);
  path = regie_programme_list_critical_path (programme->programme, &tool->day);
  if (tool->json)
    {
      tool_write (tool, "{\"sums\":");
      tool_write_items (tool, sums);
      tool_write (tool, ",\"waits\":");
      tool_write_items (tool, waits);
      tool_write (tool, ",\"critical_path\":");
      tool_write_items (tool, path);
      tool_write (tool, "}\n");
    }
  else
    write_text (programme, sums, waits, path);

  return TOOL_FINE;
}

const ToolCommand command_programme_progress = {
  .name = "programme progress",
  .arguments = N_ ("PROGRAMME.json"),
  .summary = N_ ("Tells how far a programme is, and what others wait for."),
  .description = N_ (
    "Actions by theme, level and, when asked for, body: how many there are and are done, late, blocked or without an "
    "owner; what was dropped does not count. Then the actions that hold up other bodies, and the longest chain of actions "
    "that are still to be done. As JSON: an object with sums, all waits and critical_path."),
  .min_arguments = 1,
  .max_arguments = 1,
  .common = TOOL_WITH_FORMAT | TOOL_WITH_DAY | TOOL_WITH_METHOD,
  .options = options,
  .run = run,
};
