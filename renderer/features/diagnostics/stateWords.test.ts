import { describe, expect, it } from 'vitest';
import { OutboxState } from '../../../src/ipc/views';
import { caseStates } from '../../../src/procedure/standing';
import { texts } from '../../../src/text';

describe('the words for states', () => {
  it('stand for every state a case can have, and for no other', () => {
    expect(Object.keys(texts.da.caseStates)).toEqual([...caseStates]);
  });

  it('stand for every state a sending can have, and for no other', () => {
    expect(Object.keys(texts.da.outbox.stateOf)).toEqual(OutboxState.options);
  });
});
