import { areUsable, type CompanyRules } from '../../../src/procedure/companyRules';
import { exampleRun } from '../../../src/procedure/exampleRun';
import { AppError } from '../../appError';
import { procedurePolicy } from '../../jobs/automation';
import type { Desks } from '../../jobs/desks';
import { rulesTouched } from '../../jobs/rulesTouched';
import type { Handlers } from '../register';

/** @throws AppError `rules-refused` */
function usable(rules: CompanyRules): CompanyRules {
  if (!areUsable(rules)) throw new AppError('rules-refused');
  return rules;
}

/** How the company reminds each kind of customer, and what a change of it would do. */
export const rulesHandlers = (
  desks: Pick<Desks, 'unlocked'>,
): Pick<Handlers, 'rules.get' | 'rules.set' | 'rules.touches' | 'rules.example'> => ({
  'rules.get': () => desks.unlocked().rules(),
  'rules.set': ({ rules }) => {
    const company = desks.unlocked();
    company.setRules(usable(rules));
    company.log.info('the rules were set', { profile: company.profile.id });
    return company.rules();
  },
  'rules.touches': ({ rules }) => rulesTouched(desks.unlocked(), usable(rules)),
  'rules.example': ({ rules, kind }) => {
    const company = desks.unlocked();
    return exampleRun(procedurePolicy(usable(rules), company.automation()), kind, company.today());
  },
});
