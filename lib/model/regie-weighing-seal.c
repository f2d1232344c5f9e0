/* regie-weighing-seal.c: whether a weighing is as it was given
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include <regie/regie-weighing-seal.h>

/* The digest of all that was given. A deviation is decided later, so it is left out. */
static char *
dup_digest (RegieWeighing *self)
{
  g_autoptr(RegieWeighing) given = REGIE_WEIGHING (regie_entity_dup (REGIE_ENTITY (self)));
  g_autofree char *text = NULL;

  regie_weighing_set_deviates (given, FALSE);
  regie_weighing_set_deviation_reason (given, NULL);
  regie_weighing_set_deviation_consulted (given, NULL);
  regie_weighing_set_deviation_date (given, NULL);
  regie_weighing_set_deviation_by (given, NULL);
  regie_weighing_set_seal (given, NULL);
  text = regie_entity_to_json (REGIE_ENTITY (given), REGIE_WRITE_CANONICAL);

  return g_compute_checksum_for_string (G_CHECKSUM_SHA256, text, -1);
}

static void
put_digest (RegieWeighing *self)
{
  g_autofree char *digest = dup_digest (self);

  regie_weighing_set_seal (self, digest);
}

/**
 * regie_weighing_put_seal:
 * @self: a weighing
 *
 * Puts the [property@Regie.Weighing:seal] of what the weighing says now: its day, author,
 * framework, answers with their reasons, and outcome. [method@Regie.Dossier.record_weighing] does
 * so. The seal shows a change that was made by mistake; it is no signature, and whoever changes a
 * weighing on purpose can seal it again. Against that, a store keeps a log.
 *
 * Source: method, section 3.3.
 *
 * Since: 0.1
 */
void
regie_weighing_put_seal (RegieWeighing *self)
{
  g_return_if_fail (REGIE_IS_WEIGHING (self));

  put_digest (self);
}

/**
 * regie_weighing_is_unchanged:
 * @self: a weighing
 *
 * Tells whether a weighing still says what it said when it was sealed. A deviation from its outcome
 * may be recorded later and does not count as a change. A weighing without a seal counts as
 * unchanged: nothing shows otherwise.
 *
 * Source: method, section 3.3.
 *
 * Returns: whether it is unchanged
 *
 * Since: 0.1
 */
gboolean
regie_weighing_is_unchanged (RegieWeighing *self)
{
  g_autofree char *digest = NULL;

  g_return_val_if_fail (REGIE_IS_WEIGHING (self), FALSE);

  if (regie_weighing_get_seal (self) == NULL)
    return TRUE;
  digest = dup_digest (self);

  return g_str_equal (regie_weighing_get_seal (self), digest);
}
