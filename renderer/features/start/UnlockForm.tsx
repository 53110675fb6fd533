import { Button, PasswordInput, Stack } from '@mantine/core';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ProfileEntry } from '../../../src/ipc/views';
import { Notice } from '../../components/Notice';
import { ProblemNotice } from '../../components/ProblemNotice';
import { useTask } from '../../components/useTask';
import { useStart } from './store';
import { useWait } from './useWait';

/** The password of one company. After too many wrong ones the button waits, and says how long. */
export function UnlockForm({ profile }: { profile: ProfileEntry }) {
  const { t } = useTranslation();
  const unlock = useStart((state) => state.unlock);
  const { running, problem, run } = useTask();
  const { seconds, startWait } = useWait();
  const [password, setPassword] = useState('');
  const field = useRef<HTMLInputElement>(null);

  const submit = async (): Promise<void> => {
    const result = await run(() => unlock(profile.id, password));
    if (result.ok) return;
    const wait = Number(result.error.params?.['seconds'] ?? 0);
    if (wait > 0) startWait(wait);
    field.current?.select();
  };

  return (
    <form
      className="profiles__unlock"
      aria-label={t('start.unlockTitle', { name: profile.name })}
      onSubmit={(event) => {
        event.preventDefault();
        void submit();
      }}
    >
      <Stack gap="sm">
        <PasswordInput
          ref={field}
          label={t('start.password')}
          value={password}
          onChange={(event) => setPassword(event.currentTarget.value)}
          autoComplete="off"
          autoFocus
          visibilityToggleButtonProps={{ 'aria-label': t('app.reveal') }}
        />
        {problem !== null && problem.code !== 'password-wait' && <ProblemNotice problem={problem} />}
        {seconds > 0 && <Notice tone="warn">{t('start.waitNote', { count: seconds })}</Notice>}
        <Button type="submit" fullWidth loading={running} disabled={password === '' || seconds > 0}>
          {t('start.unlock')}
        </Button>
      </Stack>
    </form>
  );
}
