import type { Claim } from '../../src/claim/claim';
import { explain } from '../../src/claim/explanations/explain';
import type { Explanation } from '../../src/claim/explanations/catalogue';
import { formatDate, type CalendarDate } from '../../src/claim/date';
import { formatKroner, subtract, sum, type Ore } from '../../src/claim/money';
import type { ChargeChoice, Charges, Preview, PreviewLine, Sentence } from '../../src/ipc/views';
import { chargeKinds, type ChargeKind, type LawfulCharges } from '../../src/procedure/lawfulCharges';
import type { Figures } from './figures';
import type { FreshFacts } from './freshFacts';

const line = (kind: PreviewLine['kind'], amount: Ore, explanation: Sentence[] = []): PreviewLine => ({
  kind,
  amount,
  explanation,
});
const say = (item: Explanation): Sentence => ({ da: explain(item, 'da'), en: explain(item, 'en') });

/** The specification of the claim as Dinero will write it, each amount with why it is lawful. */
export function lines(proposal: Figures, lawful: LawfulCharges, claim: Claim): PreviewLine[] {
  const principal = line('principal', proposal.principal);
  const paid: PreviewLine = {
    kind: 'paid',
    amount: proposal.paid,
    explanation: claim.allocations.map(({ date, amount }) => paidOn(date, amount)),
  };
  const earlier: PreviewLine = {
    kind: 'earlier',
    amount: proposal.earlier,
    explanation: claim.lawfulFees.map(({ sentOn, fee, number }) => feeCharged(sentOn, fee, number)),
  };
  const charges = chargeKinds.map((kind): PreviewLine => ({
    kind,
    amount: proposal[kind],
    explanation: [...lawful[kind].because.map(say), ...belowLaw(proposal[kind], lawful[kind].most)],
  }));
  return [principal, ...[paid, earlier, ...charges].filter(({ amount }) => amount !== 0)];
}

/** What is open where no reminder may be sent. */
export function openLines({ invoice, balance }: FreshFacts): PreviewLine[] {
  const settled = subtract(balance.remaining, invoice.total);
  return [
    line('principal', invoice.total),
    ...(settled === 0 ? [] : [line(settled < 0 ? 'paid' : 'earlier', settled)]),
  ];
}

/** The three switches: on, off, or not to be had and why. */
export function choices(
  charges: Charges,
  lawful: LawfulCharges,
  tooHigh: readonly ChargeKind[],
  proposal: Figures,
): Preview['choices'] {
  const choice = (kind: ChargeKind): ChargeChoice => {
    const above = tooHigh.includes(kind);
    const missing = kind === 'compensation' && lawful[kind].most > 0 && !proposal.compensationAvailable;
    return {
      on: charges[kind],
      allowed: lawful[kind].most > 0 && !above && !missing,
      reason: [
        ...(above ? [aboveLaw(lawful[kind].most)] : []),
        ...(missing ? [notOffered] : []),
        ...lawful[kind].because.slice(-1).map(say),
      ],
    };
  };
  return { fee: choice('fee'), interest: choice('interest'), compensation: choice('compensation') };
}

/** What a careful person should know before sending. `fresh` is null where the charges are not Dinero's. */
export function warnings(proposal: Figures, claim: Claim, fresh: Pick<FreshFacts, 'balance'> | null): Sentence[] {
  const { principal, paid, earlier, fee, interest, compensation, total } = proposal;
  const added = sum([principal, paid, earlier, fee, interest, compensation]);
  const open = subtract(total, sum([fee, interest, compensation]));
  return [
    ...(claim.limitation.warning ? [say(claim.limitation.warning)] : []),
    ...claim.refusals.map(say),
    ...(added === total ? [] : [sumDiffers(added, total)]),
    ...(fresh === null || open === fresh.balance.remaining ? [] : [openDiffers(open, fresh.balance.remaining)]),
  ];
}

const both = (da: string, en: string): Sentence => ({ da, en });
const paidOn = (day: CalendarDate, amount: Ore): Sentence =>
  both(
    `Betalt ${formatKroner(amount)} den ${formatDate(day)}.`,
    `Paid ${formatKroner(amount, 'en')} on ${formatDate(day, 'en')}.`,
  );
const feeCharged = (day: CalendarDate, fee: Ore, number: number): Sentence =>
  both(
    `Rykkergebyr nr. ${number}, ${formatKroner(fee)}, fra rykkeren den ${formatDate(day)} (renteloven § 9b).`,
    `Reminder fee no. ${number}, ${formatKroner(fee, 'en')}, of the reminder of ${formatDate(day, 'en')} (Interest Act, section 9b).`,
  );
const belowLaw = (charged: Ore, most: Ore): Sentence[] =>
  charged === most
    ? []
    : [
        both(
          `Dinero opkræver ${formatKroner(charged)}; loven tillader op til ${formatKroner(most)}.`,
          `Dinero charges ${formatKroner(charged, 'en')}; the law allows up to ${formatKroner(most, 'en')}.`,
        ),
      ];
const aboveLaw = (most: Ore): Sentence =>
  both(
    `Dinero ville opkræve mere, end loven tillader (højst ${formatKroner(most)}), så posten er udeladt. Ret satsen i Dinero under Indstillinger, hvis den skal med.`,
    `Dinero would charge more than the law allows (at most ${formatKroner(most, 'en')}), so the item is left out. Change the rate in Dinero's settings to include it.`,
  );
const notOffered = both(
  'Dinero tilbyder ikke kompensationsbeløb på denne faktura.',
  'Dinero does not offer compensation on this invoice.',
);
const sumDiffers = (added: Ore, total: Ore): Sentence =>
  both(
    `Posterne giver tilsammen ${formatKroner(added)}, men Dinero skriver ${formatKroner(total)} i alt. Se efter i Dinero, før rykkeren sendes.`,
    `The items add up to ${formatKroner(added, 'en')}, but Dinero states ${formatKroner(total, 'en')} in total. Check in Dinero before sending.`,
  );
const openDiffers = (open: Ore, remaining: Ore): Sentence =>
  both(
    `Rykkeren tager udgangspunkt i ${formatKroner(open)}, men fakturaens saldo er ${formatKroner(remaining)}. Se efter i Dinero, før rykkeren sendes.`,
    `The reminder starts from ${formatKroner(open, 'en')}, but the balance of the invoice is ${formatKroner(remaining, 'en')}. Check in Dinero before sending.`,
  );
