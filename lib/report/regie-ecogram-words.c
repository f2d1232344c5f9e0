/* regie-ecogram-words.c: an ecogram in sentences
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include "report/regie-ecogram-cast-private.h"

#include "base/regie-language-private.h"

static GPtrArray *
list_members (const RegieEcogramCast *cast,
              guint                   home)
{
  GPtrArray *names = g_ptr_array_new_with_free_func (g_free);
  const GPtrArray *also = REGIE_ECOGRAM_HOME (cast, home)->also;

  for (guint i = 0; i < cast->nodes->len; i++)
    {
      const RegieEcogramNode *node = REGIE_ECOGRAM_NODE (cast, i);

      if (node->place == REGIE_ECOGRAM_MEMBER && node->home == home)
        g_ptr_array_add (names, regie_picture_dup_name_and_age (cast->context, node->id));
    }
  for (guint i = 0; i < also->len; i++)
    g_ptr_array_add (names, g_strdup (also->pdata[i]));

  return names;
}

static void
tell_homes (const RegieEcogramCast *cast,
            GString                *text)
{
  const char *language = cast->context->language;

  for (guint i = 0; i < cast->homes->len; i++)
    {
      g_autoptr(GPtrArray) members = list_members (cast, i);
      g_autofree char *names = regie_picture_join (cast->context, members);

      regie_picture_tell (text,
                          regie_translate_with (language,
                                                N_ ("Who live in “{household}”: {names}."),
                                                "household",
                                                REGIE_ECOGRAM_HOME (cast, i)->name,
                                                "names",
                                                names,
                                                NULL));
    }
  if (cast->homes->len == 0)
    regie_picture_tell (text,
                        g_strdup (
                          regie_translate (language, N_ ("There is no household on this day."))));
}

static char *
tell_node (const RegieEcogramCast *cast,
           const RegieEcogramNode *node)
{
  const char *language = cast->context->language;
  g_autofree char *details = regie_picture_join (cast->context, node->details);

  if (node->details->len == 0 && node->place == REGIE_ECOGRAM_CLOSE)
    return regie_translate_with (language,
                                 N_ ("From the network or the family: {name}."),
                                 "name",
                                 node->name,
                                 NULL);
  if (node->details->len == 0)
    return regie_translate_with (language,
                                 N_ ("A professional: {name}."),
                                 "name",
                                 node->name,
                                 NULL);
  if (node->place == REGIE_ECOGRAM_CLOSE)
    return regie_translate_with (language,
                                 N_ ("From the network or the family: {name}, {relation}."),
                                 "name",
                                 node->name,
                                 "relation",
                                 details,
                                 NULL);

  return regie_translate_with (language,
                               N_ ("Professionals: {name}, {people}."),
                               "name",
                               node->name,
                               "people",
                               details,
                               NULL);
}

static void
add_word (GPtrArray  *words,
          const char *language,
          const char *word)
{
  if (word != NULL)
    g_ptr_array_add (words, g_strdup (regie_translate (language, word)));
}

static void
add_direction (GPtrArray     *words,
               const char    *language,
               RegieRelation *relation,
               const char    *person,
               const char    *other)
{
  RegieTieDirection direction = regie_relation_get_direction (relation);
  gboolean is_inward = direction == REGIE_TIE_DIRECTION_INWARD;

  if (direction == REGIE_TIE_DIRECTION_MUTUAL)
    add_word (words, language, N_ ("support goes both ways"));
  else if (direction != REGIE_TIE_DIRECTION_UNKNOWN)
    g_ptr_array_add (words,
                     regie_translate_with (language,
                                           N_ ("support goes from {person} to {other}"),
                                           "person",
                                           is_inward ? other : person,
                                           "other",
                                           is_inward ? person : other,
                                           NULL));
}

/* What the line of a tie shows, in words. */
static char *
dup_words (const RegieEcogramCast *cast,
           RegieRelation          *relation,
           const char             *person,
           const char             *other)
{
  static const char *const strengths[] = {
    NULL, N_ ("weak tie"), N_ ("ordinary tie"), N_ ("strong tie")
  };
  static const char *const tensions[] = {
    NULL, N_ ("no tension"), N_ ("some tension"), N_ ("high tension")
  };
  g_autoptr(GPtrArray) words = g_ptr_array_new_with_free_func (g_free);

  add_word (words, cast->context->language, strengths[regie_relation_get_strength (relation)]);
  add_word (words, cast->context->language, tensions[regie_relation_get_tension (relation)]);
  add_direction (words, cast->context->language, relation, person, other);
  if (words->len == 0)
    add_word (words, cast->context->language, N_ ("how strong the tie is has not been said"));

  return regie_picture_join (cast->context, words);
}

static char *
tell_tie (const RegieEcogramCast *cast,
          RegieRelation          *relation)
{
  g_autofree char *person =
    regie_picture_dup_name (cast->context, regie_relation_get_person (relation));
  g_autofree char *other =
    regie_picture_dup_name (cast->context, regie_relation_get_other (relation));
  g_autofree char *kind =
    regie_picture_dup_kind (cast->context, regie_relation_get_kind (relation));
  g_autofree char *words = dup_words (cast, relation, person, other);

  if (kind == NULL)
    return regie_translate_with (cast->context->language,
                                 N_ ("{person} and {other}: {words}."),
                                 "person",
                                 person,
                                 "other",
                                 other,
                                 "words",
                                 words,
                                 NULL);

  return regie_translate_with (cast->context->language,
                               N_ ("{person} is {kind} of {other}: {words}."),
                               "person",
                               person,
                               "kind",
                               kind,
                               "other",
                               other,
                               "words",
                               words,
                               NULL);
}

/* The picture in sentences, one in a line. */
char *
regie_ecogram_tell (const RegiePictureView *view)
{
  g_autoptr(RegieEcogramCast) cast = regie_ecogram_cast_new (view);
  g_autofree char *date = regie_dup_date (view->context->language, view->context->day);
  GString *text = g_string_new (NULL);

  regie_picture_tell (text,
                      regie_translate_with (view->context->language,
                                            N_ ("This ecogram shows how it stands on {date}."),
                                            "date",
                                            date,
                                            NULL));
  tell_homes (cast, text);
  for (guint i = 0; i < cast->nodes->len; i++)
    if (REGIE_ECOGRAM_NODE (cast, i)->place != REGIE_ECOGRAM_MEMBER)
      regie_picture_tell (text, tell_node (cast, REGIE_ECOGRAM_NODE (cast, i)));
  for (guint i = 0; i < cast->relations->len; i++)
    regie_picture_tell (text, tell_tie (cast, cast->relations->pdata[i]));

  return g_string_free (text, FALSE);
}
