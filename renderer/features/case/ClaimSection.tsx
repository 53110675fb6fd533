import { useTranslation } from 'react-i18next';
import type { CaseDetails } from '../../../src/ipc/caseListViews';
import { useFormat } from '../../components/useFormat';
import { ClaimSum } from '../preview/ClaimSum';
import '../preview/preview.css';

/** What is claimed today, an amount to a line, each with why it may be. */
export function ClaimSection({ claim }: { claim: NonNullable<CaseDetails['claim']> }) {
  const { t } = useTranslation();
  const format = useFormat();
  return (
    <section aria-label={t('preview.claim')}>
      <h3 className="case__heading">{t('preview.claim')}</h3>
      <p className="case__dim">{t('case.claimAsOf', { day: format.dayLong(claim.asOf) })}</p>
      <div className="claim">
        <ClaimSum lines={claim.lines} label={t('preview.openTotal')} total={claim.total} />
      </div>
      {claim.notes.map((note) => (
        <p key={note.da} className="case__dim">
          {note[format.language]}
        </p>
      ))}
    </section>
  );
}
