import { describe, expect, it } from 'vitest';
import { draftOf, readDraft, type LetterheadDraft } from './letterheadDraft';

const typed: LetterheadDraft = {
  colour: '#1F3A5F ',
  address: ' Havnegade 1\n\n8000 Aarhus C ',
  phone: '',
  email: 'post@hyldelund.example',
  website: ' ',
  signature: 'Bo Bogholder',
  payTo: '1234 567890',
};

describe('the paper as it is typed', () => {
  it('is stored without the spaces around it, and what is empty as nothing', () => {
    expect(readDraft(typed)).toEqual({
      fields: {
        colour: '#1f3a5f',
        address: ['Havnegade 1', '8000 Aarhus C'],
        phone: null,
        email: 'post@hyldelund.example',
        website: null,
        signature: 'Bo Bogholder',
        payTo: '1234 567890',
      },
      wrong: [],
    });
  });

  it('names each field that cannot be stored', () => {
    const wrong = { ...typed, colour: 'blue', address: 'a\nb\nc\nd\ne', email: 'post@', payTo: 'kontant' };
    expect(readDraft(wrong).wrong).toEqual(['colour', 'address', 'email', 'payTo']);
  });

  it('comes back as it was stored', () => {
    const { fields } = readDraft(typed);
    expect(readDraft(draftOf({ ...fields, logo: null })).fields).toEqual(fields);
  });
});
