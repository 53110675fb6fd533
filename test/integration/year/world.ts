import type { DemoCompany, DemoDinero } from '../../../main/dinero/demo';
import type { Random } from '../../../main/dinero/demo/random';
import { ore, type Ore } from '../../../src/claim/money';
import { remindByHand } from './byHand';
import { later, type Day } from './days';
import type { Happening } from './record';

/** What a customer or a bookkeeper means to do, and the first day it is tried. */
type Deed =
  | 'pay'
  | 'pay-half'
  | 'pay-principal'
  | 'overpay'
  | 'credit'
  | 'credit-half'
  | 'delete'
  | 'move-due'
  | 'reverse'
  | 'remind-by-hand';

interface Planned {
  day: Day;
  guid: string;
  deed: Deed;
}

const DEEDS_BESIDE: readonly (readonly [chance: number, deed: Deed, from: number, to: number])[] = [
  [0.03, 'credit', 5, 60],
  [0.03, 'credit-half', 5, 60],
  [0.03, 'delete', 3, 50],
  [0.06, 'move-due', 2, 35],
  [0.06, 'remind-by-hand', 3, 40],
  [0.3, 'pay-principal', 22, 60],
];

/** One firm of the demo Dinero with its customers: what happens there without the app, by chance of a fixed seed. */
export class FirmWorld {
  /** By the guid of the invoice. */
  readonly diaries = new Map<string, Happening[]>();
  /** The due dates that the invoices were made with. */
  readonly firstDue = new Map<string, Day>();
  private readonly excluded = new Set<string>();
  private plans: Planned[] = [];
  private readonly models: string[];
  private issued = 0;

  constructor(
    private readonly dinero: DemoDinero,
    readonly company: DemoCompany,
    private readonly random: Random,
    private readonly toIssue: number,
  ) {
    const { control } = dinero;
    const seeded = control.invoices(company.organizationId).filter(({ number }) => number !== null);
    for (const { guid } of seeded) this.begin(guid, control.today());
    // What lay there from earlier years is mostly written off once somebody has looked at it.
    for (const { guid, due } of seeded)
      if (due < control.today() && random.next() < 0.8)
        this.plans.push({ day: later(control.today(), random.between(25, 50)), guid, deed: 'credit' });
    const customers = new Map(seeded.map(({ guid }) => [control.contactOf(guid).guid, guid]));
    this.models = [...customers.values()].filter((guid) => control.contactOf(guid).currency === 'DKK');
  }

  note(guid: string, entry: Happening): void {
    this.diaries.get(guid)?.push(entry);
  }

  /** Opens the diary of an invoice with what is known of its customer. */
  private begin(guid: string, day: Day): void {
    const { email, companyStatus, guid: customer } = this.dinero.control.contactOf(guid);
    const diary: Happening[] = [];
    if (!email) diary.push({ day, what: 'no-email' });
    if (companyStatus === 'underBankruptcy' || companyStatus === 'forciblyDissolved')
      diary.push({ day, what: 'bankrupt' });
    if (this.excluded.has(customer)) diary.push({ day, what: 'excluded' });
    this.diaries.set(guid, diary);
    const { due, payments } = this.dinero.control.invoice(guid);
    this.firstDue.set(guid, due);
    for (const { day: on, amount, creditNote } of payments)
      diary.push({ day: on, what: creditNote === null ? 'paid' : 'credited', amount });
    if (this.dinero.control.invoice(guid).deletedAt !== null) diary.push({ day, what: 'deleted' });
  }

  /** A person switches a customer off for always: what the app has not found yet is off from the start. */
  exclude(guid: string, day: Day, isFound: (guid: string) => boolean): void {
    const customer = this.dinero.control.contactOf(guid).guid;
    this.excluded.add(customer);
    for (const other of this.diaries.keys())
      if (this.dinero.control.contactOf(other).guid === customer && !isFound(other))
        this.note(other, { day, what: 'excluded' });
  }

