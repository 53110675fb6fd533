import { Button, Title } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Diagnostics } from '../../../src/ipc/caseViews';
import { callApi } from '../../api/callApi';
import { ProblemNotice } from '../../components/ProblemNotice';
import { reasonSentence } from '../../components/sentences';
import { useFormat } from '../../components/useFormat';
import { useTask } from '../../components/useTask';
import { Counts } from './Counts';
import { caseWord, outboxWord } from './stateWords';

function Fact({ name, children }: { name: string; children: ReactNode }) {
  return (
    <div className="facts__row">
      <dt>{name}</dt>
      <dd className="num wrap-anywhere">{children}</dd>
    </div>
  );
}

/** How things stand now: the clock, the connection, the cases and the outbox, and where the log lies. */
export function NowCard({ diagnostics }: { diagnostics: Diagnostics }) {
  const { t } = useTranslation();
  const format = useFormat();
  const { problem, running, run } = useTask();
  const { connection, mode, nextRunAt, pausedUntil, logFolder } = diagnostics;
  const environment =
    connection.environment === null
      ? t('diagnostics.connectionNone')
      : t(connection.environment === 'demo' ? 'diagnostics.environmentDemo' : 'diagnostics.environmentDinero');
  return (
    <section className="card">
      <Title order={2} mb="sm">
        {t('diagnostics.now')}
      </Title>
      <dl className="facts">
        <Fact name={t('diagnostics.nextRun')}>
          {nextRunAt === null ? t('diagnostics.none') : format.moment(nextRunAt)}
        </Fact>
        <Fact name={t('diagnostics.mode')}>{t(`automation.modeOf.${mode}`)}</Fact>
        {pausedUntil !== null && (
          <Fact name={t('diagnostics.paused')}>
            {t('diagnostics.pausedUntil', { day: format.dayNamed(pausedUntil) })}
          </Fact>
        )}
        <Fact name={t('diagnostics.connection')}>
          {environment} · {t('diagnostics.calls', { count: connection.calls })}
          {connection.problem !== null && <div className="facts__problem">{reasonSentence(t, connection.problem)}</div>}
        </Fact>
        <Fact name={t('diagnostics.cases')}>
          <Counts counts={diagnostics.cases} word={caseWord} none={t('diagnostics.casesNone')} />
        </Fact>
        <Fact name={t('diagnostics.outbox')}>
          <Counts counts={diagnostics.outbox} word={outboxWord} none={t('diagnostics.outboxNone')} />
        </Fact>
        <Fact name={t('diagnostics.version')}>
          {diagnostics.version} · Electron {diagnostics.electron} · {diagnostics.platform}
        </Fact>
        <Fact name={t('diagnostics.logs')}>
          <span className="facts__path">{logFolder}</span>{' '}
          <Button
            size="compact-sm"
            variant="default"
            loading={running}
            onClick={() => void run(() => callApi('diagnostics.openLogs'))}
          >
            {t('diagnostics.openLogs')}
          </Button>
        </Fact>
      </dl>
      {problem !== null && (
        <div className="card__notice">
          <ProblemNotice problem={problem} />
        </div>
      )}
    </section>
  );
}
