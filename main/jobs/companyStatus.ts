import type { CalendarDate } from '../../src/claim/date';
import type { NoticeRules, Silence } from '../../src/ipc/caseViews';
import type { ErrorCode } from '../../src/ipc/errors';
import type { NoticeContent } from '../../src/notice/content';

/** How a company's work stands, for the tray and the badge: counts and days, no debtor. */
export interface CompanyStatus {
  profileId: string;
  name: string;
  /** `closed`: its database could not be opened. */
  state: 'idle' | 'working' | 'offline' | 'error' | 'not-connected' | 'closed';
  problem: ErrorCode | null;
  /** New invoices that wait for an answer. */
  newInvoices: number;
  decisions: number;
  /** Sendings that failed or whose end nobody knows. */
  sendings: number;
  /** Sendings queued or under way. */
  underWay: number;
  /** The last day on which nothing is started or sent. */
  pausedUntil: CalendarDate | null;
  mode: 'automatic' | 'manual';
  lastRunAt: string | null;
  lastOutcome: 'running' | 'done' | 'failed' | 'interrupted' | null;
  nextRunAt: string | null;
}

/** A notification that has not been shown yet. */
export interface PendingNotice {
  profileId: string;
  companyName: string;
  id: number;
  /** ISO 8601 in UTC. */
  createdAt: string;
  content: NoticeContent;
  rules: NoticeRules;
}

/** What becomes of a pending notice. `waiting` is looked at again. */
export type NoticeEnd = { state: 'shown' } | { state: 'silent' | 'waiting'; silence: Silence };

/** The companies' work as the desktop sees it: tray, badge, notifications, the question before the end. */
export interface Workforce {
  /** Every company, by name, also one that is closed. */
  statuses: () => CompanyStatus[];
  /** Calls the listener after each change of a status; at most once in a turn of the event loop. @returns how to stop */
  onStatus: (listener: () => void) => () => void;
  /** Runs a company now, as its clock would. Joins the run under way. Never rejects: what went wrong is in its status. */
  runNow: (profileId: string) => Promise<void>;
  /** Nothing is started or sent in any company up to that day; null goes on. */
  pauseAll: (until: CalendarDate | null) => void;
  /** Oldest first. */
  pendingNotices: () => PendingNotice[];
  settleNotice: (profileId: string, id: number, end: NoticeEnd) => void;
}
