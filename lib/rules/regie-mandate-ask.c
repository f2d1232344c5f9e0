/* regie-mandate-ask.c: may this person do this, and by what
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include <regie/regie-mandate-ask.h>

#include <regie/regie-dossier-day.h>
#include <regie/regie-edition.h>

#include "base/regie-language-private.h"
#include "base/regie-list-private.h"
#include "base/regie-table-private.h"
#include "method/regie-method-items-private.h"
#include "model/regie-model-items-private.h"

/* A mandate, whether somebody was given it or it comes with the level at which they direct. */
typedef struct
{
  const char                 *id;
  const char                 *level;
  RegieMandateSubject         subject;
  const char          *const *powers;
  gint64                      limit_cents;
  int                         limit_days;
  const char                 *scope;
  const GDate                *start_date;
  const GDate                *end_date;
} Grant;

typedef struct
{
  RegieMandateQuestion *question;
  RegieDossier         *dossier;
  RegieMethod          *method;
  const GDate          *day;
  const char           *language;
  GArray               *grants;
  /* Whether something is missing on record by which they perhaps may. */
  gboolean has_vague_mandate;
  gboolean has_unknown_level;
} Ask;

static void
add_mandates (Ask *ask)
{
  const char *person = regie_mandate_question_get_person (ask->question);

  REGIE_ITEMS_FOREACH (RegieMandate, mandate, regie_dossier_peek_mandates (ask->dossier))
    {
      Grant grant = {
        .id = REGIE_ID (mandate),
        .subject = regie_mandate_get_subject (mandate),
        .powers = regie_mandate_get_powers (mandate),
        .limit_cents = regie_mandate_get_limit_cents (mandate),
        .limit_days = regie_mandate_get_limit_days (mandate),
        .scope = regie_mandate_get_scope (mandate),
        .start_date = regie_mandate_get_start_date (mandate),
        .end_date = regie_mandate_get_end_date (mandate),
      };

      if (person != NULL && g_strcmp0 (regie_mandate_get_person (mandate), person) == 0)
        g_array_append_val (ask->grants, grant);
    }
}

static void
add_level (Ask            *ask,
           RegieLevel     *level,
           RegieRegisseur *term)
{
  REGIE_ITEMS_FOREACH (RegieLevelMandate, mandate, regie_level_peek_mandates (level))
    {
      Grant grant = {
        .id = REGIE_ID (mandate),
        .level = REGIE_ID (level),
        .subject = regie_level_mandate_get_subject (mandate),
        .powers = regie_level_mandate_get_powers (mandate),
        .limit_cents = regie_level_mandate_get_limit_cents (mandate),
        .limit_days = regie_level_mandate_get_limit_days (mandate),
        .scope = regie_level_mandate_get_scope (mandate),
        .start_date = regie_regisseur_get_start_date (term),
        .end_date = regie_regisseur_get_end_date (term),
      };

      g_array_append_val (ask->grants, grant);
    }
}

/* Whoever directs, beside another or in their place, has what the level gives. */
static void
add_levels (Ask *ask)
{
  const char *person = regie_mandate_question_get_person (ask->question);

  REGIE_ITEMS_FOREACH (RegieRegisseur, term, regie_dossier_peek_regisseurs (ask->dossier))
    {
      const char *id = regie_regisseur_get_level (term);
      RegieEntity *level = NULL;

      if (person == NULL || g_strcmp0 (regie_regisseur_get_person (term), person) != 0 ||
          !regie_record_is_in_force (term, ask->day))
        continue;
      if (id == NULL)
        id = regie_dossier_get_level_on (ask->dossier, ask->day);
      level =
        id == NULL ? NULL : regie_entity_find (REGIE_ENTITY (ask->method), REGIE_TYPE_LEVEL, id);
      if (level == NULL)
        ask->has_unknown_level = TRUE;
      else
        add_level (ask, REGIE_LEVEL (level), term);
    }
}

/* Whether a mandate is for what is asked about, whatever its days and limits. One without powers
 * is for all of its subject, and only for that. */
static gboolean
covers (Ask         *ask,
        const Grant *grant)
{
  RegieMandateSubject subject = regie_mandate_question_get_subject (ask->question);
  const char *power = regie_mandate_question_get_power (ask->question);
  gboolean has_powers = grant->powers != NULL && grant->powers[0] != NULL;

  if (power == NULL || !has_powers)
    return subject != REGIE_MANDATE_SUBJECT_UNKNOWN && grant->subject == subject;

  return g_strv_contains (grant->powers, power) &&
         (subject == REGIE_MANDATE_SUBJECT_UNKNOWN ||
          grant->subject == REGIE_MANDATE_SUBJECT_UNKNOWN || grant->subject == subject);
}

static gboolean
is_vague (const Grant *grant)
{
  return grant->subject == REGIE_MANDATE_SUBJECT_UNKNOWN &&
         (grant->powers == NULL || grant->powers[0] == NULL);
}

