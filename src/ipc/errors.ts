import { z } from 'zod';

/**
 * Every way in which the app can say no. The sentence a person reads lives in src/text under `errors.<code>`;
 * `params` fills its placeholders and never holds a secret or a debtor.
 */
export const errorCodes = [
  // the page and main
  'unknown-channel',
  'untrusted-sender',
  'invalid-request',
  'unexpected',
  // profiles
  'name-missing',
  'cvr-invalid',
  'cvr-taken',
  'password-short',
  'password-wrong',
  'password-wait',
  'profile-missing',
  'profile-damaged',
  'profile-locked',
  'name-mismatch',
  // the keychain of the operating system
  'keychain-missing',
  'keychain-locked',
  'keychain-failed',
  // the encrypted database
  'store-missing',
  'store-key-missing',
  'store-key-wrong',
  'store-damaged',
  'store-newer',
  'store-migration-failed',
  'store-disk-full',
  'store-busy',
  'clock-back',
  'clock-ahead',
  // the connection to Dinero
  'client-missing',
  'not-connected',
  'connected-elsewhere',
  'api-key-missing',
  'dinero-wrong-client',
  'dinero-wrong-key',
  'dinero-wrong-firm',
  'dinero-no-pro',
  'dinero-offline',
  'dinero-down',
  'dinero-too-many',
  'dinero-stopped',
  'dinero-brownout',
  'dinero-other-cvr',
  'dinero-unexpected',
  'dinero-rejected',
  'dinero-not-found',
  'dinero-deleted',
  'dinero-stale',
  // fetching and reminding
  'invoice-missing',
  'debtor-missing',
  'note-missing',
  'erasure-refused',
  'rules-refused',
  'reminder-refused',
  'decision-not-open',
  'preview-outdated',
  'reminder-under-way',
  'outbox-not-empty',
  'letter-missing',
  'outbox-row-missing',
  'outbox-row-settled',
  'batch-open',
  'batch-missing',
  'mail-unconfirmed',
  'mail-bounced',
  // the company's own letters
  'smtp-missing',
  'smtp-in-use',
  'smtp-password-missing',
  'smtp-auth',
  'smtp-no-tls',
  'smtp-certificate',
  'smtp-offline',
  'smtp-busy',
  'smtp-rejected',
  'smtp-recipient',
  'smtp-unanswered',
  // letters on paper
  'folder-missing',
  'folder-full',
  'file-not-saved',
  'to-be-posted',
  'letter-too-late',
  'print-failed',
  // the words and the paper of letters
  'template-broken',
  'payment-line-wrong',
  'logo-no-picture',
  'logo-too-large',
  // handing over to debt collection
  'collector-missing',
  'handover-missing',
  'handover-settled',
  'handover-changed',
  'handover-not-saved',
  'take-back-refused',
  // backups
  'backup-folder-missing',
  'backup-folder-full',
  'backup-key-missing',
  'backup-passphrase-short',
  'backup-passphrase-wrong',
  'backup-damaged',
  'backup-not-chosen',
  'backup-not-read',
  'backup-newer',
  'letter-restored',
  // the list of cases
  'view-missing',
  'view-name-taken',
  'views-full',
] as const;

export type ErrorCode = (typeof errorCodes)[number];

export const AppErrorValue = z.object({
  code: z.enum(errorCodes),
  params: z.record(z.string(), z.union([z.string(), z.number()])).optional(),
});
export type AppErrorValue = z.infer<typeof AppErrorValue>;

/** How every call across IPC ends: a value, never a thrown error, for Electron would pass on no more than its message. */
export type Result<T> = { ok: true; data: T } | { ok: false; error: AppErrorValue };
