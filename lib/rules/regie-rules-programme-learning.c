/* regie-rules-programme-learning.c: who directs is trained, and learning gives no case away
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "config.h"

#include "base/regie-hash-private.h"
#include "programme/regie-programme-items-private.h"
#include "rules/regie-programme-trained-private.h"
#include "rules/regie-rule-programme-private.h"

#define BSN_DIGITS  9
#define UUID_LENGTH 36

#define PSEUDONYM_LENGTH 16

static RegieLearningEvent *
find_event (RegieRuleContext *context,
            RegieCertificate *certificate)
{
  return (RegieLearningEvent *) regie_rule_context_find (context,
                                                         REGIE_TYPE_LEARNING_EVENT,
                                                         regie_certificate_get_learning_event (
                                                           certificate));
}

/* Whether a certificate was given before its training had ended, or while that was not held. */
static gboolean
is_too_early (RegieCertificate   *certificate,
              RegieLearningEvent *event)
{
  const GDate *given = regie_certificate_get_start_date (certificate);
  const GDate *last = regie_rule_get_last_day (event);

  return given != NULL && (last == NULL || g_date_compare (given, last) < 0);
}

/* How many people are trained, by body, for each role that was asked for. */
typedef struct
{
  RegieProgrammeBodies  bodies;
  GHashTable           *by_role;
} Trained;

static void
table_free (gpointer data)
{
  g_hash_table_unref (data);
}

static gpointer
make_trained (RegieRuleContext *context)
{
  Trained *trained = g_new0 (Trained, 1);

  regie_programme_bodies_init (&trained->bodies,
                               regie_rule_context_get_programme (context),
                               regie_rule_context_get_day (context));
  trained->by_role = g_hash_table_new_full (regie_hash_string, g_str_equal, NULL, table_free);

  return trained;
}

static void
trained_free (gpointer data)
{
  Trained *trained = data;

  g_hash_table_unref (trained->by_role);
  regie_programme_bodies_clear (&trained->bodies);
  g_free (trained);
}

static int
count_trained (RegieRuleContext *context,
               RegieBody        *body,
               const char       *role)
{
  static const RegieRuleFact fact = { make_trained, trained_free };
  Trained *trained = regie_rule_context_get_fact (context, &fact);
  GHashTable *counts = g_hash_table_lookup (trained->by_role, role);

  if (counts == NULL)
    {
      counts = regie_programme_bodies_count_trained (&trained->bodies, role);
      g_hash_table_insert (trained->by_role, (char *) role, counts);
    }

  return GPOINTER_TO_INT (g_hash_table_lookup (counts, body));
}

static void
report_trained (RegieRuleContext *context,
                RegieBody        *body,
                RegieTarget      *target,
                int               n_trained)
{
  g_autofree char *name = regie_rule_dup_body_name (body);
  g_autofree char *wanted = g_strdup_printf ("%d", regie_target_get_value (target));
  g_autofree char *number = g_strdup_printf ("%d", n_trained);
  RegieFinding *finding = regie_rule_context_report_with (
    context,
    REGIE_ENTITY (target),
    N_ ("Plan trainings, or set another target and record why."),
    N_ ("{name} wants at least {wanted} trained regisseurs; by their certificates there are "
        "{number}."),
    "name",
    name,
    "wanted",
    wanted,
    "number",
    number,
    NULL);

  regie_rule_context_add_evidence (context, finding, REGIE_ENTITY (body));
}

/* A target without a day holds now. */
static void
check_trained_target (RegieRuleContext *context,
                      RegieBody        *body,
                      RegieTarget      *target)
{
  const GDate *date = regie_target_get_date (target);
  const char *role = regie_rule_get_trained_role (context, target);
  int n_trained = 0;

  if (role == NULL ||
      (date != NULL && g_date_compare (date, regie_rule_context_get_day (context)) > 0))
    return;

  n_trained = count_trained (context, body, role);
  if (n_trained < regie_target_get_value (target))
    report_trained (context, body, target, n_trained);
}

static void
check_trained (RegieRuleContext *context,
               gpointer          record)
{
  if (!regie_body_takes_part_on (record, regie_rule_context_get_day (context)))
    return;

  REGIE_ITEMS_FOREACH (RegieTarget, target, regie_body_peek_targets (record))
    check_trained_target (context, record, target);
  REGIE_ITEMS_FOREACH (RegieImplementationAction, step, regie_body_peek_actions (record))
    REGIE_ITEMS_FOREACH (RegieTarget, target, regie_implementation_action_peek_targets (step))
      check_trained_target (context, record, target);
}

