/* regie-enums.h: the codes of the document format
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#if !defined(REGIE_H_INSIDE) && !defined(REGIE_COMPILATION)
#error "Only <regie/regie.h> can be included directly."
#endif

#include <glib-object.h>

#include <regie/regie-version-macros.h>

G_BEGIN_DECLS

/* The nick of a value is its code in documents and never changes. The first value is the one
 * that an empty record has. */

/**
 * RegieAnswer:
 * @REGIE_ANSWER_UNKNOWN: nobody has answered yet
 * @REGIE_ANSWER_YES: yes
 * @REGIE_ANSWER_NO: no
 *
 * Answer to a yes-or-no question of which the answer may be unknown.
 *
 * Source: method, sections 3.3 and 9.3.
 *
 * Since: 0.1
 */
typedef enum
{
  REGIE_ANSWER_UNKNOWN,
  REGIE_ANSWER_YES,
  REGIE_ANSWER_NO
} RegieAnswer;

#define REGIE_TYPE_ANSWER (regie_answer_get_type ())

REGIE_AVAILABLE_IN_ALL
GType regie_answer_get_type (void);

/**
 * RegieGender:
 * @REGIE_GENDER_UNKNOWN: not recorded
 * @REGIE_GENDER_FEMALE: female
 * @REGIE_GENDER_MALE: male
 * @REGIE_GENDER_OTHER: another gender
 *
 * Gender as a person states it.
 *
 * Source: method, section 2.2.
 *
 * Since: 0.1
 */
typedef enum
{
  REGIE_GENDER_UNKNOWN,
  REGIE_GENDER_FEMALE,
  REGIE_GENDER_MALE,
  REGIE_GENDER_OTHER
} RegieGender;

#define REGIE_TYPE_GENDER (regie_gender_get_type ())

REGIE_AVAILABLE_IN_ALL
GType regie_gender_get_type (void);

/**
 * RegieRelationCategory:
 * @REGIE_RELATION_CATEGORY_UNKNOWN: not recorded
 * @REGIE_RELATION_CATEGORY_KIN: family: birth, marriage, partnership, step and foster relations
 * @REGIE_RELATION_CATEGORY_AUTHORITY: parental authority, guardianship or another legal power
 * @REGIE_RELATION_CATEGORY_CARE: one of them cares for or supports the other
 * @REGIE_RELATION_CATEGORY_CONTACT: they know each other: friends, neighbours, school, club
 * @REGIE_RELATION_CATEGORY_TENSION: a conflict that has to be reckoned with
 *
 * What binds two people.
 *
 * Source: method, section 1.2.
 *
 * Since: 0.1
 */
typedef enum
{
  REGIE_RELATION_CATEGORY_UNKNOWN,
  REGIE_RELATION_CATEGORY_KIN,
  REGIE_RELATION_CATEGORY_AUTHORITY,
  REGIE_RELATION_CATEGORY_CARE,
  REGIE_RELATION_CATEGORY_CONTACT,
  REGIE_RELATION_CATEGORY_TENSION
} RegieRelationCategory;

#define REGIE_TYPE_RELATION_CATEGORY (regie_relation_category_get_type ())

REGIE_AVAILABLE_IN_ALL
GType regie_relation_category_get_type (void);

/**
 * RegieTieStrength:
 * @REGIE_TIE_STRENGTH_UNKNOWN: nobody has said
 * @REGIE_TIE_STRENGTH_WEAK: little contact or little meaning
 * @REGIE_TIE_STRENGTH_ORDINARY: a normal tie
 * @REGIE_TIE_STRENGTH_STRONG: a tie that somebody counts on
 *
 * How strong a tie between two people is.
 *
 * Source: method, section 2.2.
 *
 * Since: 0.1
 */
typedef enum
{
  REGIE_TIE_STRENGTH_UNKNOWN,
  REGIE_TIE_STRENGTH_WEAK,
  REGIE_TIE_STRENGTH_ORDINARY,
  REGIE_TIE_STRENGTH_STRONG
} RegieTieStrength;

#define REGIE_TYPE_TIE_STRENGTH (regie_tie_strength_get_type ())

REGIE_AVAILABLE_IN_ALL
GType regie_tie_strength_get_type (void);

/**
 * RegieTieTension:
 * @REGIE_TIE_TENSION_UNKNOWN: nobody has said
 * @REGIE_TIE_TENSION_NONE: no tension
 * @REGIE_TIE_TENSION_SOME: tension now and then
 * @REGIE_TIE_TENSION_HIGH: open conflict or fear
 *
 * How tense a tie between two people is.
 *
 * Source: method, section 2.2.
 *
 * Since: 0.1
 */
typedef enum
{
  REGIE_TIE_TENSION_UNKNOWN,
  REGIE_TIE_TENSION_NONE,
  REGIE_TIE_TENSION_SOME,
  REGIE_TIE_TENSION_HIGH
} RegieTieTension;

#define REGIE_TYPE_TIE_TENSION (regie_tie_tension_get_type ())

REGIE_AVAILABLE_IN_ALL
GType regie_tie_tension_get_type (void);

/**
 * RegieTieDirection:
 * @REGIE_TIE_DIRECTION_UNKNOWN: nobody has said
 * @REGIE_TIE_DIRECTION_MUTUAL: both ways
 * @REGIE_TIE_DIRECTION_OUTWARD: from the first person to the second
 * @REGIE_TIE_DIRECTION_INWARD: from the second person to the first
 *
 * Which way support runs between two people.
 *
 * Source: method, section 2.2.
 *
 * Since: 0.1
 */
typedef enum
{
  REGIE_TIE_DIRECTION_UNKNOWN,
  REGIE_TIE_DIRECTION_MUTUAL,
  REGIE_TIE_DIRECTION_OUTWARD,
  REGIE_TIE_DIRECTION_INWARD
} RegieTieDirection;

#define REGIE_TYPE_TIE_DIRECTION (regie_tie_direction_get_type ())

REGIE_AVAILABLE_IN_ALL
GType regie_tie_direction_get_type (void);

/**
 * RegieAuthorityAnswer:
 * @REGIE_AUTHORITY_ANSWER_UNKNOWN: the dossier does not say
 * @REGIE_AUTHORITY_ANSWER_NOBODY: nobody, or nobody any more
 * @REGIE_AUTHORITY_ANSWER_ONE: one person
 * @REGIE_AUTHORITY_ANSWER_TWO: two people, or more when the dossier says so
 * @REGIE_AUTHORITY_ANSWER_INSTITUTION: an institution
 *
 * Who has authority over a child.
 *
 * Source: method, sections 1.2 and 9.4.
 *
 * Since: 0.1
 */
typedef enum
{
  REGIE_AUTHORITY_ANSWER_UNKNOWN,
  REGIE_AUTHORITY_ANSWER_NOBODY,
  REGIE_AUTHORITY_ANSWER_ONE,
  REGIE_AUTHORITY_ANSWER_TWO,
  REGIE_AUTHORITY_ANSWER_INSTITUTION
} RegieAuthorityAnswer;

#define REGIE_TYPE_AUTHORITY_ANSWER (regie_authority_answer_get_type ())

REGIE_AVAILABLE_IN_ALL
GType regie_authority_answer_get_type (void);

/**
 * RegieAuthorityGround:
 * @REGIE_AUTHORITY_GROUND_UNKNOWN: not recorded
 * @REGIE_AUTHORITY_GROUND_BIRTH: by birth
 * @REGIE_AUTHORITY_GROUND_MARRIAGE: by marriage or registered partnership
 * @REGIE_AUTHORITY_GROUND_RECOGNITION: by recognition with joint authority
 * @REGIE_AUTHORITY_GROUND_COURT: by decision of a court
 * @REGIE_AUTHORITY_GROUND_INSTITUTION: guardianship held by an institution
 *
 * Ground on which somebody has authority over a child.
 *
 * Source: method, sections 1.2 and 9.4.
 *
 * Since: 0.1
 */
typedef enum
{
  REGIE_AUTHORITY_GROUND_UNKNOWN,
  REGIE_AUTHORITY_GROUND_BIRTH,
  REGIE_AUTHORITY_GROUND_MARRIAGE,
  REGIE_AUTHORITY_GROUND_RECOGNITION,
  REGIE_AUTHORITY_GROUND_COURT,
  REGIE_AUTHORITY_GROUND_INSTITUTION
} RegieAuthorityGround;

#define REGIE_TYPE_AUTHORITY_GROUND (regie_authority_ground_get_type ())

REGIE_AVAILABLE_IN_ALL
GType regie_authority_ground_get_type (void);

/**
 * RegieNetworkKind:
 * @REGIE_NETWORK_KIND_UNKNOWN: not recorded
 * @REGIE_NETWORK_KIND_FAMILY: relatives
 * @REGIE_NETWORK_KIND_FRIEND: friends
 * @REGIE_NETWORK_KIND_NEIGHBOUR: neighbours, also former ones
 * @REGIE_NETWORK_KIND_SCHOOL: parents of other children, classmates
 * @REGIE_NETWORK_KIND_WORK: colleagues
 * @REGIE_NETWORK_KIND_COMMUNITY: club, church, mosque, association
 * @REGIE_NETWORK_KIND_OTHER: another circle
 *
 * In which circle somebody of the network stands.
 *
 * Source: method, section 2.2.
 *
 * Since: 0.1
 */
