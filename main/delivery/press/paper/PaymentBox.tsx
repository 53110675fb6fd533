import { formatDateLong } from '../../../../src/claim/date';
import { formatKroner } from '../../../../src/claim/money';
import { asksForPayment } from '../../../../src/letter/fixedSentences';
import type { Letter } from '../../../../src/letter/letter';
import { paymentRows } from '../../../../src/letter/paymentRows';
import { wordsOf } from '../../../../src/letter/words';

/** How much, by when and how: what the debtor looks for. */
export function PaymentBox({ letter }: { letter: Letter }) {
  const { language, total, deadline } = letter;
  const words = wordsOf(language).paper;
  const rows = [
    ...(asksForPayment(letter) ? [{ name: words.toPay, value: formatKroner(total, language) }] : []),
    ...(deadline === null ? [] : [{ name: words.deadline, value: formatDateLong(deadline, language) }]),
    ...paymentRows(letter),
  ];
  return (
    <dl className="pay">
      {rows.map(({ name, value }) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}
