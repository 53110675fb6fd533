import type { CalendarDate } from '../../../src/claim/date';
import type { Automation } from '../../../src/ipc/caseViews';
import { parseDay } from '../../components/parseDay';

/** What the form about the daily run holds, as typed. */
export interface RunDraft {
  hour: number;
  startAfter: string;
  startFrom: string;
}

/** Banking days from 0 to 20, or undefined. */
export function readStartAfter(text: string): number | undefined {
  const days = /^\d{1,2}$/.test(text.trim()) ? Number(text.trim()) : 21;
  return days <= 20 ? days : undefined;
}

/** A day; null where the field is empty; undefined where it holds no day. */
export const readStartFrom = (text: string): CalendarDate | null | undefined =>
  text.trim() === '' ? null : parseDay(text);

export type RunRules = Pick<Automation, 'hour' | 'startAfterBankingDays' | 'startFrom'>;

/** The rules the form stands for, or undefined where a field cannot be used. */
export function readRunDraft({ hour, startAfter, startFrom }: RunDraft): RunRules | undefined {
  const days = readStartAfter(startAfter);
  const from = readStartFrom(startFrom);
  return days === undefined || from === undefined ? undefined : { hour, startAfterBankingDays: days, startFrom: from };
}