typedef enum
{
  REGIE_NETWORK_KIND_UNKNOWN,
  REGIE_NETWORK_KIND_FAMILY,
  REGIE_NETWORK_KIND_FRIEND,
  REGIE_NETWORK_KIND_NEIGHBOUR,
  REGIE_NETWORK_KIND_SCHOOL,
  REGIE_NETWORK_KIND_WORK,
  REGIE_NETWORK_KIND_COMMUNITY,
  REGIE_NETWORK_KIND_OTHER
} RegieNetworkKind;

#define REGIE_TYPE_NETWORK_KIND (regie_network_kind_get_type ())

REGIE_AVAILABLE_IN_ALL
GType regie_network_kind_get_type (void);

/**
 * RegieNetworkPromptKind:
 * @REGIE_NETWORK_PROMPT_KIND_CIRCLE: a circle of people: who of it is in the network
 * @REGIE_NETWORK_PROMPT_KIND_TIE: people who are tied to the household and are not in the network
 * @REGIE_NETWORK_PROMPT_KIND_OTHER_PARENT: parents of a child who do not live with it, and their
 * family
 * @REGIE_NETWORK_PROMPT_KIND_FORMER: people who were in the network and left
 * @REGIE_NETWORK_PROMPT_KIND_LIFETIME: people who stay when the help stops
 *
 * What a prompt for the network looks at in a dossier.
 *
 * Source: method, section 2.2.
 *
 * Since: 0.1
 */
typedef enum
{
  REGIE_NETWORK_PROMPT_KIND_CIRCLE,
  REGIE_NETWORK_PROMPT_KIND_TIE,
  REGIE_NETWORK_PROMPT_KIND_OTHER_PARENT,
  REGIE_NETWORK_PROMPT_KIND_FORMER,
  REGIE_NETWORK_PROMPT_KIND_LIFETIME
} RegieNetworkPromptKind;

#define REGIE_TYPE_NETWORK_PROMPT_KIND (regie_network_prompt_kind_get_type ())

REGIE_AVAILABLE_IN_ALL
GType regie_network_prompt_kind_get_type (void);

/**
 * RegieNetworkMove:
 * @REGIE_NETWORK_MOVE_STAYED: in the network on the first day and on the last
 * @REGIE_NETWORK_MOVE_CAME: not on the first day, and on the last
 * @REGIE_NETWORK_MOVE_LEFT: on the first day, and not on the last
 * @REGIE_NETWORK_MOVE_PASSED: came after the first day and left before the last
 *
 * What became of somebody in the network between two days.
 *
 * Source: method, section 2.2.
 *
 * Since: 0.1
 */
typedef enum
{
  REGIE_NETWORK_MOVE_STAYED,
  REGIE_NETWORK_MOVE_CAME,
  REGIE_NETWORK_MOVE_LEFT,
  REGIE_NETWORK_MOVE_PASSED
} RegieNetworkMove;

#define REGIE_TYPE_NETWORK_MOVE (regie_network_move_get_type ())

REGIE_AVAILABLE_IN_ALL
GType regie_network_move_get_type (void);

/**
 * RegieRegisseurForm:
 * @REGIE_REGISSEUR_FORM_UNKNOWN: not recorded
 * @REGIE_REGISSEUR_FORM_SELF: the household directs itself
 * @REGIE_REGISSEUR_FORM_CASE: hub of one case: initiative, progress, coordination of the joint
 * plan
 * @REGIE_REGISSEUR_FORM_PROCESS: leads the cooperation across organisations and the joint
 * decisions
 *
 * Form of direction that a regisseur carries out.
 *
 * Source: method, sections 1.1 and 4.3.
 *
 * Since: 0.1
 */
typedef enum
{
  REGIE_REGISSEUR_FORM_UNKNOWN,
  REGIE_REGISSEUR_FORM_SELF,
  REGIE_REGISSEUR_FORM_CASE,
  REGIE_REGISSEUR_FORM_PROCESS
} RegieRegisseurForm;

#define REGIE_TYPE_REGISSEUR_FORM (regie_regisseur_form_get_type ())

REGIE_AVAILABLE_IN_ALL
GType regie_regisseur_form_get_type (void);

/**
 * RegieHandoverState:
 * @REGIE_HANDOVER_STATE_OFFERED: offered, not yet answered
 * @REGIE_HANDOVER_STATE_ACCEPTED: accepted by the person who takes over
 * @REGIE_HANDOVER_STATE_REFUSED: refused by the person asked
 * @REGIE_HANDOVER_STATE_WITHDRAWN: taken back by the person who offered it
 *
 * Where a handover of the direction stands.
 *
 * Source: method, section 4.2.
 *
 * Since: 0.1
 */
typedef enum
{
  REGIE_HANDOVER_STATE_OFFERED,
  REGIE_HANDOVER_STATE_ACCEPTED,
  REGIE_HANDOVER_STATE_REFUSED,
  REGIE_HANDOVER_STATE_WITHDRAWN
} RegieHandoverState;

#define REGIE_TYPE_HANDOVER_STATE (regie_handover_state_get_type ())

REGIE_AVAILABLE_IN_ALL
GType regie_handover_state_get_type (void);

/**
 * RegieScaleDirection:
 * @REGIE_SCALE_DIRECTION_UNKNOWN: not recorded
 * @REGIE_SCALE_DIRECTION_UP: to heavier direction
 * @REGIE_SCALE_DIRECTION_DOWN: to lighter direction
 *
 * Which way the direction is scaled.
 *
 * Source: method, section 4.2.
 *
 * Since: 0.1
 */
typedef enum
{
  REGIE_SCALE_DIRECTION_UNKNOWN,
  REGIE_SCALE_DIRECTION_UP,
  REGIE_SCALE_DIRECTION_DOWN
} RegieScaleDirection;

#define REGIE_TYPE_SCALE_DIRECTION (regie_scale_direction_get_type ())

REGIE_AVAILABLE_IN_ALL
GType regie_scale_direction_get_type (void);

/**
 * RegieEscalationState:
 * @REGIE_ESCALATION_STATE_OPEN: somebody must intervene
 * @REGIE_ESCALATION_STATE_SOLVED: solved
 * @REGIE_ESCALATION_STATE_WITHDRAWN: no longer needed
 * @REGIE_ESCALATION_STATE_PASSED_ON: not solved on this rung, and passed on to the next
 *
 * Where an escalation stands.
 *
 * Source: method, section 4.5.
 *
 * Since: 0.1
 */
typedef enum
{
  REGIE_ESCALATION_STATE_OPEN,
  REGIE_ESCALATION_STATE_SOLVED,
  REGIE_ESCALATION_STATE_WITHDRAWN,
  REGIE_ESCALATION_STATE_PASSED_ON
} RegieEscalationState;

#define REGIE_TYPE_ESCALATION_STATE (regie_escalation_state_get_type ())

REGIE_AVAILABLE_IN_ALL
GType regie_escalation_state_get_type (void);

/**
 * RegieRegisseurState:
 * @REGIE_REGISSEUR_STATE_UNKNOWN: not looked at
 * @REGIE_REGISSEUR_STATE_ONE: one person is the regisseur
 * @REGIE_REGISSEUR_STATE_SUBSTITUTE: nobody is, but somebody stands in
 * @REGIE_REGISSEUR_STATE_NOBODY: nobody is, and nobody stands in
 * @REGIE_REGISSEUR_STATE_SEVERAL: more than one person is
 * @REGIE_REGISSEUR_STATE_CLOSED: the case is closed, so nobody is missed
 *
 * Whether a case has one regisseur on a day.
 *
 * Source: method, section 6, principle 3.
 *
 * Since: 0.1
 */
typedef enum
{
  REGIE_REGISSEUR_STATE_UNKNOWN,
  REGIE_REGISSEUR_STATE_ONE,
  REGIE_REGISSEUR_STATE_SUBSTITUTE,
  REGIE_REGISSEUR_STATE_NOBODY,
  REGIE_REGISSEUR_STATE_SEVERAL,
  REGIE_REGISSEUR_STATE_CLOSED
} RegieRegisseurState;

#define REGIE_TYPE_REGISSEUR_STATE (regie_regisseur_state_get_type ())

REGIE_AVAILABLE_IN_ALL
GType regie_regisseur_state_get_type (void);

/**
 * RegieMandateSubject:
 * @REGIE_MANDATE_SUBJECT_UNKNOWN: not recorded
 * @REGIE_MANDATE_SUBJECT_POLICY_AND_BUDGETS: policy and budgets
 * @REGIE_MANDATE_SUBJECT_SCALING: scaling up and down
 * @REGIE_MANDATE_SUBJECT_ESCALATION: intervening in escalations
 * @REGIE_MANDATE_SUBJECT_PROCESS_DIRECTION: carrying out process direction
 *
 * What a mandate is about.
 *
 * Source: method, section 4.2.
 *
 * Since: 0.1
 */
