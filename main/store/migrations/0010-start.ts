import type { Migration } from './migration';

/** The schema of the first release. Money is øre, days are `YYYY-MM-DD`, moments ISO 8601 in UTC, flags 0 or 1. */
export const start: Migration = {
  version: 10,
  name: 'start',
  up: (db) => void db.exec([companies, reminding, running].join('\n')),
};

/** What Dinero says of invoices and debtors. */
const companies = `
CREATE TABLE debtor (
  guid TEXT PRIMARY KEY,
  name TEXT NOT NULL,
  is_person INTEGER NOT NULL CHECK (is_person IN (0, 1)),
  street TEXT,
  zip_code TEXT,
  city TEXT,
  country TEXT NOT NULL,
  phone TEXT,
  email TEXT,
  attention TEXT,
  cvr TEXT,
  ean TEXT,
  insolvent INTEGER NOT NULL CHECK (insolvent IN (0, 1)),
  deleted INTEGER NOT NULL CHECK (deleted IN (0, 1)),
  read_at TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE invoice (
  guid TEXT PRIMARY KEY,
  number INTEGER NOT NULL,
  debtor_guid TEXT,
  debtor_name TEXT NOT NULL,
  day TEXT CHECK (day GLOB '????-??-??'),
  due_date TEXT CHECK (due_date GLOB '????-??-??'),
  currency TEXT NOT NULL,
  status TEXT NOT NULL,
  latest_mail_out TEXT NOT NULL,
  total INTEGER NOT NULL,
  description TEXT NOT NULL,
  external_reference TEXT,
  deleted INTEGER NOT NULL CHECK (deleted IN (0, 1)),
  sent_to_collection INTEGER NOT NULL DEFAULT 0 CHECK (sent_to_collection IN (0, 1)),
  timestamp TEXT,
  fik_code TEXT,
  overdue INTEGER NOT NULL CHECK (overdue IN (0, 1)),
  first_seen TEXT NOT NULL CHECK (first_seen GLOB '????-??-??'),
  last_seen TEXT NOT NULL CHECK (last_seen GLOB '????-??-??'),
  seen_run INTEGER NOT NULL REFERENCES fetch_run (id)
) STRICT, WITHOUT ROWID;
CREATE INDEX invoice_overdue ON invoice (number, guid) WHERE overdue = 1;

CREATE TABLE balance (
  invoice_guid TEXT PRIMARY KEY REFERENCES invoice (guid),
  paid INTEGER NOT NULL,
  remaining INTEGER NOT NULL,
  total_with_reminders INTEGER NOT NULL,
  paid_by_voucher INTEGER NOT NULL,
  read_at TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE payment (
  invoice_guid TEXT NOT NULL REFERENCES invoice (guid),
  guid TEXT NOT NULL,
  day TEXT NOT NULL CHECK (day GLOB '????-??-??'),
  amount INTEGER NOT NULL,
  by_voucher INTEGER NOT NULL CHECK (by_voucher IN (0, 1)),
  PRIMARY KEY (invoice_guid, guid)
) STRICT, WITHOUT ROWID;

-- One row per reading of an invoice's reminders, with what the list of invoices shows of them.
CREATE TABLE reminders_read (
  invoice_guid TEXT PRIMARY KEY REFERENCES invoice (guid),
  read_at TEXT NOT NULL,
  booked_on TEXT NOT NULL CHECK (json_valid(booked_on)),
  last_total INTEGER,
  draft_ids TEXT NOT NULL CHECK (json_valid(draft_ids))
) STRICT, WITHOUT ROWID;

CREATE TABLE reminder (
  invoice_guid TEXT NOT NULL REFERENCES reminders_read (invoice_guid),
  id INTEGER NOT NULL,
  number INTEGER NOT NULL,
  draft INTEGER NOT NULL CHECK (draft IN (0, 1)),
  deleted INTEGER NOT NULL CHECK (deleted IN (0, 1)),
  timestamp TEXT NOT NULL,
  day TEXT CHECK (day GLOB '????-??-??'),
  title TEXT NOT NULL,
  text TEXT NOT NULL,
  principal INTEGER NOT NULL,
  fee INTEGER NOT NULL,
  interest INTEGER NOT NULL,
  compensation INTEGER NOT NULL,
  compensation_available INTEGER NOT NULL CHECK (compensation_available IN (0, 1)),
  earlier INTEGER NOT NULL,
  paid INTEGER NOT NULL,
  total INTEGER NOT NULL,
  with_collection_warning INTEGER NOT NULL CHECK (with_collection_warning IN (0, 1)),
  PRIMARY KEY (invoice_guid, id)
) STRICT, WITHOUT ROWID;
`;

