/* regie-statement.c: a statement with its author and kind
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include <regie/regie-statement.h>

#include <regie/regie-person.h>

#include "base/regie-field-private.h"

/**
 * RegieStatement:
 *
 * A statement with its author and its kind, so that facts, opinions and the view of the person
 * stay apart.
 *
 * Source: method, section 9.6.
 *
 * Since: 0.1
 */
struct _RegieStatement
{
  RegieEntity parent_instance;

  RegieStatementKind  kind;
  char               *text;
  char               *author;
  GStrv               about;
  char               *record;
  GDate               date;
  char               *origin;
  char               *corrects;
};

static const RegieField fields[] = {
  /**
   * RegieStatement:kind:
   *
   * Fact, opinion or view of the person.
   *
   * Since: 0.1
   */
  REGIE_FIELD_ENUM ("kind",
                    RegieStatement,
                    kind,
                    RegieStatementKind,
                    regie_statement_kind_get_type),
  /**
   * RegieStatement:text:
   *
   * The statement.
   *
   * Since: 0.1
   */
  REGIE_FIELD_STRING ("text",
                      RegieStatement,
                      text,
                      .flags = REGIE_FIELD_REQUIRED | REGIE_FIELD_PERSONAL),
  /**
   * RegieStatement:author:
   *
   * Whose statement it is.
   *
   * Since: 0.1
   */
  REGIE_FIELD_REFERENCE ("author",
                         RegieStatement,
                         author,
                         regie_person_get_type,
                         .flags = REGIE_FIELD_REQUIRED),
  /**
   * RegieStatement:about:
   *
   * Ids of the people it is about.
   *
   * Since: 0.1
   */
  REGIE_FIELD_STRINGS ("about", RegieStatement, about, .of = regie_person_get_type),
  /**
   * RegieStatement:record:
   *
   * Id of the record that it belongs to.
   *
   * Since: 0.1
   */
  REGIE_FIELD_STRING ("record", RegieStatement, record),
  /**
   * RegieStatement:date:
   *
   * Day.
   *
   * Since: 0.1
   */
  REGIE_FIELD_DATE ("date", RegieStatement, date),
  /**
   * RegieStatement:origin:
   *
   * Source of a fact.
   *
   * Since: 0.1
   */
  REGIE_FIELD_STRING ("origin", RegieStatement, origin, .flags = REGIE_FIELD_PERSONAL),
  /**
   * RegieStatement:corrects:
   *
   * Statement that this one corrects.
   *
   * Since: 0.1
   */
  REGIE_FIELD_REFERENCE ("corrects", RegieStatement, corrects, regie_statement_get_type),
};

G_DEFINE_FINAL_TYPE (RegieStatement, regie_statement, REGIE_TYPE_ENTITY)

static void
regie_statement_class_init (RegieStatementClass *klass)
{
  regie_entity_class_set_fields (REGIE_ENTITY_CLASS (klass), fields, G_N_ELEMENTS (fields));
}

static void
regie_statement_init (RegieStatement *self)
{
}

/**
 * regie_statement_new:
 *
 * Makes a statement without any value.
 *
 * Returns: (transfer full): the statement
 *
 * Since: 0.1
 */
RegieStatement *
regie_statement_new (void)
{
  return g_object_new (REGIE_TYPE_STATEMENT, NULL);
}

/**
 * regie_statement_get_kind:
 * @self: a statement
 *
 * Gets the [property@Regie.Statement:kind].
 *
 * Returns: the code
 *
 * Since: 0.1
 */

/**
 * regie_statement_set_kind:
 * @self: a statement
 * @kind: the code
 *
 * Sets the [property@Regie.Statement:kind].
 *
 * Since: 0.1
 */
REGIE_DEFINE_ENUM (RegieStatement, regie_statement, kind, RegieStatementKind)

/**
 * regie_statement_get_text:
 * @self: a statement
 *
 * Gets the [property@Regie.Statement:text].
 *
 * Returns: (nullable) (transfer none): the text, or %NULL when it is not known
 *
 * Since: 0.1
 */

/**
 * regie_statement_set_text:
 * @self: a statement
 * @text: (nullable): the text
 *
 * Sets the [property@Regie.Statement:text].
 *
 * Since: 0.1
 */
REGIE_DEFINE_STRING (RegieStatement, regie_statement, text)

/**
 * regie_statement_get_author:
 * @self: a statement
 *
 * Gets the [property@Regie.Statement:author].
 *
 * Returns: (nullable) (transfer none): an id, or %NULL when there is none
 *
 * Since: 0.1
 */

/**
 * regie_statement_set_author:
 * @self: a statement
 * @author: (nullable): an id
 *
 * Sets the [property@Regie.Statement:author].
 *
 * Since: 0.1
 */
REGIE_DEFINE_REFERENCE (RegieStatement, regie_statement, author)

/**
 * regie_statement_get_about:
 * @self: a statement
 *
 * Gets the [property@Regie.Statement:about].
 *
 * Returns: (nullable) (transfer none) (array zero-terminated=1): the strings, or %NULL when there
 * are none
 *
 * Since: 0.1
 */

/**
 * regie_statement_set_about:
 * @self: a statement
 * @about: (nullable) (array zero-terminated=1): the strings
 *
 * Sets the [property@Regie.Statement:about].
 *
 * Since: 0.1
 */
REGIE_DEFINE_STRINGS (RegieStatement, regie_statement, about)

/**
 * regie_statement_get_record:
 * @self: a statement
 *
 * Gets the [property@Regie.Statement:record].
 *
 * Returns: (nullable) (transfer none): the text, or %NULL when it is not known
 *
 * Since: 0.1
 */

/**
 * regie_statement_set_record:
 * @self: a statement
 * @record: (nullable): the text
 *
 * Sets the [property@Regie.Statement:record].
 *
 * Since: 0.1
 */
REGIE_DEFINE_STRING (RegieStatement, regie_statement, record)

/**
 * regie_statement_get_date:
 * @self: a statement
 *
 * Gets the [property@Regie.Statement:date].
 *
 * Returns: (nullable) (transfer none): the day, or %NULL when it is not known
 *
 * Since: 0.1
 */

/**
 * regie_statement_set_date:
 * @self: a statement
 * @date: (nullable): the day
 *
 * Sets the [property@Regie.Statement:date].
 *
 * Since: 0.1
 */
REGIE_DEFINE_DATE (RegieStatement, regie_statement, date)

/**
 * regie_statement_get_origin:
 * @self: a statement
 *
 * Gets the [property@Regie.Statement:origin].
 *
 * Returns: (nullable) (transfer none): the text, or %NULL when it is not known
 *
 * Since: 0.1
 */

/**
 * regie_statement_set_origin:
 * @self: a statement
 * @origin: (nullable): the text
 *
 * Sets the [property@Regie.Statement:origin].
 *
 * Since: 0.1
 */
REGIE_DEFINE_STRING (RegieStatement, regie_statement, origin)

/**
 * regie_statement_get_corrects:
 * @self: a statement
 *
 * Gets the [property@Regie.Statement:corrects].
 *
 * Returns: (nullable) (transfer none): an id, or %NULL when there is none
 *
 * Since: 0.1
 */

/**
 * regie_statement_set_corrects:
 * @self: a statement
 * @corrects: (nullable): an id
 *
 * Sets the [property@Regie.Statement:corrects].
 *
 * Since: 0.1
 */
REGIE_DEFINE_REFERENCE (RegieStatement, regie_statement, corrects)
