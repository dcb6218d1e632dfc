import type { Box, Survey } from './survey.ts';

/** What the first time element in each box says, '' where it has none. The boxes are in the order of the page. */
export function timesIn({ times }: Survey, boxes: readonly Box[]): string[] {
  let next = 0;
  return boxes.map(({ first, end }) => {
    while ((times[next]?.run ?? end) < first) next += 1;
    const own = times[next];
    return own && own.run < end ? (own.element.getAttribute('datetime') ?? '') : '';
  });
}
