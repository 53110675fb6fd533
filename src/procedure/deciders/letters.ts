import { paymentDeadline } from '../../claim/deadline';
import { ore, sum, ZERO } from '../../claim/money';
import { proposeCharges } from '../../claim/proposeCharges';
import { feeBarredByArrears } from '../arrears';
import { claimOf } from '../claimOf';
import type { ChargedAmounts, CommandOf } from '../commands';
import type { Context } from '../context';
import { accept, refuse, type Decision } from '../decision';
import type { ProcedureEvent } from '../events';
import { evolve } from '../evolve';
import type { Actor } from '../fields';
import { next, type Next } from '../next';
import { stepAfter, type LevelledStep, type StepKind } from '../policy';
import { counts, levelOf, type KnownProcedure, type Procedure, type SentStep } from '../state';
import { feeDays, standingNotice, whyNoHandover, whySentToday } from '../waits/timing';
import type { Deciders } from './about';

/** Why nothing may be sent to this debtor on this knowledge. */
function whyNotSent(state: KnownProcedure, { today, debtor, balance }: Context): Decision | null {
  if (debtor.gone) return refuse({ code: 'debtor-gone', params: {} });
  if (debtor.insolvent) return refuse({ code: 'debtor-insolvent', params: {} });
  if (balance === null) return refuse({ code: 'balance-unread', params: { today } });
  const { readOn, remaining } = balance;
  if (readOn !== today) return refuse({ code: 'balance-stale', params: { readOn, today } });
  if (remaining <= 0) {
    return refuse({ code: 'balance-settled', params: { remaining, open: state.invoice.principal } });
  }
  return null;
}

/** What a letter is, whenever its day comes. */
type Letter = Pick<LevelledStep, 'level' | 'kind' | 'notice' | 'fee' | 'interest' | 'compensation'>;

/** A person may hand over once all steps are taken, also where the procedure itself ends without it. */
function handoverAfterAll(state: KnownProcedure, { today }: Context): Letter | Decision {
  const against = whyNoHandover({ state, today }) ?? whySentToday({ state, today });
  if (against !== null) return refuse(against.why, against.until);
  const level = levelOf(state) + 1;
  return { level, kind: 'handover', notice: false, fee: ZERO, interest: true, compensation: false };
}

/**
 * A person may give notice of collection where the company's procedure ends without it, once and not on the day of another
 * letter. It charges no fee.
 */
function noticeAfterAll(state: KnownProcedure, { today }: Context): Letter | Decision {
  const level = levelOf(state);
  if (standingNotice(state.sent) !== undefined) return refuse({ code: 'final', params: { level } });
  const against = whySentToday({ state, today });
  if (against !== null) return refuse(against.why, against.until);
  return { level: level + 1, kind: 'notice', notice: false, fee: ZERO, interest: true, compensation: false };
}

function stepToTake(
  state: KnownProcedure,
  found: Next,
  kind: StepKind,
  by: Actor,
  context: Context,
): Letter | Decision {
  if (found.wait === null) {
    if (found.due.kind === kind) return found.due;
    return refuse({
      code: 'another-step-first',
      params: { wanted: kind, level: found.due.level, step: found.due.kind },
    });
  }
  const { why, until } = found.wait;
  if (why.code === 'final' && by === 'person') {
    if (kind === 'handover') return handoverAfterAll(state, context);
    if (kind === 'notice') return noticeAfterAll(state, context);
  }
  return refuse(why, until);
}

/** The step as it would be sent today, with what the law allows of its charges. */
function decided(state: KnownProcedure, step: Letter, by: Actor, context: Context): ProcedureEvent {
  const { today: on, figures, arrearsReminders } = context;
  const claim = claimOf(state, on, figures);
  // Fees that have fallen away since, as by a later due date, were asked for all the same: three letters are three.
  const own = feeDays({ state, arrearsReminders: [] });
  const spent = own.length >= figures.maxFees;
  const barred = feeBarredByArrears({ own, elsewhere: arrearsReminders }, { sentOn: on, fee: step.fee }, figures);
  const wanted = { ...step, fee: step.kind === 'handover' || spent || barred !== null ? ZERO : step.fee };
  const { fee, interest, compensation, total } = proposeCharges(claim, wanted, figures);
  const { level, kind, notice } = step;
  const charges = { fee, interest, compensation };
  const principalOpen = claim.open.principal;
  return { type: 'step-decided', v: 1, on, level, kind, notice, ...charges, principalOpen, total, by };
}

