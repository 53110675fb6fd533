import { Button } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ConfirmDialog } from '../../components/ConfirmDialog';
import { ProblemNotice } from '../../components/ProblemNotice';
import { tellDone } from '../../components/tell';
import { useTask } from '../../components/useTask';
import { useLetters } from './store';
import { storedView } from './written';

/** Back to the standard's words, where the company has its own. Asks first: the own words are gone. */
export function ResetButton() {
  const { t } = useTranslation();
  const letters = useLetters();
  const { running, problem, run, forget } = useTask();
  const [asking, setAsking] = useState(false);
  const letter = t(`letters.kinds.${letters.kind}`);
  if (storedView(letters)?.own !== true) return null;
  const close = (): void => {
    setAsking(false);
    forget();
  };
  const reset = async (): Promise<void> => {
    const result = await run(letters.reset);
    if (!result.ok) return;
    close();
    tellDone(t('letters.resetDone', { letter }));
  };
  return (
    <>
      <Button variant="default" onClick={() => setAsking(true)}>
        {t('letters.reset')}
      </Button>
      <ConfirmDialog
        opened={asking}
        title={t('letters.resetTitle')}
        text={t('letters.resetText', { letter, language: t(`letters.languages.${letters.language}`) })}
        confirm={t('letters.reset')}
        running={running}
        onConfirm={() => void reset()}
        onClose={close}
      >
        {problem !== null && <ProblemNotice problem={problem} />}
      </ConfirmDialog>
    </>
  );
}
