/**
 * A list made of another, item by item, for lists that many rules read. `map` does the same, but once its caller is
 * compiled whole it gives a list of another inner make, and each function that was compiled for the first
 * make is thrown away when it meets the second. Lists made here stay of one make.
 */
export function listOf<T, U>(items: Iterable<T>, make: (item: T, index: number) => U): U[] {
  const made: U[] = [];
  for (const item of items) made.push(make(item, made.length));
  return made;
}
