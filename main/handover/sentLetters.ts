import type { HandedLetter } from '../../src/handover/handoverPackage';
import { reminderKind, type LetterKind } from '../../src/letter/letter';
import { reminderRef } from '../../src/procedure/observe';
import { counts, type KnownProcedure, type SentStep } from '../../src/procedure/state';
import type { Desk } from '../jobs/desk';
import { sha256Of } from '../store/letters';
import type { OutboxRow } from '../store/outboxRow';

/** A letter as it went out, and its very bytes; null where there is no paper of it. */
export interface SentLetter {
  letter: Omit<HandedLetter, 'file'>;
  pdf: Uint8Array | null;
}

const nothing = { fee: 0, interest: 0, compensation: 0 };
type Charged = Pick<SentStep, 'fee' | 'interest' | 'compensation'> | typeof nothing;

/** The row a step went out in: by Dinero's name of it, by its place in the procedure, else by its day, since one letter goes a day. */
const rowOf = (rows: readonly OutboxRow[], { ref, sentOn, level: place, elsewhere }: SentStep): OutboxRow | undefined =>
  rows.find(({ dineroReminderId: id }) => id !== null && reminderRef(id) === ref) ??
  (ref === null && !elsewhere ? rows.find(({ step }) => step !== null && step.level === place) : undefined) ??
  rows.find(
    ({ level, payload, dineroReminderId: id }) => level > 0 && payload.day === sentOn && (id === null || ref === null),
  );

function kindOf({ kind, notice }: SentStep, number: number): LetterKind {
  if (kind === 'notice') return 'notice';
  return notice ? 'reminder-notice' : reminderKind(number);
}

/** Our own paper where we printed it, else Dinero's. @throws AppError `dinero-…`, `letter-missing`, `store-damaged` */
async function paperOf(desk: Desk, guid: string, row: OutboxRow | undefined, ref: string | null) {
  if (row?.letterId != null) return desk.letters.get(row.letterId).pdf;
  return ref === null ? null : desk.dinero.reminderPdf(guid, Number(ref));
}

function described(
  kind: LetterKind,
  sent: Pick<SentStep, 'sentOn' | 'deadline'>,
  row: OutboxRow | undefined,
  charged: Charged,
) {
  const receiver = row === undefined || row.payload.receiver === '' ? null : row.payload.receiver;
  return {
    kind,
    sentOn: sent.sentOn,
    deadline: sent.deadline,
    channel: row?.channel ?? null,
    receiver,
    feeOre: charged.fee,
    interestOre: charged.interest,
    compensationOre: charged.compensation,
  };
}

const withPaper = (letter: Omit<SentLetter['letter'], 'sha256'>, pdf: Uint8Array | null): SentLetter => ({
  letter: { ...letter, sha256: pdf === null ? null : sha256Of(pdf) },
  pdf,
});

/** Every letter about an invoice that counts, oldest first: the steps of its procedure, and what was sent besides. */
export async function sentLetters(desk: Desk, guid: string, { sent }: KnownProcedure): Promise<SentLetter[]> {
  const rows = desk.outbox.of(guid).filter(({ state, bouncedAt }) => state === 'sent' && bouncedAt === null);
  const steps = sent.filter((step) => counts(step) && step.kind !== 'handover');
  const letters: SentLetter[] = [];
  for (const [place, step] of steps.entries()) {
    const row = rowOf(rows, step);
    const pdf = await paperOf(desk, guid, row, step.ref);
    const deadline = step.deadline ?? row?.payload.deadline ?? null;
    letters.push(withPaper(described(kindOf(step, place + 1), { sentOn: step.sentOn, deadline }, row, step), pdf));
  }
  for (const row of rows.filter(({ level }) => level === 0)) {
    const { day: sentOn, deadline } = row.payload;
    const pdf = await paperOf(desk, guid, row, null);
    letters.push(withPaper(described(row.kind, { sentOn, deadline }, row, nothing), pdf));
  }
  return letters.sort((a, b) => a.letter.sentOn.localeCompare(b.letter.sentOn));
}
