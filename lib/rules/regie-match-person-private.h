/* regie-match-person-private.h: whether two records are about one person
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#include <regie/regie-duplicate.h>
#include <regie/regie-person.h>

G_BEGIN_DECLS

/* From this score on two people are shown as candidates. Twins stay below it, a father and a son of
 * one name too. */
#define REGIE_MATCH_CANDIDATE 50

/* Makes digests of citizen service numbers that mean nothing to anybody else, and keys that nobody
 * can make equal on purpose. */
typedef struct
{
  guint64 words[4];
} RegieMatchSalt;

/* What is compared of a person, made once for all comparisons. The texts lie in a chunk. */
typedef struct
{
  const char  *family;
  const char  *given;
  const char  *initials;
  const char  *postal_code;
  const char  *house_number;
  GDate        birth;
  RegieGender  gender;
  gboolean     has_number;
  /* The first half of an HMAC. */
  guint8 number[16];
} RegieMatchPerson;

void regie_match_salt_init (RegieMatchSalt *self);
void regie_match_person_init (RegieMatchPerson     *self,
                              RegiePerson          *person,
                              const RegieMatchSalt *salt,
                              GStringChunk         *texts);
int regie_match_score (const RegieMatchPerson *one,
                       const RegieMatchPerson *other);
RegieDuplicate *regie_match_make_duplicate (const RegieMatchPerson *one,
                                            const RegieMatchPerson *other,
                                            const char             *language) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
