import { expect, test } from './fixture';
import { goTo, openDemoCompany, openFirstPreview, rowOf } from './steps';

test('a refused mail is shown as not sent, and withdrawing it takes the booked reminder back', async ({
  page,
  dinero,
}) => {
  await openDemoCompany(page, dinero);
  const number = await openFirstPreview(page);
  dinero.control.fault({ method: 'POST', path: /\/reminders\/email$/, answer: 'status', status: 400 });
  await page.getByRole('button', { name: 'Send rykker' }).click();
  await expect(page.getByText('Rykkeren kunne ikke sendes')).toBeVisible();
  await page.getByRole('dialog').getByRole('button', { name: 'Se Udbakke' }).click();
  await expect(rowOf(page, number)).toContainText('Ikke sendt');
  await expect(rowOf(page, number)).toContainText('bogført i Dinero');
  await page.screenshot({ path: 'test-results/gallery/12-outbox-failed.png', animations: 'disabled' });

  await page.getByRole('button', { name: `Træk tilbage: rykkeren til faktura ${number}` }).click();
  await expect(rowOf(page, number)).toContainText('Annulleret');
  expect(dinero.control.reminders(number).filter(({ deleted }) => !deleted)).toEqual([]);
  expect(dinero.control.mails(number).filter(({ type }) => type === 'Reminder')).toEqual([]);
  await goTo(page, 'Fakturaer i Dinero');
  await expect(rowOf(page, number).getByRole('button', { name: /Ryk denne faktura/ })).toBeVisible();
});

test('a company with a reminder half done is not disconnected', async ({ page, dinero }) => {
  await openDemoCompany(page, dinero);
  await openFirstPreview(page);
  dinero.control.fault({ method: 'POST', path: /\/reminders\/email$/, answer: 'status', status: 400 });
  await page.getByRole('button', { name: 'Send rykker' }).click();
  await expect(page.getByText('Rykkeren kunne ikke sendes')).toBeVisible();
  await page.getByRole('dialog').getByRole('button', { name: 'Luk' }).last().click();
  await goTo(page, 'Virksomhed');
  await page.getByRole('button', { name: 'Afbryd forbindelsen' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Afbryd forbindelsen' }).click();
  await expect(page.getByText(/ikke er gjort færdige: 1/)).toBeVisible();
});
