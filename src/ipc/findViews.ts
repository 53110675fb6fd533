import { z } from 'zod';
import { caseStates } from '../procedure/standing';

/** The longest search that is looked for, in characters. */
export const LONGEST_SEARCH = 100;
/** The most that one search gives, customers and invoices together. */
export const MOST_FOUND = 20;

export const FoundInvoice = z.object({
  guid: z.guid(),
  number: z.int(),
  debtorName: z.string(),
  /** Whether Dinero's latest list of overdue invoices held it. */
  overdue: z.boolean(),
  /** Where its procedure stands; null where it has none. */
  caseState: z.enum(caseStates).nullable(),
});
export type FoundInvoice = z.infer<typeof FoundInvoice>;

export const FoundDebtor = z.object({
  guid: z.guid(),
  name: z.string(),
  /** How many of its invoices are overdue. */
  overdue: z.int(),
});
export type FoundDebtor = z.infer<typeof FoundDebtor>;

/** What fits a search best, both lists with the best first. */
export const Found = z.object({ debtors: z.array(FoundDebtor), invoices: z.array(FoundInvoice) });
export type Found = z.infer<typeof Found>;
