import { Button, Skeleton, Stack } from '@mantine/core';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { PageHeader } from '../../components/PageHeader';
import { ProblemNotice } from '../../components/ProblemNotice';
import { ByItselfSection } from './ByItselfSection';
import { SinceSection } from './SinceSection';
import { useDay } from './store';
import { WaitingSection } from './WaitingSection';
import './today.css';

/** The page a company opens on: what needs a person, what goes by itself, and what has happened. */
export function TodayPage() {
  const { t } = useTranslation();
  const { day, problem, refresh } = useDay();
  useEffect(() => {
    void refresh();
  }, [refresh]);
  return (
    <div className="page today">
      <PageHeader title={t('today.title')} note={t('today.lead')} />
      <Stack gap="sm">
        {problem !== null && (
          <ProblemNotice title={t('today.failed')} problem={problem}>
            <div>
              <Button mt="xs" variant="default" onClick={() => void refresh()}>
                {t('app.retry')}
              </Button>
            </div>
          </ProblemNotice>
        )}
        {day === null && problem === null && (
          <Stack gap="sm" aria-label={t('app.loading')}>
            <Skeleton height={240} />
            <Skeleton height={120} />
            <Skeleton height={120} />
          </Stack>
        )}
        {day !== null && (
          <>
            <WaitingSection today={day.today} waiting={day.waiting} byItself={day.byItself} />
            <div className="today__lower">
              <ByItselfSection today={day.today} byItself={day.byItself} />
              <SinceSection today={day.today} since={day.since} />
            </div>
          </>
        )}
      </Stack>
    </div>
  );
}
