import type { DemoDinero } from '../../main/dinero/demo';
import type { Company } from '../../main/jobs/company';
import { referenceIn } from '../../src/letter/reference';

/** A reminder's own reference differs in every run, and so may its id in Dinero. */
const withoutReference = (text: string): string => text.replace(referenceIn(text) ?? /$^/, 'RK-…');

/** How all of a company stands, here and in Dinero, without what may differ between two runs that have done the same. */
export function endState(company: Company, dinero: DemoDinero) {
  const { caseEvents, caseFiles, outbox, reversals, notices, dailyRuns } = company;
  const guids = dinero.control.invoices().map(({ guid }) => guid);
  const cases = guids.flatMap((guid) => {
    const file = caseFiles.get(guid);
    const made = dinero.control.reminders(guid).filter(({ deleted }) => !deleted);
    const places = new Map(made.map(({ id }, place) => [String(id), place]));
    const { sent, pending, ...state } = caseEvents.state(guid);
    const letters = sent.map((letter) => ({ ...letter, ref: places.get(letter.ref ?? '') ?? 'taken back' }));
    const reversed = reversals.of(guid).map(({ state: end, reason }) => ({ end, reason }));
    return file ? [{ file, stuck: caseFiles.stuck(guid), state, letters, pending, reversed }] : [];
  });
  const sendings = outbox.list().map(({ invoiceNumber, level, state, stage, reason, detail, actor, payload }) => {
    const { text, ...rest } = payload;
    return { invoiceNumber, level, state, stage, reason, detail, actor, ...rest, text: withoutReference(text) };
  });
  const reminders = guids.map((guid) => ({
    reminders: dinero.control
      .reminders(guid)
      .filter(({ deleted }) => !deleted)
      .map(({ number, draft, day, title, text, fee, interest, compensation, sent }) => {
        return { number, draft, day, title, text: withoutReference(text), fee, interest, compensation, sent };
      }),
    mails: dinero.control
      .mails(guid)
      .map(({ type, status, receiver, subject }) => ({ type, status, receiver, subject })),
    remaining: dinero.control.remaining(guid),
  }));
  const told = notices.latest(1_000).map(({ content }) => content);
  return {
    cases,
    sendings: sendings.sort((a, b) => a.invoiceNumber - b.invoiceNumber || a.level - b.level),
    reminders,
    notices: told.filter(({ sendings }) => sendings === null),
    lastRun: dailyRuns.latest(1).map(({ day, outcome }) => ({ day, outcome })),
  };
}

/** How many sendings the notices tell of. */
export const sendingsTold = ({ notices }: Company): number =>
  notices.latest(1_000).reduce((total, { content }) => total + (content.sendings?.count ?? 0), 0);

/** How many sendings that nobody asked for came to nothing, or to a question, at some time: each is told of once. */
export const sendingsToTell = ({ outbox }: Company): number =>
  outbox.list().filter(({ id, actor }) => actor === 'app' && outbox.steps(id).some(({ state }) => LEFT.has(state)))
    .length;

const LEFT: ReadonlySet<string> = new Set(['failed', 'uncertain']);
