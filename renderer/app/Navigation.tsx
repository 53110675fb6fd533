import { ActionIcon, Tooltip } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import {
  IconBell,
  IconBriefcase,
  IconBuilding,
  IconChartBar,
  IconFileInvoice,
  IconGavel,
  IconHelp,
  IconLayoutSidebarLeftCollapse,
  IconLayoutSidebarLeftExpand,
  IconLogout,
  IconMail,
  IconScale,
  IconSend,
  IconSettings,
  IconStethoscope,
  IconSun,
  IconUsers,
} from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { SessionView } from '../../src/ipc/views';
import { waitingCases } from '../features/collection/waitingCases';
import { useCollection } from '../features/collection/store';
import { useDecisions } from '../features/decisions/store';
import { useNew } from '../features/new/store';
import { needsAttention } from '../features/outbox/attention';
import { useOutbox } from '../features/outbox/store';
import { dueBy, useTasks } from '../features/tasks/store';
import { Brand } from '../components/Brand';
import { formatCvr } from '../components/formatCvr';
import { NavigationItem } from './NavigationItem';
import { pages, type Page } from './pages';
import { NUMBERED_PAGES, shortcutHint } from './shortcuts';
import { useApp } from './store';
import { useToday } from './useToday';

const icons = {
  today: IconSun,
  new: IconBell,
  invoices: IconFileInvoice,
  decisions: IconScale,
  cases: IconBriefcase,
  debtors: IconUsers,
  collection: IconGavel,
  numbers: IconChartBar,
  outbox: IconSend,
  letters: IconMail,
  company: IconBuilding,
  settings: IconSettings,
  help: IconHelp,
  diagnostics: IconStethoscope,
} as const;

/** From here on the menu stands at the foot: pages that are set up once and seldom opened. */
const FIRST_LOW: Page = 'letters';

/** The menu: what waits and what is done, what is set up once, the company, and the way out. Narrow windows fold it to icons, and so may the person. */
export function Navigation({ session }: { session: SessionView }) {
  const { t } = useTranslation();
  const { page, setPage, lock } = useApp();
  const platform = useApp((state) => state.info?.platform ?? '');
  const today = useToday();
  const waiting: Partial<Record<Page, number>> = {
    new: useNew((state) => state.items.length),
    decisions:
      useDecisions((state) => state.decisions?.open.length ?? 0) + useTasks(({ tasks }) => dueBy(tasks, today)),
    collection: useCollection((state) => waitingCases(state.collection)),
    outbox: useOutbox((state) => state.entries?.filter(needsAttention).length ?? 0),
  };
  const narrow = useMediaQuery('(max-width: 1040px)', false, { getInitialValueInEffect: false });
  const [wish, setWish] = useState<boolean | null>(null);
  const folded = wish ?? narrow;
  const fold = t(folded ? 'nav.expand' : 'nav.collapse');
  return (
    <nav className="nav" data-folded={folded || undefined} aria-label={t('nav.label')}>
      <div className="nav__brand">
        <Brand size={28} />
        {!folded && <span>{t('app.name')}</span>}
        <Tooltip label={fold} position="right">
          <ActionIcon variant="subtle" color="gray" aria-label={fold} onClick={() => setWish(!folded)}>
            {folded ? <IconLayoutSidebarLeftExpand size={18} /> : <IconLayoutSidebarLeftCollapse size={18} />}
          </ActionIcon>
        </Tooltip>
      </div>
      <ul className="nav__list">
        {pages.map((name, place) => (
          <li key={name} className={name === FIRST_LOW ? 'nav__low' : undefined}>
            <NavigationItem
              icon={icons[name]}
              label={t(`nav.${name}`)}
              hint={place < NUMBERED_PAGES ? shortcutHint(String(place + 1), platform) : ''}
              folded={folded}
              current={page === name}
              badge={waiting[name] || null}
              badgeLabel={t(name === 'outbox' ? 'nav.attention' : 'nav.waiting', { count: waiting[name] ?? 0 })}
              onClick={() => setPage(name)}
            />
          </li>
        ))}
      </ul>
      <div className="nav__foot">
        {!folded && (
          <div className="nav__company">
            <div className="ellipsis nav__name" title={session.profile.name}>
              {session.profile.name}
            </div>
            <div className="num nav__cvr">{t('app.cvr', { cvr: formatCvr(session.profile.cvr) })}</div>
          </div>
        )}
        <NavigationItem
          icon={IconLogout}
          label={t('nav.lock')}
          hint={`${t('nav.switch')} · ${shortcutHint('L', platform)}`}
          folded={folded}
          current={false}
          badge={null}
          badgeLabel=""
          onClick={() => void lock()}
        />
      </div>
    </nav>
  );
}
