import { sum } from '../../src/claim/money';
import { addressLines } from '../../src/debtors/contact';
import type { Debtor } from '../../src/dinero/model';
import type { Channel } from '../../src/ipc/deliveryViews';
import type { Charges, Preview } from '../../src/ipc/views';
import { isStep } from '../../src/letter/letter';
import { requirementOf } from '../../src/procedure/requirementOf';
import { observe, whyNotByHand } from '../jobs/cases';
import { addressOf } from '../jobs/channelOf';
import type { Desk } from '../jobs/desk';
import type { NewSending } from '../store/outbox';
import { deadlineOf } from './draftLetter';
import { readDebtor, readFresh, type FreshFacts } from './freshFacts';
import { languageOf, recipientOf } from './letterInput';
import { draftOf, nextLetter, type NextLetter, type Wanted } from './prepareLetter';
import { choices, lines, openLines, warnings } from './previewParts';

export interface Prepared {
  preview: Preview;
  /** What would be entered in the outbox; null where nothing may be. */
  sending: NewSending | null;
}

/** What a person looks at before sending. */
export interface Glance {
  charges: Charges | null;
  wanted: Wanted;
  /** Null for the channel of the rules. */
  channel: Channel | null;
  /** The letter's reference, and what stands for exactly this preview. */
  reference: string;
  token: string;
}

/**
 * Reads the invoice, its balance, its reminders and its debtor from Dinero, works out what the law allows today, and the figures
 * of the letter. A charge that Dinero would set above the law is left out and said.
 */
export async function preparePreview(desk: Desk, invoiceGuid: string, glance: Glance): Promise<Prepared> {
  const { charges, wanted, channel, reference, token } = glance;
  const fresh = await readFresh(desk, invoiceGuid, 'person');
  const debtor = await readDebtor(desk, fresh.invoice.debtorGuid, 'person');
  observe(desk, invoiceGuid); // which letter is next follows from what was read just now
  const letter = nextLetter(desk, fresh, debtor, wanted, channel);
  const refusals = [...letter.refusals];
  const byProcedure =
    refusals.length === 0 && isStep(letter.kind)
      ? whyNotByHand(desk, invoiceGuid, letter.kind === 'notice' ? 'give-notice' : 'remind')
      : null;
  if (byProcedure !== null) refusals.push({ code: requirementOf(byProcedure.why.code), until: byProcedure.until });
  if (letter.chosen.task === 'manual-channel') refusals.push({ code: 'manual-channel', until: null });
  const shown = shared(desk, fresh, debtor, letter, token);
  const draft =
    refusals.length > 0 ? null : await draftOf(desk, fresh, debtor, letter, { reference, charges, urgency: 'person' });
  if (draft !== null && !draft.agrees) refusals.push({ code: 'dinero-above-law', until: null });
  if (draft === null || letter.chosen.channel === null || refusals.length > 0)
    return refused(fresh, { ...shown, refusals });

  const { figures, lawful, claim, tooHigh, payload } = draft;
  const { kind, level, books } = letter;
  return {
    sending: { invoiceGuid, level, kind, channel: letter.chosen.channel, books, bundle: null, reference, payload },
    preview: {
      ...shown,
      refusals: [],
      title: payload.title,
      text: payload.text,
      lines: lines(figures, lawful, claim),
      total: figures.total,
      choices: choices(payload.charges, lawful, tooHigh, figures),
      warnings: warnings(figures, claim, books === 'dinero' ? fresh : null),
    },
  };
}

const shared = (
  desk: Desk,
  { invoice, readAt }: FreshFacts,
  debtor: Debtor | null,
  { kind, level, chosen, books }: NextLetter,
  token: string,
) => {
  const ours = recipientOf(desk, debtor, invoice.debtorName);
  // Dinero writes its own letters, to whom it knows.
  const dineros = chosen.channel === 'dinero' && debtor !== null;
  const { attention, address } = dineros ? { ...debtor, address: addressLines(debtor) } : ours;
  return {
    invoiceGuid: invoice.guid,
    invoiceNumber: invoice.number,
    kind,
    level,
    channel: chosen.channel ?? desk.delivery().channel,
    books,
    language: languageOf(desk, debtor),
    deadline: deadlineOf(chosen.channel ?? 'dinero', desk.today()),
    token,
    recipient: {
      name: ours.name,
      email: addressOf(desk, debtor),
      address: [attention, ...address].filter((line): line is string => line !== null && line !== ''),
    },
    readAt,
  };
};

type Shown = ReturnType<typeof shared> & Pick<Preview, 'refusals'>;

/** What is shown where nothing may be sent: the open amount and the reasons. */
function refused(fresh: FreshFacts, shown: Shown): Prepared {
  const none = { on: false, allowed: false, reason: [] };
  const open = openLines(fresh);
  return {
    sending: null,
    preview: {
      ...shown,
      title: '',
      text: '',
      lines: open,
      total: sum(open.map(({ amount }) => amount)),
      choices: { fee: none, interest: none, compensation: none },
      warnings: [],
    },
  };
}
