import { afterEach, describe, expect, it } from 'vitest';
import { useApp } from '../../app/store';
import { useHelp } from './store';

afterEach(() => {
  useHelp.setState(useHelp.getInitialState(), true);
  useApp.setState(useApp.getInitialState(), true);
});

describe('opening an article from elsewhere', () => {
  it('goes to the page, reads it there without the old search, and takes the focus to it once', () => {
    useHelp.getState().want('gebyr');
    useHelp.getState().open('letter-uncertain');
    expect(useApp.getState().page).toBe('help');
    expect(useHelp.getState()).toMatchObject({ article: 'letter-uncertain', search: '', arriving: true });
    useHelp.getState().arrive();
    expect(useHelp.getState().arriving).toBe(false);
  });

  it('leaves the page and the search alone where one chooses from the list', () => {
    useHelp.getState().want('gebyr');
    useHelp.getState().read('law-fee');
    expect(useApp.getState().page).toBe('today');
    expect(useHelp.getState()).toMatchObject({ article: 'law-fee', search: 'gebyr', arriving: false });
  });
});
