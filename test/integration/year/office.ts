import { existsSync } from 'node:fs';
import type { DemoCompany, DemoDinero } from '../../../main/dinero/demo';
import type { Random } from '../../../main/dinero/demo/random';
import { date } from '../../../src/claim/date';
import { testPc, type TestPc } from '../../fakes/testDesk';
import type { Day } from './days';
import { Person } from './person';
import type { FeeRule } from './record';
import type { FirmWorld } from './world';

/** From and to, both included. */
type Span = readonly [from: Day, to: Day];

/** What a company's year looks like. */
export interface OfficePlan {
  hour: number;
  minute: number;
  feeRule: FeeRule;
  off: readonly Span[];
  /** Dinero answers 503. */
  dineroDown: readonly Span[];
  /** Nothing answers at all. */
  offline: readonly Span[];
  /** The clock of the PC is five days behind. */
  clockBack: readonly Span[];
  /** Days on which the program dies in the midst of a sending. */
  deaths: readonly Day[];
}

const DAY_MS = 86_400_000;
const CLOCK_BACK_MS = 5 * DAY_MS;
const NOBODY_LISTENS = 'http://127.0.0.1:1';
/** Databases write through to the disk at each step: where there is a disk of memory, a year is faster on it. */
const MEMORY_DISK = '/dev/shm';

const OLD_CLEARED: Day = '2026-01-20';

const within = (spans: readonly Span[], day: Day): boolean => spans.some(([from, to]) => from <= day && day <= to);

const STUMBLES = [
  { method: 'POST', path: 'reminders', answer: 'cut-after' },
  { method: 'POST', path: 'book', answer: 'cut-after' },
  { method: 'POST', path: 'email', answer: 'cut-after' },
  { method: 'POST', path: 'email', answer: 'cut-before' },
  { method: 'GET', path: 'payments', answer: 'malformed' },
  { method: 'GET', path: 'invoices', answer: 'html' },
  { method: 'GET', path: 'reminders', answer: 'cut-before' },
] as const;

/** A PC with one company, and the bookkeeper at it. */
export class Office {
  pc: TestPc;
  private readonly person: Person;
  private connected = true;
  private behind = 0;

  constructor(
    private readonly dinero: DemoDinero,
    readonly firm: DemoCompany,
    world: FirmWorld,
    readonly plan: OfficePlan,
    private readonly random: Random,
    instant: () => number,
  ) {
    this.person = new Person(world, random);
    const line = Object.defineProperty({ ...dinero }, 'url', {
      get: () => (this.connected ? dinero.url : NOBODY_LISTENS),
    });
    const root = existsSync(MEMORY_DISK) ? { root: MEMORY_DISK } : {};
    this.pc = testPc(line, () => instant() - this.behind, { firm, ...root });
    const { hour, minute, feeRule } = plan;
    const { desk } = this.pc.running;
    const fees = { ...desk.automation().fees, answer: feeRule };
    desk.setAutomation({ hour, minute, startFrom: date('2026-01-01'), fees });
  }

  isOff(day: Day): boolean {
    return within(this.plan.off, day);
  }

  isClockBack(day: Day): boolean {
    return within(this.plan.clockBack, day);
  }

  isUndisturbed(day: Day): boolean {
    const { off, dineroDown, offline, clockBack } = this.plan;
    return ![off, dineroDown, offline, clockBack].some((spans) => within(spans, day));
  }

  /** Before the first look of a day: what is wrong with it, and what the bookkeeper does at the app. */
  begin(day: Day): void {
    const { control } = this.dinero;
    const { plan, random } = this;
    const org = `/${this.firm.organizationId}/`;
    this.behind = this.isClockBack(day) ? CLOCK_BACK_MS : 0;
    const connected = !within(plan.offline, day);
    const changed = connected !== this.connected;
    this.connected = connected;
    if (changed || random.next() < 0.05) this.restart();
    if (within(plan.dineroDown, day))
      control.fault({ answer: 'status', status: 503, path: new RegExp(org), times: 1e9 });
    else if (this.isUndisturbed(day) && random.next() < 0.08) {
      const { method, path, answer } = random.pick(STUMBLES);
      control.fault({ method, answer, path: new RegExp(`${org}.*${path}$`) });
    }
    if (day === OLD_CLEARED) this.person.clearOld(this.pc.running.desk, day);
    if (!this.isOff(day) && !this.isClockBack(day)) this.person.work(this.pc.running.desk, day);
  }

  /** One look; on some days the program dies as soon as a sending has been performed and before it is answered. */
  async look(day: Day): Promise<void> {
    if (this.isOff(day)) return;
    const look = this.pc.running.look();
    if (!this.plan.deaths.includes(day)) return look;
    const path = new RegExp(`/${this.firm.organizationId}/.*/(reminders|book|email)$`);
    const gate = this.dinero.control.gate({ method: 'POST', path, at: 'after' });
    // Its database is closed under it, as death would: how it ends is nobody's concern.
    const dying = look.catch(() => undefined);
    const reached = await Promise.race([gate.reached.then(() => true), dying.then(() => false)]);
    if (reached) this.restart();
    gate.release();
    await dying;
    if (reached) await this.pc.running.look();
  }

  /** In the evening the bookkeeper answers what the app asks about its sendings. */
  async evening(day: Day, mailedOn: (guid: string) => Day | undefined): Promise<void> {
    if (this.isUndisturbed(day)) await this.person.answerSendings(this.pc.running, (guid) => mailedOn(guid) === day);
  }

  private restart(): void {
    this.pc = this.pc.restart();
  }
}
