import { z } from 'zod';
import { caseActions } from '../cases/actionNames';
import { caseColumns } from '../cases/columns';
import { caseGroups } from '../cases/groups';
import type { CalendarDate } from '../claim/date';
import { debtorKinds, type DebtorKind } from '../claim/facts';
import type { Ore } from '../claim/money';
import { closingReasons } from '../procedure/fields';
import type { StepOn } from '../procedure/outlook';
import { stepKinds } from '../procedure/policy';
import { caseStates, type CaseState } from '../procedure/standing';
import { Answered } from './caseViews';
import { column, dayReader, gaps, isGuid, isInt, oneOf } from './column';
import { DebtorNote } from './debtorViews';
import { Amount, Day, PreviewLine, Sentence } from './views';

/** What the page is shown of all cases together, and of one. Amounts are øre, days are `YYYY-MM-DD`. */

const Step = z.object({ kind: z.enum(stepKinds), level: z.int().nullable(), on: Day });

/** One case of the list. */
export interface CaseRow {
  guid: string;
  number: number;
  debtorName: string;
  debtorKind: DebtorKind;
  dueDate: CalendarDate | null;
  state: CaseState;
  /** The latest letter that counts, or the handover. */
  last: StepOn | null;
  /** The step that comes next by itself. */
  next: StepOn | null;
  /** What is open of the invoice. */
  principal: Ore;
  /** What is open of the charges that were claimed. */
  charges: Ore;
}

const isKind = oneOf(stepKinds);
const isDay = dayReader();
const isAmount = (value: unknown): value is Ore => Number.isSafeInteger(value);
const Kinds = gaps(isKind);
const Levels = gaps(isInt);
const Days = gaps(isDay);

/**
 * Every case, column by column, each as long as the others: there may be fifty thousand, and so many objects take their
 * time on the way. src/cases/packed.ts makes rows of it.
 */
export const CaseList = z.object({
  today: Day,
  debtors: z.array(z.object({ name: z.string(), kind: z.enum(debtorKinds) })),
  cases: z.object({
    guid: column(isGuid),
    number: column(isInt),
    /** Place among the debtors. */
    debtor: column(isInt),
    dueDate: Days,
    state: column(oneOf(caseStates)),
    lastKind: Kinds,
    lastLevel: Levels,
    lastOn: Days,
    nextKind: Kinds,
    nextLevel: Levels,
    nextOn: Days,
    principal: column(isAmount),
    charges: column(isAmount),
  }),
});
export type CaseList = z.infer<typeof CaseList>;

/** A way to look at the list, kept by name. */
export const CaseView = z.object({
  id: z.guid(),
  name: z.string().trim().min(1).max(60),
  groups: z.array(z.enum(caseGroups)).max(caseGroups.length),
  search: z.string().max(100),
  columns: z.array(z.enum(caseColumns)).min(1).max(caseColumns.length),
  sort: z.object({ by: z.enum(caseColumns), desc: z.boolean() }),
});
export type CaseView = z.infer<typeof CaseView>;

/** `id` is null for a new one. */
export const CaseViewDraft = CaseView.extend({ id: z.guid().nullable() });
export type CaseViewDraft = z.infer<typeof CaseViewDraft>;

/** What became of an act upon many cases. */
export const Acted = Answered.extend({
  /** Those of the done that its opposite brings back to where they were. */
  undoable: z.array(z.guid()),
});
export type Acted = z.infer<typeof Acted>;

/** Why a person closes a case; what was deleted in the books closes by itself. */
export const ClosingReason = z.enum(closingReasons).exclude(['deleted']);
export type ClosingReason = z.infer<typeof ClosingReason>;

/** One case besides its history: what is claimed and why, what would follow, and what can be done. */
export const CaseDetails = z.object({
  guid: z.guid(),
  /** Written down about the customer, newest first. */
  debtorNotes: z.array(DebtorNote),
  /** What is claimed as of a day, each amount with its rule; null where there is no case. */
  claim: z.object({ asOf: Day, lines: z.array(PreviewLine), total: Amount, notes: z.array(Sentence) }).nullable(),
  /** The steps that would be taken by themselves, were nothing paid. */
  coming: z.array(
    Step.extend({
      level: z.int(),
      notice: z.boolean(),
      fee: Amount,
      interest: Amount,
      compensation: Amount,
      total: Amount,
    }),
  ),
  /** Why no further step follows. */
  then: Sentence.nullable(),
  can: z.array(z.enum(caseActions)),
});
export type CaseDetails = z.infer<typeof CaseDetails>;
