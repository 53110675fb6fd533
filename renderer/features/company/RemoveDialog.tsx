import { Button, Group, Modal, PasswordInput, Stack, Text, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ConfirmDialog } from '../../components/ConfirmDialog';
import { ProblemNotice } from '../../components/ProblemNotice';
import { useTask } from '../../components/useTask';
import { useCompany } from './store';

/** Asks twice: first for the name and the password, then once more before the company is gone. */
export function RemoveDialog({ name, onClose }: { name: string; onClose: () => void }) {
  const { t } = useTranslation();
  const remove = useCompany((state) => state.remove);
  const { running, problem, run } = useTask();
  const [typed, setTyped] = useState('');
  const [password, setPassword] = useState('');
  const [last, setLast] = useState(false);

  const confirm = async (): Promise<void> => {
    const result = await run(() => remove(typed.trim(), password));
    if (!result.ok) setLast(false);
  };

  if (last) {
    return (
      <ConfirmDialog
        opened
        title={t('company.removeFinalTitle')}
        text={t('company.removeFinal', { name })}
        confirm={t('company.removeNow')}
        running={running}
        onConfirm={() => void confirm()}
        onClose={onClose}
      />
    );
  }
  return (
    <Modal
      opened
      onClose={onClose}
      title={t('company.removeTitle', { name })}
      closeButtonProps={{ 'aria-label': t('app.close') }}
    >
      <form
        onSubmit={(event) => {
          event.preventDefault();
          setLast(true);
        }}
      >
        <Stack gap="sm">
          <Text>{t('company.removeText')}</Text>
          <TextInput
            label={t('company.removeTypeName', { name })}
            value={typed}
            onChange={(event) => setTyped(event.currentTarget.value)}
            autoComplete="off"
            data-autofocus
          />
          <PasswordInput
            label={t('start.password')}
            value={password}
            onChange={(event) => setPassword(event.currentTarget.value)}
            autoComplete="off"
            visibilityToggleButtonProps={{ 'aria-label': t('app.reveal') }}
          />
          {problem !== null && <ProblemNotice problem={problem} />}
          <Group justify="flex-end" gap="xs">
            <Button variant="default" onClick={onClose}>
              {t('app.cancel')}
            </Button>
            <Button type="submit" color="red.9" disabled={typed.trim() !== name || password === ''}>
              {t('company.removeNext')}
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
}
