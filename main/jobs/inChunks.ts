import type { Company } from './company';

/** Cases in one transaction: a commit waits for the disk, and ten thousand of them would take minutes. */
const CHUNK = 25;

/** Does something to each of many cases, some in each transaction, and lets others have their turn in between. */
export async function inChunks(
  { store }: Pick<Company, 'store'>,
  invoiceGuids: readonly string[],
  act: (invoiceGuid: string) => void,
): Promise<void> {
  for (let from = 0; from < invoiceGuids.length; from += CHUNK) {
    const chunk = invoiceGuids.slice(from, from + CHUNK);
    store.transaction(() => {
      for (const guid of chunk) act(guid);
    });
    await new Promise<void>((resolve) => setImmediate(resolve));
  }
}
