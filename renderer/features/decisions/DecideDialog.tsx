import { Button, Group, Modal, Stack, Text } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { OpenDecision, TakenDecision } from '../../../src/ipc/caseViews';
import { ProblemNotice } from '../../components/ProblemNotice';
import { tellDone } from '../../components/tell';
import { useReturnFocus } from '../../components/useReturnFocus';
import { useTask } from '../../components/useTask';
import { useDecisions } from './store';

interface DecideDialogProps {
  decision: OpenDecision;
  answer: TakenDecision['decision'];
  reverse: boolean;
  title: string;
  text: string;
  confirm: string;
  /** What is said once it is done. */
  done: string;
  onClose: () => void;
  children?: ReactNode;
}

/** Says what an answer means before it is given, and gives it. */
export function DecideDialog(props: DecideDialogProps) {
  const { t } = useTranslation();
  const decide = useDecisions((state) => state.decide);
  const { running, problem, run } = useTask();
  useReturnFocus();
  const confirm = async (): Promise<void> => {
    const answered = await run(() => decide(props.decision.guid, props.answer, props.reverse));
    if (!answered.ok) return;
    tellDone(props.done);
    props.onClose();
  };
  return (
    <Modal
      opened
      onClose={props.onClose}
      title={props.title}
      size="lg"
      closeButtonProps={{ 'aria-label': t('app.close') }}
    >
      <Stack>
        <Text className="num wrap-anywhere">{props.text}</Text>
        {props.children}
        {problem !== null && <ProblemNotice problem={problem} />}
        <Group justify="flex-end" gap="xs">
          <Button variant="default" onClick={props.onClose} data-autofocus>
            {t('app.cancel')}
          </Button>
          <Button loading={running} onClick={() => void confirm()}>
            {props.confirm}
          </Button>
        </Group>
      </Stack>
    </Modal>
  );
}
