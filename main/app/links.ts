import { shell } from 'electron';

/** The pages outside that the app may open, by name: the page never hands over an address. */
const pages = {
  'dinero-login': 'https://app.dinero.dk/',
  'dinero-integrations': 'https://app.dinero.dk/',
  'interest-rates': 'https://www.nationalbanken.dk/',
} as const;

const HOSTS: ReadonlySet<string> = new Set(['app.dinero.dk', 'www.nationalbanken.dk']);

export type HelpPage = keyof typeof pages;

/** Opens a known page in the person's own browser: https and a host on the list, checked once more where it is used. */
export async function openHelpPage(page: HelpPage): Promise<void> {
  const url = new URL(pages[page]);
  if (url.protocol !== 'https:' || !HOSTS.has(url.host)) throw new Error(`not a page to open: ${page}`);
  await shell.openExternal(url.href);
}

/** Opens one of the app's own files or folders in the program the person has for it. @throws Error with the system's words where it cannot */
export async function openFile(file: string): Promise<void> {
  const problem = await shell.openPath(file);
  if (problem !== '') throw new Error(problem);
}
