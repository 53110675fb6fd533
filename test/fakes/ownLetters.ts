import type { Delivery } from '../../src/ipc/deliveryViews';
import type { Preview } from '../../src/ipc/views';
import { openPost } from '../../main/delivery/smtp/openPost';
import { createPreviews, type PreviewWish } from '../../main/delivery/previews';
import type { CompanySurroundings } from '../../main/jobs/company';
import type { RunningDesk } from '../../main/jobs/desk';
import { accounts } from '../../main/secrets/secretStore';
import type { OutboxRow } from '../../main/store/outboxRow';
import { mailServerCa, startMailServer, type MailServer } from './mailServer';
import { MemorySecretStore } from './memorySecretStore';
import { Office } from './office';

/** The way to a mail server with the password of the one that is asked, as every company of the tests has it. */
export const postThrough = (server: MailServer, password = server.password): CompanySurroundings['post'] => {
  const secrets = new MemorySecretStore();
  const open = openPost(secrets, { ca: mailServerCa, silenceTimeout: 2_000 });
  return (company) => {
    secrets.kept.set(accounts.smtpPassword(company.profile.id), password);
    return open(company);
  };
};

/** An office whose letters go by a mail server of its own, on the morning of the day it is connected. */
export async function ownOffice(
  due: readonly string[],
  today: string,
  change: Partial<Delivery>,
): Promise<{ office: Office; server: MailServer }> {
  const server = await startMailServer();
  const office = await Office.open(due, undefined, { post: postThrough(server) });
  office.desk.setDelivery({ channel: 'smtp', smtp: server.smtp, ...change });
  await office.morning(today);
  return { office, server };
}

const previews = createPreviews();

/** Looks at a letter and sends it to the outbox, as a person does. @throws where the preview refuses */
export async function queueLetter(
  { desk }: RunningDesk,
  guid: string,
  wish: PreviewWish = {},
): Promise<{ preview: Preview; row: OutboxRow }> {
  const preview = await previews.make(desk, guid, null, wish);
  if (preview.refusals.length > 0) throw new Error(preview.refusals.map(({ code }) => code).join(', '));
  const { fee, interest, compensation } = preview.choices;
  const charges = { fee: fee.on, interest: interest.on, compensation: compensation.on };
  return { preview, row: previews.queue(desk, guid, charges, preview.token) };
}

/** Why a letter could not be sent now; empty where it could. */
export async function refusalsOf({ desk }: RunningDesk, guid: string, wish: PreviewWish = {}): Promise<string[]> {
  const { refusals } = await previews.make(desk, guid, null, wish);
  return refusals.map(({ code }) => code);
}
