import { Button, Text } from '@mantine/core';
import { IconSend } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { Preview } from '../../../src/ipc/views';
import { SendingSteps } from './SendingSteps';
import { usePreview } from './store';

/** The button that sends, and exactly what happens when it is pressed. */
export function PreviewFooter({ preview }: { preview: Preview }) {
  const { t } = useTranslation();
  const { loading, sending, stage, send, close } = usePreview();
  const { email } = preview.recipient;
  return (
    <footer className="preview__footer">
      {sending && stage !== null ? (
        <SendingSteps stage={stage} />
      ) : (
        <Text size="sm" c="dimmed" className="wrap-anywhere">
          {email === null ? t('preview.noEmail') : t('preview.sendsTo', { email })}
        </Text>
      )}
      <div className="preview__buttons">
        <Button variant="default" onClick={close}>
          {t(sending ? 'app.close' : 'app.cancel')}
        </Button>
        <Button
          leftSection={<IconSend size={16} aria-hidden />}
          loading={sending}
          disabled={loading || preview.refusals.length > 0}
          onClick={() => void send()}
        >
          {t('preview.send')}
        </Button>
      </div>
    </footer>
  );
}
