import { Title } from '@mantine/core';
import { IconChecks } from '@tabler/icons-react';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { Today } from '../../../src/ipc/todayViews';
import { useFormat } from '../../components/useFormat';
import { nextRunSentence } from './nextRun';
import { useRowKeys } from './useRowKeys';
import { WaitingItem } from './WaitingItem';

/** What needs a person, weightiest first; or that all is done. */
export function WaitingSection({ today, waiting, byItself }: Pick<Today, 'today' | 'waiting' | 'byItself'>) {
  const { t } = useTranslation();
  const format = useFormat();
  const keys = useMemo(() => waiting.map(({ key }) => key), [waiting]);
  const { list, current, onFocus, onBlur, onKeyDown } = useRowKeys(keys);
  return (
    <section className="card today__card" aria-labelledby="today-waiting">
      <div className="today__head">
        <Title order={2} id="today-waiting">
          {t('today.waiting')}
        </Title>
        {waiting.length > 0 && <span className="today__keys">{t('today.keys')}</span>}
      </div>
      {waiting.length === 0 ? (
        <p className="today__calm num">
          <IconChecks size={22} aria-hidden />
          {t('today.allDone', { next: nextRunSentence(t, byItself, today, format) })}
        </p>
      ) : (
        <ul className="today__list" ref={list} aria-labelledby="today-waiting">
          {waiting.map((row) => (
            <WaitingItem
              key={row.key}
              row={row}
              today={today}
              isCurrent={row.key === current}
              onFocus={onFocus}
              onBlur={onBlur}
              onKeyDown={onKeyDown}
            />
          ))}
        </ul>
      )}
    </section>
  );
}
