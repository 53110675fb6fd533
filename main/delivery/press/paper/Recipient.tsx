import type { Letter } from '../../../../src/letter/letter';
import { wordsOf } from '../../../../src/letter/words';

/** Who the letter is to, where the window of the envelope is. */
export function Recipient({ letter: { recipient, language } }: { letter: Letter }) {
  const { attention } = wordsOf(language).paper;
  const lines = [
    recipient.name,
    ...(recipient.attention === null ? [] : [`${attention} ${recipient.attention}`]),
    ...recipient.address,
  ];
  return (
    <div className="recipient">
      {lines.map((line, index) => (
        <p key={index}>{line}</p>
      ))}
    </div>
  );
}
