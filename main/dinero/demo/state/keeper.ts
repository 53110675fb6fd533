import { rename, writeFile } from 'node:fs/promises';

/** Writes the state to a file, one write at a time; changes during a write are taken together in the next one. */
export class Keeper {
  private dirty = false;
  private writing: Promise<void> | undefined;

  /**
   * @param text the state as it stands when it is written.
   * @param log told where the file cannot be written; the demo goes on without it.
   */
  constructor(
    private readonly file: string,
    private readonly text: () => string,
    private readonly log: (line: string) => void,
  ) {}

  /** Something is to be kept: it is written soon, together with what else changes in this turn. */
  changed(): void {
    if (!this.dirty) setImmediate(() => void this.kept());
    this.dirty = true;
  }

  /** Resolves when everything changed so far is on disk. */
  async kept(): Promise<void> {
    while (this.dirty || this.writing) {
      this.writing ??= this.write().finally(() => (this.writing = undefined));
      await this.writing;
    }
  }

  private async write(): Promise<void> {
    this.dirty = false;
    const draft = `${this.file}.new`;
    try {
      await writeFile(draft, this.text(), { mode: 0o600 });
      await rename(draft, this.file); // never half a file
    } catch (error) {
      this.log(`The demo could not keep its state in ${this.file}: ${String(error)}`);
    }
  }
}
