/* generate.c: dossiers that look like real ones and are about nobody
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "generate-chance.h"
#include "generate-story.h"

static void
write_id (Story *story)
{
  g_autofree char *id = chance_dup_uuid (&story->random);

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
