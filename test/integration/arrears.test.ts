import { afterEach, describe, expect, it } from 'vitest';
import { ore } from '../../src/claim/money';
import { createPreviews } from '../../main/delivery/previews';
import { Office } from '../fakes/office';

let office: Office;
afterEach(() => office.close());

/** Started on Wednesday the 18th, reminded again on 2 and 16 December and on 30 December. */
const DUE = '2026-11-03';
const FEE = ore(100_00);
const code = (expected: string) => expect.objectContaining({ code: expected }) as Error;

/** Invoices due on the days given, all of one debtor. */
async function ofOneDebtor(...due: string[]): Promise<readonly string[]> {
  office = await Office.open(due);
  const [first] = office.dinero.control.invoices();
  for (const invoice of office.dinero.control.invoices()) invoice.contactGuid = first?.contactGuid ?? '';
  return office.guids;
}
const feesOf = (guid: string): number[] => office.reminders(guid).map(({ fee }) => fee);

describe('reminders of several invoices of one debtor in unbroken arrears', () => {
  it('charge one fee on one day, and three fees in all, and each invoice gets its letters', async () => {
    const guids = await ofOneDebtor(DUE, DUE, '2026-11-04');
    await office.mornings('2026-11-13', '2027-01-10');
    const letters = guids.map((guid) => office.reminders(guid).length);
    expect(letters).toEqual([3, 3, 3]);
    const all = guids.flatMap(feesOf);
    expect(all.filter((fee) => fee > 0)).toEqual([FEE, FEE, FEE]);
    const days = guids.flatMap((guid) => office.reminders(guid)).filter(({ fee }) => fee > 0);
    expect(new Set(days.map(({ day }) => day)).size).toBe(3);
  });

  it('charge a fee each where the debtor of each is another', async () => {
    office = await Office.open([DUE, DUE]);
    await office.mornings('2026-11-13', '2026-11-18');
    expect(office.guids.map(feesOf)).toEqual([[FEE], [FEE]]);
  });

  it('by hand: of two previews with a fee the second has to be looked at again, and then has none', async () => {
    const [one = '', two = ''] = await ofOneDebtor(DUE, DUE);
    office.setClock('2026-11-13');
    await office.byPerson();
    const previews = createPreviews();
    const first = await previews.make(office.desk, one, null);
    const second = await previews.make(office.desk, two, null);
    const charges = { fee: true, interest: first.choices.interest.on, compensation: false };
    expect([first.choices.fee.on, second.choices.fee.on]).toEqual([true, true]);
    previews.queue(office.desk, one, charges, first.token);
    expect(() => previews.queue(office.desk, two, charges, second.token)).toThrow(code('preview-outdated'));
    const again = await previews.make(office.desk, two, null);
    expect(again.refusals).toEqual([]);
    expect(again.choices.fee).toMatchObject({ on: false, allowed: false });
    expect(again.choices.fee.reason[0]?.da).toContain('13.11.2026');
  });
});
