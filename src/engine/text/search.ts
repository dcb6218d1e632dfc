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
