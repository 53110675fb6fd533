import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { openStore, type OpenOptions } from '../../main/store/openStore';
import type { Store } from '../../main/store/store';

/** A folder for one database, a key, and a clock that stands until a test moves it. */
export class StoreFolder {
  readonly dir = mkdtempSync(path.join(os.tmpdir(), 'rykkerklar-store-'));
  readonly file = path.join(this.dir, 'rykkerklar.db');
  readonly key = randomBytes(32).toString('hex');
  clock = Date.parse('2026-11-23T09:00:00.000Z');
  private readonly opened: Store[] = [];

  open(mode: OpenOptions['mode'], options: Partial<OpenOptions> = {}): Store {
    const store = openStore({ file: this.file, key: this.key, mode, now: () => this.clock, ...options });
    this.opened.push(store);
    return store;
  }

  remove(): void {
    for (const store of this.opened) store.close();
    rmSync(this.dir, { recursive: true });
  }
}
