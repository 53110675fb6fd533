import { expect, test } from './fixture';
import { shower } from './show';
import { openDemoCompany } from './steps';

const show = shower('batch');

test('many invoices are ticked, got ready, looked at and sent together, and each says what it came to', async ({
  app,
  page,
  dinero,
}) => {
  test.setTimeout(240_000);
  await openDemoCompany(page, dinero);
  const boxes = page.getByRole('checkbox', { name: /^Vælg faktura \d+$/, disabled: false });
  const numbers: number[] = [];
  for (const place of [0, 1, 2]) {
    const box = boxes.nth(place);
    numbers.push(Number(/\d+/.exec((await box.getAttribute('aria-label')) ?? '')?.[0]));
    await box.check();
  }
  await expect(page.getByText('3 fakturaer er valgt')).toBeVisible();
  await show(app, page, '1-ticked');
  dinero.control.pay(numbers[1]!);
  await page.getByRole('button', { name: 'Ryk valgte (3)' }).click();
  const drawer = page.getByRole('dialog', { name: 'Breve om 3 fakturaer' });
  await expect(drawer.getByRole('radio', { name: 'Fra egen mailserver' })).toBeDisabled();
  await show(app, page, '2-start');
  await drawer.getByRole('button', { name: 'Gør klar' }).click();
  await expect(drawer.getByRole('button', { name: 'Send 2 breve' })).toBeVisible({ timeout: 60_000 });
  await expect(drawer.getByRole('listitem').filter({ hasText: String(numbers[1]) })).toContainText('Ikke nu');
  await expect(drawer.getByText(/kan ikke kaldes tilbage/)).toBeVisible();
  expect(dinero.control.reminders(numbers[0]!)).toEqual([]);
  await show(app, page, '3-ready');
  await page.keyboard.press('Escape');
  await expect(page.getByText('Breve til 3 fakturaer er gjort klar')).toBeVisible();
  await page.getByRole('button', { name: 'Vis', exact: true }).click();
  await drawer.getByRole('button', { name: 'Send 2 breve' }).click();
  await expect(drawer.getByText('2 af 3 er sendt. 1 skal du se på.')).toBeVisible({ timeout: 90_000 });
  await show(app, page, '4-done');
  for (const number of [numbers[0]!, numbers[2]!])
    expect(dinero.control.mails(number).filter(({ type }) => type === 'Reminder')).toHaveLength(1);
  await drawer.getByRole('button', { name: 'Luk' }).last().click();
  await expect(drawer).toHaveCount(0);
  await expect(page.getByText(/fakturaer er valgt/)).toHaveCount(0);
});
