import type { MenuItemConstructorOptions } from 'electron';
import { describe, expect, it, vi } from 'vitest';
import { date } from '../../../src/claim/date';
import { aStatus } from '../../../test/fakes/aStatus';
import { trayMenu, type TrayActs, type TrayView } from './trayMenu';
import { tip } from './trayWords';

const acts = () => ({
  open: vi.fn(),
  openCompany: vi.fn(),
  fetch: vi.fn(),
  setDoNotDisturb: vi.fn(),
  pause: vi.fn(),
  quit: vi.fn(),
});
/** A Wednesday. */
const today = date('2026-11-25');
const view = (more: Partial<TrayView> = {}): TrayView => ({
  statuses: [aStatus()],
  doNotDisturb: false,
  today,
  language: 'da',
  ...more,
});

type Entries = readonly MenuItemConstructorOptions[];
const labels = (entries: Entries) => entries.map(({ label, type }) => label ?? type);
const below = (entries: Entries, label: string): Entries =>
  entries.find((one) => one.label === label)!.submenu as Entries;
function choose(entries: Entries, label: string): void {
  const { click } = entries.find((one) => one.label === label)!;
  (click as () => void)();
}
const menuOf = (more: Partial<TrayView> = {}, does: TrayActs = acts()) => trayMenu(view(more), does);
const linesOf = (more: Parameters<typeof aStatus>[0], language: 'da' | 'en' = 'da') => {
  const [, , company] = menuOf({ statuses: [aStatus(more)], language });
  return [company!.label, ...labels((company!.submenu as Entries).slice(3))];
};

describe('the menu of the icon', () => {
  it('holds everything, the companies by their names', () => {
    expect(
      labels(menuOf({ statuses: [aStatus({ newInvoices: 3, decisions: 1 }), aStatus({ name: 'Smed & Søn' })] })),
    ).toEqual([
      'Åbn Rykkerklar',
      'separator',
      'Bager Jensen ApS: 3 nye · 1 afgørelse',
      'Smed && Søn',
      'separator',
      'Forstyr ikke til i morgen',
      'Sæt alt på pause',
      'separator',
      'Afslut',
    ]);
  });

  it('offers no pause where there is nothing to pause', () => {
    expect(labels(menuOf({ statuses: [], language: 'en' }))).toEqual([
      'Open Rykkerklar',
      'separator',
      'Do not disturb until tomorrow',
      'separator',
      'Quit',
    ]);
  });

  it('tells of each company how it runs, and what keeps it from working', () => {
    const runs = { lastRunAt: '2026-11-25T07:07:00Z', nextRunAt: '2026-11-26T07:07:00Z' };
    expect(linesOf(runs)).toEqual(['Bager Jensen ApS', 'Sidst hentet: i dag 08.07', 'Næste gang: i morgen 08.07']);
    expect(linesOf({ ...runs, mode: 'manual' }).slice(2)).toEqual(['Automatisk hentning er sat på pause']);
    expect(linesOf({ state: 'error', problem: 'dinero-no-pro', pausedUntil: date('2026-11-29') })).toEqual([
      'Bager Jensen ApS: problem',
      'Ikke hentet endnu',
      'På pause til og med 29.11.2026',
      'Virksomheden har ikke Dinero Pro eller Total, og uden det giver Dinero ikke adgang.',
    ]);
    expect(linesOf({ state: 'closed' })).toEqual([
      'Bager Jensen ApS: problem',
      'Virksomhedens arkiv kunne ikke åbnes.',
    ]);
    expect(linesOf({ state: 'not-connected' }, 'en')).toEqual(['Bager Jensen ApS', 'Not connected to Dinero']);
    expect(linesOf({ lastRunAt: '2026-11-20T23:30:00Z' }, 'en')[1]).toBe('Last fetched: 21/11/2026 00:30');
  });

  it.each([
    ['idle', true],
    ['offline', true],
    ['error', true],
    ['working', false],
    ['not-connected', false],
    ['closed', false],
  ] as const)('lets a company that is %s fetch: %s', (state, enabled) => {
    const [, , company] = menuOf({ statuses: [aStatus({ state })] });
    expect((company!.submenu as Entries)[1]).toMatchObject({ label: 'Hent nu', enabled });
  });

  it('says on which day a pause ends, and pauses up to the day before', () => {
    const does = acts();
    const pauses = below(menuOf({}, does), 'Sæt alt på pause');
    expect(labels(pauses)).toEqual([
      'Intet starter eller sendes imens',
      'Til i morgen (26.11.2026)',
      'Til mandag (30.11.2026)',
      'I en uge (til 02.12.2026)',
      'I to uger (til 09.12.2026)',
      'I en måned (til 25.12.2026)',
    ]);
    choose(pauses, 'Til i morgen (26.11.2026)');
    choose(pauses, 'Til mandag (30.11.2026)');
    expect(does.pause.mock.calls).toEqual([['2026-11-25'], ['2026-11-29']]);
  });

  it('names each day of a pause once: on a Sunday Monday is tomorrow, on a Monday it is a week away', () => {
    const daysOn = (day: string) => labels(below(menuOf({ today: date(day) }), 'Sæt alt på pause')).slice(1, 3);
    expect(daysOn('2026-11-29')).toEqual(['Til i morgen (30.11.2026)', 'I en uge (til 06.12.2026)']);
    expect(daysOn('2026-11-30')).toEqual(['Til i morgen (01.12.2026)', 'Til mandag (07.12.2026)']);
  });

  it('goes on again where something is paused, with the day where all have the same', () => {
    const paused = aStatus({ pausedUntil: date('2026-11-29') });
    const resumeOf = (...statuses: TrayView['statuses']) =>
      labels(below(menuOf({ statuses }), 'Sæt alt på pause')).slice(6);
    expect(resumeOf(aStatus())).toEqual([]);
    expect(resumeOf(paused, aStatus({ state: 'closed' }))).toEqual([
      'separator',
      'Genoptag alt (på pause til og med 29.11.2026)',
    ]);
    expect(resumeOf(paused, aStatus())).toEqual(['separator', 'Genoptag alt']);
    const does = acts();
    choose(below(menuOf({ statuses: [paused, aStatus()] }, does), 'Sæt alt på pause'), 'Genoptag alt');
    expect(does.pause).toHaveBeenCalledWith(null);
  });

  it('turns the peace on and off by what it shows', () => {
    const does = acts();
    choose(menuOf({}, does), 'Forstyr ikke til i morgen');
    choose(menuOf({ doNotDisturb: true }, does), 'Forstyr ikke til i morgen');
    expect(does.setDoNotDisturb.mock.calls).toEqual([[true], [false]]);
  });

  it('has a tip that adds up all companies and fits what Windows shows', () => {
    const many = Array.from({ length: 4 }, () =>
      aStatus({ newInvoices: 3, decisions: 1, sendings: 1, state: 'offline' }),
    );
    expect(tip([aStatus()], 'da')).toBe('Rykkerklar: Intet venter på dig');
    expect(tip(many, 'da')).toBe(
      'Rykkerklar: 12 nye fakturaer · 4 afgørelser · 4 rykkere at se på · ingen forbindelse',
    );
    expect(tip([...many, aStatus({ state: 'error' }), aStatus({ state: 'working' })], 'en').length).toBeLessThanOrEqual(
      127,
    );
  });
});
