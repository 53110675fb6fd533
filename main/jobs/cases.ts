import { dateInCopenhagen } from '../../src/claim/date';
import { danishLaw } from '../../src/claim/figures/danishLaw';
import type { DebtorKind } from '../../src/claim/facts';
import { sum, ZERO } from '../../src/claim/money';
import { debtorKind } from '../../src/dinero/debtorKind';
import type { Command } from '../../src/procedure/commands';
import type { Context } from '../../src/procedure/context';
import { decide } from '../../src/procedure/decide';
import type { Decision, Refusal } from '../../src/procedure/decision';
import type { ProcedureEvent } from '../../src/procedure/events';
import { evolve } from '../../src/procedure/evolve';
import type { Actor } from '../../src/procedure/fields';
import { isKnown } from '../../src/procedure/next';
import { observed, readingOf, type Reading } from '../../src/procedure/observe';
import type { Policy } from '../../src/procedure/requirements';
import type { KnownProcedure, Procedure } from '../../src/procedure/state';
import { AppError } from '../appError';
import { referenceIn } from '../../src/letter/reference';
import { feesElsewhere } from './arrears';
import { fileCase } from './caseFile';
import type { Company } from './company';
import { chargedOutsideBooks, isOwnMarker } from './ownLetters';

/** Only a letter asks what others have charged: what was charged before is not judged anew by letters that came later. */
const isLetter = ({ type }: Command): boolean => type === 'remind' || type === 'give-notice';

/** All that a decision about an invoice needs, as far as it has been read. @throws AppError `invoice-missing` */
export function contextOf(company: Company, invoiceGuid: string, command: Command | null): Context {
  const invoice = company.invoices.get(invoiceGuid);
  if (invoice === undefined) throw new AppError('invoice-missing');
  const debtor = invoice.debtorGuid === null ? undefined : company.debtors.get(invoice.debtorGuid);
  const read = company.balances.get(invoiceGuid);
  return {
    today: company.today(),
    lastRun: company.dailyRuns.lastDay(),
    policy: company.procedurePolicy(),
    figures: danishLaw,
    debtor: {
      kind: debtorKind(debtor ?? null),
      gone: debtor?.deleted ?? false,
      insolvent: debtor?.insolvent ?? false,
    },
    balance: read
      ? {
          remaining: sum([read.balance.remaining, chargedOutsideBooks(company, invoiceGuid)]),
          readOn: dateInCopenhagen(Date.parse(read.readAt)),
        }
      : null,
    arrearsReminders: command !== null && isLetter(command) ? feesElsewhere(company, invoiceGuid) : [],
  };
}

/** Asks the procedure, and keeps what follows: events and the case's file in one transaction. */
export function tell(company: Company, invoiceGuid: string, command: Command, actor: Actor): Decision {
  return company.store.transaction(() => {
    const before = company.caseEvents.state(invoiceGuid);
    const decision = decide(before, command, contextOf(company, invoiceGuid, command));
    if (decision.ok && decision.events.length > 0) {
      company.caseEvents.append(invoiceGuid, decision.events, actor);
      fileCase(company, invoiceGuid, decision.events.reduce(evolve, before));
    }
    return decision;
  });
}

/** Whether a decided step of the invoice's case waits to be sent; true also where there is no case, as of rows made before there were any. */
export function asksForLetter(company: Company, invoiceGuid: string): boolean {
  const state = company.caseEvents.state(invoiceGuid);
  return !isKnown(state) || state.pending !== null;
}

/** The company's rules for one invoice: where only charges are collected, their size does not matter. */
export function sendingPolicy(company: Company, invoiceGuid: string, debtor: DebtorKind): Policy {
  const policy = company.policy(debtor);
  return company.caseEvents.state(invoiceGuid).settlement === 'continue' ? { ...policy, minimumAmount: ZERO } : policy;
}

/** The command that brings an invoice into sight; null where there is no due date to count from. */
function registration(company: Company, invoiceGuid: string): Command | null {
  const invoice = company.invoices.get(invoiceGuid);
  if (invoice === undefined || invoice.dueDate === null) return null;
  const { total: principal, currency, day: invoiceDate, dueDate } = invoice;
  const debtor = contextOf(company, invoiceGuid, null).debtor.kind;
  return {
    type: 'register',
    invoice: { principal, currency, invoiceDate, dueDate, debtor, dueDateAgreed: null },
  };
}

