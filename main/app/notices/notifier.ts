import type { Language } from '../../../src/ipc/views';
import { noticeText } from '../../../src/notice/noticeText';
import { whenToShow } from '../../../src/notice/whenToShow';
import { say } from '../../../src/text/say';
import type { NoticeEnd, PendingNotice, Workforce } from '../../jobs/companyStatus';
import type { Log } from '../../log/log';
import type { Target } from '../wanted';
import type { NoticePort } from './noticePort';

export interface NotifierSurroundings {
  workforce: Pick<Workforce, 'pendingNotices' | 'settleNotice'>;
  system: NoticePort;
  /** The time of day where the person sits, `HH:MM`. */
  time: () => string;
  doNotDisturb: () => boolean;
  language: () => Language;
  /** Opens the window at a page of a company, through its log-in. */
  lead: (target: Target) => void;
  log: Log;
}

export interface Notifier {
  /** Shows what is due. Safe to call at any time. */
  look: () => void;
  /** Amounts that may be read on an open screen only go when it is locked. */
  screenLocked: (locked: boolean) => void;
}

interface OnScreen {
  notice: PendingNotice;
  amounts: boolean;
  close: () => void;
}

/** One notification per company and run. Whatever is not shown has its reason, in the company's rows and in the log. */
export function createNotifier(surroundings: NotifierSurroundings): Notifier {
  const { workforce, system, time, doNotDisturb, language, lead, log } = surroundings;
  /** Handed to the system, which has not yet said what became of them. */
  const underWay = new Set<string>();
  /** Why those that wait do, to enter it once and not each minute. */
  const waiting = new Map<string, string>();
  /** By company. */
  const onScreen = new Map<string, OnScreen>();
  let locked = false;

  const settle = (notice: PendingNotice, end: NoticeEnd): void => {
    underWay.delete(nameOf(notice));
    const about = { profile: notice.profileId, notice: notice.id };
    if (end.state !== 'shown') log.info('a notification was not shown', { ...about, ...end });
    try {
      workforce.settleNotice(notice.profileId, notice.id, end);
    } catch (error) {
      underWay.add(nameOf(notice)); // not shown twice because it could not be entered
      log.error('what became of a notification could not be entered', about, error);
    }
  };

  const put = (notice: PendingNotice, silent: boolean): void => {
    const { profileId, content, companyName, rules } = notice;
    const amounts = rules.amounts === 'always' || (rules.amounts === 'unlocked' && !locked);
    const { title, body, page } = noticeText(content, language(), companyName, { amounts });
    const buttons = content.newInvoices ? [say(language(), 'notice.activate'), say(language(), 'notice.see')] : [];
    onScreen.get(profileId)?.close();
    const entry: OnScreen = { notice, amounts, close: () => shown.close() };
    onScreen.set(profileId, entry);
    const shown = system.show(
      { id: `rykkerklar-${profileId}`, title, body, buttons, silent },
      {
        shown: () => {
          if (underWay.has(nameOf(notice))) settle(notice, { state: 'shown' });
        },
        failed: (why) => {
          log.warn('the system did not show a notification', { profile: profileId, notice: notice.id, why });
          if (underWay.has(nameOf(notice))) settle(notice, { state: 'silent', silence: 'failed' });
        },
        clicked: () => lead({ profileId, page }),
        // Nothing is activated from a notification: what it showed may no longer be so, and the page shows what is.
        pressed: (index) => lead({ profileId, page: index === 0 ? page : 'invoices' }),
        closed: () => {
          if (onScreen.get(profileId) === entry) onScreen.delete(profileId);
        },
      },
    );
  };

  const decide = (notice: PendingNotice): void => {
    const name = nameOf(notice);
    if (underWay.has(name)) return;
    const peace = { doNotDisturb: doNotDisturb(), supported: system.supported() };
    const showing = whenToShow(notice.rules, time(), peace);
    if (showing.do === 'show') {
      waiting.delete(name);
      underWay.add(name);
      put(notice, false);
    } else if (showing.do === 'silence') settle(notice, { state: 'silent', silence: showing.why });
    else if (waiting.get(name) !== showing.why) {
      waiting.set(name, showing.why);
      settle(notice, { state: 'waiting', silence: showing.why });
    }
  };

  return {
    look: () => {
      const newest = new Map<string, PendingNotice>();
      for (const notice of workforce.pendingNotices()) {
        const older = newest.get(notice.profileId);
        newest.set(notice.profileId, notice);
        if (older) settle(older, { state: 'silent', silence: 'overtaken' });
      }
      for (const notice of newest.values()) decide(notice);
    },
    screenLocked: (now) => {
      locked = now;
      if (!locked) return;
      for (const { notice, amounts } of [...onScreen.values()])
        if (amounts && notice.rules.amounts === 'unlocked') put(notice, true);
    },
  };
}

const nameOf = ({ profileId, id }: PendingNotice): string => `${profileId} ${id}`;
