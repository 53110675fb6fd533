import type { Migration } from './migration';

/** Letters of the company's own, how they go out, what a person writes down, and handing over to collection. */
export const letters: Migration = {
  version: 30,
  name: 'letters',
  up: (db) => void db.exec([sending, wording, written, collection].join('\n')),
};

/** The outbox holds letters of every kind and channel. A sent letter is kept as it was sent, byte by byte. */
const sending = `
CREATE TABLE letter (
  id INTEGER PRIMARY KEY,
  created_at TEXT NOT NULL,
  content TEXT NOT NULL CHECK (json_valid(content)),
  pdf BLOB NOT NULL,
  sha256 TEXT NOT NULL CHECK (length(sha256) = 64)
) STRICT;
CREATE TRIGGER letter_stays BEFORE UPDATE ON letter BEGIN SELECT RAISE(ABORT, 'letters never change'); END;

CREATE TABLE outbox_new (
  id INTEGER PRIMARY KEY,
  reference TEXT NOT NULL UNIQUE,
  invoice_guid TEXT NOT NULL REFERENCES invoice (guid),
  level INTEGER NOT NULL CHECK (level BETWEEN 0 AND 20),
  kind TEXT NOT NULL,
  channel TEXT NOT NULL CHECK (channel IN ('dinero', 'smtp', 'print')),
  -- What stands in Dinero of it: the booked reminder, a draft that only marks the place, or nothing.
  books TEXT NOT NULL CHECK (books IN ('dinero', 'marker', 'none')),
  -- Rows of one letter bear the same; the row alone where null.
  bundle TEXT,
  state TEXT NOT NULL CHECK (state IN ('queued', 'sending', 'sent', 'failed', 'uncertain', 'cancelled')),
  stage TEXT NOT NULL CHECK (stage IN ('queued', 'checked', 'created', 'booked', 'mailing', 'mailed')),
  payload TEXT NOT NULL CHECK (json_valid(payload)),
  -- The step of the case that was decided for it; null for a letter that is none.
  step TEXT CHECK (json_valid(step)),
  day TEXT NOT NULL GENERATED ALWAYS AS (payload ->> '$.day') VIRTUAL CHECK (day GLOB '????-??-??'),
  total INTEGER NOT NULL GENERATED ALWAYS AS (payload ->> '$.expected.total') VIRTUAL,
  dinero_reminder_id INTEGER,
  known_mail_ids TEXT NOT NULL DEFAULT '[]' CHECK (json_valid(known_mail_ids)),
  letter_id INTEGER REFERENCES letter (id),
  reason TEXT,
  detail TEXT,
  attempts INTEGER NOT NULL DEFAULT 0,
  next_try_at TEXT,
  actor TEXT NOT NULL DEFAULT 'person' CHECK (actor IN ('person', 'app')),
  approved INTEGER NOT NULL DEFAULT 1 CHECK (approved IN (0, 1)),
  bounced_at TEXT,
  created_at TEXT NOT NULL,
  updated_at TEXT NOT NULL
) STRICT;
INSERT INTO outbox_new (id, reference, invoice_guid, level, kind, channel, books, state, stage, payload, dinero_reminder_id,
    known_mail_ids, reason, detail, attempts, next_try_at, actor, created_at, updated_at)
  SELECT id, reference, invoice_guid, level, 'reminder-' || level, 'dinero', 'dinero', state, stage, payload, dinero_reminder_id,
    known_mail_ids, reason, detail, attempts, next_try_at, actor, created_at, updated_at
  FROM outbox;
DROP TABLE outbox;
ALTER TABLE outbox_new RENAME TO outbox;
-- An invoice has one letter under way at most.
CREATE UNIQUE INDEX outbox_under_way ON outbox (invoice_guid) WHERE state IN ('queued', 'sending', 'uncertain');
CREATE INDEX outbox_invoice ON outbox (invoice_guid);
CREATE INDEX outbox_bundle ON outbox (bundle) WHERE bundle IS NOT NULL;
CREATE INDEX invoice_debtor ON invoice (debtor_guid);
CREATE INDEX outbox_waiting ON outbox (id) WHERE state IN ('queued', 'sending');
`;

