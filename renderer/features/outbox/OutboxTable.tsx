import { useTranslation } from 'react-i18next';
import { OutboxLetterRows } from './OutboxLetterRows';
import { isHeld, type OutboxLetter } from './outboxLetters';
import '../../components/table.css';

/** The letters as a table: what, to whom, how it went and what a person can do. */
export function OutboxTable({ letters }: { letters: OutboxLetter[] }) {
  const { t } = useTranslation();
  const withTicks = letters.some(isHeld);
  return (
    <div className="card table__card">
      <table className="table outbox" aria-label={t('outbox.title')}>
        <thead>
          <tr>
            {withTicks && (
              <th scope="col" className="outbox__tick">
                <span className="visually-hidden">{t('outbox.tick')}</span>
              </th>
            )}
            <th scope="col">{t('outbox.day')}</th>
            <th scope="col">{t('outbox.invoice')}</th>
            <th scope="col">{t('outbox.debtor')}</th>
            <th scope="col">{t('outbox.level')}</th>
            <th scope="col" className="table__right">
              {t('outbox.total')}
            </th>
            <th scope="col">{t('outbox.state')}</th>
            <th scope="col">{t('outbox.action')}</th>
          </tr>
        </thead>
        <tbody>
          {letters.map((letter) => (
            <OutboxLetterRows key={letter.key} letter={letter} withTicks={withTicks} />
          ))}
        </tbody>
      </table>
    </div>
  );
}
