import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Delivery } from '../../src/ipc/deliveryViews';
import type { OutboxRow } from '../../main/store/outboxRow';
import { startMailServer, type MailServer } from '../fakes/mailServer';
import { Office } from '../fakes/office';
import { postThrough, queueLetter } from '../fakes/ownLetters';
import type { TestPc } from '../fakes/testDesk';

/** How letters of one invoice go out on a PC. */
const channels: Record<string, Partial<Delivery>> = {
  dinero: { channel: 'dinero' },
  smtp: { channel: 'smtp' },
  booked: { channel: 'smtp', bookInDinero: true },
};

type Pc = 0 | 1;
type Act =
  /** A person looks and presses the button, `times` at once. */
  | { do: 'press'; pc: Pc; times: number }
  | { do: 'look' | 'retry' | 'withdraw' | 'answer' | 'restart' | 'run'; pc: Pc }
  | { do: 'both' }
  /** The PC's power goes when the next such request has reached Dinero or the mail server. */
  | { do: 'die'; pc: Pc; at: 'create' | 'book' | 'dinero-mail' | 'mail' }
  /** The next such act goes wrong. */
  | { do: 'fault'; act: 'create' | 'book' | 'dinero-mail'; how: 'cut-before' | 'cut-after' | 'status' }
  | { do: 'mail-fault'; how: 'cut-taken' | 'cut-lost' | 'busy' | 'refused' }
  | { do: 'days'; days: number };

const paths = { create: /\/reminders$/, book: /\/book$/, 'dinero-mail': /\/reminders\/email$/ } as const;

const pc = fc.constantFrom<Pc>(0, 1);
const dineroAct = fc.constantFrom('create', 'book', 'dinero-mail' as const);
const act: fc.Arbitrary<Act> = fc.oneof(
  { weight: 4, arbitrary: fc.record({ do: fc.constant('press' as const), pc, times: fc.integer({ min: 1, max: 3 }) }) },
  {
    weight: 5,
    arbitrary: fc.record({
      do: fc.constantFrom('look', 'retry', 'withdraw', 'answer', 'restart', 'run' as const),
      pc,
    }),
  },
  { weight: 2, arbitrary: fc.constant({ do: 'both' as const }) },
  {
    weight: 2,
    arbitrary: fc.record({
      do: fc.constant('die' as const),
      pc,
      at: fc.constantFrom('create', 'book', 'dinero-mail', 'mail' as const),
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      do: fc.constant('fault' as const),
      act: dineroAct,
      how: fc.constantFrom('cut-before', 'cut-after', 'status' as const),
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      do: fc.constant('mail-fault' as const),
      how: fc.constantFrom('cut-taken', 'cut-lost', 'busy', 'refused' as const),
    }),
  },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('days' as const), days: fc.integer({ min: 0, max: 12 }) }) },
);

/** Two PCs with a database each, one Dinero, one mail server. */
class TwoPcs {
  private day = 2;
  constructor(
    readonly office: Office,
    readonly server: MailServer,
    private readonly second: TestPc,
  ) {}

  static async open(ways: readonly [string, string]): Promise<TwoPcs> {
    const server = await startMailServer();
    const office = await Office.open(['2026-10-05'], undefined, { post: postThrough(server) });
    const two = new TwoPcs(office, server, office.otherPc());
    for (const which of [0, 1] as const) {
      two.at(which).running.desk.setDelivery({ smtp: server.smtp, ...channels[ways[which]] });
      await two.at(which).running.run('person');
    }
    return two;
  }

  at(which: Pc): TestPc {
    return which === 0 ? this.office.pc : (this.office.others[0] ?? this.second);
  }
  private restart(which: Pc): void {
    if (which === 0) this.office.restart();
    else this.office.restartOther();
  }
  private latest(which: Pc): OutboxRow | undefined {
    return this.at(which).running.desk.outbox.of(this.office.guid)[0];
  }

