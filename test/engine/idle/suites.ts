import { annotate } from '../../../src/engine/annotate.ts';
import { BACKGROUND } from '../../../src/engine/dates/background.ts';
import { ABSOLUTE, RELATIVE } from '../../../src/engine/dates/readers.ts';
import { NO_YEAR } from '../../../src/engine/dates/years.ts';
import type { Knowledge } from '../../../src/engine/draft.ts';
import { EXCLUSIONS } from '../../../src/engine/figures/aside/exclusions.ts';
import { NAMINGS } from '../../../src/engine/figures/kind/naming.ts';
import { RULES as PLACE_RULES } from '../../../src/engine/places/recognise.ts';
import type { Reading } from '../../../src/engine/types.ts';
import {
  CASES as DATE_CASES,
  PUBLISHED as DATES_PUBLISHED,
  articleOf as dateArticleOf,
  markedDates,
} from '../dates/cases.ts';
import {
  articleOf,
  PUBLISHED as FIGURES_PUBLISHED,
  readCases as readFigureCases,
  toldFigures,
} from '../figures/cases.ts';
import { readMarkedCases } from '../marked-cases.ts';
import { NO_KNOWLEDGE } from '../no-knowledge.ts';
import { describeFound, readCases as readPlaceCases } from '../places/cases.ts';
import { labelled } from '../topic/labelled.ts';
import { CASES as STATUS_CASES, PUBLISHED as STATUS_PUBLISHED } from '../topic/status.cases.ts';

/** A case as the command sees it: a text, and whether a reading of it is what the case expects. */
export interface IdleCase {
  at: string;
  text: string;
  published?: string;
  holds(reading: Reading): boolean;
}

/** Case files of one part of the engine, with the rule tables whose entries may be taken away one by one. */
export interface Suite {
  name: string;
  cases: IdleCase[];
  rules: readonly (readonly Rule[])[];
  /** The parts of a language that the cases speak of first. */
  parts: readonly string[];
  /** What the cases are read with, where it is not the shipped knowledge. */
  knowledge?: Knowledge;
}

type Rule = readonly [name: string, ...rest: unknown[]] | { readonly name: string };

const same = (a: unknown, b: unknown) => JSON.stringify(a) === JSON.stringify(b);

/** One entry a part: a new folder of cases is one more. */
export const SUITES: readonly (() => Suite)[] = [
  () => ({
    name: 'places',
    rules: [PLACE_RULES],
    parts: ['places'],
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
    parts: ['agencies'],
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
  () => ({
    name: 'figures',
    rules: [NAMINGS, EXCLUSIONS],
    parts: ['figures', 'numbers'],
    cases: readFigureCases().map(({ file, why, text, expected }) => {
      const whole = articleOf(text);
      return {
        at: `${file}: ${why}`,
        text: whole,
        published: FIGURES_PUBLISHED,
        holds: ({ annotations }) => same(toldFigures(whole, annotations), expected),
      };
    }),
  }),
  () => ({
    name: 'dates',
    rules: [ABSOLUTE, RELATIVE, BACKGROUND, NO_YEAR],
    parts: ['dates'],
    knowledge: NO_KNOWLEDGE,
    cases: DATE_CASES.map((source, i) => {
      const { text: marked, dates } = markedDates(source);
      const text = dateArticleOf(marked);
      return {
        at: `cases.ts: ${i + 1}`,
        text,
        published: DATES_PUBLISHED,
        holds: ({ annotations }) =>
          same(
            annotations.flatMap((a) =>
              a.type === 'date' ? [{ words: text.slice(a.start, a.end), iso: a.iso }] : [],
            ),
            dates,
          ),
      };
    }),
  }),
  () => ({
    name: 'status',
    rules: [],
    parts: ['status'],
    cases: STATUS_CASES.map(([stage, ...blocks]) => ({
      at: `status.cases.ts: ${stage}`,
      text: blocks.join('\n\n'),
      published: STATUS_PUBLISHED,
      holds: ({ status }) => status === stage,
    })),
  }),
  () => ({
    name: 'gate',
    rules: [],
    parts: ['topic'],
    cases: labelled('gate').map(({ id, relevant, text }) => ({
      at: `gate.txt: ${id}, ${relevant}`,
      text,
      holds: (reading) => reading.relevant === relevant,
    })),
  }),
];

/** Reads a text as the cases do. */
export const readText = ({ text, published }: IdleCase, knowledge: Knowledge): Reading =>
  annotate({ text, blocks: [], lang: 'en', ...(published ? { published } : {}) }, knowledge);
