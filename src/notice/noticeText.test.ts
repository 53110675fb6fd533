import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { date } from '../claim/date';
import { ore } from '../claim/money';
import { errorCodes } from '../ipc/errors';
import type { NoticeContent } from './content';
import { noticeText } from './noticeText';

const NOTHING: NoticeContent = {
  newInvoices: null,
  startingTomorrow: null,
  settled: null,
  decisions: null,
  paidAtCollector: null,
  sendings: null,
  connection: null,
};
const startsOn = date('2026-11-30');
const ALL: NoticeContent = {
  newInvoices: { count: 3, total: ore(12_345_00), startsOn },
  startingTomorrow: { count: 2, total: ore(500_00) },
  settled: { count: 4, total: ore(900_00) },
  decisions: { count: 1, total: ore(100_00) },
  paidAtCollector: { count: 2, total: ore(700_00) },
  sendings: { count: 1 },
  connection: { code: 'dinero-down', rejected: false },
};
const textOf = (content: Partial<NoticeContent>, language: 'da' | 'en' = 'da', amounts = true) =>
  noticeText({ ...NOTHING, ...content }, language, 'Bager Jensen ApS', { amounts });
const of = (count: number, total = ore(count * 100_00)) => ({ count, total });

const part = fc.record({ count: fc.integer({ min: 1, max: 99 }), total: fc.integer({ min: 1, max: 9e9 }).map(ore) });
const anything: fc.Arbitrary<NoticeContent> = fc.record({
  newInvoices: fc.option(part.chain((it) => fc.constantFrom(null, startsOn).map((day) => ({ ...it, startsOn: day })))),
  startingTomorrow: fc.option(part),
  settled: fc.option(part),
  decisions: fc.option(part),
  paidAtCollector: fc.option(part),
  sendings: fc.option(part.map(({ count }) => ({ count }))),
  connection: fc.option(fc.record({ code: fc.constantFrom(...errorCodes), rejected: fc.boolean() })),
});
const language = fc.constantFrom('da' as const, 'en' as const);

describe('the text of a notification', () => {
  it.each<[string, Partial<NoticeContent>, string, string]>([
    [
      'one new invoice and its start',
      { newInvoices: { ...of(1), startsOn } },
      '1 ny forfalden faktura på 100,00 kr. Starter af sig selv 30.11.2026.',
      '1 new overdue invoice of DKK 100.00. Starts by itself on 30/11/2026.',
    ],
    [
      'new invoices and the first start',
      { newInvoices: { ...of(3), startsOn } },
      '3 nye forfaldne fakturaer på i alt 300,00 kr. Starter af sig selv fra 30.11.2026.',
      '3 new overdue invoices of DKK 300.00 in total. Start by themselves from 30/11/2026.',
    ],
    [
      'new invoices that never start by themselves',
      { newInvoices: { ...of(2), startsOn: null } },
      '2 nye forfaldne fakturaer på i alt 200,00 kr. Venter på dit svar.',
      '2 new overdue invoices of DKK 200.00 in total. Awaits your answer.',
    ],
    [
      'what starts tomorrow',
      { startingTomorrow: of(2) },
      '2 fakturaer på i alt 200,00 kr. starter af sig selv i morgen.',
      '2 invoices of DKK 200.00 in total start by themselves tomorrow.',
    ],
    [
      'what is settled',
      { settled: of(1) },
      '1 faktura på 100,00 kr. er betalt eller krediteret.',
      '1 invoice of DKK 100.00 is paid or credited.',
    ],
    [
      'a decision',
      { decisions: of(1) },
      '1 afgørelse venter: gebyr og renter på 100,00 kr. er ikke betalt.',
      '1 decision waits: charges of DKK 100.00 are unpaid.',
    ],
    [
      'money on a case at the collector',
      { paidAtCollector: of(1) },
      '1 betaling på 100,00 kr. på en sag hos inkasso: giv inkassofirmaet besked.',
      '1 payment of DKK 100.00 on a case at the collector: tell the collector.',
    ],
    [
      'sendings to look at',
      { sendings: { count: 2 } },
      '2 rykkere kom måske ikke af sted. Se i Udbakke.',
      '2 reminders may not have gone out. See Outbox.',
    ],
    [
      'a lost connection',
      { connection: { code: 'dinero-offline', rejected: false } },
      'Ingen forbindelse til Dinero. Rykkerklar prøver igen af sig selv.',
      'No connection to Dinero. Rykkerklar tries again by itself.',
    ],
    [
      'a rejected key with what to do',
      { connection: { code: 'dinero-wrong-key', rejected: true } },
      'Dinero afviste API-nøglen. Opret eller kopiér en ny under Integrationer/API i Dinero.',
      'Dinero refused the API key. Create or copy a new one under Integrationer/API in Dinero.',
    ],
  ])('tells %s', (_, content, da, en) => {
    expect([textOf(content).body, textOf(content, 'en').body]).toEqual([da, en]);
  });

  it('bears the name of the company, and folds what is much into three lines', () => {
    expect(textOf(ALL)).toEqual({
      title: 'Bager Jensen ApS',
      body: [
        '3 nye forfaldne fakturaer på i alt 12.345,00 kr. Starter af sig selv fra 30.11.2026.',
        '2 starter i morgen · 1 afgørelse venter · 2 betalinger hos inkasso',
        '1 rykker kom måske ikke af sted · ingen forbindelse til Dinero · 4 betalt eller krediteret',
      ].join('\n'),
      kinds: [
        'new-invoices',
        'starting-tomorrow',
        'decision-needed',
        'paid-at-collector',
        'sending-failed',
        'connection-lost',
        'settled',
      ],
      page: 'new',
    });
  });

  it.each<[string, Partial<NoticeContent>]>([
    ['new', ALL],
    ['new', { startingTomorrow: of(1), decisions: of(1) }],
    ['decisions', { ...ALL, newInvoices: null, startingTomorrow: null }],
    ['collection', { paidAtCollector: of(1), settled: of(1) }],
    ['outbox', { sendings: { count: 1 }, connection: ALL.connection }],
    ['company', { connection: ALL.connection, settled: of(1) }],
    ['invoices', { settled: of(1) }],
  ])('leads to the page %s', (page, content) => {
    expect(textOf(content).page).toBe(page);
  });

  it('never holds an amount where none may be read, in whatever it tells', () => {
    fc.assert(
      fc.property(anything, language, (content, tongue) => {
        expect(textOf(content, tongue, false).body).not.toMatch(/kr\.|DKK|\d[.,]\d{2}\b(?!\.?\d)/);
      }),
    );
  });

  it('tells everything there is in at most three lines without a blank, and of each thing once', () => {
    fc.assert(
      fc.property(anything, language, fc.boolean(), (content, tongue, amounts) => {
        const { body, kinds } = textOf(content, tongue, amounts);
        const told = Object.values(content).filter((it) => it !== null).length;
        expect([new Set(kinds).size, kinds.length]).toEqual([told, told]);
        expect(body === '' ? 0 : body.split('\n').length).toBe(Math.min(told, 3));
        expect(body).not.toMatch(/{{|}}|undefined|null| {2}/);
      }),
    );
  });

  it('says nothing but what it counts: a debtor that strays into the content stays out', () => {
    const strayed = { ...ALL, newInvoices: { ...ALL.newInvoices!, debtorName: 'Hans Hansen' }, debtor: 'Hans Hansen' };
    expect(JSON.stringify(textOf(strayed))).not.toContain('Hansen');
  });
});
