/* regie-problem.c: something that a record lacks
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include <regie/regie-problem.h>

#include "base/regie-field-private.h"

/**
 * RegieProblem:
 *
 * Something that a record lacks or that cannot be, as [method@Regie.Entity.check_shape] gives
 * it.
 *
 * Since: 0.1
 */
struct _RegieProblem
{
  RegieEntity parent_instance;

  char             *path;
  RegieProblemKind  kind;
  char             *text;
};

static const RegieField fields[] = {
  /**
   * RegieProblem:path:
   *
   * Where it is, as `plan.goals[2].title`.
   *
   * Since: 0.1
   */
  REGIE_FIELD_STRING ("path", RegieProblem, path, .flags = REGIE_FIELD_REQUIRED),
  /**
   * RegieProblem:kind:
   *
   * What is wrong with the value, for programs.
   *
   * Since: 0.1
   */
  REGIE_FIELD_ENUM ("kind", RegieProblem, kind, RegieProblemKind, regie_problem_kind_get_type),
  /**
   * RegieProblem:text:
   *
   * What is wrong, in one sentence; never the value.
   *
   * Since: 0.1
   */
  REGIE_FIELD_STRING ("text", RegieProblem, text, .flags = REGIE_FIELD_REQUIRED),
};

G_DEFINE_FINAL_TYPE (RegieProblem, regie_problem, REGIE_TYPE_ENTITY)

static void
regie_problem_class_init (RegieProblemClass *klass)
{
  regie_entity_class_set_fields (REGIE_ENTITY_CLASS (klass), fields, G_N_ELEMENTS (fields));
}

static void
regie_problem_init (RegieProblem *self)
{
}

/**
 * regie_problem_new:
 *
 * Makes a problem without any value.
 *
 * Returns: (transfer full): the problem
 *
 * Since: 0.1
 */
RegieProblem *
regie_problem_new (void)
{
  return g_object_new (REGIE_TYPE_PROBLEM, NULL);
}

/**
 * regie_problem_get_path:
 * @self: a problem
 *
 * Gets the [property@Regie.Problem:path].
 *
 * Returns: (nullable) (transfer none): the text, or %NULL when it is not known
 *
 * Since: 0.1
 */

/**
 * regie_problem_set_path:
 * @self: a problem
 * @path: (nullable): the text
 *
 * Sets the [property@Regie.Problem:path].
 *
 * Since: 0.1
 */
REGIE_DEFINE_STRING (RegieProblem, regie_problem, path)

/**
 * regie_problem_get_kind:
 * @self: a problem
 *
 * Gets the [property@Regie.Problem:kind].
 *
 * Returns: the code
 *
 * Since: 0.1
 */

/**
 * regie_problem_set_kind:
 * @self: a problem
 * @kind: the code
 *
 * Sets the [property@Regie.Problem:kind].
 *
 * Since: 0.1
 */
REGIE_DEFINE_ENUM (RegieProblem, regie_problem, kind, RegieProblemKind)

/**
 * regie_problem_get_text:
 * @self: a problem
 *
 * Gets the [property@Regie.Problem:text].
 *
 * Returns: (nullable) (transfer none): the text, or %NULL when it is not known
 *
 * Since: 0.1
 */

/**
 * regie_problem_set_text:
 * @self: a problem
 * @text: (nullable): the text
 *
 * Sets the [property@Regie.Problem:text].
 *
 * Since: 0.1
 */
REGIE_DEFINE_STRING (RegieProblem, regie_problem, text)
