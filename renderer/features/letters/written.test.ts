import { describe, expect, it } from 'vitest';
import type { LetterheadView } from '../../../src/ipc/letterViews';
import { standardTemplate } from '../../../src/letter/standardTemplates';
import { draftOf } from './letterheadDraft';
import { currentTemplate, sampleRequest, type Written } from './written';

const letterhead: LetterheadView = {
  logo: 'data:image/png;base64,iVBO',
  colour: '#1f3a5f',
  address: [],
  phone: null,
  email: 'post@hyldelund.example',
  website: null,
  signature: null,
  payTo: null,
};
const template = standardTemplate('notice', 'da');
const written: Written = {
  kind: 'notice',
  language: 'da',
  templates: [{ kind: 'notice', language: 'da', template, own: false }],
  letterhead,
  drafts: {},
  paper: null,
};

describe('the letter as it is written', () => {
  it('is what is stored until something is written upon it, for that kind and language alone', () => {
    const draft = { ...template, opening: 'Kære {kunde}' };
    expect(currentTemplate(written)).toEqual(template);
    expect(currentTemplate({ ...written, drafts: { 'notice/da': draft } })).toEqual(draft);
    expect(currentTemplate({ ...written, drafts: { 'notice/en': draft } })).toEqual(template);
  });

  it('is shown on the paper as it is typed, but for the fields that are not right yet', () => {
    const paper = { ...draftOf(letterhead), email: 'post@', signature: 'Bo' };
    const shown = sampleRequest({ ...written, paper })?.letterhead;
    expect([shown?.email, shown?.signature]).toEqual(['post@hyldelund.example', 'Bo']);
  });

  it('leaves the logo to main', () => {
    expect(Object.keys(sampleRequest(written)?.letterhead ?? {})).not.toContain('logo');
  });

  it('cannot be shown before it is read', () => {
    expect(sampleRequest({ ...written, templates: null })).toBeUndefined();
  });
});
