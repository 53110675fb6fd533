import type { TFunction } from 'i18next';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { Found } from '../../../src/ipc/findViews';
import { Language, Theme, type Settings } from '../../../src/ipc/views';
import { callApi } from '../../api/callApi';
import { pages } from '../../app/pages';
import { NUMBERED_PAGES, shortcutHint } from '../../app/shortcuts';
import { useApp } from '../../app/store';
import type { ReadArticle } from '../../../src/help/read';
import { useCase } from '../case/store';
import { useHelp } from '../help/store';
import { useArticles } from '../help/useArticles';
import { useDebtor } from '../debtors/panelStore';
import { useInvoices } from '../invoices/store';
import { useSettings } from '../settings/store';
import { useShortcutSheet } from '../shortcuts/store';
import type { Command } from './match';

const themeNames = { auto: 'settings.themeAuto', light: 'settings.themeLight', dark: 'settings.themeDark' } as const;
const languageNames = { da: 'settings.languageDa', en: 'settings.languageEn' } as const;

const pageCommands = (t: TFunction, platform: string): Command[] =>
  pages.map((page, place) => ({
    id: `page-${page}`,
    group: 'pages',
    label: t(`nav.${page}`),
    note: place < NUMBERED_PAGES ? shortcutHint(String(place + 1), platform) : '',
    also: '',
    run: () => {
      useApp.getState().setPage(page);
    },
  }));

/** The settings that are a choice of a few: each that is not chosen now is an action. */
function settingCommands(t: TFunction, settings: Settings): Command[] {
  const { change } = useSettings.getState();
  const action = (id: string, label: string, part: Parameters<typeof change>[0]): Command => ({
    id,
    group: 'actions',
    label,
    note: '',
    also: '',
    run: () => void change(part),
  });
  return [
    ...Theme.options
      .filter((theme) => theme !== settings.theme)
      .map((theme) =>
        action(`theme-${theme}`, t('palette.choose', { what: t('settings.theme'), value: t(themeNames[theme]) }), {
          theme,
        }),
      ),
    ...Language.options
      .filter((language) => language !== settings.language)
      .map((language) =>
        action(
          `language-${language}`,
          t('palette.choose', { what: t('settings.language'), value: t(languageNames[language]) }),
          { language },
        ),
      ),
  ];
}

function actionCommands(t: TFunction, platform: string, settings: Settings | null): Command[] {
  const action = (id: string, label: string, note: string, run: () => void): Command => ({
    id,
    group: 'actions',
    label,
    note,
    also: t('palette.alsoAction'),
    run,
  });
  return [
    action('fetch', t('invoices.fetch'), shortcutHint('R', platform), () => {
      void useInvoices.getState().fetch();
      useApp.getState().setPage('invoices');
    }),
    action('dinero', t('company.openDinero'), '', () => void callApi('app.openHelp', { page: 'dinero-login' })),
    action('sheet', t('shortcuts.all'), '?', () => {
      useShortcutSheet.getState().open();
    }),
    ...(settings === null ? [] : settingCommands(t, settings)),
    action('lock', t('nav.switch'), shortcutHint('L', platform), () => void useApp.getState().lock()),
  ];
}

const helpCommands = (t: TFunction, articles: readonly ReadArticle[]): Command[] =>
  articles.map(({ id, title, lead, group }) => ({
    id: `help-${id}`,
    group: 'help',
    label: title,
    note: t(`help.group.${group}`),
    also: lead,
    run: () => {
      useHelp.getState().open(id);
    },
  }));

/** What was looked up fits already, also by what is not shown of it; so it is found by whatever was typed. */
function foundCommands(t: TFunction, { debtors, invoices }: Found, search: string): Command[] {
  return [
    ...debtors.map(({ guid, name, overdue }): Command => ({
      id: `debtor-${guid}`,
      group: 'debtors',
      label: name,
      note: t('palette.overdue', { count: overdue }),
      also: search,
      run: () => {
        useApp.getState().setPage('debtors');
        void useDebtor.getState().open(guid);
      },
    })),
    ...invoices.map(({ guid, number, debtorName, caseState, overdue }): Command => ({
      id: `invoice-${guid}`,
      group: 'invoices',
      label: t('case.title', { number }),
      note: [debtorName, caseState === null ? (overdue ? t('palette.noCase') : '') : t(`caseStates.${caseState}`)]
        .filter(Boolean)
        .join(' · '),
      also: search,
      run: () => void useCase.getState().open(guid),
    })),
  ];
}

/** Everything the palette offers: what is always there, and what was found for the search. */
export function useCommands(found: Found, search: string): Command[] {
  const { t } = useTranslation();
  const platform = useApp((state) => state.info?.platform ?? '');
  const settings = useSettings((state) => state.settings);
  const articles = useArticles();
  const standing = useMemo(
    () => [...pageCommands(t, platform), ...actionCommands(t, platform, settings), ...helpCommands(t, articles)],
    [t, platform, settings, articles],
  );
  return useMemo(() => [...standing, ...foundCommands(t, found, search)], [t, standing, found, search]);
}
