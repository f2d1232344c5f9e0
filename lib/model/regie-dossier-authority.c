/* regie-dossier-authority.c: who has authority over a child on a day
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include <regie/regie-authority.h>

#include <regie/regie-dossier-day.h>
#include <regie/regie-organisation.h>
#include <regie/regie-relation.h>

#include "base/regie-language-private.h"
#include "base/regie-list-private.h"
#include "base/regie-table-private.h"
#include "model/regie-model-items-private.h"

/* From this birthday on nobody has parental authority. */
#define MAJORITY_YEARS 18

typedef struct
{
  RegieDossier *dossier;
  const char   *child;
  const GDate  *day;
  const char   *language;
  gboolean      is_recorded;

  GPtrArray *holders;
  GPtrArray *organisations;
  GPtrArray *person_relations;
  GPtrArray *organisation_relations;
} Search;

/* The vocabulary has each kind from both sides; these begin with the child. */
static gboolean
begins_with_child (RegieRelation *relation)
{
  static const char *const kinds[] = {
    "legally-represented", "under-parental-authority", "ward", NULL
  };
  const char *kind = regie_relation_get_kind (relation);

  return kind != NULL && g_strv_contains (kinds, kind);
}

static gboolean
has_died (Search     *search,
          const char *person)
{
  RegiePerson *record = regie_dossier_get_person (search->dossier, person);
  const GDate *death = record == NULL ? NULL : regie_person_get_death_date (record);

  return death != NULL && regie_day_compare (death, search->day) < 0;
}

/* Somebody with two relations has authority once. */
static gboolean
is_new (GPtrArray  *ids,
        const char *id)
{
  return id != NULL && !g_ptr_array_find_with_equal_func (ids, id, g_str_equal, NULL);
}

static void
look_at (Search        *search,
         RegieRelation *relation)
{
  gboolean is_turned = begins_with_child (relation);
  const char *person = regie_relation_get_person (relation);
  const char *other = regie_relation_get_other (relation);
  const char *holder = is_turned ? other : person;
  const char *organisation = regie_relation_get_organisation (relation);

  if (regie_relation_get_category (relation) != REGIE_RELATION_CATEGORY_AUTHORITY ||
      g_strcmp0 (is_turned ? person : other, search->child) != 0)
    return;

  search->is_recorded = TRUE;
  if (!regie_record_is_in_force (relation, search->day))
    return;

  if (is_new (search->organisations, organisation))
    {
      g_ptr_array_add (search->organisations, (char *) organisation);
      g_ptr_array_add (search->organisation_relations, relation);
    }
  else if (organisation == NULL && is_new (search->holders, holder) && !has_died (search, holder))
    {
      g_ptr_array_add (search->holders, (char *) holder);
      g_ptr_array_add (search->person_relations, relation);
    }
}

static gboolean
is_of_age (Search *search)
{
  RegiePerson *child = regie_dossier_get_person (search->dossier, search->child);

  return child != NULL && regie_person_get_age_on (child, search->day) >= MAJORITY_YEARS;
}

static RegieAuthorityAnswer
answer (Search *search)
{
  if (search->organisations->len > 0)
    return REGIE_AUTHORITY_ANSWER_INSTITUTION;
  if (search->holders->len > 1)
    return REGIE_AUTHORITY_ANSWER_TWO;
  if (search->holders->len == 1)
    return REGIE_AUTHORITY_ANSWER_ONE;

  return search->is_recorded ? REGIE_AUTHORITY_ANSWER_NOBODY : REGIE_AUTHORITY_ANSWER_UNKNOWN;
}

static char *
dup_person_name (Search     *search,
                 const char *id)
{
  RegiePerson *person = regie_dossier_get_person (search->dossier, id);

  return person == NULL ? g_strdup (id) : regie_person_dup_name (person);
}

static char *
dup_organisation_name (Search     *search,
                       const char *id)
{
  RegieEntity *found =
    regie_entity_find (REGIE_ENTITY (search->dossier), REGIE_TYPE_ORGANISATION, id);
  const char *name =
    found == NULL ? NULL : regie_organisation_get_name (REGIE_ORGANISATION (found));

  return g_strdup (name == NULL ? id : name);
}

static const char *
get_ground_text (RegieRelation *relation)
{
  switch (regie_relation_get_ground (relation))
    {
    case REGIE_AUTHORITY_GROUND_UNKNOWN:
      return N_ ("ground not recorded");
    case REGIE_AUTHORITY_GROUND_BIRTH:
      return N_ ("by birth");
    case REGIE_AUTHORITY_GROUND_MARRIAGE:
      return N_ ("by marriage or registered partnership");
    case REGIE_AUTHORITY_GROUND_RECOGNITION:
      return N_ ("by recognition");
    case REGIE_AUTHORITY_GROUND_COURT:
      return N_ ("by decision of the court");
    case REGIE_AUTHORITY_GROUND_INSTITUTION:
      return N_ ("guardianship by an institution");
    }

  g_return_val_if_reached (N_ ("ground not recorded"));
}

/* `Samira (by birth), Joost (by recognition)` */
static char *
dup_names (Search *search)
{
  GString *names = g_string_new (NULL);
  GPtrArray *ids[] = { search->holders, search->organisations };
  GPtrArray *relations[] = { search->person_relations, search->organisation_relations };

  for (gsize i = 0; i < G_N_ELEMENTS (ids); i++)
    for (guint k = 0; k < ids[i]->len; k++)
      {
        g_autofree char *name = i == 0 ? dup_person_name (search, ids[i]->pdata[k])
                                       : dup_organisation_name (search, ids[i]->pdata[k]);
        const char *ground =
          regie_translate (search->language, get_ground_text (relations[i]->pdata[k]));

        if (names->len > 0)
          g_string_append (names, ", ");
        g_string_append (names, name);
        g_string_append (names, " (");
        g_string_append (names, ground);
        g_string_append_c (names, ')');
      }

  return g_string_free (names, FALSE);
}

