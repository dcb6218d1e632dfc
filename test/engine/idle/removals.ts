import { type Datum, lacking } from './watch.ts';

/** Something that can be taken away from the engine for some readings. */
export interface Removal {
  name: string;
  /** Reads with the thing gone, and puts it back. */
  without<T>(read: () => T): T;
}

/** A list of rules in code, which are asked one after the other. */
export type Rules = readonly (readonly [name: string, ...rest: unknown[]] | { readonly name: string })[];

/** What a reading found, each thing by itself; then the fields of what it found; then the rules in code. */
export function* removalsOf(data: readonly Datum[], rules: readonly Rules[]): Generator<Removal> {
  for (const datum of data)
    yield { name: String(datum.key), without: (read) => lacking(datum, read) };
  for (const { key, found } of data)
    for (const entry of Array.isArray(found) ? found : [])
      yield* fieldRemovals(String(key), entry);
  for (const list of rules) yield* ruleRemovals(list);
}

/** The conditions of an entry: that it counts with a country alone, not after some words, never as the last one. */
function* fieldRemovals(key: string, entry: unknown): Generator<Removal> {
  if (!isEntry(entry)) return;
  for (const [name, value] of Object.entries(entry)) {
    yield* fieldRemovals(key, value);
    if (!isCondition(value, key)) continue;
    yield {
      name: `${name} of ${key}`,
      without: (read) =>
        restoring(
          () => Object.assign(entry, { [name]: undefined }),
          () => Object.assign(entry, { [name]: value }),
          read,
        ),
    };
  }
}

const isEntry = (value: unknown): value is object =>
  typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof Set);

/** Not the list of words by which the entry was found. */
const isCondition = (value: unknown, key: string) =>
  value === true || value instanceof Set || (Array.isArray(value) && !value.includes(key));

function* ruleRemovals(list: Rules): Generator<Removal> {
  const rules = list as unknown[];
  for (const [i, rule] of [...list].entries())
    yield {
      name: `rule ${'name' in rule ? rule.name : rule[0]}`,
      without: (read) =>
        restoring(
          () => rules.splice(i, 1),
          () => rules.splice(i, 0, rule),
          read,
        ),
    };
}

function restoring<T>(take: () => void, back: () => void, read: () => T): T {
  take();
  try {
    return read();
  } finally {
    back();
  }
}
