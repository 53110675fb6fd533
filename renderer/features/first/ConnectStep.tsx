import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useApp } from '../../app/store';
import { Notice } from '../../components/Notice';
import { ConnectForm } from './ConnectForm';
import { StepFoot } from './StepFoot';
import { StepFrame } from './StepFrame';
import { useFirst } from './store';

/** Types what was found, and tries it: nothing is stored before Dinero has said yes. */
export function ConnectStep() {
  const { t } = useTranslation();
  const next = useFirst((state) => state.next);
  const renewing = useFirst((state) => state.renewing);
  const connection = useApp((state) => state.session?.connection ?? null);
  return (
    <StepFrame title={t('first.connect.title')} text={t('first.connect.text')}>
      {connection === null || renewing ? (
        <ConnectForm />
      ) : (
        <>
          <Notice tone="good">{t('company.connectDone', { name: connection.organizationName })}</Notice>
          <StepFoot>
            <Button onClick={next}>{t('first.next')}</Button>
          </StepFoot>
        </>
      )}
    </StepFrame>
  );
}