typedef enum
{
  REGIE_MANDATE_SUBJECT_UNKNOWN,
  REGIE_MANDATE_SUBJECT_POLICY_AND_BUDGETS,
  REGIE_MANDATE_SUBJECT_SCALING,
  REGIE_MANDATE_SUBJECT_ESCALATION,
  REGIE_MANDATE_SUBJECT_PROCESS_DIRECTION
} RegieMandateSubject;

#define REGIE_TYPE_MANDATE_SUBJECT (regie_mandate_subject_get_type ())

REGIE_AVAILABLE_IN_ALL
GType regie_mandate_subject_get_type (void);

/**
 * RegiePowerGroup:
 * @REGIE_POWER_GROUP_UNKNOWN: not recorded
 * @REGIE_POWER_GROUP_TEAM: who takes part
 * @REGIE_POWER_GROUP_PRIORITY: what comes first
 * @REGIE_POWER_GROUP_INFORMATION: getting at what one must know
 * @REGIE_POWER_GROUP_MEANS: money and other means
 * @REGIE_POWER_GROUP_PLAN: having the plan carried out
 * @REGIE_POWER_GROUP_FAST_TRACK: a quicker procedure
 * @REGIE_POWER_GROUP_TIME: gaining time
 * @REGIE_POWER_GROUP_ACCESS: opening a way to help
 *
 * What kind of power it is.
 *
 * Source: method, section 4.4; the groups are ours.
 *
 * Since: 0.1
 */
typedef enum
{
  REGIE_POWER_GROUP_UNKNOWN,
  REGIE_POWER_GROUP_TEAM,
  REGIE_POWER_GROUP_PRIORITY,
  REGIE_POWER_GROUP_INFORMATION,
  REGIE_POWER_GROUP_MEANS,
  REGIE_POWER_GROUP_PLAN,
  REGIE_POWER_GROUP_FAST_TRACK,
  REGIE_POWER_GROUP_TIME,
  REGIE_POWER_GROUP_ACCESS
} RegiePowerGroup;

#define REGIE_TYPE_POWER_GROUP (regie_power_group_get_type ())

REGIE_AVAILABLE_IN_ALL
GType regie_power_group_get_type (void);

/**
 * RegieStepState:
 * @REGIE_STEP_STATE_OPEN: still to be done
 * @REGIE_STEP_STATE_DONE: done
 * @REGIE_STEP_STATE_NOT_DONE: left undone; the reason is recorded
 * @REGIE_STEP_STATE_NOT_APPLICABLE: does not apply to this case
 *
 * What became of a step of a phase.
 *
 * Source: method, section 2.
 *
 * Since: 0.1
 */
typedef enum
{
  REGIE_STEP_STATE_OPEN,
  REGIE_STEP_STATE_DONE,
  REGIE_STEP_STATE_NOT_DONE,
  REGIE_STEP_STATE_NOT_APPLICABLE
} RegieStepState;

#define REGIE_TYPE_STEP_STATE (regie_step_state_get_type ())

REGIE_AVAILABLE_IN_ALL
GType regie_step_state_get_type (void);

/**
 * RegieStepAnchor:
 * @REGIE_STEP_ANCHOR_NONE: the method does not say when
 * @REGIE_STEP_ANCHOR_PHASE_START: the first day of the phase
 * @REGIE_STEP_ANCHOR_MEETING: the day of the first meeting from the start of the phase on
 *
 * From which day the due date of a step is counted.
 *
 * Source: method, section 2.
 *
 * Since: 0.1
 */
typedef enum
{
  REGIE_STEP_ANCHOR_NONE,
  REGIE_STEP_ANCHOR_PHASE_START,
  REGIE_STEP_ANCHOR_MEETING
} RegieStepAnchor;

#define REGIE_TYPE_STEP_ANCHOR (regie_step_anchor_get_type ())

REGIE_AVAILABLE_IN_ALL
GType regie_step_anchor_get_type (void);

/**
 * RegieConditionKind:
 * @REGIE_CONDITION_KIND_ENTRY: what should hold when a phase is entered
 * @REGIE_CONDITION_KIND_EXIT: what should hold when a phase is left
 *
 * Which conditions of a phase are meant.
 *
 * Source: method, section 2.
 *
 * Since: 0.1
 */
typedef enum
{
  REGIE_CONDITION_KIND_ENTRY,
  REGIE_CONDITION_KIND_EXIT
} RegieConditionKind;

#define REGIE_TYPE_CONDITION_KIND (regie_condition_kind_get_type ())

REGIE_AVAILABLE_IN_ALL
GType regie_condition_kind_get_type (void);

/**
 * RegieMeetingKind:
 * @REGIE_MEETING_KIND_UNKNOWN: not recorded
 * @REGIE_MEETING_KIND_INTAKE: conversation during the intake
 * @REGIE_MEETING_KIND_START: startoverleg: the first joint meeting, where the plan is made
 * @REGIE_MEETING_KIND_PROGRESS: voortgangsoverleg: follows the progress
 * @REGIE_MEETING_KIND_SAFETY: meeting about safety alone
 * @REGIE_MEETING_KIND_CLOSING: last joint meeting
 *
 * Kind of meeting.
 *
 * Source: method, sections 2.2 to 2.5.
 *
 * Since: 0.1
 */
typedef enum
{
  REGIE_MEETING_KIND_UNKNOWN,
  REGIE_MEETING_KIND_INTAKE,
  REGIE_MEETING_KIND_START,
  REGIE_MEETING_KIND_PROGRESS,
  REGIE_MEETING_KIND_SAFETY,
  REGIE_MEETING_KIND_CLOSING
} RegieMeetingKind;

#define REGIE_TYPE_MEETING_KIND (regie_meeting_kind_get_type ())

REGIE_AVAILABLE_IN_ALL
GType regie_meeting_kind_get_type (void);

/**
 * RegieInvitationState:
 * @REGIE_INVITATION_STATE_NOT_INVITED: not invited
 * @REGIE_INVITATION_STATE_INVITED: invited, no answer yet
 * @REGIE_INVITATION_STATE_ACCEPTED: said to come
 * @REGIE_INVITATION_STATE_DECLINED: said not to come
 * @REGIE_INVITATION_STATE_NO_ANSWER: did not answer
 *
 * How somebody stands towards an invitation.
 *
 * Source: method, section 2.3.
 *
 * Since: 0.1
 */
typedef enum
{
  REGIE_INVITATION_STATE_NOT_INVITED,
  REGIE_INVITATION_STATE_INVITED,
  REGIE_INVITATION_STATE_ACCEPTED,
  REGIE_INVITATION_STATE_DECLINED,
  REGIE_INVITATION_STATE_NO_ANSWER
} RegieInvitationState;

#define REGIE_TYPE_INVITATION_STATE (regie_invitation_state_get_type ())

REGIE_AVAILABLE_IN_ALL
GType regie_invitation_state_get_type (void);

/**
 * RegieNextStepKind:
 * @REGIE_NEXT_STEP_KIND_UNKNOWN: not recorded
 * @REGIE_NEXT_STEP_KIND_FINDING: what would resolve a finding
 * @REGIE_NEXT_STEP_KIND_ACTION: an action of the plan
 * @REGIE_NEXT_STEP_KIND_ANSWER: the plan is answered or signed
 * @REGIE_NEXT_STEP_KIND_AGREEMENT: a safety agreement is tested
 * @REGIE_NEXT_STEP_KIND_SAFETY: other work on safety
 * @REGIE_NEXT_STEP_KIND_MEETING: a meeting
 * @REGIE_NEXT_STEP_KIND_HANDOVER: a handover is answered
 * @REGIE_NEXT_STEP_KIND_PHASE_STEP: a step of the phase
 * @REGIE_NEXT_STEP_KIND_REVIEW: people look at the progress
 * @REGIE_NEXT_STEP_KIND_DIRECTION: the level of direction is looked at again
 * @REGIE_NEXT_STEP_KIND_MANDATE: a mandate ends
 * @REGIE_NEXT_STEP_KIND_CONSENT: a consent ends
 * @REGIE_NEXT_STEP_KIND_PLAN: the plan ends
 * @REGIE_NEXT_STEP_KIND_AFTER_CARE: the after-care ends
 *
 * What kind of work a next step is.
 *
 * Source: method, sections 2 and 5.4: the codes are ours.
 *
 * Since: 0.1
 */
