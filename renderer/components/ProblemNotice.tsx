import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { AppErrorValue } from '../../src/ipc/errors';
import { Notice } from './Notice';
import { errorSentence } from './sentences';

interface ProblemNoticeProps {
  problem: AppErrorValue;
  title?: string;
  children?: ReactNode;
}

/** What went wrong, as a sentence that says what to do. */
export function ProblemNotice({ problem, title, children }: ProblemNoticeProps) {
  const { t } = useTranslation();
  return (
    <Notice tone="bad" {...(title === undefined ? {} : { title })}>
      {errorSentence(t, problem)}
      {children}
    </Notice>
  );
}
