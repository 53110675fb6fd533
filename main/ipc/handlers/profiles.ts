import type { SessionView } from '../../../src/ipc/views';
import type { Wanted } from '../../app/wanted';
import type { Company } from '../../jobs/company';
import type { Desks } from '../../jobs/desks';
import type { ProfileService } from '../../profiles/profileService';
import type { Handlers } from '../register';
import { connectionView } from './connection';

/** Logging in and out of companies, making and removing them. */
export const profileHandlers = (
  profiles: ProfileService,
  desks: Desks,
  wanted: Wanted,
  /** Clears the page of everything it was shown. */
  clearPage: () => void,
): Pick<
  Handlers,
  | 'profiles.list'
  | 'profiles.create'
  | 'profiles.unlock'
  | 'profiles.lock'
  | 'profiles.remove'
  | 'session.get'
  | 'session.wanted'
> => {
  const sessionView = (company: Company): SessionView => ({
    profile: company.profile,
    connection: connectionView(company),
    restored: company.automation().restoredFrom !== null,
    page: wanted.takePage(company.profile.id),
  });
  const show = async (profileId: string): Promise<SessionView> => {
    const company = await desks.open(profileId);
    desks.show(profileId);
    return sessionView(company);
  };
  return {
    'profiles.list': () => profiles.list(),
    'profiles.create': async (wish) => show((await profiles.create(wish)).profile.id),
    'profiles.unlock': async ({ id, password }) => {
      await profiles.unlock(id, password);
      return show(id);
    },
    'profiles.lock': () => {
      desks.show(null);
      clearPage();
      return undefined;
    },
    'profiles.remove': async ({ id, password, name }) => {
      const wasShown = desks.shownId() === id;
      await profiles.remove(id, password, name, () => desks.close(id));
      if (wasShown) clearPage();
      return undefined;
    },
    'session.get': () => (desks.shownId() === null ? null : sessionView(desks.unlocked())),
    'session.wanted': () => wanted.profile(),
  };
};