typedef enum
{
  REGIE_NEXT_STEP_KIND_UNKNOWN,
  REGIE_NEXT_STEP_KIND_FINDING,
  REGIE_NEXT_STEP_KIND_ACTION,
  REGIE_NEXT_STEP_KIND_ANSWER,
  REGIE_NEXT_STEP_KIND_AGREEMENT,
  REGIE_NEXT_STEP_KIND_SAFETY,
  REGIE_NEXT_STEP_KIND_MEETING,
  REGIE_NEXT_STEP_KIND_HANDOVER,
  REGIE_NEXT_STEP_KIND_PHASE_STEP,
  REGIE_NEXT_STEP_KIND_REVIEW,
  REGIE_NEXT_STEP_KIND_DIRECTION,
  REGIE_NEXT_STEP_KIND_MANDATE,
  REGIE_NEXT_STEP_KIND_CONSENT,
  REGIE_NEXT_STEP_KIND_PLAN,
  REGIE_NEXT_STEP_KIND_AFTER_CARE
} RegieNextStepKind;

#define REGIE_TYPE_NEXT_STEP_KIND (regie_next_step_kind_get_type ())

REGIE_AVAILABLE_IN_ALL
GType regie_next_step_kind_get_type (void);

/**
 * RegieStallKind:
 * @REGIE_STALL_KIND_UNKNOWN: not recorded
 * @REGIE_STALL_KIND_REVIEW: the progress is not looked at in time
 * @REGIE_STALL_KIND_CONTACT: nothing happened with the household
 * @REGIE_STALL_KIND_CHAIN: an action is late, and with it what waits for it
 * @REGIE_STALL_KIND_OWNER: an action has no owner
 * @REGIE_STALL_KIND_SILENT: somebody who is invited never came and never answered
 * @REGIE_STALL_KIND_IDLE: somebody has moved none of their actions
 * @REGIE_STALL_KIND_CHANGE: look after look nothing gets better
 *
 * What stands still in a case.
 *
 * Source: method, sections 5.4 and 11: the codes are ours.
 *
 * Since: 0.1
 */
typedef enum
{
  REGIE_STALL_KIND_UNKNOWN,
  REGIE_STALL_KIND_REVIEW,
  REGIE_STALL_KIND_CONTACT,
  REGIE_STALL_KIND_CHAIN,
  REGIE_STALL_KIND_OWNER,
  REGIE_STALL_KIND_SILENT,
  REGIE_STALL_KIND_IDLE,
  REGIE_STALL_KIND_CHANGE
} RegieStallKind;

#define REGIE_TYPE_STALL_KIND (regie_stall_kind_get_type ())

REGIE_AVAILABLE_IN_ALL
GType regie_stall_kind_get_type (void);

/**
 * RegieGapKind:
 * @REGIE_GAP_KIND_UNKNOWN: not recorded
 * @REGIE_GAP_KIND_NOT_INVITED: somebody who must be there is not invited
 * @REGIE_GAP_KIND_NO_ANSWER: somebody who must be there has not answered
 * @REGIE_GAP_KIND_DECLINED: somebody who must be there does not come
 * @REGIE_GAP_KIND_ABSENT: somebody who had to be there was not
 * @REGIE_GAP_KIND_HOUSEHOLD_ABSENT: nobody of the household is invited, or was there
 * @REGIE_GAP_KIND_HOUSEHOLD_FIRST: the household did not speak first
 * @REGIE_GAP_KIND_SAFETY_FIRST: safety comes after other goals
 * @REGIE_GAP_KIND_DECISION: somebody must still decide
 * @REGIE_GAP_KIND_CONFIRMATION: an owner who was absent must still confirm
 * @REGIE_GAP_KIND_NEXT_DATE: no day for the next meeting
 * @REGIE_GAP_KIND_GOAL_OUTCOME: no outcome of a goal
 * @REGIE_GAP_KIND_AFTER_CARE: no agreement on after-care
 * @REGIE_GAP_KIND_AFTER_CARE_BY: nobody for the after-care
 * @REGIE_GAP_KIND_AFTER_CARE_UNTIL: no last day of the after-care
 * @REGIE_GAP_KIND_FEEDBACK_HOUSEHOLD: no feedback of the household
 * @REGIE_GAP_KIND_FEEDBACK_NETWORK: no feedback of the network
 * @REGIE_GAP_KIND_FEEDBACK_PROFESSIONAL: no feedback of the professionals
 *
 * What is missing at a meeting or at the closing of a case.
 *
 * Source: method, sections 2.3 to 2.5.
 *
 * Since: 0.1
 */
typedef enum
{
  REGIE_GAP_KIND_UNKNOWN,
  REGIE_GAP_KIND_NOT_INVITED,
  REGIE_GAP_KIND_NO_ANSWER,
  REGIE_GAP_KIND_DECLINED,
  REGIE_GAP_KIND_ABSENT,
  REGIE_GAP_KIND_HOUSEHOLD_ABSENT,
  REGIE_GAP_KIND_HOUSEHOLD_FIRST,
  REGIE_GAP_KIND_SAFETY_FIRST,
  REGIE_GAP_KIND_DECISION,
  REGIE_GAP_KIND_CONFIRMATION,
  REGIE_GAP_KIND_NEXT_DATE,
  REGIE_GAP_KIND_GOAL_OUTCOME,
  REGIE_GAP_KIND_AFTER_CARE,
  REGIE_GAP_KIND_AFTER_CARE_BY,
  REGIE_GAP_KIND_AFTER_CARE_UNTIL,
  REGIE_GAP_KIND_FEEDBACK_HOUSEHOLD,
  REGIE_GAP_KIND_FEEDBACK_NETWORK,
  REGIE_GAP_KIND_FEEDBACK_PROFESSIONAL
} RegieGapKind;

#define REGIE_TYPE_GAP_KIND (regie_gap_kind_get_type ())

REGIE_AVAILABLE_IN_ALL
GType regie_gap_kind_get_type (void);

/**
 * RegiePlanStatus:
 * @REGIE_PLAN_STATUS_DRAFT: being written; binds nobody
 * @REGIE_PLAN_STATUS_AGREED: adopted and in force
 * @REGIE_PLAN_STATUS_AMENDED: in force until the amendment that is being written is agreed
 * @REGIE_PLAN_STATUS_SUPERSEDED: replaced by a later version
 * @REGIE_PLAN_STATUS_CLOSED: ended together with the case
 *
 * Where a version of the plan is in its life.
 *
 * Source: method, section 5.5.
 *
 * Since: 0.1
 */
typedef enum
{
  REGIE_PLAN_STATUS_DRAFT,
  REGIE_PLAN_STATUS_AGREED,
  REGIE_PLAN_STATUS_AMENDED,
  REGIE_PLAN_STATUS_SUPERSEDED,
  REGIE_PLAN_STATUS_CLOSED
} RegiePlanStatus;

#define REGIE_TYPE_PLAN_STATUS (regie_plan_status_get_type ())

REGIE_AVAILABLE_IN_ALL
GType regie_plan_status_get_type (void);

/**
 * RegiePlanOrigin:
 * @REGIE_PLAN_ORIGIN_UNKNOWN: not recorded
 * @REGIE_PLAN_ORIGIN_JOINT: household, network and professionals together
 * @REGIE_PLAN_ORIGIN_FAMILY_GROUP: the family made it itself
 *
 * Who made the plan.
 *
 * Source: method, section 5.2.
 *
 * Since: 0.1
 */
typedef enum
{
  REGIE_PLAN_ORIGIN_UNKNOWN,
  REGIE_PLAN_ORIGIN_JOINT,
  REGIE_PLAN_ORIGIN_FAMILY_GROUP
} RegiePlanOrigin;

#define REGIE_TYPE_PLAN_ORIGIN (regie_plan_origin_get_type ())

REGIE_AVAILABLE_IN_ALL
GType regie_plan_origin_get_type (void);

/**
 * RegieGoalStatus:
 * @REGIE_GOAL_STATUS_OPEN: set, nobody has begun
 * @REGIE_GOAL_STATUS_ACTIVE: being worked on
 * @REGIE_GOAL_STATUS_REACHED: reached
 * @REGIE_GOAL_STATUS_PARTLY_REACHED: reached in part
 * @REGIE_GOAL_STATUS_NOT_REACHED: not reached
 * @REGIE_GOAL_STATUS_DROPPED: given up; the reason is recorded
 *
 * What became of a goal.
 *
 * Source: method, section 5.2.
 *
 * Since: 0.1
 */
typedef enum
{
  REGIE_GOAL_STATUS_OPEN,
  REGIE_GOAL_STATUS_ACTIVE,
  REGIE_GOAL_STATUS_REACHED,
  REGIE_GOAL_STATUS_PARTLY_REACHED,
  REGIE_GOAL_STATUS_NOT_REACHED,
  REGIE_GOAL_STATUS_DROPPED
} RegieGoalStatus;

#define REGIE_TYPE_GOAL_STATUS (regie_goal_status_get_type ())

REGIE_AVAILABLE_IN_ALL
GType regie_goal_status_get_type (void);

