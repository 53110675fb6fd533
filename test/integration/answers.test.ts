import { randomUUID } from 'node:crypto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { activate, deactivate, undo } from '../../main/jobs/answerCases';
import { newInvoices } from '../../main/jobs/newInvoices';
import { Office } from '../fakes/office';

const DUE = '2026-11-03';
const FOUND = '2026-11-13';
const STARTS = '2026-11-18';
const MONDAY = '2026-11-16';

let office: Office;
let first: string;
let second: string;
let third: string;
beforeEach(async () => {
  office = await Office.open([DUE, DUE, DUE]);
  [first = '', second = '', third = ''] = office.guids;
  await office.morning(FOUND);
});
afterEach(() => office.close());

const listed = (): string[] => newInvoices(office.desk).rows.map(({ guid }) => guid);
const nothing = { done: [], refused: [] };
const isExcluded = (guid: string): boolean =>
  office.desk.exclusions.has(office.desk.invoices.get(guid)?.debtorGuid ?? '');
/** Gives an invoice the debtor of another. */
const shareDebtor = async (guid: string, withGuid: string): Promise<void> => {
  office.dinero.control.invoice(guid).contactGuid = office.dinero.control.invoice(withGuid).contactGuid;
  office.minutesLater(1);
  await office.byPerson();
};

describe('activating', () => {
  it('starts a case now: its first reminder goes with the next run, and the others wait for their day', async () => {
    expect(activate(office.desk, [first])).toEqual({ done: [first], refused: [] });
    expect([office.caseOf(first), listed().sort()]).toEqual(['active step-due 0', [second, third].sort()]);
    await office.morning(MONDAY);
    expect(office.guids.map((guid) => office.mailed(guid))).toEqual([[MONDAY], [], []]);
  });

  it('can be taken back until something has followed, and then the case waits as before', async () => {
    activate(office.desk, [first]);
    expect(undo(office.desk, [first])).toEqual({ done: [first], refused: [] });
    expect(office.caseOf(first)).toBe(`found automatic-start 0 starts ${STARTS}`);
    activate(office.desk, [first]);
    await office.morning(MONDAY);
    const { done, refused } = undo(office.desk, [first]);
    expect([done, refused]).toEqual([[], [expect.objectContaining({ guid: first })]]);
    expect([office.caseOf(first), refused[0]?.why.da]).toEqual([
      'active deadline-running 1',
      expect.stringMatching(/rykker/i) as string,
    ]);
  });

  it('takes an answer back while its reminder is on its way as little', async () => {
    activate(office.desk, [first]);
    office.dinero.control.fault({
      method: 'GET',
      path: /\/reminders\/next$/,
      answer: 'status',
      status: 503,
      times: 20,
    });
    await office.morning(MONDAY);
    expect(office.caseOf(first)).toBe('queued queued 0');
    expect(undo(office.desk, [first]).done).toEqual([]);
  });
});

describe('deactivating', () => {
  it('switches a case off for good, says why in its history, and leaves the debtor’s others', async () => {
    await shareDebtor(second, first);
    expect(deactivate(office.desk, [first], 'aftalt på telefon', false)).toEqual({ done: [first], refused: [] });
    for (const day of [STARTS, '2026-12-15']) await office.morning(day);
    expect([office.caseOf(first), office.mailed(first)]).toEqual(['inactive deactivated 0', []]);
    expect(office.mailed(second)).toContain(STARTS);
    expect(office.desk.events.of(first).at(-1)).toMatchObject({
      type: 'deactivated',
      actor: 'person',
      data: { reason: 'aftalt på telefon', always: false },
    });
  });

  it('stops one that runs, after its letter', async () => {
    await office.morning(STARTS);
    expect(deactivate(office.desk, [first], '', false).done).toEqual([first]);
    await office.morning('2026-12-02');
    expect([first, second].map((guid) => office.mailed(guid).length)).toEqual([1, 2]);
    expect(undo(office.desk, [first]).done).toEqual([]);
    expect(activate(office.desk, [first]).done).toEqual([first]);
    await office.morning('2026-12-03');
    expect(office.mailed(first)).toEqual([STARTS, '2026-12-03']);
  });

  it('for always takes the debtor’s other waiting invoices with it, and undoing gives all of them back', async () => {
    await shareDebtor(second, first);
    const { done } = deactivate(office.desk, [first], 'søsterselskab', true);
    expect([done.sort(), listed(), isExcluded(second)]).toEqual([[first, second].sort(), [third], true]);
    expect(undo(office.desk, done).done.sort()).toEqual([first, second].sort());
    expect([listed().sort(), isExcluded(first)]).toEqual([[...office.guids].sort(), false]);
    await office.morning(STARTS);
    expect(office.guids.map((guid) => office.mailed(guid))).toEqual([[STARTS], [STARTS], [STARTS]]);
  });

  it('for always stands where a person made one exception and took that back', async () => {
    await shareDebtor(second, first);
    deactivate(office.desk, [first], 'søsterselskab', true);
    expect(activate(office.desk, [second]).done).toEqual([second]);
    expect(undo(office.desk, [second]).done).toEqual([second]);
    expect([isExcluded(second), office.caseOf(second)]).toEqual([true, 'inactive deactivated 0']);
  });
});

describe('an answer to many at once', () => {
  it('is given to those it can be given to, and the others are named with their reasons', async () => {
    activate(office.desk, [first]);
    deactivate(office.desk, [second], '', false);
    const { done, refused } = activate(office.desk, [first, second, third, third]);
    expect([done, refused.map(({ guid }) => guid)]).toEqual([[second, third], [first]]);
    office.dinero.control.pay(first);
    await office.morning(MONDAY);
    const after = deactivate(office.desk, office.guids, '', false);
    expect([after.done, after.refused.map(({ guid }) => guid)]).toEqual([[second, third], [first]]);
    for (const { number, why } of [...refused, ...after.refused]) {
      expect(number).toBe(office.dinero.control.invoice(first).number);
      expect([why.da, why.en].every((sentence) => sentence.length > 10)).toBe(true);
    }
  });

  it('says and does nothing about an invoice of another company, or of none', () => {
    const [, other] = office.dinero.companies;
    const foreign = office.dinero.control.invoices(other?.organizationId)[0]?.guid ?? '';
    const before = office.desk.caseFiles.counts();
    for (const strange of [foreign, randomUUID()]) {
      expect(activate(office.desk, [strange])).toEqual(nothing);
      expect(deactivate(office.desk, [strange], '', true)).toEqual(nothing);
      expect(undo(office.desk, [strange])).toEqual(nothing);
      expect(office.desk.caseEvents.of(strange)).toEqual([]);
    }
    expect(office.desk.caseFiles.counts()).toEqual(before);
  });

  it('is kept whole or not at all', () => {
    const before = office.guids.map((guid) => office.events(guid));
    const broken = {
      ...office.desk,
      changed: () => undefined,
      exclusions: {
        ...office.desk.exclusions,
        add: () => {
          throw new Error('the disk is full');
        },
      },
    };
    expect(() => deactivate(broken, office.guids, '', true)).toThrow('the disk is full');
    expect(office.guids.map((guid) => office.events(guid))).toEqual(before);
  });
});
