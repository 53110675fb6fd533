import type { DemoMail } from '../model';

/** What happened to the last mail: the word of MailOutStatus. */
export function mailOutStatus(mails: readonly DemoMail[]): 'NotSent' | 'Sent' | 'SeenByCustomer' | 'Failed' {
  const last = mails.at(-1);
  if (!last) return 'NotSent';
  return last.status === 'SeenByCustomer' || last.status === 'Failed' ? last.status : 'Sent';
}

/** The word of LatestMailOutType. */
export const latestMailOutType = (mails: readonly DemoMail[]): string => mails.at(-1)?.type ?? 'None';
