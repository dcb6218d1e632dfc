import { annotate } from '../../../src/engine/annotate.ts';
import type { Knowledge } from '../../../src/engine/draft.ts';
import { RULES as PLACE_RULES } from '../../../src/engine/places/recognise.ts';
import type { Reading } from '../../../src/engine/types.ts';
import { readMarkedCases } from '../marked-cases.ts';
import { describeFound, readCases as readPlaceCases } from '../places/cases.ts';

/** A case as the command sees it: a text, and whether a reading of it is what the case expects. */
export interface IdleCase {
  at: string;
  text: string;
  holds(reading: Reading): boolean;
}

/** Case files of one part of the engine, with the rule tables whose entries may be taken away one by one. */
export interface Suite {
  name: string;
  cases: IdleCase[];
  rules: readonly (readonly (readonly [name: string, ...rest: unknown[]])[])[];
}

const same = (a: unknown, b: unknown) => JSON.stringify(a) === JSON.stringify(b);

/** One entry a part: a new folder of cases is one more. */
export const SUITES: readonly (() => Suite)[] = [
  () => ({
    name: 'places',
    rules: [PLACE_RULES],
    cases: readPlaceCases().map(({ file, line, text, expected }) => ({
      at: `${file}:${line}`,
      text,
      holds: ({ annotations }) => {
        const found = annotations.filter((annotation) => annotation.type === 'place');
        return same(
          found.map((place, i) => describeFound(text, place, expected[i])),
          expected,
        );
      },
    })),
  }),
  () => ({
    name: 'agencies',
    rules: [],
    cases: readMarkedCases(new URL('../agencies/cases/', import.meta.url)).map(
      ({ file, why, text, expected }) => ({
        at: `${file}: ${why}`,
        text,
        holds: ({ annotations }) => {
          const found = annotations.filter((annotation) => annotation.type === 'agency');
          return same(
            found.map(({ start, end, id }) => `${text.slice(start, end)} = ${id}`),
            expected,
          );
        },
      }),
    ),
  }),
];

/** Reads a text as the cases do. */
export const readText = (text: string, knowledge: Knowledge): Reading =>
  annotate({ text, blocks: [], lang: 'en' }, knowledge);
