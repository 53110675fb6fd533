import { IconChevronDown, IconChevronRight } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { RunView } from '../../../src/ipc/caseViews';
import { reasonSentence } from '../../components/sentences';
import { useFormat } from '../../components/useFormat';
import { durationOf } from './duration';
import { RunDetails } from './RunDetails';

const tones: Record<RunView['outcome'], string> = {
  running: '',
  done: 'pill--good',
  failed: 'pill--bad',
  interrupted: 'pill--warn',
};

/** The figures worth a glance; the rest is in the details. */
const glance = ['found', 'started', 'settled', 'queued'] as const;

interface RunRowsProps {
  run: RunView;
  opened: boolean;
  onToggle: () => void;
}

/** One run as a row, and its details below it while it is open. */
export function RunRows({ run, opened, onToggle }: RunRowsProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const took = durationOf(run.startedAt, run.endedAt);
  const when = format.moment(run.startedAt);
  const Chevron = opened ? IconChevronDown : IconChevronRight;
  const seen = glance.filter((figure) => run[figure] > 0);
  return (
    <>
      <tr>
        <td className="num">
          <button
            type="button"
            className="runs__open"
            aria-expanded={opened}
            aria-label={t('diagnostics.details', { when })}
            onClick={onToggle}
          >
            <Chevron size={15} aria-hidden />
            {when}
          </button>
        </td>
        <td>{t(`diagnostics.causeOf.${run.cause}`)}</td>
        <td className="num table__moment">
          {took === null
            ? t('app.unknown')
            : took.unit === 'less'
              ? t('diagnostics.lessThanSecond')
              : t(`diagnostics.${took.unit}`, { count: took.count })}
        </td>
        <td>
          <span className={`pill ${tones[run.outcome]}`}>{t(`diagnostics.outcomeOf.${run.outcome}`)}</span>
          {run.error !== null && <div className="table__dim">{reasonSentence(t, run.error)}</div>}
        </td>
        <td className="num">
          {seen.length === 0
            ? t('app.unknown')
            : seen.map((figure) => `${t(`diagnostics.figureOf.${figure}`)}: ${format.count(run[figure])}`).join(' · ')}
        </td>
      </tr>
      {opened && (
        <tr>
          <td colSpan={5} className="runs__details">
            <RunDetails run={run} />
          </td>
        </tr>
      )}
    </>
  );
}
