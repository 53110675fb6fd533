import fc from 'fast-check';
import { afterEach, describe, expect, it } from 'vitest';
import { addDays, date } from '../../src/claim/date';
import { ore } from '../../src/claim/money';
import { bankingDaysLater } from '../../src/procedure/bankingDays';
import { createPreviews } from '../../main/delivery/previews';
import { activate } from '../../main/jobs/answerCases';
import { previewMode, setMode } from '../../main/jobs/modeChange';
import { Office } from '../fakes/office';

let office: Office;
afterEach(() => office.close());

/** Found on Friday 13 November, started on Wednesday the 18th, reminded again on 2 December. */
const DUE = '2026-11-03';
const FOUND = '2026-11-13';
const STARTS = '2026-11-18';
const SECOND = '2026-12-02';

describe('with automatic fetching paused', () => {
  it('nothing is found or started, what runs goes on, and what waits starts when a person says so', async () => {
    office = await Office.open([DUE, '2026-11-05', '2026-11-10']);
    const [running = '', waiting = '', later = ''] = office.guids;
    for (const day of [FOUND, '2026-11-16', STARTS]) await office.morning(day);
    setMode(office.desk, 'manual');
    for (const day of ['2026-11-19', '2026-11-30', SECOND]) await office.morning(day);
    expect(office.mailed(running)).toEqual([STARTS, SECOND]);
    expect([office.caseOf(waiting), office.mailed(waiting)]).toEqual(['found awaiting-activation 0', []]);
    expect([office.desk.caseFiles.get(later)?.state, office.mailed(later)]).toEqual(['watched', []]);
    activate(office.desk, [waiting]);
    await office.morning('2026-12-03');
    expect(office.mailed(waiting)).toEqual(['2026-12-03']);
  });

  it('Dinero is not asked by the clock where no case is open; a person can ask, and finds nothing new', async () => {
    office = await Office.open([DUE]);
    setMode(office.desk, 'manual');
    for (const day of ['2026-11-10', FOUND, STARTS]) await office.morning(day);
    expect([office.desk.dinero.calls(), office.desk.dailyRuns.latest(1), office.pc.running.nextRunAt()]).toEqual([
      0,
      [],
      null,
    ]);
    await office.byPerson();
    expect([office.lastRun().counts, office.caseOf()]).toEqual([
      expect.objectContaining({ overdue: 1, found: 0 }),
      'no case',
    ]);
    setMode(office.desk, 'automatic');
    expect(office.pc.running.nextRunAt()).not.toBeNull();
  });
});

describe('a change of mode', () => {
  /** Due so that several are found, running or reminded within two weeks; the last was due before the company was connected. */
  const dueDays = [DUE, '2026-11-04', '2026-11-06', '2026-11-09', '2026-10-05'];
  const startedByItself = (guid: string): string[] =>
    office.desk.caseEvents.of(guid).flatMap(({ event }) => (event.type === 'started-by-itself' ? [event.on] : []));

  /** In Dinero, and here it is known already. */
  function becomesBankrupt(guid: string | undefined): void {
    if (guid === undefined) return;
    office.dinero.control.changeContact(guid, { companyStatus: 'underBankruptcy' });
    const debtor = office.desk.debtors.get(office.desk.invoices.get(guid)?.debtorGuid ?? '');
    if (debtor === undefined) throw new Error('the debtor is not known');
    office.desk.debtors.upsert([{ ...debtor, insolvent: true }]);
  }

  /** The property, asked on a day in the middle of procedures. */
  async function changesAsForetold(pausedAfter: number, resumedAfter: number, bankrupt: boolean): Promise<void> {
    office = await Office.open(dueDays);
    const [manualOn, automaticOn] = [
      addDays(date(FOUND), pausedAfter),
      addDays(date(FOUND), pausedAfter + resumedAfter),
    ];
    await office.mornings(FOUND, manualOn);
    const pausing = previewMode(office.desk, 'manual');
    setMode(office.desk, 'manual');
    const running = office.desk.caseFiles.inState('active');
    expect(pausing).toMatchObject({
      from: 'automatic',
      to: 'manual',
      running: running.length,
      wouldStart: 0,
      firstStart: null,
    });
    for (const row of office.desk.caseFiles.found()) expect(row.startsOn).toBeNull();
    if (bankrupt) becomesBankrupt(office.desk.caseFiles.inState('found')[0]);
    office.setClock(automaticOn, 8);
    const { awaiting, wouldStart, firstStart } = previewMode(office.desk, 'automatic');
    const waiting = office.desk.caseFiles.inState('found');
    expect(awaiting).toBe(waiting.length);
    expect(office.desk.caseFiles.inState('active')).toEqual(running);
    setMode(office.desk, 'automatic');
    if (firstStart !== null) {
      expect(firstStart >= bankingDaysLater(automaticOn, 3)).toBe(true); // its days anew
      await office.morning(addDays(firstStart, -1));
      expect(waiting.flatMap(startedByItself)).toEqual([]);
      await office.morning(firstStart);
      expect(waiting.flatMap(startedByItself)).toContain(firstStart);
    }
    await office.morning(addDays(automaticOn, 14));
    expect(waiting.filter((guid) => startedByItself(guid).length > 0)).toHaveLength(wouldStart);
  }

  it('does exactly what was said before it, whenever it comes', async () => {
    const days = fc.integer({ min: 0, max: 6 });
    const property = fc.asyncProperty(days, days, fc.boolean(), async (...change) => {
      try {
        await changesAsForetold(...change);
      } finally {
        await office.close();
      }
    });
    const examples: [number, number, boolean][] = [
      [0, 0, true],
      [3, 1, false],
    ];
    await fc.assert(property, { numRuns: 6, examples });
  });

  it('that is none changes nothing', async () => {
    office = await Office.open([DUE]);
    await office.morning(FOUND);
    setMode(office.desk, 'automatic');
    expect([office.desk.automation().resumedOn, office.caseOf()]).toEqual([
      null,
      `found automatic-start 0 starts ${STARTS}`,
    ]);
  });
});

