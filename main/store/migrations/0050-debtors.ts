import type { Migration } from './migration';

/** What a person writes down about a customer: who and where our own letters go to, and notes. */
export const debtors: Migration = {
  version: 50,
  name: 'debtors',
  up: (db) =>
    void db.exec(`
-- Null follows Dinero. An address counts as a whole, so that no letter bears half of each.
CREATE TABLE debtor_contact (
  debtor_guid TEXT PRIMARY KEY,
  attention TEXT,
  street TEXT,
  zip_code TEXT,
  city TEXT,
  country TEXT,
  CHECK ((street IS NULL) = (country IS NULL) AND (street IS NULL) = (city IS NULL))
) STRICT, WITHOUT ROWID;

CREATE TABLE debtor_note (
  id INTEGER PRIMARY KEY,
  debtor_guid TEXT NOT NULL,
  text TEXT NOT NULL,
  at TEXT NOT NULL,
  changed_at TEXT
) STRICT;
CREATE INDEX debtor_note_of ON debtor_note (debtor_guid);
`),
};
