import { Button, Group, Modal, Stack, Text } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Result } from '../../../src/ipc/errors';
import { ProblemNotice } from '../../components/ProblemNotice';
import { useReturnFocus } from '../../components/useReturnFocus';
import { useTask } from '../../components/useTask';

interface ActDialogProps<T> {
  title: string;
  text: string;
  confirm: string;
  /** What to ask of main; null where something is still missing, which the fields say. */
  ask: () => Promise<Result<T>> | null;
  onClose: () => void;
  children?: ReactNode;
}

/** A form about one or more cases: what it does, its fields, and its button. Closes once it is done. */
export function ActDialog<T>({ title, text, confirm, ask, onClose, children }: ActDialogProps<T>) {
  const { t } = useTranslation();
  const { running, problem, run } = useTask();
  useReturnFocus();
  const submit = async (): Promise<void> => {
    const asked = ask();
    if (asked === null) return;
    if ((await run(() => asked)).ok) onClose();
  };
  return (
    <Modal opened onClose={onClose} title={title} closeButtonProps={{ 'aria-label': t('app.close') }}>
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          event.stopPropagation();
          void submit();
        }}
      >
        <Stack gap="md">
          <Text>{text}</Text>
          {children}
          {problem !== null && <ProblemNotice problem={problem} />}
          <Group justify="flex-end" gap="xs">
            <Button variant="default" onClick={onClose}>
              {t('app.cancel')}
            </Button>
            <Button type="submit" loading={running}>
              {confirm}
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
}
