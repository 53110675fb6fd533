import type { Debtor } from '../../src/dinero/model';
import { isGone } from '../appError';
import { PAGE_SIZE, type Urgency } from '../dinero/company';
import type { Company } from './company';
import type { Desk } from './desk';
import { isOfThisOne } from './retrying';

/** Up to so many debtors are read one by one; more are found faster in the list of contacts. */
const ONE_BY_ONE = 10;
/** A debtor read longer ago than this is read again. Before a sending it is always read anew. */
const FRESH_MS = 7 * 86_400_000;

/** Reads those of the debtors that are not known or were read too long ago, with as few calls as possible. */
export async function readDebtors(desk: Desk, urgency: Urgency, guids: ReadonlySet<string>): Promise<void> {
  const wanted = new Set(desk.debtors.missing([...guids], new Date(desk.now() - FRESH_MS).toISOString()));
  const asked = wanted.size;
  if (asked === 0) return;
  const report = () => desk.progress('debtors', asked - wanted.size, asked);
  if (asked > ONE_BY_ONE) await readFromList(desk, urgency, wanted, report);
  // The list leaves deleted contacts out: what it did not hold is asked for by itself, the rest at the next fetch.
  for (const guid of [...wanted].slice(0, ONE_BY_ONE)) {
    await readOne(desk, urgency, guid);
    wanted.delete(guid);
    report();
  }
}

async function readFromList(desk: Desk, urgency: Urgency, wanted: Set<string>, report: () => void): Promise<void> {
  for (let number = 0; wanted.size > 0; number++) {
    desk.goOn();
    const page = await desk.dinero.debtors(number, urgency);
    desk.debtors.upsert(page.rows.filter((debtor) => wanted.has(debtor.guid)));
    for (const debtor of page.rows) wanted.delete(debtor.guid);
    report();
    const rows = page.rows.length + page.strange;
    if (rows === 0 || (page.total === null ? rows < PAGE_SIZE : (number + 1) * PAGE_SIZE >= page.total)) return;
  }
}

async function readOne(desk: Desk, urgency: Urgency, guid: string): Promise<void> {
  try {
    desk.debtors.upsert([await desk.dinero.debtor(guid, urgency)]);
  } catch (error) {
    if (isGone(error)) markDebtorGone(desk, guid);
    else if (isOfThisOne(error)) desk.log.warn('a debtor was not read', { debtorGuid: guid, code: error.code });
    else throw error;
  }
}

/** Keeps that Dinero no longer has a debtor, with what was known of it. */
export function markDebtorGone(company: Company, guid: string): void {
  const known: Debtor = company.debtors.get(guid) ?? { ...NOBODY, guid };
  company.debtors.upsert([{ ...known, deleted: true }]);
}

const NOBODY: Omit<Debtor, 'guid'> = {
  name: '',
  isPerson: false,
  street: null,
  zipCode: null,
  city: null,
  country: 'DK',
  phone: null,
  email: null,
  attention: null,
  cvr: null,
  ean: null,
  insolvent: false,
  deleted: true,
};
