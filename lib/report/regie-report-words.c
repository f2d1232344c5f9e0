/* regie-report-words.c: words for the codes of the format
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include "report/regie-report-words-private.h"

#include <regie/regie-enums.h>

#include "base/regie-language-private.h"

const RegieReportWords regie_report_words[] = {
  { regie_answer_get_type, { N_ ("not known yet"), N_ ("yes"), N_ ("no") } },
  { regie_safety_verdict_get_type,
    { N_ ("not judged yet"),
      N_ ("safe"),
      N_ ("unsafety is suspected"),
      N_ ("structurally unsafe"),
      N_ ("acutely unsafe") } },
  { regie_plan_status_get_type,
    { N_ ("draft"),
      N_ ("agreed"),
      N_ ("agreed, a change is being written"),
      N_ ("replaced"),
      N_ ("closed") } },
  { regie_plan_answer_get_type,
    { N_ ("not asked yet"),
      N_ ("agrees"),
      N_ ("agrees in part"),
      N_ ("disagrees"),
      N_ ("could not be asked") } },
  { regie_goal_status_get_type,
    { N_ ("not begun"),
      N_ ("being worked on"),
      N_ ("reached"),
      N_ ("reached in part"),
      N_ ("not reached"),
      N_ ("given up") } },
  { regie_action_status_get_type,
    { N_ ("not begun"), N_ ("being worked on"), N_ ("waiting"), N_ ("done"), N_ ("given up") } },
  { regie_meeting_kind_get_type,
    { N_ ("meeting"),
      N_ ("intake"),
      N_ ("start meeting"),
      N_ ("progress meeting"),
      N_ ("meeting about safety"),
      N_ ("closing meeting") } },
  { regie_safety_report_kind_get_type,
    { N_ ("contact with Veilig Thuis"),
      N_ ("advice asked of Veilig Thuis"),
      N_ ("report to Veilig Thuis") } },
  { regie_safety_report_outcome_get_type,
    { N_ ("no decision yet"),
      N_ ("the local field takes it up"),
      N_ ("an organisation that takes part already takes it up"),
      N_ ("a team of several disciplines takes it up"),
      N_ ("Veilig Thuis investigates"),
      N_ ("ended or turned into advice") } },
  { regie_agreement_state_get_type, { N_ ("not tested yet"), N_ ("kept"), N_ ("broken") } },
  { regie_consent_act_get_type,
    { N_ ("purpose not recorded"),
      N_ ("giving help"),
      N_ ("seeing the file"),
      N_ ("sharing data"),
      N_ ("destroying the file") } },
};

const guint regie_report_n_words = G_N_ELEMENTS (regie_report_words);

/* The word for a value of a type of code. */
const char *
regie_report_get_word (const char *language,
                       GType       type,
                       guint       value)
{
  for (guint i = 0; i < regie_report_n_words; i++)
    if (regie_report_words[i].type () == type)
      {
        g_assert (value < G_N_ELEMENTS (regie_report_words[i].words) &&
                  regie_report_words[i].words[value] != NULL);
        return regie_translate (language, regie_report_words[i].words[value]);
      }

  g_assert_not_reached ();
}
