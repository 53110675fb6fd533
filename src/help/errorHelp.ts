import type { ErrorCode } from '../ipc/errors';
import type { ArticleId } from './articles';

/** The errors that an article says more about than their sentence does. */
export const errorHelp: Partial<Record<ErrorCode, ArticleId>> = {
  'dinero-wrong-key': 'key-rejected',
  'dinero-wrong-client': 'key-rejected',
  'dinero-wrong-firm': 'key-rejected',
  'dinero-no-pro': 'key-rejected',
  'api-key-missing': 'key-rejected',
  'client-missing': 'key-rejected',
  'dinero-offline': 'dinero-unreachable',
  'dinero-down': 'dinero-unreachable',
  'dinero-too-many': 'dinero-unreachable',
  'dinero-stopped': 'dinero-unreachable',
  'mail-unconfirmed': 'letter-uncertain',
  'smtp-unanswered': 'letter-uncertain',
  'mail-bounced': 'letter-came-back',
  'smtp-recipient': 'letter-came-back',
  'decision-not-open': 'fee-unpaid',
  'clock-back': 'clock-wrong',
  'clock-ahead': 'clock-wrong',
  'smtp-auth': 'mail-server',
  'smtp-no-tls': 'mail-server',
  'smtp-certificate': 'mail-server',
  'smtp-offline': 'mail-server',
  'smtp-busy': 'mail-server',
  'smtp-rejected': 'mail-server',
  'store-disk-full': 'archive-closed',
  'store-busy': 'archive-closed',
  'store-damaged': 'archive-closed',
  'erasure-refused': 'retention',
  'letter-too-late': 'computer-off',
};