/** Makes a case of an invoice that is none yet. @returns false where it cannot be one */
export function openCase(company: Company, invoiceGuid: string, actor: Actor): boolean {
  const there = company.caseEvents.state(invoiceGuid);
  if (isKnown(there)) {
    fileCase(company, invoiceGuid, there); // its file was lost, or it is asked for by a person
    return true;
  }
  const command = registration(company, invoiceGuid);
  if (command === null || !tell(company, invoiceGuid, command, actor).ok) return false;
  const dispute = company.disputes.active(invoiceGuid);
  if (dispute) tell(company, invoiceGuid, { type: 'dispute', note: dispute.note }, 'person');
  return true;
}

/** What was last read of an invoice's books; null where they never were. */
function storedReading(company: Company, invoiceGuid: string, state: KnownProcedure): Reading | null {
  const invoice = company.invoices.get(invoiceGuid);
  const read = company.balances.get(invoiceGuid);
  if (invoice === undefined || read === undefined) return null;
  // Our own reminder on its way is not told: sending it does that.
  const onTheirWay = new Set(company.outbox.unfinishedOf(invoiceGuid).map(({ reference }) => reference));
  const known = company.reminders.of(invoiceGuid)?.reminders;
  const others = known?.filter(
    ({ text }) => !onTheirWay.has(referenceIn(text) ?? '') && !isOwnMarker(company, invoiceGuid, text),
  );
  const reading = readingOf(invoice, read.balance, others ?? []);
  if (others !== undefined) return reading;
  const asKnown = state.sent.flatMap(({ sentOn, fee, interest, compensation, ref }) =>
    ref === null ? [] : [{ sentOn, ref, charged: { fee, interest, compensation } }],
  );
  return { ...reading, reminders: asKnown };
}

/** What a case has to be told for it to know what the books said. */
function toTell(company: Company, invoiceGuid: string, state: KnownProcedure): Command[] {
  if (company.invoices.get(invoiceGuid)?.deleted)
    return state.closed === null ? [{ type: 'close', reason: 'deleted', note: '' }] : [];
  const reading = storedReading(company, invoiceGuid, state);
  return reading === null ? [] : observed(state, reading);
}

/** Tells a case what the books said when they were last read. @returns what followed */
export function observe(company: Company, invoiceGuid: string): ProcedureEvent[] {
  return company.store.transaction(() => {
    const state = company.caseEvents.state(invoiceGuid);
    if (!isKnown(state)) return [];
    const events = toTell(company, invoiceGuid, state).flatMap((command) => {
      const decision = tell(company, invoiceGuid, command, 'app');
      if (decision.ok) return decision.events;
      const { code } = decision.refusal.why;
      company.log.warn('a case did not take what the books say', { invoiceGuid, command: command.type, code });
      return [];
    });
    const readAt = company.balances.get(invoiceGuid)?.readAt;
    if (readAt !== undefined) company.caseFiles.checked(invoiceGuid, readAt);
    return events;
  });
}

/** Why a person could not send a letter about an invoice now, by its procedure, on what was last read; null where they could. Nothing is kept. */
export function whyNotByHand(company: Company, invoiceGuid: string, letter: 'remind' | 'give-notice'): Refusal | null {
  const remind: Command = { type: letter, by: 'person' };
  const context = contextOf(company, invoiceGuid, remind);
  let state: Procedure = company.caseEvents.state(invoiceGuid);
  const take = (command: Command): Refusal | null => {
    const decision = decide(state, command, context);
    if (!decision.ok) return decision.refusal;
    state = decision.events.reduce(evolve, state);
    return null;
  };
  if (!isKnown(state)) {
    const command = registration(company, invoiceGuid);
    const refused = command && take(command);
    if (refused) return refused;
  }
  if (isKnown(state)) for (const command of toTell(company, invoiceGuid, state)) take(command);
  return take(remind);
}

/** What a person could not do about a case today, where its books still are as they were last read. Nothing is kept. */
function whyNotToday(company: Company, invoiceGuid: string, type: 'hand-over' | 'give-notice'): Refusal | null {
  const command: Command = { type, by: 'person' };
  const context = contextOf(company, invoiceGuid, command);
  const balance = context.balance && { ...context.balance, readOn: context.today };
  const decision = decide(company.caseEvents.state(invoiceGuid), command, { ...context, balance });
  return decision.ok ? null : decision.refusal;
}

/** Why a person could not hand a case over to collection today, by its procedure; null where they could. */
export const whyNotHandedOver = (company: Company, invoiceGuid: string): Refusal | null =>
  whyNotToday(company, invoiceGuid, 'hand-over');

/** Whether a person could give notice of collection today, by its procedure. */
export const mayGiveNotice = (company: Company, invoiceGuid: string): boolean =>
  whyNotToday(company, invoiceGuid, 'give-notice') === null;
