import { Button, Group, Modal, PasswordInput, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ProblemNotice } from '../../components/ProblemNotice';
import { tellDone } from '../../components/tell';
import { useTask } from '../../components/useTask';
import { PasswordLength } from '../start/PasswordLength';
import { SHORTEST_PASSWORD } from '../start/passwordLength';
import { useBackup } from './store';

/** Asks twice for a new passphrase. What was typed is forgotten with the dialog. */
export function PassphraseDialog({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation();
  const setPassphrase = useBackup((state) => state.setPassphrase);
  const { running, problem, run } = useTask();
  const [typed, setTyped] = useState('');
  const [repeated, setRepeated] = useState('');
  const differ = repeated.length >= typed.length && repeated !== '' && repeated !== typed;
  const complete = typed.length >= SHORTEST_PASSWORD && repeated === typed;
  const save = async (): Promise<void> => {
    const answer = await run(() => setPassphrase(typed));
    if (!answer.ok) return;
    onClose();
    tellDone(t('backup.passphraseSaved'));
  };
  const reveal = { 'aria-label': t('app.reveal') };
  return (
    <Modal
      opened
      onClose={onClose}
      title={t('backup.passphraseTitle')}
      closeButtonProps={{ 'aria-label': t('app.close') }}
    >
      <form
        onSubmit={(event) => {
          event.preventDefault();
          if (complete) void save();
        }}
      >
        <Stack gap="sm">
          <Text>{t('backup.passphraseText')}</Text>
          <PasswordInput
            label={t('backup.passphraseNew')}
            description={t('backup.passphraseHint')}
            value={typed}
            onChange={(event) => setTyped(event.currentTarget.value)}
            autoComplete="off"
            data-autofocus
            visibilityToggleButtonProps={reveal}
          />
          <PasswordLength password={typed} />
          <PasswordInput
            label={t('backup.passphraseRepeat')}
            value={repeated}
            onChange={(event) => setRepeated(event.currentTarget.value)}
            error={differ ? t('backup.passphrasesDiffer') : undefined}
            autoComplete="off"
            visibilityToggleButtonProps={reveal}
          />
          {problem !== null && <ProblemNotice problem={problem} />}
          <Group justify="flex-end" gap="xs">
            <Button variant="default" onClick={onClose}>
              {t('app.cancel')}
            </Button>
            <Button type="submit" loading={running} disabled={!complete}>
              {t('app.save')}
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
}
