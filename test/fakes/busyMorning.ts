import { randomBytes } from 'node:crypto';
import path from 'node:path';
import { addDays, date, instantInCopenhagen, type CalendarDate } from '../../src/claim/date';
import { ore } from '../../src/claim/money';
import { createPreviews } from '../../main/delivery/previews';
import { startDemoDinero, type DemoDinero } from '../../main/dinero/demo';
import { deactivate } from '../../main/jobs/answerCases';
import type { Desk } from '../../main/jobs/desk';
import { listInvoices } from '../../main/jobs/listInvoices';
import { readAllBooks } from './readAllBooks';
import { testPc } from './testDesk';

const CONNECTED = date('2026-11-02');
/** The latest of these sends first reminders whose deadline has run out on the morning, the last finds what starts on it. */
const RUNS_BEFORE = [CONNECTED, date('2026-11-10'), date('2026-11-19')];
const MORNING = date('2026-11-24');

/** A company in which everything is to happen that a daily run can do: its database in `pc`, the demo's state beside it. */
export interface BusyMorning {
  readonly folder: string;
  readonly key: string;
  /** Milliseconds since 1970-01-01T00:00Z. */
  readonly now: number;
}

/** The database of a prepared company. */
export const databaseIn = (folder: string): string => path.join(folder, 'pc');

const stateIn = (folder: string): string => path.join(folder, 'dinero.json');
const nineOn = (day: CalendarDate): number => instantInCopenhagen(day, 9, 0);

/** Starts the demo Dinero of a prepared company. */
export const dineroIn = (folder: string, now: () => number): Promise<DemoDinero> =>
  startDemoDinero({ today: MORNING, clock: now, stateFile: stateIn(folder) });

/** Three weeks of a company that works by itself, and what happens in the night before the run. */
export async function prepareBusyMorning(folder: string): Promise<BusyMorning> {
  let now = nineOn(CONNECTED);
  const clock = () => now;
  const key = randomBytes(32).toString('hex');
  const dinero = await startDemoDinero({ today: CONNECTED, clock, stateFile: stateIn(folder) });
  const pc = testPc(dinero, clock, { newFolder: databaseIn(folder), key });
  const { running } = pc;
  const { desk } = running;
  desk.setAutomation({
    hour: 7,
    minute: 0,
    startFrom: addDays(CONNECTED, -25),
    fees: { answer: 'cover', upTo: ore(0), reverse: true },
  });
  for (const day of RUNS_BEFORE) {
    now = nineOn(day);
    await running.look();
  }
  await readAllBooks(desk); // a run done again comes by other cases in its round: they are to hold no news
  now = nineOn(MORNING);
  letMuchHappen(dinero, desk);
  await queueOneByHand(desk);
  await running.stop();
  pc.end();
  await dinero.close();
  return { folder, key, now };
}

/** In the cases that were reminded once, each something else; in those that start on the morning, one with no address. */
function letMuchHappen({ control }: DemoDinero, desk: Desk): void {
  const starting = desk.caseFiles.found().filter(({ startsOn }) => startsOn !== null && startsOn <= MORNING);
  const reminded = desk.caseFiles.inState('active').filter((guid) => desk.caseFiles.get(guid)?.until === MORNING);
  const [wrongAddress, plain, paidBefore, ...otherStarting] = starting.map(({ guid }) => guid);
  const [paid, principalPaid, credited, partPaid, deleted, ...otherReminded] = reminded;
  if (wrongAddress === undefined || plain === undefined || paidBefore === undefined) throw new Error('too few start');
  if (paid === undefined || principalPaid === undefined || credited === undefined) throw new Error('too few reminded');
  if (partPaid === undefined || deleted === undefined) throw new Error('too few reminded');
  deactivate(desk, [...otherStarting, ...otherReminded], '', false);
  control.changeContact(wrongAddress, { email: 'se fakturaen' });
  control.pay(paidBefore);
  control.pay(paid);
  control.pay(principalPaid, control.total(principalPaid));
  control.credit(credited);
  control.pay(partPaid, ore(50_00));
  control.remove(deleted);
}

/** Old enough that it never starts by itself. */
async function queueOneByHand(desk: Desk): Promise<void> {
  const row = listInvoices(desk).rows.find(
    ({ guid, refusals, reminders }) =>
      refusals.length === 0 && reminders.count === 0 && desk.caseFiles.get(guid)?.reason === 'before-start-date',
  );
  if (row === undefined) throw new Error('no old invoice is ready for a reminder');
  const previews = createPreviews();
  const preview = await previews.make(desk, row.guid, null);
  const charges = {
    fee: preview.choices.fee.on,
    interest: preview.choices.interest.on,
    compensation: preview.choices.compensation.on,
  };
  previews.queue(desk, row.guid, charges, preview.token);
}
