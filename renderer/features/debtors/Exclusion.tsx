import { Button, TextInput } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { DebtorDetails } from '../../../src/ipc/debtorViews';
import { errorSentence } from '../../components/sentences';
import { tellDone, tellProblem } from '../../components/tell';
import { useFormat } from '../../components/useFormat';
import { useTask } from '../../components/useTask';
import { Notice } from '../../components/Notice';
import { useDebtor } from './panelStore';

/** Milliseconds in which the foot of the window offers to take it back. */
const UNDO_FOR = 10_000;
const TOAST = 'debtor-excluded';

/** Whether the customer is ever reminded: switches them off for always, and on again. */
export function Exclusion({ debtor }: { debtor: DebtorDetails }) {
  const { t } = useTranslation();
  const format = useFormat();
  const { exclude, include } = useDebtor();
  const { running, run } = useTask();
  const [reason, setReason] = useState('');
  const { guid, exclusion } = debtor;

  const switchOn = async (withdrawn: string[]): Promise<void> => {
    const answer = await run(() => include(guid, withdrawn));
    if (answer.ok) tellDone(t('debtors.included'));
    else tellProblem(t('debtors.actFailed'), errorSentence(t, answer.error));
  };
  const switchOff = async (): Promise<void> => {
    const answer = await run(() => exclude(guid, reason));
    if (!answer.ok) {
      tellProblem(t('debtors.actFailed'), errorSentence(t, answer.error));
      return;
    }
    setReason('');
    const { done } = answer.data;
    notifications.show({
      id: TOAST,
      color: 'teal',
      autoClose: UNDO_FOR,
      withCloseButton: true,
      closeButtonProps: { 'aria-label': t('app.close') },
      message: (
        <span className="debtors__toast">
          {t('debtors.excluded', { count: done.length })}
          <Button
            size="compact-sm"
            variant="light"
            onClick={() => {
              notifications.hide(TOAST);
              void switchOn(done);
            }}
          >
            {t('debtors.undo')}
          </Button>
        </span>
      ),
    });
  };

  if (exclusion !== null) {
    return (
      <Notice tone="quiet">
        <p className="debtors__said">
          {t('debtors.excludedSince', { at: format.moment(exclusion.since), reason: exclusion.reason })}
        </p>
        <Button size="xs" variant="default" loading={running} onClick={() => void switchOn([])}>
          {t('debtors.include')}
        </Button>
        <p className="debtors__dim">{t('debtors.includeText')}</p>
      </Notice>
    );
  }
  return (
    <form
      className="debtors__exclude"
      onSubmit={(event) => {
        event.preventDefault();
        void switchOff();
      }}
    >
      <TextInput
        label={t('debtors.reason')}
        value={reason}
        maxLength={300}
        onChange={(event) => setReason(event.currentTarget.value)}
      />
      <Button type="submit" variant="default" loading={running}>
        {t('debtors.exclude')}
      </Button>
      <p className="debtors__dim debtors__wide">{t('debtors.excludeText')}</p>
    </form>
  );
}
