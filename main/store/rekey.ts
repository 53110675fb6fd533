import { connect, readHead } from './connection';
import { named } from './storeError';

/**
 * Writes a database anew under another key. Its file is used by nobody else meanwhile.
 * @throws AppError `store-damaged` where it is none, or the key is another
 */
export function rekey(file: string, key: string, next: string): void {
  named(() => {
    const db = connect(file, key, true);
    try {
      readHead(db);
      db.pragma('journal_mode = DELETE'); // a journal beside it would be under the old key
      db.pragma(`rekey = "x'${next}'"`);
    } finally {
      db.close();
    }
  });
}
