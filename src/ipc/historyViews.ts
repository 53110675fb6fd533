import { z } from 'zod';
import { caseStates } from '../procedure/standing';
import { Amount, Day, Sentence } from './views';

/** Something that happened to a case. */
export const HistoryEntryView = z.object({
  /** ISO 8601 in UTC. */
  at: z.string(),
  by: z.enum(['person', 'app', 'dinero']),
  kind: z.enum(['letter', 'note', 'task', 'case']),
  text: Sentence,
  /** The row of the outbox whose letter can be seen; null for none. */
  letterOf: z.int().nullable(),
});
export type HistoryEntryView = z.infer<typeof HistoryEntryView>;

/** Something a person is to do about a case by a day. */
export const TaskView = z.object({
  id: z.int(),
  guid: z.guid(),
  number: z.int(),
  debtorName: z.string(),
  text: Sentence,
  due: Day,
});
export type TaskView = z.infer<typeof TaskView>;

/** One case with all that has happened to it. */
export const History = z.object({
  guid: z.guid(),
  number: z.int(),
  debtorName: z.string(),
  debtorGuid: z.guid().nullable(),
  email: z.string().nullable(),
  dueDate: Day.nullable(),
  total: Amount,
  /** As last read from Dinero, with what letters of the company's own have charged besides; null until read. */
  open: Amount.nullable(),
  /** Where its procedure stands; null where there is no case. */
  state: z.enum(caseStates).nullable(),
  /** The debtor objects: nothing is reminded meanwhile. */
  disputed: z.boolean(),
  /** Why nothing or what follows; null where there is no case. */
  why: Sentence.nullable(),
  /** The first day on which the reason no longer stands, where time alone lifts it. */
  until: Day.nullable(),
  /** Who a person is, in the history: the company that is logged in. */
  who: z.string(),
  /** When Dinero's log of mails was last read; null where it never was. ISO 8601 in UTC. */
  mailsReadAt: z.string().nullable(),
  entries: z.array(HistoryEntryView),
  tasks: z.array(TaskView),
});
export type History = z.infer<typeof History>;
