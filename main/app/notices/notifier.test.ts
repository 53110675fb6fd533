import { describe, expect, it } from 'vitest';
import { ore } from '../../../src/claim/money';
import type { NoticeRules } from '../../../src/ipc/caseViews';
import type { NoticeContent } from '../../../src/notice/content';
import type { NoticeEnd, PendingNotice } from '../../jobs/companyStatus';
import type { Target } from '../wanted';
import type { NoticeEvents, SystemNotice } from './noticePort';
import { createNotifier } from './notifier';

const [BAKER, SMITH] = ['6f9619ff-8b86-4d01-b42d-00c04fc964ff', '7f9619ff-8b86-4d01-b42d-00c04fc964ff'];
const content: NoticeContent = {
  newInvoices: { count: 3, total: ore(300_00), startsOn: null },
  startingTomorrow: null,
  settled: null,
  decisions: null,
  paidAtCollector: null,
  sendings: null,
  connection: null,
};
const rules: NoticeRules = { on: true, amounts: 'unlocked', quiet: null };
const notice = (id: number, more: Partial<PendingNotice> = {}): PendingNotice => ({
  profileId: BAKER,
  companyName: 'Bager Jensen ApS',
  id,
  createdAt: '2026-11-25T07:07:00Z',
  content,
  rules,
  ...more,
});

/** A desktop and the rows of the companies, both made up; what is settled for good is no longer pending. */
function given(pending: PendingNotice[], more: { supported?: boolean; peace?: boolean; broken?: boolean } = {}) {
  const ends: [number, NoticeEnd][] = [];
  const leads: Target[] = [];
  const logged: string[] = [];
  const shown: (SystemNotice & { on: NoticeEvents; open: boolean })[] = [];
  const state = { time: '09:00', peace: more.peace ?? false };
  const write = (message: string) => void logged.push(message);
  const notifier = createNotifier({
    workforce: {
      pendingNotices: () => [...pending],
      settleNotice: (profileId, id, end) => {
        if (more.broken) throw new Error('the disk is full');
        ends.push([id, end]);
        const at = pending.findIndex((one) => one.profileId === profileId && one.id === id);
        if (end.state !== 'waiting') pending.splice(at, 1);
      },
    },
    system: {
      supported: () => more.supported ?? true,
      show: (sent, on) => {
        const one = { ...sent, on, open: true };
        shown.push(one);
        return {
          close: () => {
            one.open = false;
            on.closed();
          },
        };
      },
    },
    time: () => state.time,
    doNotDisturb: () => state.peace,
    language: () => 'da',
    lead: (target) => void leads.push(target),
    log: { info: write, warn: write, error: write },
  });
  return { notifier, ends, leads, logged, shown, state };
}

