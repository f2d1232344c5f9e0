/* generate-words.h: the words that generated dossiers are made of
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#include <regie/regie.h>

G_BEGIN_DECLS

typedef struct
{
  const char *const *words;
  guint              n_words;
} Words;

/* What people say and do about a part of life. The ids are those of the method. */
typedef struct
{
  const char *id;
  gboolean    for_children;
  Words       concerns;
  Words       strengths;
  Words       goals;
  Words       actions;
} Domain;

#define GENERATE_N_DOMAINS 8

/* A place of work, and who comes from there. */
typedef struct
{
  const char *kind;
  gboolean    for_children;
  const char *name;
  Words       names;
  const char *domain;
  Words       job_titles;
  Words       tasks;
} Workplace;

#define GENERATE_N_WORKPLACES 12

typedef struct
{
  const char *code;
  const char *name;
} Municipality;

#define GENERATE_N_MUNICIPALITIES 20

typedef struct
{
  RegieNetworkKind  kind;
  const char       *relation_kind;
  const char       *female;
  const char       *male;
} Circle;

#define GENERATE_N_CIRCLES 6

/* A family name and what stands before it. */
typedef struct
{
  const char *prefix;
  const char *name;
} FamilyName;

#define GENERATE_N_FAMILY_NAMES 60

extern const Domain generate_domains[GENERATE_N_DOMAINS];
extern const Workplace generate_workplaces[GENERATE_N_WORKPLACES];
extern const Municipality generate_municipalities[GENERATE_N_MUNICIPALITIES];
extern const Circle generate_circles[GENERATE_N_CIRCLES];
extern const FamilyName generate_family_names[GENERATE_N_FAMILY_NAMES];

extern const Words generate_agendas;
extern const Words generate_aims;
extern const Words generate_agreements;
extern const Words generate_analyses;
extern const Words generate_answers;
extern const Words generate_changes;
extern const Words generate_closings;
extern const Words generate_decisions;
extern const Words generate_desired_results;
extern const Words generate_documents;
extern const Words generate_earlier_help;
extern const Words generate_effects;
extern const Words generate_evidence;
extern const Words generate_feedback;
extern const Words generate_female_names;
extern const Words generate_findings_of_safety;
extern const Words generate_handover_reasons;
extern const Words generate_male_names;
extern const Words generate_minutes;
extern const Words generate_outcomes;
extern const Words generate_patterns;
extern const Words generate_places;
extern const Words generate_purposes;
extern const Words generate_questions;
extern const Words generate_reasons;
extern const Words generate_responses;
extern const Words generate_responsibilities;
extern const Words generate_safety_agreements;
extern const Words generate_scores;
extern const Words generate_signals;
extern const Words generate_statements;
extern const Words generate_streets;
extern const Words generate_support;
extern const Words generate_vulnerable_reasons;
extern const Words generate_works;

G_END_DECLS
