/* regie-plan-words.c: the fixed words of the plan on one page
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include "report/regie-plan-words-private.h"

#include "base/regie-language-private.h"

/* Whoever reads this page may be tired, in a hurry, ten years old, or new to the language. So:
 * “we” and “you”, one thought per sentence, no word of the trade except regisseur. */
const char *const regie_plan_words[REGIE_PLAN_N_WORDS] = {
  [REGIE_PLAN_WORDS_TITLE] = N_ ("Our plan on {date}"),
  [REGIE_PLAN_WORDS_DRAFT] =
    N_ ("This plan is not finished. We still have to agree on it together."),
  [REGIE_PLAN_WORDS_NO_PLAN] = N_ ("We do not have a plan yet. We will make one together."),
  [REGIE_PLAN_WORDS_CLOSED] = N_ ("We finished this plan."),
  [REGIE_PLAN_WORDS_WHO] = N_ ("Who we are"),
  [REGIE_PLAN_WORDS_WELL] = N_ ("What goes well"),
  [REGIE_PLAN_WORDS_WORRY] = N_ ("What we worry about"),
  [REGIE_PLAN_WORDS_WANT] = N_ ("What we want"),
  [REGIE_PLAN_WORDS_DO] = N_ ("Who does what, and by when"),
  [REGIE_PLAN_WORDS_WRONG] = N_ ("What we do when it goes wrong"),
  [REGIE_PLAN_WORDS_REGISSEUR] = N_ ("Our {regisseur}"),
  [REGIE_PLAN_WORDS_NEXT] = N_ ("When we meet again"),
  [REGIE_PLAN_WORDS_ON] = N_ ("How we go on"),
  [REGIE_PLAN_WORDS_ALSO_AT_HOME] = N_ ("Also at home with {others}: {names}."),
  [REGIE_PLAN_WORDS_HELPERS] = N_ ("These people help us: {names}."),
  [REGIE_PLAN_WORDS_NOBODY_KNOWN] = N_ ("We have not written down yet who we are."),
  [REGIE_PLAN_WORDS_SAID] = N_ ("{name}: {text}"),
  [REGIE_PLAN_WORDS_SAID_ABOUT] = N_ ("{name} about {others}: {text}"),
  [REGIE_PLAN_WORDS_REACHED] = N_ ("This worked: {goal}"),
  [REGIE_PLAN_WORDS_REACHED_IN_PART] = N_ ("This worked in part: {goal}"),
  [REGIE_PLAN_WORDS_NO_STRENGTHS] = N_ ("We have not written down yet what goes well."),
  [REGIE_PLAN_WORDS_NO_WORRIES] = N_ ("We have not chosen yet what must be dealt with first."),
  [REGIE_PLAN_WORDS_WORRIES_OVER] = N_ ("What worried us most is over."),
  [REGIE_PLAN_WORDS_NO_GOALS] = N_ ("We have not written down yet what we want."),
  [REGIE_PLAN_WORDS_ACTION] = N_ ("{name}: {text} ({day})"),
  [REGIE_PLAN_WORDS_DUE] = N_ ("done by {date}"),
  [REGIE_PLAN_WORDS_LATE] = N_ ("{date}, not done yet"),
  [REGIE_PLAN_WORDS_NO_DAY] = N_ ("no day chosen yet"),
  [REGIE_PLAN_WORDS_WAITS] = N_ ("this still has to wait"),
  [REGIE_PLAN_WORDS_UNCONFIRMED] = N_ ("{name} has not said yes yet"),
  [REGIE_PLAN_WORDS_NOBODY_YET] = N_ ("Nobody yet"),
  [REGIE_PLAN_WORDS_TOGETHER] = N_ ("Together"),
  [REGIE_PLAN_WORDS_NO_ACTIONS] = N_ ("We have not agreed yet who does what."),
  [REGIE_PLAN_WORDS_ALL_DONE] = N_ ("Everything that we agreed to do is done."),
  [REGIE_PLAN_WORDS_WHEN] = N_ ("When: {text}"),
  [REGIE_PLAN_WORDS_WHO_ACTS] = N_ ("Who: {names}."),
  [REGIE_PLAN_WORDS_IF_BROKEN] = N_ ("If this fails: {text}"),
  [REGIE_PLAN_WORDS_NO_AGREEMENTS] = N_ ("We have not agreed yet what we do when it goes wrong."),
  [REGIE_PLAN_WORDS_SAY_SO] =
    N_ ("Does something not work? Say so. Do not wait until we meet again."),
  [REGIE_PLAN_WORDS_SELF] = N_ ("We do this ourselves: {name}."),
  [REGIE_PLAN_WORDS_IS] = N_ ("{name}."),
  [REGIE_PLAN_WORDS_IS_OF] = N_ ("{name} of {organisation}."),
  [REGIE_PLAN_WORDS_SUBSTITUTE] = N_ ("{name} stands in now."),
  [REGIE_PLAN_WORDS_CALL] = N_ ("Call {phone}."),
  [REGIE_PLAN_WORDS_MAIL] = N_ ("Mail {email}."),
  [REGIE_PLAN_WORDS_CALL_OR_MAIL] = N_ ("Call {phone} or mail {email}."),
  [REGIE_PLAN_WORDS_NOT_REACHABLE] = N_ ("We do not know yet how to reach {name}."),
  [REGIE_PLAN_WORDS_NO_REGISSEUR] = N_ ("We do not know yet who our {regisseur} is."),
  [REGIE_PLAN_WORDS_MEET] = N_ ("We meet again on {date}."),
  [REGIE_PLAN_WORDS_MEET_AT] = N_ ("We meet again on {date} at {time}."),
  [REGIE_PLAN_WORDS_PLACE] = N_ ("Where: {place}."),
  [REGIE_PLAN_WORDS_NO_MEETING] = N_ ("We have not chosen a day yet."),
  [REGIE_PLAN_WORDS_STAYS] = N_ ("{name} stays in touch."),
  [REGIE_PLAN_WORDS_STAYS_UNTIL] = N_ ("{name} stays in touch until {date}."),
  [REGIE_PLAN_WORDS_ASK_AGAIN] = N_ ("Do things get hard again? Then ask for help again."),
  [REGIE_PLAN_WORDS_MORE] = N_ ("And {count} more in the whole plan. Ask our {regisseur}."),
};
