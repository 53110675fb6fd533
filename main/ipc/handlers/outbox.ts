import { AppError } from '../../appError';
import type { FileDialogs } from '../../app/fileDialogs';
import type { Company } from '../../jobs/company';
import type { Desks } from '../../jobs/desks';
import { outboxEntry } from '../../jobs/outboxEntry';
import type { PrintedLetter } from '../../store/letters';
import type { Handlers } from '../register';
import { saveFile } from '../saveFile';

/** Lets a person print a PDF; false if they changed their mind. */
export type PrintPaper = (pdf: Uint8Array) => Promise<boolean>;

/** "Udbakke": what goes out, and what became of it. */
export const outboxHandlers = (
  desks: Desks,
  dialogs: FileDialogs,
  printPaper: PrintPaper,
): Pick<
  Handlers,
  | 'outbox.list'
  | 'outbox.retry'
  | 'outbox.withdraw'
  | 'outbox.settle'
  | 'outbox.approve'
  | 'outbox.bounced'
  | 'outbox.letter'
  | 'outbox.saveLetter'
  | 'outbox.print'
> => ({
  'outbox.list': () => {
    const company = desks.unlocked();
    return company.outbox.list().map((row) => outboxEntry(company, row));
  },
  'outbox.retry': async ({ id }) => {
    const { desk, outbox } = desks.connected();
    return outboxEntry(desk, await outbox.retry(id));
  },
  'outbox.withdraw': async ({ id }) => {
    const { desk, outbox } = desks.connected();
    return outboxEntry(desk, await outbox.withdraw(id));
  },
  'outbox.settle': async ({ id, wasSent }) => {
    const { desk, outbox } = desks.connected();
    return outboxEntry(desk, await outbox.settle(id, wasSent));
  },
  'outbox.approve': async ({ ids }) => {
    const running = desks.connected();
    const approved = await running.outbox.approve(ids);
    desks.lookSoon(running.desk.profile.id);
    return { approved };
  },
  'outbox.bounced': async ({ id }) => {
    const running = desks.connected();
    const row = await running.outbox.bounced(id);
    desks.lookSoon(running.desk.profile.id); // what Dinero has booked of it is taken back
    return outboxEntry(running.desk, row);
  },
  'outbox.letter': async ({ id }) => {
    const company = desks.unlocked();
    const { content, sha256 } = letterOf(company, id);
    return { title: content.subject, sha256, pictures: await company.press.pictures(content) };
  },
  'outbox.saveLetter': async ({ id }) => {
    const { content, pdf } = letterOf(desks.unlocked(), id);
    const file = await dialogs.savePdf(`${fileNameOf(content.subject)}.pdf`);
    if (file === null) return null;
    return saveFile(file, pdf);
  },
  'outbox.print': async ({ id }) => ({ printed: await printPaper(letterOf(desks.unlocked(), id).pdf) }),
});

/** A row's letter as it was kept. @throws AppError `letter-missing`, `outbox-row-missing`, `store-damaged` */
function letterOf(company: Company, rowId: number): PrintedLetter {
  const { letterId } = company.outbox.get(rowId);
  if (letterId === null) throw new AppError('letter-missing');
  return company.letters.get(letterId);
}

const fileNameOf = (subject: string): string => subject.replace(/[^\p{L}\p{N} .,-]/gu, '').trim();