  /** All that happens on a day. @param byHand whether a bookkeeper is at work in Dinero itself */
  async live(day: Day, share: number, byHand: boolean): Promise<void> {
    while (this.issued < Math.floor(share * this.toIssue)) this.issue(day);
    const due = this.plans.filter((plan) => plan.day <= day);
    this.plans = this.plans.filter((plan) => plan.day > day);
    for (const { guid, deed } of due) {
      if (deed === 'remind-by-hand' && byHand) await remindByHand(this.dinero, this.company, guid, day);
      else this.act(guid, deed, day);
    }
    if (this.random.next() < 0.012) this.changeCustomer(day);
  }

  private issue(day: Day): void {
    this.issued += 1;
    const { random } = this;
    const due = later(day, random.pick([1, 8, 8, 14, 14, 30]));
    const total = random.next() < 0.04 ? random.between(20_00, 99_00) : random.between(150_00, 20_000_00);
    const { guid } = this.dinero.control.issue(random.pick(this.models), ore(total), due, random.guid());
    this.begin(guid, day);
    const plan = (deed: Deed, from: number, to: number): void =>
      void this.plans.push({ day: later(due, random.between(from, to)), guid, deed });
    const temper = random.next();
    if (temper < 0.4) plan('pay', -5, 9);
    else if (temper < 0.75) plan('pay', 10, 70);
    else if (temper < 0.82) plan('pay-half', 5, 40);
    else if (temper < 0.86) plan('overpay', 5, 50);
    else if (temper < 0.93) plan('pay', 80, 140);
    for (const [chance, deed, from, to] of DEEDS_BESIDE) if (random.next() < chance) plan(deed, from, to);
  }

  private act(guid: string, deed: Deed, day: Day): void {
    const { control } = this.dinero;
    const { random } = this;
    const invoice = control.invoice(guid);
    const left = control.remaining(guid);
    if (invoice.deletedAt !== null) return;
    const pay = (amount: Ore): void => {
      if (amount <= 0) return;
      control.pay(guid, amount);
      this.note(guid, { day, what: 'paid', amount });
      if (random.next() < 0.08) this.plans.push({ day: later(day, random.between(2, 12)), guid, deed: 'reverse' });
    };
    const moved = invoice.payments.length > 0;
    if (deed === 'pay') pay(left);
    if (deed === 'overpay' && left > 0) pay(ore(left + random.between(1, 300_00)));
    if (deed === 'pay-half') pay(ore(Math.floor(left / 2)));
    if (deed === 'pay-principal' && !moved) pay(control.total(guid));
    if ((deed === 'credit' || deed === 'credit-half') && !moved) {
      const amount = deed === 'credit' ? control.total(guid) : ore(Math.floor(control.total(guid) / 3));
      control.credit(guid, amount);
      this.note(guid, { day, what: 'credited', amount });
    }
    if (deed === 'delete' && !moved) {
      control.remove(guid);
      this.note(guid, { day, what: 'deleted' });
    }
    if (deed === 'move-due' && left > 0 && invoice.reminders.length === 0) {
      const due = later(day, random.between(3, 25));
      control.moveDue(guid, due);
      this.note(guid, { day, what: 'moved', due });
    }
    if (deed === 'reverse' && invoice.payments.at(-1)?.creditNote === null) {
      control.takeBackPayment(guid);
      this.note(guid, { day, what: 'taken-back' });
    }
  }

  /** A customer loses the e-mail address, or goes bankrupt; an address comes back after a while. */
  private changeCustomer(day: Day): void {
    const { control } = this.dinero;
    const { random } = this;
    const model = random.pick(this.models);
    const contact = control.contactOf(model);
    const theirs = [...this.diaries.keys()].filter((guid) => control.contactOf(guid) === contact);
    const tell = (what: 'no-email' | 'email' | 'bankrupt'): void => {
      for (const guid of theirs) this.note(guid, { day, what });
    };
    if (!contact.email) {
      control.changeContact(model, { email: 'ny@kunde.example' });
      tell('email');
    } else if (random.next() < 0.5) {
      control.changeContact(model, { email: null });
      tell('no-email');
    } else {
      control.changeContact(model, { companyStatus: 'underBankruptcy' });
      tell('bankrupt');
    }
  }
}
