import { MOST_FOUND } from '../../../src/ipc/findViews';
import { fold, wordsOf } from '../../../src/text/fold';

/** The groups of the palette, in their order. What is looked up in the company's rows comes last, for it comes later. */
export const groups = ['pages', 'actions', 'help', 'debtors', 'invoices'] as const;
export type Group = (typeof groups)[number];

/** One thing to jump to or to do. */
export interface Command {
  /** Its own among all. */
  id: string;
  group: Group;
  label: string;
  /** A quiet word beside the label: a shortcut, the customer, the state. */
  note: string;
  /** Further words it is found by. */
  also: string;
  run: () => void;
}

/** Without a search only these are shown: the rest would be a wall. */
const shownUnasked: readonly Group[] = ['pages', 'actions'];
/** So many of a group are shown at most. */
export const mostOf: Readonly<Record<Group, number>> = {
  pages: 8,
  actions: 8,
  help: 6,
  debtors: MOST_FOUND,
  invoices: MOST_FOUND,
};

/** How well it fits, 0 best; undefined where a word is missing. */
function rank({ label, also }: Command, words: readonly string[]): number | undefined {
  const title = fold(label);
  const whole = `${title} ${fold(also)}`;
  if (!words.every((word) => whole.includes(word))) return undefined;
  const [first = ''] = words;
  if (title.startsWith(first)) return 0;
  return title.split(/[^\p{L}\p{N}]+/u).some((part) => part.startsWith(first)) ? 1 : 2;
}

/**
 * The commands that hold every word of the search: group by group, in each the best first and else in the given order.
 * @returns without a word the pages and the actions
 */
export function matching(commands: readonly Command[], search: string): Command[] {
  const words = wordsOf(search);
  if (words.length === 0)
    return groups.flatMap((group) =>
      shownUnasked.includes(group) ? commands.filter((command) => command.group === group) : [],
    );
  const ranked = commands.flatMap((command) => {
    const place = rank(command, words);
    return place === undefined ? [] : [{ command, place }];
  });
  return groups.flatMap((group) =>
    ranked
      .filter(({ command }) => command.group === group)
      .sort((a, b) => a.place - b.place)
      .slice(0, mostOf[group])
      .map(({ command }) => command),
  );
}

/**
 * Where a key takes the one that is pointed at: round the ends, for the list is short.
 * @returns undefined where the key moves nothing
 */
export function moved(key: string, current: number, count: number): number | undefined {
  if (count === 0) return undefined;
  if (key === 'ArrowDown') return (current + 1) % count;
  if (key === 'ArrowUp') return (current - 1 + count) % count;
  return undefined;
}
