import { closeSync, existsSync, fsyncSync, mkdirSync, openSync, readdirSync, renameSync, rmSync } from 'node:fs';
import path from 'node:path';
import { connect, readHead, userVersion, type Connection } from './connection';

const KEPT = 5;
const NAME = /^\d{8}T\d{9}Z-v\d{4,}\.db$/;

/**
 * Copies the whole database into `backups/` beside it, encrypted with the same key, and reads the copy's head before it
 * counts. The five newest copies are kept.
 * @param now milliseconds since 1970-01-01T00:00Z
 * @returns the copy's path
 */
export function backup(db: Connection, key: string, now: number): string {
  const folder = path.join(path.dirname(db.name), 'backups');
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const stamp = new Date(now).toISOString().replace(/[-:.]/g, '');
  const file = path.join(folder, `${stamp}-v${String(userVersion(db)).padStart(4, '0')}.db`);
  const unfinished = `${file}.part`;
  rmSync(unfinished, { force: true });
  try {
    db.prepare('VACUUM INTO ?').run(unfinished);
    readBack(unfinished, key);
    renameSync(unfinished, file);
  } catch (error) {
    rmSync(unfinished, { force: true });
    throw error;
  }
  forgetOldest(folder);
  return file;
}

/** Removes every copy beside a database: they hold what has been erased since. @param file the database's path */
export function removeBackups(file: string): void {
  const folder = path.join(path.dirname(file), 'backups');
  if (!existsSync(folder)) return;
  const ours = readdirSync(folder).filter((name) => NAME.test(name.replace(/\.part$/, '')));
  for (const name of ours) rmSync(path.join(folder, name));
}

function readBack(file: string, key: string): void {
  const copy = connect(file, key, true);
  try {
    readHead(copy);
  } finally {
    copy.close();
  }
  const handle = openSync(file, 'r+');
  try {
    fsyncSync(handle); // a migration follows, which may need it
  } finally {
    closeSync(handle);
  }
}

function forgetOldest(folder: string): void {
  const names = readdirSync(folder).filter((name) => NAME.test(name));
  for (const name of names.sort().slice(0, -KEPT)) rmSync(path.join(folder, name));
}
