import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, date, dateInCopenhagen, instantInCopenhagen } from '../claim/date';
import { backupName, backupsOf, beyond, madeAtOf } from './fileName';
import { isBackupDue, nextBackupOn, usualBackup, type Backed, type BackupRules } from './rules';

const CVR = '10150817';
const TODAY = date('2026-11-27');
const SEVEN = { hour: 7, minute: 12 };
const at = (day: string, hour: number, minute = 0): number => instantInCopenhagen(date(day), hour, minute);
const daily: BackupRules = { ...usualBackup, on: true };
const never: Backed = { doneAt: null, failedAt: null };

describe('when a backup is due', () => {
  it.each<[string, BackupRules, Backed, number, boolean]>([
    ['not where it is switched off', usualBackup, never, at('2026-11-27', 12), false],
    ['with the first daily run, where none was made', daily, never, at('2026-11-27', 7, 12), true],
    ['not before the time of the daily run', daily, never, at('2026-11-27', 7, 11), false],
    ['not twice on a day', daily, { ...never, doneAt: at('2026-11-27', 0, 1) }, at('2026-11-27', 23), false],
    ['the day after', daily, { ...never, doneAt: at('2026-11-26', 22) }, at('2026-11-27', 7, 12), true],
    [
      'after days without a computer, at once',
      daily,
      { ...never, doneAt: at('2026-11-20', 8) },
      at('2026-11-27', 1),
      true,
    ],
    [
      'not within an hour of a failure',
      daily,
      { ...never, failedAt: at('2026-11-27', 8) },
      at('2026-11-27', 8, 59),
      false,
    ],
    ['an hour after a failure', daily, { ...never, failedAt: at('2026-11-27', 8) }, at('2026-11-27', 9), true],
    [
      'where a failure stands in the future, for the clock was wrong',
      daily,
      { ...never, failedAt: at('2027-03-01', 8) },
      at('2026-11-27', 9),
      true,
    ],
    [
      'not six days after a weekly one',
      { ...daily, every: 'week' },
      { ...never, doneAt: at('2026-11-21', 8) },
      at('2026-11-27', 12),
      false,
    ],
    [
      'seven days after a weekly one',
      { ...daily, every: 'week' },
      { ...never, doneAt: at('2026-11-20', 8) },
      at('2026-11-27', 12),
      true,
    ],
  ])('%s', (_name, rules, backed, now, due) => {
    expect(isBackupDue(rules, backed, SEVEN, now)).toBe(due);
  });

  it('is once on each day, however often it is looked at, across summer time too', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 400 }), fc.integer({ min: 1, max: 9 }), (offset, days) => {
        const first = addDays(TODAY, offset);
        const start = instantInCopenhagen(first, 0, 0);
        let backed: Backed = never;
        let made = 0;
        for (let minute = 0; minute < days * 24 * 60; minute += 30) {
          const now = start + minute * 60_000;
          if (!isBackupDue(daily, backed, SEVEN, now)) continue;
          made += 1;
          backed = { doneAt: now, failedAt: null };
        }
        const last = start + (days * 24 * 60 - 30) * 60_000;
        const lastDay = dateInCopenhagen(last);
        const counted = Array.from({ length: 12 }, (_, day) => addDays(first, day)).filter(
          (day) => day < lastDay || (day === lastDay && last >= instantInCopenhagen(day, 7, 12)),
        );
        expect(made).toBe(counted.length);
      }),
      { numRuns: 25 },
    );
  });

  it('says the day of the next one', () => {
    expect(nextBackupOn(daily, never, TODAY)).toBe(TODAY);
    expect(nextBackupOn({ ...daily, every: 'week' }, { ...never, doneAt: at('2026-11-27', 8) }, TODAY)).toBe(
      '2026-12-04',
    );
  });
});

describe('the name of a backup', () => {
  it('says whose it is and when it was made, and is read back', () => {
    const name = backupName(CVR, Date.parse('2026-11-27T16:55:17.123Z'));
    expect(name).toBe('Rykkerklar 10150817 2026-11-27 16.55.17.rykbackup');
    expect(madeAtOf(name, CVR)).toBe('2026-11-27T16:55:17.000Z');
  });

  it('is no other company’s, no unfinished one and no other file', () => {
    const name = backupName(CVR, 0);
    for (const other of [name.replace(CVR, '12345674'), `${name}.part`, `x${name}`, 'Rykkerklar.rykbackup', ''])
      expect(madeAtOf(other, CVR)).toBeNull();
  });

  it('lets the newest so many stay, whatever else lies in the folder', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.integer({ min: 0, max: 4e9 }), { maxLength: 30 }),
        fc.array(fc.string()),
        fc.integer({ min: 1, max: 10 }),
        (seconds, others, keep) => {
          const names = seconds.map((second) => backupName(CVR, second * 1000));
          const gone = beyond([...others, ...names, backupName('12345674', 0)], CVR, keep);
          const stays = backupsOf(names, CVR)
            .map(({ name }) => name)
            .filter((name) => !gone.includes(name));
          expect(stays).toHaveLength(Math.min(keep, names.length));
          expect(gone.every((name) => names.includes(name))).toBe(true);
          const oldestKept = stays.at(-1);
          if (oldestKept !== undefined) expect(gone.every((name) => name < oldestKept)).toBe(true);
        },
      ),
    );
  });
});
