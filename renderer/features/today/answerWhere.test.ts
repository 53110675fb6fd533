import { describe, expect, it } from 'vitest';
import { waitingKinds, type WaitingKind } from '../../../src/today/kinds';
import { pages } from '../../app/pages';
import { answerWhere } from './answerWhere';
import { waitingRow } from './testing/waitingRow';

const about = { guid: '6f1c1d4e-3c55-4f4a-9d7e-0d6a2c3b4a10', number: 1001, debtorName: 'Nordlys ApS' };

describe('a row of the day leads to where it is answered', () => {
  it.each<[WaitingKind, boolean, object]>([
    ['new', true, { page: 'new' }],
    ['approval', true, { page: 'outbox' }],
    ['decision', true, { page: 'decisions' }],
    ['ready', true, { page: 'collection' }],
    ['problem', false, { page: 'company' }],
    ['task', true, { case: about.guid }],
    ['task', false, { page: 'decisions' }],
    ['stuck', true, { case: about.guid }],
    ['stuck', false, { page: 'cases' }],
  ])('%s, about one invoice: %s', (kind, isOne, where) => {
    expect(answerWhere(waitingRow({ kind, about: isOne ? about : null }))).toEqual(where);
  });

  it.each(waitingKinds)('also %s about many, which is a page of the menu', (kind) => {
    expect(pages).toContain((answerWhere(waitingRow({ kind, count: 9 })) as { page: string }).page);
  });
});