/**
 * RegieActionStatus:
 * @REGIE_ACTION_STATUS_OPEN: not begun
 * @REGIE_ACTION_STATUS_ACTIVE: begun
 * @REGIE_ACTION_STATUS_BLOCKED: waiting for something or somebody
 * @REGIE_ACTION_STATUS_DONE: done
 * @REGIE_ACTION_STATUS_DROPPED: given up; the reason is recorded
 *
 * What became of an action.
 *
 * Source: method, section 5.2.
 *
 * Since: 0.1
 */
typedef enum
{
  REGIE_ACTION_STATUS_OPEN,
  REGIE_ACTION_STATUS_ACTIVE,
  REGIE_ACTION_STATUS_BLOCKED,
  REGIE_ACTION_STATUS_DONE,
  REGIE_ACTION_STATUS_DROPPED
} RegieActionStatus;

#define REGIE_TYPE_ACTION_STATUS (regie_action_status_get_type ())

REGIE_AVAILABLE_IN_ALL
GType regie_action_status_get_type (void);

/**
 * RegiePlanAnswer:
 * @REGIE_PLAN_ANSWER_NOT_ASKED: not asked yet
 * @REGIE_PLAN_ANSWER_AGREES: agrees
 * @REGIE_PLAN_ANSWER_AGREES_IN_PART: agrees with a part
 * @REGIE_PLAN_ANSWER_DISAGREES: disagrees
 * @REGIE_PLAN_ANSWER_COULD_NOT_BE_ASKED: could not be asked; the reason is recorded
 *
 * What a person says of the plan.
 *
 * Source: method, section 5.5.
 *
 * Since: 0.1
 */
typedef enum
{
  REGIE_PLAN_ANSWER_NOT_ASKED,
  REGIE_PLAN_ANSWER_AGREES,
  REGIE_PLAN_ANSWER_AGREES_IN_PART,
  REGIE_PLAN_ANSWER_DISAGREES,
  REGIE_PLAN_ANSWER_COULD_NOT_BE_ASKED
} RegiePlanAnswer;

#define REGIE_TYPE_PLAN_ANSWER (regie_plan_answer_get_type ())

REGIE_AVAILABLE_IN_ALL
GType regie_plan_answer_get_type (void);

/**
 * RegieSealState:
 * @REGIE_SEAL_STATE_NONE: not sealed
 * @REGIE_SEAL_STATE_WHOLE: sealed, and still what people agreed to
 * @REGIE_SEAL_STATE_BROKEN: sealed, and changed since
 * @REGIE_SEAL_STATE_UNKNOWN_RULE: sealed by a rule that this version of the library does not know
 *
 * How a version of the plan stands to its seal.
 *
 * Source: method, section 5.5.
 *
 * Since: 0.1
 */
typedef enum
{
  REGIE_SEAL_STATE_NONE,
  REGIE_SEAL_STATE_WHOLE,
  REGIE_SEAL_STATE_BROKEN,
  REGIE_SEAL_STATE_UNKNOWN_RULE
} RegieSealState;

#define REGIE_TYPE_SEAL_STATE (regie_seal_state_get_type ())

REGIE_AVAILABLE_IN_ALL
GType regie_seal_state_get_type (void);

/**
 * RegiePlanQuestionKind:
 * @REGIE_PLAN_QUESTION_KIND_UNKNOWN: not recorded
 * @REGIE_PLAN_QUESTION_KIND_ANSWER: say what they think of the plan
 * @REGIE_PLAN_QUESTION_KIND_SIGN: sign its part on safety
 *
 * What somebody must still do for a version of the plan.
 *
 * Source: method, sections 5.2, Q, and 5.5.
 *
 * Since: 0.1
 */
typedef enum
{
  REGIE_PLAN_QUESTION_KIND_UNKNOWN,
  REGIE_PLAN_QUESTION_KIND_ANSWER,
  REGIE_PLAN_QUESTION_KIND_SIGN
} RegiePlanQuestionKind;

#define REGIE_TYPE_PLAN_QUESTION_KIND (regie_plan_question_kind_get_type ())

REGIE_AVAILABLE_IN_ALL
GType regie_plan_question_kind_get_type (void);

/**
 * RegieSigners:
 * @REGIE_SIGNERS_UNKNOWN: not recorded
 * @REGIE_SIGNERS_CLIENT: somebody of the household
 * @REGIE_SIGNERS_INVOLVED: everybody who has a part in it
 *
 * Who signs the part of the plan on safety.
 *
 * Source: method, section 5.2, Q.
 *
 * Since: 0.1
 */
typedef enum
{
  REGIE_SIGNERS_UNKNOWN,
  REGIE_SIGNERS_CLIENT,
  REGIE_SIGNERS_INVOLVED
} RegieSigners;

#define REGIE_TYPE_SIGNERS (regie_signers_get_type ())

REGIE_AVAILABLE_IN_ALL
GType regie_signers_get_type (void);

/**
 * RegieSafetyVerdict:
 * @REGIE_SAFETY_VERDICT_UNKNOWN: not judged yet
 * @REGIE_SAFETY_VERDICT_SAFE: no unsafety found
 * @REGIE_SAFETY_VERDICT_SUSPICION: unsafety is suspected
 * @REGIE_SAFETY_VERDICT_STRUCTURAL: structurally unsafe
 * @REGIE_SAFETY_VERDICT_ACUTE: acutely unsafe
 *
 * Outcome of a judgement on safety.
 *
 * Source: method, sections 2.1, 3.3 and 4.6.
 *
 * Since: 0.1
 */
typedef enum
{
  REGIE_SAFETY_VERDICT_UNKNOWN,
  REGIE_SAFETY_VERDICT_SAFE,
  REGIE_SAFETY_VERDICT_SUSPICION,
  REGIE_SAFETY_VERDICT_STRUCTURAL,
  REGIE_SAFETY_VERDICT_ACUTE
} RegieSafetyVerdict;

#define REGIE_TYPE_SAFETY_VERDICT (regie_safety_verdict_get_type ())

REGIE_AVAILABLE_IN_ALL
GType regie_safety_verdict_get_type (void);

/**
 * RegieBasicCare:
 * @REGIE_BASIC_CARE_UNKNOWN: not judged yet
 * @REGIE_BASIC_CARE_SUFFICIENT: basic care is sufficient
 * @REGIE_BASIC_CARE_INSUFFICIENT: basic care is insufficient
 *
 * Outcome of a judgement on basic care.
 *
 * Source: method, section 2.1.
 *
 * Since: 0.1
 */
typedef enum
{
  REGIE_BASIC_CARE_UNKNOWN,
  REGIE_BASIC_CARE_SUFFICIENT,
  REGIE_BASIC_CARE_INSUFFICIENT
} RegieBasicCare;

#define REGIE_TYPE_BASIC_CARE (regie_basic_care_get_type ())

REGIE_AVAILABLE_IN_ALL
GType regie_basic_care_get_type (void);

/**
 * RegieWeighingOutcome:
 * @REGIE_WEIGHING_OUTCOME_UNKNOWN: not weighed yet
 * @REGIE_WEIGHING_OUTCOME_CONSULT: ask advice first: an answer is unknown
 * @REGIE_WEIGHING_OUTCOME_REPORT: report to Veilig Thuis
 * @REGIE_WEIGHING_OUTCOME_HELP: give or organise help
 * @REGIE_WEIGHING_OUTCOME_FOLLOW: close, with agreements to follow future safety
 * @REGIE_WEIGHING_OUTCOME_CLOSE: close and record
 *
 * What a weighing of signals leads to.
 *
 * Source: method, section 3.3.
 *
 * Since: 0.1
 */
typedef enum
{
  REGIE_WEIGHING_OUTCOME_UNKNOWN,
  REGIE_WEIGHING_OUTCOME_CONSULT,
  REGIE_WEIGHING_OUTCOME_REPORT,
  REGIE_WEIGHING_OUTCOME_HELP,
  REGIE_WEIGHING_OUTCOME_FOLLOW,
  REGIE_WEIGHING_OUTCOME_CLOSE
} RegieWeighingOutcome;

#define REGIE_TYPE_WEIGHING_OUTCOME (regie_weighing_outcome_get_type ())

REGIE_AVAILABLE_IN_ALL
GType regie_weighing_outcome_get_type (void);

/**
 * RegieSafetyReportKind:
 * @REGIE_SAFETY_REPORT_KIND_UNKNOWN: not recorded
 * @REGIE_SAFETY_REPORT_KIND_ADVICE: advice; the household need not be named
 * @REGIE_SAFETY_REPORT_KIND_REPORT: report of a suspicion
 *
 * What somebody asked of Veilig Thuis.
 *
 * Source: method, section 3.4.
 *
 * Since: 0.1
 */
typedef enum
{
  REGIE_SAFETY_REPORT_KIND_UNKNOWN,
  REGIE_SAFETY_REPORT_KIND_ADVICE,
  REGIE_SAFETY_REPORT_KIND_REPORT
} RegieSafetyReportKind;

#define REGIE_TYPE_SAFETY_REPORT_KIND (regie_safety_report_kind_get_type ())

REGIE_AVAILABLE_IN_ALL
GType regie_safety_report_kind_get_type (void);

