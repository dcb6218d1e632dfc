import { beforeEach, describe, expect, it, vi } from 'vitest';
import { createKeyboard } from '../../src/page/guide/keyboard.ts';
import type { Mark } from '../../src/page/marks/marks.ts';

/** A mark at an offset of the article's text, in a text node of that name. */
const mark = (start: number, node = `${start}`): Mark => ({
  type: 'place',
  start,
  end: start + 5,
  sure: true,
  nth: 0,
  ranges: [{ startContainer: node, startOffset: 0 } as unknown as StaticRange],
});

/** Where the words of a mark are in a window of 800 pixels; hidden where nothing is told. */
type Tops = Record<number, number>;

/** A keyboard over marks, and the visits that it made: which mark, its number, of how many. */
function keyboardOver(first: readonly Mark[], tops: Tops) {
  const page = { marks: first };
  const visits: [start: number | undefined, nth: number, of: number][] = [];
  const keyboard = createKeyboard({
    marks: () => page.marks,
    boxes: ({ start }) => {
      const top = tops[start];
      return top === undefined ? [] : [{ top, bottom: top + 20 }];
    },
    visit: (at, nth, of) => visits.push([at?.start, nth, of]),
  });
  return { ...keyboard, page, visits };
}

beforeEach(() => void vi.stubGlobal('innerHeight', 800));

describe('the keyboard among the marks', () => {
  const marks = [mark(0), mark(10), mark(20), mark(30)];

  it('begins at the first mark in sight, or going back at the last', () => {
    const tops = { 0: -500, 10: 100, 20: 400, 30: 2_000 };
    const onward = keyboardOver(marks, tops);
    onward.step(1);
    const back = keyboardOver(marks, tops);
    back.step(-1);
    expect([onward.visits, back.visits]).toEqual([[[10, 2, 4]], [[20, 3, 4]]]);
  });

  it('goes on in the order of the text, over what is hidden, and round at both ends', () => {
    const { step, visits, current } = keyboardOver(marks, { 0: 0, 20: 900, 30: 1_500 });
    for (const by of [1, 1, 1, 1, -1] as const) step(by);
    expect(visits.map(([start]) => start)).toEqual([0, 20, 30, 0, 30]);
    expect(current()?.start).toBe(30);
  });

  it('stays at its words when the marks are made anew, wherever they stand in the text now', () => {
    const one = keyboardOver(marks, { 0: 0, 10: 50, 40: 100, 50: 150 });
    one.step(1);
    one.page.marks = [mark(40, '0'), mark(0, 'another')];
    expect(one.current()?.start, 'the first of them').toBe(40);
    one.page.marks = marks;
    one.step(1);
    one.page.marks = [mark(40, '0'), mark(50, '10'), mark(10, 'another')];
    expect(one.current()?.start, 'the same words').toBe(50);
    one.page.marks = [mark(0, 'new'), mark(10, 'too')];
    expect(one.current()?.start, 'the same place, in other nodes').toBe(10);
  });

  it('says that there is no mark where all are hidden, and begins anew when it was left', () => {
    const none = keyboardOver(marks, {});
    none.step(1);
    expect(none.visits).toEqual([[undefined, 0, 4]]);
    const some = keyboardOver(marks, { 0: 0, 10: 50 });
    some.step(1);
    some.leave();
    expect(some.current()).toBeUndefined();
    some.step(1);
    expect(some.visits.map(([start]) => start)).toEqual([0, 0]);
  });
});
