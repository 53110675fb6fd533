import type { Page } from '@playwright/test';
import { settle } from './settle';

/** The pages that are switched to, and what of them stands when they can be read. */
export const measuredPages = [
  { name: 'Sager', ready: '.grid--cases .grid__row--body' },
  { name: 'Kunder', ready: '.grid--debtors .grid__row--body' },
  { name: 'Fakturaer i Dinero', ready: '.grid--invoices .grid__row--body' },
  { name: 'I dag', ready: '.today__waiting' },
] as const;

/** A page without a list, which each switch begins on. */
const QUIET = { name: 'Indstillinger', ready: '#content h1' } as const;

/** Presses an entry of the menu. @returns milliseconds until the frame after the one that shows the page */
function press(page: Page, { name, ready }: { name: string; ready: string }): Promise<number> {
  return page.evaluate(
    async ([label, shown]) => {
      const entry = [...document.querySelectorAll<HTMLElement>('nav button')].find((button) =>
        button.textContent.includes(label),
      );
      if (entry === undefined) throw new Error(`the menu has no ${label}`);
      const frame = () => new Promise(requestAnimationFrame);
      const from = performance.now();
      entry.click();
      do await frame();
      while (document.querySelector(shown) === null);
      await frame();
      return performance.now() - from;
    },
    [name, ready] as const,
  );
}

/** Switches to a page from a quiet one. @returns milliseconds */
export async function switchTo(page: Page, target: (typeof measuredPages)[number]): Promise<number> {
  await press(page, QUIET);
  await settle(page);
  return press(page, target);
}

/** Writes something about a case, so that every list is older than what the company knows. */
export async function changeSomething(page: Page, invoiceGuid: string): Promise<void> {
  await press(page, QUIET);
  await settle(page);
  const refused = await page.evaluate(async (guid) => {
    const held = await window.rykkerklar.call('cases.hold', { invoiceGuids: [guid], until: null, reason: '' });
    const resumed = await window.rykkerklar.call('cases.resume', { invoiceGuids: [guid] });
    return [held, resumed].filter((answer) => !answer.ok || answer.data.refused.length > 0);
  }, invoiceGuid);
  if (refused.length > 0) throw new Error(`the case did not change: ${JSON.stringify(refused)}`);
}
