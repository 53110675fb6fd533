import type { Migration } from './migration';

/** What runs by itself: cases with their histories, daily runs, notices, reminders to take back. */
export const cases: Migration = {
  version: 20,
  name: 'cases',
  up: (db) => void db.exec([seen, histories, running].join('\n')),
};

/** What the list of invoices tells of changes, to know which to read anew. Who asked for a sending. */
const seen = `
ALTER TABLE invoice ADD COLUMN updated_at TEXT;
ALTER TABLE outbox ADD COLUMN actor TEXT NOT NULL DEFAULT 'person' CHECK (actor IN ('person', 'app'));
`;

const histories = `
CREATE TABLE case_event (
  id INTEGER PRIMARY KEY,
  invoice_guid TEXT NOT NULL REFERENCES invoice (guid),
  version INTEGER NOT NULL CHECK (version >= 1),
  at TEXT NOT NULL,
  actor TEXT NOT NULL CHECK (actor IN ('person', 'app')),
  data TEXT NOT NULL CHECK (json_valid(data)),
  type TEXT NOT NULL GENERATED ALWAYS AS (data ->> '$.type') VIRTUAL,
  day TEXT NOT NULL GENERATED ALWAYS AS (data ->> '$.on') VIRTUAL CHECK (day GLOB '????-??-??'),
  UNIQUE (invoice_guid, version)
) STRICT;
CREATE INDEX case_event_decided ON case_event (type, id);
CREATE TRIGGER case_event_stays BEFORE UPDATE ON case_event BEGIN SELECT RAISE(ABORT, 'events never change'); END;
CREATE TRIGGER case_event_remains BEFORE DELETE ON case_event BEGIN SELECT RAISE(ABORT, 'events are never deleted'); END;

-- What follows from a case's events on a day: for lists, and to be made again at any time.
CREATE TABLE case_file (
  invoice_guid TEXT PRIMARY KEY REFERENCES invoice (guid),
  as_of TEXT NOT NULL CHECK (as_of GLOB '????-??-??'),
  state TEXT NOT NULL,
  reason TEXT NOT NULL,
  -- The reason as a statement of the procedure; null where it is a requirement of the company or of Dinero.
  why TEXT CHECK (json_valid(why)),
  until TEXT CHECK (until GLOB '????-??-??'),
  found_on TEXT CHECK (found_on GLOB '????-??-??'),
  starts_on TEXT CHECK (starts_on GLOB '????-??-??'),
  level INTEGER NOT NULL,
  -- The books: when they were last read for it, and what the list of invoices said of it then.
  checked_at TEXT,
  checked_mark TEXT,
  -- The day a due step was last prepared and could not be taken, and why.
  stuck_on TEXT CHECK (stuck_on GLOB '????-??-??'),
  stuck_for TEXT
) STRICT, WITHOUT ROWID;
CREATE INDEX case_file_state ON case_file (state, invoice_guid);

CREATE TABLE excluded_debtor (
  debtor_guid TEXT PRIMARY KEY,
  since TEXT NOT NULL,
  reason TEXT NOT NULL
) STRICT, WITHOUT ROWID;
`;

const running = `
CREATE TABLE daily_run (
  id INTEGER PRIMARY KEY,
  day TEXT NOT NULL CHECK (day GLOB '????-??-??'),
  started_at TEXT NOT NULL,
  ended_at TEXT,
  cause TEXT NOT NULL CHECK (cause IN ('clock', 'person', 'connected')),
  outcome TEXT NOT NULL CHECK (outcome IN ('running', 'done', 'failed', 'interrupted')),
  error TEXT,
  counts TEXT NOT NULL DEFAULT '{}' CHECK (json_valid(counts)),
  skipped TEXT NOT NULL DEFAULT '[]' CHECK (json_valid(skipped))
) STRICT;

CREATE TABLE notice (
  id INTEGER PRIMARY KEY,
  created_at TEXT NOT NULL,
  content TEXT NOT NULL CHECK (json_valid(content)),
  state TEXT NOT NULL CHECK (state IN ('waiting', 'shown', 'silent')),
  silence TEXT,
  ended_at TEXT
) STRICT;

-- A booked reminder to be taken back in Dinero, because its charges were covered.
CREATE TABLE reversal (
  id INTEGER PRIMARY KEY,
  invoice_guid TEXT NOT NULL REFERENCES invoice (guid),
  reminder_id INTEGER NOT NULL,
  state TEXT NOT NULL CHECK (state IN ('waiting', 'done', 'failed')),
  reason TEXT,
  attempts INTEGER NOT NULL DEFAULT 0,
  next_try_at TEXT,
  created_at TEXT NOT NULL,
  updated_at TEXT NOT NULL,
  UNIQUE (invoice_guid, reminder_id)
) STRICT;
`;
