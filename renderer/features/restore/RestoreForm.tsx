import { Button, Group, PasswordInput, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ProblemNotice } from '../../components/ProblemNotice';
import { tellDone } from '../../components/tell';
import { useFormat } from '../../components/useFormat';
import { useTask } from '../../components/useTask';
import { sizeText } from '../backup/sizeText';
import { FoundBackup } from './FoundBackup';
import { useRestore } from './store';

/**
 * From a chosen file to a company: the file, its passphrase, what is in it, and then the restoring itself.
 * @param onRestored told of the company that was made
 */
export function RestoreForm({ onRestored }: { onRestored: (id: string) => Promise<void> }) {
  const { t } = useTranslation();
  const format = useFormat();
  const { chosen, found, choose, look, run: restore, close } = useRestore();
  const { running, problem, run, forget } = useTask();
  const [passphrase, setPassphrase] = useState('');

  const submit = async (): Promise<void> => {
    if (found === null) {
      await run(() => look(passphrase));
      return;
    }
    const answer = await run(() => restore(passphrase));
    if (!answer.ok) return;
    await onRestored(answer.data.id);
    close();
    tellDone(t('restore.done', { name: found.name }));
  };
  return (
    <form
      aria-label={t('restore.title')}
      onSubmit={(event) => {
        event.preventDefault();
        if (chosen !== null && passphrase !== '') void submit();
      }}
    >
      <Stack gap="sm">
        <Text size="sm">{t('restore.text')}</Text>
        <Group gap="sm" wrap="nowrap">
          <Button
            variant="default"
            flex="none"
            autoFocus
            onClick={() => {
              setPassphrase('');
              void run(choose);
            }}
          >
            {chosen === null ? t('restore.choose') : t('restore.another')}
          </Button>
          {chosen !== null && (
            <span className="wrap-anywhere">
              {t('restore.file', { name: chosen.name, size: sizeText(chosen.bytes, format.language) })}
            </span>
          )}
        </Group>
        {chosen !== null && found === null && (
          <PasswordInput
            key={chosen.token}
            label={t('restore.passphrase')}
            value={passphrase}
            onChange={(event) => {
              setPassphrase(event.currentTarget.value);
              forget();
            }}
            autoComplete="off"
            autoFocus
            visibilityToggleButtonProps={{ 'aria-label': t('app.reveal') }}
          />
        )}
        {found !== null && <FoundBackup found={found} />}
        {problem !== null && <ProblemNotice problem={problem} />}
        <Group justify="flex-end" gap="xs">
          <Button variant="default" onClick={close}>
            {t('start.back')}
          </Button>
          {chosen !== null && (
            <Button type="submit" loading={running} disabled={passphrase === ''}>
              {found === null ? t('restore.open') : t('restore.run')}
            </Button>
          )}
        </Group>
      </Stack>
    </form>
  );
}
