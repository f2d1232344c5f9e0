/* regie-person-age.c: how old somebody is
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include <regie/regie-person.h>

#include "base/regie-table-private.h"

/**
 * regie_person_get_age_on:
 * @self: a person
 * @day: a day
 *
 * Gets the age of somebody on a day, in whole years. Somebody born on 29 February grows older on
 * 1 March in years that have no such day. Whether the person has died makes no difference.
 *
 * Returns: the age, or -1 when the day of birth is not known or comes after the day
 *
 * Since: 0.1
 */
int
regie_person_get_age_on (RegiePerson *self,
                         const GDate *day)
{
  const GDate *birth = NULL;
  int age = 0;

  g_return_val_if_fail (REGIE_IS_PERSON (self), -1);
  g_return_val_if_fail (day != NULL && g_date_valid (day), -1);

  birth = regie_person_get_birth_date (self);
  if (birth == NULL || regie_day_compare (birth, day) > 0)
    return -1;

  age = g_date_get_year (day) - g_date_get_year (birth);
  if (g_date_get_month (day) < g_date_get_month (birth) ||
      (g_date_get_month (day) == g_date_get_month (birth) &&
       g_date_get_day (day) < g_date_get_day (birth)))
    age--;

  return age;
}