describe('a pause until a day', () => {
  it('keeps everything from starting and being sent by itself up to and including that day (case 131)', async () => {
    office = await Office.open([DUE, '2026-11-05']);
    const [running = '', waiting = ''] = office.guids;
    await office.morning(FOUND);
    activate(office.desk, [running]);
    await office.morning('2026-11-16');
    expect(office.mailed(running)).toEqual(['2026-11-16']);
    office.desk.setAutomation({ pausedUntil: date('2026-12-01') });
    expect(office.caseOf(waiting)).toBe('found automatic-start 0 starts 2026-12-02');
    for (const day of [STARTS, '2026-11-19', '2026-11-30', '2026-12-01']) await office.morning(day);
    expect([office.mailed(running), office.mailed(waiting), office.skipped()]).toEqual([
      ['2026-11-16'],
      [],
      ['paused 1'],
    ]);
    expect(office.caseOf(running)).toBe('active paused 1');
    await office.morning('2026-12-02');
    expect([office.mailed(running), office.mailed(waiting)]).toEqual([['2026-11-16', '2026-12-02'], ['2026-12-02']]);
  });

  it('holds what is queued by itself, and not what a person sends', async () => {
    office = await Office.open([DUE, DUE]);
    const [held = '', byHand = ''] = office.guids;
    await office.morning(FOUND);
    activate(office.desk, [held]);
    office.dinero.control.fault({
      method: 'GET',
      path: /\/reminders\/next$/,
      answer: 'status',
      status: 503,
      times: 20,
    });
    await office.morning('2026-11-16');
    office.dinero.control.clearFaults();
    office.desk.setAutomation({ pausedUntil: date('2026-11-16') });
    office.minutesLater(30);
    await office.pc.running.look();
    expect([office.caseOf(held), office.mailed(held)]).toEqual(['queued queued 0', []]);
    const previews = createPreviews();
    const { token, choices } = await previews.make(office.desk, byHand, null);
    const charges = { fee: choices.fee.on, interest: choices.interest.on, compensation: false };
    await office.pc.running.outbox.work(previews.queue(office.desk, byHand, charges, token).id);
    expect(office.mailed(byHand)).toEqual(['2026-11-16']);
    for (const day of ['2026-11-17', '2026-11-18', '2026-11-19']) await office.morning(day);
    expect(office.mailed(held)).toHaveLength(1);
  });
});

describe('changed rules', () => {
  it('give what waits its day anew at once', async () => {
    office = await Office.open([DUE]);
    await office.morning(FOUND);
    const after = (change: Parameters<typeof office.desk.setAutomation>[0]): string => {
      office.desk.setAutomation(change);
      return office.caseOf();
    };
    expect([
      after({ startAfterBankingDays: 5 }),
      after({ startFrom: date('2026-12-01') }),
      after({ startFrom: null, startAfterBankingDays: 0 }),
    ]).toEqual([
      'found automatic-start 0 starts 2026-11-20',
      'found before-start-date 0',
      `found step-due 0 starts ${FOUND}`,
    ]);
  });

  it('of a longer grace move its day, and the list says so at once', async () => {
    office = await Office.open([DUE]);
    await office.morning(FOUND);
    office.desk.setPolicy({ ...office.desk.policy(), graceDays: 30 });
    expect(office.caseOf()).toBe('found in-grace 0 starts 2026-12-03');
    await office.morning(STARTS);
    expect(office.caseOf()).toBe('found in-grace 0 starts 2026-12-03');
    for (const day of ['2026-12-02', '2026-12-03']) await office.morning(day);
    expect(office.mailed()).toEqual(['2026-12-03']);
  });

  it('do not keep as found what has a later due date', async () => {
    office = await Office.open([DUE]);
    await office.morning(FOUND);
    office.dinero.control.moveDue(office.guid, '2026-12-01');
    await office.morning('2026-11-14');
    expect(office.caseOf()).toBe('watched not-overdue 0');
    await office.morning('2026-12-11');
    expect(office.caseOf()).toBe('found automatic-start 0 starts 2026-12-16');
  });

  it('of the smallest amount count from the next run', async () => {
    office = await Office.open([DUE]);
    await office.morning(FOUND);
    office.desk.setPolicy({ ...office.desk.policy(), minimumAmount: ore(5_000_00) });
    await office.morning(STARTS);
    expect([office.caseOf(), office.mailed()]).toEqual(['found below-minimum 0', []]);
  });
});
