import { afterAll, describe, expect, it } from 'vitest';
import { startDemoDinero, type DemoDinero } from '../../main/dinero/demo';
import { Random } from '../../main/dinero/demo/random';
import { date, instantInCopenhagen } from '../../src/claim/date';
import { check } from './year/check';
import { between, dayAt, later, type Day } from './year/days';
import { Office, type OfficePlan } from './year/office';
import { happenings, type InvoiceRecord } from './year/record';
import { firmRecord, RequestDays } from './year/recording';
import { FirmWorld } from './year/world';

const SEED = 20_260_101;
const FIRST: Day = '2026-01-01';
const LAST: Day = '2026-12-31';
const DAYS = Array.from({ length: between(FIRST, LAST) + 1 }, (_, at) => later(FIRST, at));
/** New invoices stop some weeks before the end, so that the last of them fall due within it. */
const LAST_ISSUE: Day = '2026-12-05';
const INVOICES = 500;
const HALF_AN_HOUR = 30 * 60_000;
/** Summer time begins and ends: the night is looked through hour by hour. */
const CLOCK_CHANGES: readonly Day[] = ['2026-03-29', '2026-10-25'];

const ordinary = { off: [], dineroDown: [], offline: [], clockBack: [], deaths: [] };
const PLANS: readonly OfficePlan[] = [
  {
    ...ordinary,
    hour: 7,
    minute: 5,
    feeRule: 'ask',
    dineroDown: [['2026-02-09', '2026-02-15']],
    off: [['2026-07-06', '2026-07-26']],
    clockBack: [['2026-06-08', '2026-06-11']],
    deaths: ['2026-03-05', '2026-03-06', '2026-04-14', '2026-05-11', '2026-09-08', '2026-11-03'],
  },
  {
    ...ordinary,
    hour: 7,
    minute: 40,
    feeRule: 'cover',
    offline: [['2026-05-18', '2026-05-24']],
    off: [['2026-10-12', '2026-10-18']],
    deaths: ['2026-02-24', '2026-03-17', '2026-04-28', '2026-08-11', '2026-10-06'],
  },
  {
    ...ordinary,
    // A time that the last Sunday of March does not have, and that of October has twice.
    hour: 2,
    minute: 30,
    feeRule: 'continue',
    dineroDown: [['2026-08-17', '2026-08-23']],
    off: [['2026-12-14', '2026-12-18']],
    deaths: ['2026-03-11', '2026-04-22', '2026-06-16', '2026-09-29'],
  },
];

let instant = instantInCopenhagen(date(FIRST), 0, 10);
let dinero: DemoDinero | undefined;
let offices: Office[] = [];

afterAll(async () => {
  for (const { pc } of offices) pc.close();
  await dinero?.close();
});

/** Moments of a day at which a company's program looks: at the time of its run, and twice later for what has been left over. */
function looksOf(day: Day, { hour, minute }: OfficePlan): number[] {
  const at = (hours: number, minutes: number): number => instantInCopenhagen(date(day), hours, minutes);
  const usual = [at(hour, minute), at(8, 30), at(10, 0)];
  if (!CLOCK_CHANGES.includes(day)) return usual;
  const night = Array.from({ length: 12 }, (_, half) => at(0, 30) + half * HALF_AN_HOUR);
  return [...new Set([...night, ...usual])].sort((a, b) => a - b);
}

/** The day whose run a run is: the latest on which the time for it had come. */
function dayOfRun(startedAt: string, { hour, minute }: OfficePlan): Day {
  const moment = Date.parse(startedAt);
  const day = dayAt(moment);
  return moment >= instantInCopenhagen(date(day), hour, minute) ? day : later(day, -1);
}

async function liveThroughYear() {
  console.log(`the year of seed ${SEED}`);
  dinero = await startDemoDinero({ today: FIRST, clock: () => instant });
  const { companies, control } = dinero;
  const seeded = companies.flatMap(({ organizationId }) =>
    control.invoices(organizationId).filter(({ number }) => number !== null),
  ).length;
  const demo = dinero;
  const rooms = PLANS.map((plan, at) => {
    const firm = companies[at];
    if (firm === undefined) throw new Error('the demo has too few companies');
    const toIssue =
      Math.floor((INVOICES - seeded) / PLANS.length) + (at === 0 ? (INVOICES - seeded) % PLANS.length : 0);
    const world = new FirmWorld(demo, firm, new Random(SEED + at), toIssue);
    const office = new Office(demo, firm, world, plan, new Random(SEED + 100 + at), () => instant);
    return { world, office, days: new RequestDays(demo, firm.organizationId) };
  });
  offices = rooms.map(({ office }) => office);
  for (const day of DAYS) {
    instant = instantInCopenhagen(date(day), 0, 10);
    control.clearFaults();
    const share = Math.min(1, (between(FIRST, day) + 1) / (between(FIRST, LAST_ISSUE) + 1));
    for (const { world, office } of rooms) {
      await world.live(day, share, office.isUndisturbed(day));
      office.begin(day);
    }
    for (const office of offices) {
      for (const moment of looksOf(day, office.plan)) {
        instant = moment;
        await office.look(day);
      }
    }
    control.clearFaults();
    for (const office of offices) {
      if (office.isClockBack(day)) await expect(office.pc.running.run('person')).rejects.toThrow('clock-back');
      await office.evening(day, (guid) => {
        const mail = control.mails(guid).findLast(({ type }) => type === 'Reminder');
        return mail && dayAt(mail.at);
      });
    }
    for (const { days } of rooms) days.read(day);
  }
  return rooms.map(({ world, office, days }) => firmRecord(demo, office, world, days, DAYS));
}

/** A quiet year would prove little: all that can happen did, and letters of each level went out. */
function expectEventful(invoices: readonly InvoiceRecord[]) {
  const happened = new Set(invoices.flatMap(({ diary }) => diary.map(({ what }) => what)));
  expect([...happened].sort()).toEqual([...happenings].sort());
  const letters = invoices.flatMap(({ reminders }) => reminders);
  const ours = letters.filter((letter) => letter.ours);
  for (const level of [1, 2, 3]) expect(ours.filter((letter) => letter.level === level).length).toBeGreaterThan(50);
  expect(letters.length - ours.length).toBeGreaterThan(20);
  expect(new Set(invoices.map(({ end }) => end)).size).toBeGreaterThan(6);
}

describe('a year of three companies', () => {
  it('reminds nobody twice, too early or in vain, and leaves every case as it should be', async () => {
    const firms = await liveThroughYear();
    expect(check(firms, LAST)).toEqual([]);
    const invoices = firms.flatMap((firm) => firm.invoices);
    expect(invoices).toHaveLength(INVOICES);
    expectEventful(invoices);
    for (const office of offices) {
      const done = office.pc.running.desk.dailyRuns.latest(1000).filter(({ outcome }) => outcome === 'done');
      const days = done.map(({ startedAt }) => dayOfRun(startedAt, office.plan)).reverse();
      // No day has two runs that came to their end, and none is without, where the PC was on and Dinero answered.
      expect(days).toEqual([...new Set(days)]);
      expect(days).toEqual(expect.arrayContaining(DAYS.filter((day) => office.isUndisturbed(day))));
    }
  }, 300_000);
});
