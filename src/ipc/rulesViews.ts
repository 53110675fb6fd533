import { z } from 'zod';
import { debtorKinds } from '../claim/facts';
import { CompanyRules } from '../procedure/companyRules';
import { stepKinds } from '../procedure/policy';
import { Amount, Day } from './views';

/** What the page is shown of a company's rules. Amounts are øre, days are `YYYY-MM-DD`. */

/** A step as it would be taken by itself. */
const Coming = z.object({
  kind: z.enum(stepKinds),
  level: z.int(),
  on: Day,
  fee: z.boolean(),
  interest: z.boolean(),
  compensation: z.boolean(),
});
export type Coming = z.infer<typeof Coming>;

/** A running case whose next step would be another, or on another day. */
export const Touched = z.object({
  guid: z.guid(),
  number: z.int(),
  debtorName: z.string(),
  /** Null where no step comes by itself. */
  before: Coming.nullable(),
  after: Coming.nullable(),
});
export type Touched = z.infer<typeof Touched>;

/** Cases that are named; of the others the number. */
export const MOST_NAMED = 200;

export const Touches = z.object({
  /** Cases that were looked at: found, and running. */
  looked: z.int(),
  count: z.int(),
  /** The first so many, the one that changes soonest at the top. */
  rows: z.array(Touched).max(MOST_NAMED),
});
export type Touches = z.infer<typeof Touches>;

const ExampleLetter = z.object({
  on: Day,
  level: z.int(),
  kind: z.enum(stepKinds),
  notice: z.boolean(),
  fee: Amount,
  interest: Amount,
  compensation: Amount,
  total: Amount,
});

/** An invoice nobody pays, under rules. */
export const Example = z.object({
  principal: Amount,
  dueDate: Day,
  foundOn: Day,
  startsOn: Day.nullable(),
  letters: z.array(ExampleLetter),
});
export type Example = z.infer<typeof Example>;

export const RulesWish = z.object({ rules: CompanyRules });
export const ExampleWish = RulesWish.extend({ kind: z.enum(debtorKinds) });
