import { Button, Group } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { AppErrorValue } from '../../src/ipc/errors';
import { ProblemNotice } from './ProblemNotice';

interface SaveRowProps {
  running: boolean;
  /** Whether there is anything new to save, and all of it can be used. */
  ready: boolean;
  problem: AppErrorValue | null;
}

/** The foot of a form: what went wrong, and the button that saves. */
export function SaveRow({ running, ready, problem }: SaveRowProps) {
  const { t } = useTranslation();
  return (
    <>
      {problem !== null && (
        <div className="card__notice">
          <ProblemNotice problem={problem} />
        </div>
      )}
      <Group mt="md">
        <Button type="submit" loading={running} disabled={!ready}>
          {t('app.save')}
        </Button>
      </Group>
    </>
  );
}
