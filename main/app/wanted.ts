import type { TargetPage } from '../../src/ipc/views';
import type { Desks } from '../jobs/desks';
import type { Announcer } from './announcer';
import type { MainWindow } from './mainWindow';

export interface Target {
  profileId: string;
  /** Null for the company's usual page. */
  page: TargetPage | null;
}

/** Where a notification or the tray leads: to a page of a company, through that company's log-in. */
export interface Wanted {
  /** Opens the window there. Another company that is open on the page is locked first. */
  lead: (target: Target) => void;
  /** The company whose log-in is asked for. */
  profile(): { profileId: string } | null;
  /** The page asked for, once, where it is this company that was entered; whoever enters another has changed their mind. */
  takePage(profileId: string): TargetPage | null;
}

export function wanted(
  desks: Pick<Desks, 'show' | 'shownId'>,
  window: Pick<MainWindow, 'open' | 'reload' | 'isReady'>,
  announce: Announcer,
): Wanted {
  let target: Target | null = null;

  return {
    lead: (next) => {
      const shown = desks.shownId();
      if (shown === next.profileId && window.isReady()) {
        target = null;
        if (next.page !== null) announce('goTo', { page: next.page });
      } else {
        target = next;
        if (shown !== null && shown !== next.profileId) {
          desks.show(null);
          window.reload();
        }
        announce('changed', { what: ['session'] });
      }
      window.open();
    },
    profile: () => target && { profileId: target.profileId },
    takePage: (profileId) => {
      const page = target?.profileId === profileId ? target.page : null;
      target = null;
      return page;
    },
  };
}
