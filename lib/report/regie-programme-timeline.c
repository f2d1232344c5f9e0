/* regie-programme-timeline.c: what is done from when to when, as a picture
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include <regie/regie-programme-timeline.h>

#include "base/regie-language-private.h"
#include "report/regie-programme-timeline-private.h"

/**
 * RegieProgrammeTimeline:
 *
 * A picture of when things are done: a bar from the day on which an action should begin to the day
 * by which it should be done, with a mark where it was done, and a line for the day of the report.
 * A thin line with an arrow leads from an action to one that waits for it, while there are few.
 *
 * Of more than sixty actions a bar tells of all those of a body, or of a theme when
 * [property@Regie.ProgrammeTimeline:by-theme] is set; beside it stands which share of them is done.
 * Days further than ten years from that of the report are not drawn where they are, but at the
 * edge; the text tells them.
 *
 * Source: method, section 7.0.
 *
 * Since: 0.1
 */
struct _RegieProgrammeTimeline
{
  RegieProgrammeReport parent_instance;

  gboolean by_theme;
};

G_DEFINE_FINAL_TYPE (RegieProgrammeTimeline, regie_programme_timeline, REGIE_TYPE_PROGRAMME_REPORT)

enum
{
  PROP_BY_THEME = 1,
  N_PROPS
};

static GParamSpec *props[N_PROPS];

static void
regie_programme_timeline_get_property (GObject    *object,
                                       guint       prop_id,
                                       GValue     *value,
                                       GParamSpec *pspec)
{
  switch (prop_id)
    {
    case PROP_BY_THEME:
      g_value_set_boolean (value, REGIE_PROGRAMME_TIMELINE (object)->by_theme);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
regie_programme_timeline_set_property (GObject      *object,
                                       guint         prop_id,
                                       const GValue *value,
                                       GParamSpec   *pspec)
{
  switch (prop_id)
    {
    case PROP_BY_THEME:
      regie_programme_timeline_set_by_theme (REGIE_PROGRAMME_TIMELINE (object),
                                             g_value_get_boolean (value));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static char *
tell_timeline (const RegieProgrammeView *view)
{
  return regie_programme_timeline_tell (view, REGIE_PROGRAMME_TIMELINE (view->report)->by_theme);
}

static char *
write_timeline (const RegieProgrammeView *view)
{
  g_autoptr(RegieCanvas) canvas =
    regie_programme_timeline_draw (view, REGIE_PROGRAMME_TIMELINE (view->report)->by_theme);
  g_autofree char *title = regie_programme_timeline_dup_title (view);
  g_autofree char *description = tell_timeline (view);

  return regie_canvas_write (canvas, title, description);
}

static const RegieProgrammePort port = { write_timeline, tell_timeline };

char *
regie_programme_timeline_dup_title (const RegieProgrammeView *view)
{
  return regie_programme_dup_title (view,
                                    N_ ("Timeline of {title}"),
                                    N_ ("Timeline of the programme"));
}

static void
regie_programme_timeline_class_init (RegieProgrammeTimelineClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  REGIE_PROGRAMME_REPORT_CLASS (klass)->port = (gpointer) &port;
  object_class->get_property = regie_programme_timeline_get_property;
  object_class->set_property = regie_programme_timeline_set_property;

  /**
   * RegieProgrammeTimeline:by-theme:
   *
   * Whether actions stand under their theme. Otherwise they stand under their body.
   *
   * Since: 0.1
   */
  props[PROP_BY_THEME] =
    g_param_spec_boolean ("by-theme",
                          NULL,
                          NULL,
                          FALSE,
                          G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS);

  g_object_class_install_properties (object_class, N_PROPS, props);
}

static void
regie_programme_timeline_init (RegieProgrammeTimeline *self)
{
}

/**
 * regie_programme_timeline_new:
 * @method: (nullable): the method that the programme follows
 *
 * Makes the report. The method gives actions and themes their names.
 *
 * Returns: (transfer full): the report
 *
 * Since: 0.1
 */
RegieProgrammeTimeline *
regie_programme_timeline_new (RegieMethod *method)
{
  g_return_val_if_fail (method == NULL || REGIE_IS_METHOD (method), NULL);

  return g_object_new (REGIE_TYPE_PROGRAMME_TIMELINE, "method", method, NULL);
}

/**
 * regie_programme_timeline_get_by_theme:
 * @self: a timeline
 *
 * Gets the [property@Regie.ProgrammeTimeline:by-theme].
 *
 * Returns: whether actions stand under their theme
 *
 * Since: 0.1
 */
gboolean
regie_programme_timeline_get_by_theme (RegieProgrammeTimeline *self)
{
  g_return_val_if_fail (REGIE_IS_PROGRAMME_TIMELINE (self), FALSE);

  return self->by_theme;
}

/**
 * regie_programme_timeline_set_by_theme:
 * @self: a timeline
 * @by_theme: whether actions stand under their theme
 *
 * Sets the [property@Regie.ProgrammeTimeline:by-theme].
 *
 * Since: 0.1
 */
void
regie_programme_timeline_set_by_theme (RegieProgrammeTimeline *self,
                                       gboolean                by_theme)
{
  g_return_if_fail (REGIE_IS_PROGRAMME_TIMELINE (self));

  if (self->by_theme == !!by_theme)
    return;

  self->by_theme = !!by_theme;
  g_object_notify_by_pspec (G_OBJECT (self), props[PROP_BY_THEME]);
}
