import { isDeepStrictEqual } from 'node:util';
import { composeLetter } from '../../src/letter/composeLetter';
import { joinLetters } from '../../src/letter/joinLetters';
import { mailText } from '../../src/letter/mailText';
import type { Letter } from '../../src/letter/letter';
import { AppError } from '../appError';
import type { Desk } from '../jobs/desk';
import type { PrintedLetter } from '../store/letters';
import type { OutboxRow } from '../store/outboxRow';
import { cancelLetter } from './cancelLetter';
import { sent, uncertain } from './endings';
import { togetherWith } from './letterRows';
import { lookAnew } from './lookAnew';
import { toPaper } from './paperLetter';
import { MailLost, type Post } from './smtp/post';

/** How long the rows of one letter wait for each other before they are looked at again. */
const WAIT_FOR_OTHERS_MS = 60_000;

/**
 * Sends a letter of the company's own, about one invoice or several. Every row of it has its place in Dinero before; a row
 * that was cancelled or has failed is left out, and the letter is made of what is left. It is printed and kept first, and
 * handed over once.
 * @throws AppError where the mail server or the folder certainly did not take it; all its rows are then where they were
 */
export async function deliverOwn(desk: Desk, row: OutboxRow): Promise<OutboxRow> {
  const others = row.bundle === null ? [] : desk.outbox.inBundle(row.bundle).filter(({ id }) => id !== row.id);
  const isReady = ({ state, stage }: OutboxRow): boolean => state === 'sending' && stage === 'booked';
  const behind = others
    .filter(({ state, stage }) => isOnItsWay(state) && stage !== 'mailing')
    .filter((one) => !isReady(one));
  if (behind.length > 0) return waitFor(desk, row, behind);
  const rows = [row, ...(await stillTrue(desk, others.filter(isReady)))];
  // Asked before anything is recorded: without a server or its password the letter has certainly not left.
  const post = row.channel === 'smtp' ? await desk.post() : null;
  const printed = await print(desk, rows);
  const mailing = desk.store.transaction(() =>
    rows.map(({ id }) =>
      desk.outbox.advance(id, { state: 'sending', stage: 'mailing', letterId: printed.id, nextTryAt: null }),
    ),
  );
  const ended = post === null ? await onPaper(desk, mailing, printed) : await byMail(desk, mailing, printed, post);
  return ofRow(ended, row.id);
}

/** The others were looked at when it was their turn, which may be hours ago: what holds no longer leaves the letter. */
async function stillTrue(desk: Desk, rows: readonly OutboxRow[]): Promise<OutboxRow[]> {
  const kept: OutboxRow[] = [];
  for (const row of rows) {
    const { found, reason } = await lookAnew(desk, row);
    if (reason === null) kept.push(row);
    else await cancelLetter(desk, row, found, reason);
  }
  return kept;
}

const isOnItsWay = (state: OutboxRow['state']): boolean => state === 'queued' || state === 'sending';

/** The last of them to be ready takes the others along. */
function waitFor(desk: Desk, row: OutboxRow, behind: readonly OutboxRow[]): OutboxRow {
  const soon = new Date(desk.now() + WAIT_FOR_OTHERS_MS).toISOString();
  const latest = behind.flatMap(({ nextTryAt }) => nextTryAt ?? []).sort((a, b) => b.localeCompare(a))[0];
  return desk.outbox.advance(row.id, { nextTryAt: latest !== undefined && latest > soon ? latest : soon });
}

/** The letter on paper; the one kept from an earlier try where it is the same. */
async function print(desk: Desk, rows: readonly OutboxRow[]): Promise<PrintedLetter> {
  const inputs = rows.map(({ id, payload }) => {
    if (payload.letter === null) throw new Error(`row ${id} of an own letter has none`);
    return payload.letter;
  });
  const letter = composeLetter(joinLetters(inputs));
  const kept = rows.flatMap(({ letterId }) => letterId ?? []).map((id) => desk.letters.get(id));
  const same = kept.find(({ content }) => isDeepStrictEqual(content, letter));
  return same ?? desk.letters.add(letter, await desk.press.letter(letter));
}

async function byMail(
  desk: Desk,
  rows: readonly OutboxRow[],
  { content, pdf }: PrintedLetter,
  post: Post,
): Promise<OutboxRow[]> {
  try {
    await post.send(mailOf(content, pdf, rows));
  } catch (error) {
    if (error instanceof AppError) {
      backToBooked(desk, rows);
      throw error;
    }
    // Lost, or a failure nobody foresaw: it may be out, so it is never sent again by itself.
    if (!(error instanceof MailLost)) desk.log.error('a mail ended without a name', { code: desk.nameOf(error) });
    return doubted(desk, rows, 'smtp-unanswered');
  }
  return desk.store.transaction(() => rows.map((row) => sent(desk, row, 'app')));
}

function mailOf(letter: Letter, pdf: Uint8Array, rows: readonly OutboxRow[]) {
  const to = rows[0]?.payload.receiver ?? '';
  const fileName = `${letter.subject} ${letter.reference}.pdf`.replace(/[^\p{L}\p{N} .,-]/gu, '');
  const attachments = [{ fileName, contentType: 'application/pdf', content: pdf }];
  const domain = letter.letterhead.email?.split('@')[1] ?? 'rykkerklar.invalid';
  const messageId = `<${letter.reference.toLowerCase()}.${letter.day}@${domain}>`;
  return { to, subject: letter.subject, text: mailText(letter), messageId, attachments };
}

/** Paper leaves the house in a person's hand: until they say so, the letter has not been sent. */
async function onPaper(desk: Desk, rows: readonly OutboxRow[], printed: PrintedLetter): Promise<OutboxRow[]> {
  try {
    await toPaper(desk, rows, printed);
  } catch (error) {
    backToBooked(desk, rows);
    throw error;
  }
  return doubted(desk, rows, 'to-be-posted');
}

const backToBooked = (desk: Desk, rows: readonly OutboxRow[]): void =>
  desk.store.transaction(() => {
    for (const { id } of rows) desk.outbox.advance(id, { stage: 'booked' });
  });

const doubted = (desk: Desk, rows: readonly OutboxRow[], why: 'smtp-unanswered' | 'to-be-posted'): OutboxRow[] =>
  desk.store.transaction(() => rows.map((row) => uncertain(desk, row, why)));

/**
 * What was being handed over when the app ended: a mail may be out, and is not sent again; paper is only laid in the folder
 * once more, where it takes its own place.
 */
export async function settleOwn(desk: Desk, row: OutboxRow): Promise<OutboxRow> {
  const rows = togetherWith(desk, row);
  if (row.channel !== 'print' || row.letterId === null) return ofRow(doubted(desk, rows, 'smtp-unanswered'), row.id);
  return ofRow(await onPaper(desk, rows, desk.letters.get(row.letterId)), row.id);
}

function ofRow(rows: readonly OutboxRow[], id: number): OutboxRow {
  const own = rows.find((row) => row.id === id);
  if (own === undefined) throw new Error(`row ${id} is not of its own letter`);
  return own;
}