static gboolean
has_begun (Ask         *ask,
           const Grant *grant)
{
  return grant->start_date == NULL || regie_day_compare (grant->start_date, ask->day) <= 0;
}

static gboolean
has_ended (Ask         *ask,
           const Grant *grant)
{
  return grant->end_date != NULL && regie_day_compare (grant->end_date, ask->day) < 0;
}

static gboolean
is_within (Ask         *ask,
           const Grant *grant)
{
  return (grant->limit_cents == 0 ||
          regie_mandate_question_get_amount_cents (ask->question) <= grant->limit_cents) &&
         (grant->limit_days == 0 ||
          regie_mandate_question_get_days (ask->question) <= grant->limit_days);
}

/* How well a mandate answers: the highest counts. */
typedef enum
{
  NOT_AT_ALL,
  NOT_YET,
  NOT_ANY_MORE,
  NOT_SO_MUCH,
  WITHIN_A_SCOPE,
  FULLY
} Fit;

static Fit
get_fit (Ask         *ask,
         const Grant *grant)
{
  if (!covers (ask, grant))
    return NOT_AT_ALL;
  if (has_ended (ask, grant))
    return NOT_ANY_MORE;
  if (!has_begun (ask, grant))
    return NOT_YET;
  if (!is_within (ask, grant))
    return NOT_SO_MUCH;

  return grant->scope != NULL && *grant->scope != '\0' ? WITHIN_A_SCOPE : FULLY;
}

/* Of two limits the wider; 0 is none. */
static gboolean
is_wider (gint64 a,
          gint64 b)
{
  return b != 0 && (a == 0 || a > b);
}

/* Of those that fit alike, the one that allows most. */
static const Grant *
find_best (Ask *ask,
           Fit *fit)
{
  const Grant *best = NULL;

  *fit = NOT_AT_ALL;
  for (guint i = 0; i < ask->grants->len; i++)
    {
      const Grant *grant = &g_array_index (ask->grants, Grant, i);
      Fit this_fit = get_fit (ask, grant);

      if (is_vague (grant) && has_begun (ask, grant) && !has_ended (ask, grant))
        ask->has_vague_mandate = TRUE;
      if (this_fit == NOT_AT_ALL || this_fit < *fit)
        continue;
      if (best == NULL || this_fit > *fit || is_wider (grant->limit_cents, best->limit_cents) ||
          (grant->limit_cents == best->limit_cents &&
           is_wider (grant->limit_days, best->limit_days)))
        best = grant;
      *fit = this_fit;
    }

  return best;
}

/* Euros as people of the language write them. */
static char *
dup_euros (Ask    *ask,
           gint64  cents)
{
  gboolean is_english = ask->language != NULL && g_str_has_prefix (ask->language, "en");

  if (cents % 100 == 0)
    return g_strdup_printf ("%" G_GINT64_FORMAT, cents / 100);

  return g_strdup_printf ("%" G_GINT64_FORMAT "%c%02d",
                          cents / 100,
                          is_english ? '.' : ',',
                          (int) (cents % 100));
}

static void
append (Ask        *ask,
        GString    *sentence,
        const char *text,
        const char *name,
        const char *value)
{
  g_autofree char *filled = regie_translate_with (ask->language, text, name, value, NULL);

  g_string_append_printf (sentence, "%s%s", sentence->len == 0 ? "" : " ", filled);
}

static void
append_limits (Ask         *ask,
               GString     *sentence,
               const Grant *grant)
{
  g_autofree char *euros = dup_euros (ask, grant->limit_cents);
  g_autofree char *days = g_strdup_printf ("%d", grant->limit_days);

  if (grant->limit_cents != 0)
    append (ask, sentence, N_ ("At most {amount} euro for one decision."), "amount", euros);
  if (grant->limit_days != 0)
    append (ask, sentence, N_ ("For one decision at most this many days: {days}."), "days", days);
  if (grant->scope != NULL && *grant->scope != '\0')
    append (ask, sentence, N_ ("Only for this: {scope}."), "scope", grant->scope);
}

static void
append_day (Ask         *ask,
            GString     *sentence,
            const char  *text,
            const GDate *day)
{
  g_autofree char *date = regie_dup_date (ask->language, day);

  append (ask, sentence, text, "date", date);
}

static void
append_yes (Ask         *ask,
            GString     *sentence,
            const Grant *grant)
{
  g_autofree char *level =
    regie_method_dup_name (ask->method, REGIE_TYPE_LEVEL, grant->level, ask->language);

  if (grant->level == NULL)
    append (ask, sentence, N_ ("Yes, by a mandate that was given to them."), "level", "");
  else
    append (ask, sentence, N_ ("Yes, because they direct at the level {level}."), "level", level);
  append_limits (ask, sentence, grant);
  if (grant->end_date != NULL)
    append_day (ask, sentence, N_ ("The last day is {date}."), grant->end_date);
}

