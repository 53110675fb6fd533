import { asksForPayment } from '../../../../src/letter/fixedSentences';
import type { Letter } from '../../../../src/letter/letter';
import { wordsOf } from '../../../../src/letter/words';
import { amountText } from './amountText';
import { ClaimRows } from './ClaimRows';

/** What is owed, line by line. Its header stands on each page it goes on to. */
export function Specification({ letter }: { letter: Letter }) {
  const { claims, language, total } = letter;
  const words = wordsOf(language).paper;
  if (claims.length === 0) return null;
  return (
    <table className="claims">
      <thead>
        <tr>
          <th scope="col">{words.item}</th>
          <th scope="col" className="amount">
            {words.amount}
          </th>
        </tr>
      </thead>
      {claims.map((claim) => (
        <ClaimRows key={claim.invoiceNumber} claim={claim} letter={letter} />
      ))}
      <tbody>
        <tr className="sum">
          <th scope="row">{asksForPayment(letter) ? words.toPay : words.total}</th>
          <td className="amount">{amountText(total, language)}</td>
        </tr>
      </tbody>
    </table>
  );
}
