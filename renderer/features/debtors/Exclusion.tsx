import { Button, Group, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { DebtorDetails } from '../../../src/ipc/debtorViews';
import { errorSentence } from '../../components/sentences';
import { tellDone, tellProblem } from '../../components/tell';
import { useFormat } from '../../components/useFormat';
import { useTask } from '../../components/useTask';
import { Notice } from '../../components/Notice';
import { useDebtor } from './panelStore';

/** Whether the customer is ever reminded: switches them off for always, and on again. */
export function Exclusion({ debtor }: { debtor: DebtorDetails }) {
  const { t } = useTranslation();
  const format = useFormat();
  const { exclude, include } = useDebtor();
  const { running, run } = useTask();
  const [reason, setReason] = useState('');
  /** The cases that were switched off just now, while the panel is open: what taking it back gives back. */
  const [withdrawn, setWithdrawn] = useState<string[] | null>(null);
  /** Switched on again: the focus goes back to where it can be switched off. */
  const [switchedOn, setSwitchedOn] = useState(false);
  const { guid, exclusion } = debtor;

  const switchOn = async (cases: string[]): Promise<void> => {
    const answer = await run(() => include(guid, cases));
    if (!answer.ok) {
      tellProblem(t('debtors.actFailed'), errorSentence(t, answer.error));
      return;
    }
    setWithdrawn(null);
    setSwitchedOn(true);
    tellDone(t('debtors.included'));
  };
  const switchOff = async (): Promise<void> => {
    const answer = await run(() => exclude(guid, reason));
    if (!answer.ok) {
      tellProblem(t('debtors.actFailed'), errorSentence(t, answer.error));
      return;
    }
    setReason('');
    setWithdrawn(answer.data.done);
  };

  if (exclusion !== null) {
    return (
      <Notice tone="quiet">
        <p className="debtors__said">
          {withdrawn === null
            ? t('debtors.excludedSince', { at: format.moment(exclusion.since), reason: exclusion.reason })
            : t('debtors.excluded', { count: withdrawn.length })}
        </p>
        {withdrawn === null ? (
          <>
            <Button size="xs" variant="default" loading={running} onClick={() => void switchOn([])}>
              {t('debtors.include')}
            </Button>
            <p className="debtors__dim">{t('debtors.includeText')}</p>
          </>
        ) : (
          <Group role="status">
            <Button size="xs" variant="default" loading={running} onClick={() => void switchOn(withdrawn)} autoFocus>
              {t('app.undo')}
            </Button>
          </Group>
        )}
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
        autoFocus={switchedOn}
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
