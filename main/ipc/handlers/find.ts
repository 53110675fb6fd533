import type { Desks } from '../../jobs/desks';
import type { Handlers } from '../register';

/** "Hop til": what of the unlocked company fits a search. */
export const findHandlers = (desks: Pick<Desks, 'unlocked'>): Pick<Handlers, 'find.anything'> => ({
  'find.anything': ({ search }) => desks.unlocked().find.anything(search),
});
