import { Title } from '@mantine/core';
import { IconCircleCheck } from '@tabler/icons-react';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { EmptyState } from '../../components/EmptyState';
import { Loading } from '../../components/Loading';
import { PageHeader } from '../../components/PageHeader';
import { ProblemNotice } from '../../components/ProblemNotice';
import { useFormat } from '../../components/useFormat';
import { ByItselfCard } from './ByItselfCard';
import { nextRunAt } from './nextRun';
import { SinceCard } from './SinceCard';
import { useDay } from './store';
import { WaitingList } from './WaitingList';
import './today.css';

/** "I dag": what needs a person, what the app does by itself, and what has happened. A company opens on it. */
export function TodayPage() {
  const { t } = useTranslation();
  const format = useFormat();
  const { day, problem, refresh } = useDay();
  useEffect(() => {
    void refresh();
  }, [refresh]);
  const next = day?.byItself.nextRunAt ?? null;
  return (
    <div className="page page--today">
      <PageHeader title={t('today.title')} note={t('today.lead')} />
      {problem !== null && <ProblemNotice title={t('today.failed')} problem={problem} retry={refresh} />}
      {day === null && problem === null && <Loading heights={[220, 140, 140]} />}
      {day !== null && (
        <div className="today">
          <section className="card today__waiting" aria-labelledby="waiting">
            <Title order={2} id="waiting">
              {t('today.waiting')}
            </Title>
            {day.waiting.length === 0 ? (
              <EmptyState
                icon={<IconCircleCheck size={26} />}
                title={t('today.done')}
                text={
                  next === null
                    ? t('today.doneText')
                    : t('today.doneNext', { at: nextRunAt(t, next, day.today, format) })
                }
              />
            ) : (
              <>
                <p className="today__why">{t('today.waitingKeys')}</p>
                <WaitingList rows={day.waiting} />
              </>
            )}
          </section>
          <div className="today__side">
            <ByItselfCard today={day.today} byItself={day.byItself} />
            <SinceCard today={day.today} since={day.since} />
          </div>
        </div>
      )}
    </div>
  );
}
