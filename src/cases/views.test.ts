import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CaseView, type CaseViewDraft } from '../ipc/caseListViews';
import { caseColumns } from './columns';
import { caseGroups } from './groups';
import { isSameWish, MOST_VIEWS, standardWish, withView, type CaseWish } from './views';

const idOf = (place: number): string => `00000000-0000-4000-8000-${String(place).padStart(12, '0')}`;
const draft = (part: Partial<CaseViewDraft> = {}): CaseViewDraft => ({
  id: null,
  name: 'Tømrere',
  ...standardWish,
  ...part,
});
const viewsNamed = (...names: string[]): CaseView[] =>
  names.map((name, place) => ({ ...standardWish, id: idOf(place), name }));
const NEW = idOf(999);

const wish: fc.Arbitrary<CaseWish> = fc.record({
  groups: fc.array(fc.constantFrom(...caseGroups), { maxLength: 8 }),
  search: fc.string({ maxLength: 20 }),
  columns: fc.array(fc.constantFrom(...caseColumns), { minLength: 1, maxLength: 9 }),
  sort: fc.record({ by: fc.constantFrom(...caseColumns), desc: fc.boolean() }),
});

describe('keeping a view', () => {
  it.each<[string, CaseView[], Partial<CaseViewDraft>, string]>([
    ['a name that is taken, however it is written', viewsNamed('tømrere'), { name: ' TØMRERE ' }, 'view-name-taken'],
    ['the name of the standard view', [], { name: 'Alle åbne' }, 'view-name-taken'],
    ['its name in English', [], { name: 'all open' }, 'view-name-taken'],
    ['a view that is gone', viewsNamed('A'), { id: idOf(7) }, 'view-missing'],
    ['one too many', viewsNamed(...Array.from({ length: MOST_VIEWS }, (_, place) => `v${place}`)), {}, 'views-full'],
  ])('refuses %s', (_what, views, part, code) => {
    expect(withView(views, draft(part), NEW)).toEqual({ ok: false, code });
  });

  it('changes one in its place, and may keep its own name', () => {
    const views = viewsNamed('A', 'B');
    const kept = withView(views, draft({ id: idOf(1), name: 'B', search: 'bo' }), NEW);
    expect(kept).toMatchObject({
      ok: true,
      view: { id: idOf(1), search: 'bo' },
      views: [{ name: 'A' }, { name: 'B' }],
    });
  });

  it('asks for the same afterwards, is valid, and stands among the others by name', () => {
    fc.assert(
      fc.property(wish, (asked) => {
        const kept = withView(viewsNamed('Åse', 'Anker'), draft(asked), NEW);
        if (!kept.ok) throw new Error(kept.code);
        expect(isSameWish(kept.view, asked)).toBe(true);
        expect(CaseView.parse(kept.view)).toEqual(kept.view);
        expect(kept.views.map(({ name }) => name)).toEqual(['Anker', 'Tømrere', 'Åse']);
      }),
    );
  });
});

describe('two wishes', () => {
  it('are the same in whatever order they were made, and not where anything differs', () => {
    fc.assert(
      fc.property(wish, (asked) => {
        const turned = { ...asked, groups: asked.groups.toReversed(), columns: asked.columns.toReversed() };
        expect(isSameWish(turned, asked)).toBe(true);
        expect(isSameWish({ ...asked, sort: { ...asked.sort, desc: !asked.sort.desc } }, asked)).toBe(false);
      }),
    );
  });
});
