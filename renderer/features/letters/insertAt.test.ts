import { describe, expect, it } from 'vitest';
import { insertAt } from './insertAt';

describe('inserting a placeholder', () => {
  it('puts it where the cursor is, and the cursor behind it', () => {
    expect(insertAt('Kære ,', '{kunde}', 5, 5)).toEqual({ text: 'Kære {kunde},', cursor: 12 });
  });

  it('puts it in place of what is selected', () => {
    expect(insertAt('Kære Bo,', '{kunde}', 5, 7)).toEqual({ text: 'Kære {kunde},', cursor: 12 });
  });

  it('puts it at the end of a text that was never entered', () => {
    expect(insertAt('Kære ', '{kunde}')).toEqual({ text: 'Kære {kunde}', cursor: 12 });
  });
});