/**
 * RegieSafetyReportOutcome:
 * @REGIE_SAFETY_REPORT_OUTCOME_UNKNOWN: not decided yet
 * @REGIE_SAFETY_REPORT_OUTCOME_LOCAL_FIELD: the local field takes responsibility
 * @REGIE_SAFETY_REPORT_OUTCOME_ORGANISATION: an organisation or professional already involved
 * does
 * @REGIE_SAFETY_REPORT_OUTCOME_TEAM: a multidisciplinary team does
 * @REGIE_SAFETY_REPORT_OUTCOME_VEILIG_THUIS: Veilig Thuis keeps it and investigates
 * @REGIE_SAFETY_REPORT_OUTCOME_NO_FOLLOW_UP: ended, or turned into advice
 *
 * What Veilig Thuis decided on a report.
 *
 * Source: method, section 3.4.
 *
 * Since: 0.1
 */
typedef enum
{
  REGIE_SAFETY_REPORT_OUTCOME_UNKNOWN,
  REGIE_SAFETY_REPORT_OUTCOME_LOCAL_FIELD,
  REGIE_SAFETY_REPORT_OUTCOME_ORGANISATION,
  REGIE_SAFETY_REPORT_OUTCOME_TEAM,
  REGIE_SAFETY_REPORT_OUTCOME_VEILIG_THUIS,
  REGIE_SAFETY_REPORT_OUTCOME_NO_FOLLOW_UP
} RegieSafetyReportOutcome;

#define REGIE_TYPE_SAFETY_REPORT_OUTCOME (regie_safety_report_outcome_get_type ())

REGIE_AVAILABLE_IN_ALL
GType regie_safety_report_outcome_get_type (void);

/**
 * RegieAgreementState:
 * @REGIE_AGREEMENT_STATE_UNTESTED: not tested yet
 * @REGIE_AGREEMENT_STATE_KEPT: kept
 * @REGIE_AGREEMENT_STATE_BROKEN: broken
 *
 * How a safety agreement fared when it was tested.
 *
 * Source: method, section 3.6.
 *
 * Since: 0.1
 */
typedef enum
{
  REGIE_AGREEMENT_STATE_UNTESTED,
  REGIE_AGREEMENT_STATE_KEPT,
  REGIE_AGREEMENT_STATE_BROKEN
} RegieAgreementState;

#define REGIE_TYPE_AGREEMENT_STATE (regie_agreement_state_get_type ())

REGIE_AVAILABLE_IN_ALL
GType regie_agreement_state_get_type (void);

/**
 * RegieStatementKind:
 * @REGIE_STATEMENT_KIND_UNKNOWN: not recorded
 * @REGIE_STATEMENT_KIND_FACT: a fact, with its source
 * @REGIE_STATEMENT_KIND_OPINION: a professional's opinion
 * @REGIE_STATEMENT_KIND_VIEW: the view of the person concerned
 *
 * What kind of statement somebody made.
 *
 * Source: method, section 9.6.
 *
 * Since: 0.1
 */
typedef enum
{
  REGIE_STATEMENT_KIND_UNKNOWN,
  REGIE_STATEMENT_KIND_FACT,
  REGIE_STATEMENT_KIND_OPINION,
  REGIE_STATEMENT_KIND_VIEW
} RegieStatementKind;

#define REGIE_TYPE_STATEMENT_KIND (regie_statement_kind_get_type ())

REGIE_AVAILABLE_IN_ALL
GType regie_statement_kind_get_type (void);

/**
 * RegieLegalGround:
 * @REGIE_LEGAL_GROUND_UNKNOWN: not recorded
 * @REGIE_LEGAL_GROUND_LEGAL_TASK: task given by a law
 * @REGIE_LEGAL_GROUND_LEGAL_DUTY: duty given by a law
 * @REGIE_LEGAL_GROUND_REPORTING_RIGHT: right to report to Veilig Thuis
 * @REGIE_LEGAL_GROUND_VITAL_INTEREST: vital interest of somebody
 * @REGIE_LEGAL_GROUND_CONSENT: consent
 * @REGIE_LEGAL_GROUND_CONFLICT_OF_DUTIES: conflict of duties, with the advice on record
 *
 * Ground on which data are recorded or shared.
 *
 * Source: method, sections 9.1 and 9.3.
 *
 * Since: 0.1
 */
typedef enum
{
  REGIE_LEGAL_GROUND_UNKNOWN,
  REGIE_LEGAL_GROUND_LEGAL_TASK,
  REGIE_LEGAL_GROUND_LEGAL_DUTY,
  REGIE_LEGAL_GROUND_REPORTING_RIGHT,
  REGIE_LEGAL_GROUND_VITAL_INTEREST,
  REGIE_LEGAL_GROUND_CONSENT,
  REGIE_LEGAL_GROUND_CONFLICT_OF_DUTIES
} RegieLegalGround;

#define REGIE_TYPE_LEGAL_GROUND (regie_legal_ground_get_type ())

REGIE_AVAILABLE_IN_ALL
GType regie_legal_ground_get_type (void);

/**
 * RegieTold:
 * @REGIE_TOLD_UNKNOWN: not recorded
 * @REGIE_TOLD_YES: told
 * @REGIE_TOLD_LATER: will be told later; the reason is recorded
 * @REGIE_TOLD_NO: not told; the reason is recorded
 *
 * Whether the household was told.
 *
 * Source: method, section 9.3.
 *
 * Since: 0.1
 */
typedef enum
{
  REGIE_TOLD_UNKNOWN,
  REGIE_TOLD_YES,
  REGIE_TOLD_LATER,
  REGIE_TOLD_NO
} RegieTold;

#define REGIE_TYPE_TOLD (regie_told_get_type ())

REGIE_AVAILABLE_IN_ALL
GType regie_told_get_type (void);

/**
 * RegieConsentAct:
 * @REGIE_CONSENT_ACT_UNKNOWN: not recorded
 * @REGIE_CONSENT_ACT_HELP: giving help
 * @REGIE_CONSENT_ACT_INSPECT: inspecting the file
 * @REGIE_CONSENT_ACT_DISCLOSE: disclosure to others
 * @REGIE_CONSENT_ACT_DESTROY: destroying the file
 *
 * Act for which somebody's consent is asked.
 *
 * Source: method, section 9.4.
 *
 * Since: 0.1
 */
typedef enum
{
  REGIE_CONSENT_ACT_UNKNOWN,
  REGIE_CONSENT_ACT_HELP,
  REGIE_CONSENT_ACT_INSPECT,
  REGIE_CONSENT_ACT_DISCLOSE,
  REGIE_CONSENT_ACT_DESTROY
} RegieConsentAct;

#define REGIE_TYPE_CONSENT_ACT (regie_consent_act_get_type ())

REGIE_AVAILABLE_IN_ALL
GType regie_consent_act_get_type (void);

/**
 * RegieConfidentiality:
 * @REGIE_CONFIDENTIALITY_UNKNOWN: not recorded
 * @REGIE_CONFIDENTIALITY_OPEN: for everybody at the table
 * @REGIE_CONFIDENTIALITY_LIMITED: for the people named with it
 * @REGIE_CONFIDENTIALITY_CONFIDENTIAL: for professionals with a ground
 * @REGIE_CONFIDENTIALITY_SECRET: for its keeper alone
 *
 * How confidential a document is.
 *
 * Source: method, section 5.5.
 *
 * Since: 0.1
 */
typedef enum
{
  REGIE_CONFIDENTIALITY_UNKNOWN,
  REGIE_CONFIDENTIALITY_OPEN,
  REGIE_CONFIDENTIALITY_LIMITED,
  REGIE_CONFIDENTIALITY_CONFIDENTIAL,
  REGIE_CONFIDENTIALITY_SECRET
} RegieConfidentiality;

#define REGIE_TYPE_CONFIDENTIALITY (regie_confidentiality_get_type ())

REGIE_AVAILABLE_IN_ALL
GType regie_confidentiality_get_type (void);

/**
 * RegieParty:
 * @REGIE_PARTY_UNKNOWN: not recorded
 * @REGIE_PARTY_HOUSEHOLD: the household
 * @REGIE_PARTY_NETWORK: the informal network
 * @REGIE_PARTY_PROFESSIONAL: the professionals
 *
 * From which side somebody speaks.
 *
 * Source: method, section 1.1.
 *
 * Since: 0.1
 */
typedef enum
{
  REGIE_PARTY_UNKNOWN,
  REGIE_PARTY_HOUSEHOLD,
  REGIE_PARTY_NETWORK,
  REGIE_PARTY_PROFESSIONAL
} RegieParty;

#define REGIE_TYPE_PARTY (regie_party_get_type ())

REGIE_AVAILABLE_IN_ALL
GType regie_party_get_type (void);

/**
 * RegieTrend:
 * @REGIE_TREND_UNKNOWN: not judged
 * @REGIE_TREND_BETTER: better
 * @REGIE_TREND_SAME: unchanged
 * @REGIE_TREND_WORSE: worse
 *
 * How something moves between two looks at it.
 *
 * Source: method, section 5.4.
 *
 * Since: 0.1
 */
