import type { MenuItemConstructorOptions } from 'electron';
import { formatDate, type CalendarDate } from '../../../src/claim/date';
import type { Language } from '../../../src/ipc/views';
import { say } from '../../../src/text/say';
import type { CompanyStatus } from '../../jobs/companyStatus';
import { pauseChoices } from './pauseChoices';
import { companyLabel, companyLines } from './trayWords';

/** All that the icon and its menu show. */
export interface TrayView {
  statuses: readonly CompanyStatus[];
  doNotDisturb: boolean;
  today: CalendarDate;
  language: Language;
}

/** What can be chosen in the menu. */
export interface TrayActs {
  open: () => void;
  openCompany: (profileId: string) => void;
  fetch: (profileId: string) => void;
  setDoNotDisturb: (on: boolean) => void;
  /** Up to and including that day; null goes on. */
  pause: (until: CalendarDate | null) => void;
  quit: () => void;
}

type Entry = MenuItemConstructorOptions;
const LINE: Entry = { type: 'separator' };
const info = (label: string): Entry => ({ label: plain(label), enabled: false });
/** In a menu `&` marks a letter for the keyboard. */
const plain = (label: string): string => label.replaceAll('&', '&&');

/** The menu holds everything: on Linux some desktops open nothing else. */
export function trayMenu(view: TrayView, acts: TrayActs): Entry[] {
  const { statuses, language, doNotDisturb } = view;
  const companies = statuses.map((status) => companyEntry(status, view, acts));
  return [
    { label: say(language, 'desktop.open'), click: acts.open },
    LINE,
    ...(companies.length === 0 ? [] : [...companies, LINE]),
    {
      label: say(language, 'desktop.doNotDisturb'),
      type: 'checkbox',
      checked: doNotDisturb,
      click: () => acts.setDoNotDisturb(!doNotDisturb),
    },
    ...(companies.length === 0 ? [] : [pauseEntry(view, acts)]),
    LINE,
    { label: say(language, 'desktop.quit'), click: acts.quit },
  ];
}

function companyEntry(status: CompanyStatus, { today, language }: TrayView, acts: TrayActs): Entry {
  const { profileId, state } = status;
  const canFetch = state === 'idle' || state === 'offline' || state === 'error';
  return {
    label: plain(companyLabel(status, language)),
    submenu: [
      { label: say(language, 'desktop.openCompany'), click: () => acts.openCompany(profileId) },
      { label: say(language, 'desktop.fetch'), enabled: canFetch, click: () => acts.fetch(profileId) },
      LINE,
      ...companyLines(status, today, language).map(info),
    ],
  };
}

function pauseEntry({ statuses, today, language }: TrayView, acts: TrayActs): Entry {
  const choices = pauseChoices(today).map(({ key, goesOn, until }): Entry => {
    return { label: say(language, key, { day: formatDate(goesOn, language) }), click: () => acts.pause(until) };
  });
  return {
    label: say(language, 'desktop.pause'),
    submenu: [info(say(language, 'desktop.pauseInfo')), ...choices, ...resumeEntries(statuses, language, acts)],
  };
}

/** There is something to resume as soon as one company is paused; the day is said where all have the same. */
function resumeEntries(statuses: readonly CompanyStatus[], language: Language, acts: TrayActs): Entry[] {
  const working = statuses.filter(({ state }) => state !== 'closed');
  const [day, ...others] = new Set(working.map(({ pausedUntil }) => pausedUntil));
  if (day === undefined || (day === null && others.length === 0)) return [];
  const label =
    day === null || others.length > 0
      ? say(language, 'desktop.resume')
      : say(language, 'desktop.resumeUntil', { day: formatDate(day, language) });
  return [LINE, { label, click: () => acts.pause(null) }];
}
