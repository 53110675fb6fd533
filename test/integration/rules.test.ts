import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { date } from '../../src/claim/date';
import { ore } from '../../src/claim/money';
import { rulesFor, usualRules, withKind, type CompanyRules } from '../../src/procedure/companyRules';
import { rulesHandlers } from '../../main/ipc/handlers/rules';
import { listInvoices } from '../../main/jobs/listInvoices';
import { createPreviews } from '../../main/delivery/previews';
import { Office } from '../fakes/office';

let office: Office;
beforeEach(async () => {
  office = await Office.open(['2026-11-03', '2026-11-03', '2026-11-04']);
});
afterEach(() => office.close());

const company = () => office.desk;
const handlers = () => rulesHandlers({ unlocked: company });
const set = (rules: CompanyRules) => handlers()['rules.set']({ rules });
const touches = (rules: CompanyRules) => handlers()['rules.touches']({ rules });
const [first, second, third] = usualRules.all.reminders;
const withAll = (part: Partial<CompanyRules['all']>): CompanyRules => ({
  ...company().rules(),
  all: { ...company().rules().all, ...part },
});

describe('the rules of a company', () => {
  it('are the usual ones until they are changed', () => {
    expect(company().rules()).toEqual(usualRules);
  });

  it('keep what was settled before there were rules for each letter', () => {
    company().settings.set('policy', { graceDays: 14, minimumAmount: 250_00 });
    company().setDelivery({ notice: 'with-third' });
    const { all, kinds } = company().rules();
    expect(all).toEqual({ ...usualRules.all, graceDays: 14, minimumAmount: 250_00, notice: 'with-third' });
    expect(kinds).toEqual(usualRules.kinds);
    expect(
      company()
        .procedurePolicy()
        .steps.map(({ notice }) => notice),
    ).toEqual([false, false, true]);
  });

  it('come back as they were set, and are read everywhere by the kind of customer', async () => {
    const wished = withKind(withAll({ graceDays: 5, notice: 'separate' }), 'business', {
      ...rulesFor(company().rules(), 'business'),
      graceDays: 60,
      minimumAmount: ore(2_000_00),
    });
    await set(wished);
    expect(company().rules()).toEqual(wished);
    expect(company().policy()).toEqual({ graceDays: 5, minimumAmount: usualRules.all.minimumAmount });
    expect(company().delivery().notice).toBe('separate');
    expect(company().procedurePolicy().variants.business).toMatchObject({ graceDays: 60 });
    await office.morning('2026-11-16');
    for (const { refusals } of listInvoices(company()).rows)
      expect(refusals.map(({ code }) => code)).toEqual(
        expect.arrayContaining(['below-minimum', 'not-overdue-long-enough']),
      );
  });

  it('are refused, and nothing changed, where they leave no letter', () => {
    const off = { ...first, on: false };
    const none = withAll({ reminders: [off, off, off] });
    expect(() => set(none)).toThrow('rules-refused');
    expect(() => touches(none)).toThrow('rules-refused');
    expect(company().rules()).toEqual(usualRules);
  });

  it('settle what a letter charges', async () => {
    await set(withAll({ reminders: [{ ...first, fee: false }, second, third], compensation: true }));
    const [guid = ''] = office.guids;
    await office.morning('2026-11-16');
    const preview = await createPreviews().make(company(), guid, null);
    expect(preview.choices).toMatchObject({ fee: { on: false }, compensation: { on: true } });
  });
});

describe('what other rules would touch', () => {
  it('is nothing where nothing changes', async () => {
    await office.morning('2026-11-16');
    expect(await touches(company().rules())).toEqual({ looked: 3, count: 0, rows: [] });
  });

  it('is each open case whose next step is another, on another day or with other charges, and nothing is changed by asking', async () => {
    await office.morning('2026-11-16');
    const events = () => office.guids.map((guid) => company().caseEvents.of(guid).length);
    const before = events();
    const later = await touches(withAll({ graceDays: 40 }));
    expect(later).toMatchObject({ looked: 3, count: 3 });
    for (const { before: now, after } of later.rows) {
      expect(now?.kind).toBe('reminder');
      expect(after === null || (now !== null && after.on > now.on)).toBe(true);
    }
    expect((await touches(withAll({ reminders: [{ ...first, fee: false }, second, third] }))).rows[0]).toMatchObject({
      before: { level: 1, fee: true },
      after: { level: 1, fee: false },
    });
    expect((await touches(withKind(company().rules(), 'public', { ...usualRules.all, graceDays: 40 }))).count).toBe(0);
    expect([events(), company().rules()]).toEqual([before, usualRules]);
  });

  it('is not a case that is closed, nor one whose letter is decided already', async () => {
    const [paid = '', queued = ''] = office.guids;
    await office.morning('2026-11-16');
    office.dinero.control.pay(paid);
    const preview = createPreviews();
    const shown = await preview.make(company(), queued, null);
    const charges = { fee: true, interest: true, compensation: false };
    preview.queue(company(), queued, charges, (await preview.make(company(), queued, charges)).token);
    expect(shown.refusals).toEqual([]);
    await office.pc.running.run('person');
    const { rows } = await touches(withAll({ graceDays: 40 }));
    expect(rows.map(({ guid }) => guid)).toEqual(office.guids.filter((guid) => guid !== paid && guid !== queued));
  });

  it('gives an example of the very days', async () => {
    const example = await handlers()['rules.example']({ rules: withAll({ graceDays: 20 }), kind: 'business' });
    expect(example.letters).toHaveLength(3);
    expect(example.dueDate < date('2026-11-02')).toBe(true);
  });
});
