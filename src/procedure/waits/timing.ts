import type { CalendarDate } from '../../claim/date';
import { dayNumber, fromDayNumber } from '../../claim/dayNumber';
import { paymentDeadline } from '../../claim/deadline';
import { bankingDaysLater } from '../bankingDays';
import { claimOf, lettersOf } from '../claimOf';
import { wait, type Wait } from '../decision';
import type { LevelledStep } from '../policy';
import { latestSent, startsAnew, stepDay } from '../schedule';
import { counts, type SentStep } from '../state';
import type { Situation } from './situation';

const later = (day: CalendarDate, days: number): CalendarDate => fromDayNumber(dayNumber(day) + days);

/** Days of letters that carried a fee, here and in the same unbroken arrears. */
export const feeDays = ({
  state,
  arrearsReminders,
}: {
  state: Pick<Situation['state'], 'sent'>;
  arrearsReminders: readonly CalendarDate[];
}): CalendarDate[] => [
  ...lettersOf(state).flatMap(({ fee, sentOn }) => (fee > 0 ? [sentOn] : [])),
  ...arrearsReminders,
];

/** A claim too small to be worth a letter. Where a person chose to claim the charges alone, the size does not matter. */
export function whyTooSmall({ state, policy, today, figures }: Situation): Wait | null {
  const { minimumAmount: minimum } = policy;
  if (minimum <= 0 || state.settlement === 'continue') return null;
  // At most all that was paid went to the principal: mostly that is answer enough, and no claim need be evaluated.
  const moved = [...state.payments, ...state.credits].reduce((total, { amount }) => total + amount, 0);
  if (state.invoice.principal - moved >= minimum) return null;
  const { principal: open } = claimOf(state, today, figures).open;
  return open < minimum ? wait({ code: 'below-minimum', params: { open, minimum } }) : null;
}

/**
 * Ten days between letters that carry a fee. A fee on another invoice in the same arrears makes no letter wait: it goes
 * without one, or a debtor of many invoices would hear of one at a time.
 */
function whyFeeTooSoon(situation: Situation, step: LevelledStep): Wait | null {
  const { state, today, figures } = situation;
  if (step.kind === 'handover' || step.fee <= 0 || state.settlement === 'continue') return null;
  const days = feeDays({ state, arrearsReminders: [] });
  if (days.length === 0 || feeDays(situation).length >= figures.maxFees) return null; // no fee is left to charge
  const previous = days.reduce((latest, day) => (day > latest ? day : latest));
  const from = later(previous, figures.feeGapDays);
  return today < from ? wait({ code: 'ten-days', params: { previous, gap: figures.feeGapDays, from } }, from) : null;
}

/** The debtor may pay until the deadline of the latest letter, whoever sent it, and money takes its time. */
function whyDeadlineRuns({ state, policy }: Situation, today: CalendarDate): Wait | null {
  const { daysAfterDeadline } = policy;
  const sentOn = latestSent(state);
  if (daysAfterDeadline === null || sentOn === null || startsAnew(state)) return null;
  const lawful = paymentDeadline(sentOn);
  const deadline = state.sent.reduce(
    (latest, step) => (counts(step) && step.deadline !== null && step.deadline > latest ? step.deadline : latest),
    lawful,
  );
  const from = bankingDaysLater(deadline, Math.max(1, daysAfterDeadline));
  return today < from ? wait({ code: 'deadline-running', params: { sentOn, deadline, from } }, from) : null;
}

/** The notice whose deadline the debtor relies on: the latest. */
export const standingNotice = (sent: readonly SentStep[]): SentStep | undefined =>
  sent.findLast((step) => counts(step) && (step.kind === 'notice' || step.notice));

/** No handover without a notice of collection, nor before its deadline has passed. */
export function whyNoHandover({ state, today }: Pick<Situation, 'state' | 'today'>): Wait | null {
  const notice = standingNotice(state.sent);
  if (notice === undefined || notice.deadline === null) return wait({ code: 'notice-missing', params: {} });
  const { sentOn, deadline } = notice;
  const from = later(deadline, 1);
  return today < from ? wait({ code: 'notice-running', params: { sentOn, deadline, from } }, from) : null;
}

/** At most one letter a day, the handover counted as one, also where a person asks. */
export const whySentToday = ({ state, today }: Pick<Situation, 'state' | 'today'>): Wait | null =>
  state.sent.some(({ sentOn }) => sentOn === today)
    ? wait({ code: 'sent-today', params: { on: today } }, later(today, 1))
    : null;

/** What the calendar has against a step today: of several reasons the one that stands longest. */
export function whyTooEarly(situation: Situation, step: LevelledStep): Wait | null {
  const { state, policy, today, early } = situation;
  const from = stepDay(state, policy, step);
  const waits = [
    today < from && !early
      ? wait({ code: 'too-early', params: { level: step.level, step: step.kind, from } }, from)
      : null,
    whyFeeTooSoon(situation, step),
    early ? null : whyDeadlineRuns(situation, today),
    step.kind === 'handover' ? whyNoHandover(situation) : null,
    whySentToday(situation),
  ].filter((found) => found !== null);
  const never = waits.find(({ until }) => until === null);
  return never ?? waits.reduce<Wait | null>((longest, one) => (until(one) > until(longest) ? one : longest), null);
}

const until = (found: Wait | null): string => found?.until ?? '';
