import { describe, expect, it } from 'vitest';
import { ore } from '../../../src/claim/money';
import { furtherLetters } from './furtherLetters';

const reminders = (count: number) => ({ count, lastDay: null, lastTotal: null, certain: true });

describe('the letters offered beside the reminder', () => {
  it('are none of an ordinary invoice', () => {
    expect(furtherLetters({ caseState: 'active', open: ore(1000), reminders: reminders(2) })).toEqual([]);
  });

  it('are the notice of collection after three reminders, until the case is at the collector', () => {
    expect(furtherLetters({ caseState: 'final', open: null, reminders: reminders(3) })).toEqual(['notice']);
    expect(furtherLetters({ caseState: 'handed-over', open: null, reminders: reminders(3) })).toEqual([]);
  });

  it('are the confirmation of a plan that was agreed on', () => {
    expect(furtherLetters({ caseState: 'payment-plan', open: ore(500), reminders: reminders(1) })).toEqual(['plan']);
  });

  it('are thanks alone of what is paid', () => {
    expect(furtherLetters({ caseState: 'final', open: ore(0), reminders: reminders(3) })).toEqual(['thanks']);
  });
});
