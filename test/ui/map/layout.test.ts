import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { boxAround, overlaps, viewOf } from '../../../src/ui/map/frame.ts';
import { placeLabels, roomOf } from '../../../src/ui/map/labels.ts';
import { drawMap, type MapDrawing } from '../../../src/ui/map/layout.ts';
import type { MapInput } from '../../../src/ui/map/map-input.ts';
import { movesOf, pointsOf } from '../../../src/ui/map/points.ts';
import { type Box, openShapes } from '../../../src/ui/map/shapes.ts';
import { CARD } from '../../fixtures/chinese-ring.ts';
import { wordsOf } from '../words-of.ts';

const shapes = openShapes(JSON.parse(readFileSync('build/knowledge/map.json', 'utf8')));
const words = wordsOf('en');
const SIZE = 11;

function input(over: Partial<MapInput> = {}): MapInput {
  return {
    points: pointsOf(CARD, words),
    countries: CARD.countries.map(({ cc }) => ({ cc, name: words.country(cc) })),
    moves: movesOf(CARD, words, (cc) => shapes.mainland(cc)?.middle),
    moveWords: { from: (name) => `from ${name}`, to: (name) => `to ${name}` },
    shapes,
    width: 368,
    size: SIZE,
    ...over,
  };
}

const point = (label: string, lon: number, lat: number) => ({
  id: `${label}|XX`,
  label,
  symbol: 'dot' as const,
  lon,
  lat,
  sure: true,
  weight: 1,
});

/** Counts the lines that are crossed on the way to the north; no ring may lie across the 180th meridian. */
function holds({ coordinates }: GeoJSON.MultiPolygon, [lon, lat]: readonly [number, number]) {
  const crossed = coordinates.flat().flatMap((ring) =>
    ring.slice(1).filter(([x2 = 0, y2 = 0], i) => {
      const [x1 = 0, y1 = 0] = ring[i] ?? [];
      return x1 > lon !== x2 > lon && lat < y1 + ((y2 - y1) * (lon - x1)) / (x2 - x1);
    }),
  );
  return crossed.length % 2 === 1;
}

function spansTheGlobe({ coordinates }: GeoJSON.MultiPolygon): boolean {
  return coordinates.flat().some((ring) => {
    const lons = ring.map(([lon = 0]) => lon);
    return Math.max(...lons) - Math.min(...lons) > 180;
  });
}

/** That the middle of each country's name is on the land of no other. */
function expectOnNoOthersLand(
  drawing: MapDrawing | undefined,
  codes: readonly string[],
  places: Parameters<typeof boxAround>[0],
) {
  const { frame, countryLabels } = drawing?.main ?? {};
  // the same cut of the world as the drawing's own
  const all = codes.filter((cc) => shapes.mainland(cc));
  const view = frame && viewOf(boxAround(places, all, shapes) as Box, frame);
  for (const label of countryLabels ?? []) {
    const { x, y, width, height } = roomOf({ ...label, capitals: true }, SIZE);
    const middle = view?.globe(x + width / 2, y + height / 2) ?? [0, 0];
    const under = all.filter((cc) => cc !== label.id && shapes.covers(cc, middle));
    expect(under, label.text).toEqual([]);
  }
}

