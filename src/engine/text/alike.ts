/** Fields that a value may have. */
type Blank = Readonly<Record<string, undefined>>;

/** All fields that any of these values has, with nothing in them. */
export function blankOf(values: Iterable<unknown>): Blank {
  const blank: Record<string, undefined> = {};
  for (const value of values)
    if (isRecord(value)) for (const key of Object.keys(value)) blank[key] = undefined;
  return blank;
}

/** Whether a value has fields of its own, and is no list. */
export const isRecord = (value: unknown): value is object =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** A value with the fields of others too, in their order; one that has no fields as it is. */
export const filledUp = <T>(blank: Blank, value: T): T =>
  isRecord(value) ? { ...blank, ...value } : value;

/** The values with the same fields in the same order: rules that meet one shape read it ten times faster than many. */
export function alike<T extends object>(values: readonly T[]): T[] {
  const blank = blankOf(values);
  return values.map((value) => filledUp(blank, value));
}

/** Makes each value like all others when it is asked for: a text has the words of few. */
export function asAlike<T>(values: Iterable<T>): (value: T) => T {
  const all = new Set(values);
  const blank = blankOf(all);
  const made = new Map<T, T>();
  return (value) => {
    const known = made.get(value) ?? filledUp(blank, value);
    made.set(value, known);
    return known;
  };
}
