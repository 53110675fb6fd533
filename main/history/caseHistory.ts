import { sum } from '../../src/claim/money';
import type { History, TaskView } from '../../src/ipc/historyViews';
import { AppError } from '../appError';
import { addressOf } from '../jobs/channelOf';
import type { Company } from '../jobs/company';
import { chargedOutsideBooks } from '../jobs/ownLetters';
import { sentenceOf } from '../jobs/sentenceOf';
import type { Task } from '../store/tasks';
import { historyOf, taskWords } from './historyOf';

/** One case as its panel shows it. @throws AppError `invoice-missing` */
export function caseHistory(company: Company, guid: string): History {
  const invoice = company.invoices.get(guid);
  if (invoice === undefined) throw new AppError('invoice-missing');
  const debtor = invoice.debtorGuid === null ? undefined : company.debtors.get(invoice.debtorGuid);
  const balance = company.balances.get(guid)?.balance;
  const file = company.caseFiles.get(guid);
  const open = company.tasks.of(guid).filter(({ doneAt }) => doneAt === null);
  return {
    guid,
    number: invoice.number,
    debtorName: invoice.debtorName,
    debtorGuid: invoice.debtorGuid,
    email: addressOf(company, debtor ?? null),
    dueDate: invoice.dueDate,
    total: invoice.total,
    open: balance === undefined ? null : sum([balance.remaining, chargedOutsideBooks(company, guid)]),
    why: file === undefined ? null : sentenceOf(file.reason, file.why),
    who: company.profile.name,
    mailsReadAt: company.mailLog.readAt(guid),
    entries: historyOf(company, guid),
    tasks: open.flatMap((task) => taskView(company, task) ?? []),
  };
}

/** What persons are to do, the one due first at the top. */
export const openTasks = (company: Company): TaskView[] =>
  company.tasks.open().flatMap((task) => taskView(company, task) ?? []);

function taskView(company: Company, task: Task): TaskView | null {
  const invoice = company.invoices.get(task.invoiceGuid);
  if (invoice === undefined) return null;
  const { number, debtorName } = invoice;
  return { id: task.id, guid: task.invoiceGuid, number, debtorName, text: taskWords(task), due: task.due };
}
