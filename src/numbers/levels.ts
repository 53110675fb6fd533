import { sum } from '../claim/money';
import type { Numbers } from '../ipc/numbersViews';
import type { Account, LetterAccount } from './account';
import { grouped } from './grouped';
import { covers, type Period } from './period';

type Row = Numbers['levels']['rows'][number];

/** The middle of a list of numbers; of an even count half-way between the two in the middle; null of none. */
export function median(numbers: readonly number[]): number | null {
  const sorted = [...numbers].sort((a, b) => a - b);
  const upper = sorted[Math.floor(sorted.length / 2)];
  const lower = sorted[Math.floor((sorted.length - 1) / 2)];
  return lower === undefined || upper === undefined ? null : (lower + upper) / 2;
}

function rowOf(letters: readonly LetterAccount[]): Omit<Row, 'kind' | 'level'> {
  const settled = letters.flatMap(({ settledAfter }) => settledAfter ?? []);
  const followed = letters.filter((letter) => letter.settledAfter === null && letter.followed).length;
  return {
    reminded: letters.length,
    settled: settled.length,
    followed,
    neither: letters.length - settled.length - followed,
    paid: sum(letters.map(({ paid }) => paid)),
    medianDays: median(settled),
  };
}

/** Reminders by their level, then the notices, then what took no step. */
const place = ({ kind, level }: Pick<Row, 'kind' | 'level'>): number =>
  level === null ? Infinity : kind === 'notice' ? 1_000 + level : level;

/** What came of the letters sent in the period, level by level. */
export function levelsIn(period: Period | null, accounts: readonly Account[]): Numbers['levels'] {
  const letters = accounts.flatMap((account) => account.letters).filter(({ sentOn }) => covers(period, sentOn));
  const groups = grouped(letters, ({ kind, level }) => `${kind} ${level ?? ''}`);
  const rows = [...groups.values()].flatMap((ofLevel) => {
    const [first] = ofLevel;
    return first === undefined ? [] : [{ kind: first.kind, level: first.level, ...rowOf(ofLevel) }];
  });
  return { rows: rows.sort((a, b) => place(a) - place(b)) };
}
