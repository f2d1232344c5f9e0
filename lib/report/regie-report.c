/* regie-report.c: what people read of a dossier
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include <regie/regie-report.h>

#include "report/regie-report-private.h"

/**
 * RegieReport:
 *
 * Something to read about a dossier, such as [class@Regie.PlanPage] or [class@Regie.Overview], or
 * to look at: [class@Regie.Ecogram] and [class@Regie.Genogram].
 *
 * A report in words is plain text in UTF-8: lines of at most 72 columns, each with a line feed at
 * its end. A picture is an SVG document. What people wrote comes in as they wrote it, except that
 * line breaks and control characters become spaces. No report shows an address or a value marked
 * [const@Regie.PARAM_SECRET], nor a tie that is private unless it is asked to.
 *
 * Since: 0.1
 */

enum
{
  PROP_METHOD = 1,
  N_PROPS
};

static GParamSpec *props[N_PROPS];

G_DEFINE_ABSTRACT_TYPE (RegieReport, regie_report, G_TYPE_OBJECT)

static void
regie_report_get_property (GObject    *object,
                           guint       prop_id,
                           GValue     *value,
                           GParamSpec *pspec)
{
  switch (prop_id)
    {
    case PROP_METHOD:
      g_value_set_object (value, regie_report_get_method (REGIE_REPORT (object)));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
regie_report_set_property (GObject      *object,
                           guint         prop_id,
                           const GValue *value,
                           GParamSpec   *pspec)
{
  switch (prop_id)
    {
    case PROP_METHOD:
      regie_report_set_method (REGIE_REPORT (object), g_value_get_object (value));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
regie_report_finalize (GObject *object)
{
  RegieReport *self = REGIE_REPORT (object);

  g_clear_object (&self->method);

  G_OBJECT_CLASS (regie_report_parent_class)->finalize (object);
}

static void
regie_report_class_init (RegieReportClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->get_property = regie_report_get_property;
  object_class->set_property = regie_report_set_property;
  object_class->finalize = regie_report_finalize;

  /**
   * RegieReport:method:
   *
   * Method that gives phases, levels and life domains their names. Without one they are called by
   * their ids.
   *
   * Since: 0.1
   */
  props[PROP_METHOD] =
    g_param_spec_object ("method",
                         NULL,
                         NULL,
                         REGIE_TYPE_METHOD,
                         G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS);

  g_object_class_install_properties (object_class, N_PROPS, props);
}

static void
regie_report_init (RegieReport *self)
{
}

/**
 * regie_report_get_method:
 * @self: a report
 *
 * Gets the [property@Regie.Report:method].
 *
 * Returns: (nullable) (transfer none): the method, or %NULL when there is none
 *
 * Since: 0.1
 */
RegieMethod *
regie_report_get_method (RegieReport *self)
{
  g_return_val_if_fail (REGIE_IS_REPORT (self), NULL);

  return self->method;
}

/**
 * regie_report_set_method:
 * @self: a report
 * @method: (nullable): the method
 *
 * Sets the [property@Regie.Report:method].
 *
 * Since: 0.1
 */
void
regie_report_set_method (RegieReport *self,
                         RegieMethod *method)
{
  g_return_if_fail (REGIE_IS_REPORT (self));
  g_return_if_fail (method == NULL || REGIE_IS_METHOD (method));

  if (g_set_object (&self->method, method))
    g_object_notify_by_pspec (G_OBJECT (self), props[PROP_METHOD]);
}

/**
 * regie_report_write:
 * @self: a report
 * @dossier: the dossier to tell of
 * @day: the day for which it is told
 * @language: (nullable): a BCP 47 tag; Dutch when %NULL
 *
 * Writes the report. The fixed words are in the language asked for; what people wrote stays in
 * theirs.
 *
 * Returns: (transfer full): the text
 *
 * Since: 0.1
 */
char *
regie_report_write (RegieReport  *self,
                    RegieDossier *dossier,
                    const GDate  *day,
                    const char   *language)
{
  const RegieReportPort *port = NULL;
  g_autoptr(RegieReportIndex) index = regie_report_index_new ();
  RegieReportContext context = { .index = index };

  g_return_val_if_fail (REGIE_IS_REPORT (self), NULL);
  g_return_val_if_fail (REGIE_IS_DOSSIER (dossier), NULL);
  g_return_val_if_fail (day != NULL && g_date_valid (day), NULL);

  context.report = self;
  context.method = self->method;
  context.dossier = dossier;
  context.day = day;
  context.language = language;
  port = REGIE_REPORT_CLASS (G_OBJECT_GET_CLASS (self))->port;

  /* What is written is a text of its own. */
  /* cppcheck-suppress returnDanglingLifetime */
  return port->write (&context);
}
