import { useTranslation } from 'react-i18next';
import type { RunView } from '../../../src/ipc/caseViews';
import { useFormat } from '../../components/useFormat';

const figures = [
  'overdue',
  'found',
  'started',
  'settled',
  'decisions',
  'queued',
  'checked',
  'strange',
  'calls',
] as const;

/** All figures of a run, and by reason for how many invoices nothing was sent. */
export function RunDetails({ run }: { run: RunView }) {
  const { t } = useTranslation();
  const format = useFormat();
  return (
    <div className="run">
      <dl className="run__figures num">
        {figures.map((figure) => (
          <div key={figure}>
            <dt>{t(`diagnostics.figureOf.${figure}`)}</dt>
            <dd>{format.count(run[figure])}</dd>
          </div>
        ))}
      </dl>
      <div>
        <strong>{t('diagnostics.skipped')}</strong>
        {run.skipped.length === 0 ? (
          <div>{t('diagnostics.skippedNone')}</div>
        ) : (
          <ul className="run__skipped num">
            {run.skipped.map(({ reason, why, count }) => (
              <li key={reason}>
                <span className="run__count">{format.count(count)}</span>
                <span>{why[format.language]}</span>
              </li>
            ))}
          </ul>
        )}
      </div>
    </div>
  );
}
