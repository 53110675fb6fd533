import { createHash } from 'node:crypto';
import { Letter } from '../../src/letter/letter';
import { AppError } from '../appError';
import { stored } from './stored';
import type { Store } from './store';

/** A letter as it was printed: its words and figures, and the very bytes. */
export interface PrintedLetter {
  id: number;
  /** ISO 8601 in UTC. */
  createdAt: string;
  content: Letter;
  pdf: Uint8Array;
  /** Of the bytes, in lower-case hexadecimal: the proof of what was sent. */
  sha256: string;
}

type Row = Omit<PrintedLetter, 'content'> & { content: string };

export const sha256Of = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

/** Every letter that was printed, kept before it goes out and never changed, which the database itself sees to. */
export function lettersRepository(store: Store) {
  const insert = store.prepare<[string, string, Uint8Array, string], { id: number }>(
    'INSERT INTO letter (created_at, content, pdf, sha256) VALUES (?, ?, ?, ?) RETURNING id',
  );
  const one = store.prepare<[number], Row>(
    'SELECT id, created_at AS createdAt, content, pdf, sha256 FROM letter WHERE id = ?',
  );
  const get = (id: number): PrintedLetter => {
    const row = one.get(id);
    if (row === undefined) throw new AppError('letter-missing');
    if (sha256Of(row.pdf) !== row.sha256) throw new AppError('store-damaged');
    return { ...row, content: stored(row.content, Letter) };
  };

  return {
    /** Keeps a letter. @returns it with its number and its hash */
    add(content: Letter, pdf: Uint8Array): PrintedLetter {
      const added = insert.get(store.moment(), JSON.stringify(content), pdf, sha256Of(pdf));
      if (added === undefined) throw new Error('an inserted letter returned nothing');
      return get(added.id);
    },
    /** @throws AppError `letter-missing`; `store-damaged` where the bytes are not those that were kept */
    get,
  };
}

export type Letters = ReturnType<typeof lettersRepository>;
