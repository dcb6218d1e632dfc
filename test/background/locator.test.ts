import { readFileSync } from 'node:fs';
import { describe, expect, it, vi } from 'vitest';
import { locate } from '../../src/background/reading/locator.ts';
import { locatorMap } from '../../src/background/reading/locator-map.ts';
import { LOCATOR, type LocatorMap } from '../../src/extension/messages/locator.ts';
import { openOutlines } from '../../src/knowledge/outlines.ts';

vi.mock('../../src/extension/browser.ts', () => ({
  browser: { runtime: { getURL: (path: string) => path } },
}));

const file = new URL('../../build/knowledge/locator.json', import.meta.url);
const outlines = openOutlines(JSON.parse(readFileSync(file, 'utf8')));

const GHENT = [3.72, 51.05] as const;

/** The rings of path data, in pixels. */
function rings(path: string, { transform }: LocatorMap): number[][][] {
  const [a = 0, , , d = 0, e = 0, f = 0] = (transform.match(/-?[\d.]+/g) ?? []).map(Number);
  return path
    .split('z')
    .filter(Boolean)
    .map((ring) => {
      const numbers = (ring.match(/-?\d+/g) ?? []).map(Number);
      let [x, y] = [0, 0];
      const points: number[][] = [];
      for (let i = 0; i < numbers.length; i += 2) {
        x += numbers[i] ?? 0;
        y += numbers[i + 1] ?? 0;
        points.push([x * a + e, y * d + f]);
      }
      return points;
    });
}

function covers(path: string, map: LocatorMap, [x = 0, y = 0]: readonly number[]): boolean {
  let isIn = false;
  for (const ring of rings(path, map))
    for (const [i, [x2 = 0, y2 = 0]] of ring.entries()) {
      const [x1 = 0, y1 = 0] = ring.at(i - 1) ?? [];
      if (x1 > x !== x2 > x && y < y1 + ((y2 - y1) * (x - x1)) / (x2 - x1)) isIn = !isIn;
    }
  return isIn;
}

const isInDrawing = ([x = -1, y = -1]: readonly number[] = []) =>
  x >= 0 && y >= 0 && x <= LOCATOR.width && y <= LOCATOR.height;

describe('the map of where a place lies', () => {
  it('is drawn from the package’s outlines, and there is none where it would tell nothing', async () => {
    const asked: string[] = [];
    vi.stubGlobal('fetch', async (path: string) => {
      asked.push(path);
      return new Response(readFileSync(file));
    });
    expect(await locate({ cc: 'BE', at: GHENT })).toEqual(
      locatorMap({ cc: 'BE', at: GHENT }, outlines),
    );
    expect(await locate({ cc: 'XX' })).toBeNull();
    expect(asked, 'once').toEqual(['knowledge/locator.json']);
    vi.unstubAllGlobals();
  });

  it('has the place on its country, which is seen whole, and neighbours around', () => {
    const map = locatorMap({ cc: 'BE', at: GHENT }, outlines) as LocatorMap;
    expect(covers(map.country, map, map.at as readonly number[])).toBe(true);
    expect(rings(map.country, map).flat().every(isInDrawing)).toBe(true);
    expect(covers(map.land, map, map.at as readonly number[])).toBe(false);
    expect(covers(map.land, map, [80, 60])).toBe(true);
  });

  it('holds no land that lies out of sight: it would be sent to the page for nothing', () => {
    const { width, height } = LOCATOR;
    for (const { cc, at } of [
      { cc: 'BE', at: GHENT },
      { cc: 'NZ', at: [174.8, -41.3] as const },
    ]) {
      const map = locatorMap({ cc, at }, outlines) as LocatorMap;
      for (const ring of rings(map.land, map)) {
        const [xs, ys] = [ring.map(([x = 0]) => x), ring.map(([, y = 0]) => y)];
        expect([Math.min(...xs) <= width, Math.max(...xs) >= 0], cc).toEqual([true, true]);
        expect([Math.min(...ys) <= height, Math.max(...ys) >= 0], cc).toEqual([true, true]);
      }
    }
  });

  it('shows a place of a large country with what lies around it', () => {
    const map = locatorMap({ cc: 'RU', at: [37.6, 55.75] }, outlines) as LocatorMap;
    expect(map.at).toEqual([LOCATOR.width / 2, LOCATOR.height / 2]);
    expect(covers(map.country, map, map.at as readonly number[])).toBe(true);
  });

  it('leaves the smallest countries their surroundings', () => {
    const map = locatorMap({ cc: 'MT', at: [14.51, 35.9] }, outlines) as LocatorMap;
    const xs = rings(map.country, map).flatMap((ring) => ring.map(([x = 0]) => x));
    expect(Math.max(...xs) - Math.min(...xs)).toBeLessThan(LOCATOR.width / 3);
  });

  it('shows an island far from its country where it is', () => {
    const map = locatorMap({ cc: 'ES', at: [-15.43, 28.12] }, outlines) as LocatorMap;
    expect(isInDrawing(map.at)).toBe(true);
  });

  it('has the place that was not taken beside it, unless it is at the other end of the world', () => {
    const asked = { cc: 'BE', at: GHENT };
    const near = locatorMap({ ...asked, other: [6.93, 46.99] }, outlines);
    expect(isInDrawing(near?.at) && isInDrawing(near?.other)).toBe(true);
    expect(locatorMap({ ...asked, other: [-82.9, 42.3] }, outlines)?.other).toBeUndefined();
  });

  it('fills a country that is named itself, and has nothing where that would tell nothing', () => {
    const map = locatorMap({ cc: 'MD' }, outlines) as LocatorMap;
    expect(covers(map.country, map, [LOCATOR.width / 2, LOCATOR.height / 2])).toBe(true);
    expect(map.at).toBeUndefined();
    for (const cc of ['RU', 'XX']) expect(locatorMap({ cc }, outlines)).toBeUndefined();
  });
});
