import { Kbd, Title } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { pages } from '../../app/pages';
import { shortcutHint } from '../../app/shortcuts';
import { useApp } from '../../app/store';

/** The keys that work on every page. */
export function ShortcutsCard() {
  const { t } = useTranslation();
  const platform = useApp((state) => state.info?.platform ?? '');
  const rows = [
    { does: t('keys.pages'), keys: shortcutHint(`1 – ${pages.length}`, platform) },
    { does: t('keys.search'), keys: '/' },
    { does: t('keys.fetch'), keys: shortcutHint('R', platform) },
    { does: t('keys.row'), keys: t('new.keys.rowKeys') },
    { does: t('keys.undo'), keys: shortcutHint('Z', platform) },
    { does: t('keys.lock'), keys: shortcutHint('L', platform) },
  ];
  return (
    <section className="card">
      <Title order={2} mb="sm">
        {t('keys.title')}
      </Title>
      <dl className="shortcuts">
        {rows.map(({ does, keys }) => (
          <div key={does} className="setting-row">
            <dt>{does}</dt>
            <dd>
              <Kbd>{keys}</Kbd>
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
