import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { ore } from '../../src/claim/money';
import type { FeesRule } from '../../src/ipc/caseViews';
import { decideFees } from '../../main/jobs/answerFees';
import { feeDecisions } from '../../main/jobs/feeDecisions';
import { Office } from '../fakes/office';

const STARTS = '2026-11-18';
const PAID = '2026-11-20';
const SECOND = '2026-12-02';
/** The first reminder's fee, and Dinero's interest of 15 days on 1,000 kr. */
const FEE = 100_00;
const INTEREST = 3_45;

let office: Office;
beforeEach(async () => {
  office = await Office.open(['2026-11-03']);
  for (const day of ['2026-11-13', STARTS]) await office.morning(day);
});
afterEach(() => office.close());

/** The debtor pays the invoice itself and nothing of the charges. */
async function principalPaid(): Promise<void> {
  office.setClock(PAID, 8);
  office.dinero.control.pay(office.guid, ore(1000_00));
  await office.morning(PAID);
}
/** Looks again after so many minutes. */
async function after(minutes: number): Promise<void> {
  office.minutesLater(minutes);
  await office.pc.running.look();
}
const deletions = (): number => office.dinero.control.count('DELETE', /\/reminders\/\d+$/);
const taken = () => feeDecisions(office.desk).taken[0];
const failNext = (
  fault: { answer: 'cut-after' | 'cut-before' } | { answer: 'status'; status: number },
  times = 1,
): void => office.dinero.control.fault({ method: 'DELETE', path: /\/reminders\/\d+$/, times, ...fault });

