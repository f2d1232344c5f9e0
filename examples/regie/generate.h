/* generate.h: dossiers and programmes that look like real ones and are about nobody
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#include <regie/regie.h>

G_BEGIN_DECLS

/* Mixed is what a local team has: light, standard and heavy cases in households of the sizes that
 * CBS counts. Largest is the largest file to be expected: ten years, 60 people with 200 relations,
 * 500 actions. */
typedef enum
{
  GENERATE_MIXED,
  GENERATE_LIGHT,
  GENERATE_LARGEST
} GenerateProfile;

/* Makes a dossier. It depends on seed, number and profile only: not on the machine, the clock, the
 * locale, or what was made before. */
RegieDossier *generate_dossier (guint64         seed,
                                guint64         number,
                                GenerateProfile profile) G_GNUC_WARN_UNUSED_RESULT;

/* Makes a programme of edition `regisseur`: regions of eight municipalities, organisations in one
 * or more of them, two years under way. It depends on seed, number and the sizes only. */
RegieProgramme *generate_programme (guint64 seed,
                                    guint64 number,
                                    guint   n_municipalities,
                                    guint   n_organisations) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