function take(kind: StepKind, state: KnownProcedure, by: Actor, context: Context): Decision {
  const { today: on, policy } = context;
  const starting: ProcedureEvent[] = [];
  if (by === 'person' && state.standing !== 'active') starting.push({ type: 'activated', v: 1, on, by });
  const started = { ...starting.reduce<Procedure>(evolve, state), invoice: state.invoice };
  const found = next(started, policy, on, { ...context, early: by === 'person' });
  const step = stepToTake(started, found, kind, by, context);
  if ('ok' in step) return step;
  if (by === 'app' && state.standing !== 'active') starting.push({ type: 'started-by-itself', v: 1, on });
  return whyNotSent(started, context) ?? accept(...starting, decided(started, step, by, context));
}

/** A step that fell away while its letter was on its way, or a person had still to say that it was out. */
function fallenAway(step: CommandOf<'confirm'>['step'], charged: ChargedAmounts | null) {
  if (step == null || charged === null) return null;
  return { ...step, ...charged, total: sum([step.principalOpen, charged.fee, charged.interest, charged.compensation]) };
}

/** Letters: decided, confirmed once they have left, dropped, seen elsewhere, come back. */
export const letters: Deciders<
  'remind' | 'give-notice' | 'hand-over' | 'confirm' | 'drop' | 'see-reminder' | 'withdraw-reminder' | 'bounce'
> = {
  remind: (state, { by }, context) => take('reminder', state, by, context),
  'give-notice': (state, { by }, context) => take('notice', state, by, context),
  'hand-over': (state, { by }, context) => take('handover', state, by, context),

  confirm: ({ pending, sent }, { sentOn, charged, ref, deadline: promised, step }, { today: on }) => {
    const decided = pending ?? fallenAway(step, charged);
    if (decided === null) return refuse({ code: 'nothing-pending', params: {} });
    if (ref !== null && sent.some((one) => counts(one) && one.ref === ref))
      return refuse({ code: 'reminder-known', params: { sentOn } });
    if (sentOn > on) return refuse({ code: 'sent-in-the-future', params: { sentOn, today: on } });
    if (pending !== null && sentOn < pending.on)
      return refuse({ code: 'sent-before-decided', params: { sentOn, on: pending.on } });
    const { level, kind, notice, principalOpen } = decided;
    const charges = charged ?? { fee: decided.fee, interest: decided.interest, compensation: decided.compensation };
    const before = decided.total - sum([decided.fee, decided.interest, decided.compensation]);
    const total = ore(before + sum([charges.fee, charges.interest, charges.compensation]));
    const lawful = paymentDeadline(sentOn);
    const deadline = kind === 'handover' ? null : promised !== undefined && promised > lawful ? promised : lawful;
    const figures = {
      fee: charges.fee,
      interest: charges.interest,
      compensation: charges.compensation,
      principalOpen,
      total,
    };
    return accept({ type: 'step-sent', v: 1, on, level, kind, notice, ...figures, sentOn, deadline, ref });
  },

  drop: ({ pending }, { reason }, { today: on }) =>
    pending === null
      ? refuse({ code: 'nothing-pending', params: {} })
      : accept({ type: 'step-dropped', v: 1, on, level: pending.level, reason }),

  /** A reminder of others takes the place of our next one; where none is left it counts by its day and its charges. */
  'see-reminder': (state, { sentOn, charged, ref }, { today: on, policy }) => {
    if (ref !== null && state.sent.some((step) => counts(step) && step.ref === ref)) {
      return refuse({ code: 'reminder-known', params: { sentOn } });
    }
    const following = stepAfter(policy, levelOf(state));
    const level = following?.kind === 'reminder' ? following.level : null;
    const { fee, interest, compensation } = charged;
    return accept({ type: 'reminder-seen', v: 1, on, level, sentOn, fee, interest, compensation, ref });
  },

  'withdraw-reminder': ({ sent }, { ref }, { today: on }) =>
    sent.some((step) => counts(step) && step.ref === ref)
      ? accept({ type: 'reminder-withdrawn', v: 1, on, ref })
      : refuse({ code: 'reminder-unknown', params: {} }),

  bounce: ({ sent }, { level }, { today: on }) => {
    const isIt = (step: SentStep): boolean => level === undefined || step.level === level;
    const last = sent.findLast((step) => counts(step) && !step.elsewhere && isIt(step));
    if (last?.level == null || last.kind === 'handover') return refuse({ code: 'nothing-bounced', params: {} });
    return accept({ type: 'bounced', v: 1, on, level: last.level });
  },
};
