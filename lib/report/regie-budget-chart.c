/* regie-budget-chart.c: the money of a programme, as a picture
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include <regie/regie-budget-chart.h>

#include "base/regie-language-private.h"
#include "report/regie-budget-chart-private.h"

/**
 * RegieBudgetChart:
 *
 * A picture of the money of a programme: for each year, or for each purpose in a
 * [property@Regie.BudgetChart:year], a bar for what was planned, one for what was committed and one
 * for what was spent, with the amounts in euros.
 *
 * Money of bodies that have left counts as well, unless the chart is limited to a
 * [property@Regie.ProgrammeReport:body]. A budget counts for what its lines come to, and one
 * without lines for itself; where lines and budget do not agree the picture says so. Of more than
 * twelve years the first come together.
 *
 * Source: method, sections 7.2 and 7.3, theme C.
 *
 * Since: 0.1
 */
struct _RegieBudgetChart
{
  RegieProgrammeReport parent_instance;

  int year;
};

G_DEFINE_FINAL_TYPE (RegieBudgetChart, regie_budget_chart, REGIE_TYPE_PROGRAMME_REPORT)

enum
{
  PROP_YEAR = 1,
  N_PROPS
};

static GParamSpec *props[N_PROPS];

static void
regie_budget_chart_get_property (GObject    *object,
                                 guint       prop_id,
                                 GValue     *value,
                                 GParamSpec *pspec)
{
  switch (prop_id)
    {
    case PROP_YEAR:
      g_value_set_int (value, REGIE_BUDGET_CHART (object)->year);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
regie_budget_chart_set_property (GObject      *object,
                                 guint         prop_id,
                                 const GValue *value,
                                 GParamSpec   *pspec)
{
  switch (prop_id)
    {
    case PROP_YEAR:
      regie_budget_chart_set_year (REGIE_BUDGET_CHART (object), g_value_get_int (value));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static char *
tell_chart (const RegieProgrammeView *view)
{
  return regie_budget_chart_tell (view, REGIE_BUDGET_CHART (view->report)->year);
}

static char *
write_chart (const RegieProgrammeView *view)
{
  int year = REGIE_BUDGET_CHART (view->report)->year;
  g_autoptr(RegieCanvas) canvas = regie_budget_chart_draw (view, year);
  g_autofree char *title = regie_budget_chart_dup_title (view, year);
  g_autofree char *description = tell_chart (view);

  return regie_canvas_write (canvas, title, description);
}

static const RegieProgrammePort port = { write_chart, tell_chart };

/* What the chart is of: the years, or the purposes in one. */
char *
regie_budget_chart_dup_title (const RegieProgrammeView *view,
                              int                       year)
{
  g_autofree char *title =
    regie_programme_dup_title (view, N_ ("Money of {title}"), N_ ("Money of the programme"));
  g_autoptr(GString) number = g_string_new (NULL);

  if (year == 0)
    return g_steal_pointer (&title);

  regie_svg_append_number (number, year);

  return regie_translate_with (view->context.language,
                               N_ ("{title}, {year}"),
                               "title",
                               title,
                               "year",
                               number->str,
                               NULL);
}

static void
regie_budget_chart_class_init (RegieBudgetChartClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  REGIE_PROGRAMME_REPORT_CLASS (klass)->port = (gpointer) &port;
  object_class->get_property = regie_budget_chart_get_property;
  object_class->set_property = regie_budget_chart_set_property;

  /**
   * RegieBudgetChart:year:
   *
   * Year whose money is shown purpose by purpose; 0 shows all years.
   *
   * Range: 0 to 9999.
   *
   * Since: 0.1
   */
  props[PROP_YEAR] =
    g_param_spec_int ("year",
                      NULL,
                      NULL,
                      0,
                      9999,
                      0,
                      G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS);

  g_object_class_install_properties (object_class, N_PROPS, props);
}

static void
regie_budget_chart_init (RegieBudgetChart *self)
{
}

/**
 * regie_budget_chart_new:
 * @method: (nullable): the method that the programme follows
 *
 * Makes the report. The method gives the purposes their names.
 *
 * Returns: (transfer full): the report
 *
 * Since: 0.1
 */
RegieBudgetChart *
regie_budget_chart_new (RegieMethod *method)
{
  g_return_val_if_fail (method == NULL || REGIE_IS_METHOD (method), NULL);

  return g_object_new (REGIE_TYPE_BUDGET_CHART, "method", method, NULL);
}

/**
 * regie_budget_chart_get_year:
 * @self: a budget chart
 *
 * Gets the [property@Regie.BudgetChart:year].
 *
 * Returns: the year, or 0 for all years
 *
 * Since: 0.1
 */
int
regie_budget_chart_get_year (RegieBudgetChart *self)
{
  g_return_val_if_fail (REGIE_IS_BUDGET_CHART (self), 0);

  return self->year;
}

/**
 * regie_budget_chart_set_year:
 * @self: a budget chart
 * @year: the year, or 0 for all years
 *
 * Sets the [property@Regie.BudgetChart:year].
 *
 * Since: 0.1
 */
void
regie_budget_chart_set_year (RegieBudgetChart *self,
                             int               year)
{
  g_return_if_fail (REGIE_IS_BUDGET_CHART (self));
  g_return_if_fail (year >= 0 && year <= 9999);

  if (self->year == year)
    return;

  self->year = year;
  g_object_notify_by_pspec (G_OBJECT (self), props[PROP_YEAR]);
}
