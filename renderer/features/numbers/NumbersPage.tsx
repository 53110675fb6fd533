import { Stack } from '@mantine/core';
import { IconChartBar } from '@tabler/icons-react';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { parts } from '../../../src/ipc/numbersViews';
import { Loading } from '../../components/Loading';
import { EmptyState } from '../../components/EmptyState';
import { PageHeader } from '../../components/PageHeader';
import { ProblemNotice } from '../../components/ProblemNotice';
import { PartCard } from './PartCard';
import { PeriodBar } from './PeriodBar';
import { ReportForm } from './ReportForm';
import { useNumbers } from './store';
import './numbers.css';

/** "Tal": what is overdue, what came in, and what the reminders do, for a chosen period. */
export function NumbersPage() {
  const { t } = useTranslation();
  const { numbers, problem, refresh } = useNumbers();
  useEffect(() => {
    void refresh();
  }, [refresh]);
  const known = numbers !== null && numbers.months.length > 0;
  return (
    <div className="page numbers">
      <PageHeader title={t('numbers.title')} note={t('numbers.lead')}>
        {known && <ReportForm months={numbers.months} />}
      </PageHeader>
      <Stack>
        {problem !== null && <ProblemNotice title={t('numbers.failed')} problem={problem} retry={refresh} />}
        {numbers === null && problem === null && <Loading heights={[62, 300, 300]} />}
        {numbers !== null && !known && (
          <EmptyState icon={<IconChartBar size={26} />} title={t('numbers.empty')} text={t('numbers.emptyText')} />
        )}
        {known && (
          <>
            <PeriodBar numbers={numbers} />
            {parts.map((part) => (
              <PartCard key={part} part={part} numbers={numbers} />
            ))}
          </>
        )}
      </Stack>
    </div>
  );
}
