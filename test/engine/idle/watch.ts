/** One thing that a reading asked for and found: what holds it, and what it is there. */
export interface Datum {
  readonly holder: object;
  readonly key: unknown;
  /** What was found; where it has fields of its own, each of them can be taken away too. */
  readonly found: unknown;
}

let heard: ((datum: Datum) => void) | undefined;
let gone: Datum | undefined;
/** Set while a door is open: what its own code looks up inside is no datum, and neither is what the watcher does. */
let inside = false;

/** Everything that a reading finds where it asks, for as long as `read` runs. */
export function watching(read: () => void): Datum[] {
  const found = new Map<object, Map<unknown, Datum>>();
  heard = (datum) => {
    const own = found.get(datum.holder) ?? new Map<unknown, Datum>();
    own.set(datum.key, datum);
    found.set(datum.holder, own);
  };
  try {
    read();
  } finally {
    heard = undefined;
  }
  return [...found.values()].flatMap((own) => [...own.values()]);
}

/** Reads as though one thing were not there. */
export function lacking<T>(datum: Datum, read: () => T): T {
  gone = datum;
  try {
    return read();
  } finally {
    gone = undefined;
  }
}

/** Whether anything that is looked up now counts: so that doors cost next to nothing between readings. */
export const isWatched = (): boolean => !inside && (heard !== undefined || gone !== undefined);

/** Looks something up without its inner look-ups being heard. */
export function unheard<T>(look: () => T): T {
  const before = inside;
  inside = true;
  try {
    return look();
  } finally {
    inside = before;
  }
}

/** Tells what was found; true where it is the thing that is to be missing. */
export function isGone(holder: object, key: unknown, found: unknown): boolean {
  return unheard(() => {
    heard?.({ holder, key, found });
    return gone !== undefined && gone.holder === holder && gone.key === key;
  });
}
