/** What `filled` takes: each field of a record, with nothing where the record has none. */
type Fields<T> = { [K in keyof T]-?: T[K] | undefined };

/**
 * A record without the fields of which nothing is known, in the order given. Built field by field, records
 * with the same fields share one layout in memory; literals put together from parts do not, and are slow to read.
 */
export function filled<T extends object>(fields: Fields<T>): T {
  const record: Partial<T> = {};
  for (const key in fields) {
    const value = fields[key];
    if (value !== undefined) record[key] = value;
  }
  return record as T;
}