/* Who is on the list of an event, by id; made once for each event that gave a certificate. */
static gpointer
make_lists (RegieRuleContext *context)
{
  return g_hash_table_new_full (NULL, NULL, NULL, table_free);
}

static GHashTable *
get_list (RegieRuleContext   *context,
          RegieLearningEvent *event)
{
  static const RegieRuleFact fact = { make_lists, table_free };
  GHashTable *lists = regie_rule_context_get_fact (context, &fact);
  GHashTable *list = g_hash_table_lookup (lists, event);

  if (list != NULL)
    return list;

  list = g_hash_table_new (regie_hash_string, g_str_equal);
  REGIE_ITEMS_FOREACH (RegieAttendee, attendee, regie_learning_event_peek_attendees (event))
    if (regie_attendee_get_functionary (attendee) != NULL)
      g_hash_table_insert (list, (char *) regie_attendee_get_functionary (attendee), attendee);
  g_hash_table_insert (lists, event, list);

  return list;
}

static void
report_certificate (RegieRuleContext   *context,
                    RegieCertificate   *certificate,
                    RegieLearningEvent *event,
                    RegieEntity        *attendee,
                    const char         *sentence)
{
  RegieFinding *finding = regie_rule_context_report_with (
    context,
    REGIE_ENTITY (certificate),
    N_ ("Look up the certificate and the training, and correct what is recorded."),
    sentence,
    NULL);

  regie_rule_context_add_evidence (context, finding, REGIE_ENTITY (event));
  if (attendee != NULL)
    regie_rule_context_add_evidence (context, finding, attendee);
}

/* Whether somebody was there may be unknown; who is not on the list was not. */
static void
check_certificate (RegieRuleContext *context,
                   RegieFunctionary *functionary,
                   RegieCertificate *certificate)
{
  const char *id = regie_entity_get_id (REGIE_ENTITY (functionary));
  RegieLearningEvent *event = find_event (context, certificate);
  RegieAttendee *attendee = NULL;

  if (event == NULL)
    return;

  attendee = id == NULL ? NULL : g_hash_table_lookup (get_list (context, event), id);
  if (is_too_early (certificate, event))
    report_certificate (context,
                        certificate,
                        event,
                        NULL,
                        N_ ("A certificate was given before the training had ended."));
  if (attendee == NULL || regie_attendee_get_attended (attendee) == REGIE_ANSWER_NO)
    report_certificate (
      context,
      certificate,
      event,
      (RegieEntity *) attendee,
      N_ ("A certificate was given for a training that its holder did not attend."));
}

static void
check_certificates (RegieRuleContext *context,
                    gpointer          record)
{
  REGIE_ITEMS_FOREACH (RegieCertificate, certificate, regie_functionary_peek_certificates (record))
    check_certificate (context, record, certificate);
}

/* Whether a certificate is for the role of an employment, or for any. */
static gboolean
is_for (RegieCertificate *certificate,
        const char       *role)
{
  const char *own = regie_certificate_get_role (certificate);

  return own == NULL || g_str_equal (own, role);
}

/* The certificate for a role that ended last before the day; NULL when one has not ended, or there
 * was none. */
static RegieCertificate *
find_expired (RegieFunctionary *functionary,
              const char       *role,
              const GDate      *day)
{
  RegieCertificate *last = NULL;

  REGIE_ITEMS_FOREACH (RegieCertificate,
                       certificate,
                       regie_functionary_peek_certificates (functionary))
    {
      const GDate *end = regie_certificate_get_end_date (certificate);

      if (!is_for (certificate, role))
        continue;
      if (!regie_rule_is_past (end, day))
        return NULL;
      if (last == NULL || g_date_compare (end, regie_certificate_get_end_date (last)) > 0)
        last = certificate;
    }

  return last;
}

static void
report_expired (RegieRuleContext *context,
                RegieEmployment  *employment,
                RegieCertificate *certificate)
{
  g_autofree char *date = regie_dup_date (regie_rule_context_get_language (context),
                                          regie_certificate_get_end_date (certificate));
  RegieFinding *finding = regie_rule_context_report_with (
    context,
    REGIE_ENTITY (employment),
    N_ ("Plan an update or a training, or record the new certificate."),
    N_ ("Somebody works as regisseur with a certificate that ended on {date}."),
    "date",
    date,
    NULL);

  regie_rule_context_add_evidence (context, finding, REGIE_ENTITY (certificate));
}

