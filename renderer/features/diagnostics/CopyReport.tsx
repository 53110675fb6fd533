import { Button, Group, Modal, Stack, Text } from '@mantine/core';
import { IconCopy } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { callApi } from '../../api/callApi';
import { errorSentence } from '../../components/sentences';
import { tellProblem } from '../../components/tell';
import { useTask } from '../../components/useTask';

/** Copies a report that may be sent to others, and shows every word of it. */
export function CopyReport() {
  const { t } = useTranslation();
  const { running, run } = useTask();
  const [text, setText] = useState<string | null>(null);
  const copy = async (): Promise<void> => {
    const answer = await run(() => callApi('diagnostics.copyReport'));
    if (answer.ok) setText(answer.data.text);
    else tellProblem(t('diagnostics.copy'), errorSentence(t, answer.error));
  };
  return (
    <>
      <Button
        className="diagnostics__copy"
        variant="default"
        leftSection={<IconCopy size={16} aria-hidden />}
        loading={running}
        onClick={() => void copy()}
      >
        {t('diagnostics.copy')}
      </Button>
      <Modal
        opened={text !== null}
        onClose={() => setText(null)}
        title={t('diagnostics.copied')}
        size="xl"
        closeButtonProps={{ 'aria-label': t('app.close') }}
      >
        <Stack>
          <Text>{t('diagnostics.copiedText')}</Text>
          <pre className="diagnostics__report" tabIndex={0} aria-label={t('diagnostics.copied')}>
            {text}
          </pre>
          <Group justify="flex-end">
            <Button onClick={() => setText(null)} data-autofocus>
              {t('app.close')}
            </Button>
          </Group>
        </Stack>
      </Modal>
    </>
  );
}
