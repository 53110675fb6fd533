import type { Migration } from './migration';

/**
 * Erasure. What may never be deleted may be where its invoice has been erased: the erasure is entered first, and stays. An
 * erased invoice never comes in again, and the figures keep its sums without its name.
 */
export const privacy: Migration = {
  version: 60,
  name: 'privacy',
  up: (db) => void db.exec([erased, allowed, figures].join('\n')),
};

const erased = `
CREATE TABLE erased_invoice (
  guid TEXT PRIMARY KEY,
  erased_on TEXT NOT NULL CHECK (erased_on GLOB '????-??-??')
) STRICT, WITHOUT ROWID;
CREATE TRIGGER erased_invoice_stays BEFORE UPDATE ON erased_invoice
  BEGIN SELECT RAISE(ABORT, 'erasures never change'); END;
CREATE TRIGGER erased_invoice_remains BEFORE DELETE ON erased_invoice
  BEGIN SELECT RAISE(ABORT, 'erasures are never deleted'); END;
CREATE TRIGGER invoice_stays_erased BEFORE INSERT ON invoice
  WHEN EXISTS (SELECT 1 FROM erased_invoice WHERE guid = NEW.guid)
  BEGIN SELECT RAISE(IGNORE); END;
`;

const allowed = `
DROP TRIGGER event_remains;
CREATE TRIGGER event_remains BEFORE DELETE ON event
  WHEN NOT EXISTS (SELECT 1 FROM erased_invoice WHERE guid = OLD.invoice_guid)
  BEGIN SELECT RAISE(ABORT, 'events are never deleted'); END;
DROP TRIGGER case_event_remains;
CREATE TRIGGER case_event_remains BEFORE DELETE ON case_event
  WHEN NOT EXISTS (SELECT 1 FROM erased_invoice WHERE guid = OLD.invoice_guid)
  BEGIN SELECT RAISE(ABORT, 'events are never deleted'); END;
DROP TRIGGER outbox_step_remains;
CREATE TRIGGER outbox_step_remains BEFORE DELETE ON outbox_step
  WHEN NOT EXISTS (
    SELECT 1 FROM outbox JOIN erased_invoice ON erased_invoice.guid = outbox.invoice_guid WHERE outbox.id = OLD.outbox_id)
  BEGIN SELECT RAISE(ABORT, 'steps are never deleted'); END;
CREATE INDEX outbox_letter ON outbox (letter_id) WHERE letter_id IS NOT NULL;
`;

/** Days are the last of their months: no sum tells on which day an invoice was written or paid. */
const figures = `
CREATE TABLE erased_sum (
  kind TEXT NOT NULL CHECK (kind IN ('invoiced', 'settled')),
  day TEXT NOT NULL CHECK (day GLOB '????-??-??'),
  amount INTEGER NOT NULL,
  PRIMARY KEY (kind, day)
) STRICT, WITHOUT ROWID;

-- What the letters about one invoice charged and brought in, as the figures want it: no name, no number, no debtor.
CREATE TABLE erased_account (
  id INTEGER PRIMARY KEY,
  account TEXT NOT NULL CHECK (json_valid(account))
) STRICT;
`;
