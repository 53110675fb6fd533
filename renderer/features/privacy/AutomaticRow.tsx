import { Switch } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { PrivacyView } from '../../../src/ipc/privacyViews';
import { ConfirmDialog } from '../../components/ConfirmDialog';
import { ProblemNotice } from '../../components/ProblemNotice';
import { tellDone } from '../../components/tell';
import { useFormat } from '../../components/useFormat';
import { useTask } from '../../components/useTask';
import { usePrivacy } from './store';

/** Whether closed cases are erased by themselves. Before that begins, a person sees what would go. */
export function AutomaticRow({ view }: { view: PrivacyView }) {
  const { t } = useTranslation();
  const save = usePrivacy((state) => state.save);
  const { running, problem, run } = useTask();
  const [asking, setAsking] = useState(false);
  const { rules } = view;
  const due = useDueSentence(view);
  const set = async (automatic: boolean): Promise<void> => {
    const answer = await run(() => save({ ...rules, automatic }));
    if (!answer.ok) return;
    setAsking(false);
    tellDone(t(automatic ? 'privacy.switchedOn' : 'privacy.switchedOff'));
  };
  return (
    <div className="privacy__automatic">
      <Switch
        label={t('privacy.automatic')}
        description={due}
        checked={rules.automatic}
        disabled={running}
        onChange={(event) => (event.currentTarget.checked ? setAsking(true) : void set(false))}
      />
      {problem !== null && !asking && <ProblemNotice problem={problem} />}
      <ConfirmDialog
        opened={asking}
        title={t('privacy.switchOnTitle')}
        text={due}
        confirm={t('privacy.switchOn')}
        running={running}
        onConfirm={() => void set(true)}
        onClose={() => setAsking(false)}
      >
        <p className="privacy__plain">{t('privacy.switchOnText')}</p>
        {problem !== null && <ProblemNotice problem={problem} />}
      </ConfirmDialog>
    </div>
  );
}

/** What would be erased today, or from when something is. */
function useDueSentence({ due, dueNotes, nextOn }: PrivacyView): string {
  const { t } = useTranslation();
  const format = useFormat();
  const ofNotes = dueNotes === 0 ? '' : ` ${t('privacy.dueNotes', { count: dueNotes })}`;
  if (due.oldest !== null && due.newest !== null)
    return `${t('privacy.due', { count: due.count, oldest: format.day(due.oldest), newest: format.day(due.newest) })}${ofNotes}`;
  return `${nextOn === null ? t('privacy.noneClosed') : t('privacy.noneDue', { day: format.day(nextOn) })}${ofNotes}`;
}