static void
check_expired (RegieRuleContext *context,
               gpointer          record)
{
  const GDate *day = regie_rule_context_get_day (context);

  REGIE_ITEMS_FOREACH (RegieEmployment, employment, regie_functionary_peek_employments (record))
    {
      const char *role = regie_employment_get_role (employment);
      RegieCertificate *expired = NULL;

      if (!regie_rule_is_regisseur (role) ||
          !regie_entity_is_in_force (REGIE_ENTITY (employment), day))
        continue;
      expired = find_expired (record, role, day);
      if (expired != NULL)
        report_expired (context, employment, expired);
    }
}

/* Whether nine digits pass the 11-test of citizen service numbers. */
static gboolean
passes_11_test (const char *digits)
{
  int sum = -g_ascii_digit_value (digits[BSN_DIGITS - 1]);

  for (int i = 0; i < BSN_DIGITS - 1; i++)
    sum += (BSN_DIGITS - i) * g_ascii_digit_value (digits[i]);

  return sum % 11 == 0;
}

/* Whether a text is as regie_make_pseudonym () makes it: nine digits in it are chance. */
static gboolean
is_made_here (const char *text)
{
  return strlen (text) == PSEUDONYM_LENGTH &&
         strspn (text, "0123456789abcdefghjkmnpqrstvwxyz") == PSEUDONYM_LENGTH;
}

/* Whether a text holds a number of nine digits that can be that of a citizen. */
static gboolean
holds_bsn (const char *text)
{
  const char *at = text;

  if (is_made_here (text))
    return FALSE;

  while (*at != '\0')
    {
      gsize length = strspn (at, "0123456789");

      if (length == BSN_DIGITS && passes_11_test (at))
        return TRUE;
      at += MAX (length, 1);
    }

  return FALSE;
}

/* Ids of dossiers are UUIDs. */
static gboolean
holds_uuid (const char *text)
{
  gsize length = strlen (text);

  for (gsize i = 0; i + UUID_LENGTH <= length; i++)
    {
      char part[UUID_LENGTH + 1];

      memcpy (part, text + i, UUID_LENGTH);
      part[UUID_LENGTH] = '\0';
      if (g_uuid_string_is_valid (part))
        return TRUE;
    }

  return FALSE;
}

/* What was found is not repeated: it says who it is about. */
static void
check_pseudonyms (RegieRuleContext *context,
                  gpointer          record)
{
  const char *const *names = regie_learning_event_get_case_pseudonyms (record);

  for (gsize i = 0; names != NULL && names[i] != NULL; i++)
    {
      const char *sentence =
        holds_uuid (names[i])  ? N_ ("A case that was discussed is named by what looks like the id "
                                     "of a dossier, a UUID.")
        : holds_bsn (names[i]) ? N_ ("A case that was discussed is named by what looks like a "
                                     "citizen service number, nine digits that pass the 11-test.")
                               : NULL;

      if (sentence != NULL)
        regie_rule_context_report_with (context,
                                        record,
                                        N_ (
                                          "Give the case a pseudonym that says nothing to others."),
                                        sentence,
                                        NULL);
    }
}

static const RegieRuleRow rows[] = {
  {
    .code = "PR.12",
    .principle = 0,
    .severity = REGIE_SEVERITY_WARNING,
    .title = N_ ("There are as many trained regisseurs as a body wants."),
    .type = regie_body_get_type,
    .check = check_trained,
  },
  {
    .code = "PR.14",
    .principle = 0,
    .severity = REGIE_SEVERITY_ERROR,
    .title = N_ ("A certificate is given after the training, to who attended it."),
    .type = regie_functionary_get_type,
    .check = check_certificates,
  },
  {
    .code = "PR.15",
    .principle = 0,
    .severity = REGIE_SEVERITY_WARNING,
    .title = N_ ("Who works as regisseur has a certificate that has not ended."),
    .type = regie_functionary_get_type,
    .check = check_expired,
  },
  {
    .code = "PR.21",
    .principle = 0,
    .severity = REGIE_SEVERITY_ERROR,
    .title = N_ ("Cases that are discussed to learn from them are named by pseudonyms."),
    .type = regie_learning_event_get_type,
    .check = check_pseudonyms,
  },
};

const RegieRuleTable regie_rules_programme_learning = { rows, G_N_ELEMENTS (rows) };
