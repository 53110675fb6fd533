import { describe, expect, it } from 'vitest';
import { date } from '../claim/date';
import { ore, ZERO } from '../claim/money';
import type { ProcedureEvent } from '../procedure/events';
import { ProcedureEvent as Schema } from '../procedure/events';
import { eventWords } from './eventWords';

const on = date('2026-11-09');
const v = 1;
const money = { date: on, amount: ore(123_45), ref: null };
const charges = { fee: ore(100_00), interest: ZERO, compensation: ZERO, principalOpen: ZERO, total: ore(1_100_00) };
const step = { v, on, level: 3, notice: true, ...charges } as const;
const invoice = {
  principal: ore(1_000_00),
  currency: 'DKK',
  invoiceDate: null,
  dueDate: on,
  debtor: 'business',
  dueDateAgreed: null,
} as const;

/** One of each kind, and of each kind within it that is said otherwise. */
const all: [ProcedureEvent, string][] = [
  [{ type: 'registered', v, on, invoice }, 'Fakturaen kom ind i programmet: 1.000,00 kr., forfald 09.11.2026'],
  [{ type: 'found', v, on }, 'Fakturaen blev fundet forfalden'],
  [{ type: 'activated', v, on, by: 'person' }, 'Rykkerproceduren blev startet af en person'],
  [{ type: 'started-by-itself', v, on }, 'Rykkerproceduren startede af sig selv'],
  [{ type: 'deactivated', v, on }, 'Rykkerproceduren blev slået fra'],
  [{ type: 'answer-withdrawn', v, on }, 'Svaret blev fortrudt'],
  [{ type: 'debtor-changed', v, on, debtor: 'consumer' }, 'Skyldnerens art blev ændret i regnskabet'],
  [{ type: 'due-date-moved', v, on, dueDate: on }, 'Forfaldsdatoen blev flyttet til 09.11.2026'],
  [{ type: 'amount-changed', v, on, principal: ore(5_00) }, 'Fakturaens beløb blev ændret til 5,00 kr.'],
  [{ type: 'payment-seen', v, on, payment: { ...money, designated: false } }, 'Betaling 09.11.2026: 123,45 kr.'],
  [
    { type: 'payment-reversed', v, on, payment: { ...money, designated: false } },
    'Betaling 09.11.2026 blev tilbageført: 123,45 kr.',
  ],
  [{ type: 'credit-seen', v, on, credit: money }, 'Kreditnota 09.11.2026: 123,45 kr.'],
  [{ type: 'credit-reversed', v, on, credit: money }, 'Kreditnota 09.11.2026 blev tilbageført: 123,45 kr.'],
  [{ type: 'settlement-changed', v, on, to: 'open', chargesOpen: ZERO }, 'Hovedstolen står åben'],
  [{ type: 'settlement-changed', v, on, to: 'paid', chargesOpen: ZERO }, 'Kravet er betalt'],
  [{ type: 'fees-decided', v, on, decision: 'cover' }, 'Det blev besluttet ikke at opkræve de åbne gebyrer og renter'],
  [{ type: 'disputed', v, on, note: 'varen mangler' }, 'Indsigelse: varen mangler'],
  [{ type: 'disputed', v, on, note: ' ' }, 'Indsigelse'],
  [{ type: 'dispute-cleared', v, on }, 'Indsigelsen blev afklaret'],
  [{ type: 'held', v, on, reason: 'ferie', until: null }, 'Sat på pause: ferie'],
  [{ type: 'resumed', v, on }, 'Pausen blev ophævet'],
  [{ type: 'payment-promised', v, on, until: on }, 'Skyldneren lovede at betale senest 09.11.2026'],
  [{ type: 'plan-agreed', v, on, instalments: [] }, 'Betalingsaftale indgået'],
  [{ type: 'plan-ended', v, on }, 'Betalingsaftalen ophørte'],
  [
    { type: 'step-decided', kind: 'handover', ...step, by: 'person' },
    'Besluttet: overdragelse til inkasso, i alt 1.100,00 kr.',
  ],
  [{ type: 'step-dropped', v, on, level: 1, reason: 'withdrawn' }, 'Det besluttede trin blev ikke gennemført'],
  [
    { type: 'step-sent', kind: 'reminder', ...step, sentOn: on, deadline: null, ref: null },
    'Sendt 09.11.2026: rykker og inkassovarsel, i alt 1.100,00 kr.',
  ],
  [
    { type: 'reminder-seen', v, on, level: 1, sentOn: on, fee: ZERO, interest: ZERO, compensation: ZERO, ref: null },
    'Rykker sendt 09.11.2026 uden om programmet',
  ],
  [{ type: 'reminder-withdrawn', v, on, ref: '1' }, 'Rykkeren blev trukket tilbage'],
  [{ type: 'bounced', v, on, level: 1 }, 'Brevet kom retur'],
  [{ type: 'closed', v, on, reason: 'lost', note: '' }, 'Sagen blev lukket'],
  [{ type: 'reopened', v, on }, 'Sagen blev genåbnet'],
  [{ type: 'taken-back', v, on }, 'Sagen blev trukket tilbage fra inkasso'],
];

describe('the words of an event', () => {
  it.each(all)('%j', (event, words) => {
    expect(eventWords(event, 'da')).toBe(words);
    expect(eventWords(event, 'en')).not.toMatch(/{{|undefined/);
  });

  it('are there for every kind', () => {
    const kinds = Schema.options.map(({ shape }) => shape.type.value);
    expect(new Set(all.map(([{ type }]) => type))).toEqual(new Set(kinds));
  });
});
