import { CompanyRules, usualRules, type KindRules } from '../../src/procedure/companyRules';
import { Policy } from '../../src/ipc/views';
import type { SettingsRows } from '../store/settings';
import { deliveryOf } from './delivery';

const KEY = 'rules';

/** The days of grace and the smallest amount, which companies settled before there were rules for each letter and kind. */
const POLICY = 'policy';

/** What lies under the one key: all but what lies with the policy and the delivery. */
const Kept = CompanyRules.extend({
  all: CompanyRules.shape.all.omit({ graceDays: true, minimumAmount: true, notice: true }),
});

const usualPolicy: Policy = { graceDays: usualRules.all.graceDays, minimumAmount: usualRules.all.minimumAmount };

export const policyOfAll = (settings: SettingsRows): Policy => settings.get(POLICY, Policy, usualPolicy);

export const keepPolicy = (settings: SettingsRows, policy: Policy): void => settings.set(POLICY, policy);

/** How a company reminds: each of its rules, the usual where it never chose. */
export function rulesOf(settings: SettingsRows): CompanyRules {
  const kept = settings.get(KEY, Kept, usualRules);
  const all: KindRules = { ...kept.all, ...policyOfAll(settings), notice: deliveryOf(settings).notice };
  return { ...kept, all };
}

/** Keeps rules, each where it is read. To be called in a transaction. */
export function keepRules(settings: SettingsRows, { all, kinds }: CompanyRules): void {
  const { graceDays, minimumAmount, notice, ...rest } = all;
  keepPolicy(settings, { graceDays, minimumAmount });
  settings.set('delivery', { ...deliveryOf(settings), notice });
  settings.set(KEY, { all: rest, kinds });
}
