import { describe, expect, it } from 'vitest';
import { date } from '../claim/date';
import { ore, ZERO } from '../claim/money';
import type { ProcedureEvent } from '../procedure/events';
import { paidSinceHandover } from './paidSince';

const on = date('2026-11-09');
const figures = { fee: ZERO, interest: ZERO, compensation: ZERO, principalOpen: ZERO, total: ZERO };
const step = { v: 1, on, level: 5, notice: false, ...figures, sentOn: on, deadline: null, ref: null } as const;
const handedOver: ProcedureEvent = { type: 'step-sent', kind: 'handover', ...step };
const reminder: ProcedureEvent = { type: 'step-sent', kind: 'reminder', ...step };
const takenBack: ProcedureEvent = { type: 'taken-back', v: 1, on };
const money = (ref: string, amount = 100) => ({ date: on, amount: ore(amount), ref, designated: false });
const paid = (ref: string): ProcedureEvent => ({ type: 'payment-seen', v: 1, on, payment: money(ref) });
const back = (ref: string): ProcedureEvent => ({ type: 'payment-reversed', v: 1, on, payment: money(ref) });
const credited = (ref: string): ProcedureEvent => ({ type: 'credit-seen', v: 1, on, credit: money(ref) });

describe('what was paid since the handover', () => {
  it.each<[string, ProcedureEvent[], string[] | null]>([
    ['is nothing to tell before one', [reminder, paid('a')], null],
    ['is empty where nothing came', [paid('a'), handedOver], []],
    ['is what the books showed after it, whatever day it bears', [paid('a'), handedOver, paid('b')], ['payment b']],
    ['holds credit notes', [handedOver, credited('c'), paid('d')], ['credit c', 'payment d']],
    ['holds nothing that came back', [handedOver, paid('a'), paid('b'), back('a')], ['payment b']],
    ['is not touched by what came back of earlier money', [paid('a'), handedOver, paid('b'), back('a')], ['payment b']],
    ['ends as the case is taken back', [handedOver, paid('a'), takenBack, paid('b')], null],
    ['begins anew with the next handover', [handedOver, paid('a'), takenBack, handedOver, paid('b')], ['payment b']],
  ])('%s', (_, events, expected) => {
    expect(paidSinceHandover(events)?.map(({ kind, ref }) => `${kind} ${ref ?? ''}`) ?? null).toEqual(expected);
  });
});
