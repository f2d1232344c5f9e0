/* regie-ecogram.c: a household and who stands around it, as a picture
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include <regie/regie-ecogram.h>

#include "report/regie-ecogram-cast-private.h"

/**
 * RegieEcogram:
 *
 * A household and who stands around it, as a picture: its members in the middle, network and
 * relatives on the left, professionals with their organisations on the right.
 *
 * Ties are lines: the width tells how strong a tie is, dashes and teeth tell of tension, arrows
 * tell to whom support goes.
 *
 * The picture is an SVG document without scripts or anything from elsewhere. It holds its own
 * description, for readers who do not see it: what [method@Regie.Ecogram.describe] tells. The same
 * dossier always gives the same picture. No address is in it; ties that are private are only when
 * [property@Regie.Ecogram:show-private] is set.
 *
 * Source: method, section 2.2.
 *
 * Since: 0.1
 */
struct _RegieEcogram
{
  RegieReport parent_instance;

  gboolean show_private;
};

G_DEFINE_FINAL_TYPE (RegieEcogram, regie_ecogram, REGIE_TYPE_REPORT)

enum
{
  PROP_SHOW_PRIVATE = 1,
  N_PROPS
};

static GParamSpec *props[N_PROPS];

static void
regie_ecogram_get_property (GObject    *object,
                            guint       prop_id,
                            GValue     *value,
                            GParamSpec *pspec)
{
  switch (prop_id)
    {
    case PROP_SHOW_PRIVATE:
      g_value_set_boolean (value, regie_ecogram_get_show_private (REGIE_ECOGRAM (object)));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
regie_ecogram_set_property (GObject      *object,
                            guint         prop_id,
                            const GValue *value,
                            GParamSpec   *pspec)
{
  switch (prop_id)
    {
    case PROP_SHOW_PRIVATE:
      regie_ecogram_set_show_private (REGIE_ECOGRAM (object), g_value_get_boolean (value));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static char *
write_ecogram (const RegieReportContext *context)
{
  RegiePictureView view = { context, REGIE_ECOGRAM (context->report)->show_private };
  g_autoptr(RegieCanvas) canvas = regie_ecogram_draw (&view);
  g_autofree char *title = regie_picture_dup_title (context, "Ecogram of {title}", "Ecogram");
  g_autofree char *description = regie_ecogram_tell (&view);

  return regie_canvas_write (canvas, title, description);
}

static const RegieReportPort port = { write_ecogram };

static void
regie_ecogram_class_init (RegieEcogramClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  REGIE_REPORT_CLASS (klass)->port = (gpointer) &port;
  object_class->get_property = regie_ecogram_get_property;
  object_class->set_property = regie_ecogram_set_property;

  /**
   * RegieEcogram:show-private:
   *
   * Whether ties that are marked as private are drawn and told, with whoever is there by such a tie
   * alone. They are not, unless the caller knows that the reader may see them.
   *
   * Since: 0.1
   */
  props[PROP_SHOW_PRIVATE] =
    g_param_spec_boolean ("show-private",
                          NULL,
                          NULL,
                          FALSE,
                          G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS);

  g_object_class_install_properties (object_class, N_PROPS, props);
}

static void
regie_ecogram_init (RegieEcogram *self)
{
}

/**
 * regie_ecogram_new:
 * @method: (nullable): the method that the case follows
 *
 * Makes the report. The method gives the kinds of relations their names.
 *
 * Returns: (transfer full): the report
 *
 * Since: 0.1
 */
RegieEcogram *
regie_ecogram_new (RegieMethod *method)
{
  g_return_val_if_fail (method == NULL || REGIE_IS_METHOD (method), NULL);

  return g_object_new (REGIE_TYPE_ECOGRAM, "method", method, NULL);
}

/**
 * regie_ecogram_get_show_private:
 * @self: an ecogram
 *
 * Gets the [property@Regie.Ecogram:show-private].
 *
 * Returns: whether ties that are private are shown
 *
 * Since: 0.1
 */
gboolean
regie_ecogram_get_show_private (RegieEcogram *self)
{
  g_return_val_if_fail (REGIE_IS_ECOGRAM (self), FALSE);

  return self->show_private;
}

/**
 * regie_ecogram_set_show_private:
 * @self: an ecogram
 * @show_private: whether ties that are private are shown
 *
 * Sets the [property@Regie.Ecogram:show-private].
 *
 * Since: 0.1
 */
void
regie_ecogram_set_show_private (RegieEcogram *self,
                                gboolean      show_private)
{
  g_return_if_fail (REGIE_IS_ECOGRAM (self));

  if (self->show_private == !!show_private)
    return;

  self->show_private = !!show_private;
  g_object_notify_by_pspec (G_OBJECT (self), props[PROP_SHOW_PRIVATE]);
}

/**
 * regie_ecogram_describe:
 * @self: an ecogram
 * @dossier: the dossier to tell of
 * @day: the day for which it is told
 * @language: (nullable): a BCP 47 tag; Dutch when %NULL
 *
 * Tells in sentences what the picture shows: everybody who is in it, and each tie. One sentence is
 * one line. The picture holds this text too, as its `desc`.
 *
 * Returns: (transfer full): the text
 *
 * Since: 0.1
 */
char *
regie_ecogram_describe (RegieEcogram *self,
                        RegieDossier *dossier,
                        const GDate  *day,
                        const char   *language)
{
  g_autoptr(RegieReportIndex) index = regie_report_index_new ();
  RegieReportContext context = { .index = index };
  RegiePictureView view = { &context, FALSE };

  g_return_val_if_fail (REGIE_IS_ECOGRAM (self), NULL);
  g_return_val_if_fail (REGIE_IS_DOSSIER (dossier), NULL);
  g_return_val_if_fail (day != NULL && g_date_valid (day), NULL);

  context.report = REGIE_REPORT (self);
  context.method = regie_report_get_method (context.report);
  context.dossier = dossier;
  context.day = day;
  context.language = language;
  view.show_private = self->show_private;

  return regie_ecogram_tell (&view);
}
