import { say } from '../../src/text/say';
import type { Desk } from '../jobs/desk';
import type { PrintedLetter } from '../store/letters';
import type { OutboxRow } from '../store/outboxRow';
import { savePaper } from './paper/savePaper';

/** What a person is asked to do about a letter on paper; see the texts under `tasks.codes`. */
export const POST_LETTER = 'post-letter';

/**
 * Lays a letter into the company's folder, where it has one, and asks a person to post it. Done twice, it is one file and
 * one task. @throws AppError `folder-missing`, `folder-full`
 */
export async function toPaper(desk: Desk, rows: readonly OutboxRow[], { content, pdf }: PrintedLetter): Promise<void> {
  const { folder } = desk.delivery();
  if (folder !== null) {
    const { kind, claims, recipient, reference } = content;
    const invoiceNumbers = claims.map(({ invoiceNumber }) => invoiceNumber);
    const kindLabel = say('da', `packageKinds.${kind}`);
    await savePaper(folder, { kindLabel, invoiceNumbers, debtorName: recipient.name, reference }, pdf);
  }
  for (const { invoiceGuid } of rows) desk.tasks.ask(invoiceGuid, POST_LETTER, desk.today());
  desk.changed('tasks');
}
