import { it } from 'vitest';
import { date } from '../src/claim/date';
import { ore } from '../src/claim/money';
import { StoreFolder } from '../test/fakes/temporaryStore';
import { guid, sampleBalance, sampleDebtor, sampleInvoice, samplePayload, sampleReminder } from '../test/fakes/samples';
import { invoicesRepository } from './store/invoices';
import { debtorsRepository } from './store/debtors';
import { balancesRepository } from './store/balances';
import { remindersRepository } from './store/reminders';
import { outboxRepository } from './store/outbox';
import { runsRepository } from './store/runs';
it('bench', { timeout: 300000 }, () => {
  const f = new StoreFolder(); const s = f.open('create');
  const cpu = () => { const u = process.cpuUsage(); return (u.user + u.system) / 1000; };
  const N = 50000; const lap = (n: string, t: number) => console.log(n, Math.round(cpu() - t));
  const t0 = cpu();
  const inv = invoicesRepository(s); const run = runsRepository(s).start();
  for (let p = 0; p < 50; p++) inv.upsertPage(Array.from({ length: 1000 }, (_, i) => sampleInvoice(p * 1000 + i)), { runId: run, day: date('2026-11-23') });
  inv.finishRun(run); lap('insert', t0);
  let t = cpu();
  for (let k = 0; k < 3; k++) { t = cpu(); const n = inv.overdue().length; lap('overdue bare ' + n, t); }
  t = cpu();
  debtorsRepository(s).upsert(Array.from({ length: N }, (_, i) => sampleDebtor(i))); lap('debtors', t);
  t = cpu();
  const b = balancesRepository(s), r = remindersRepository(s), o = outboxRepository(s);
  s.transaction(() => { for (let i = 0; i < N; i++) { b.save(guid(1, i), sampleBalance({ payments: [{ guid: guid(3, i), day: date('2026-10-01'), amount: ore(10), byVoucher: i % 3 === 0 }] }), 'x'); r.save(guid(1, i), [sampleReminder(i * 2), sampleReminder(i * 2 + 1, { draft: i % 5 === 0 })], 'x'); } });
  lap('balances+reminders', t);
  t = cpu();
  s.transaction(() => { for (let i = 0; i < 5000; i++) o.queue({ invoiceGuid: guid(1, i), level: 3, attempt: 1, payload: samplePayload() }); }); lap('outbox', t);
  for (let k = 0; k < 3; k++) { t = cpu(); const n = inv.overdue().length; lap('overdue ' + n, t); }
  s.close(); const s2 = f.open('existing'); t = cpu(); invoicesRepository(s2).overdue(); lap('overdue cold', t);
  t = cpu(); invoicesRepository(s2).known(guid(1, 77)); lap('known', t);
  t = cpu(); debtorsRepository(s2).missing(Array.from({ length: N }, (_, i) => guid(2, i)), 'x'); lap('missing', t);
  const run2 = runsRepository(s2).start(); t = cpu();
  for (let p = 0; p < 50; p++) invoicesRepository(s2).upsertPage(Array.from({ length: 1000 }, (_, i) => sampleInvoice(p * 1000 + i)), { runId: run2, day: date('2026-11-23') });
  lap('again', t); f.remove();
});
