import { Button, Group, SegmentedControl } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { byWhom } from '../../../src/history/exports';
import type { History, HistoryEntryView } from '../../../src/ipc/historyViews';
import { callApi } from '../../api/callApi';
import { errorSentence } from '../../components/sentences';
import { tellDone, tellProblem } from '../../components/tell';
import { useFormat } from '../../components/useFormat';
import { LetterLink } from './LetterLink';
import { useCase } from './store';

const filters = ['all', 'letter', 'note'] as const;
type Filter = (typeof filters)[number];

const shows = (filter: Filter, { kind }: HistoryEntryView): boolean =>
  filter === 'all' || kind === filter || (filter === 'note' && kind === 'task');

/** All that has happened to a case, the latest first, and the way to take it along. */
export function HistoryList({ history }: { history: History }) {
  const { t } = useTranslation();
  const format = useFormat();
  const { readingMails, mailProblem } = useCase();
  const [filter, setFilter] = useState<Filter>('all');
  const { guid, entries, who, mailsReadAt } = history;
  const shown = entries.filter((entry) => shows(filter, entry)).reverse();
  const save = async (channel: 'history.savePdf' | 'history.saveCsv'): Promise<void> => {
    const answer = await callApi(channel, { invoiceGuid: guid });
    if (!answer.ok) tellProblem(t('case.saveFailed'), errorSentence(t, answer.error));
    else if (answer.data !== null) tellDone(t('outbox.saved', { file: answer.data.fileName }));
  };
  return (
    <section>
      <Group justify="space-between" mb="xs">
        <h3 className="case__heading">{t('case.history')}</h3>
        <SegmentedControl
          size="xs"
          aria-label={t('case.filter')}
          value={filter}
          onChange={(value) => setFilter(filters.find((one) => one === value) ?? 'all')}
          data={filters.map((value) => ({ value, label: t(`case.filterOf.${value}`) }))}
        />
      </Group>
      <p className="case__dim" role="status">
        {readingMails
          ? t('case.readingMails')
          : mailProblem !== null
            ? `${t('case.mailsOld')} ${errorSentence(t, mailProblem)}`
            : mailsReadAt !== null && t('case.mailsRead', { when: format.moment(mailsReadAt) })}
      </p>
      {shown.length === 0 && <p className="case__dim">{t('case.empty')}</p>}
      <ol className="case__list">
        {shown.map((entry, index) => (
          <li key={`${entry.at} ${index}`} className={`case__entry case__entry--${entry.kind}`}>
            <div className="case__dim num">
              {format.moment(entry.at)} · {byWhom(entry.by, who, format.language)}
            </div>
            <div className="wrap-anywhere">
              {entry.text[format.language]}
              {entry.letterOf !== null && <LetterLink id={entry.letterOf} number={history.number} />}
            </div>
          </li>
        ))}
      </ol>
      <Group mt="sm" gap="xs">
        <Button size="xs" variant="default" onClick={() => void save('history.savePdf')}>
          {t('case.savePdf')}
        </Button>
        <Button size="xs" variant="default" onClick={() => void save('history.saveCsv')}>
          {t('case.saveCsv')}
        </Button>
      </Group>
    </section>
  );
}
