import type { SmtpChange } from '../../../src/ipc/deliveryViews';
import { mayKeepPassword } from '../../../src/letter/keptPassword';
import { AppError } from '../../appError';
import type { Company } from '../../jobs/company';
import { accounts, type SecretStore } from '../../secrets/secretStore';
import { isUnfinished } from '../../store/outbox';

/**
 * Sets the company's mail server, or removes it with its password. All or nothing: what is refused changes nothing.
 * @throws AppError `smtp-in-use`, `smtp-password-missing`, `keychain-…`
 */
export async function changeServer(
  company: Company,
  secrets: SecretStore,
  { smtp, password }: SmtpChange,
): Promise<void> {
  if (smtp === null && isInUse(company)) throw new AppError('smtp-in-use');
  const account = accounts.smtpPassword(company.profile.id);
  if (smtp === null || smtp.user === null) await secrets.delete(account);
  else if (password !== null) await secrets.set(account, password);
  else if (!mayKeepPassword(company.delivery().smtp, smtp) || (await secrets.get(account)) === null)
    throw new AppError('smtp-password-missing');
  company.setDelivery({ smtp });
}

/** Whether letters go by it, or one is still on its way. */
const isInUse = (company: Company): boolean =>
  company.delivery().channel === 'smtp' ||
  company.outbox.list().some((row) => row.channel === 'smtp' && isUnfinished(row));
