import type { Desks } from '../../jobs/desks';
import { todayOf } from '../../today/todayOf';
import type { Handlers } from '../register';

/** "I dag": the page a company opens on. */
export const todayHandlers = (desks: Pick<Desks, 'unlocked' | 'nextRunAt'>): Pick<Handlers, 'today.get'> => ({
  'today.get': () => {
    const company = desks.unlocked();
    return todayOf(company, desks.nextRunAt(company.profile.id));
  },
});
