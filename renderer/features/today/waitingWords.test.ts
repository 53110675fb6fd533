import i18next from 'i18next';
import { beforeAll, describe, expect, it } from 'vitest';
import { date, formatDate } from '../../../src/claim/date';
import type { WaitingRow } from '../../../src/ipc/todayViews';
import { waitingKinds } from '../../../src/today/kinds';
import { startTexts } from '../../app/i18n';
import { waitingRow } from './testing/waitingRow';
import { rowSentence, rowTitle } from './waitingWords';

beforeAll(startTexts);

const about = { guid: '6f1c1d4e-3c55-4f4a-9d7e-0d6a2c3b4a10', number: 1001, debtorName: 'Nordlys ApS' };
const day = date('2026-11-25');
const title = (row: Parameters<typeof waitingRow>[0]): string => rowTitle(i18next.t, waitingRow(row));
const sentence = (row: Parameters<typeof waitingRow>[0]): string => rowSentence(i18next.t, waitingRow(row), formatDate);

describe('the title of a row', () => {
  it.each<[Partial<WaitingRow> & Pick<WaitingRow, 'kind'>, string]>([
    [{ kind: 'new', about }, 'Ny faktura: Faktura 1001 · Nordlys ApS'],
    [{ kind: 'failed', about, letter: 'reminder-2' }, 'Brev blev ikke sendt: Rykker 2, faktura 1001 · Nordlys ApS'],
    [
      { kind: 'failed', about, letter: 'notice', invoices: 3 },
      'Brev blev ikke sendt: Inkassovarsel, 3 fakturaer · Nordlys ApS',
    ],
    [{ kind: 'new', count: 37 }, '37 nye fakturaer'],
    [{ kind: 'paused', day }, 'Alt er sat på pause'],
  ])('of %o', (row, words) => {
    expect(title(row)).toBe(words);
  });
});

describe('the sentence of a row', () => {
  it.each<[Partial<WaitingRow> & Pick<WaitingRow, 'kind'>, string]>([
    [{ kind: 'new', about, day }, 'Starter af sig selv 25.11.2026, hvis du ikke svarer.'],
    [{ kind: 'new', count: 37, day }, 'Den første starter af sig selv 25.11.2026, hvis du ikke svarer.'],
    [{ kind: 'task', about, day, text: 'Ring til Mette' }, 'Senest 25.11.2026. Ring til Mette'],
    [{ kind: 'dispute', about, day, text: 'varen mangler' }, 'Indsigelse siden 25.11.2026: varen mangler'],
    [{ kind: 'stuck', about, reason: 'debtor-gone' }, 'Kunden findes ikke længere i Dinero.'],
    [{ kind: 'no-run', day }, 'Intet er hentet siden 25.11.2026. Hent nu, eller se hvorfor på Diagnostik.'],
  ])('of %o', (row, words) => {
    expect(sentence(row)).toBe(words);
  });

  it.each(waitingKinds)('is there for %s, alone and for many, with nothing left to fill in', (kind) => {
    for (const count of [1, 9]) {
      for (const words of [title({ kind, count }), sentence({ kind, count })]) {
        expect(words).toMatch(/^\p{L}|^\d/u);
        expect(words).not.toMatch(/today\.|{{/);
      }
    }
  });
});