describe('outlines', () => {
  it('hold every country of the EU and its neighbours', () => {
    const needed =
      'AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IT LT LU LV MT NL PL PT RO SE SI SK';
    for (const cc of `${needed} AL BA CH GB MD ME MK NO RS TR UA XK`.split(' '))
      expect(shapes.mainland(cc), cc).toBeDefined();
  });

  it('cut to a box are the same land within it', () => {
    // Not on the box's edge: Sudan ends at 25 degrees east, and what lies on a border is in neither country or in both. Nor
    // near a border: a long one that a box cuts is no longer quite the same great circle.
    const near = 0.05;
    const isNearBorder = (cc: string, [lon, lat]: readonly [number, number]) =>
      [-near, near].some(
        (by) =>
          shapes.covers(cc, [lon + by, lat]) !== shapes.covers(cc, [lon, lat]) ||
          shapes.covers(cc, [lon, lat + by]) !== shapes.covers(cc, [lon, lat]),
      );
    const share = fc.double({ min: 0.001, max: 0.999, noNaN: true });
    const corner = fc.tuple(fc.integer({ min: -20, max: 60 }), fc.integer({ min: 20, max: 70 }));
    fc.assert(
      fc.property(corner, fc.integer({ min: 2, max: 30 }), share, share, (at, size, right, up) => {
        const [west, south] = at;
        const spot = [west + right * size, south + up * size] as const;
        const box: Box = [west, south, west + size, south + size];
        for (const { cc, outline } of shapes.within(box, 0))
          if (cc && !spansTheGlobe(outline) && !isNearBorder(cc, spot))
            expect(holds(outline, spot), cc).toBe(shapes.covers(cc, spot));
      }),
      { numRuns: 200 },
    );
  });

  it('far from a box have few points left, and a coarse view has fewer', () => {
    const points = (box: Box, step: number) =>
      shapes.within(box, step).flatMap(({ outline }) => outline.coordinates.flat(2)).length;
    const [all, one, coarse] = [
      points([-180, -90, 180, 90], 0),
      points([2, 49, 7, 52], 0),
      points([-180, -90, 180, 90], 0.6),
    ];
    expect(one).toBeLessThan(all / 40);
    expect(coarse).toBeLessThan(all / 1.5);
  });

  it('stay small enough to be read at once', () => {
    expect(readFileSync('build/knowledge/map.json').length).toBeLessThan(300_000);
  });
});