/** The company's own words, and what is otherwise for a debtor. */
const wording = `
CREATE TABLE letter_template (
  kind TEXT NOT NULL,
  language TEXT NOT NULL CHECK (language IN ('da', 'en')),
  subject TEXT NOT NULL,
  opening TEXT NOT NULL,
  closing TEXT NOT NULL,
  PRIMARY KEY (kind, language)
) STRICT, WITHOUT ROWID;

CREATE TABLE debtor_preference (
  debtor_guid TEXT PRIMARY KEY,
  channel TEXT CHECK (channel IN ('dinero', 'smtp', 'print', 'manual')),
  language TEXT CHECK (language IN ('da', 'en')),
  email TEXT
) STRICT, WITHOUT ROWID;
`;

/** Notes, calls and tasks of a person; what Dinero's log of mails said when it was last read. */
const written = `
CREATE TABLE note (
  id INTEGER PRIMARY KEY,
  invoice_guid TEXT NOT NULL REFERENCES invoice (guid),
  kind TEXT NOT NULL CHECK (kind IN ('note', 'call')),
  text TEXT NOT NULL,
  at TEXT NOT NULL
) STRICT;
CREATE INDEX note_invoice ON note (invoice_guid);
CREATE TRIGGER note_stays BEFORE UPDATE ON note BEGIN SELECT RAISE(ABORT, 'notes never change'); END;

CREATE TABLE task (
  id INTEGER PRIMARY KEY,
  invoice_guid TEXT NOT NULL REFERENCES invoice (guid),
  -- Null where a person wrote it; else what the app asks a person to do, once per case while it is open.
  code TEXT,
  text TEXT NOT NULL,
  due TEXT NOT NULL CHECK (due GLOB '????-??-??'),
  created_at TEXT NOT NULL,
  done_at TEXT,
  -- The app says so where what it asked for is no longer needed.
  done_by TEXT CHECK (done_by IN ('person', 'app')),
  CHECK ((done_at IS NULL) = (done_by IS NULL))
) STRICT;
CREATE INDEX task_invoice ON task (invoice_guid);
CREATE INDEX task_open ON task (due) WHERE done_at IS NULL;
CREATE UNIQUE INDEX task_of_app ON task (invoice_guid, code) WHERE code IS NOT NULL AND done_at IS NULL;

CREATE TABLE mail_log (
  invoice_guid TEXT NOT NULL REFERENCES invoice (guid),
  id INTEGER NOT NULL,
  type TEXT NOT NULL,
  status TEXT NOT NULL,
  latest_event TEXT,
  bounced INTEGER NOT NULL CHECK (bounced IN (0, 1)),
  receiver TEXT,
  at TEXT,
  PRIMARY KEY (invoice_guid, id)
) STRICT, WITHOUT ROWID;
CREATE TABLE mail_log_read (
  invoice_guid TEXT PRIMARY KEY REFERENCES invoice (guid),
  read_at TEXT NOT NULL
) STRICT, WITHOUT ROWID;
`;

/** What was handed over to a collector, and where it went. */
const collection = `
CREATE TABLE handover (
  id INTEGER PRIMARY KEY,
  created_at TEXT NOT NULL,
  day TEXT NOT NULL CHECK (day GLOB '????-??-??'),
  -- A folder's package or a mail to the collector.
  way TEXT NOT NULL CHECK (way IN ('folder', 'mail')),
  state TEXT NOT NULL CHECK (state IN ('making', 'done', 'failed', 'uncertain')),
  reason TEXT,
  file_name TEXT NOT NULL,
  recipient TEXT,
  sha256 TEXT,
  total INTEGER NOT NULL
) STRICT;

CREATE TABLE handover_case (
  handover_id INTEGER NOT NULL REFERENCES handover (id),
  invoice_guid TEXT NOT NULL REFERENCES invoice (guid),
  total INTEGER NOT NULL,
  PRIMARY KEY (handover_id, invoice_guid)
) STRICT, WITHOUT ROWID;
CREATE INDEX handover_case_invoice ON handover_case (invoice_guid);

-- The package as it was made, to be saved again.
CREATE TABLE handover_package (
  handover_id INTEGER PRIMARY KEY REFERENCES handover (id),
  zip BLOB NOT NULL
) STRICT;
CREATE TRIGGER handover_package_stays BEFORE UPDATE ON handover_package
  BEGIN SELECT RAISE(ABORT, 'packages never change'); END;
`;
