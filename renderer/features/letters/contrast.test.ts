import { describe, expect, it } from 'vitest';
import { tooPale } from './contrast';

describe('the colour of the paper', () => {
  it('can be dark enough to read, up to the grey that just is', () => {
    expect(['#000000', '#1f3a5f', '#b00020', '#767676'].filter(tooPale)).toEqual([]);
  });

  it('can be too pale', () => {
    const pale = ['#777777', '#ffcc00', '#ffffff'];
    expect(pale.filter(tooPale)).toEqual(pale);
  });
});
