import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Notice } from '../../components/Notice';
import { useFormat } from '../../components/useFormat';
import { useCases } from './store';

/** Those something could not be done to, each with its reason. Stays until it is read. */
export function NotDoneNotice() {
  const { t } = useTranslation();
  const format = useFormat();
  const { refused, noteRefused } = useCases();
  if (refused === null) return null;
  const { act, all, rows } = refused;
  return (
    <Notice tone="warn" title={`${t(`cases.notDone.${act}`)}: ${t('cases.notDoneOf', { refused: rows.length, all })}`}>
      <ul className="cases__refused num">
        {rows.map(({ guid, number, why }) => (
          <li key={guid}>{t('new.refusedRow', { number, why: why[format.language] })}</li>
        ))}
      </ul>
      <Button size="compact-sm" variant="default" mt={6} onClick={() => noteRefused(null)}>
        {t('new.refusedHide')}
      </Button>
    </Notice>
  );
}
