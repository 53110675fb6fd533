import type { Debtor } from '../../src/dinero/model';
import { channelFor, type Chosen } from '../../src/letter/channel';
import type { LetterKind } from '../../src/letter/letter';
import type { Company } from './company';

type Addressee = Pick<Debtor, 'guid' | 'email'>;

/** The address a debtor's mail goes to: the one written down here, else Dinero's; null where there is none. */
export const addressOf = (company: Company, debtor: Addressee | null): string | null =>
  debtor === null ? null : (company.preferences.of(debtor.guid).email ?? debtor.email);

/** How a letter to a debtor goes out by the company's rules and the debtor's own. */
export function channelOf(company: Company, debtor: Addressee | null, kind: LetterKind): Chosen {
  const { channel, whenNoEmail, smtp } = company.delivery();
  return channelFor({
    kind,
    delivery: { channel, whenNoEmail, hasMailServer: smtp !== null },
    preference: company.preferences.of(debtor?.guid ?? null).channel,
    email: addressOf(company, debtor),
  });
}

/** Whether a reminder to a debtor goes on paper, so that no address is wanted for it. */
export const goesOnPaper = (company: Company, debtor: Addressee | null): boolean =>
  channelOf(company, debtor, 'reminder-1').channel === 'print';
