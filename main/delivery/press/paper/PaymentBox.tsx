import { formatDateLong } from '../../../../src/claim/date';
import { formatKroner } from '../../../../src/claim/money';
import type { Letter } from '../../../../src/letter/letter';
import { paymentRows } from '../../../../src/letter/paymentRows';
import { wordsOf } from '../../../../src/letter/words';

/** How much, by when and how: what the debtor looks for. */
export function PaymentBox({ letter }: { letter: Letter }) {
  const { language, total, deadline } = letter;
  const words = wordsOf(language).paper;
  return (
    <section className="pay">
      <dl className="pay-sum">
        <div>
          <dt>{words.toPay}</dt>
          <dd className="amount-to-pay">{formatKroner(total, language)}</dd>
          {deadline !== null && (
            <>
              <dt>{words.deadline}</dt>
              <dd className="deadline">{formatDateLong(deadline, language)}</dd>
            </>
          )}
        </div>
        <div className="pay-ways">
          {paymentRows(letter).map(({ name, value }) => (
            <div key={name}>
              <dt>{name}</dt>
              <dd>{value}</dd>
            </div>
          ))}
        </div>
      </dl>
    </section>
  );
}
