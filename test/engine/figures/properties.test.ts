import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { FigureAnnotation } from '../../../src/engine/types.ts';
import { readSentence } from '../read-article.ts';
import { readCases } from './cases.ts';

const figuresIn = (text: string): FigureAnnotation[] =>
  readSentence(text).reading.annotations.filter((annotation) => annotation.type === 'figure');

/** Words of crime news, numbers and signs in any order: what no writer would write, but a page may hold. */
const WORDS = [
  ...'police arrested 12 people in Spain , and two € 4.5 million of cocaine ; ( 14 ) - one third'.split(
    ' ',
  ),
  ...'the dozens of whom were between 20 to 30 kg aged 45 - year - old 1 000 000 $ half a EUR . \n'.split(
    ' ',
  ),
  '\n\n',
  '½',
  '\u200f',
  '\ud83d',
  '٣',
];

const news = fc
  .array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 40 })
  .map((words) => words.join(' '));

describe('whatever the text', () => {
  test('spans lie inside it, in order, and none overlaps another', () => {
    fc.assert(
      fc.property(fc.oneof(news, fc.string({ unit: 'binary' })), (text) => {
        let end = 0;
        for (const figure of figuresIn(text)) {
          expect(figure.start).toBeGreaterThanOrEqual(end);
          expect(figure.end).toBeGreaterThan(figure.start);
          expect(figure.end).toBeLessThanOrEqual(text.length);
          end = figure.end;
        }
      }),
      { numRuns: 150 },
    );
  });

  test('values are finite, ranges go upwards, evidence lies in the text, wholes exist', () => {
    fc.assert(
      fc.property(news, (text) => {
        const figures = figuresIn(text);
        const ids = new Set(figures.map(({ id }) => id));
        for (const { value, max, evidence, partOf } of figures) {
          if (value !== undefined) expect(Number.isFinite(value)).toBe(true);
          if (max !== undefined) expect(max).toBeGreaterThan(value ?? Number.NaN);
          for (const span of Object.values(evidence ?? {}).filter((words) => words !== undefined))
            expect(0 <= span.start && span.start < span.end && span.end <= text.length).toBe(true);
          if (partOf !== undefined) expect(ids).toContain(partOf);
        }
      }),
      { numRuns: 150 },
    );
  });
});

describe('numbers that a formatter wrote', () => {
  test.each(['en-GB', 'fr-FR', 'sv-SE', 'de-CH'])('%s: sums are read back', (locale) => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 999_999_999 }), (sum) => {
        const written = new Intl.NumberFormat(locale).format(sum);
        expect(figuresIn(`News\n\nOfficers seized ${written} euros in cash.`)[0]).toMatchObject({
          value: sum,
          unit: 'EUR',
          kind: 'cash',
        });
      }),
      { numRuns: 60 },
    );
  });

  test('a currency that a formatter puts before its sum is read', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1000, max: 9_999_999 }),
        fc.constantFrom('EUR', 'GBP', 'USD', 'CHF', 'AUD', 'CAD', 'JPY', 'INR'),
        (sum, currency) => {
          const format = new Intl.NumberFormat('en-GB', {
            style: 'currency',
            currency,
            maximumFractionDigits: 0,
          });
          expect(figuresIn(`News\n\nHe was fined ${format.format(sum)}.`)[0]).toMatchObject({
            value: sum,
            unit: currency,
            kind: 'fine',
          });
        },
      ),
      { numRuns: 60 },
    );
  });
});

describe('long texts', () => {
  const sentences = readCases().map(({ text }) => text);
  // of the processor, not of the clock, which goes on while a busy machine does something else
  const seconds = (text: string) => {
    const start = process.cpuUsage();
    figuresIn(text);
    return process.cpuUsage(start).user / 1e6;
  };

  test('cost grows with their length, not faster', () => {
    const text = sentences.join('\n\n');
    seconds(text);
    const once = Math.min(seconds(text), seconds(text));
    // Quadratic cost would take sixteen times as long; clearing up after it may take three times four.
    expect(seconds(Array(4).fill(text).join('\n\n'))).toBeLessThan(12 * once + 0.5);
  });

  test('one sentence without an end costs no more than many', () => {
    const endless = sentences.join(' ').replace(/[.!?]/g, ' and');
    expect(seconds(endless)).toBeLessThan(10);
  });
});

describe('the facts of a card', () => {
  test('each figure that it tells stands in exactly one fact', () => {
    for (const { text } of readCases()) {
      const { annotations, card } = readSentence(text).reading;
      const told = annotations
        .filter((annotation) => annotation.type === 'figure')
        .filter(
          ({ kind, background, unit, q }) =>
            !background &&
            !(unit === 'life' && q === 'max') &&
            !['age', 'duration', 'share', 'other'].includes(kind),
        );
      const mentions = card.figures.flatMap((fact) => fact.mentions);
      expect(mentions.map(({ start }) => start).sort((a, b) => a - b)).toEqual(
        told.map(({ start }) => start),
      );
    }
  });
});
