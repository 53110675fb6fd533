import type { TFunction } from 'i18next';
import type { CalendarDate } from '../../../src/claim/date';
import type { DueLetter, WaitingRow } from '../../../src/ipc/todayViews';
import type { StandingKind, WaitingKind } from '../../../src/today/kinds';
import { texts } from '../../../src/text';
import { reasonSentence } from '../../components/sentences';
import type { Format } from '../../components/useFormat';

type Days = Pick<Format, 'dayNamed'>;
type TaskCode = keyof typeof texts.da.taskCodes;

const isTaskCode = (code: string): code is TaskCode => Object.hasOwn(texts.da.taskCodes, code);
const standing: readonly WaitingKind[] = ['not-connected', 'problem', 'no-run', 'paused', 'manual'];
const isStanding = (kind: WaitingKind): kind is StandingKind => standing.includes(kind);

/** What a row is, in one sentence. */
export function rowSentence(t: TFunction, row: WaitingRow, format: Days): string {
  const { kind, about, count, letter, text, reason, day } = row;
  if (isStanding(kind)) return t(`today.one.${kind}`, { day: day === null ? '' : format.dayNamed(day) });
  if (count > 1) return t(`today.many.${kind}`, { count });
  return t(`today.one.${kind}`, {
    debtor: about?.debtorName ?? '',
    letter: letter === null ? '' : t(`letters.kinds.${letter}`),
    text: text ?? (reason !== null && isTaskCode(reason) ? t(`taskCodes.${reason}`) : ''),
  });
}

/** Why it waits, or what is to be done; null where the sentence says it all. */
function whyOf(t: TFunction, { kind, reason, task, text }: WaitingRow): string | null {
  if (kind === 'not-connected') return t('today.connectionNeeded');
  if (kind === 'no-run') return t('today.seeDiagnostics');
  if (kind === 'paused') return t('automation.pausedText');
  if (kind === 'manual') return t('automation.manualText');
  if (kind === 'paper') return t('today.sayPosted');
  if (kind === 'handover')
    return reason === null ? null : t(reason === 'making' ? 'today.packageMaking' : 'today.packageUncertain');
  if (kind === 'dispute') return text;
  if (kind === 'task' || kind === 'overtaken' || reason === null) return null;
  return task !== null && isTaskCode(reason) ? t(`taskCodes.${reason}`) : reasonSentence(t, reason);
}

/** What is to be known of its day; null where there is none. */
function whenOf(t: TFunction, { kind, count, day }: WaitingRow, today: CalendarDate, format: Days): string | null {
  if (kind === 'new') {
    if (day === null) return t('today.startsNever');
    return t(count > 1 ? 'today.firstStartsOn' : 'today.startsOn', { day: format.dayNamed(day) });
  }
  if (day === null || count > 1) return null;
  if (kind === 'dispute') return t('today.since', { day: format.dayNamed(day) });
  if (kind === 'task') return t(day < today ? 'today.late' : 'today.due', { day: format.dayNamed(day) });
  return null;
}

/** The rest of a row: which invoice, when, and why; what there is of it. */
export function rowDetails(t: TFunction, row: WaitingRow, today: CalendarDate, format: Days): string[] {
  const { kind, about, invoices } = row;
  const details = [
    about === null ? null : t('today.invoice', { number: about.number }),
    kind === 'handover' && row.count === 1 ? t('today.packageOf', { count: invoices }) : null,
    about !== null && invoices > 1 ? t('outbox.sameLetter', { count: invoices }) : null,
    whenOf(t, row, today, format),
    whyOf(t, row),
  ];
  return details.filter((detail) => detail !== null);
}

/** "12 dage efter 1. rykker": why a letter goes today; null where nothing is known of it. */
export function afterSentence(t: TFunction, after: DueLetter['after']): string | null {
  if (after === null) return null;
  const { what, level, days: count } = after;
  if (what === 'due-date') return t('today.afterDue', { count });
  return what === 'notice' ? t('today.afterNotice', { count }) : t('today.afterReminder', { count, level });
}
