import { describe, expect, it } from 'vitest';
import { usablePayTo } from './usablePayTo';

describe('how a company is paid', () => {
  it.each(['1234 0567890', 'DK50 0040 0440 1162 43', '+73<+81234567<', '+71<000000000010421+81234567<'])(
    'can be %s',
    (text) => {
      expect(usablePayTo(text)).toBe(true);
    },
  );

  it('can be a card whose identification each invoice gets of its own number', () => {
    expect(['+71<+81234567<', '+75< +81234567', '+71<+81234567'].map(usablePayTo)).toEqual([true, true, true]);
  });

  it('cannot be a wrong check digit, a creditor that begins otherwise, or words', () => {
    const wrong = ['+71<000000000010422+81234567<', '+71<+71234567<', 'DK51 0040 0440 1162 43', 'MobilePay 12345', ''];
    expect(wrong.map(usablePayTo)).toEqual(wrong.map(() => false));
  });
});
