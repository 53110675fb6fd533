import { formatDate } from '../../src/claim/date';
import type { MailOut } from '../../src/dinero/model';
import type { HistoryEntry } from '../../src/history/entry';
import { eventWords } from '../../src/history/eventWords';
import type { Sentence } from '../../src/ipc/views';
import type { Company } from '../jobs/company';
import type { CaseEvent } from '../store/caseEvents';
import type { StoredEvent } from '../store/events';
import type { Handover } from '../store/handovers';
import type { Note } from '../store/notes';
import { taskCodes, type Task, type TaskCode } from '../store/tasks';
import { both, entry } from './entries';
import { ofLetters } from './letterEntries';

/**
 * All that has happened to a case, oldest first: its events, its letters and how they went, Dinero's log of mails as last
 * read, notes, calls, tasks and handovers, each with when and who.
 */
export function historyOf(company: Company, invoiceGuid: string): HistoryEntry[] {
  const entries = [
    ...company.caseEvents.of(invoiceGuid).flatMap(ofCase),
    ...company.events.of(invoiceGuid).flatMap(ofReason),
    ...ofLetters(company, invoiceGuid),
    ...company.mailLog.of(invoiceGuid).flatMap(ofMail),
    ...company.notes.of(invoiceGuid).map(ofNote),
    ...company.tasks.of(invoiceGuid).flatMap(ofTask),
    ...company.handovers.doneOf(invoiceGuid).map(ofHandover),
  ];
  return entries.sort((a, b) => Date.parse(a.at) - Date.parse(b.at));
}

/** Letters are told by the outbox, which knows how they went; what was sent elsewhere or came back is told by the case. */
function ofCase({ at, actor, event }: CaseEvent): HistoryEntry[] {
  const toldElsewhere =
    event.type === 'step-decided' ||
    event.type === 'step-dropped' ||
    (event.type === 'step-sent' && event.kind !== 'handover');
  if (toldElsewhere) return [];
  const isLetter = ['reminder-seen', 'reminder-withdrawn', 'bounced'].includes(event.type);
  const text = { da: eventWords(event, 'da'), en: eventWords(event, 'en') };
  return [entry(at, actor, isLetter ? 'letter' : 'case', text)];
}

/** A person's reason for switching a case off, which the case itself does not keep. */
function ofReason({ at, actor, type, data }: StoredEvent): HistoryEntry[] {
  const reason = data['reason'];
  if (type !== 'deactivated' || typeof reason !== 'string' || reason.trim() === '') return [];
  return [
    entry(
      at,
      actor,
      'note',
      both('history.deactivated', () => ({ text: reason })),
    ),
  ];
}

function ofMail({ status, latestEvent, bounced, receiver, at }: MailOut): HistoryEntry[] {
  if (at === null) return []; // Dinero does not say when: it has no place in the order of time
  const text = both(`history.mail-${bounced ? 'failed' : status}`, () => ({
    receiver: receiver ?? '–',
    event: latestEvent ?? status,
  }));
  return [entry(at, 'dinero', 'letter', text)];
}

const ofNote = ({ at, kind, text }: Note): HistoryEntry =>
  entry(
    at,
    'person',
    'note',
    both(`history.${kind}`, () => ({ text })),
  );

/** What is asked for by the app is said in its own words. */
export const taskWords = ({ code, text }: Pick<Task, 'code' | 'text'>): Sentence =>
  isTaskCode(code) ? both(`taskCodes.${code}`) : { da: text, en: text };

const isTaskCode = (code: string | null): code is TaskCode => taskCodes.some((known) => known === code);

function ofTask(task: Task): HistoryEntry[] {
  const words = taskWords(task);
  const told = (key: 'history.taskAdded' | 'history.taskDone' | 'history.taskOver'): Sentence =>
    both(key, (language) => ({ day: formatDate(task.due, language), text: words[language] }));
  const added = entry(task.createdAt, task.code === null ? 'person' : 'app', 'task', told('history.taskAdded'));
  if (task.doneAt === null || task.doneBy === null) return [added];
  return [
    added,
    entry(task.doneAt, task.doneBy, 'task', told(`history.task${task.doneBy === 'person' ? 'Done' : 'Over'}`)),
  ];
}

const ofHandover = ({ createdAt, fileName }: Handover): HistoryEntry =>
  entry(
    createdAt,
    'person',
    'case',
    both('history.handedOver', () => ({ file: fileName })),
  );
