import { Button } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { AppErrorValue } from '../../src/ipc/errors';
import { Notice } from './Notice';
import { errorSentence } from './sentences';

interface ProblemNoticeProps {
  problem: AppErrorValue;
  title?: string;
  /** What "Prøv igen" does; without it there is no such button. */
  retry?: () => Promise<unknown>;
  children?: ReactNode;
}

/** What went wrong, as a sentence that says what to do. */
export function ProblemNotice({ problem, title, retry, children }: ProblemNoticeProps) {
  const { t } = useTranslation();
  return (
    <Notice tone="bad" {...(title === undefined ? {} : { title })}>
      {errorSentence(t, problem)}
      {retry !== undefined && (
        <div>
          <Button mt="xs" variant="default" onClick={() => void retry()}>
            {t('app.retry')}
          </Button>
        </div>
      )}
      {children}
    </Notice>
  );
}
