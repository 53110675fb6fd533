import { describe, expect, it } from 'vitest';
import { formatCvr } from './formatCvr';

describe('a company number on the screen', () => {
  it('is written in pairs', () => {
    expect(formatCvr('12345678')).toBe('12 34 56 78');
  });

  it('is left alone where it is no company number', () => {
    expect(formatCvr('123')).toBe('123');
  });
});
