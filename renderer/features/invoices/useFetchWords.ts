import { useTranslation } from 'react-i18next';
import { useInvoices } from './store';

/** How far a fetch has come. */
export interface FetchWords {
  busy: boolean;
  words: string;
  /** 0 to 100; 100 where it is not known how much there is. */
  share: number;
  known: boolean;
}

export function useFetchWords(): FetchWords {
  const { t } = useTranslation();
  const { fetching, progress } = useInvoices();
  const phase = progress === null ? t('invoices.fetching') : t(`invoices.phase.${progress.phase}`);
  const words =
    progress === null
      ? phase
      : progress.total === null
        ? t('invoices.progress', { phase, done: progress.done })
        : t('invoices.progressOf', { phase, done: progress.done, total: progress.total });
  return {
    busy: fetching || progress !== null,
    words,
    share: progress?.total ? Math.min(100, (progress.done / progress.total) * 100) : 100,
    known: progress?.total != null,
  };
}
