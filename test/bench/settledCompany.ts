import { randomBytes } from 'node:crypto';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { addDays, date, daysBetween, instantInCopenhagen } from '../../src/claim/date';
import { ore } from '../../src/claim/money';
import { startDemoDinero, type DemoDinero } from '../../main/dinero/demo';
import type { DemoInvoice } from '../../main/dinero/demo/model';
import { readAllBooks } from '../fakes/readAllBooks';
import { testPc, type TestPc } from '../fakes/testDesk';

/** Of the demo's further invoices so many in a hundred are of debtors that can be reminded by e-mail. */
const REMINDABLE = 0.83;
const CONNECTED = date('2026-11-23');
/** Of a usual company's open cases each third has been reminded. */
const REMINDED_EVERY = 3;
const REMINDED_DAYS_AGO = 20;
/** What a usual day brings, as parts of the open cases. */
const USUAL = { paid: 0.01, partPaid: 0.002, credited: 0.001, added: 0.005 };

/** Where there is one: ten thousand books are written one by one in the preparation, each to the disk. */
const MEMORY = '/dev/shm';

export interface SettledCompany {
  dinero: DemoDinero;
  folder: string;
  key: string;
  /** Works in the company's database, with the clock on the present morning; to be ended by its `end`. */
  open(): TestPc;
  nextMorning: () => void;
  now: () => number;
  /** Open cases. */
  cases: number;
  close(): Promise<void>;
}

/** A company with about so many open cases, all known and their books read. Nothing of it starts by itself. */
export async function settledCompany(cases: number): Promise<SettledCompany> {
  let day = CONNECTED;
  const now = (): number => instantInCopenhagen(day, 9, 0);
  const dinero = await startDemoDinero({ today: day, clock: now, invoices: Math.ceil(cases / REMINDABLE) });
  const overdue = dinero.control
    .invoices()
    .filter(({ guid, number, deletedAt }) => number !== null && deletedAt === null && isOverdue(dinero, guid));
  const coming = overdue.slice(0, Math.ceil(cases * USUAL.added));
  for (const { guid } of coming) dinero.control.moveDue(guid, day);
  for (const invoice of overdue.filter((_, place) => place % REMINDED_EVERY === 0)) remindAsOthersDo(dinero, invoice);

  const folder = fs.mkdtempSync(path.join(fs.existsSync(MEMORY) ? MEMORY : os.tmpdir(), 'rykkerklar-daily-'));
  const key = randomBytes(32).toString('hex');
  const pc = testPc(dinero, now, {
    newFolder: path.join(folder, 'pc'),
    key,
    calling: { limit: Number.MAX_SAFE_INTEGER },
  });
  const { desk } = pc.running;
  await pc.running.look();
  await readAllBooks(desk);
  const open = desk.caseFiles.watched().filter(({ state }) => state !== 'closed').length;
  await pc.running.stop();
  pc.end();
  return {
    dinero,
    folder: path.join(folder, 'pc'),
    key,
    open: () => testPc(dinero, now, { folder: path.join(folder, 'pc'), key }),
    nextMorning: () => {
      day = addDays(day, 1);
    },
    now,
    cases: open,
    close: async () => {
      await dinero.close();
      fs.rmSync(folder, { recursive: true });
    },
  };
}

const isOverdue = ({ control }: DemoDinero, guid: string): boolean => control.status(guid) === 'Overdue';

/** A first reminder three weeks ago, made in Dinero by hand. */
function remindAsOthersDo({ control }: DemoDinero, invoice: DemoInvoice): void {
  const today = control.today();
  if (invoice.reminders.length > 0 || daysBetween(invoice.due, today) <= REMINDED_DAYS_AGO + 1) return;
  const open = control.remaining(invoice.guid);
  const last = invoice.mails.at(-1);
  invoice.reminders.push({
    id: 1_000_000 + (invoice.number ?? 0),
    number: 1,
    draft: false,
    deleted: false,
    day: addDays(today, -REMINDED_DAYS_AGO),
    title: 'Rykker 1',
    text: '',
    principal: open,
    fee: ore(100_00),
    interest: ore(0),
    interestFrom: invoice.due,
    compensation: ore(0),
    compensationAvailable: false,
    earlier: ore(0),
    paid: ore(0),
    sent: true,
    version: invoice.version,
    updatedAt: invoice.updatedAt,
    withDebtCollectionWarning: false,
    withFee: true,
    withInterestFee: false,
    withCompensationFee: false,
  });
  if (last) invoice.mails.push({ ...last, id: last.id + 1_000_000, type: 'Reminder' });
}

/** A usual day in Dinero: money, a credit note now and then; what falls due has been set up. Spread over all cases. */
export function letADayPass(
  { dinero: { control }, cases, nextMorning }: SettledCompany,
  guids: readonly string[],
): void {
  nextMorning();
  const shares = [USUAL.paid, USUAL.partPaid, USUAL.credited].map((share) => Math.max(1, Math.round(cases * share)));
  const [paid = 0, partPaid = 0, credited = 0] = shares;
  const touched = paid + partPaid + credited;
  const apart = Math.floor(guids.length / touched);
  for (let turn = 0; turn < touched; turn++) {
    const guid = guids[turn * apart];
    if (guid === undefined) throw new Error('too few cases');
    if (turn < paid) control.pay(guid);
    else if (turn < paid + partPaid) control.pay(guid, ore(1_00));
    else control.credit(guid);
  }
}
