import { invalid } from './errors';

const TERM = /^\s*(\w+)\s+(eq|contains)\s+'((?:[^']|'')*)'\s*(?:;|$)/i;

/**
 * Reads a `queryFilter`: `<Field> eq|contains '<value>'`, joined with `;` (and), a quote in a value doubled.
 * @param table the fields that may be filtered on.
 * @throws DineroError 400 on any other structure.
 */
export function parseQueryFilter<T>(
  table: Readonly<Record<string, (row: T) => string | null>>,
  text: string,
): (row: T) => boolean {
  const byName = new Map(Object.entries(table).map(([name, value]) => [name.toLowerCase(), value]));
  const terms: ((row: T) => boolean)[] = [];
  for (let rest = text; rest.trim() !== '';) {
    const match = TERM.exec(rest);
    const value = byName.get(match?.[1]?.toLowerCase() ?? '');
    if (!match || !value) throw invalid('The queryFilter has a bad structure.', 'Ugyldigt filter.', 'queryFilter');
    const wanted = (match[3] ?? '').replaceAll("''", "'").toLowerCase();
    const exact = match[2]?.toLowerCase() === 'eq';
    terms.push((row) => {
      const found = (value(row) ?? '').toLowerCase();
      return exact ? found === wanted : found.includes(wanted);
    });
    rest = rest.slice(match[0].length);
  }
  return (row) => terms.every((term) => term(row));
}
