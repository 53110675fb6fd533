import { z } from 'zod';
import { LetterLanguage } from '../letter/letter';

/** How a letter goes out: by Dinero's own reminder and mail, by the company's mail server, or on paper. */
export const Channel = z.enum(['dinero', 'smtp', 'print']);
export type Channel = z.infer<typeof Channel>;

/** The company's own mail server. The password is in the keychain. */
export const Smtp = z.object({
  host: z.string().trim().min(1).max(253),
  port: z.int().min(1).max(65_535),
  /** `tls` from the first byte, `starttls` or nothing sent; `none` only because a person said so. */
  security: z.enum(['tls', 'starttls', 'none']),
  /** Null: the server asks for no name. */
  user: z.string().trim().min(1).max(200).nullable(),
  fromName: z.string().trim().min(1).max(120),
  fromAddress: z.email().max(254),
  /** Where mail that cannot be delivered comes back to; null for the sender's own address. */
  bounceAddress: z.email().max(254).nullable(),
});
export type Smtp = z.infer<typeof Smtp>;

/** When the notice of collection goes: never by itself, in the third reminder, or as a letter of its own after it. */
export const NoticeRule = z.enum(['none', 'with-third', 'separate']);
export type NoticeRule = z.infer<typeof NoticeRule>;

/** How a company's letters go out. */
export const Delivery = z.object({
  channel: Channel,
  /** Where the channel needs an e-mail address and the debtor has none. */
  whenNoEmail: z.enum(['print', 'task']),
  /** Own letters: the reminder is created and booked in Dinero as well. Off: the app says what to post. */
  bookInDinero: z.boolean(),
  /** Own letters: what is due of one debtor goes in one letter, with one fee. */
  combine: z.boolean(),
  /** What the app queues by itself waits until a person has approved it. */
  approve: z.boolean(),
  notice: NoticeRule,
  smtp: Smtp.nullable(),
  /** Where letters on paper are saved as PDF; null until chosen. */
  folder: z.string().nullable(),
  collector: z.object({ name: z.string().trim().min(1).max(120), email: z.email().max(254) }).nullable(),
});
export type Delivery = z.infer<typeof Delivery>;

/** What is otherwise for one debtor; null follows the company. `manual`: no letter goes by itself, a person is given a task. */
export const DebtorPreference = z.object({
  channel: z.enum([...Channel.options, 'manual']).nullable(),
  language: LetterLanguage.nullable(),
  email: z.email().max(254).nullable(),
});
export type DebtorPreference = z.infer<typeof DebtorPreference>;

/** What the page is shown of it. */
export const DeliveryView = Delivery.extend({
  /** Whether this computer's keychain holds what the mail server asks for beside the name. */
  loginKept: z.boolean(),
});
export type DeliveryView = z.infer<typeof DeliveryView>;

/** What a person changes beside the mail server and the collector. A folder is chosen in the system's dialog; here it is only let go. */
export const DeliveryChange = Delivery.omit({ smtp: true, collector: true })
  .extend({ folder: z.null() })
  .partial()
  .strict();
export type DeliveryChange = z.infer<typeof DeliveryChange>;

/** A mail server with its password; without one, that in the keychain stays. No server: both are removed. */
export const SmtpChange = z.object({ smtp: Smtp.nullable(), password: z.string().min(1).max(1000).nullable() });
export type SmtpChange = z.infer<typeof SmtpChange>;
