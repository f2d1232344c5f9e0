/* generate.c: dossiers that look like real ones and are about nobody
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "generate-story.h"

/* A UUID of version 4, as a store gives to a dossier. */
static void
write_id (Story *story)
{
  guint parts[8];
  char id[40];

  for (gsize i = 0; i < G_N_ELEMENTS (parts); i++)
    parts[i] = story_below (story, 1 << 16);

  g_snprintf (id,
              sizeof id,
              "%04x%04x-%04x-4%03x-%x%03x-%04x%04x%04x",
              parts[0],
              parts[1],
              parts[2],
              parts[3] & 0xfff,
              8 | (parts[4] >> 14),
              parts[4] & 0xfff,
              parts[5],
              parts[6],
              parts[7]);
  regie_entity_set_id (REGIE_ENTITY (story->dossier), id);
}

static void
write_head (Story *story)
{
  RegieDossier *dossier = story->dossier;
  gboolean vulnerable = story->variant != STORY_LIGHT;

  regie_dossier_set_edition (dossier, "regisseur");
  regie_dossier_set_edition_version (dossier, "2026.1");
  regie_dossier_set_opened_date (dossier, story_date (story, story->opened));
  regie_dossier_set_organisation (dossier, story->team);
  regie_dossier_set_registered_by (dossier, story->registrar);
  regie_dossier_set_question (dossier, story_pick (story, &generate_questions));
  regie_dossier_set_question_by (dossier, story_pick_person (story, story->speakers));
  regie_dossier_set_vulnerable (dossier, vulnerable ? REGIE_ANSWER_YES : REGIE_ANSWER_NO);
  if (vulnerable)
    regie_dossier_set_vulnerable_reason (dossier, story_pick (story, &generate_vulnerable_reasons));
}

RegieDossier *
generate_dossier (guint64         seed,
                  guint64         number,
                  GenerateProfile profile)
{
  g_autoptr(Story) story = story_new (seed, number, profile);

  write_id (story);
  story_write_people (story);
  story_write_helpers (story);
  write_head (story);
  story_write_direction (story);
  story_write_phases (story);
  story_write_plans (story);
  story_write_meetings (story);
  story_write_scores (story);
  story_write_safety (story);
  story_write_papers (story);
  story_write_ties (story);

  return g_object_ref (story->dossier);
}
