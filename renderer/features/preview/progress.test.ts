import { describe, expect, it } from 'vitest';
import { chargesOf, readStage, stepsDone, stepsOf } from './progress';

const choice = (on: boolean) => ({ on, allowed: true, reason: [] });

describe('the steps of a sending', () => {
  it.each([
    ['queued', 0],
    ['checked', 1],
    ['created', 2],
    ['booked', 3],
    ['mailing', 3],
    ['mailed', 4],
  ] as const)('at stage %s, %i are done', (stage, done) => {
    expect(stepsDone(stepsOf({ books: 'dinero', channel: 'dinero' }), stage)).toBe(done);
  });

  it('are those only that the letter takes', () => {
    const stages = (books: 'dinero' | 'marker' | 'none') =>
      stepsOf({ books, channel: 'print' }).map(({ label }) => label.replace('preview.stage', ''));
    expect(stages('dinero')).toEqual(['Checked', 'Created', 'Booked', 'Printed']);
    expect(stages('marker')).toEqual(['Checked', 'Created', 'Printed']);
    expect(stages('none')).toEqual(['Checked', 'Printed']);
  });

  it('ignores a stage of another version', () => {
    expect(readStage('polished')).toBeUndefined();
  });
});

describe('the charges that are sent', () => {
  it('are those the preview shows', () => {
    const choices = { fee: choice(true), interest: choice(false), compensation: choice(true) };
    expect(chargesOf({ choices })).toEqual({ fee: true, interest: false, compensation: true });
  });
});
