import i18next from 'i18next';
import { beforeAll, describe, expect, it } from 'vitest';
import { date, formatDate } from '../../src/claim/date';
import { speak, startTexts } from '../app/i18n';
import { errorSentence, reasonSentence, refusalSentence } from './sentences';

const UNEXPECTED = 'Der skete en uventet fejl. Prøv igen, og genstart Rykkerklar, hvis den bliver ved.';

beforeAll(() => {
  // Node has no page: only the language of the document is missing.
  Object.assign(globalThis, { document: { documentElement: { lang: '' } } });
  startTexts();
});

describe('the sentences of errors and reasons', () => {
  it('fill in what the error knows', () => {
    expect(errorSentence(i18next.t, { code: 'password-wait', params: { seconds: 8 } })).toContain('Vent 8 sekunder');
  });

  it('show no raw placeholder where the error does not know', () => {
    expect(errorSentence(i18next.t, { code: 'password-wait' })).not.toMatch(/[{}]/);
  });

  it.each([
    ['a requirement', 'paid', 'Fakturaen er betalt.'],
    ['an error', 'dinero-deleted', 'Fakturaen er slettet i Dinero.'],
    ['a word of another version', 'toString', UNEXPECTED],
    ['nothing like a code', 'constructor', UNEXPECTED],
  ])('of %s never show the code', (_what, code, sentence) => {
    expect(reasonSentence(i18next.t, code)).toBe(sentence);
  });

  it('say from which day a refusal no longer stands', () => {
    const refusal = { code: 'ten-days' as const, until: date('2026-12-03') };
    expect(refusalSentence(i18next.t, refusal, (day) => formatDate(day))).toBe(
      'Der skal gå mindst 10 dage mellem to rykkere (tidligst 03.12.2026).',
    );
  });

  it('follow the language of the screen', async () => {
    await speak('en');
    expect(reasonSentence(i18next.t, 'paid')).toBe('The invoice is paid.');
    expect(document.documentElement.lang).toBe('en');
    await speak('da');
  });
});