static const char *
get_sentence (RegieAuthorityAnswer answer,
              gboolean             is_of_age)
{
  if (is_of_age)
    return N_ ("{child} is of age on {date}: nobody has authority over {child}.");

  switch (answer)
    {
    case REGIE_AUTHORITY_ANSWER_UNKNOWN:
      return N_ ("Who has authority over {child} is not recorded.");
    case REGIE_AUTHORITY_ANSWER_NOBODY:
      return N_ ("By what is recorded nobody has authority over {child} on {date}.");
    case REGIE_AUTHORITY_ANSWER_ONE:
      return N_ ("On {date} one person has authority over {child}: {names}.");
    case REGIE_AUTHORITY_ANSWER_TWO:
      return N_ ("On {date} several people have authority over {child}: {names}.");
    case REGIE_AUTHORITY_ANSWER_INSTITUTION:
      return N_ ("On {date} an institution has authority over {child}: {names}.");
    }

  g_return_val_if_reached ("");
}

static void
set_relations (RegieAuthority *result,
               Search         *search)
{
  g_autoptr(GStrvBuilder) ids = g_strv_builder_new ();
  g_autoptr(GStrvBuilder) grounds = g_strv_builder_new ();
  g_autoptr(GEnumClass) codes = g_type_class_ref (REGIE_TYPE_AUTHORITY_GROUND);
  GPtrArray *relations[] = { search->person_relations, search->organisation_relations };
  g_auto(GStrv) id_strings = NULL;
  g_auto(GStrv) ground_strings = NULL;

  for (gsize i = 0; i < G_N_ELEMENTS (relations); i++)
    for (guint k = 0; k < relations[i]->len; k++)
      {
        RegieRelation *relation = relations[i]->pdata[k];
        const char *id = REGIE_ID (relation);

        if (id != NULL)
          g_strv_builder_add (ids, id);
        g_strv_builder_add (grounds,
                            g_enum_get_value (codes, (int) regie_relation_get_ground (relation))
                              ->value_nick);
      }

  id_strings = g_strv_builder_end (ids);
  ground_strings = g_strv_builder_end (grounds);
  regie_authority_set_relations (result, (const char *const *) id_strings);
  regie_authority_set_grounds (result, (const char *const *) ground_strings);
}

static RegieAuthority *
make_result (Search   *search,
             gboolean  is_of_age)
{
  RegieAuthority *result = regie_authority_new ();
  g_autofree char *child = dup_person_name (search, search->child);
  g_autofree char *date = regie_dup_date (search->language, search->day);
  g_autofree char *names = dup_names (search);
  g_autofree char *sentence = NULL;

  regie_authority_set_child (result, search->child);
  regie_authority_set_day (result, search->day);
  regie_authority_set_answer (result, is_of_age ? REGIE_AUTHORITY_ANSWER_NOBODY : answer (search));
  sentence = regie_translate_with (search->language,
                                   get_sentence (regie_authority_get_answer (result), is_of_age),
                                   "child",
                                   child,
                                   "date",
                                   date,
                                   "names",
                                   names,
                                   NULL);
  regie_authority_set_sentence (result, sentence);

  g_ptr_array_add (search->holders, NULL);
  g_ptr_array_add (search->organisations, NULL);
  regie_authority_set_holders (result, (const char *const *) search->holders->pdata);
  regie_authority_set_organisations (result, (const char *const *) search->organisations->pdata);
  set_relations (result, search);

  return result;
}

/**
 * regie_dossier_dup_authority:
 * @self: a dossier
 * @child: id of the child
 * @day: a day
 * @language: (nullable): language of the sentence, a BCP 47 tag; Dutch when %NULL
 *
 * Answers who has authority over a child on a day, with the ground of each. Counted are the
 * relations of the category authority that hold on the day, of people who have not died before it
 * and of institutions. When none was ever recorded, the answer is unknown; when those on record do
 * not hold on the day, it is nobody. From the eighteenth birthday on it is nobody in any case.
 *
 * Returns: (transfer full): the answer
 *
 * Since: 0.1
 */
RegieAuthority *
regie_dossier_dup_authority (RegieDossier *self,
                             const char   *child,
                             const GDate  *day,
                             const char   *language)
{
  g_autoptr(GPtrArray) holders = g_ptr_array_new ();
  g_autoptr(GPtrArray) organisations = g_ptr_array_new ();
  g_autoptr(GPtrArray) person_relations = g_ptr_array_new ();
  g_autoptr(GPtrArray) organisation_relations = g_ptr_array_new ();
  Search search = { self,
                    child,
                    day,
                    language,
                    FALSE,
                    holders,
                    organisations,
                    person_relations,
                    organisation_relations };
  gboolean is_adult = FALSE;

  g_return_val_if_fail (REGIE_IS_DOSSIER (self), NULL);
  g_return_val_if_fail (child != NULL, NULL);
  g_return_val_if_fail (day != NULL && g_date_valid (day), NULL);

  is_adult = is_of_age (&search);
  if (!is_adult)
    REGIE_ITEMS_FOREACH (RegieRelation, relation, regie_dossier_peek_relations (self))
      look_at (&search, relation);

  return make_result (&search, is_adult);
}
