import { Button, Progress, Tooltip } from '@mantine/core';
import { IconRefresh } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { shortcutHint } from '../../app/shortcuts';
import { useApp } from '../../app/store';
import { PageHeader } from '../../components/PageHeader';
import { useFormat } from '../../components/useFormat';
import { useInvoices } from './store';
import { useFetchWords } from './useFetchWords';

/** The title, when the list was fetched, and the button that fetches it, with how far it has come. */
export function FetchHeader() {
  const { t } = useTranslation();
  const format = useFormat();
  const { list, fetching, fetch } = useInvoices();
  const connected = useApp((state) => state.session?.connection !== null);
  const platform = useApp((state) => state.info?.platform ?? '');
  const lastFetch = list?.lastFetch ?? null;
  const { busy, words, share, known } = useFetchWords();
  const at = lastFetch === null ? t('invoices.never') : t('invoices.fetchedAt', { when: format.moment(lastFetch.at) });
  return (
    <>
      <PageHeader
        title={t('invoices.title')}
        note={
          <span className="num" role="status">
            {busy ? words : list !== null && at}
          </span>
        }
      >
        <Tooltip label={shortcutHint('R', platform)}>
          <Button
            leftSection={<IconRefresh size={16} aria-hidden />}
            loading={fetching}
            disabled={!connected}
            onClick={() => void fetch()}
          >
            {t('invoices.fetch')}
          </Button>
        </Tooltip>
      </PageHeader>
      <div className="invoices__progress">
        {busy && <Progress value={share} size={3} animated={!known} aria-label={words} />}
      </div>
    </>
  );
}
