import { FOUNDING } from '../../../agencies/founded.ts';
import { alike } from '../../../text/alike.ts';
import type { Triggered } from '../../../triggers.ts';
import type { FigureKind } from '../../../types.ts';
import type { Reader } from '../../reader.ts';
import type { Run } from '../../syntax/clause.ts';
import { ofExclusions } from '../../triggers.ts';
import { opensWithEarlierDay, opensWithOtherDay } from './opening-days.ts';
import {
  namesOtherMatter,
  opensElsewhere,
  opensWithAside,
  opensWithDecade,
  opensWithOtherGroup,
  opensWithPast,
  opensWithPeople,
  opensWithStock,
  opensWithTurn,
  tellsOfBody,
  tellsOfRivals,
} from './other-matters.ts';
import { tellsOfMonths, tellsOfPeriod } from './period.ts';
import { countsAmongOthers } from './row.ts';

/** A sign that a sentence strays from the case. Its name stands in the trace. */
export interface Sign extends Triggered {
  readonly name: string;
  /** The token of a sentence from which on it tells of something else; undefined where it does not. */
  readonly applies: (reader: Reader, run: Run) => number | undefined;
  /** How many later sentences of its paragraph stray with it. */
  readonly reach: number;
  /** The kinds of figures that it affects, if not all. */
  readonly of?: ReadonlySet<FigureKind>;
  /**
   * Whether it holds only in texts about one case. A text that announces several cases has each of them for its own.
   */
  readonly ofOne?: true;
}

/** Kinds that authorities count over months, for crimes and for their own work. */
const COUNTED: ReadonlySet<FigureKind> = new Set<FigureKind>([
  'arrested',
  'charged',
  'victims',
  'migrants',
  'dead',
  'drugs',
  'goods',
  'cash',
  'price',
  'assets',
  'weapons',
  'operations',
  'properties',
]);

/**
 * Kinds that courts bring about. For others the sign would be wrong, because police may raid a gang and its rivals on
 * one day.
 */
const JUDGED: ReadonlySet<FigureKind> = new Set<FigureKind>(['convicted', 'sentence']);

/** Kinds that are counted by years, as courts count convictions as well. */
const COUNTED_BY_YEARS: ReadonlySet<FigureKind> = new Set<FigureKind>([...COUNTED, 'convicted']);

/**
 * How many later sentences of its paragraph stray with another case, and how many with a statistic, where usually the
 * next one goes on from it.
 */
const CASE = 5;
const COUNT = 1;

/** The signs, in the order in which they are tried. Each turns from the case by its words or its time. */
export const SIGNS: readonly Sign[] = alike<Sign>([
  {
    name: 'elsewhen',
    needs: ofExclusions('turns'),
    applies: opensWithTurn,
    reach: CASE,
    ofOne: true,
  },
  {
    name: 'other group',
    needs: ofExclusions('otherGroups'),
    applies: opensWithOtherGroup,
    reach: CASE,
    ofOne: true,
  },
  {
    name: 'period',
    needs: ofExclusions('ranks', 'sinces', 'toDate', 'yearsNow'),
    applies: tellsOfPeriod,
    reach: COUNT,
    of: COUNTED_BY_YEARS,
  },
  {
    name: 'months',
    needs: ofExclusions('months'),
    applies: tellsOfMonths,
    reach: COUNT,
    of: COUNTED,
  },
  {
    name: 'earlier day',
    needs: ofExclusions('befores'),
    applies: opensWithEarlierDay,
    reach: CASE,
  },
  { name: 'other day', applies: opensWithOtherDay, reach: COUNT },
  {
    name: 'other matter',
    needs: ofExclusions('otherOnes'),
    applies: namesOtherMatter,
    reach: CASE,
    ofOne: true,
  },
  {
    name: 'aside',
    needs: ofExclusions('asideOpeners'),
    applies: opensWithAside,
    reach: CASE,
    ofOne: true,
  },
  {
    name: 'elsewhere now',
    needs: ofExclusions('meanwhiles'),
    applies: opensElsewhere,
    reach: CASE,
  },
  {
    name: 'people of its own',
    needs: ofExclusions('meanwhiles'),
    applies: opensWithPeople,
    reach: 0,
    of: JUDGED,
  },
  {
    name: 'rivals',
    needs: ofExclusions('rivals'),
    applies: tellsOfRivals,
    reach: 0,
    of: JUDGED,
  },
  { name: 'decade', applies: opensWithDecade, reach: COUNT },
  { name: 'founding', needs: FOUNDING, applies: tellsOfBody, reach: COUNT },
  { name: 'stock', needs: ofExclusions('stocks'), applies: opensWithStock, reach: 0 },
  { name: 'past', needs: ofExclusions('thereIs'), applies: opensWithPast, reach: 0 },
  { name: 'row', applies: countsAmongOthers, reach: 0 },
]);