describe('the notifier', () => {
  it('shows what is pending once, and enters it when the system says that it is shown', () => {
    const { notifier, ends, shown } = given([notice(1)]);
    notifier.look();
    notifier.look();
    expect(shown).toMatchObject([{ title: 'Bager Jensen ApS', buttons: ['Aktivér', 'Se fakturaer'], silent: false }]);
    expect(ends).toEqual([]);
    shown[0]!.on.shown();
    expect(ends).toEqual([[1, { state: 'shown' }]]);
  });

  it('shows the newest of each company, and calls those before it overtaken', () => {
    const { notifier, ends, shown } = given([notice(1), notice(7, { profileId: SMITH }), notice(2), notice(3)]);
    notifier.look();
    expect(ends).toEqual([1, 2].map((id) => [id, { state: 'silent', silence: 'overtaken' }]));
    expect(shown.map(({ id }) => id)).toEqual([`rykkerklar-${BAKER}`, `rykkerklar-${SMITH}`]);
  });

  it('takes the last one of a company off the screen when there is a new one, and does not enter it twice', () => {
    const pending = [notice(1)];
    const { notifier, ends, shown } = given(pending);
    notifier.look();
    pending.push(notice(2));
    notifier.look();
    for (const { on } of shown) on.shown();
    expect(shown.map(({ open }) => open)).toEqual([false, true]);
    expect(ends).toEqual([
      [1, { state: 'silent', silence: 'overtaken' }],
      [2, { state: 'shown' }],
    ]);
  });

  it.each([
    ['is switched off', notice(1, { rules: { ...rules, on: false } }), {}, 'off'],
    ['cannot be shown by this system', notice(1), { supported: false }, 'not-supported'],
  ] as const)('names the reason where one %s', (_, pending, more, silence) => {
    const { notifier, ends, shown, logged } = given([pending], more);
    notifier.look();
    expect([shown, ends]).toEqual([[], [[1, { state: 'silent', silence }]]]);
    expect(logged).toEqual(['a notification was not shown']);
  });

  it('names the reason where the system fails', () => {
    const { notifier, ends, shown } = given([notice(1)]);
    notifier.look();
    shown[0]!.on.failed('no such service');
    expect(ends).toEqual([[1, { state: 'silent', silence: 'failed' }]]);
  });

  it('waits through quiet hours and peace, says so once each, and shows it afterwards', () => {
    const quiet = notice(1, { rules: { ...rules, quiet: { from: '08:00', to: '10:00' } } });
    const { notifier, ends, shown, state } = given([quiet], { peace: true });
    notifier.look();
    notifier.look();
    state.peace = false;
    notifier.look();
    notifier.look();
    expect(ends).toEqual([
      [1, { state: 'waiting', silence: 'do-not-disturb' }],
      [1, { state: 'waiting', silence: 'quiet-hours' }],
    ]);
    state.time = '10:00';
    notifier.look();
    expect(shown).toHaveLength(1);
  });

  it('does not show one again that could not be entered', () => {
    const { notifier, shown, logged } = given([notice(1)], { broken: true });
    notifier.look();
    shown[0]!.on.shown();
    notifier.look();
    expect(shown).toHaveLength(1);
    expect(logged).toEqual(['what became of a notification could not be entered']);
  });

  it('leads to the page of what it tells; no button does more than that', () => {
    const { notifier, leads, shown } = given([notice(1)]);
    notifier.look();
    shown[0]!.on.clicked();
    shown[0]!.on.pressed(0);
    shown[0]!.on.pressed(1);
    expect(leads).toEqual(['new', 'new', 'invoices'].map((page) => ({ profileId: BAKER, page })));
  });

  it('has no buttons where there is nothing to activate', () => {
    const { notifier, shown } = given([
      notice(1, { content: { ...content, newInvoices: null, sendings: { count: 1 } } }),
    ]);
    notifier.look();
    expect(shown[0]!.buttons).toEqual([]);
  });

  it.each([
    ['always', [true, true]],
    ['unlocked', [true, false]],
    ['never', [false, false]],
  ] as const)('with amounts %s: on an open and on a locked screen %s', (amounts, expected) => {
    const seen = [false, true].map((locked) => {
      const { notifier, shown } = given([notice(1, { rules: { ...rules, amounts } })]);
      notifier.screenLocked(locked);
      notifier.look();
      return shown[0]!.body.includes('300,00 kr.');
    });
    expect(seen).toEqual(expected);
  });

  it('takes amounts off the screen when it locks, and tells the rest without a sound', () => {
    const always = notice(9, { profileId: SMITH, rules: { ...rules, amounts: 'always' } });
    const { notifier, ends, shown } = given([notice(1), always]);
    notifier.look();
    for (const { on } of shown) on.shown();
    notifier.screenLocked(true);
    expect(shown.map(({ open, silent, body }) => [open, silent, body.includes('kr.')])).toEqual([
      [false, false, true],
      [true, false, true],
      [true, true, false],
    ]);
    shown[2]!.on.shown();
    expect(ends).toHaveLength(2);
    notifier.screenLocked(false);
    notifier.screenLocked(true);
    expect(shown).toHaveLength(3);
  });

  it('leaves alone what a person has waved away', () => {
    const { notifier, shown } = given([notice(1)]);
    notifier.look();
    shown[0]!.on.shown();
    shown[0]!.on.closed();
    notifier.screenLocked(true);
    expect(shown).toHaveLength(1);
  });
});
