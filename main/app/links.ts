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

/** Shows one of the app's own folders in the system's file manager. @throws Error with the system's words where it cannot */
export const openFolder = (folder: string): Promise<void> => openOwn(folder);

/** Opens a file of the app's own making in the program the person has for it. @throws Error with the system's words where it cannot */
export const openFile = (file: string): Promise<void> => openOwn(file);

async function openOwn(path: string): Promise<void> {
  const problem = await shell.openPath(path);
  if (problem !== '') throw new Error(problem);
}
