import type { Organization } from '../../src/dinero/model';
import { AppError } from '../appError';
import type { DineroAddresses } from './addresses';
import { createDineroCompany, type CompanyOptions } from './open';
import type { DineroKeys } from './token';

/**
 * Checks what a person typed to connect a company: the token shows the keys, the list of organizations whether the Firma-ID is theirs
 * and has Dinero Pro, and one row of invoices that the company lets us in.
 * @throws AppError `dinero-wrong-client`, `dinero-wrong-key`, `dinero-wrong-firm`, `dinero-no-pro`, `dinero-offline`, `dinero-down`,
 * `dinero-too-many` and, for what nobody documents, `dinero-unexpected`
 */
export async function validateConnection(
  entered: DineroKeys & { organizationId: number },
  addresses: DineroAddresses,
  options: Omit<CompanyOptions, 'organizationId' | 'addresses' | keyof DineroKeys>,
): Promise<Organization> {
  const company = createDineroCompany({ ...options, ...entered, addresses });
  const organization = (await company.organizations('person')).find(({ id }) => id === entered.organizationId);
  if (organization === undefined) throw new AppError('dinero-wrong-firm');
  if (!organization.isPro) throw new AppError('dinero-no-pro');
  try {
    await company.probe('person');
  } catch (error) {
    // Which answer a company gives to a stranger is not documented; here only the company can be what was not found.
    if (error instanceof AppError && error.code === 'dinero-not-found') {
      throw new AppError('dinero-wrong-firm', {}, { cause: error });
    }
    throw error;
  }
  return organization;
}
