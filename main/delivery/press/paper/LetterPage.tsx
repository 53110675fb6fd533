import { asksForPayment, fixedSentences } from '../../../../src/letter/fixedSentences';
import type { Letter } from '../../../../src/letter/letter';
import { paymentRows } from '../../../../src/letter/paymentRows';
import { wordsOf } from '../../../../src/letter/words';
import { Instalments } from './Instalments';
import { PaymentBox } from './PaymentBox';
import { Recipient } from './Recipient';
import { Sender } from './Sender';
import { Specification } from './Specification';

/** A letter from its head to its signature. */
export function LetterPage({ letter }: { letter: Letter }) {
  const { subject, opening, closing, creditor, letterhead, instalments, language } = letter;
  const { heading, payBy, collection, ignoreIfPaid, objections } = fixedSentences(letter);
  const isSaid = subject.toLowerCase().includes(heading.toLowerCase());
  const paysByPlan = instalments.length > 0 && paymentRows(letter).length > 0;
  return (
    <>
      <header className="top">
        <Recipient letter={letter} />
        <Sender letter={letter} />
      </header>
      {!isSaid && <p className="eyebrow">{heading}</p>}
      <h1>{subject}</h1>
      <p className="text">{opening}</p>
      {payBy !== null && <p>{payBy}</p>}
      <Specification letter={letter} />
      {instalments.length > 0 && <Instalments letter={letter} />}
      {(asksForPayment(letter) || paysByPlan) && <PaymentBox letter={letter} />}
      {collection !== null && <p className="notice">{collection}</p>}
      {ignoreIfPaid !== null && (
        <p>
          {ignoreIfPaid} {objections}
        </p>
      )}
      <div className="close">
        {closing !== '' && <p className="closing">{closing}</p>}
        <p>{wordsOf(language).regards}</p>
        <p className="name">{creditor.name}</p>
        {letterhead.signature !== null && <p className="text">{letterhead.signature}</p>}
      </div>
    </>
  );
}
