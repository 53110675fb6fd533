import type { Firm } from '../firm';
import type { DemoContact, DemoCreditNote, DemoInvoice } from '../model';
import { GENERATION, type SeedPlan } from '../seed';
import type { Counters, World } from '../world';

interface Kept<T> {
  organizationId: number;
  row: T;
}

/** What is kept between runs: the plan the data grows from, and every row written since. */
export interface Snapshot {
  generation: number;
  plan: SeedPlan;
  daysAhead: number;
  counters: Counters;
  invoices: Kept<DemoInvoice>[];
  creditNotes: Kept<DemoCreditNote>[];
  contacts: Kept<DemoContact>[];
}

function pick<T>(world: World, guids: ReadonlySet<string>, books: (firm: Firm) => Map<string, T>): Kept<T>[] {
  return world.firms.flatMap((firm) =>
    [...guids].flatMap((guid) => {
      const row = books(firm).get(guid);
      return row ? [{ organizationId: firm.organizationId, row }] : [];
    }),
  );
}

export const takeSnapshot = (world: World, plan: SeedPlan): Snapshot => ({
  generation: GENERATION,
  plan,
  daysAhead: world.clock.daysAhead,
  counters: world.counters,
  invoices: pick(world, world.changes.invoices, (firm) => firm.invoices),
  creditNotes: pick(world, world.changes.creditNotes, (firm) => firm.creditNotes),
  contacts: pick(world, world.changes.contacts, (firm) => firm.contacts),
});

/** Puts kept rows over the seeded ones, and counts them as changes again. */
export function applySnapshot(snapshot: Snapshot, world: World): void {
  const lay = <T extends { guid: string }>(
    kept: readonly Kept<T>[],
    books: (firm: Firm) => Map<string, T>,
    changed: Set<string>,
  ): void => {
    for (const { organizationId, row } of kept) {
      const firm = world.firms.find((candidate) => candidate.organizationId === organizationId);
      if (!firm) continue; // GENERATION says that the firms are the same; a stray row harms nobody
      books(firm).set(row.guid, row);
      changed.add(row.guid);
    }
  };
  lay(snapshot.invoices, (firm) => firm.invoices, world.changes.invoices);
  lay(snapshot.creditNotes, (firm) => firm.creditNotes, world.changes.creditNotes);
  lay(snapshot.contacts, (firm) => firm.contacts, world.changes.contacts);
  Object.assign(world.counters, snapshot.counters);
}
