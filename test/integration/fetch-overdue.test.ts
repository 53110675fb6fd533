import { afterEach, describe, expect, it } from 'vitest';
import { startDemoDinero, type DemoDinero } from '../../main/dinero/demo';
import { listInvoices } from '../../main/jobs/listInvoices';
import type { Progress } from '../../main/jobs/progress';
import { testPc, type TestPc } from '../fakes/testDesk';

const now = () => Date.parse('2026-11-23T09:00:00Z');
let dinero: DemoDinero;
let pc: TestPc;

async function start(invoices = 0, progress: Progress = () => undefined): Promise<void> {
  dinero = await startDemoDinero({ today: '2026-11-23', invoices, clock: now });
  pc = testPc(dinero, now, { progress });
}
afterEach(async () => {
  pc.close();
  await dinero.close();
});

const overdueInDinero = () =>
  dinero.control
    .invoices(dinero.companies[0]!.organizationId)
    .filter(({ guid, deletedAt }) => deletedAt === null && dinero.control.status(guid) === 'Overdue');
const shownNumbers = () => listInvoices(pc.running.desk).rows.map(({ number }) => number);
const overdueNumbers = () => overdueInDinero().map(({ number }) => number);

describe('fetching the overdue invoices', () => {
  it('shows exactly what is overdue in Dinero, with its debtors', async () => {
    await start();
    const summary = await pc.running.run('person');
    expect(shownNumbers().sort()).toEqual(overdueNumbers().sort());
    expect(summary).toMatchObject({
      overdue: overdueNumbers().length,
      added: overdueNumbers().length,
      gone: 0,
      strange: 0,
    });
    const { rows } = listInvoices(pc.running.desk);
    expect(new Set(rows.map(({ debtorKind }) => debtorKind))).toEqual(
      new Set(['business', 'consumer', 'public', 'unknown']),
    );
  });

  it('says for each invoice that may not be reminded why', async () => {
    await start();
    await pc.running.run('person');
    const { rows } = listInvoices(pc.running.desk);
    const reasons = new Set(rows.flatMap(({ refusals }) => refusals.map(({ code }) => code)));
    for (const code of ['not-overdue-long-enough', 'foreign-currency', 'in-collection', 'debtor-bankrupt', 'no-email'])
      expect(reasons).toContain(code);
  });

  it('drops what was paid since, keeps the rest, and finds it again when the payment is reversed', async () => {
    await start();
    await pc.running.run('person');
    const [first] = overdueInDinero();
    dinero.control.pay(first!.guid);
    expect(await pc.running.run('person')).toMatchObject({ added: 0, gone: 1 });
    expect(shownNumbers()).not.toContain(first!.number);
    dinero.control.takeBackPayment(first!.guid);
    expect(await pc.running.run('person')).toMatchObject({ added: 1, gone: 0 });
    expect(shownNumbers()).toContain(first!.number);
  });

  it('reads 10,000 invoices with ten calls for the list and one per thousand contacts, and says how far it is', async () => {
    const seen: number[] = [];
    await start(10_000, (phase, done) => {
      if (phase === 'invoices') seen.push(done);
    });
    const summary = await pc.running.run('person');
    expect(summary.overdue).toBeGreaterThanOrEqual(10_000);
    const pages = Math.ceil(summary.overdue / 1000);
    expect(dinero.control.count('GET', /\/invoices$/)).toBe(pages);
    expect(seen).toEqual([...seen].sort((a, b) => a - b));
    expect(seen).toHaveLength(pages);
    expect(dinero.control.count('GET', /\/contacts$/)).toBeLessThanOrEqual(11);
    expect(shownNumbers()).toHaveLength(summary.overdue);
  });

  it('misses nothing when an invoice is paid while the pages are read', async () => {
    await start(2_500);
    const gate = dinero.control.gate({ method: 'GET', path: /\/invoices$/, at: 'after' });
    const fetching = pc.running.run('person');
    await gate.reached; // the first page is read, and what is paid now moves the others forward
    for (const invoice of overdueInDinero().slice(0, 5)) dinero.control.pay(invoice.guid);
    gate.release();
    await fetching;
    expect(shownNumbers().sort()).toEqual(overdueNumbers().sort());
  });

  it('keeps what it had when Dinero fails in the middle, and says so', async () => {
    await start(2_500);
    await pc.running.run('person');
    const before = shownNumbers();
    dinero.control.fault({ method: 'GET', path: /\/invoices$/, answer: 'status', status: 503, times: 20 });
    await expect(pc.running.run('person')).rejects.toMatchObject({ code: 'dinero-down' });
    expect(shownNumbers()).toEqual(before);
    expect(pc.running.desk.problem()).toBe('dinero-down');
    expect(pc.running.desk.runs.last()).toMatchObject({ outcome: 'failed', error: 'dinero-down' });
  });

  it('joins the run under way instead of starting a second', async () => {
    await start();
    const gate = dinero.control.gate({ method: 'GET', path: /\/invoices$/, at: 'before' });
    const first = pc.running.run('person');
    await gate.reached;
    const second = pc.running.run('person');
    gate.release();
    expect(await second).toEqual(await first);
    expect(dinero.control.count('GET', /\/invoices$/)).toBe(1);
  });

  it('treats a debtor that Dinero no longer has as gone', async () => {
    await start();
    const [first] = overdueInDinero();
    dinero.control.changeContact(first!.guid, { deletedAt: now() });
    await pc.running.run('person');
    const row = listInvoices(pc.running.desk).rows.find(({ guid }) => guid === first!.guid);
    expect(row?.refusals.map(({ code }) => code)).toContain('debtor-gone');
  });
});

describe('the open amounts', () => {
  it('are read for what a person looks at, and only for that', async () => {
    await start();
    await pc.running.run('person');
    const read = () => listInvoices(pc.running.desk).rows.flatMap(({ guid, open }) => (open === null ? [] : [guid]));
    const before = new Set(read());
    const wanted = overdueInDinero()
      .map(({ guid }) => guid)
      .filter((guid) => !before.has(guid))
      .slice(0, 3);
    const last = dinero.control.waitFor('GET', new RegExp(`${wanted[2]}/payments$`));
    pc.running.balances.want(wanted);
    await last;
    await expect
      .poll(() =>
        read()
          .filter((guid) => !before.has(guid))
          .sort(),
      )
      .toEqual(wanted.sort());
    for (const row of listInvoices(pc.running.desk).rows.filter(({ open }) => open !== null))
      expect(row.open).toBe(dinero.control.remaining(row.guid));
  });
});
