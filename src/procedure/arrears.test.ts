import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, date, type CalendarDate } from '../claim/date';
import { danishLaw } from '../claim/figures/danishLaw';
import { ore } from '../claim/money';
import { feeBarredByArrears, feeDaysInArrears, type Arrear } from './arrears';

const arrear = (guid: string, due: string, settled: string | null, ...fees: string[]): Arrear => ({
  guid,
  dueDate: date(due),
  settledOn: settled === null ? null : date(settled),
  feeDays: fees.map((day) => date(day)),
});
const own = arrear('own', '2026-03-01', null);

describe('fees on other invoices of a debtor', () => {
  it.each<[string, Arrear[], string[]]>([
    ['none where the debtor owes nothing else', [], []],
    ['count where both are late at once', [arrear('a', '2026-02-20', null, '2026-03-05')], ['2026-03-05']],
    [
      'do not count where the debtor was clear of debt between',
      [arrear('a', '2026-01-01', '2026-02-28', '2026-01-20')],
      [],
    ],
    [
      'count through a third invoice that joins the two',
      [arrear('a', '2026-01-01', '2026-02-01', '2026-01-20'), arrear('b', '2026-01-25', '2026-03-01')],
      ['2026-01-20'],
    ],
    ['count from invoices that fell due later', [arrear('a', '2026-04-01', null, '2026-04-15')], ['2026-04-15']],
    [
      'are told by day',
      [arrear('a', '2026-02-20', null, '2026-04-05', '2026-03-05'), arrear('b', '2026-02-20', null, '2026-03-20')],
      ['2026-03-05', '2026-03-20', '2026-04-05'],
    ],
  ])('%s', (_name, others, expected) => {
    expect(feeDaysInArrears([own, ...others], 'own')).toEqual(expected);
  });

  it('are none for an invoice that is not among them', () => {
    expect(feeDaysInArrears([own], 'another')).toEqual([]);
  });

  it('are the same for every invoice of one stretch, its own fees apart, in whichever order they are given', () => {
    const days = fc.integer({ min: 0, max: 200 }).map((after) => addDays(date('2026-01-01'), after));
    const one = fc.record({
      from: days,
      late: fc.option(fc.integer({ min: 0, max: 60 })),
      fee: fc.integer({ min: 0, max: 60 }),
    });
    fc.assert(
      fc.property(fc.array(one, { minLength: 1, maxLength: 8 }), (given) => {
        const invoices = given.map(({ from, late, fee }, place) => ({
          guid: String(place),
          dueDate: from,
          settledOn: late === null ? null : addDays(from, late),
          feeDays: [addDays(from, Math.min(fee, late ?? fee))],
        }));
        const whole = (guid: string): CalendarDate[] =>
          [...feeDaysInArrears(invoices, guid), ...(invoices.find((one) => one.guid === guid)?.feeDays ?? [])].sort();
        for (const { guid } of invoices) {
          expect(feeDaysInArrears(invoices.toReversed(), guid)).toEqual(feeDaysInArrears(invoices, guid));
          const joined = invoices.filter(
            (other) => other.guid !== guid && whole(other.guid).join() === whole(guid).join(),
          );
          // Whoever's fee counts for me, mine counts for.
          expect(joined.length).toBeGreaterThanOrEqual(feeDaysInArrears(invoices, guid).length);
        }
      }),
    );
  });
});

describe('the fee of a letter', () => {
  const letter = { sentOn: date('2026-03-20'), fee: ore(100_00) };
  const days = (...all: string[]) => all.map((day) => date(day));

  it.each<[string, string[], string[], string | null]>([
    ['stands where nothing was charged elsewhere, however often here', ['2026-01-01', '2026-02-01'], [], null],
    [
      'falls away as the fourth in the arrears',
      ['2026-01-01'],
      ['2026-01-20', '2026-02-10'],
      'fee-beyond-limit-in-arrears',
    ],
    ['stands as the third in the arrears', ['2026-01-01'], ['2026-02-10'], null],
    ['falls away nine days after one elsewhere', [], ['2026-03-11'], 'fee-too-soon'],
    ['stands ten days after one elsewhere', [], ['2026-03-10'], null],
    ['falls away on the day of another letter', [], ['2026-03-20'], 'fee-too-soon'],
  ])('%s', (_name, here, elsewhere, expected) => {
    const barred = feeBarredByArrears({ own: days(...here), elsewhere: days(...elsewhere) }, letter, danishLaw);
    expect(barred?.code ?? null).toBe(expected);
  });
});
