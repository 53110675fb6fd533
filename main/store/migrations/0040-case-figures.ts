import type { Migration } from './migration';

/**
 * What the list of cases shows of each: its last and its next step, and what is open. Like the rest of the file it follows
 * from the events; cases filed before have none until they are filed anew.
 */
export const caseFigures: Migration = {
  version: 40,
  name: 'case-figures',
  up: (db) =>
    void db.exec(`
ALTER TABLE case_file ADD COLUMN last_kind TEXT;
ALTER TABLE case_file ADD COLUMN last_level INTEGER;
ALTER TABLE case_file ADD COLUMN last_on TEXT CHECK (last_on GLOB '????-??-??');
ALTER TABLE case_file ADD COLUMN next_kind TEXT;
ALTER TABLE case_file ADD COLUMN next_level INTEGER;
ALTER TABLE case_file ADD COLUMN next_on TEXT CHECK (next_on GLOB '????-??-??');
ALTER TABLE case_file ADD COLUMN principal_open INTEGER;
ALTER TABLE case_file ADD COLUMN charges_open INTEGER;
CREATE INDEX case_file_without_figures ON case_file (invoice_guid) WHERE principal_open IS NULL;
`),
};
