import { Title } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { addDays } from '../../../src/claim/date';
import type { Today } from '../../../src/ipc/todayViews';
import { useFormat } from '../../components/useFormat';

/** What has happened since the last working day, a line for each kind of thing. */
export function SinceCard({ today, since: { day, lines } }: Pick<Today, 'today' | 'since'>) {
  const { t } = useTranslation();
  const format = useFormat();
  return (
    <section className="card" aria-labelledby="since">
      <Title order={2} id="since" mb="xs">
        {day === addDays(today, -1) ? t('today.sinceYesterday') : t('today.since', { day: format.dayNamed(day) })}
      </Title>
      {lines.length === 0 && <p className="today__why">{t('today.nothingSince')}</p>}
      <ul className="today__lines num">
        {lines.map(({ kind, count, amount }) => {
          const line = t(`today.happened.${kind}`, { count });
          return (
            <li key={kind}>{amount === null ? line : t('today.lineOf', { line, amount: format.kroner(amount) })}</li>
          );
        })}
      </ul>
    </section>
  );
}
