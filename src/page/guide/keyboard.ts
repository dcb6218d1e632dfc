import { type Mark, placeOf } from '../marks/marks.ts';

/** What the keyboard needs of the page's marks. */
interface KeyboardContext {
  marks(): readonly Mark[];
  /** The boxes of its words in the viewport; none where they are hidden. */
  boxes(mark: Mark): readonly Pick<DOMRect, 'top' | 'bottom'>[];
  /** Leads the reader to a mark and says what it is, or that there is none. */
  visit(mark: Mark | undefined, nth: number, of: number): void;
}

/** The keyboard's place among the marks. */
interface Keyboard {
  step(by: 1 | -1): void;
  current(): Mark | undefined;
  leave(): void;
}

/** Walks the marks in the order of the text, from the first one in sight, and round at the ends. */
export function createKeyboard(context: KeyboardContext): Keyboard {
  let at: Mark | undefined;
  /** Marks are made anew whenever the page is read again: the same words may stand elsewhere in its text, or the same text in other nodes. */
  const indexOf = (marks: readonly Mark[]) => {
    const index = placeOf(marks, at);
    return index < 0 ? marks.findIndex(({ start }) => start === at?.start) : index;
  };

  const isShown = (mark: Mark) => context.boxes(mark).length > 0;
  const isInView = (mark: Mark) =>
    context.boxes(mark).some(({ top, bottom }) => bottom > 0 && top < innerHeight);
  const start = (marks: readonly Mark[], by: 1 | -1) => {
    const order = by === 1 ? marks : marks.toReversed();
    const first = order.find(isInView) ?? order.find(isShown);
    return first ? marks.indexOf(first) : -1;
  };
  const next = (marks: readonly Mark[], from: number, by: 1 | -1) => {
    for (let i = 1; i <= marks.length; i += 1) {
      const index = (from + by * i + marks.length * 2) % marks.length;
      const mark = marks[index];
      if (mark && isShown(mark)) return index;
    }
    return -1;
  };

  return {
    step(by) {
      const marks = context.marks();
      const from = indexOf(marks);
      const index = from < 0 ? start(marks, by) : next(marks, from, by);
      const mark = marks[index];
      at = mark;
      context.visit(mark, index + 1, marks.length);
    },
    current: () => context.marks()[indexOf(context.marks())],
    leave() {
      at = undefined;
    },
  };
}
