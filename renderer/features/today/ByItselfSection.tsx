import { Title } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { DueLetter, StartingInvoice, Today } from '../../../src/ipc/todayViews';
import { useFormat } from '../../components/useFormat';
import { nextRunSentence } from './nextRun';
import { afterSentence } from './sentences';

interface SomeProps {
  /** What the rows have in common, with how many there are. */
  sentence: string;
  count: number;
  rows: ReactNode[];
}

/** Some of many things, and how many more there are. */
function Some({ sentence, count, rows }: SomeProps) {
  const { t } = useTranslation();
  const more = count - rows.length;
  return (
    <>
      <p className="today__line">{sentence}</p>
      <ul className="today__some">
        {rows}
        {more > 0 && <li className="today__more num">{t('today.more', { count: more })}</li>}
      </ul>
    </>
  );
}

interface LineProps {
  what: string;
  why: string | null;
  amount: DueLetter['amount'];
}

function Line({ what, why, amount }: LineProps) {
  const format = useFormat();
  return (
    <li className="today__happening">
      <span className="wrap-anywhere">
        {what} {why !== null && <span className="today__why num">{why}</span>}
      </span>
      <span className="num">{amount !== null && format.kroner(amount)}</span>
    </li>
  );
}

/** What the app does by itself for the rest of the day, and why. */
export function ByItselfSection({ today, byItself }: Pick<Today, 'today' | 'byItself'>) {
  const { t } = useTranslation();
  const format = useFormat();
  const { lastRunAt, pausedUntil, approve, letters, starts, outgoing } = byItself;
  const isQuiet = letters.count + starts.count + outgoing === 0;
  const letterLine = ({ guid, number, debtorName, amount, letter, after }: DueLetter) => {
    const what = t('today.letterTo', { letter: t(`letters.kinds.${letter}`), debtor: debtorName });
    const why = [t('today.invoice', { number }), afterSentence(t, after)].filter((part) => part !== null).join(' · ');
    return <Line key={guid} what={what} why={why} amount={amount} />;
  };
  const startLine = ({ guid, number, debtorName, amount }: StartingInvoice) => (
    <Line key={guid} what={t('today.invoiceTo', { number, debtor: debtorName })} why={null} amount={amount} />
  );
  return (
    <section className="card today__card" aria-labelledby="today-by-itself">
      <Title order={2} id="today-by-itself">
        {t('today.byItself')}
      </Title>
      <p className="today__line num">
        {nextRunSentence(t, byItself, today, format)}
        {lastRunAt !== null && (
          <span className="today__why"> {t('invoices.fetchedAt', { when: format.moment(lastRunAt) })}.</span>
        )}
      </p>
      {pausedUntil !== null && <p className="today__line">{t('today.paused')}</p>}
      {letters.count > 0 && (
        <Some
          sentence={t(approve ? 'today.lettersApprove' : 'today.letters', { count: letters.count })}
          count={letters.count}
          rows={letters.rows.map(letterLine)}
        />
      )}
      {starts.count > 0 && (
        <Some
          sentence={t('today.starts', { count: starts.count })}
          count={starts.count}
          rows={starts.rows.map(startLine)}
        />
      )}
      {outgoing > 0 && <p className="today__line">{t('today.outgoing', { count: outgoing })}</p>}
      {isQuiet && pausedUntil === null && <p className="today__line today__why">{t('today.nothingDue')}</p>}
    </section>
  );
}
