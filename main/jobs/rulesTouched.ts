import { isDeepStrictEqual } from 'node:util';
import type { CalendarDate } from '../../src/claim/date';
import { MOST_NAMED, type Coming, type Touched, type Touches } from '../../src/ipc/rulesViews';
import type { CompanyRules } from '../../src/procedure/companyRules';
import { isKnown } from '../../src/procedure/next';
import { nextStep } from '../../src/procedure/outlook';
import { policyFor, type ProcedurePolicy } from '../../src/procedure/policy';
import type { Procedure } from '../../src/procedure/state';
import { procedurePolicy } from './automation';
import type { Company } from './company';
import { inChunks } from './inChunks';

/** The step that comes by itself, with its charges: what the law refuses of them is left out when the letter is made. */
function coming(state: Procedure, policy: ProcedurePolicy, today: CalendarDate): Coming | null {
  if (!isKnown(state)) return null;
  const step = nextStep(state, policy, today);
  if (step?.level == null) return null;
  const { kind, level, on } = step;
  const rule = policyFor(policy, state.invoice.debtor).steps[level - 1];
  if (rule === undefined) return null;
  return { kind, level, on, fee: rule.fee > 0, interest: rule.interest, compensation: rule.compensation };
}

const LAST = '9999-12-31';
const soonest = ({ before, after }: Touched): string => [before?.on ?? LAST, after?.on ?? LAST].sort()[0] ?? LAST;

/**
 * Which cases would go on otherwise under other rules. What is decided and on its way keeps the figures it was decided with,
 * and is not among them. Nothing is changed.
 */
export async function rulesTouched(company: Company, rules: CompanyRules): Promise<Touches> {
  const before = company.procedurePolicy();
  const after = procedurePolicy(rules, company.automation());
  const guids = company.caseFiles
    .watched()
    .flatMap(({ invoiceGuid, state }) => (state === 'closed' ? [] : [invoiceGuid]));
  const today = company.today();
  const touched: Touched[] = [];
  await inChunks(company, guids, (guid) => {
    const state = company.caseEvents.state(guid);
    if (state.pending !== null) return;
    const [now, then] = [coming(state, before, today), coming(state, after, today)];
    if (isDeepStrictEqual(now, then)) return;
    const invoice = company.invoices.get(guid);
    if (invoice === undefined) return;
    touched.push({ guid, number: invoice.number, debtorName: invoice.debtorName, before: now, after: then });
  });
  touched.sort((a, b) => soonest(a).localeCompare(soonest(b)) || a.number - b.number);
  return { looked: guids.length, count: touched.length, rows: touched.slice(0, MOST_NAMED) };
}