static void
append_reason (Ask         *ask,
               GString     *sentence,
               const Grant *grant,
               Fit          fit)
{
  switch (fit)
    {
    case FULLY:
    case WITHIN_A_SCOPE:
      append_yes (ask, sentence, grant);
      break;
    case NOT_SO_MUCH:
      append (ask, sentence, N_ ("No, it is more than the mandate allows."), "level", "");
      append_limits (ask, sentence, grant);
      break;
    case NOT_ANY_MORE:
      append_day (ask, sentence, N_ ("No, the mandate ended on {date}."), grant->end_date);
      break;
    case NOT_YET:
      append_day (ask, sentence, N_ ("No, the mandate begins on {date}."), grant->start_date);
      break;
    case NOT_AT_ALL:
      append (ask, sentence, N_ ("No mandate on record covers it."), "level", "");
      break;
    }
}

/* Whether what is missing on record keeps one from saying no. */
static const char *
get_doubt (Ask *ask,
           Fit  fit)
{
  if (regie_mandate_question_get_subject (ask->question) == REGIE_MANDATE_SUBJECT_UNKNOWN &&
      regie_mandate_question_get_power (ask->question) == NULL)
    return N_ ("It is not said what they would do.");
  if (fit >= WITHIN_A_SCOPE)
    return NULL;
  if (ask->has_vague_mandate)
    return N_ ("They have a mandate, but what it covers is not on record.");
  if (ask->has_unknown_level)
    return N_ (
      "They direct, but at which level is not on record, and so neither what they may do.");

  return NULL;
}

static void
fill_answer (RegieMandateAnswer *answer,
             const Grant        *grant)
{
  regie_mandate_answer_set_mandate (answer, grant->id);
  regie_mandate_answer_set_level (answer, grant->level);
  regie_mandate_answer_set_limit_cents (answer, grant->limit_cents);
  regie_mandate_answer_set_limit_days (answer, grant->limit_days);
  regie_mandate_answer_set_scope (answer, grant->scope);
  regie_mandate_answer_set_end_date (answer, grant->end_date);
}

static RegieMandateAnswer *
answer_new (Ask *ask)
{
  RegieMandateAnswer *answer = regie_mandate_answer_new ();
  g_autoptr(GString) sentence = g_string_new (NULL);
  Fit fit = NOT_AT_ALL;
  const Grant *best = find_best (ask, &fit);
  const char *doubt = get_doubt (ask, fit);

  if (doubt != NULL)
    append (ask, sentence, doubt, "level", "");
  else
    {
      append_reason (ask, sentence, best, fit);
      regie_mandate_answer_set_answer (answer,
                                       fit >= WITHIN_A_SCOPE ? REGIE_ANSWER_YES : REGIE_ANSWER_NO);
      if (best != NULL)
        fill_answer (answer, best);
    }
  regie_mandate_answer_set_sentence (answer, sentence->str);

  return answer;
}

/**
 * regie_mandate_question_ask:
 * @self: what a person would do
 * @dossier: a dossier
 * @method: the method with the regiekaart in force
 * @day: the day on which they would
 * @language: (nullable): language of the sentence, a BCP 47 tag; Dutch when %NULL
 *
 * Asks whether a person may do something on a day. They may by a [class@Regie.Mandate] that they
 * were given, or by a [class@Regie.LevelMandate] of the level at which they direct that day, as the
 * regisseur, beside the regisseur, or standing in. Of several, the one without a scope and with the
 * widest limits answers. A scope is words, so the reader judges whether it fits.
 *
 * The answer is unknown when nothing is asked, when a mandate does not say what it covers, or when
 * it is not on record at which level they direct.
 *
 * Source: method, sections 4.2, 4.4 and 4.6.
 *
 * Returns: (transfer full): the answer, with the mandate and its limits
 *
 * Since: 0.1
 */
RegieMandateAnswer *
regie_mandate_question_ask (RegieMandateQuestion *self,
                            RegieDossier         *dossier,
                            RegieMethod          *method,
                            const GDate          *day,
                            const char           *language)
{
  g_autoptr(GArray) grants = g_array_new (FALSE, FALSE, sizeof (Grant));
  Ask ask = { self, dossier, method, day, language, grants, FALSE, FALSE };

  g_return_val_if_fail (REGIE_IS_MANDATE_QUESTION (self), NULL);
  g_return_val_if_fail (REGIE_IS_DOSSIER (dossier), NULL);
  g_return_val_if_fail (REGIE_IS_METHOD (method), NULL);
  g_return_val_if_fail (day != NULL && g_date_valid (day), NULL);

  add_mandates (&ask);
  add_levels (&ask);

  return answer_new (&ask);
}
