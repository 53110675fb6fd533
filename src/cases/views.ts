import type { CaseView, CaseViewDraft } from '../ipc/caseListViews';
import type { ErrorCode } from '../ipc/errors';
import { caseColumns, inOrder } from './columns';
import { caseGroups, openGroups } from './groups';

/** What a view decides besides its name. */
export type CaseWish = Pick<CaseView, 'groups' | 'search' | 'columns' | 'sort'>;

/** All open cases, the one overdue longest first: what the page begins with. */
export const standardWish: CaseWish = {
  groups: [...openGroups],
  search: '',
  columns: [...caseColumns],
  sort: { by: 'overdue', desc: true },
};

/** More would be no help in finding one. */
export const MOST_VIEWS = 30;

/** The names the standard view has on the screen. */
const standardNames = ['alle åbne', 'all open'];

/** The same wish however it was put together. */
const settled = ({ groups, search, columns, sort }: CaseWish): CaseWish => ({
  groups: caseGroups.filter((group) => groups.includes(group)),
  search: search.trim(),
  columns: inOrder(columns),
  sort: { by: sort.by, desc: sort.desc },
});

/** Whether two wishes ask for the same. */
export const isSameWish = (a: CaseWish, b: CaseWish): boolean =>
  JSON.stringify(settled(a)) === JSON.stringify(settled(b));

type Kept = { ok: true; views: CaseView[]; view: CaseView } | { ok: false; code: ErrorCode };

/**
 * The views with one more, or with one changed; by name.
 * @param newId of a view that is new
 * @returns `view-missing`, `view-name-taken` or `views-full` where it cannot be kept
 */
export function withView(views: readonly CaseView[], { id, name, ...wish }: CaseViewDraft, newId: string): Kept {
  const others = views.filter((view) => view.id !== id);
  if (id !== null && others.length === views.length) return { ok: false, code: 'view-missing' };
  const wanted = name.trim().toLocaleLowerCase('da');
  const taken = [...standardNames, ...others.map((view) => view.name.toLocaleLowerCase('da'))];
  if (taken.includes(wanted)) return { ok: false, code: 'view-name-taken' };
  if (others.length >= MOST_VIEWS) return { ok: false, code: 'views-full' };
  const view: CaseView = { id: id ?? newId, name: name.trim(), ...settled(wish) };
  return { ok: true, view, views: [...others, view].sort((a, b) => a.name.localeCompare(b.name, 'da')) };
}
