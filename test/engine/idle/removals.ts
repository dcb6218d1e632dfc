import type { Rule } from './fired.ts';
import { type Datum, lacking } from './watch.ts';

/** Reads with something of the engine gone, and puts it back. */
type Removal = <T>(read: () => T) => T;

/** What a reading may rest on: what it found, the conditions of that, and the rules in code that applied. */
export interface Rests {
  data: readonly Datum[];
  rules: readonly Rule[];
}

/** Everything that may be taken away; what keeps a trap from being read first where the case is one. */
export function* removalsOf({ data, rules }: Rests, trap: boolean): Generator<Removal> {
  if (!trap) yield* dataRemovals(data);
  for (const { list, rule } of rules) yield ruleRemoval(list, rule);
  for (const { key, found } of data)
    for (const entry of Array.isArray(found) ? found : [])
      yield* conditionRemovals(String(key), entry);
  if (trap) yield* dataRemovals(data);
}

function* dataRemovals(data: readonly Datum[]): Generator<Removal> {
  for (const datum of [...data].sort((a, b) => rank(a) - rank(b)))
    yield (read) => lacking(datum, read);
}

/** Phrases and names first: small words stand in many sets, and few readings hang on them. */
const rank = ({ found }: Datum) => (found === undefined ? 1 : 0);

/** The conditions of an entry: that it counts with a country alone, not after some words, never as the last one. */
function* conditionRemovals(key: string, entry: unknown): Generator<Removal> {
  if (!isEntry(entry)) return;
  for (const [name, value] of Object.entries(entry)) {
    yield* conditionRemovals(key, value);
    if (!isCondition(value, key)) continue;
    yield (read) =>
      restoring(
        () => Object.assign(entry, { [name]: value instanceof Set ? new Set() : undefined }),
        () => Object.assign(entry, { [name]: value }),
        read,
      );
  }
}

const isEntry = (value: unknown): value is object =>
  typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof Set);

/** Not the list of words by which the entry was found. */
const isCondition = (value: unknown, key: string) =>
  value === true ||
  value instanceof Set ||
  (typeof value === 'string' && value !== key) ||
  (Array.isArray(value) && !value.includes(key));

function ruleRemoval(list: unknown[], rule: unknown): Removal {
  const at = list.indexOf(rule);
  return (read) =>
    restoring(
      () => list.splice(at, 1),
      () => list.splice(at, 0, rule),
      read,
    );
}

function restoring<T>(take: () => void, back: () => void, read: () => T): T {
  take();
  try {
    return read();
  } finally {
    back();
  }
}
