import { Kbd } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { NewInvoice } from '../../../src/ipc/caseViews';
import { shortcutHint } from '../../app/shortcuts';
import { useApp } from '../../app/store';
import { useFormat } from '../../components/useFormat';

/** Below the list: in full why the row pointed at has not started, and the keys that answer. */
export function NewFoot({ row }: { row: NewInvoice | null }) {
  const { t } = useTranslation();
  const format = useFormat();
  const platform = useApp((state) => state.info?.platform ?? '');
  const hints = [
    { keys: '↑ ↓', does: t('new.keys.move') },
    { keys: t('new.keys.space'), does: t('new.keys.select') },
    { keys: 'A', does: t('new.keys.activate') },
    { keys: 'D', does: t('new.keys.deactivate') },
    { keys: shortcutHint('Z', platform), does: t('new.keys.undo') },
  ];
  return (
    <div className="new__foot">
      <span className="new__why">
        {row !== null && t('new.refusedRow', { number: row.number, why: row.why[format.language] })}
      </span>
      <ul className="new__keys">
        {hints.map(({ keys, does }) => (
          <li key={keys}>
            <Kbd size="xs">{keys}</Kbd> {does}
          </li>
        ))}
      </ul>
    </div>
  );
}
