import { Button } from '@mantine/core';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import type { SessionView } from '../../../src/ipc/views';
import { PageHeader } from '../../components/PageHeader';
import { CompanyLine } from '../company/CompanyLine';
import { ConnectStep } from './ConnectStep';
import { FetchStep } from './FetchStep';
import { RulesStep } from './RulesStep';
import { StepBar } from './StepBar';
import { reachable } from './steps';
import { useFirst } from './store';
import { WhereStep } from './WhereStep';
import './first.css';

const views = { 2: WhereStep, 3: ConnectStep, 4: RulesStep, 5: FetchStep } as const;

/** The first day, from a new company to its first list. It can be left, and opened again where it was left. */
export function FirstDay({ session: { profile, connection } }: { session: SessionView }) {
  const { t } = useTranslation();
  const { leave, loadDemo } = useFirst();
  const step = useFirst((state) => reachable(state.step, connection !== null));
  useEffect(() => {
    void loadDemo();
  }, [loadDemo]);
  const View = views[step];
  return (
    <div className="page page--company first">
      <PageHeader title={t('first.title')} note={<CompanyLine profile={profile} />}>
        <Button variant="subtle" color="gray" flex="none" onClick={leave}>
          {t('first.leave')}
        </Button>
      </PageHeader>
      <StepBar step={step} />
      <View />
    </div>
  );
}
