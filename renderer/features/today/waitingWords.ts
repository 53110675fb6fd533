import type { TFunction } from 'i18next';
import type { CalendarDate } from '../../../src/claim/date';
import type { WaitingRow } from '../../../src/ipc/todayViews';
import type { FoundKind } from '../../../src/today/kinds';
import { texts } from '../../../src/text';
import { reasonSentence } from '../../components/sentences';

type Code = keyof typeof texts.da.taskCodes;
const isTaskCode = (code: string): code is Code => Object.hasOwn(texts.da.taskCodes, code);
const isFound = (kind: string): kind is FoundKind => Object.hasOwn(texts.da.today.many, `${kind}_one`);

const codeSentence = (t: TFunction, code: string): string =>
  isTaskCode(code) ? t(`taskCodes.${code}`) : reasonSentence(t, code);

/** What a row is, in a few words: the kind with the letter or the invoice and the customer, or how many. */
export function rowTitle(t: TFunction, { kind, count, about, invoices, letter }: WaitingRow): string {
  if (count > 1 && isFound(kind)) return t(`today.many.${kind}`, { count });
  const kindName = t(`today.kinds.${kind}`);
  if (about === null) return kindName;
  const { number, debtorName: debtor } = about;
  const what =
    letter === null
      ? t('case.title', { number })
      : invoices > 1
        ? t('today.letterAboutMany', { letter: t(`letters.kinds.${letter}`), count: invoices })
        : t('today.letterAbout', { letter: t(`letters.kinds.${letter}`), number });
  return `${kindName}: ${t('today.about', { what, debtor })}`;
}

type FormatDay = (day: CalendarDate) => string;

const ofNew = (t: TFunction, { day, count }: WaitingRow, format: FormatDay): string =>
  day === null ? t('today.newWaits') : t(count > 1 ? 'today.newStartsMany' : 'today.newStarts', { day: format(day) });

function ofDispute(t: TFunction, { day, text }: WaitingRow, format: FormatDay): string {
  if (day === null) return t('today.say.dispute');
  if (text === null || text === '') return t('today.disputeSinceDay', { day: format(day) });
  return t('today.disputeSince', { day: format(day), text });
}

function ofTask(t: TFunction, { day, text, reason }: WaitingRow, format: FormatDay): string {
  const said = text ?? (reason === null ? t('today.say.task') : codeSentence(t, reason));
  return day === null ? said : t('today.dueOn', { day: format(day), text: said });
}

/** What is to be known of a row, and what to do about it, in a sentence. */
export function rowSentence(t: TFunction, row: WaitingRow, format: FormatDay): string {
  const { kind, day, reason } = row;
  switch (kind) {
    case 'new':
      return ofNew(t, row, format);
    case 'dispute':
      return ofDispute(t, row, format);
    case 'task':
      return ofTask(t, row, format);
    case 'no-run':
      return t('today.noRun', { day: day === null ? '' : format(day) });
    case 'paused':
      return t('today.pausedUntil', { day: day === null ? '' : format(day) });
    case 'restored':
      return t('today.restoredFrom', { day: day === null ? '' : format(day) });
    case 'backup':
    case 'problem':
      return codeSentence(t, reason ?? '');
    case 'failed':
    case 'stuck':
    case 'bounced':
    case 'collector':
      return reason === null ? t(`today.say.${kind}`) : codeSentence(t, reason);
    case 'not-connected':
    case 'manual':
    case 'uncertain':
    case 'handover':
    case 'overtaken':
    case 'paper':
    case 'approval':
    case 'decision':
    case 'reversal':
    case 'ready':
      return t(`today.say.${kind}`);
  }
}
