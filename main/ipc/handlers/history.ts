import type { Language } from '../../../src/ipc/views';
import { historyDocument, historySheet } from '../../../src/history/exports';
import { say } from '../../../src/text/say';
import { AppError } from '../../appError';
import type { FileDialogs } from '../../app/fileDialogs';
import { caseHistory, openTasks } from '../../history/caseHistory';
import { csv } from '../../history/csv';
import type { Company } from '../../jobs/company';
import type { Desks } from '../../jobs/desks';
import type { Handlers } from '../register';
import { saveFile } from '../saveFile';

interface HistorySurroundings {
  dialogs: Pick<FileDialogs, 'savePdf' | 'saveCsv'>;
  /** What the person reads. */
  language: () => Language;
}

/** A case's panel: what happened to it, what persons write down about it, and what they are to do. */
export const historyHandlers = (
  desks: Desks,
  { dialogs, language }: HistorySurroundings,
): Pick<
  Handlers,
  | 'history.get'
  | 'history.readMails'
  | 'history.savePdf'
  | 'history.saveCsv'
  | 'notes.add'
  | 'tasks.list'
  | 'tasks.add'
  | 'tasks.done'
  | 'tasks.reopen'
> => {
  return {
    'history.get': ({ invoiceGuid }) => caseHistory(desks.unlocked(), invoiceGuid),
    'history.readMails': async ({ invoiceGuid }) => {
      const { desk } = desks.connected();
      desk.mailLog.save(invoiceGuid, await desk.dinero.mails(invoiceGuid, 'person'));
      return caseHistory(desk, invoiceGuid);
    },
    'history.savePdf': async ({ invoiceGuid }) => {
      const company = desks.unlocked();
      const whole = caseHistory(company, invoiceGuid);
      const file = await dialogs.savePdf(`${say(language(), 'history.file', { number: whole.number })}.pdf`);
      if (file === null) return null;
      return saveFile(file, await company.press.document(historyDocument(whole, language())));
    },
    'history.saveCsv': async ({ invoiceGuid }) => {
      const whole = caseHistory(desks.unlocked(), invoiceGuid);
      const file = await dialogs.saveCsv(`${say(language(), 'history.file', { number: whole.number })}.csv`);
      if (file === null) return null;
      return saveFile(file, csv(historySheet(whole, language())));
    },
    'notes.add': ({ invoiceGuid, kind, text }) => {
      const company = desks.unlocked();
      mustBeKnown(company, invoiceGuid);
      company.notes.add(invoiceGuid, kind, text);
      company.changed('tasks');
      return undefined;
    },
    'tasks.list': () => openTasks(desks.unlocked()),
    'tasks.add': ({ invoiceGuid, text, due }) => {
      const company = desks.unlocked();
      mustBeKnown(company, invoiceGuid);
      company.tasks.add(invoiceGuid, text, due);
      company.changed('tasks');
      return undefined;
    },
    'tasks.done': ({ id }) => {
      const company = desks.unlocked();
      company.tasks.done(id); // done twice is done
      company.changed('tasks');
      return undefined;
    },
    'tasks.reopen': ({ id }) => {
      const company = desks.unlocked();
      company.tasks.reopen(id);
      company.changed('tasks');
      return undefined;
    },
  };
};

/** @throws AppError `invoice-missing` */
function mustBeKnown(company: Company, invoiceGuid: string): void {
  if (company.invoices.get(invoiceGuid) === undefined) throw new AppError('invoice-missing');
}