describe('the map of a case', () => {
  it('writes no country\u2019s name on the land of another', () => {
    const codes = 'AT BA BG HR HU IT RO RS';
    const countries = codes.split(' ').map((cc) => ({ cc, name: words.country(cc) }));
    const drawing = drawMap(input({ points: [point('Bar', 19.1, 42.1)], countries, moves: [] }));
    expect(drawing?.main.countryLabels.length).toBeGreaterThan(4);
    expectOnNoOthersLand(drawing, codes.split(' '), [[19.1, 42.1]]);
  });

  it('writes a country\u2019s name to one side where towns are in its way, and still on its land', () => {
    const points = [
      point('Barcelona', 2.2, 41.4),
      point('Alicante', -0.5, 38.3),
      point('Brussels', 4.35, 50.85),
    ];
    const countries = [{ cc: 'ES', name: words.country('ES') }];
    // a column of paper: its letters are as small as they get
    const drawing = drawMap(input({ points, countries, moves: [], width: 150, size: 9 }));
    const [label] = drawing?.main.countryLabels ?? [];
    const box = boxAround(
      points.map(({ lon, lat }) => [lon, lat] as const),
      ['ES'],
      shapes,
    );
    if (!drawing || !label || !box) throw new Error('no name is drawn');
    const view = viewOf(box, drawing.main.frame);
    const { x, y, width, height } = roomOf(label, 9);
    const on = [0.3, 0.5, 0.7, 0.9].map((share) =>
      shapes.covers('ES', view.globe(x + share * width, y + height / 2) ?? [0, 0]),
    );
    expect(on).toEqual([true, true, true, true]);
  });

  it('names on a map of very many countries only those whose land holds the name', () => {
    const codes = 'AL AT BA BE BG CY CZ DE ES FR GB GR HR HU IE IT LV MD ME MK NL PL PT RO RS SI';
    const countries = codes.split(' ').map((cc) => ({ cc, name: words.country(cc) }));
    const few = drawMap(input({ points: [], countries: countries.slice(0, 6), moves: [] }));
    const many = drawMap(input({ points: [], countries, moves: [] }));
    const named = many?.main.countryLabels.map(({ id }) => id) ?? [];
    expect(few?.main.countryLabels.length).toBeGreaterThan(3);
    expect(named).toContain('ES');
    expect(named).not.toContain('BE');
    expect(many?.main.shaded.length).toBe(countries.length);
    expectOnNoOthersLand(many, codes.split(' '), []);
  });

  it('draws no tangle of arcs', () => {
    const to = { name: 'Spain', at: [-3, 40] } as const;
    const arcsTo = (count: number) => {
      const moves = Array.from({ length: count }, (_, i) => ({
        from: { name: `Town ${i}`, at: [8 + i * 2, 45 + i] as const },
        to,
      }));
      return drawMap(input({ points: [], moves }))?.moves.length;
    };
    expect(arcsTo(4)).toBe(4);
    expect(arcsTo(12)).toBe(0);
  });

  it('writes the name of an arc\u2019s end off the arc', () => {
    const drawing = drawMap(input());
    const covered = drawing?.moves.flatMap((move) => move.covers) ?? [];
    for (const label of drawing?.moveLabels ?? [])
      expect(
        covered.filter((step) => overlaps(step, roomOf(label, SIZE))),
        label.text,
      ).toEqual([]);
  });

  it('writes no country\u2019s name over an arc', () => {
    const from = { name: 'Turkey', at: [35, 39] } as const;
    const to = { name: 'United Kingdom', at: [-2, 53.5] } as const;
    const countries = ['GB', 'DE', 'FR', 'CZ'].map((cc) => ({ cc, name: words.country(cc) }));
    const drawing = drawMap(input({ points: [], countries, moves: [{ from, to }] }));
    const covered = drawing?.moves.flatMap((move) => move.covers) ?? [];
    expect(covered.length).toBeGreaterThan(10);
    for (const label of drawing?.main.countryLabels ?? []) {
      const room = roomOf({ ...label, capitals: true }, SIZE);
      expect(
        covered.some((step) => overlaps(step, room)),
        label.text,
      ).toBe(false);
    }
  });

  it('pins no sea: it lies in no country, and is wide', () => {
    const [sea] = pointsOf(
      {
        ...CARD,
        places: [
          {
            name: 'English Channel',
            cc: 'XX',
            kind: 'feature',
            lat: 50,
            lon: -2,
            roles: ['transit'],
            sure: true,
            mentions: [{ start: 0, end: 1 }],
          },
        ],
      },
      words,
    );
    expect(sea?.symbol).toBe('area');
  });

  it('sets the name of a country that it would cover beside it', () => {
    const countries = [
      { cc: 'IT', name: 'Italy' },
      { cc: 'MT', name: 'Malta' },
    ];
    const drawing = drawMap(input({ points: [], moves: [], countries }));
    const at = Object.fromEntries(
      (drawing?.main.countryLabels ?? []).map(({ text, anchor }) => [text, anchor]),
    );
    expect(at).toMatchObject({ ITALY: 'middle' });
    expect(at.MALTA).toMatch(/start|end/);
  });

  it('pins towns and never a country', () => {
    expect(pointsOf(CARD, words).map((p) => p.label)).not.toContain('China');
    expect(pointsOf(CARD, words)).toHaveLength(8);
  });

  it('enlarges a crowd of towns beside the map where there is room, below where there is none', () => {
    const wide = drawMap(input());
    expect(wide?.inset?.panel.points.map((p) => p.label)).toContain('Antwerp');
    expect(wide?.inset?.isBelow).toBe(false);
    const narrow = drawMap(input({ width: 300 }));
    expect(narrow?.inset?.isBelow).toBe(true);
    expect(narrow?.height).toBeGreaterThan(300 * 0.64);
  });

  it('shows each town once, in the map or in its inset', () => {
    const drawing = drawMap(input());
    const shown = [...(drawing?.main.points ?? []), ...(drawing?.inset?.panel.points ?? [])];
    expect(shown.map((p) => p.id).sort()).toEqual(
      pointsOf(CARD, words)
        .map((p) => p.id)
        .sort(),
    );
  });

  it('brings a movement from a far country in at the edge and ends it at no country', () => {
    const drawing = drawMap(input());
    expect(drawing?.moves).toHaveLength(1);
    expect(drawing?.moveLabels.map((label) => label.text).sort()).toEqual([
      'from China',
      'to Europe',
    ]);
    const x = Number(/^M([\d.]+)/.exec(drawing?.moves[0]?.arc ?? '')?.[1]);
    expect(x).toBeGreaterThan(300);
  });

  it('draws no arc between two ends without a place, and nothing where nothing has one', () => {
    const moves = [{ from: { name: 'abroad' }, to: { name: 'Europe' } }];
    expect(drawMap(input({ moves }))?.moves).toEqual([]);
    expect(drawMap(input({ points: [], countries: [], moves: [] }))).toBeUndefined();
  });

  it('shades countries alone where the text names no town', () => {
    const drawing = drawMap(input({ points: [], moves: [] }));
    expect(drawing?.main.points).toEqual([]);
    expect(drawing?.main.shaded.length).toBeGreaterThan(0);
  });

  describe('shows whole', () => {
    const country = (cc: string, isScene = false) => ({ cc, name: words.country(cc), isScene });
    const named = (over: Partial<MapInput>) =>
      drawMap(input({ moves: [], ...over }))?.main.countryLabels.map(({ text }) => text);

    it('each country in which something happened, though the one town named lies elsewhere', () => {
      const dubai = [point('Dubai', 55.3, 25.27)];
      const shown = named({
        points: dubai,
        countries: [country('AE'), country('ES', true), country('FR', true)],
      });
      expect(shown).toEqual(expect.arrayContaining(['SPAIN', 'FRANCE']));
      expect(named({ points: dubai, countries: [country('AE'), country('ES')] })).not.toContain(
        'SPAIN',
      );
    });

    it('the one that is searched, though it is not named first', () => {
      const shown = named({ points: [], countries: [country('GB'), country('RO', true)] });
      expect(shown).toEqual(expect.arrayContaining(['UNITED KINGDOM', 'ROMANIA']));
    });
  });

  it('spans the globe where the case does', () => {
    const points = [
      point('Santos', -46.3, -23.9),
      point('Sydney', 151.2, -33.9),
      point('Rotterdam', 4.5, 51.9),
    ];
    const drawing = drawMap(input({ points, countries: [], moves: [] }));
    expect(drawing?.main.points).toHaveLength(3);
    for (const { x, y } of drawing?.main.points ?? []) {
      expect(x).toBeGreaterThan(0);
      expect(y).toBeLessThan(drawing?.height ?? 0);
    }
  });

  it('draws anything on earth without a number that is none', () => {
    const somewhere = fc.tuple(
      fc.double({ min: -180, max: 180, noNaN: true }),
      fc.double({ min: -90, max: 90, noNaN: true }),
    );
    fc.assert(
      fc.property(fc.array(somewhere, { minLength: 1, maxLength: 12 }), (places) => {
        const points = places.map(([lon, lat], i) => point(`Town ${i}`, lon, lat));
        const drawing = drawMap(input({ points, countries: [] }));
        expect(JSON.stringify(drawing)).not.toMatch(/NaN|null|Infinity/);
      }),
      { numRuns: 40 },
    );
  });
});

