/* sample.c: a record with a field of every kind, for the tests of the base
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "data/sample.h"

#include "base/regie-field-private.h"

/* It owns records of its own type, so that a document can nest as deep as the reader allows. */
struct _RegieSample
{
  RegieEntity parent_instance;

  char            *title;
  char            *secret;
  char            *municipality;
  gboolean         is_open;
  int              rank;
  int              grade;
  gint64           amount_cents;
  RegieGoalStatus  status;
  RegieAnswer      answer;
  GDate            start_date;
  GDateTime       *sealed_at;
  char            *other;
  GStrv            words;
  GStrv            others;
  RegieSample     *part;
  RegieItems      *parts;
};

static const RegieField fields[] = {
  REGIE_FIELD_STRING ("title",
                      RegieSample,
                      title,
                      .flags = REGIE_FIELD_REQUIRED | REGIE_FIELD_PERSONAL),
  REGIE_FIELD_STRING ("secret",
                      RegieSample,
                      secret,
                      .flags = REGIE_FIELD_SECRET,
                      .shape = REGIE_SHAPE_BSN),
  REGIE_FIELD_STRING ("municipality", RegieSample, municipality, .shape = REGIE_SHAPE_MUNICIPALITY),
  REGIE_FIELD_BOOLEAN ("is-open", RegieSample, is_open),
  REGIE_FIELD_INT ("rank", RegieSample, rank),
  REGIE_FIELD_INT ("grade",
                   RegieSample,
                   grade,
                   .flags = REGIE_FIELD_REQUIRED,
                   .min = -2,
                   .max = 10),
  REGIE_FIELD_INT64 ("amount-cents", RegieSample, amount_cents),
  REGIE_FIELD_ENUM ("status", RegieSample, status, RegieGoalStatus, regie_goal_status_get_type),
  REGIE_FIELD_ENUM ("answer",
                    RegieSample,
                    answer,
                    RegieAnswer,
                    regie_answer_get_type,
                    .flags = REGIE_FIELD_REQUIRED),
  REGIE_FIELD_DATE ("start-date", RegieSample, start_date),
  REGIE_FIELD_TIME ("sealed-at", RegieSample, sealed_at),
  REGIE_FIELD_REFERENCE ("other", RegieSample, other, regie_sample_get_type),
  REGIE_FIELD_STRINGS ("words", RegieSample, words),
  REGIE_FIELD_STRINGS ("others", RegieSample, others, .of = regie_sample_get_type),
  REGIE_FIELD_CHILD ("part", RegieSample, part, RegieSample, regie_sample_get_type),
  REGIE_FIELD_LIST ("parts", RegieSample, parts, regie_sample_get_type),
};

G_DEFINE_FINAL_TYPE (RegieSample, regie_sample, REGIE_TYPE_ENTITY)

static void
regie_sample_class_init (RegieSampleClass *klass)
{
  regie_entity_class_set_fields (REGIE_ENTITY_CLASS (klass), fields, G_N_ELEMENTS (fields));
}

static void
regie_sample_init (RegieSample *self)
{
}

RegieSample *
regie_sample_new (void)
{
  return g_object_new (REGIE_TYPE_SAMPLE, NULL);
}

REGIE_DEFINE_STRING (RegieSample, regie_sample, title)
REGIE_DEFINE_STRING (RegieSample, regie_sample, secret)
REGIE_DEFINE_STRING (RegieSample, regie_sample, municipality)
REGIE_DEFINE_BOOLEAN (RegieSample, regie_sample, is_open)
REGIE_DEFINE_INT (RegieSample, regie_sample, rank)
REGIE_DEFINE_INT (RegieSample, regie_sample, grade)
REGIE_DEFINE_INT64 (RegieSample, regie_sample, amount_cents)
REGIE_DEFINE_ENUM (RegieSample, regie_sample, status, RegieGoalStatus)
REGIE_DEFINE_ENUM (RegieSample, regie_sample, answer, RegieAnswer)
REGIE_DEFINE_DATE (RegieSample, regie_sample, start_date)
REGIE_DEFINE_TIME (RegieSample, regie_sample, sealed_at)
REGIE_DEFINE_REFERENCE (RegieSample, regie_sample, other)
REGIE_DEFINE_STRINGS (RegieSample, regie_sample, words)
REGIE_DEFINE_STRINGS (RegieSample, regie_sample, others)
REGIE_DEFINE_CHILD (RegieSample, regie_sample, part, RegieSample)
REGIE_DEFINE_LIST (RegieSample, regie_sample, parts, part, RegieSample)
