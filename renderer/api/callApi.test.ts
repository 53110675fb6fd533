import { afterEach, describe, expect, it, vi } from 'vitest';
import { callApi } from './callApi';
import { createStore, forgetEverything } from './createStore';

/** Stands for main: answers when told. */
function slowMain(): { answer: (data: unknown) => void } {
  let answer: (data: unknown) => void = () => undefined;
  const call = () =>
    new Promise((resolve) => {
      answer = (data) => resolve({ ok: true, data });
    });
  vi.stubGlobal('window', { rykkerklar: { call } });
  return { answer: (data) => answer(data) };
}

afterEach(() => vi.unstubAllGlobals());

describe('an answer of main', () => {
  it('is given to nobody when the company it is about was locked meanwhile', async () => {
    const main = slowMain();
    const store = createStore<{ notes: unknown }>(() => ({ notes: null }));
    const reading = callApi('tasks.list').then((answer) => {
      if (answer.ok) store.setState({ notes: answer.data });
      return answer;
    });
    forgetEverything();
    main.answer(['about a debtor']);
    expect(await reading).toEqual({ ok: false, error: { code: 'profile-locked' } });
    expect(store.getState()).toEqual({ notes: null });
  });

  it('is given where it is about the installation, or asked for after the lock', async () => {
    const main = slowMain();
    const settings = callApi('settings.get');
    forgetEverything();
    main.answer('settings');
    expect(await settings).toEqual({ ok: true, data: 'settings' });
    const reading = callApi('tasks.list');
    main.answer([]);
    expect(await reading).toEqual({ ok: true, data: [] });
  });
});
