import fs from 'node:fs';
import type { DemoDinero } from '../../main/dinero/demo';
import { expect, test } from './fixture';
import { accessOf, createCompany, fetchInvoices, fillConnection, goTo, openDemoCompany, type Access } from './steps';

interface Failure {
  name: string;
  /** What is typed instead of what would be right. */
  access?: (dinero: DemoDinero) => Partial<Access>;
  fault?: (dinero: DemoDinero) => void;
  /** Where the app is to look for Dinero instead. */
  address?: string;
  says: RegExp;
}

const failures: Failure[] = [
  { name: 'wrong client pair', access: () => ({ clientSecret: 'noget andet' }), says: /client/i },
  { name: 'wrong key', access: () => ({ apiKey: 'slettet' }), says: /API-nøgle/ },
  {
    name: 'Firma-ID of another',
    access: (dinero) => ({ organizationId: dinero.companies[1]!.organizationId }),
    says: /Firma-ID/,
  },
  {
    name: 'no Pro',
    access: (dinero) => ({ organizationId: dinero.noProCompany.organizationId, apiKey: dinero.noProCompany.apiKey }),
    says: /Pro/,
  },
  { name: 'no net', address: 'https://dinero.invalid', says: /internet|netværk/i },
  {
    name: 'Dinero down',
    fault: (dinero) => dinero.control.fault({ answer: 'status', status: 503, times: 20 }),
    says: /Dinero (svarer|er nede|har)/i,
  },
  {
    name: 'too many requests',
    fault: (dinero) => dinero.control.fault({ answer: 'status', status: 429, retryAfter: 90, times: 20 }),
    says: /mange/,
  },
];

const seen = new Set<string>();

for (const { name, access, fault, address, says } of failures) {
  test(`connecting with ${name} says so in its own sentence and stores nothing`, async ({
    app,
    page: first,
    dinero,
  }) => {
    const page = address
      ? await app.relaunch({ RYKKERKLAR_DINERO_URL: address, RYKKERKLAR_DINERO_AUTH_URL: address })
      : first;
    await createCompany(page, dinero.companies[0]!);
    await fillConnection(page, { ...accessOf(dinero), ...access?.(dinero) });
    fault?.(dinero);
    await page.getByRole('button', { name: 'Forbind', exact: true }).click();
    const alert = page.getByRole('alert').filter({ hasText: says });
    await expect(alert).toBeVisible({ timeout: 30_000 });
    const sentence = await alert.innerText();
    expect(seen.has(sentence), sentence).toBe(false);
    seen.add(sentence);

    fs.mkdirSync('test-results/connection', { recursive: true });
    await page.screenshot({ path: `test-results/connection/${name.replaceAll(' ', '-')}.png` });
    await expect(page.getByLabel('Firma-ID')).not.toHaveValue('');
    await expect(page.getByText('Trin 3 af 5')).toBeVisible();
  });
}

test('a key that Dinero no longer takes is typed again on the company’s page, and work goes on', async ({
  page,
  dinero,
}) => {
  test.setTimeout(120_000);
  await openDemoCompany(page, dinero);
  dinero.control.fault({ answer: 'status', status: 401, path: /\/invoices/, times: 1_000 });
  await page.getByRole('button', { name: 'Hent nu' }).first().click();
  await expect(page.getByRole('region', { name: 'Forbindelsen til Dinero' })).toBeVisible({ timeout: 30_000 });
  dinero.control.clearFaults();
  await goTo(page, 'Virksomhed');
  await page.getByRole('button', { name: 'Skriv nøglen igen' }).press('Enter');
  const firm = page.getByLabel('Firma-ID');
  await expect(firm).toHaveValue(String(dinero.companies[0]!.organizationId));
  await expect(firm).not.toBeEditable();
  await page.getByLabel('API-nøgle', { exact: true }).fill(dinero.companies[0]!.apiKey);
  await page.getByLabel('Client ID').fill(dinero.client.id);
  await page.getByLabel('Client secret', { exact: true }).fill(dinero.client.secret);
  await page.getByRole('button', { name: 'Forbind', exact: true }).press('Enter');
  await expect(page.getByRole('button', { name: 'Afbryd forbindelsen' })).toBeVisible();
  await expect(page.getByRole('button', { name: 'Skriv nøglen igen' })).toHaveCount(0);
  await fetchInvoices(page);
});
