import { OutboxState } from '../ipc/views';
import { requirementCodes, type RequirementCode } from '../procedure/requirements';
import { caseStates, type CaseState } from '../procedure/standing';
import type da from './da.json';
import type { SourceId } from './sources';

/** The groups of the help, in the order of the list. */
export const helpGroups = ['procedure', 'when', 'law', 'cases', 'outbox', 'reasons', 'keys'] as const;
export type HelpGroup = (typeof helpGroups)[number];

/** The pages an article can lead to. */
export type RelatedPage =
  | 'new'
  | 'invoices'
  | 'decisions'
  | 'outbox'
  | 'cases'
  | 'debtors'
  | 'collection'
  | 'letters'
  | 'company'
  | 'settings'
  | 'diagnostics';

type WrittenId = keyof (typeof da)['articles'];
export type ArticleId = WrittenId | `case-${CaseState}` | `outbox-${OutboxState}` | `reason-${RequirementCode}`;

export interface Article {
  id: ArticleId;
  group: HelpGroup;
  /** Its paragraphs are steps, one after the other. */
  steps: boolean;
  sources: readonly SourceId[];
  /** Where what it tells of is done. */
  pages: readonly RelatedPage[];
}

type Placed = Pick<Article, 'group' | 'pages'> & Partial<Article>;

/** The articles that are written one by one, in the order of the list. */
const written: Record<WrittenId, Placed> = {
  overview: { group: 'procedure', steps: true, pages: ['new', 'cases'] },
  'daily-run': { group: 'procedure', pages: ['diagnostics', 'company'] },
  found: { group: 'procedure', pages: ['new', 'company'] },
  reminders: { group: 'procedure', sources: ['rente-9b'], pages: ['invoices', 'cases'] },
  channels: { group: 'procedure', pages: ['outbox', 'company', 'letters'] },
  decision: { group: 'procedure', sources: ['rente-9b'], pages: ['decisions', 'company'] },
  notice: { group: 'procedure', sources: ['inkasso-10'], pages: ['collection', 'company'] },
  handover: { group: 'procedure', sources: ['inkasso-10'], pages: ['collection'] },
  pause: { group: 'procedure', pages: ['company', 'cases'] },
  'key-rejected': { group: 'when', steps: true, pages: ['company', 'settings'] },
  'dinero-unreachable': { group: 'when', steps: true, pages: ['diagnostics'] },
  'letter-uncertain': { group: 'when', steps: true, pages: ['outbox'] },
  'letter-came-back': { group: 'when', steps: true, pages: ['outbox', 'debtors'] },
  'customer-disputes': {
    group: 'when',
    steps: true,
    sources: ['rente-9b', 'inkasso-9'],
    pages: ['invoices', 'cases'],
  },
  'fee-unpaid': { group: 'when', steps: true, sources: ['rente-9b'], pages: ['decisions', 'company'] },
  'paid-directly': { group: 'when', steps: true, pages: ['invoices', 'collection'] },
  'computer-off': { group: 'when', steps: true, pages: ['settings', 'diagnostics'] },
  'wrong-reminder': { group: 'when', steps: true, pages: ['outbox', 'invoices', 'company'] },
  'new-computer': { group: 'when', steps: true, pages: ['company', 'new'] },
  backup: { group: 'when', steps: true, pages: ['company', 'outbox'] },
  'mail-server': { group: 'when', steps: true, pages: ['company', 'outbox'] },
  'clock-wrong': { group: 'when', steps: true, pages: ['invoices'] },
  'archive-closed': { group: 'when', steps: true, pages: [] },
  'law-fee': { group: 'law', sources: ['rente-9b'], pages: [] },
  'law-compensation': { group: 'law', sources: ['rente-9a', 'order-compensation'], pages: [] },
  'law-interest-start': { group: 'law', sources: ['rente-3'], pages: [] },
  'law-interest-rate': { group: 'law', sources: ['rente-5', 'rente-7'], pages: ['settings'] },
  'law-notice': { group: 'law', sources: ['inkasso-10'], pages: ['collection'] },
  'law-good-practice': { group: 'law', sources: ['inkasso-9'], pages: ['letters'] },
  'law-collection-cost': { group: 'law', sources: ['order-cost'], pages: ['collection'] },
  'law-limitation': { group: 'law', sources: ['limitation-3', 'limitation-5'], pages: ['collection'] },
  'law-days': { group: 'law', sources: ['instrument-5'], pages: [] },
  'law-payments': { group: 'law', pages: [] },
  'law-vat': { group: 'law', sources: ['vat-27'], pages: ['outbox'] },
  privacy: { group: 'law', sources: ['privacy-mail'], pages: ['company'] },
  retention: { group: 'law', sources: ['bookkeeping-12', 'gdpr-5'], pages: ['company', 'debtors'] },
  keys: { group: 'keys', pages: ['settings'] },
};

/** Where a reason is put right, and what it stands on. Of the others the invoice itself tells all. */
const reasonPlaces: Partial<Record<RequirementCode, Partial<Pick<Article, 'pages' | 'sources'>>>> = {
  'not-overdue': { sources: ['instrument-5'] },
  'in-collection': { pages: ['collection'] },
  disputed: { pages: ['invoices'], sources: ['rente-9b', 'inkasso-9'] },
  'below-minimum': { pages: ['company'] },
  'not-overdue-long-enough': { pages: ['company'] },
  'public-e-invoice': { pages: ['debtors'] },
  'no-email': { pages: ['debtors', 'company'] },
  'unfinished-reminder': { pages: ['outbox'] },
  'three-reminders': { pages: ['collection'], sources: ['rente-9b'] },
  'ten-days': { sources: ['rente-9b'] },
  'balance-unread': { pages: ['diagnostics'] },
  'decision-open': { pages: ['decisions'], sources: ['rente-9b'] },
  'case-closed': { pages: ['cases'] },
  'on-hold': { pages: ['cases'] },
  paused: { pages: ['company'] },
  'dinero-above-law': { pages: ['invoices'], sources: ['rente-5', 'rente-9b'] },
  'manual-channel': { pages: ['debtors'] },
  'charged-by-own-letter': { pages: ['invoices', 'company'] },
};

const casePages: Partial<Record<CaseState, Article['pages']>> = {
  found: ['new'],
  queued: ['outbox'],
  decision: ['decisions'],
  final: ['collection', 'cases'],
  'handed-over': ['collection'],
};

const article = (id: ArticleId, placed: Placed): Article => ({ id, steps: false, sources: [], ...placed });

/** Every article, group by group. A state or reason that is added to the program is here at once, and its words are missed. */
export const articles: readonly Article[] = [
  ...(Object.entries(written) as [WrittenId, Placed][]).map(([id, placed]) => article(id, placed)),
  ...caseStates.map((code) => article(`case-${code}`, { group: 'cases', pages: casePages[code] ?? ['cases'] })),
  ...OutboxState.options.map((code) => article(`outbox-${code}`, { group: 'outbox', pages: ['outbox'] })),
  ...requirementCodes.map((code) => article(`reason-${code}`, { group: 'reasons', pages: [], ...reasonPlaces[code] })),
];