describe('names', () => {
  it('never lie over each other or over the edge, however many there are', () => {
    const frame = { x: 0, y: 0, width: 300, height: 200 };
    const wish = fc.record({
      id: fc.string(),
      text: fc.string({ minLength: 1, maxLength: 18 }),
      x: fc.double({ min: 0, max: 300, noNaN: true }),
      y: fc.double({ min: 0, max: 200, noNaN: true }),
      gap: fc.constant(6),
    });
    fc.assert(
      fc.property(fc.array(wish, { maxLength: 25 }), (wishes) => {
        const rooms = placeLabels(wishes, { frame, size: SIZE }).labels.map((label) =>
          roomOf(label, SIZE),
        );
        rooms.forEach((room, i) => {
          expect(room.x).toBeGreaterThanOrEqual(0);
          expect(room.x + room.width).toBeLessThanOrEqual(300);
          expect(rooms.some((other, j) => j > i && overlaps(room, other))).toBe(false);
        });
      }),
    );
  });

  it('stand apart on a line, as words do', () => {
    const frame = { x: 0, y: 0, width: 200, height: 40 };
    const at = (id: string, text: string, x: number) => ({ id, text, x, y: 20, gap: 6 });
    const town = at('t', 'Utrecht', 20);
    const { width } = roomOf({ ...town, anchor: 'start' }, SIZE);
    const next = at('c', 'Arnhem', 26 + width - 5);
    const [first, second] = placeLabels([town, next], { frame, size: SIZE }).labels.map(
      (label) => ({
        ...roomOf(label, SIZE),
        line: label.y,
      }),
    );
    expect(second?.line !== first?.line || (second?.x ?? 0) - 26 - width > 2).toBe(true);
  });
});
