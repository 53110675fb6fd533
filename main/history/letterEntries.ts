import { formatKroner } from '../../src/claim/money';
import type { HistoryEntry } from '../../src/history/entry';
import type { Language } from '../../src/ipc/views';
import { isStep } from '../../src/letter/letter';
import { say } from '../../src/text/say';
import type { Company } from '../jobs/company';
import { sentenceOf } from '../jobs/sentenceOf';
import type { StoredEvent } from '../store/events';
import type { OutboxStep } from '../store/outbox';
import type { OutboxRow } from '../store/outboxRow';
import { both, entry } from './entries';

/** The events of an invoice that say who ended a letter, or told that it came back. */
const told = { sent: 'reminder-sent', cancelled: 'reminder-cancelled', bounced: 'reminder-bounced' } as const;
type Told = keyof typeof told;

/** Every letter about an invoice and how it went. */
export function ofLetters(company: Company, invoiceGuid: string): HistoryEntry[] {
  const events = company.events.of(invoiceGuid);
  return company.outbox.of(invoiceGuid).flatMap((row) => {
    const who: Who = (what, at) => whoTold(events, row, what, at);
    const steps = company.outbox.steps(row.id).flatMap((step) => ofStep(row, step, who));
    return [...steps, ...ofBounce(row, who)];
  });
}

type Who = (what: Told, at: string) => HistoryEntry['by'];

/** The event is entered together with what it tells: an ending just before, a return just after. */
function whoTold(events: readonly StoredEvent[], row: OutboxRow, what: Told, at: string): HistoryEntry['by'] {
  const mine = events.filter(
    ({ type, data }) => type === told[what] && data['kind'] === row.kind && data['level'] === row.level,
  );
  const its = what === 'bounced' ? mine.find((event) => event.at >= at) : mine.filter((event) => event.at <= at).at(-1);
  return its?.actor ?? 'app';
}

/** What of a letter's steps is told: the first and the last, not each stage between. */
function ofStep(row: OutboxRow, { state, stage, reason, at }: OutboxStep, who: Who): HistoryEntry[] {
  if (state === 'sending' || (state === 'queued' && stage !== 'queued')) return [];
  const text = both(`history.${state}`, (language) => ({
    ...named(row, language),
    reason: reason === null ? '' : sentenceOf(reason, null)[language],
  }));
  const by = state === 'queued' ? row.actor : state === 'sent' || state === 'cancelled' ? who(state, at) : 'app';
  return [{ ...entry(at, by, 'letter', text), letterOf: row.letterId === null ? null : row.id }];
}

/** That a letter came back is told by its case, where it is a step of one. */
function ofBounce(row: OutboxRow, who: Who): HistoryEntry[] {
  const { bouncedAt, kind } = row;
  if (bouncedAt === null || isStep(kind)) return [];
  const text = both('history.cameBack', (language) => named(row, language));
  return [entry(bouncedAt, who('bounced', bouncedAt), 'letter', text)];
}

const named = ({ kind, channel, payload }: OutboxRow, language: Language) => ({
  letter: capital(say(language, `packageKinds.${kind}`)),
  receiver: payload.receiver || say(language, 'history.onPaper'),
  way: say(language, `history.way-${channel}`),
  amount: formatKroner(payload.expected.total, language),
});

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
