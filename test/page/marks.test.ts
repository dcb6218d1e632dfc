import { describe, expect, it } from 'vitest';
import type { PlaceAnnotation } from '../../src/engine/types.ts';
import { layersOf, type Mark, markAt } from '../../src/page/marks.ts';

function mark(start: number, end: number, sure = true): Mark {
  const annotation: PlaceAnnotation = {
    type: 'place',
    start,
    end,
    sure,
    rule: 'test/place',
    name: 'Leuven',
    cc: 'BE',
    kind: 'city',
  };
  return { annotation, range: {} as StaticRange };
}

describe('marks of an article', () => {
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

  it('paints what is not certain on a layer of its own, and empties the layers of other kinds', () => {
    const layers = layersOf(marks);
    expect(layers.get('place')).toHaveLength(2);
    expect(layers.get('place-unsure')).toHaveLength(1);
    expect(layers.get('agency')).toEqual([]);
  });
});
