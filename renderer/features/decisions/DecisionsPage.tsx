import { Button, Stack } from '@mantine/core';
import { IconScale } from '@tabler/icons-react';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Loading } from '../../components/Loading';
import { EmptyState } from '../../components/EmptyState';
import { PageHeader } from '../../components/PageHeader';
import { ProblemNotice } from '../../components/ProblemNotice';
import { TasksCard } from '../tasks/TasksCard';
import { DecisionCard } from './DecisionCard';
import { useDecisions } from './store';
import { TakenTable } from './TakenTable';
import './decisions.css';

/** Cards shown at first, and added by each press of the button below. */
const STEP = 25;

/** The cases in which only charges are left: what a person has to decide, and what was decided. */
export function DecisionsPage() {
  const { t } = useTranslation();
  const { decisions, problem, refresh } = useDecisions();
  const [limit, setLimit] = useState(STEP);
  useEffect(() => {
    void refresh();
  }, [refresh]);
  const open = decisions?.open ?? [];
  const more = open.length - limit;

  return (
    <div className="page page--company">
      <PageHeader title={t('decisions.title')} note={t('decisions.intro')} />
      <Stack>
        <TasksCard />
        {problem !== null && <ProblemNotice title={t('decisions.failed')} problem={problem} retry={refresh} />}
        {decisions === null && problem === null && <Loading heights={[150, 150]} />}
        {open.length > 0 && (
          <ul className="decisions" aria-label={t('decisions.openLabel')}>
            {open.slice(0, limit).map((decision) => (
              <DecisionCard key={decision.guid} decision={decision} />
            ))}
          </ul>
        )}
        {more > 0 && (
          <div>
            <Button variant="default" onClick={() => setLimit(limit + STEP)}>
              {t('decisions.more', { count: Math.min(more, STEP) })}
            </Button>
          </div>
        )}
        {decisions !== null && open.length === 0 && (
          <EmptyState icon={<IconScale size={26} />} title={t('decisions.empty')} text={t('decisions.emptyText')} />
        )}
        {decisions !== null && decisions.taken.length > 0 && <TakenTable taken={decisions.taken} />}
      </Stack>
    </div>
  );
}
