import { formatDate } from '../claim/date';
import { formatKroner, type Ore } from '../claim/money';
import type { NoticeKind } from '../ipc/caseViews';
import type { ErrorCode } from '../ipc/errors';
import type { Language, TargetPage } from '../ipc/views';
import { say, sayError } from '../text/say';
import type { NoticeContent } from './content';

export interface NoticeText {
  title: string;
  /** At most three lines, the weightiest first. */
  body: string;
  kinds: NoticeKind[];
  /** The page a click leads to. */
  page: TargetPage;
}

/** One thing the notification tells. */
interface Part {
  kind: NoticeKind;
  page: TargetPage;
  long: string;
  /** For where there is more to tell than lines. */
  short: string;
}

const MAX_LINES = 3;

/** What passes without anybody doing anything. */
const PASSING: ReadonlySet<ErrorCode> = new Set([
  'dinero-offline',
  'dinero-down',
  'dinero-too-many',
  'dinero-brownout',
]);

/**
 * The one notification of a company's run.
 * @param amounts false where nobody but the person may read sums: on a locked screen, or never
 */
export function noticeText(
  content: NoticeContent,
  language: Language,
  companyName: string,
  { amounts }: { amounts: boolean },
): NoticeText {
  const parts = partsOf(content, language, amounts);
  return {
    title: companyName,
    body: linesOf(parts).join('\n'),
    kinds: parts.map(({ kind }) => kind),
    page: parts[0]?.page ?? 'company',
  };
}

/** In the order of their weight, which is also the order in which a click chooses its page. */
function partsOf(content: NoticeContent, language: Language, amounts: boolean): Part[] {
  const { newInvoices, startingTomorrow, decisions, paidAtCollector, sendings, connection, settled } = content;
  const counted = ({ count, total }: { count: number; total?: Ore }) => ({
    count,
    amount:
      amounts && total !== undefined
        ? say(language, 'notice.amount', { count, total: formatKroner(total, language) })
        : '',
  });
  const parts: (Part | null)[] = [
    newInvoices && {
      kind: 'new-invoices',
      page: 'new',
      long: `${ended(say(language, 'notice.new', counted(newInvoices)))} ${startOf(newInvoices, language)}`,
      short: say(language, 'notice.new', counted(newInvoices)),
    },
    startingTomorrow && {
      kind: 'starting-tomorrow',
      page: 'new',
      long: say(language, 'notice.starting', counted(startingTomorrow)),
      short: say(language, 'notice.startingShort', counted(startingTomorrow)),
    },
    decisions && {
      kind: 'decision-needed',
      page: 'decisions',
      long: say(language, 'notice.decisions', counted(decisions)),
      short: say(language, 'notice.decisionsShort', counted(decisions)),
    },
    paidAtCollector && {
      kind: 'paid-at-collector',
      page: 'collection',
      long: say(language, 'notice.paidAtCollector', counted(paidAtCollector)),
      short: say(language, 'notice.paidAtCollectorShort', counted(paidAtCollector)),
    },
    sendings && {
      kind: 'sending-failed',
      page: 'outbox',
      long: say(language, 'notice.sendings', counted(sendings)),
      short: say(language, 'notice.sendingsShort', counted(sendings)),
    },
    connection && {
      kind: connection.rejected ? 'key-rejected' : 'connection-lost',
      page: 'company',
      long: PASSING.has(connection.code) ? say(language, 'notice.lost') : sayError(language, connection.code),
      short: say(language, connection.rejected ? 'notice.rejectedShort' : 'notice.lostShort'),
    },
    settled && {
      kind: 'settled',
      page: 'invoices',
      long: say(language, 'notice.settled', counted(settled)),
      short: say(language, 'notice.settledShort', counted(settled)),
    },
  ];
  return parts.filter((part) => part !== null);
}

function startOf({ count, startsOn }: NonNullable<NoticeContent['newInvoices']>, language: Language): string {
  if (startsOn === null) return say(language, 'notice.awaits');
  return say(language, 'notice.startsOn', { count, day: formatDate(startsOn, language) });
}

/** A line each while there is room; else the first in full and the others in short on the two lines below. */
function linesOf(parts: readonly Part[]): string[] {
  const [first, ...others] = parts;
  if (!first || parts.length <= MAX_LINES) return parts.map(({ long }) => long);
  const half = Math.ceil(others.length / 2);
  const line = (some: readonly Part[]) => capital(some.map(({ short }) => short).join(' · '));
  return [first.long, line(others.slice(0, half)), line(others.slice(half))];
}

/** "kr." ends a sentence with its own full stop. */
const ended = (text: string): string => (text.endsWith('.') ? text : `${text}.`);

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
