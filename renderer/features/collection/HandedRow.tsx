import { Button, Group } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { HandedCase } from '../../../src/ipc/handoverViews';
import { ProblemNotice } from '../../components/ProblemNotice';
import { tellDone } from '../../components/tell';
import { useFormat } from '../../components/useFormat';
import { useTask } from '../../components/useTask';
import { CaseCells } from './CaseCells';
import { useCollection } from './store';

interface HandedRowProps {
  row: HandedCase;
  onTakeBack: (row: HandedCase) => void;
}

/** One case at the collector: since when, in which package, what was paid since. */
export function HandedRow({ row, onTakeBack }: HandedRowProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const saveAgain = useCollection((state) => state.saveAgain);
  const { running, problem, run } = useTask();
  const { number, handover, paid, settled } = row;
  const save = async (id: number): Promise<void> => {
    const answer = await run(() => saveAgain(id));
    if (answer.ok && answer.data !== null) tellDone(t('collection.savedAgain', { file: answer.data.fileName }));
  };
  return (
    <tr>
      <CaseCells row={row} />
      <td className="num">{format.day(row.since)}</td>
      <td className="collection__package">
        {handover === null ? (
          t('collection.packageNone')
        ) : (
          <>
            <div className="ellipsis" title={handover.fileName}>
              {handover.fileName}
            </div>
            <div className="table__dim ellipsis">
              {handover.recipient === null
                ? t('collection.packageFolder')
                : t('collection.packageMail', { email: handover.recipient })}
            </div>
          </>
        )}
      </td>
      <td className="num">
        {paid.length === 0 && <span className="collection__cost">{t('collection.paidNothing')}</span>}
        {paid.map(({ kind, date, amount }, place) => (
          <div key={`${date} ${place}`}>
            {t(`collection.${kind}`, { amount: format.kroner(amount), day: format.day(date) })}
          </div>
        ))}
        {settled && <span className="pill pill--good">{t('collection.settled')}</span>}
      </td>
      <td>
        <Group gap={6} wrap="nowrap" justify="flex-end">
          {handover !== null && (
            <Button
              size="compact-sm"
              variant="default"
              loading={running}
              aria-label={t('collection.saveAgainOf', { number })}
              onClick={() => void save(handover.id)}
            >
              {t('collection.saveAgain')}
            </Button>
          )}
          <Button
            size="compact-sm"
            variant="subtle"
            aria-label={t('collection.takeBackOf', { number })}
            onClick={() => onTakeBack(row)}
          >
            {t('collection.takeBack')}
          </Button>
        </Group>
        {problem !== null && <ProblemNotice problem={problem} />}
      </td>
    </tr>
  );
}
