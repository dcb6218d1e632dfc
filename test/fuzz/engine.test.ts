import fc from 'fast-check';
import { describe, expect } from 'vitest';
import { annotate } from '../../src/engine/annotate.ts';
import type { FactCard } from '../../src/engine/reading.ts';
import { blocksOf } from '../../src/engine/text/blocks.ts';
import type { Annotation, Article, BlockKind } from '../../src/engine/types.ts';
import { KNOWLEDGE } from '../engine/knowledge.ts';
import { holds } from './holds.ts';
import { anyText, news } from './texts.ts';

const KINDS: BlockKind[] = [
  'headline',
  'lead',
  'subhead',
  'paragraph',
  'item',
  'quote',
  'caption',
  'cell',
];

const dated = fc.oneof(
  fc.constantFrom('2023-02-08', '2024-02-29T23:59:59Z', '0000-00-00', '9999-12-31', '1970-01-01'),
  fc.constantFrom('yesterday', '2023-13-45', '', '0001-01-01', '2023-02-31T00:00'),
  fc.string({ maxLength: 20 }),
);

const article: fc.Arbitrary<Article> = fc
  .tuple(
    anyText,
    dated,
    fc.array(
      fc.record({
        kind: fc.constantFrom(...KINDS),
        start: fc.integer({ min: -9, max: 400 }),
        end: fc.integer({ min: -9, max: 400 }),
      }),
      { maxLength: 6 },
    ),
    fc.boolean(),
  )
  .map(([text, published, loose, orderly]) => ({
    text,
    blocks: orderly ? blocksOf(text) : loose,
    lang: 'en',
    published,
  }));

/** Every object below a value that has a start and an end. */
function spansIn(value: unknown, found: { start: number; end: number }[] = []) {
  if (typeof value !== 'object' || value === null) return found;
  const { start, end } = value as { start: unknown; end: unknown };
  if (typeof start === 'number' && typeof end === 'number') found.push({ start, end });
  for (const part of Object.values(value)) spansIn(part, found);
  return found;
}

/** Pairs of annotations of one type that lie over each other. */
function overlapping(annotations: readonly Annotation[]) {
  return annotations.flatMap((one, i) => {
    const rest = annotations.slice(i + 1);
    return rest.filter((other) => other.type === one.type && other.start < one.end);
  });
}

describe('whatever the article', () => {
  holds('every position of a reading lies in its text', 4, article, (given) => {
    const spans = spansIn(annotate(given, KNOWLEDGE));
    const astray = ({ start, end }: { start: number; end: number }) =>
      !(Number.isInteger(start) && start >= 0 && start < end && end <= given.text.length);
    expect(spans.filter(astray)).toEqual([]);
  });

  holds('annotations of one type lie beside each other, in order', 3, article, (given) => {
    const { annotations } = annotate(given, KNOWLEDGE);
    for (const type of ['agency', 'place', 'figure', 'date'])
      expect(overlapping(annotations.filter((a) => a.type === type))).toEqual([]);
    const starts = annotations.map((a) => a.start);
    expect(starts).toEqual([...starts].sort((a, b) => a - b));
  });

  holds(
    'a reading comes back from JSON as it was, and is the same each time',
    2,
    article,
    (given) => {
      const reading = annotate(given, KNOWLEDGE);
      // Not strictly: what is not known is undefined, and JSON leaves it out.
      expect(JSON.parse(JSON.stringify(reading))).toEqual(reading);
      expect(annotate(structuredClone(given), KNOWLEDGE)).toStrictEqual(reading);
    },
  );

  holds(
    'what stands behind the limit changes nothing',
    2,
    fc.tuple(news, news, fc.nat(300)),
    ([text, more, limit]) => {
      const kept = text.slice(0, limit);
      if (/[\ud800-\udbff]$/.test(kept)) return;
      const read = (whole: string, options = {}) =>
        annotate(
          { text: whole, blocks: [], lang: 'en', published: '2023-02-08' },
          KNOWLEDGE,
          options,
        );
      const full = `${kept}\n\n${more} the police said on Tuesday that the people were held.`;
      const limited = read(full, { limit: kept.length });
      if (kept.trim().length < 200 || limited.lang !== 'en') return;
      const alone = read(kept);
      if (alone.lang === 'en') expect(limited.annotations).toEqual(alone.annotations);
    },
  );

  holds('the parts of a card belong together', 2, article, (given) => {
    const { card } = annotate(given, KNOWLEDGE);
    const ids = new Set(card.figures.map(({ id }) => id));
    expect(ids.size).toBe(card.figures.length);
    for (const id of idsNamedIn(card)) expect(ids).toContain(id);
    for (const index of card.disagreements.flat()) expect(card.figures[index]).toBeDefined();
    for (const { value = 0, max } of card.figures) {
      expect(Number.isFinite(value) && value >= 0).toBe(true);
      expect(max ?? Number.POSITIVE_INFINITY).toBeGreaterThan(value);
    }
    for (const { mentions } of [...card.figures, ...card.agencies, ...card.places, ...card.dates])
      expect(mentions.length).toBeGreaterThan(0);
    for (const { lat = 0, lon = 0 } of [...card.places, ...card.countries]) {
      expect(Math.abs(lat)).toBeLessThanOrEqual(90);
      expect(Math.abs(lon)).toBeLessThanOrEqual(180);
    }
  });
});

/** Every figure that another part of the card names. */
const idsNamedIn = ({ figures, sums, dates }: FactCard): string[] => [
  ...figures.flatMap(({ partOf }) => partOf ?? []),
  ...sums.flatMap(({ parts, whole }) => [...parts, whole]),
  ...dates.flatMap(({ facts }) => facts),
];
