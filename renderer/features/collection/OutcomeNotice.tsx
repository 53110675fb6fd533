import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Notice } from '../../components/Notice';
import { useFormat } from '../../components/useFormat';
import { useCollection } from './store';

/** What the latest handover left out, each with its reason, and what the collector must be told of. Stays until it is hidden. */
export function OutcomeNotice() {
  const { t } = useTranslation();
  const format = useFormat();
  const { outcome, hideOutcome } = useCollection();
  if (outcome === null) return null;
  const { refused, changed } = outcome;
  const hide = (
    <Button size="compact-sm" variant="default" mt={6} onClick={hideOutcome}>
      {t('collection.hide')}
    </Button>
  );
  return (
    <>
      {refused.length > 0 && (
        <Notice tone="warn" title={t('collection.refused', { count: refused.length })}>
          <ul className="collection__list num">
            {refused.map(({ guid, number, why }) => (
              <li key={guid}>{t('collection.refusedRow', { number, why: why[format.language] })}</li>
            ))}
          </ul>
          {hide}
        </Notice>
      )}
      {changed.length > 0 && (
        <Notice tone="warn" title={t('collection.changed')}>
          <div className="num">
            {t('collection.changedText', { numbers: changed.map(({ number }) => number).join(', ') })}
          </div>
          {refused.length === 0 && hide}
        </Notice>
      )}
    </>
  );
}
