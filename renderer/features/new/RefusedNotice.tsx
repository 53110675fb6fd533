import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Notice } from '../../components/Notice';
import { useFormat } from '../../components/useFormat';
import { useNew } from './store';

/** Those an answer could not be given to any more, each with its reason. Stays until it is read. */
export function RefusedNotice() {
  const { t } = useTranslation();
  const format = useFormat();
  const { refused, hideRefused } = useNew();
  if (refused === null) return null;
  const { answer, all, rows } = refused;
  return (
    <Notice tone="warn" title={t(`new.refused.${answer}`, { refused: rows.length, all })}>
      <ul className="new__refused num">
        {rows.map(({ guid, number, why }) => (
          <li key={guid}>{t('new.refusedRow', { number, why: why[format.language] })}</li>
        ))}
      </ul>
      <Button size="compact-sm" variant="default" mt={6} onClick={hideRefused}>
        {t('new.refusedHide')}
      </Button>
    </Notice>
  );
}
