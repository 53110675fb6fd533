import { Drawer, Loader, Stack, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { ProblemNotice } from '../../components/ProblemNotice';
import { sortOf } from './letterSort';
import { OutcomeView } from './OutcomeView';
import { PreviewBody } from './PreviewBody';
import { PreviewFooter } from './PreviewFooter';
import { usePreview } from './store';
import './preview.css';

/** The reminder of one invoice, from the right edge: what would be sent, why it is lawful, and the button. */
export function PreviewDrawer() {
  const { t } = useTranslation();
  const { guid, preview, loading, problem, outcome, load, close } = usePreview();
  const title =
    preview === null
      ? t('preview.titleOpening')
      : t(`preview.titles.${sortOf(preview.kind)}`, { level: preview.level, number: preview.invoiceNumber });
  return (
    <Drawer
      opened={guid !== null}
      onClose={close}
      position="right"
      size={960}
      title={title}
      closeButtonProps={{ 'aria-label': t('app.close') }}
      classNames={{ content: 'preview', body: 'preview__body', header: 'preview__header', title: 'preview__title' }}
    >
      {preview === null && loading && (
        <Stack align="center" justify="center" className="preview__main" role="status">
          <Loader />
          <Text c="dimmed">{t('preview.loading')}</Text>
        </Stack>
      )}
      {preview === null && problem !== null && (
        <div className="preview__main">
          <ProblemNotice title={t('preview.failed')} problem={problem} retry={() => load(null)} />
        </div>
      )}
      {preview !== null && outcome === null && (
        <>
          <PreviewBody preview={preview} />
          <PreviewFooter preview={preview} />
        </>
      )}
      {preview !== null && outcome !== null && <OutcomeView outcome={outcome} />}
    </Drawer>
  );
}
