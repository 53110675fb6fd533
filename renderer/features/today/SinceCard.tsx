import { Title } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Since } from '../../../src/ipc/todayViews';
import { useFormat } from '../../components/useFormat';

/** What has happened since the last working day, a line for each kind of thing. */
export function SinceCard({ since: { day, lines } }: { since: Since }) {
  const { t } = useTranslation();
  const format = useFormat();
  return (
    <section className="card" aria-labelledby="since">
      <Title order={2} id="since" mb="xs">
        {t('today.since', { day: format.dayNamed(day) })}
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
