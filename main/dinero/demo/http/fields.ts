import { invalid } from './errors';

/** The values a list can show, by the documented name of the field. */
export type FieldTable<T> = Readonly<Record<string, (row: T) => unknown>>;

/**
 * Reads the `fields` of a list: names in any case, returned the way they are requested.
 * A name that is not documented is refused, so that a misspelt field is found here and not in production.
 * @throws DineroError 400.
 */
export function chooseFields<T>(table: FieldTable<T>, requested: string): (row: T) => Record<string, unknown> {
  const byName = new Map(Object.entries(table).map(([name, value]) => [name.toLowerCase(), value]));
  const chosen = requested.split(',').map((part) => {
    const name = part.trim();
    const value = byName.get(name.toLowerCase());
    if (!value) throw invalid(`Unknown field '${name}'`, 'Ukendt felt.', 'fields');
    return { name, value };
  });
  return (row) => Object.fromEntries(chosen.map(({ name, value }) => [name, value(row)]));
}
