/* regie-programme-report.c: what people read of a programme
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include <regie/regie-programme-report.h>

#include "report/regie-programme-view-private.h"

/**
 * RegieProgrammeReport:
 *
 * Something to read about a programme: [class@Regie.ProgrammeOverview]; or to look at:
 * [class@Regie.ProgrammeTable], [class@Regie.ProgrammeTimeline], [class@Regie.BudgetChart] and
 * [class@Regie.IndicatorTrend].
 *
 * A report in words is plain text in UTF-8: lines of at most 72 columns, each with a line feed at
 * its end. A picture is an SVG document without scripts or anything from elsewhere; it holds its
 * own description, which [method@Regie.ProgrammeReport.describe] tells as well. Nothing is said by
 * colour alone. What people wrote comes in as they wrote it, except that line breaks and control
 * characters become spaces.
 *
 * Who and what is told of is that of the day: bodies that take part, and how actions stand. A
 * report can be limited to a [property@Regie.ProgrammeReport:body] and to a
 * [property@Regie.ProgrammeReport:theme]. However large a programme is, a report stays as long as
 * people can read: what there is no place for is told together or counted.
 *
 * Since: 0.1
 */

#define FLAGS (G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS)

enum
{
  PROP_METHOD = 1,
  PROP_BODY,
  PROP_THEME,
  N_PROPS
};

static GParamSpec *props[N_PROPS];

G_DEFINE_ABSTRACT_TYPE (RegieProgrammeReport, regie_programme_report, G_TYPE_OBJECT)