  /** What the procedure, Dinero or the state of a row refuses is refused: what counts is what has left the house. */
  async take(step: Act): Promise<void> {
    const refused = (error: unknown): void => {
      if (!(error instanceof Error)) throw error;
    };
    const { control } = this.office.dinero;
    switch (step.do) {
      case 'press': {
        const { running } = this.at(step.pc);
        const rows = await Promise.allSettled(
          Array.from({ length: step.times }, () => queueLetter(running, this.office.guid)),
        );
        await Promise.allSettled(
          rows
            .flatMap((one) => (one.status === 'fulfilled' ? [one.value.row, one.value.row] : []))
            .map(({ id }) => running.outbox.work(id)),
        );
        return;
      }
      case 'both':
        await Promise.all(([0, 1] as const).map(async (which) => this.take({ do: 'press', pc: which, times: 1 })));
        return;
      case 'look':
        this.office.minutesLater(20);
        return this.at(step.pc).running.outbox.look();
      case 'run':
        await this.at(step.pc).running.run('person').catch(refused);
        return this.at(step.pc).running.outbox.look();
      case 'retry':
      case 'withdraw': {
        const row = this.latest(step.pc);
        if (row) await this.at(step.pc).running.outbox[step.do](row.id).catch(refused);
        return;
      }
      case 'answer': {
        const row = this.latest(step.pc);
        // The person has asked the debtor, and says what is so.
        if (row?.state === 'uncertain')
          await this.at(step.pc).running.outbox.settle(row.id, this.hasArrived(row)).catch(refused);
        return;
      }
      case 'restart':
        this.restart(step.pc);
        return;
      case 'die': {
        const gate =
          step.at === 'mail'
            ? this.server.hold('mail')
            : control.gate({ method: 'POST', path: paths[step.at], at: 'after' });
        const dying = this.take({ do: 'press', pc: step.pc, times: 1 });
        const reached = await Promise.race([gate.reached.then(() => true), dying.then(() => false)]);
        if (reached) this.restart(step.pc);
        if ('open' in gate) gate.open();
        else gate.release();
        await dying;
        return;
      }
      case 'fault':
        control.fault({
          method: 'POST',
          path: paths[step.act],
          ...(step.how === 'status' ? { answer: 'status', status: 503 } : { answer: step.how }),
        });
        return;
      case 'mail-fault':
        this.server.script(
          'mail',
          step.how === 'busy' || step.how === 'refused'
            ? { answer: step.how === 'busy' ? 451 : 554 }
            : { cut: true, taken: step.how === 'cut-taken' },
        );
        return;
      case 'days':
        this.day = Math.min(27, this.day + step.days);
        this.office.setClock(`2026-11-${String(this.day).padStart(2, '0')}`);
    }
  }

  private hasArrived({ reference }: OutboxRow): boolean {
    return (
      this.server.mails.some(({ content }) => content.text?.includes(reference)) ||
      this.office.dinero.control.mails(this.office.guid).some(({ message }) => message.includes(reference))
    );
  }

  /** The number of each reminder that reached the debtor. */
  arrived(): string[] {
    const own = this.server.mails.map(({ content }) => content.subject ?? '');
    const dineros = this.office.dinero.control
      .mails(this.office.guid)
      .filter(({ type }) => type === 'Reminder')
      .map(({ subject, message }) => `${subject} ${message}`);
    return [...own, ...dineros].map((words) => /Rykker (\d)/.exec(words)?.[1] ?? words);
  }

  async close(): Promise<void> {
    await this.office.close();
    await this.server.close();
  }
}

describe('one company on two PCs', () => {
  const way = fc.constantFrom('dinero', 'smtp', 'booked');

  it('never sends two reminders of one level about an invoice, whatever happens in between', async () => {
    const all: string[][] = [];
    const property = fc.asyncProperty(
      fc.tuple(way, way),
      fc.array(act, { minLength: 4, maxLength: 14 }),
      async (ways, acts) => {
        const two = await TwoPcs.open(ways);
        try {
          for (const step of acts) await two.take(step);
          const arrived = two.arrived();
          all.push(arrived);
          expect(new Set(arrived).size).toBe(arrived.length);
        } finally {
          await two.close();
        }
      },
    );
    const press: Act = { do: 'press', pc: 0, times: 2 };
    const twelveDays: Act = { do: 'days', days: 12 };
    const examples: [[string, string], Act[]][] = [
      [
        ['smtp', 'dinero'],
        [press, twelveDays, press],
      ],
      [
        ['dinero', 'booked'],
        [press, twelveDays, { ...press, pc: 1 }],
      ],
      [
        ['smtp', 'smtp'],
        [{ do: 'both' }, { do: 'both' }],
      ],
    ];
    await fc.assert(property, { numRuns: 40, examples });
    // It would prove nothing of letters that never arrive.
    expect(all.filter((arrived) => arrived.length > 0).length).toBeGreaterThan(all.length / 2);
    expect(all.some((arrived) => arrived.length > 1)).toBe(true);
  }, 240_000);
});
