/** The same JSON without the keys whose value is null: who writes `null` means that there is nothing. */
export function withoutNulls(json: unknown): unknown {
  if (Array.isArray(json)) return json.map(withoutNulls);
  if (typeof json !== 'object' || json === null) return json;
  const named = Object.entries(json).filter(([, value]) => value !== null);
  return Object.fromEntries(named.map(([key, value]) => [key, withoutNulls(value)]));
}
