/** The first of `count` numbers in order, from 0, for which something holds that holds for all after it; `count` where none does. */
export function firstOf(count: number, holds: (i: number) => boolean): number {
  let low = 0;
  let high = count;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (holds(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** The first of the first `count` numbers of a column in order that lies above `value`; `count` where none does. */
export function firstAbove(column: Int32Array, count: number, value: number): number {
  let low = 0;
  let high = count;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((column[middle] ?? 0) > value) high = middle;
    else low = middle + 1;
  }
  return low;
}
