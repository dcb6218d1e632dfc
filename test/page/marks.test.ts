import { afterEach, describe, expect, it, vi } from 'vitest';
import type { Copied } from '../../src/article/copying/page-copy.ts';
import { type Placed, type Stretch, standing, type TextMap } from '../../src/article/text-map.ts';
import type { Annotation, Span } from '../../src/engine/types.ts';
import { packAnnotations, WIDTH, withoutStretches } from '../../src/extension/messages/packed.ts';
import { layersOf, type Mark, markAt, placeMarks } from '../../src/page/marks/marks.ts';
import { inSlices } from '../../src/page/marks/slices.ts';

const mark = (start: number, end: number, sure = true): Mark => ({
  type: 'place',
  start,
  end,
  sure,
  nth: 0,
  ranges: [{} as StaticRange],
});

/** The steps by which so many marks are placed, each in a text of its own. */
function stepsFor(count: number, found: Mark[]) {
  vi.stubGlobal('StaticRange', Object);
  const all = Array.from({ length: count }, (_, i) => mark(i * 10, i * 10 + 5));
  const map = {
    copied: { nodes: [], said: [] },
    stretches: ({ start }: Span) => [{ start }],
  } as unknown as TextMap;
  const kinds = { agencies: true, places: true, figures: true, dates: true };
  return placeMarks(
    packAnnotations(all as unknown as Annotation[], () => []),
    map,
    kinds,
    found,
  );
}

describe('marks of an article', () => {
  afterEach(() => {
    vi.unstubAllGlobals();
  });
  const outer = mark(10, 40);
  const inner = mark(15, 20);
  const last = mark(60, 70, false);
  const marks = [outer, inner, last];

  it('gives the shortest mark over an offset, and none beside them', () => {
    expect(markAt(marks, 17)).toBe(inner);
    expect(markAt(marks, 30)).toBe(outer);
    expect(markAt(marks, 50)).toBeUndefined();
    expect(markAt(marks, 5)).toBeUndefined();
    expect(markAt([], 5)).toBeUndefined();
  });

  it('looks at a few marks only to find the one over an offset, however many there are', () => {
    const looks = (count: number) => {
      let asked = 0;
      const all = Array.from({ length: count }, (_, n) => mark(n * 20, n * 20 + 6));
      const get = (held: Mark[], name: string) => {
        if (name !== 'length') asked += 1;
        return held[name as unknown as number];
      };
      const counted = new Proxy(all, { get: (held, name) => get(held, String(name)) });
      expect(markAt(counted, count * 10 + 3)).toBe(all[count / 2]);
      return asked;
    };
    expect(looks(100_000)).toBeLessThan(looks(1_000) + 10);
  });

  it('reads what an annotation is, how sure and where out of the run of numbers that a page gets', () => {
    vi.stubGlobal('StaticRange', Object);
    const text = { data: 'Police in Ghent', isConnected: true };
    const wanted = { agencies: true, places: true, figures: false, dates: true };
    const annotations = [
      { type: 'agency', start: 0, end: 6, sure: false },
      { type: 'figure', start: 2, end: 4, sure: true },
      { type: 'place', start: 10, end: 15, sure: true },
      { type: 'date', start: 20, end: 24, sure: true },
    ] as unknown as Annotation[];
    const packed = packAnnotations(annotations, ({ start, end }) =>
      end < 20 ? [[1, start, end]] : [],
    );
    const copied = { nodes: [{}, text], said: ['', text.data] } as unknown as TextMap['copied'];
    const found: Mark[] = [];
    const steps = placeMarks(packed, { copied, stretches: () => [] }, wanted, found);
    while (!steps.next().done);
    expect(found).toMatchObject([
      { type: 'agency', sure: false, start: 0, end: 6, nth: 0, at: [[1, 0, 6]] },
      { type: 'place', sure: true, nth: 2, ranges: [{ startContainer: text, startOffset: 10 }] },
    ]);
    expect(found).toHaveLength(2);
    found.length = 0;
    text.data = 'Police elsewhere';
    const later = placeMarks(packed, { copied, stretches: () => [] }, wanted, found);
    while (!later.next().done);
    expect(found, 'what says something else now').toEqual([]);
  });

  it('takes all stretches of words that lie in several texts for one mark, also where they are sought anew', () => {
    vi.stubGlobal('StaticRange', Object);
    const texts = ['Ghent ', 'and Bruges, Antwerp'].map((data) => ({ data, isConnected: true }));
    const copied = {
      nodes: texts,
      said: texts.map(({ data }) => data),
    } as unknown as Copied;
    const annotations = [
      { type: 'figure', start: 0, end: 16, sure: true },
      { type: 'place', start: 0, end: 16, sure: true },
      { type: 'place', start: 18, end: 25, sure: true },
    ] as unknown as Annotation[];
    const cut: Stretch[] = [
      [0, 0, 5],
      [1, 0, 10],
    ];
    const find = ({ start }: Span): Stretch[] => (start === 0 ? cut : [[1, 12, 19]]);
    const stretches = (span: Placed) => standing(span.at?.length ? span.at : find(span), copied);
    const wanted = { agencies: true, places: true, figures: false, dates: true };
    const packed = packAnnotations(annotations, find);
    expect(withoutStretches(packed)).toHaveLength(annotations.length * WIDTH);
    for (const told of [packed, withoutStretches(packed)]) {
      const found: Mark[] = [];
      const steps = placeMarks(told, { copied, stretches }, wanted, found);
      while (!steps.next().done);
      expect(found.map(({ nth, start }) => [nth, start])).toEqual([
        [1, 0],
        [2, 18],
      ]);
      const ends = found[0]?.ranges.map(({ startContainer, endOffset }) => [
        startContainer,
        endOffset,
      ]);
      expect(ends).toEqual([
        [texts[0], 5],
        [texts[1], 10],
      ]);
      expect(layersOf(found).get('place')).toHaveLength(3);
    }
  });

  it('keeps those that were found when the time for finding them is up', async () => {
    let now = 0;
    const clock = { now: () => (now += 3), pause: async () => undefined };
    const found: Mark[] = [];
    const steps = stepsFor(500, found);
    const { signal } = new AbortController();
    await inSlices(steps, { signal, deadline: 60, ...clock });
    expect(found.length).toBeGreaterThan(5);
    expect(found.length).toBeLessThan(500);
    expect(found[5]).toMatchObject({ start: 50, nth: 5 });
  });

  it('stops at a number that no news article comes near', () => {
    const found: Mark[] = [];
    for (const _ of stepsFor(4_000, found));
    expect(found).toHaveLength(3_000);
  });

  it('paints what is not certain on a layer of its own, and empties the layers of other kinds', () => {
    const layers = layersOf(marks);
    expect(layers.get('place')).toHaveLength(2);
    expect(layers.get('place-unsure')).toHaveLength(1);
    expect(layers.get('agency')).toEqual([]);
  });
});
