import { describe, expect, it } from 'vitest';
import { wanted } from './wanted';

const [BAKER, SMITH] = ['6f9619ff-8b86-4d01-b42d-00c04fc964ff', '7f9619ff-8b86-4d01-b42d-00c04fc964ff'];

/** Writes down, in order, what is done to page and window. */
function given(shown: string | null, ready: boolean) {
  const done: string[] = [];
  const desks = {
    show: (profileId: string | null) => {
      shown = profileId;
      done.push(`show ${profileId}`);
    },
    shownId: () => shown,
  };
  const window = { open: () => void done.push('open'), reload: () => void done.push('reload'), isReady: () => ready };
  const wants = wanted(desks, window, (name, data) => void done.push(`${name} ${JSON.stringify(data)}`));
  return { wants, done };
}
const asked = 'changed {"what":["session"]}';

describe('where a notification or the icon leads', () => {
  it('is the page at once where the company is open on it', () => {
    const { wants, done } = given(BAKER, true);
    wants.lead({ profileId: BAKER, page: 'decisions' });
    expect(done).toEqual(['goTo {"page":"decisions"}', 'open']);
    expect([wants.profile(), wants.takePage(BAKER)]).toEqual([null, null]);
  });

  it('is only the window where no page is asked for', () => {
    const { wants, done } = given(BAKER, true);
    wants.lead({ profileId: BAKER, page: null });
    expect(done).toEqual(['open']);
  });

  it('waits for the page where the window has to be opened first, and is given once', () => {
    const { wants, done } = given(BAKER, false);
    wants.lead({ profileId: BAKER, page: 'new' });
    expect(done).toEqual([asked, 'open']);
    expect([wants.takePage(BAKER), wants.takePage(BAKER)]).toEqual(['new', null]);
  });

  it('is the log-in where no company is open', () => {
    const { wants, done } = given(null, true);
    wants.lead({ profileId: BAKER, page: 'new' });
    expect(done).toEqual([asked, 'open']);
    expect(wants.profile()).toEqual({ profileId: BAKER });
    expect([wants.takePage(BAKER), wants.profile()]).toEqual(['new', null]);
  });

  it('locks another company first, and clears the page of it', () => {
    const { wants, done } = given(SMITH, true);
    wants.lead({ profileId: BAKER, page: 'outbox' });
    expect(done).toEqual(['show null', 'reload', asked, 'open']);
  });

  it('is forgotten where the person enters another company', () => {
    const { wants } = given(null, true);
    wants.lead({ profileId: BAKER, page: 'new' });
    expect([wants.takePage(SMITH), wants.takePage(BAKER), wants.profile()]).toEqual([null, null, null]);
  });
});
