import { formatDateLong } from '../../../../src/claim/date';
import { sum } from '../../../../src/claim/money';
import type { Letter } from '../../../../src/letter/letter';
import { wordsOf } from '../../../../src/letter/words';
import { amountText } from './amountText';

/** What was agreed to be paid, and when. */
export function Instalments({ letter: { instalments, language } }: { letter: Letter }) {
  const words = wordsOf(language).paper;
  return (
    <table className="claims">
      <thead>
        <tr>
          <th scope="col">{words.instalment}</th>
          <th scope="col">{words.payBy}</th>
          <th scope="col" className="amount">
            {words.amount}
          </th>
        </tr>
      </thead>
      <tbody>
        {instalments.map(({ due, amount }, index) => (
          <tr key={index}>
            <th scope="row">{words.instalmentOf(index + 1, instalments.length)}</th>
            <td>{formatDateLong(due, language)}</td>
            <td className="amount">{amountText(amount, language)}</td>
          </tr>
        ))}
        <tr className="sum">
          <th scope="row" colSpan={2}>
            {words.total}
          </th>
          <td className="amount">{amountText(sum(instalments.map(({ amount }) => amount)), language)}</td>
        </tr>
      </tbody>
    </table>
  );
}
