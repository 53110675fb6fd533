import { ActionIcon, Tooltip } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import {
  IconBuilding,
  IconFileInvoice,
  IconLayoutSidebarLeftCollapse,
  IconLayoutSidebarLeftExpand,
  IconLogout,
  IconSend,
  IconSettings,
} from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { SessionView } from '../../src/ipc/views';
import { needsAttention } from '../features/outbox/attention';
import { useOutbox } from '../features/outbox/store';
import { Brand } from '../components/Brand';
import { formatCvr } from '../components/formatCvr';
import { NavigationItem } from './NavigationItem';
import { pages } from './pages';
import { shortcutHint } from './shortcuts';
import { useApp } from './store';

const icons = {
  invoices: IconFileInvoice,
  outbox: IconSend,
  company: IconBuilding,
  settings: IconSettings,
} as const;

/** The menu: four pages, the company, and the way out. Narrow windows fold it to icons, and so may the person. */
export function Navigation({ session }: { session: SessionView }) {
  const { t } = useTranslation();
  const { page, setPage, lock } = useApp();
  const platform = useApp((state) => state.info?.platform ?? '');
  const attention = useOutbox((state) => state.entries?.filter(needsAttention).length ?? 0);
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
          <li key={name}>
            <NavigationItem
              icon={icons[name]}
              label={t(`nav.${name}`)}
              hint={shortcutHint(String(place + 1), platform)}
              folded={folded}
              current={page === name}
              badge={name === 'outbox' && attention > 0 ? attention : null}
              badgeLabel={t('nav.attention', { count: attention })}
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