describe('when the principal is paid and charges are open', () => {
  it('a person is asked, with the amounts, the reminders that carry them, and the law’s warning; nothing is sent', async () => {
    await principalPaid();
    expect(office.caseOf()).toBe('decision decision 1');
    const [open] = feeDecisions(office.desk).open;
    const [reminder] = office.reminders();
    expect(open).toMatchObject({ principal: 1000_00, paidOn: PAID, fees: FEE, interest: INTEREST, compensation: 0 });
    expect(open).toMatchObject({
      open: FEE + INTEREST,
      reminders: [{ id: reminder?.id, day: STARTS, total: FEE + INTEREST }],
    });
    expect(open?.open).toBe(office.dinero.control.remaining(office.guid));
    expect(open?.warnings[0]?.da).toContain('§ 9b');
    await office.morning(SECOND);
    expect(office.mailed()).toEqual([STARTS]);
  });

  it('going on sends the next letter without a new fee, however small the charges are', async () => {
    office.desk.setPolicy({ ...office.desk.policy(), minimumAmount: ore(500_00) });
    await principalPaid();
    decideFees(office.desk, office.guid, 'continue', false, 'person');
    expect(office.caseOf()).toBe('active deadline-running 1');
    await office.morning('2026-12-01');
    expect(office.mailed()).toEqual([STARTS]);
    await office.morning(SECOND);
    const [, second] = office.reminders();
    expect([office.mailed(), second?.fee, second?.interest]).toEqual([[STARTS, SECOND], 0, 0]);
    expect(office.dinero.control.remaining(office.guid)).toBe(FEE + INTEREST);
    expect(taken()).toMatchObject({ decision: 'continue', by: 'person', open: FEE + INTEREST, inDinero: 'left' });
  });

  it.each([
    ['answers', null, ['reversed', null]],
    ['performs it and loses the answer', { answer: 'cut-after' as const }, ['waiting', 'dinero-down']],
    ['never hears of it', { answer: 'cut-before' as const }, ['waiting', 'dinero-down']],
    ['is down', { answer: 'status' as const, status: 503 }, ['waiting', 'dinero-down']],
    ['refuses', { answer: 'status' as const, status: 403 }, ['failed', 'dinero-wrong-firm']],
  ])('covering takes the reminder back once where Dinero %s', async (_what, fault, first) => {
    await principalPaid();
    decideFees(office.desk, office.guid, 'cover', true, 'person');
    expect([office.caseOf(), taken()?.inDinero]).toEqual(['closed fees-covered 1', 'waiting']);
    if (fault !== null) failNext(fault);
    await after(1);
    expect([taken()?.inDinero, taken()?.reason]).toEqual(first);
    for (let look = 0; look < 3; look += 1) await after(60);
    if (first[0] === 'failed') {
      expect([deletions(), office.reminders()]).toEqual([1, [expect.anything()]]); // for a person: not tried again
      return;
    }
    expect([taken()?.inDinero, taken()?.reason, office.reminders()]).toEqual(['reversed', null, []]);
    expect(office.dinero.control.reminders(office.guid)).toHaveLength(1);
    const tried = fault === null || fault.answer === 'cut-after' ? 1 : 2;
    expect([deletions(), office.dinero.control.remaining(office.guid)]).toEqual([tried, 0]);
    await office.morning(SECOND);
    expect([office.desk.caseFiles.get(office.guid)?.state, office.mailed()]).toEqual(['closed', [STARTS]]);
  });

  it('covering waits through a long time without Dinero, and takes back what a person has taken back meanwhile as done', async () => {
    await principalPaid();
    decideFees(office.desk, office.guid, 'cover', true, 'person');
    failNext({ answer: 'status', status: 503 }, 100);
    for (let look = 0; look < 6; look += 1) await after(60);
    expect(taken()).toMatchObject({ inDinero: 'waiting', reason: 'dinero-down' });
    const tried = deletions();
    office.dinero.control.clearFaults();
    const [listed] = await office.desk.dinero.reminders(office.guid, 'person');
    await office.desk.dinero.deleteReminder(office.guid, listed?.id ?? 0, listed?.timestamp ?? '');
    await after(60);
    expect([taken()?.inDinero, deletions()]).toEqual(['reversed', tried + 1]);
  });

  it('covering without taking back leaves the reminder in Dinero and the case closed', async () => {
    await principalPaid();
    decideFees(office.desk, office.guid, 'cover', false, 'person');
    for (const day of [SECOND, '2026-12-20']) await office.morning(day);
    expect([taken()?.inDinero, deletions(), office.reminders().length]).toEqual(['left', 0, 1]);
    expect([office.caseOf(), office.mailed()]).toEqual(['closed fees-covered 1', [STARTS]]);
  });

  it('is decided once, and only where there is something to decide', async () => {
    const cover = () => decideFees(office.desk, office.guid, 'cover', true, 'person');
    expect(cover).toThrow('decision-not-open');
    await principalPaid();
    cover();
    expect(cover).toThrow('decision-not-open');
    expect(() => decideFees(office.desk, office.guid, 'continue', false, 'person')).toThrow('decision-not-open');
    expect([feeDecisions(office.desk).taken, office.desk.reversals.of(office.guid)]).toEqual([
      [expect.anything()],
      [expect.anything()],
    ]);
  });

  it('and the charges are paid as well before anybody has decided, there is nothing to decide any more', async () => {
    await principalPaid();
    office.dinero.control.pay(office.guid);
    await office.morning('2026-11-21');
    expect([office.caseOf(), feeDecisions(office.desk).open]).toEqual(['closed paid 1', []]);
  });
});

describe('the company’s own rule', () => {
  it.each<[string, FeesRule, string, string | undefined]>([
    ['asks', { answer: 'ask', upTo: ore(500_00), reverse: true }, 'decision', undefined],
    ['goes on up to its limit', { answer: 'continue', upTo: ore(FEE + INTEREST), reverse: true }, 'active', 'left'],
    [
      'asks above its limit',
      { answer: 'continue', upTo: ore(FEE + INTEREST - 1), reverse: true },
      'decision',
      undefined,
    ],
    ['covers, and takes back in Dinero', { answer: 'cover', upTo: ore(0), reverse: true }, 'closed', 'reversed'],
    ['covers, and leaves Dinero as it is', { answer: 'cover', upTo: ore(0), reverse: false }, 'closed', 'left'],
  ])('%s', async (_what, fees, state, inDinero) => {
    office.desk.setAutomation({ fees });
    await principalPaid();
    expect(office.desk.caseFiles.get(office.guid)?.state).toBe(state);
    expect([taken()?.inDinero, taken()?.by]).toEqual([inDinero, inDinero && 'app']);
    expect(office.lastRun().counts.decisions).toBe(1);
    expect(office.desk.notices.latest(1).flatMap(({ content }) => content.decisions ?? [])).toEqual(
      state === 'decision' ? [{ count: 1, total: FEE + INTEREST }] : [],
    );
  });
});
