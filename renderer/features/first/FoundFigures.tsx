import { useTranslation } from 'react-i18next';
import { useFormat } from '../../components/useFormat';
import { useAutomation } from '../automation/store';
import { mayRemind } from '../invoices/rowAction';
import { useInvoices } from '../invoices/store';
import { useNew } from '../new/store';

/** What the first fetch found, and what will and what will not happen with it. */
export function FoundFigures({ overdue }: { overdue: number }) {
  const { t } = useTranslation();
  const format = useFormat();
  const ready = useInvoices((state) => state.items.filter(mayRemind).length);
  const items = useNew((state) => state.items);
  const startFrom = useAutomation((state) => state.automation?.startFrom ?? null);
  const starting = items.filter(({ row }) => row.startsOn !== null).length;
  const tooOld = items.filter(({ row }) => row.tooOld).length;
  const rows = [
    { count: overdue, words: t('first.fetch.overdue', { count: overdue }) },
    { count: ready, words: t('first.fetch.ready', { count: ready }) },
    ...(items.length > 0 ? [{ count: items.length, words: t('first.fetch.new', { count: items.length }) }] : []),
    ...(tooOld > 0
      ? [
          {
            count: tooOld,
            words: t('first.fetch.tooOld', { count: tooOld, day: startFrom === null ? '' : format.day(startFrom) }),
          },
        ]
      : []),
    ...(starting > 0 ? [{ count: starting, words: t('first.fetch.starting', { count: starting }) }] : []),
  ];
  return (
    <div role="group" aria-label={t('first.fetch.found')}>
      <dl className="found">
        {rows.map(({ count, words }) => (
          <div key={words}>
            <dt>{words}</dt>
            <dd className="num">{format.count(count)}</dd>
          </div>
        ))}
      </dl>
    </div>
  );
}