static void
regie_programme_report_get_property (GObject    *object,
                                     guint       prop_id,
                                     GValue     *value,
                                     GParamSpec *pspec)
{
  RegieProgrammeReport *self = REGIE_PROGRAMME_REPORT (object);

  switch (prop_id)
    {
    case PROP_METHOD:
      g_value_set_object (value, self->method);
      break;
    case PROP_BODY:
      g_value_set_string (value, self->body);
      break;
    case PROP_THEME:
      g_value_set_string (value, self->theme);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
regie_programme_report_set_property (GObject      *object,
                                     guint         prop_id,
                                     const GValue *value,
                                     GParamSpec   *pspec)
{
  RegieProgrammeReport *self = REGIE_PROGRAMME_REPORT (object);

  switch (prop_id)
    {
    case PROP_METHOD:
      regie_programme_report_set_method (self, g_value_get_object (value));
      break;
    case PROP_BODY:
      regie_programme_report_set_body (self, g_value_get_string (value));
      break;
    case PROP_THEME:
      regie_programme_report_set_theme (self, g_value_get_string (value));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
regie_programme_report_finalize (GObject *object)
{
  RegieProgrammeReport *self = REGIE_PROGRAMME_REPORT (object);

  g_clear_object (&self->method);
  g_clear_pointer (&self->body, g_free);
  g_clear_pointer (&self->theme, g_free);

  G_OBJECT_CLASS (regie_programme_report_parent_class)->finalize (object);
}

static void
regie_programme_report_class_init (RegieProgrammeReportClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->get_property = regie_programme_report_get_property;
  object_class->set_property = regie_programme_report_set_property;
  object_class->finalize = regie_programme_report_finalize;

  /**
   * RegieProgrammeReport:method:
   *
   * Method that gives themes, actions, purposes and indicators their names. Without one they are
   * called by their ids.
   *
   * Since: 0.1
   */
  props[PROP_METHOD] = g_param_spec_object ("method", NULL, NULL, REGIE_TYPE_METHOD, FLAGS);

  /**
   * RegieProgrammeReport:body:
   *
   * Body, by id, that the report is limited to: a region with its municipalities and the
   * organisations in them, a municipality with its organisations, or an organisation. %NULL: all.
   *
   * Since: 0.1
   */
  props[PROP_BODY] = g_param_spec_string ("body", NULL, NULL, NULL, FLAGS);

  /**
   * RegieProgrammeReport:theme:
   *
   * Theme, by id, that the report is limited to where it tells of actions. %NULL: all.
   *
   * Since: 0.1
   */
  props[PROP_THEME] = g_param_spec_string ("theme", NULL, NULL, NULL, FLAGS);

  g_object_class_install_properties (object_class, N_PROPS, props);
}

static void
regie_programme_report_init (RegieProgrammeReport *self)
{
}

/**
 * regie_programme_report_get_method:
 * @self: a report
 *
 * Gets the [property@Regie.ProgrammeReport:method].
 *
 * Returns: (nullable) (transfer none): the method, or %NULL when there is none
 *
 * Since: 0.1
 */
RegieMethod *
regie_programme_report_get_method (RegieProgrammeReport *self)
{
  g_return_val_if_fail (REGIE_IS_PROGRAMME_REPORT (self), NULL);

  return self->method;
}

/**
 * regie_programme_report_set_method:
 * @self: a report
 * @method: (nullable): the method
 *
 * Sets the [property@Regie.ProgrammeReport:method].
 *
 * Since: 0.1
 */
void
regie_programme_report_set_method (RegieProgrammeReport *self,
                                   RegieMethod          *method)
{
  g_return_if_fail (REGIE_IS_PROGRAMME_REPORT (self));
  g_return_if_fail (method == NULL || REGIE_IS_METHOD (method));

  if (g_set_object (&self->method, method))
    g_object_notify_by_pspec (G_OBJECT (self), props[PROP_METHOD]);
}

static void
set_text (RegieProgrammeReport  *self,
          char                 **place,
          const char            *text,
          guint                  prop_id)
{
  if (g_strcmp0 (*place, text) == 0)
    return;

  g_free (*place);
  *place = g_strdup (text);
  g_object_notify_by_pspec (G_OBJECT (self), props[prop_id]);
}

/**
 * regie_programme_report_get_body:
 * @self: a report
 *
 * Gets the [property@Regie.ProgrammeReport:body].
 *
 * Returns: (nullable) (transfer none): an id, or %NULL when it is not limited
 *
 * Since: 0.1
 */
const char *
regie_programme_report_get_body (RegieProgrammeReport *self)
{
  g_return_val_if_fail (REGIE_IS_PROGRAMME_REPORT (self), NULL);

  return self->body;
}

/**
 * regie_programme_report_set_body:
 * @self: a report
 * @body: (nullable): an id
 *
 * Sets the [property@Regie.ProgrammeReport:body].
 *
 * Since: 0.1
 */
void
regie_programme_report_set_body (RegieProgrammeReport *self,
                                 const char           *body)
{
  g_return_if_fail (REGIE_IS_PROGRAMME_REPORT (self));

  set_text (self, &self->body, body, PROP_BODY);
}

/**
 * regie_programme_report_get_theme:
 * @self: a report
 *
 * Gets the [property@Regie.ProgrammeReport:theme].
 *
 * Returns: (nullable) (transfer none): an id, or %NULL when it is not limited
 *
 * Since: 0.1
 */
const char *
regie_programme_report_get_theme (RegieProgrammeReport *self)
{
  g_return_val_if_fail (REGIE_IS_PROGRAMME_REPORT (self), NULL);

  return self->theme;
}

/**
 * regie_programme_report_set_theme:
 * @self: a report
 * @theme: (nullable): an id
 *
 * Sets the [property@Regie.ProgrammeReport:theme].
 *
 * Since: 0.1
 */
void
regie_programme_report_set_theme (RegieProgrammeReport *self,
                                  const char           *theme)
{
  g_return_if_fail (REGIE_IS_PROGRAMME_REPORT (self));

  set_text (self, &self->theme, theme, PROP_THEME);
}

static const RegieProgrammePort *
get_port (RegieProgrammeReport *self)
{
  return REGIE_PROGRAMME_REPORT_CLASS (G_OBJECT_GET_CLASS (self))->port;
}

/**
 * regie_programme_report_write:
 * @self: a report
 * @programme: the programme to tell of
 * @day: the day for which it is told
 * @language: (nullable): a BCP 47 tag; Dutch when %NULL
 *
 * Writes the report, as text or as an SVG document. The fixed words are in the language asked for;
 * what people wrote stays in theirs. The same programme always gives the same report.
 *
 * Returns: (transfer full): the text
 *
 * Since: 0.1
 */
char *
regie_programme_report_write (RegieProgrammeReport *self,
                              RegieProgramme       *programme,
                              const GDate          *day,
                              const char           *language)
{
  g_autoptr(RegieProgrammeView) view = NULL;

  g_return_val_if_fail (REGIE_IS_PROGRAMME_REPORT (self), NULL);
  g_return_val_if_fail (REGIE_IS_PROGRAMME (programme), NULL);
  g_return_val_if_fail (day != NULL && g_date_valid (day), NULL);

  view = regie_programme_view_new (self, programme, day, language);

  return get_port (self)->write (view);
}

/**
 * regie_programme_report_describe:
 * @self: a report
 * @programme: the programme to tell of
 * @day: the day for which it is told
 * @language: (nullable): a BCP 47 tag; Dutch when %NULL
 *
 * Tells in sentences what the picture shows, for readers who do not see it; of a report in words,
 * what [method@Regie.ProgrammeReport.write] writes. One sentence is one line. A picture holds this
 * text too, as its `desc`.
 *
 * Returns: (transfer full): the text
 *
 * Since: 0.1
 */
char *
regie_programme_report_describe (RegieProgrammeReport *self,
                                 RegieProgramme       *programme,
                                 const GDate          *day,
                                 const char           *language)
{
  g_autoptr(RegieProgrammeView) view = NULL;

  g_return_val_if_fail (REGIE_IS_PROGRAMME_REPORT (self), NULL);
  g_return_val_if_fail (REGIE_IS_PROGRAMME (programme), NULL);
  g_return_val_if_fail (day != NULL && g_date_valid (day), NULL);

  view = regie_programme_view_new (self, programme, day, language);

  return get_port (self)->tell == NULL ? get_port (self)->write (view)
                                       : get_port (self)->tell (view);
}
