import type { Desks } from '../../jobs/desks';
import { aboutErasing, eraseByHand } from '../../privacy/byHand';
import { privacyView } from '../../privacy/privacyView';
import { setRules } from '../../privacy/rules';
import type { Handlers } from '../register';

/** "Persondata": how long closed cases are kept, and erasing. */
export const privacyHandlers = (
  desks: Pick<Desks, 'unlocked'>,
): Pick<Handlers, 'privacy.get' | 'privacy.set' | 'privacy.about' | 'privacy.erase'> => ({
  'privacy.get': () => privacyView(desks.unlocked()),
  'privacy.set': (rules) => {
    const company = desks.unlocked();
    setRules(company, rules);
    return privacyView(company);
  },
  'privacy.about': (target) => aboutErasing(desks.unlocked(), target),
  'privacy.erase': ({ target, notesOnly }) => {
    eraseByHand(desks.unlocked(), target, notesOnly);
    return undefined;
  },
});
