import { formatDateLong } from '../../../../src/claim/date';
import type { Letter } from '../../../../src/letter/letter';
import { wordsOf } from '../../../../src/letter/words';

/** The company's logo, or its name in large, with how it is reached, and what the letter is. */
export function Sender({ letter }: { letter: Letter }) {
  const { creditor, letterhead, language, day, deadline, reference } = letter;
  const words = wordsOf(language).paper;
  const contact = [
    ...letterhead.address,
    ...(creditor.cvr === '' ? [] : [`${words.cvr} ${creditor.cvr}`]),
    ...(letterhead.phone === null ? [] : [`${words.phone} ${letterhead.phone}`]),
    letterhead.email,
    letterhead.website,
  ].filter((line) => line !== null && line !== '');
  return (
    <div className="sender">
      <div>
        {letterhead.logo === null ? (
          <p className="wordmark">{creditor.name}</p>
        ) : (
          <>
            <img className="logo" src={letterhead.logo} alt={creditor.name} decoding="sync" />
            <p className="company">{creditor.name}</p>
          </>
        )}
        {contact.map((line, index) => (
          <p key={index}>{line}</p>
        ))}
      </div>
      <dl className="about">
        <dt>{words.date}</dt>
        <dd>{formatDateLong(day, language)}</dd>
        <dt>{words.reference}</dt>
        <dd>{reference}</dd>
        {deadline !== null && (
          <>
            <dt>{words.deadline}</dt>
            <dd>{formatDateLong(deadline, language)}</dd>
          </>
        )}
      </dl>
    </div>
  );
}
