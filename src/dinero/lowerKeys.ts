/** No answer of Dinero is nested deeper than this; what lies below is left alone, so that no answer can exhaust the stack. */
const DEEPEST = 8;

/**
 * The same JSON value with every key in lower case. Dinero writes keys in PascalCase, in camelCase or as the query spelled them,
 * depending on the endpoint. Of two keys that differ by case only, the first with a value stands.
 */
export function lowerKeys(value: unknown, depth = DEEPEST): unknown {
  if (depth === 0 || typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map((item) => lowerKeys(item, depth - 1));
  const lowered = new Map<string, unknown>();
  for (const [key, item] of Object.entries(value)) {
    const name = key.toLowerCase();
    if (lowered.get(name) == null) lowered.set(name, lowerKeys(item, depth - 1));
  }
  return Object.fromEntries(lowered);
}
