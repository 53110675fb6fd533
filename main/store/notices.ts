import type { Silence } from '../../src/ipc/caseViews';
import { NoticeContent } from '../../src/notice/content';
import { stored } from './stored';
import type { Store } from './store';

export interface NoticeRow {
  id: number;
  /** ISO 8601 in UTC. */
  createdAt: string;
  content: NoticeContent;
  state: 'waiting' | 'shown' | 'silent';
  /** Why it waits or was not shown. */
  silence: Silence | null;
}

type Row = Omit<NoticeRow, 'content'> & { content: string };

const SELECT = 'SELECT id, created_at AS createdAt, content, state, silence FROM notice';
const toNotice = (row: Row): NoticeRow => ({ ...row, content: stored(row.content, NoticeContent) });

/** What a company has to tell, and what became of it: entered with the run that found it, so that a crash loses none. */
export function noticesRepository(store: Store) {
  const insert = store.prepare<[string, string]>(
    "INSERT INTO notice (created_at, content, state) VALUES (?, ?, 'waiting')",
  );
  const settle = store.prepare<[string, string | null, string, number]>(
    "UPDATE notice SET state = ?, silence = ?, ended_at = ? WHERE id = ? AND state = 'waiting'",
  );
  const waiting = store.prepare<[], Row>(`${SELECT} WHERE state = 'waiting' ORDER BY id`);
  const latest = store.prepare<[number], Row>(`${SELECT} ORDER BY id DESC LIMIT ?`);

  return {
    add: (content: NoticeContent): void => void insert.run(store.moment(), JSON.stringify(content)),
    waiting: (): NoticeRow[] => waiting.all().map(toNotice),
    /** Newest first. */
    latest: (most: number): NoticeRow[] => latest.all(most).map(toNotice),
    settle: (id: number, state: NoticeRow['state'], silence: Silence | null): void =>
      void settle.run(state, silence, store.moment(), id),
  };
}

export type Notices = ReturnType<typeof noticesRepository>;
