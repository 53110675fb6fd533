import { sum } from '../../src/claim/money';
import type { History, TaskView } from '../../src/ipc/historyViews';
import type { Sentence } from '../../src/ipc/views';
import { AppError } from '../appError';
import { addressOf } from '../jobs/channelOf';
import type { Company } from '../jobs/company';
import { isOvertaken } from '../jobs/outboxEntry';
import { chargedOutsideBooks } from '../jobs/ownLetters';
import { sentenceOf } from '../jobs/sentenceOf';
import type { CaseFile } from '../store/caseFiles';
import type { Task } from '../store/tasks';
import { both } from './entries';
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
    state: file?.state ?? null,
    disputed: company.disputes.active(guid) !== undefined,
    why: file === undefined ? null : whyOf(file),
    until: file?.until ?? null,
    who: company.profile.name,
    mailsReadAt: company.mailLog.readAt(guid),
    entries: historyOf(company, guid),
    tasks: open.flatMap((task) => taskView(company, task) ?? []),
  };
}

/** Where nothing stands in the way, that the next step goes with the next run. */
const whyOf = ({ reason, why }: CaseFile): Sentence =>
  reason === 'step-due' ? both('history.stepDue') : sentenceOf(reason, why);

/** What persons are to do, the one due first at the top. */
export const openTasks = (company: Company): TaskView[] =>
  company.tasks.open().flatMap((task) => taskView(company, task) ?? []);

function taskView(company: Company, task: Task): TaskView | null {
  const invoice = company.invoices.get(task.invoiceGuid);
  if (invoice === undefined) return null;
  const { number, debtorName } = invoice;
  return { id: task.id, guid: task.invoiceGuid, number, debtorName, text: wordsNow(company, task), due: task.due };
}

/** A letter that lies ready for the post is not to be posted where the case asks for it no longer. */
const wordsNow = (company: Company, task: Task): Sentence =>
  task.code === 'post-letter' && company.outbox.of(task.invoiceGuid).some((row) => isOvertaken(company, row))
    ? both('taskCodes.post-letter-not')
    : taskWords(task);
