import { useTranslation } from 'react-i18next';
import type { LetterheadFields } from '../../../src/ipc/letterViews';
import { Notice } from '../../components/Notice';

/** What a debtor needs and the paper does not say yet: how to pay, and where to object. */
export function PaperGaps({ paper }: { paper: LetterheadFields }) {
  const { t } = useTranslation();
  const { payTo, email, phone } = paper;
  return (
    <>
      {payTo === null && <Notice tone="warn">{t('letters.missing.payTo')}</Notice>}
      {email === null && phone === null && <Notice tone="warn">{t('letters.missing.contact')}</Notice>}
    </>
  );
}