typedef enum
{
  REGIE_TREND_UNKNOWN,
  REGIE_TREND_BETTER,
  REGIE_TREND_SAME,
  REGIE_TREND_WORSE
} RegieTrend;

#define REGIE_TYPE_TREND (regie_trend_get_type ())

REGIE_AVAILABLE_IN_ALL
GType regie_trend_get_type (void);

/**
 * RegieBodyLevel:
 * @REGIE_BODY_LEVEL_UNKNOWN: not recorded
 * @REGIE_BODY_LEVEL_NATIONAL: an edition as published
 * @REGIE_BODY_LEVEL_REGION: a region
 * @REGIE_BODY_LEVEL_MUNICIPALITY: a municipality
 * @REGIE_BODY_LEVEL_ORGANISATION: an organisation
 *
 * Level of a body that introduces the method.
 *
 * Source: method, section 7.0.
 *
 * Since: 0.1
 */
typedef enum
{
  REGIE_BODY_LEVEL_UNKNOWN,
  REGIE_BODY_LEVEL_NATIONAL,
  REGIE_BODY_LEVEL_REGION,
  REGIE_BODY_LEVEL_MUNICIPALITY,
  REGIE_BODY_LEVEL_ORGANISATION
} RegieBodyLevel;

#define REGIE_TYPE_BODY_LEVEL (regie_body_level_get_type ())

REGIE_AVAILABLE_IN_ALL
GType regie_body_level_get_type (void);

/**
 * RegieLayerMode:
 * @REGIE_LAYER_MODE_BASE: stands on nothing
 * @REGIE_LAYER_MODE_ADOPT: takes the layer below as it is
 * @REGIE_LAYER_MODE_SUPPLEMENT: adds to the layer below or replaces parts of it
 *
 * How a layer of a method stands on the layer below it.
 *
 * Source: method, section 4.2.
 *
 * Since: 0.1
 */
typedef enum
{
  REGIE_LAYER_MODE_BASE,
  REGIE_LAYER_MODE_ADOPT,
  REGIE_LAYER_MODE_SUPPLEMENT
} RegieLayerMode;

#define REGIE_TYPE_LAYER_MODE (regie_layer_mode_get_type ())

REGIE_AVAILABLE_IN_ALL
GType regie_layer_mode_get_type (void);

/**
 * RegieResultAudience:
 * @REGIE_RESULT_AUDIENCE_UNKNOWN: not recorded
 * @REGIE_RESULT_AUDIENCE_ALL_LEVELS: region, municipalities and organisations
 * @REGIE_RESULT_AUDIENCE_PROFESSIONALS: the professionals
 * @REGIE_RESULT_AUDIENCE_HOUSEHOLDS: the households
 *
 * To whom a theme of the implementation plan brings something.
 *
 * Source: method, section 7.5.
 *
 * Since: 0.1
 */
typedef enum
{
  REGIE_RESULT_AUDIENCE_UNKNOWN,
  REGIE_RESULT_AUDIENCE_ALL_LEVELS,
  REGIE_RESULT_AUDIENCE_PROFESSIONALS,
  REGIE_RESULT_AUDIENCE_HOUSEHOLDS
} RegieResultAudience;

#define REGIE_TYPE_RESULT_AUDIENCE (regie_result_audience_get_type ())

REGIE_AVAILABLE_IN_ALL
GType regie_result_audience_get_type (void);

/**
 * RegieLevelChoice:
 * @REGIE_LEVEL_CHOICE_HEAVIEST: the heaviest level of which the criteria hold
 * @REGIE_LEVEL_CHOICE_EXCLUSIVE: the only level of which the criteria hold; that two do is a
 * fault of the map
 *
 * How a regiekaart comes from criteria to a level.
 *
 * Source: ours; method, section 4.2.
 *
 * Since: 0.1
 */
typedef enum
{
  REGIE_LEVEL_CHOICE_HEAVIEST,
  REGIE_LEVEL_CHOICE_EXCLUSIVE
} RegieLevelChoice;

#define REGIE_TYPE_LEVEL_CHOICE (regie_level_choice_get_type ())

REGIE_AVAILABLE_IN_ALL
GType regie_level_choice_get_type (void);

/**
 * RegieFactKind:
 * @REGIE_FACT_KIND_TRUTH: yes or no
 * @REGIE_FACT_KIND_NUMBER: a whole number, 0 or more
 * @REGIE_FACT_KIND_CODE: one of a few codes
 *
 * What kind of value a fact has.
 *
 * Source: ours; method, section 4.6.
 *
 * Since: 0.1
 */
typedef enum
{
  REGIE_FACT_KIND_TRUTH,
  REGIE_FACT_KIND_NUMBER,
  REGIE_FACT_KIND_CODE
} RegieFactKind;

#define REGIE_TYPE_FACT_KIND (regie_fact_kind_get_type ())

REGIE_AVAILABLE_IN_ALL
GType regie_fact_kind_get_type (void);

/**
 * RegieCountable:
 * @REGIE_COUNTABLE_OUTSIDE: nothing that cases hold: the reading comes from outside
 * @REGIE_COUNTABLE_CASE: a case, once
 * @REGIE_COUNTABLE_PERSON: a member of a household of a case, once in that case
 * @REGIE_COUNTABLE_PHASE: a phase that a case was in
 * @REGIE_COUNTABLE_STAGE: a stage of the work on safety
 * @REGIE_COUNTABLE_GOAL: a goal of the plan, once, also when it stands in several plans
 * @REGIE_COUNTABLE_EVALUATION: an evaluation, or the day by which one was agreed
 * @REGIE_COUNTABLE_ESCALATION: an escalation
 * @REGIE_COUNTABLE_TERM: a term of the regisseur
 * @REGIE_COUNTABLE_FEEDBACK: something that was said about the cooperation
 * @REGIE_COUNTABLE_MUNICIPALITY: a municipality with such a case, once
 * @REGIE_COUNTABLE_ORGANISATION: an organisation with such a case, once
 *
 * What an indicator counts.
 *
 * Source: ours; method, section 7.6.
 *
 * Since: 0.1
 */
typedef enum
{
  REGIE_COUNTABLE_OUTSIDE,
  REGIE_COUNTABLE_CASE,
  REGIE_COUNTABLE_PERSON,
  REGIE_COUNTABLE_PHASE,
  REGIE_COUNTABLE_STAGE,
  REGIE_COUNTABLE_GOAL,
  REGIE_COUNTABLE_EVALUATION,
  REGIE_COUNTABLE_ESCALATION,
  REGIE_COUNTABLE_TERM,
  REGIE_COUNTABLE_FEEDBACK,
  REGIE_COUNTABLE_MUNICIPALITY,
  REGIE_COUNTABLE_ORGANISATION
} RegieCountable;

#define REGIE_TYPE_COUNTABLE (regie_countable_get_type ())

REGIE_AVAILABLE_IN_ALL
GType regie_countable_get_type (void);

/**
 * RegieIndicatorUnit:
 * @REGIE_INDICATOR_UNIT_COUNT: how many
 * @REGIE_INDICATOR_UNIT_PERCENT: a share
 * @REGIE_INDICATOR_UNIT_DAYS: whole days, told by median and quartiles
 * @REGIE_INDICATOR_UNIT_POINTS: points of a scale, told by median and quartiles
 *
 * Unit of an indicator.
 *
 * Source: method, section 7.6.
 *
 * Since: 0.1
 */
typedef enum
{
  REGIE_INDICATOR_UNIT_COUNT,
  REGIE_INDICATOR_UNIT_PERCENT,
  REGIE_INDICATOR_UNIT_DAYS,
  REGIE_INDICATOR_UNIT_POINTS
} RegieIndicatorUnit;

#define REGIE_TYPE_INDICATOR_UNIT (regie_indicator_unit_get_type ())

REGIE_AVAILABLE_IN_ALL
GType regie_indicator_unit_get_type (void);

/**
 * RegiePeriodLength:
 * @REGIE_PERIOD_LENGTH_WHOLE: not divided
 * @REGIE_PERIOD_LENGTH_MONTH: calendar months
 * @REGIE_PERIOD_LENGTH_QUARTER: calendar quarters
 * @REGIE_PERIOD_LENGTH_YEAR: calendar years
 *
 * How time is divided for an indicator.
 *
 * Source: ours; method, section 8.4.
 *
 * Since: 0.1
 */
typedef enum
{
  REGIE_PERIOD_LENGTH_WHOLE,
  REGIE_PERIOD_LENGTH_MONTH,
  REGIE_PERIOD_LENGTH_QUARTER,
  REGIE_PERIOD_LENGTH_YEAR
} RegiePeriodLength;

#define REGIE_TYPE_PERIOD_LENGTH (regie_period_length_get_type ())

REGIE_AVAILABLE_IN_ALL
GType regie_period_length_get_type (void);

