import { LetterheadFields, type LetterheadView } from '../../../src/ipc/letterViews';
import { usablePayTo } from '../../../src/letter/usablePayTo';

/** The fields of the paper as they are typed; the address has a line for each of its own. */
export type LetterheadDraft = Record<keyof LetterheadFields, string>;

/** The fields that can be wrong in another way than by being too long. */
export type WrongField = keyof LetterheadFields;

export const draftOf = (view: LetterheadView): LetterheadDraft => ({
  colour: view.colour,
  address: view.address.join('\n'),
  phone: view.phone ?? '',
  email: view.email ?? '',
  website: view.website ?? '',
  signature: view.signature ?? '',
  payTo: view.payTo ?? '',
});

/** What was typed as it is stored, and which fields cannot be; the fields are only of use where none is wrong. */
export function readDraft(draft: LetterheadDraft): { fields: LetterheadFields; wrong: WrongField[] } {
  const fields: LetterheadFields = {
    colour: draft.colour.trim().toLowerCase(),
    address: draft.address
      .split('\n')
      .map((line) => line.trim())
      .filter((line) => line !== ''),
    phone: orNull(draft.phone),
    email: orNull(draft.email),
    website: orNull(draft.website),
    signature: orNull(draft.signature),
    payTo: orNull(draft.payTo),
  };
  const { shape } = LetterheadFields;
  const wrong = (Object.keys(shape) as WrongField[]).filter((field) => !shape[field].safeParse(fields[field]).success);
  if (fields.payTo !== null && !usablePayTo(fields.payTo) && !wrong.includes('payTo')) wrong.push('payTo');
  return { fields, wrong };
}

const orNull = (text: string): string | null => (text.trim() === '' ? null : text.trim());
