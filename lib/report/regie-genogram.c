/* regie-genogram.c: a family over the generations, as a picture
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include <regie/regie-genogram.h>

#include "report/regie-genogram-family-private.h"

/**
 * RegieGenogram:
 *
 * A family over the generations, as a picture with the usual signs: squares and circles, couples
 * and former couples, children below their parents, adoption, twins, who has died and who live
 * together.
 *
 * The picture is an SVG document without scripts or anything from elsewhere. It holds its own
 * description, for readers who do not see it: what [method@Regie.Genogram.describe] tells. The same
 * dossier always gives the same picture. No address is in it; ties that are private are only when
 * [property@Regie.Genogram:show-private] is set.
 *
 * Source: method, section 2.2.
 *
 * Since: 0.1
 */
struct _RegieGenogram
{
  RegieReport parent_instance;

  gboolean show_private;
};

G_DEFINE_FINAL_TYPE (RegieGenogram, regie_genogram, REGIE_TYPE_REPORT)

enum
{
  PROP_SHOW_PRIVATE = 1,
  N_PROPS
};

static GParamSpec *props[N_PROPS];

static void
regie_genogram_get_property (GObject    *object,
                             guint       prop_id,
                             GValue     *value,
                             GParamSpec *pspec)
{
  switch (prop_id)
    {
    case PROP_SHOW_PRIVATE:
      g_value_set_boolean (value, regie_genogram_get_show_private (REGIE_GENOGRAM (object)));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
regie_genogram_set_property (GObject      *object,
                             guint         prop_id,
                             const GValue *value,
                             GParamSpec   *pspec)
{
  switch (prop_id)
    {
    case PROP_SHOW_PRIVATE:
      regie_genogram_set_show_private (REGIE_GENOGRAM (object), g_value_get_boolean (value));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static char *
write_genogram (const RegieReportContext *context)
{
  RegiePictureView view = { context, REGIE_GENOGRAM (context->report)->show_private };
  g_autoptr(RegieCanvas) canvas = regie_genogram_draw (&view);
  g_autofree char *title = regie_picture_dup_title (context, "Genogram of {title}", "Genogram");
  g_autofree char *description = regie_genogram_tell (&view);

  return regie_canvas_write (canvas, title, description);
}

static const RegieReportPort port = { write_genogram };

static void
regie_genogram_class_init (RegieGenogramClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  REGIE_REPORT_CLASS (klass)->port = (gpointer) &port;
  object_class->get_property = regie_genogram_get_property;
  object_class->set_property = regie_genogram_set_property;

  /**
   * RegieGenogram:show-private:
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
regie_genogram_init (RegieGenogram *self)
{
}

/**
 * regie_genogram_new:
 * @method: (nullable): the method that the case follows
 *
 * Makes the report. The method gives the kinds of relations their names.
 *
 * Returns: (transfer full): the report
 *
 * Since: 0.1
 */
RegieGenogram *
regie_genogram_new (RegieMethod *method)
{
  g_return_val_if_fail (method == NULL || REGIE_IS_METHOD (method), NULL);

  return g_object_new (REGIE_TYPE_GENOGRAM, "method", method, NULL);
}

/**
 * regie_genogram_get_show_private:
 * @self: a genogram
 *
 * Gets the [property@Regie.Genogram:show-private].
 *
 * Returns: whether ties that are private are shown
 *
 * Since: 0.1
 */
gboolean
regie_genogram_get_show_private (RegieGenogram *self)
{
  g_return_val_if_fail (REGIE_IS_GENOGRAM (self), FALSE);

  return self->show_private;
}

/**
 * regie_genogram_set_show_private:
 * @self: a genogram
 * @show_private: whether ties that are private are shown
 *
 * Sets the [property@Regie.Genogram:show-private].
 *
 * Since: 0.1
 */
void
regie_genogram_set_show_private (RegieGenogram *self,
                                 gboolean       show_private)
{
  g_return_if_fail (REGIE_IS_GENOGRAM (self));

  if (self->show_private == !!show_private)
    return;

  self->show_private = !!show_private;
  g_object_notify_by_pspec (G_OBJECT (self), props[PROP_SHOW_PRIVATE]);
}

/**
 * regie_genogram_describe:
 * @self: a genogram
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
regie_genogram_describe (RegieGenogram *self,
                         RegieDossier  *dossier,
                         const GDate   *day,
                         const char    *language)
{
  g_autoptr(RegieReportIndex) index = regie_report_index_new ();
  RegieReportContext context = { .index = index };
  RegiePictureView view = { &context, FALSE };

  g_return_val_if_fail (REGIE_IS_GENOGRAM (self), NULL);
  g_return_val_if_fail (REGIE_IS_DOSSIER (dossier), NULL);
  g_return_val_if_fail (day != NULL && g_date_valid (day), NULL);

  context.report = REGIE_REPORT (self);
  context.method = regie_report_get_method (context.report);
  context.dossier = dossier;
  context.day = day;
  context.language = language;
  view.show_private = self->show_private;

  return regie_genogram_tell (&view);
}
