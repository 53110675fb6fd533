import { Button, Text } from '@mantine/core';
import { IconPrinter, IconSend } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { Preview } from '../../../src/ipc/views';
import { useFormat } from '../../components/useFormat';
import { booksText, chargedBy } from './booksSentence';
import { sortOf } from './letterSort';
import { SendingSteps } from './SendingSteps';
import { usePreview } from './store';

/** The button that sends, and exactly what happens when it is pressed. */
export function PreviewFooter({ preview }: { preview: Preview }) {
  const { t } = useTranslation();
  const { loading, sending, stage, send, close } = usePreview();
  const format = useFormat();
  const { channel, kind, recipient, refusals } = preview;
  const { email, name } = recipient;
  const onPaper = channel === 'print';
  const goes = onPaper
    ? t('preview.printsTo', { name })
    : email === null
      ? t('preview.noEmail')
      : t(channel === 'dinero' ? 'preview.sendsTo' : 'preview.mailsTo', { email });
  const posted = t(`preview.books.${booksText(preview)}`, { amount: format.kroner(chargedBy(preview)) });
  return (
    <footer className="preview__footer">
      {sending && stage !== null ? (
        <SendingSteps stage={stage} preview={preview} />
      ) : (
        <Text size="sm" c="dimmed" className="wrap-anywhere">
          {goes}
          {refusals.length === 0 && ` ${posted}`}
        </Text>
      )}
      <div className="preview__buttons">
        <Button variant="default" onClick={close}>
          {t(sending ? 'app.close' : 'app.cancel')}
        </Button>
        <Button
          leftSection={onPaper ? <IconPrinter size={16} aria-hidden /> : <IconSend size={16} aria-hidden />}
          loading={sending}
          disabled={loading || refusals.length > 0}
          onClick={() => void send()}
        >
          {t(onPaper ? 'preview.print' : `preview.sendOf.${sortOf(kind)}`)}
        </Button>
      </div>
    </footer>
  );
}
