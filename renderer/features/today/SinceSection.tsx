import { Title } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { addDays } from '../../../src/claim/date';
import type { Today } from '../../../src/ipc/todayViews';
import { useFormat } from '../../components/useFormat';

/** What has happened since the last working day, a line for each kind. */
export function SinceSection({ today, since: { day, lines } }: Pick<Today, 'today' | 'since'>) {
  const { t } = useTranslation();
  const format = useFormat();
  const isYesterday = day === addDays(today, -1);
  return (
    <section className="card today__card" aria-labelledby="today-since">
      <Title order={2} id="today-since" className="num">
        {isYesterday ? t('today.sinceYesterday') : t('today.sinceDay', { day: format.dayNamed(day) })}
      </Title>
      {lines.length === 0 ? (
        <p className="today__line today__why">{t('today.nothingSince')}</p>
      ) : (
        <ul className="today__some">
          {lines.map(({ kind, count, amount }) => (
            <li key={kind} className="today__happening">
              <span>{t(`today.sinceOf.${kind}`, { count })}</span>
              <span className="num">{amount !== null && format.kroner(amount)}</span>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
