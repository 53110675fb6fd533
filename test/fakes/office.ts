import { existsSync } from 'node:fs';
import os from 'node:os';
import { addDays, date, instantInCopenhagen, type CalendarDate } from '../../src/claim/date';
import { ore } from '../../src/claim/money';
import { startDemoDinero, type DemoDinero } from '../../main/dinero/demo';
import type { DemoInvoice, DemoReminder } from '../../main/dinero/demo/model';
import type { DailyRun } from '../../main/store/dailyRuns';
import type { Desk } from '../../main/jobs/desk';
import { testPc, type TestPc, type TestPcOptions } from './testDesk';

/** A Monday. The company is connected on it: what was due before never starts by itself. */
export const FIRST_DAY = date('2026-11-02');

/** In memory where there is such a place: a database that waits for the disk at each step makes a month take a minute. */
export const fastRoot = existsSync('/dev/shm') ? '/dev/shm' : os.tmpdir();

const isOrdinary = (dinero: DemoDinero, invoice: DemoInvoice): boolean => {
  const { cvr, email, ean, country, companyStatus, currency } = dinero.control.contactOf(invoice.guid);
  return (
    invoice.number !== null &&
    invoice.mails.every(({ type, status }) => type === 'Mailout' && status !== 'Failed') &&
    [...invoice.payments, ...invoice.reminders].length === 0 &&
    [cvr, email].every((known) => known !== null && known !== '') &&
    [ean, invoice.deletedAt].every((known) => known === null) &&
    `${country} ${companyStatus} ${currency}` === 'DK normal DKK'
  );
};

/**
 * One company with its Dinero through the days, by a clock of the test's: some ordinary invoices of 1,000 kr. to a trader
 * each, and nothing else in the books.
 */
export class Office {
  private constructor(
    readonly dinero: DemoDinero,
    public pc: TestPc,
    /** The invoices, each to a debtor of its own. */
    readonly guids: readonly string[],
    private readonly clock: { instant: number },
    private readonly now: () => number,
    private readonly options: Pick<TestPcOptions, 'post' | 'key'>,
  ) {}

  static async open(
    due: readonly string[],
    first: CalendarDate = FIRST_DAY,
    options: Pick<TestPcOptions, 'post' | 'key'> = {},
  ): Promise<Office> {
    const clock = { instant: instantInCopenhagen(first, 9, 0) };
    const now = (): number => clock.instant;
    const dinero = await startDemoDinero({ today: first, clock: now });
    const debtors = new Set<string>();
    const kept = dinero.control.invoices().filter((invoice) => {
      if (debtors.size === due.length || !isOrdinary(dinero, invoice) || debtors.has(invoice.contactGuid)) return false;
      return debtors.add(invoice.contactGuid);
    });
    for (const invoice of dinero.control.invoices()) if (!kept.includes(invoice)) dinero.control.remove(invoice.guid);
    for (const [place, invoice] of kept.entries()) {
      Object.assign(invoice, {
        totalExclVat: ore(800_00),
        vat: ore(200_00),
        day: addDays(date(due[place] ?? ''), -14),
      });
      dinero.control.moveDue(invoice.guid, due[place] ?? '');
    }
    const guids = kept.map(({ guid }) => guid);
    const office = new Office(dinero, testPc(dinero, now, { ...options, root: fastRoot }), guids, clock, now, options);
    office.desk.automation(); // settled on the first day
    return office;
  }

  get desk(): Desk {
    return this.pc.running.desk;
  }
  /** The first invoice, where there is one only. */
  get guid(): string {
    return this.guids[0] ?? '';
  }

  /** The app dies, and is started anew upon its database. */
  restart(): void {
    this.pc = this.pc.restart();
  }
  /** Another PC of the same company, with a database of its own. */
  otherPc(): TestPc {
    const other = testPc(this.dinero, this.now, { ...this.options, root: fastRoot });
    this.others.push(other);
    return other;
  }
  /** The second PC's app dies, and is started anew upon its database. */
  restartOther(): void {
    this.others = this.others.map((other) => other.restart());
  }
  others: TestPc[] = [];

  /** Sets the clock by Copenhagen's. */
  setClock(day: string, hour = 9, minute = 0): void {
    this.clock.instant = instantInCopenhagen(date(day), hour, minute);
  }
  minutesLater(minutes: number): void {
    this.clock.instant += minutes * 60_000;
  }

  /** The clock's minute at nine on a day: the daily run, and what it has queued goes out. */
  async morning(day: string): Promise<void> {
    this.setClock(day);
    await this.pc.running.look();
  }
  /** Every morning, the last included. */
  async mornings(from: string, to: string): Promise<void> {
    for (let day = date(from); day <= to; day = addDays(day, 1)) await this.morning(day);
  }

  /** A person fetches now, and what that has queued goes out. */
  async byPerson(): Promise<void> {
    await this.pc.running.run('person');
    await this.pc.running.look();
  }

  /** The state and the reason a list shows, the level, and the day it starts by itself. */
  caseOf(guid: string = this.guid): string {
    const file = this.desk.caseFiles.get(guid);
    if (file === undefined) return 'no case';
    const { state, reason, level, startsOn } = file;
    return [state, reason, level, ...(startsOn === null ? [] : [`starts ${startsOn}`])].join(' ');
  }
  /** Days on which a letter of reminder was mailed. */
  mailed(guid: string = this.guid): string[] {
    const mails = this.dinero.control.mails(guid).filter(({ type }) => type === 'Reminder');
    return mails.map(({ at }) => new Date(at).toISOString().slice(0, 10));
  }
  reminders(guid: string = this.guid): DemoReminder[] {
    return this.dinero.control.reminders(guid).filter(({ deleted }) => !deleted);
  }
  events(guid: string = this.guid): string[] {
    return this.desk.caseEvents.of(guid).map(({ event }) => event.type);
  }
  lastRun(): DailyRun {
    const [latest] = this.desk.dailyRuns.latest(1);
    if (latest === undefined) throw new Error('nothing has run');
    return latest;
  }
  /** What the latest run could not send, `reason count`. */
  skipped(): string[] {
    return this.lastRun().skipped.map(({ reason, count }) => `${reason} ${count}`);
  }

  /** Closing twice is no error. */
  async close(): Promise<void> {
    await this.pc.running.stop();
    this.pc.close();
    for (const other of this.others) other.close();
    await this.dinero.close();
  }
}
