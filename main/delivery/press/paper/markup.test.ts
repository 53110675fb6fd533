import { describe, expect, it } from 'vitest';
import { letterOf } from '../../../../src/letter/testing/letterOf';
import { printFooter, printMarkup, screenMarkup } from './markup';
import { letterPaper } from './papers';

const evil = '<script>alert(1)</script>&"';
const letter = letterOf('reminder-1', 'en', {
  creditor: { name: evil, cvr: '12345674' },
  recipient: { name: evil, attention: null, address: [evil], cvr: null, email: null },
});
const paper = letterPaper(letter);

describe('a page of the press', () => {
  it('is in the language of the letter and titled by its subject', () => {
    const { html } = printMarkup(letterPaper(letterOf('reminder-1', 'en')), 250);
    expect(html).toMatch(/^<!doctype html><html lang="en">/);
    expect(html).toContain('<title>Reminder 1: invoice 1042 from Hyldelund ApS</title>');
  });

  it('takes what people write as text, in the footer too', () => {
    for (const html of [
      printMarkup(paper, 250).html,
      screenMarkup(paper, { page: 0, of: 1 }, 250).html,
      printFooter(paper),
    ]) {
      expect(html).not.toContain('<script');
      expect(html).toContain('&lt;script&gt;');
    }
  });

  it('allows its one style and what lies in the page, and nothing else', () => {
    const { html, policy } = printMarkup(paper, 250);
    expect(policy).toMatch(
      /^default-src 'none'; style-src 'sha256-[\w+/]+=*'; img-src data:; font-src data:; base-uri 'none'; form-action 'none'$/,
    );
    expect(html).not.toMatch(/ style="|https?:/);
  });

  it('counts its pages on the screen', () => {
    expect(screenMarkup(paper, { page: 1, of: 3 }, 250).html).toContain('Page 2 of 3');
  });
});