/**
 * RegieReadingState:
 * @REGIE_READING_STATE_KNOWN: it is there
 * @REGIE_READING_STATE_PROTECTED: withheld: it is small, or would give away one that is
 * @REGIE_READING_STATE_OUTSIDE: the cases do not hold it
 * @REGIE_READING_STATE_NONE: the indicator has none
 *
 * Whether a number of a reading is there.
 *
 * Source: ours.
 *
 * Since: 0.1
 */
typedef enum
{
  REGIE_READING_STATE_KNOWN,
  REGIE_READING_STATE_PROTECTED,
  REGIE_READING_STATE_OUTSIDE,
  REGIE_READING_STATE_NONE
} RegieReadingState;

#define REGIE_TYPE_READING_STATE (regie_reading_state_get_type ())

REGIE_AVAILABLE_IN_ALL
GType regie_reading_state_get_type (void);

/**
 * RegieCompetenceKind:
 * @REGIE_COMPETENCE_KIND_UNKNOWN: not recorded
 * @REGIE_COMPETENCE_KIND_KNOWLEDGE: something to know
 * @REGIE_COMPETENCE_KIND_SKILL: something to be able to do
 * @REGIE_COMPETENCE_KIND_ATTITUDE: how to go about it
 *
 * What kind of thing a competence profile asks for.
 *
 * Source: method, section 8.2; the kinds are ours.
 *
 * Since: 0.1
 */
typedef enum
{
  REGIE_COMPETENCE_KIND_UNKNOWN,
  REGIE_COMPETENCE_KIND_KNOWLEDGE,
  REGIE_COMPETENCE_KIND_SKILL,
  REGIE_COMPETENCE_KIND_ATTITUDE
} RegieCompetenceKind;

#define REGIE_TYPE_COMPETENCE_KIND (regie_competence_kind_get_type ())

REGIE_AVAILABLE_IN_ALL
GType regie_competence_kind_get_type (void);

/**
 * RegieLearningKind:
 * @REGIE_LEARNING_KIND_UNKNOWN: not recorded
 * @REGIE_LEARNING_KIND_TRAINING: a training
 * @REGIE_LEARNING_KIND_UPDATE: a yearly update of what people learned
 * @REGIE_LEARNING_KIND_CASE_DISCUSSION: a case discussion, to evaluate and reflect
 * @REGIE_LEARNING_KIND_INTERVISION: intervision among regisseurs
 *
 * What kind of learning event it is.
 *
 * Source: method, section 8.3.
 *
 * Since: 0.1
 */
typedef enum
{
  REGIE_LEARNING_KIND_UNKNOWN,
  REGIE_LEARNING_KIND_TRAINING,
  REGIE_LEARNING_KIND_UPDATE,
  REGIE_LEARNING_KIND_CASE_DISCUSSION,
  REGIE_LEARNING_KIND_INTERVISION
} RegieLearningKind;

#define REGIE_TYPE_LEARNING_KIND (regie_learning_kind_get_type ())

REGIE_AVAILABLE_IN_ALL
GType regie_learning_kind_get_type (void);

/**
 * RegieTargetBound:
 * @REGIE_TARGET_BOUND_AT_LEAST: the value or more
 * @REGIE_TARGET_BOUND_AT_MOST: the value or less
 *
 * On which side of a target an indicator should be.
 *
 * Source: ours.
 *
 * Since: 0.1
 */
typedef enum
{
  REGIE_TARGET_BOUND_AT_LEAST,
  REGIE_TARGET_BOUND_AT_MOST
} RegieTargetBound;

#define REGIE_TYPE_TARGET_BOUND (regie_target_bound_get_type ())

REGIE_AVAILABLE_IN_ALL
GType regie_target_bound_get_type (void);

/**
 * RegieSeverity:
 * @REGIE_SEVERITY_INFORMATION: worth knowing
 * @REGIE_SEVERITY_WARNING: should be looked at
 * @REGIE_SEVERITY_ERROR: breach of a rule of the method
 *
 * How heavy a finding weighs.
 *
 * Source: method, section 6.
 *
 * Since: 0.1
 */
typedef enum
{
  REGIE_SEVERITY_INFORMATION,
  REGIE_SEVERITY_WARNING,
  REGIE_SEVERITY_ERROR
} RegieSeverity;

#define REGIE_TYPE_SEVERITY (regie_severity_get_type ())

REGIE_AVAILABLE_IN_ALL
GType regie_severity_get_type (void);

/**
 * RegieChangeKind:
 * @REGIE_CHANGE_KIND_CHANGED: the value differs
 * @REGIE_CHANGE_KIND_ADDED: there was none before
 * @REGIE_CHANGE_KIND_REMOVED: there is none any more
 * @REGIE_CHANGE_KIND_MOVED: the same record stands elsewhere in its list
 *
 * How a value differs between two versions.
 *
 * Since: 0.1
 */
typedef enum
{
  REGIE_CHANGE_KIND_CHANGED,
  REGIE_CHANGE_KIND_ADDED,
  REGIE_CHANGE_KIND_REMOVED,
  REGIE_CHANGE_KIND_MOVED
} RegieChangeKind;

#define REGIE_TYPE_CHANGE_KIND (regie_change_kind_get_type ())

REGIE_AVAILABLE_IN_ALL
GType regie_change_kind_get_type (void);

/**
 * RegieCountBy:
 * @REGIE_COUNT_BY_NOTHING: by nothing: all cases together
 * @REGIE_COUNT_BY_MUNICIPALITY: by the municipality that answers for the case
 * @REGIE_COUNT_BY_PHASE: by the phase that the case is in
 * @REGIE_COUNT_BY_LEVEL: by the level of direction
 * @REGIE_COUNT_BY_SAFETY: by how safe the household is
 * @REGIE_COUNT_BY_SAFETY_STAGE: by the stage of the work on safety
 * @REGIE_COUNT_BY_IS_OPEN: by whether the case is open
 * @REGIE_COUNT_BY_OPENED_MONTH: by the month in which the case was opened
 * @REGIE_COUNT_BY_CLOSED_MONTH: by the month in which the case was closed
 *
 * What cases of a store are counted by.
 *
 * Since: 0.1
 */
typedef enum
{
  REGIE_COUNT_BY_NOTHING,
  REGIE_COUNT_BY_MUNICIPALITY,
  REGIE_COUNT_BY_PHASE,
  REGIE_COUNT_BY_LEVEL,
  REGIE_COUNT_BY_SAFETY,
  REGIE_COUNT_BY_SAFETY_STAGE,
  REGIE_COUNT_BY_IS_OPEN,
  REGIE_COUNT_BY_OPENED_MONTH,
  REGIE_COUNT_BY_CLOSED_MONTH
} RegieCountBy;

#define REGIE_TYPE_COUNT_BY (regie_count_by_get_type ())

REGIE_AVAILABLE_IN_ALL
GType regie_count_by_get_type (void);

/**
 * RegieFindingState:
 * @REGIE_FINDING_STATE_NEW: it was not there before
 * @REGIE_FINDING_STATE_REMAINING: it was there, and is there still
 * @REGIE_FINDING_STATE_SOLVED: it was there, and the rule finds it no longer
 * @REGIE_FINDING_STATE_UNJUDGED: it was there, and the rule was not applied any more
 *
 * What became of a finding between two results.
 *
 * Source: method, section 8.4.
 *
 * Since: 0.1
 */
typedef enum
{
  REGIE_FINDING_STATE_NEW,
  REGIE_FINDING_STATE_REMAINING,
  REGIE_FINDING_STATE_SOLVED,
  REGIE_FINDING_STATE_UNJUDGED
} RegieFindingState;

#define REGIE_TYPE_FINDING_STATE (regie_finding_state_get_type ())

REGIE_AVAILABLE_IN_ALL
GType regie_finding_state_get_type (void);

/**
 * RegieProblemKind:
 * @REGIE_PROBLEM_KIND_UNKNOWN: not said
 * @REGIE_PROBLEM_KIND_MISSING: a value that is required is not there
 * @REGIE_PROBLEM_KIND_SHAPE: a value does not look as it must
 * @REGIE_PROBLEM_KIND_RANGE: a number is outside its range
 * @REGIE_PROBLEM_KIND_DOUBLED: another record of the kind has the same id
 * @REGIE_PROBLEM_KIND_DANGLING: a reference names a record that is not there
 *
 * What is wrong with a value.
 *
 * Since: 0.1
 */
typedef enum
{
  REGIE_PROBLEM_KIND_UNKNOWN,
  REGIE_PROBLEM_KIND_MISSING,
  REGIE_PROBLEM_KIND_SHAPE,
  REGIE_PROBLEM_KIND_RANGE,
  REGIE_PROBLEM_KIND_DOUBLED,
  REGIE_PROBLEM_KIND_DANGLING
} RegieProblemKind;

#define REGIE_TYPE_PROBLEM_KIND (regie_problem_kind_get_type ())

REGIE_AVAILABLE_IN_ALL
GType regie_problem_kind_get_type (void);

G_END_DECLS
