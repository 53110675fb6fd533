import { describe, expect, it } from 'vitest';
import type { WaitingKind } from '../../../src/today/kinds';
import { placeOf } from './places';

const about = { guid: 'guid-1', number: 1001, debtorName: 'Nordlys ApS' };

describe('a row of the day', () => {
  it.each<[WaitingKind, boolean, object]>([
    ['new', true, { page: 'new' }],
    ['approval', true, { page: 'outbox' }],
    ['decision', true, { page: 'decisions' }],
    ['ready', false, { page: 'collection' }],
    ['problem', false, { page: 'company' }],
    ['task', true, { guid: 'guid-1' }],
    ['task', false, { page: 'decisions' }],
    ['stuck', true, { guid: 'guid-1' }],
    ['stuck', false, { page: 'diagnostics' }],
    ['dispute', false, { page: 'cases' }],
  ])('about %s, about one invoice: %s, leads to where it is answered', (kind, isOne, place) => {
    expect(placeOf({ kind, about: isOne ? about : null })).toEqual(place);
  });
});
