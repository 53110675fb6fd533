import { writeFileSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { date, instantInCopenhagen } from '../../src/claim/date';
import { startDemoDinero, type DemoDinero } from '../../main/dinero/demo';
import type { CompanyStatus } from '../../main/jobs/companyStatus';
import { diagnosticsOf, reportOf } from '../../main/jobs/diagnostics';
import { accounts } from '../../main/secrets/secretStore';
import { Computer } from '../fakes/computer';

const MONDAY = date('2026-11-23');
let instant: number;
const now = (): number => instant;
let dinero: DemoDinero;
let computer: Computer;
beforeEach(async () => {
  instant = instantInCopenhagen(MONDAY, 9, 0);
  dinero = await startDemoDinero({ today: MONDAY, clock: now });
  computer = new Computer(dinero, now);
});
afterEach(async () => {
  await computer.end();
  await dinero.close();
});

const tomorrow = (): void => {
  instant += 86_400_000;
};
const statusOf = (place: number): CompanyStatus | undefined =>
  computer.desks.workforce.statuses().find(({ profileId }) => profileId === computer.profiles[place]?.id);
const idOf = (place: number): string => computer.profiles[place]?.id ?? '';
const requestsOf = (place: number): number =>
  dinero.control.requests.filter(({ path }) => path.includes(`/${computer.profiles[place]?.firm.organizationId}/`))
    .length;

describe('what is wrong with one company', () => {
  /** From now on its database cannot grow, as on a disk that is full. */
  const fill = (place: number): void => {
    const { store } = computer.company(place);
    store.prepare<[], unknown>('PRAGMA max_page_count = 1').get();
  };

  it('a refused key, is entered there, and the others run', async () => {
    computer.secrets.kept.set(accounts.apiKey(idOf(0)), 'another key');
    await computer.start();
    await computer.desks.lookAll();
    expect(statusOf(0)).toMatchObject({ state: 'error', problem: 'dinero-wrong-key', lastOutcome: 'failed' });
    for (const place of [1, 2])
      expect(statusOf(place)).toMatchObject({ state: 'idle', problem: null, lastOutcome: 'done' });
  });

  it('no key at all, keeps its desk from starting until there is one, and the others run', async () => {
    computer.secrets.kept.delete(accounts.apiKey(idOf(0)));
    await computer.start();
    await computer.desks.lookAll();
    expect(statusOf(0)).toMatchObject({ state: 'error', problem: 'api-key-missing', lastOutcome: null });
    expect([1, 2].map((place) => statusOf(place)?.lastOutcome)).toEqual(['done', 'done']);
    computer.secrets.kept.set(accounts.apiKey(idOf(0)), computer.profiles[0]?.firm.apiKey ?? '');
    await computer.desks.lookAll();
    expect(statusOf(0)).toMatchObject({ state: 'idle', problem: null, lastOutcome: 'done' });
  });

  it.each([
    [
      'is damaged',
      'store-damaged',
      (file: string) => writeFileSync(file, 'not a database, and long enough to be read'.repeat(200)),
    ],
    ['is empty', 'store-damaged', (file: string) => writeFileSync(file, '')],
  ])('a database that %s, shows as closed, and the others run', async (_what, problem, harm) => {
    harm(computer.file(idOf(0)));
    await computer.start();
    await computer.desks.lookAll();
    expect(statusOf(0)).toMatchObject({ state: 'closed', problem, newInvoices: 0, nextRunAt: null });
    expect([1, 2].map((place) => statusOf(place)?.lastOutcome)).toEqual(['done', 'done']);
    await computer.desks.workforce.runNow(idOf(0)); // nothing to run, and no error
  });

  it('a full disk, stops it alone, and it goes on when there is room again', async () => {
    await computer.start();
    fill(0);
    await computer.desks.lookAll();
    expect(statusOf(0)).toMatchObject({ state: 'error', problem: 'store-disk-full' });
    for (const place of [1, 2]) expect(statusOf(place)).toMatchObject({ state: 'idle', lastOutcome: 'done' });
    computer.company(0).store.prepare<[], unknown>('PRAGMA max_page_count = 1000000').get();
    tomorrow();
    await computer.desks.lookAll();
    expect(statusOf(0)).toMatchObject({ state: 'idle', problem: null, lastOutcome: 'done' });
  });

  it('a failure in the middle of its work, does not stop a look, and the others are looked at', async () => {
    await computer.start();
    computer.company(0).store.close();
    await expect(computer.desks.lookAll()).resolves.toBeUndefined();
    expect([1, 2].map((place) => statusOf(place)?.lastOutcome)).toEqual(['done', 'done']);
  });
});

describe('what is known of one company', () => {
  beforeEach(async () => {
    await computer.start();
    await computer.desks.lookAll();
  });

  it('is its own: each counts its cases, and asks Dinero with its own key about its own invoices', () => {
    for (const place of [0, 1, 2]) {
      const { caseFiles, invoices } = computer.company(place);
      const firm = computer.profiles[place]?.firm.organizationId;
      expect(statusOf(place)?.newInvoices).toBe(caseFiles.inState('found').length);
      const overdue = dinero.control.invoices(firm).filter(({ guid }) => dinero.control.status(guid) === 'Overdue');
      expect(invoices.countOverdue()).toBe(overdue.filter(({ deletedAt }) => deletedAt === null).length);
      expect(requestsOf(place)).toBeGreaterThan(0);
    }
    expect(new Set([0, 1, 2].flatMap((place) => computer.company(place).caseFiles.inState('found'))).size).toBe(
      [0, 1, 2].reduce((total, place) => total + (statusOf(place)?.newInvoices ?? 0), 0),
    );
  });

  it('of the others, diagnostics say what the log-in page shows, and the report for support names nobody', () => {
    const [mine, ...others] = computer.profiles;
    const statuses = computer.desks.workforce.statuses();
    const diagnostics = diagnosticsOf(computer.company(0), {
      version: '1',
      electron: '1',
      platform: 'linux',
      logFolder: '/home/bente/logs',
      nextRunAt: null,
      calls: computer.desks.calls(idOf(0)),
      others: statuses.filter(({ profileId }) => profileId !== mine?.id),
    });
    expect(diagnostics.others.map((one) => Object.keys(one).sort())).toEqual(
      others.map(() => ['lastRunAt', 'name', 'outcome', 'problem']),
    );
    const withoutNames = JSON.stringify({ ...diagnostics, others: [] });
    const report = reportOf(diagnostics);
    for (const { name, cvr, firm } of others)
      for (const secret of [name, cvr, String(firm.organizationId), firm.apiKey])
        expect([withoutNames, report].filter((text) => text.includes(secret))).toEqual([]);
    expect([mine?.name, mine?.cvr, 'bente'].filter((name) => report.includes(name ?? ''))).toEqual([]);
    for (const { guid } of computer.company(0).caseFiles.found()) expect(report).not.toContain(guid);
    const { runs, cases } = diagnostics;
    expect([runs.length, cases]).toEqual([1, computer.company(0).caseFiles.counts()]);
  });

  it('is told in its own notice, and settling it leaves the others’ of the same number', () => {
    const { workforce } = computer.desks;
    const pending = workforce.pendingNotices();
    expect(pending.map(({ profileId, companyName, id }) => [profileId, companyName, id])).toEqual(
      computer.profiles.map(({ id, name }) => [id, name, 1]),
    );
    for (const [place, { content }] of pending.entries())
      expect(content.newInvoices?.count).toBe(statusOf(place)?.newInvoices);
    workforce.settleNotice(idOf(1), 1, { state: 'silent', silence: 'quiet-hours' });
    expect(workforce.pendingNotices().map(({ profileId }) => profileId)).toEqual([idOf(0), idOf(2)]);
    workforce.settleNotice(idOf(0), 1, { state: 'shown' });
    workforce.settleNotice(idOf(1), 1, { state: 'shown' }); // it has its end already
    expect(computer.company(1).notices.latest(1)).toMatchObject([{ state: 'silent', silence: 'quiet-hours' }]);
    workforce.settleNotice('of nobody', 1, { state: 'shown' });
    expect(workforce.pendingNotices().map(({ profileId }) => profileId)).toEqual([idOf(2)]);
  });
});

describe('the work as the desktop sees it', () => {
  it('runs one company now, joins a run under way, and never throws', async () => {
    await computer.start();
    const { workforce } = computer.desks;
    await Promise.all([workforce.runNow(idOf(1)), workforce.runNow(idOf(1))]);
    expect(computer.company(1).dailyRuns.latest(9)).toMatchObject([{ cause: 'person', outcome: 'done' }]);
    expect([0, 2].map((place) => [requestsOf(place), statusOf(place)?.lastOutcome])).toEqual([
      [0, null],
      [0, null],
    ]);
    dinero.control.fault({ answer: 'status', status: 503, times: 1000 });
    await expect(workforce.runNow(idOf(2))).resolves.toBeUndefined();
    expect(statusOf(2)).toMatchObject({ state: 'offline', problem: 'dinero-down', lastOutcome: 'failed' });
    await expect(workforce.runNow('nobody')).resolves.toBeUndefined();
  });

  it('pauses every company until a day, and lets all go on', async () => {
    await computer.start();
    const { workforce } = computer.desks;
    workforce.pauseAll(MONDAY);
    expect(workforce.statuses().map(({ pausedUntil }) => pausedUntil)).toEqual([MONDAY, MONDAY, MONDAY]);
    tomorrow();
    expect(workforce.statuses().map(({ pausedUntil }) => pausedUntil)).toEqual([null, null, null]);
    workforce.pauseAll(date('2026-12-24'));
    workforce.pauseAll(null);
    expect([0, 1, 2].map((place) => computer.company(place).automation().pausedUntil)).toEqual([null, null, null]);
  });
});
