import { annotate } from '../../../src/engine/annotate.ts';
import { BACKGROUND } from '../../../src/engine/dates/background.ts';
import { ABSOLUTE, RELATIVE } from '../../../src/engine/dates/readers.ts';
import { NO_YEAR } from '../../../src/engine/dates/years.ts';
import type { Knowledge } from '../../../src/engine/draft.ts';
import {
  BACKGROUNDS,
  QUIET_BACKGROUNDS,
} from '../../../src/engine/figures/aside/background/background.ts';
import { EXCLUSIONS } from '../../../src/engine/figures/aside/exclusions/exclusions.ts';
import { DOUBTS } from '../../../src/engine/figures/doubt/doubts.ts';
import { SIGNS } from '../../../src/engine/figures/doubt/stray/signs.ts';
import { NAMINGS } from '../../../src/engine/figures/kind/naming/naming.ts';
import { RULES as PLACE_RULES } from '../../../src/engine/places/names/recognise.ts';
import type { Reading } from '../../../src/engine/reading.ts';
import type { Annotation } from '../../../src/engine/types.ts';
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
import { KNOWLEDGE } from '../knowledge.ts';
import { readMarkedCases } from '../marked-cases.ts';
import { NO_KNOWLEDGE } from '../no-knowledge.ts';
import { describeFound, type PlaceCase, readCases as readPlaceCases } from '../places/cases.ts';
import { labelled } from '../topic/labelled.ts';
import {
  readStatusCases,
  PUBLISHED as STATUS_PUBLISHED,
  type StatusCase,
} from '../topic/status-cases.ts';
import type { Rules } from './fired.ts';

/** A case as the command sees it: a text, and whether a reading of it is what the case expects. */
export interface IdleCase {
  at: string;
  text: string;
  /** A trap must be needed for what is not to be found: that an expected thing can be lost is not enough. */
  trap: boolean;
  published?: string;
  knowledge?: Knowledge;
  holds(reading: Reading): boolean;
  /** Whether a reading finds what the case does not expect. */
  isCaught(reading: Reading): boolean;
}

/** Case files of one part of the engine, with the lists of rules in code whose entries may be taken away one by one. */
export interface Suite {
  name: string;
  cases: IdleCase[];
  rules: readonly Rules[];
  /** Why its texts do not count as cases, where they need not hang on anything. */
  note?: string;
}

/** One entry a part: a new folder of cases is one more. */
export const SUITES: readonly (() => Suite)[] = [
  () => ({
    name: 'places',
    rules: [PLACE_RULES],
    cases: readPlaceCases().map(placeCase),
  }),
  () => ({
    name: 'agencies',
    rules: [],
    cases: readMarkedCases(new URL('../agencies/cases/', import.meta.url)).map(
      ({ file, why, text, trap, expected }) => ({
        at: `${file}: ${why}`,
        text,
        trap,
        ...listing(expected, ({ annotations }) =>
          only('agency', annotations).map(
            ({ start, end, id }) => `${text.slice(start, end)} = ${id}`,
          ),
        ),
      }),
    ),
  }),
  () => ({
    name: 'figures',
    rules: [NAMINGS, EXCLUSIONS, BACKGROUNDS, QUIET_BACKGROUNDS, DOUBTS, SIGNS],
    cases: readFigureCases().map(({ file, why, text, trap, expected }) => {
      const whole = articleOf(text);
      return {
        at: `${file}: ${why}`,
        text: whole,
        trap,
        published: FIGURES_PUBLISHED,
        ...listing(expected, ({ annotations }) => toldFigures(whole, annotations)),
      };
    }),
  }),
  () => ({
    name: 'dates',
    rules: [ABSOLUTE, RELATIVE, BACKGROUND, NO_YEAR],
    cases: DATE_CASES.map((source, i) => {
      const { text: marked, dates } = markedDates(source);
      const text = dateArticleOf(marked);
      return {
        at: `cases.ts: ${i + 1}`,
        text,
        trap: dates.length === 0,
        published: DATES_PUBLISHED,
        knowledge: NO_KNOWLEDGE,
        ...listing(
          dates.map(({ words, iso }) => `${words} = ${iso}`),
          ({ annotations }) =>
            only('date', annotations).map((a) => `${text.slice(a.start, a.end)} = ${a.iso}`),
        ),
      };
    }),
  }),
  () => ({
    name: 'status',
    rules: [],
    cases: readStatusCases('cases').map(statusCase),
  }),
  () => ({
    name: 'gate',
    rules: [],
    note: 'whole articles, weighed by all their words: where there is plenty, nothing decides alone',
    cases: labelled('gate').map(({ id, relevant, text }) => ({
      at: `gate.txt: ${id}, ${relevant}`,
      text,
      trap: relevant !== 'yes',
      ...listing([relevant], (reading) => [reading.relevant]),
    })),
  }),
];

const only = <T extends Annotation['type']>(type: T, annotations: readonly Annotation[]) =>
  annotations.filter((one): one is Extract<Annotation, { type: T }> => one.type === type);

const same = (a: unknown, b: unknown) => JSON.stringify(a) === JSON.stringify(b);

/** A case that lists in words what it expects. */
const listing = (
  expected: readonly string[],
  told: (reading: Reading) => string[],
): Pick<IdleCase, 'holds' | 'isCaught'> => ({
  holds: (reading) => same(told(reading), expected),
  isCaught: (reading) => told(reading).some((one) => !expected.includes(one)),
});

function statusCase({ file, why, stage, text, trap }: StatusCase): IdleCase {
  return {
    at: `${file}: ${why}`,
    text,
    trap,
    published: STATUS_PUBLISHED,
    holds: ({ status }) => status === stage,
    // Without a word of crime it is no case at all: nothing tempts there.
    isCaught: ({ status }) => status !== stage && status !== 'none',
  };
}

function placeCase({ file, line, text, trap, expected }: PlaceCase): IdleCase {
  return {
    at: `${file}:${line}`,
    text,
    trap,
    holds: ({ annotations }) =>
      same(
        only('place', annotations).map((place, i) => describeFound(text, place, expected[i])),
        expected,
      ),
    isCaught: ({ annotations }) =>
      only('place', annotations).some(
        (place) => !expected.some((mark) => same(describeFound(text, place, mark), mark)),
      ),
  };
}

/** The language of the cases is known: taking a word away must not make them read as another. */
const { guessLanguage: _, ...KNOWN } = KNOWLEDGE;

/** Reads a text as the cases do. */
export const readText = ({ text, published, knowledge = KNOWN }: IdleCase): Reading =>
  annotate({ text, blocks: [], lang: 'en', ...(published ? { published } : {}) }, knowledge);
