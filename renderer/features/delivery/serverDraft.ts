import { z } from 'zod';
import { Smtp, type SmtpChange } from '../../../src/ipc/deliveryViews';
import { mayKeepPassword } from '../../../src/letter/keptPassword';

/** The mail server as it is typed. */
export interface ServerDraft {
  host: string;
  port: string;
  security: Smtp['security'];
  user: string;
  password: string;
  fromName: string;
  fromAddress: string;
  bounceAddress: string;
}

/** The usual ports, put in as the encryption is chosen. */
export const usualPort: Record<Smtp['security'], string> = { tls: '465', starttls: '587', none: '25' };

export const draftOf = (smtp: Smtp | null, name: string, email: string): ServerDraft => ({
  host: smtp?.host ?? '',
  port: smtp === null ? usualPort.tls : String(smtp.port),
  security: smtp?.security ?? 'tls',
  user: smtp?.user ?? '',
  password: '',
  fromName: smtp?.fromName ?? name,
  fromAddress: smtp?.fromAddress ?? email,
  bounceAddress: smtp?.bounceAddress ?? '',
});

/** Fields that can be wrong in themselves. */
export const fields = ['host', 'port', 'user', 'fromName', 'fromAddress', 'bounceAddress'] as const;
export type Field = (typeof fields)[number];

const isField = (name: unknown): name is Field => fields.some((field) => field === name);
const orNull = (text: string): string | null => (text.trim() === '' ? null : text.trim());

/** What is typed as it would be saved, or the fields that cannot be. */
export function readServer(draft: ServerDraft): { smtp: Smtp; wrong: [] } | { smtp: null; wrong: Field[] } {
  const typed = z.string().regex(/^\d{1,5}$/);
  const read = Smtp.safeParse({
    ...draft,
    port: typed.safeParse(draft.port.trim()).success ? Number(draft.port.trim()) : null,
    user: orNull(draft.user),
    fromAddress: draft.fromAddress.trim(),
    bounceAddress: orNull(draft.bounceAddress),
  });
  if (read.success) return { smtp: read.data, wrong: [] };
  return { smtp: null, wrong: read.error.issues.map(({ path }) => path[0]).filter(isField) };
}

/** Whether the password that is kept is good for what is typed. */
export const passwordStays = (
  { host, user, security }: ServerDraft,
  before: Smtp | null,
  loginKept: boolean,
): boolean => loginKept && mayKeepPassword(before, { host: host.trim(), user: orNull(user), security });

/**
 * What would be saved; null where nothing is otherwise, or not all of it can be used. A server that asks for a name wants a
 * password, typed now or kept from before for the same server and name.
 */
export function changeOf(draft: ServerDraft, before: Smtp | null, loginKept: boolean): SmtpChange | null {
  const { smtp } = readServer(draft);
  if (smtp === null) return null;
  const password = draft.password === '' ? null : draft.password;
  if (smtp.user !== null && password === null && !passwordStays(draft, before, loginKept)) return null;
  const same = before !== null && JSON.stringify(Smtp.parse(before)) === JSON.stringify(smtp);
  return same && password === null ? null : { smtp, password };
}
