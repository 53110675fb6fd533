import { PrivacyRules, usualRules } from '../../src/privacy/retention';
import type { Company } from '../jobs/company';

const KEY = 'privacy';

/** How a company keeps and erases. */
export const rulesOf = ({ settings }: Pick<Company, 'settings'>): PrivacyRules =>
  settings.get(KEY, PrivacyRules, usualRules);

export function setRules(company: Company, rules: PrivacyRules): void {
  company.settings.set(KEY, rules);
  company.changed('settings');
}
