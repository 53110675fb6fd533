import { expect, type Locator, type Page } from '@playwright/test';
import { pages } from '../../renderer/app/pages';
import type { DemoCompany, DemoDinero } from '../../main/dinero/demo';

/** What a person does, in the person's words: the steps several tests share. */

export const PASSWORD = 'fem blå cykler i regn';

export async function createCompany(page: Page, company: DemoCompany): Promise<void> {
  await page.getByLabel('Virksomhedens navn').fill(company.name);
  await page.getByRole('textbox', { name: 'CVR-nummer' }).fill(company.cvr);
  await page.getByRole('textbox', { name: 'Vælg en adgangskode' }).fill(PASSWORD);
  await page.getByLabel('Gentag adgangskoden').fill(PASSWORD);
  await page.getByRole('button', { name: 'Opret virksomhed' }).click();
  await expect(page.getByText('Trin 2 af 5')).toBeVisible();
}

export interface Access {
  organizationId: number;
  apiKey: string;
  clientId: string;
  clientSecret: string;
}

export const accessOf = (dinero: DemoDinero, company: DemoCompany = dinero.companies[0]!): Access => ({
  organizationId: company.organizationId,
  apiKey: company.apiKey,
  clientId: dinero.client.id,
  clientSecret: dinero.client.secret,
});

/** In the guide of the first day, from where the details are found to where they are typed. */
export async function fillConnection(page: Page, access: Access): Promise<void> {
  await page.getByRole('button', { name: 'Videre' }).click();
  await page.getByLabel('Firma-ID').fill(String(access.organizationId));
  await page.getByLabel('API-nøgle', { exact: true }).fill(access.apiKey);
  await page.getByLabel('Client ID').fill(access.clientId);
  await page.getByLabel('Client secret', { exact: true }).fill(access.clientSecret);
}

/** Connects, and leaves the rest of the guide: the company's page is shown. */
export async function connect(page: Page, dinero: DemoDinero, company?: DemoCompany): Promise<void> {
  await fillConnection(page, accessOf(dinero, company));
  await page.getByRole('button', { name: 'Forbind', exact: true }).click();
  await expect(page.getByText('Trin 4 af 5')).toBeVisible();
  await page.getByRole('button', { name: 'Forlad vejledningen' }).click();
  await expect(page.getByRole('button', { name: 'Afbryd forbindelsen' })).toBeVisible();
}

export async function goTo(
  page: Page,
  name:
    | 'I dag'
    | 'Nye fakturaer'
    | 'Fakturaer i Dinero'
    | 'Afgørelser'
    | 'Udbakke'
    | 'Sager'
    | 'Kunder'
    | 'Inkasso'
    | 'Breve'
    | 'Virksomhed'
    | 'Indstillinger'
    | 'Diagnostik',
): Promise<void> {
  await page.getByRole('navigation').getByText(name).click();
}

export async function fetchInvoices(page: Page): Promise<void> {
  await goTo(page, 'Fakturaer i Dinero');
  await page.getByRole('button', { name: 'Hent nu' }).first().click();
  await expect(page.getByText(/^Sidst hentet/)).toBeVisible({ timeout: 60_000 });
}

/** The demo's first company, created, connected and with its overdue invoices fetched. */
export async function openDemoCompany(page: Page, dinero: DemoDinero): Promise<void> {
  await createCompany(page, dinero.companies[0]!);
  await connect(page, dinero);
  await fetchInvoices(page);
}

export async function unlock(page: Page, company: DemoCompany): Promise<void> {
  const field = page.getByLabel('Adgangskode', { exact: true });
  const entry = page.getByRole('button', { name: new RegExp(company.name.slice(0, 12)) });
  await expect(field.or(entry).first()).toBeVisible();
  if (!(await field.isVisible())) await entry.click();
  await field.fill(PASSWORD);
  await page.getByRole('button', { name: 'Lås op' }).click();
  await expect(page.getByRole('navigation')).toBeVisible();
}

/** Removes the company that is open, from its page. */
export async function removeCompany(page: Page, company: DemoCompany): Promise<void> {
  await page.getByRole('button', { name: 'Fjern virksomheden …' }).click();
  await page.getByLabel(/Skriv virksomhedens navn/).fill(company.name);
  await page.getByRole('dialog').getByLabel('Adgangskode').fill(PASSWORD);
  await page.getByRole('button', { name: 'Fortsæt' }).click();
  await page.getByRole('button', { name: 'Fjern for altid' }).click();
  await expect(page.getByRole('button', { name: 'Opret virksomhed' })).toBeVisible();
}

/** The buttons "Ryk denne faktura", with the invoice's number in the name. */
export const remindButtons = (page: Page): Locator => page.getByRole('button', { name: /^Ryk denne faktura/ });

/** Opens the preview of the first invoice that may be reminded. @returns its number */
export async function openFirstPreview(page: Page): Promise<number> {
  const button = remindButtons(page).first();
  const number = Number(/: (\d+),/.exec((await button.getAttribute('title')) ?? '')?.[1]);
  await button.click();
  await expect(page.getByRole('dialog').getByRole('button', { name: 'Send rykker' })).toBeEnabled();
  return number;
}

export const rowOf = (page: Page, number: number): Locator =>
  page.getByRole('row').filter({ has: page.getByText(String(number), { exact: true }) });

/** The page at a place of the menu. */
export async function turnTo(page: Page, place: number): Promise<void> {
  await page.getByRole('navigation').locator('.nav__item').nth(place).click();
  await expect(page.locator('main h1')).toBeVisible();
}

/** Changes the language on the page of settings. */
export async function speak(page: Page, language: 'da' | 'en'): Promise<void> {
  await turnTo(page, pages.indexOf('settings'));
  await page
    .locator('main')
    .getByText(language === 'da' ? 'Dansk' : 'English', { exact: true })
    .click();
  await expect(page.locator('html')).toHaveAttribute('lang', language);
}