/** What the company decides and does. */
const reminding = `
CREATE TABLE dispute (
  id INTEGER PRIMARY KEY,
  invoice_guid TEXT NOT NULL REFERENCES invoice (guid),
  since TEXT NOT NULL,
  note TEXT NOT NULL,
  cleared_at TEXT
) STRICT;
CREATE UNIQUE INDEX dispute_open ON dispute (invoice_guid) WHERE cleared_at IS NULL;

CREATE TABLE event (
  id INTEGER PRIMARY KEY,
  invoice_guid TEXT NOT NULL,
  version INTEGER NOT NULL CHECK (version >= 1),
  type TEXT NOT NULL,
  at TEXT NOT NULL,
  day TEXT NOT NULL CHECK (day GLOB '????-??-??'),
  actor TEXT NOT NULL CHECK (actor IN ('person', 'app')),
  data TEXT NOT NULL CHECK (json_valid(data)),
  UNIQUE (invoice_guid, version)
) STRICT;
CREATE TRIGGER event_stays BEFORE UPDATE ON event BEGIN SELECT RAISE(ABORT, 'events never change'); END;
CREATE TRIGGER event_remains BEFORE DELETE ON event BEGIN SELECT RAISE(ABORT, 'events are never deleted'); END;

CREATE TABLE outbox (
  id INTEGER PRIMARY KEY,
  reference TEXT NOT NULL UNIQUE,
  invoice_guid TEXT NOT NULL REFERENCES invoice (guid),
  level INTEGER NOT NULL CHECK (level BETWEEN 1 AND 3),
  state TEXT NOT NULL CHECK (state IN ('queued', 'sending', 'sent', 'failed', 'uncertain', 'cancelled')),
  stage TEXT NOT NULL CHECK (stage IN ('queued', 'checked', 'created', 'booked', 'mailing', 'mailed')),
  payload TEXT NOT NULL CHECK (json_valid(payload)),
  day TEXT NOT NULL GENERATED ALWAYS AS (payload ->> '$.day') VIRTUAL CHECK (day GLOB '????-??-??'),
  total INTEGER NOT NULL GENERATED ALWAYS AS (payload ->> '$.expected.total') VIRTUAL,
  dinero_reminder_id INTEGER,
  known_mail_ids TEXT NOT NULL DEFAULT '[]' CHECK (json_valid(known_mail_ids)),
  reason TEXT,
  detail TEXT,
  attempts INTEGER NOT NULL DEFAULT 0,
  next_try_at TEXT,
  created_at TEXT NOT NULL,
  updated_at TEXT NOT NULL
) STRICT;
-- An invoice has one reminder under way at most.
CREATE UNIQUE INDEX outbox_under_way ON outbox (invoice_guid) WHERE state IN ('queued', 'sending', 'uncertain');
CREATE INDEX outbox_invoice ON outbox (invoice_guid);

CREATE TABLE outbox_step (
  id INTEGER PRIMARY KEY,
  outbox_id INTEGER NOT NULL REFERENCES outbox (id),
  state TEXT NOT NULL,
  stage TEXT NOT NULL,
  reason TEXT,
  at TEXT NOT NULL
) STRICT;
CREATE INDEX outbox_step_of ON outbox_step (outbox_id);
CREATE TRIGGER outbox_step_stays BEFORE UPDATE ON outbox_step BEGIN SELECT RAISE(ABORT, 'steps never change'); END;
CREATE TRIGGER outbox_step_remains BEFORE DELETE ON outbox_step BEGIN SELECT RAISE(ABORT, 'steps are never deleted'); END;
`;

/** What the app needs to run. */
const running = `
CREATE TABLE fetch_run (
  id INTEGER PRIMARY KEY,
  started_at TEXT NOT NULL,
  ended_at TEXT,
  outcome TEXT NOT NULL CHECK (outcome IN ('running', 'done', 'failed', 'interrupted')),
  overdue INTEGER NOT NULL DEFAULT 0,
  added INTEGER NOT NULL DEFAULT 0,
  gone INTEGER NOT NULL DEFAULT 0,
  strange INTEGER NOT NULL DEFAULT 0,
  calls INTEGER NOT NULL DEFAULT 0,
  error TEXT
) STRICT;

CREATE TABLE setting (
  key TEXT PRIMARY KEY,
  value TEXT NOT NULL CHECK (json_valid(value))
) STRICT, WITHOUT ROWID;

-- The password's verifier, never the password: one row.
CREATE TABLE access (
  id INTEGER PRIMARY KEY CHECK (id = 1),
  salt BLOB NOT NULL,
  hash BLOB NOT NULL,
  cost INTEGER NOT NULL,
  block_size INTEGER NOT NULL,
  parallelization INTEGER NOT NULL,
  failed_attempts INTEGER NOT NULL DEFAULT 0,
  wait_seconds INTEGER NOT NULL DEFAULT 0,
  wait_until INTEGER NOT NULL DEFAULT 0
) STRICT;
`;
