import type { Letter, LetterClaim } from '../../../../src/letter/letter';
import { wordsOf } from '../../../../src/letter/words';
import { amountText } from './amountText';

/** So many lines stay together on one page; a longer claim is parted between its lines. */
const SHORT = 12;
/** So many lines are set closer. */
const MANY = 24;

/** One invoice of the specification: its name, its lines, and its sum where there are several invoices. */
export function ClaimRows({ claim, letter }: { claim: LetterClaim; letter: Letter }) {
  const { language, claims } = letter;
  const words = wordsOf(language);
  const { lines, total } = claim;
  const name = words.invoice(claim.invoiceNumber, claim.invoiceDay);
  const several = claims.length > 1;
  const inOneRow = several && lines.length === 1;
  const payTo = several && claim.payTo !== null ? words.payTo(claim.payTo) : null;
  const about = [claim.description, words.paper.fellDue(claim.dueDate), payTo].filter(
    (part) => part !== null && part !== '',
  );
  const title = (
    <>
      {name}
      <span className="note">{about.join(' · ')}</span>
    </>
  );
  if (inOneRow)
    return (
      <tbody className="short">
        <tr>
          <th scope="row">{title}</th>
          <td className="amount">{amountText(total, language)}</td>
        </tr>
      </tbody>
    );
  return (
    <tbody className={lines.length <= SHORT ? 'short' : lines.length > MANY ? 'dense' : undefined}>
      <tr className="invoice">
        <th scope="rowgroup" colSpan={2}>
          {title}
        </th>
      </tr>
      {lines.map((line, index) => (
        <tr key={index} className={index === 0 || index === lines.length - 2 ? 'held' : undefined}>
          <th scope="row">
            {line.label}
            {line.details.length === 1 && <span className="aside"> ({line.details[0]})</span>}
            {line.details.length > 1 &&
              line.details.map((detail, at) => (
                <span key={at} className="note">
                  {detail}
                </span>
              ))}
          </th>
          <td className="amount">{amountText(line.amount, language)}</td>
        </tr>
      ))}
      {several && (
        <tr className="claim-sum">
          <th scope="row">{words.paper.claimTotal(words.invoice(claim.invoiceNumber, null))}</th>
          <td className="amount">{amountText(total, language)}</td>
        </tr>
      )}
    </tbody>
  );
}
