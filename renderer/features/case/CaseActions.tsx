import { Button } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { CaseAction } from '../../../src/cases/actionNames';
import type { CaseDetails } from '../../../src/ipc/caseListViews';
import type { History } from '../../../src/ipc/historyViews';
import { useToday } from '../../app/useToday';
import { errorSentence } from '../../components/sentences';
import { tellDone, tellProblem } from '../../components/tell';
import { useCovering } from '../../components/useCovering';
import { activate, deactivate, endPlan, orTell, reopen, resume } from '../cases/acts';
import { CloseDialog } from '../cases/CloseDialog';
import { HoldDialog } from '../cases/HoldDialog';
import { DisputeDialog } from '../invoices/DisputeDialog';
import { useInvoices } from '../invoices/store';
import { usePreview } from '../preview/store';
import { PlanDialog } from './PlanDialog';
import { PromiseDialog } from './PromiseDialog';
import { useCase } from './store';

/** What a person can do about the case now; each says first what it does where it is not taken back with one press. */
export function CaseActions({ history, details }: { history: History; details: CaseDetails }) {
  const { t } = useTranslation();
  const today = useToday() ?? details.claim?.asOf;
  const closePanel = useCase((state) => state.close);
  const setDisputed = useInvoices((state) => state.setDisputed);
  const [asking, setAsking] = useState<CaseAction | null>(null);
  useCovering(
    asking !== null,
    useCase((state) => state.cover),
  );
  const { guid, number, state } = history;
  const waited = state === 'found' || state === 'watched';
  const settleDispute = async (): Promise<void> => {
    const answer = await setDisputed(guid, false, '');
    if (answer.ok) tellDone(t('invoices.disputeEnded', { number }));
    else tellProblem(t('invoices.disputeTitle', { number }), errorSentence(t, answer.error));
  };
  const press = (action: CaseAction): void => {
    switch (action) {
      case 'activate':
        void orTell('activate', activate(guid, waited));
        break;
      case 'deactivate':
        void orTell('deactivate', deactivate(guid, waited));
        break;
      case 'resume':
        void orTell('resume', resume([guid]));
        break;
      case 'end-plan':
        void orTell('endPlan', endPlan(guid));
        break;
      case 'reopen':
        void orTell('reopen', reopen([guid]));
        break;
      case 'clear-dispute':
        void settleDispute();
        break;
      case 'hold':
      case 'promise':
      case 'agree-plan':
      case 'dispute':
      case 'close':
        setAsking(action);
        break;
    }
  };
  const onClose = (): void => setAsking(null);
  return (
    <section aria-label={t('case.actions')}>
      <div className="case__actions">
        {details.can.map((action) => (
          <Button key={action} size="compact-sm" variant="default" onClick={() => press(action)}>
            {t(`case.action.${action}`)}
          </Button>
        ))}
        {state === 'payment-plan' && (
          <Button
            size="compact-sm"
            variant="default"
            onClick={() => {
              closePanel();
              void usePreview.getState().open(guid, { wanted: 'plan' });
            }}
          >
            {t('invoices.planLetter')}
          </Button>
        )}
      </div>
      {today !== undefined && asking === 'hold' && <HoldDialog guids={[guid]} today={today} onClose={onClose} />}
      {today !== undefined && asking === 'promise' && <PromiseDialog guid={guid} today={today} onClose={onClose} />}
      {today !== undefined && asking === 'agree-plan' && details.claim !== null && (
        <PlanDialog guid={guid} total={details.claim.total} today={today} onClose={onClose} />
      )}
      {asking === 'dispute' && <DisputeDialog item={{ row: { guid, number } }} onClose={onClose} />}
      {asking === 'close' && <CloseDialog guids={[guid]} onClose={onClose} />}
    </section>
  );
}
