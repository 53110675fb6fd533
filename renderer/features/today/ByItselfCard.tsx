import { Title } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { DueLetter, Today } from '../../../src/ipc/todayViews';
import { useFormat } from '../../components/useFormat';
import { InvoiceLink } from '../case/InvoiceLink';
import { nextRunAt } from './nextRun';

/** One of a few that stand by name, with why it is done. */
function Line({ guid, number, debtorName, children }: Pick<DueLetter, 'guid' | 'number' | 'debtorName'> & Why) {
  return (
    <li className="today__line">
      <InvoiceLink guid={guid} number={number} />
      <span className="ellipsis" title={debtorName}>
        {debtorName}
      </span>
      <span className="today__why">{children}</span>
    </li>
  );
}
interface Why {
  children: ReactNode;
}

/** How many more there are than are named. */
function More({ count }: { count: number }) {
  const { t } = useTranslation();
  return count > 0 ? <li className="today__why">{t('today.moreOf', { count })}</li> : null;
}

/** What the app does by itself for the rest of the day, and why. */
export function ByItselfCard({ today, byItself: does }: Pick<Today, 'today' | 'byItself'>) {
  const { t } = useTranslation();
  const format = useFormat();
  const { nextRunAt: nextAt, running, lastRunAt, letters, starts, outgoing, approve, held } = does;
  const next = nextAt === null ? t('today.noNextRun') : t('today.nextRun', { at: nextRunAt(t, nextAt, today, format) });
  const because = ({ after }: DueLetter): string =>
    after === null ? '' : t(`today.because.${after.what}`, { count: after.days, level: after.level });
  return (
    <section className="card" aria-labelledby="by-itself">
      <Title order={2} id="by-itself" mb="xs">
        {t('today.byItself')}
      </Title>
      <p className="today__next num">
        {running ? t('today.running') : next}
        {lastRunAt !== null && <span> · {t('today.lastRun', { at: format.moment(lastRunAt) })}</span>}
      </p>
      {letters.count > 0 && (
        <>
          <h3 className="today__many">
            {t(approve ? 'today.lettersApprove' : 'today.lettersDue', {
              count: letters.count,
              total: format.kroner(letters.total),
            })}
          </h3>
          <ul className="today__lines">
            {letters.rows.map((letter) => (
              <Line key={letter.guid} {...letter}>
                {t(`letters.kinds.${letter.letter}`)} · {because(letter)}
              </Line>
            ))}
            <More count={letters.count - letters.rows.length} />
          </ul>
        </>
      )}
      {starts.count > 0 && (
        <>
          <h3 className="today__many">
            {t('today.startsDue', { count: starts.count, total: format.kroner(starts.total) })}
          </h3>
          <ul className="today__lines">
            {starts.rows.map((start) => (
              <Line key={start.guid} {...start}>
                {t('today.startsBecause')}
              </Line>
            ))}
            <More count={starts.count - starts.rows.length} />
          </ul>
        </>
      )}
      {outgoing > 0 && <p className="today__many">{t('today.outgoing', { count: outgoing })}</p>}
      {letters.count + starts.count + outgoing === 0 && (
        <p className="today__why">{t(held ? 'today.held' : 'today.nothingByItself')}</p>
      )}
    </section>
  );
}
