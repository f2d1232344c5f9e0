/* regie-indicator-trend.c: how indicators of a programme move, as a picture
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include <regie/regie-indicator-trend.h>

#include "base/regie-language-private.h"
#include "report/regie-indicator-trend-private.h"

/**
 * RegieIndicatorTrend:
 *
 * A picture of how indicators move: for each indicator a line for each body through what it said,
 * period after period, and a line of dashes for each target.
 *
 * What is protected is neither drawn nor told: the line is broken there, and the text says only
 * that something is withheld. Of many bodies the first are drawn, region before municipalities and
 * these before organisations; of many indicators the first of the method. The text says how many
 * were left out: limit the picture to an [property@Regie.IndicatorTrend:indicator] or to a
 * [property@Regie.ProgrammeReport:body] to see them.
 *
 * Source: method, section 7.6.
 *
 * Since: 0.1
 */
struct _RegieIndicatorTrend
{
  RegieProgrammeReport parent_instance;

  char *indicator;
};

G_DEFINE_FINAL_TYPE (RegieIndicatorTrend, regie_indicator_trend, REGIE_TYPE_PROGRAMME_REPORT)

enum
{
  PROP_INDICATOR = 1,
  N_PROPS
};

static GParamSpec *props[N_PROPS];

static void
regie_indicator_trend_get_property (GObject    *object,
                                    guint       prop_id,
                                    GValue     *value,
                                    GParamSpec *pspec)
{
  switch (prop_id)
    {
    case PROP_INDICATOR:
      g_value_set_string (value, REGIE_INDICATOR_TREND (object)->indicator);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
regie_indicator_trend_set_property (GObject      *object,
                                    guint         prop_id,
                                    const GValue *value,
                                    GParamSpec   *pspec)
{
  switch (prop_id)
    {
    case PROP_INDICATOR:
      regie_indicator_trend_set_indicator (REGIE_INDICATOR_TREND (object),
                                           g_value_get_string (value));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
regie_indicator_trend_finalize (GObject *object)
{
  g_clear_pointer (&REGIE_INDICATOR_TREND (object)->indicator, g_free);

  G_OBJECT_CLASS (regie_indicator_trend_parent_class)->finalize (object);
}

static char *
tell_trend (const RegieProgrammeView *view)
{
  return regie_indicator_trend_tell (view, REGIE_INDICATOR_TREND (view->report)->indicator);
}

static char *
write_trend (const RegieProgrammeView *view)
{
  g_autoptr(RegieCanvas) canvas =
    regie_indicator_trend_draw (view, REGIE_INDICATOR_TREND (view->report)->indicator);
  g_autofree char *title = regie_indicator_trend_dup_title (view);
  g_autofree char *description = tell_trend (view);

  return regie_canvas_write (canvas, title, description);
}

static const RegieProgrammePort port = { write_trend, tell_trend };

char *
regie_indicator_trend_dup_title (const RegieProgrammeView *view)
{
  return regie_programme_dup_title (view,
                                    N_ ("Indicators of {title}"),
                                    N_ ("Indicators of the programme"));
}

static void
regie_indicator_trend_class_init (RegieIndicatorTrendClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  REGIE_PROGRAMME_REPORT_CLASS (klass)->port = (gpointer) &port;
  object_class->get_property = regie_indicator_trend_get_property;
  object_class->set_property = regie_indicator_trend_set_property;
  object_class->finalize = regie_indicator_trend_finalize;

  /**
   * RegieIndicatorTrend:indicator:
   *
   * Indicator, by id, that is shown; %NULL: all.
   *
   * Since: 0.1
   */
  props[PROP_INDICATOR] =
    g_param_spec_string ("indicator",
                         NULL,
                         NULL,
                         NULL,
                         G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS);

  g_object_class_install_properties (object_class, N_PROPS, props);
}

static void
regie_indicator_trend_init (RegieIndicatorTrend *self)
{
}

/**
 * regie_indicator_trend_new:
 * @method: (nullable): the method that the programme follows
 *
 * Makes the report. The method gives the indicators their names.
 *
 * Returns: (transfer full): the report
 *
 * Since: 0.1
 */
RegieIndicatorTrend *
regie_indicator_trend_new (RegieMethod *method)
{
  g_return_val_if_fail (method == NULL || REGIE_IS_METHOD (method), NULL);

  return g_object_new (REGIE_TYPE_INDICATOR_TREND, "method", method, NULL);
}

/**
 * regie_indicator_trend_get_indicator:
 * @self: an indicator trend
 *
 * Gets the [property@Regie.IndicatorTrend:indicator].
 *
 * Returns: (nullable) (transfer none): an id, or %NULL for all indicators
 *
 * Since: 0.1
 */
const char *
regie_indicator_trend_get_indicator (RegieIndicatorTrend *self)
{
  g_return_val_if_fail (REGIE_IS_INDICATOR_TREND (self), NULL);

  return self->indicator;
}

/**
 * regie_indicator_trend_set_indicator:
 * @self: an indicator trend
 * @indicator: (nullable): an id, or %NULL for all indicators
 *
 * Sets the [property@Regie.IndicatorTrend:indicator].
 *
 * Since: 0.1
 */
void
regie_indicator_trend_set_indicator (RegieIndicatorTrend *self,
                                     const char          *indicator)
{
  g_return_if_fail (REGIE_IS_INDICATOR_TREND (self));

  if (g_strcmp0 (self->indicator, indicator) == 0)
    return;

  g_free (self->indicator);
  self->indicator = g_strdup (indicator);
  g_object_notify_by_pspec (G_OBJECT (self), props[PROP_INDICATOR]);
}
