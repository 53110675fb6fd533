import { useTranslation } from 'react-i18next';

/** A dot beside a name: something in there is written and not saved. */
export function UnsavedMark() {
  const { t } = useTranslation();
  return (
    <span className="unsaved" title={t('letters.unsaved')}>
      <span className="visually-hidden">{t('letters.unsaved')}</span>
    </span>
  );
}
