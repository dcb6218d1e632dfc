/** Every string below a value, those that key a map as well; each object is walked once, and what is only numbers not at all. */
export function* stringsIn(value: unknown, seen = new Set<unknown>()): Generator<string> {
  if (typeof value === 'string') yield value;
  if (typeof value !== 'object' || value === null) return;
  if (seen.has(value) || ArrayBuffer.isView(value)) return;
  seen.add(value);
  const parts: Iterable<unknown> =
    value instanceof Map ? [...value].flat() : value instanceof Set ? value : Object.values(value);
  for (const part of parts) yield* stringsIn(part, seen);
}
