import { compiledOnce } from '../../text/compiled.ts';
import {
  CAPITAL,
  hasFlag,
  NUMBER,
  normAt,
  SIGN,
  type Tokens,
  WORD,
} from '../../text/tokens/tokens.ts';
import type { Mention } from '../mention.ts';
import type { PlaceWords } from '../words.ts';
import { placeNoun } from './nouns.ts';

/** Tokens between a place and the one that its distance is told from: ', a town about 300 km (190 miles) north-west of'. */
export const LONGEST = 18;
/** Words before the number: ', about', or ', a small town some'. */
const BEFORE_NUMBER = 5;
/** Words between 'of' and the place: 'of the capital', 'from the town of'. */
const AFTER_TIE = 4;
/** Kilometres that 'west of' leaves open where no number stands before it. */
const BESIDE = 100;
/** Distances are by road, or rounded. */
const SLACK = 1.5;
const MARGIN = 30;

const unitsOf = compiledOnce((words: PlaceWords) => new Map(words.distanceUnits));

/** How far off the text puts one place from another. */
export interface Bearing {
  /** Kilometres within which the place lies. */
  reach: number;
  /** The text gives a number: 'X, 50 km north of Y'. */
  counted: boolean;
}

/** Where the text tells of `inner` how far it lies from `outer`: 'X, 50 km north of Y', 'X, west of Y'. */
export function bearingOf(
  tokens: Tokens,
  words: PlaceWords,
  { to }: Pick<Mention, 'to'>,
  { from }: Pick<Mention, 'from'>,
): Bearing | undefined {
  if (from - to > LONGEST || from - to < 2) return undefined;
  const tie = tieBefore(tokens, words, from);
  if (tie < to) return undefined;
  const number = numberAfter(tokens, words, to);
  for (let i = number < 0 ? to : number; i < tie; i += 1)
    if (!mayStand(tokens, i)) return undefined;
  if (number >= 0 && number < tie) {
    const unit = unitsOf(words).get(normAt(tokens, number + 1)) ?? 0;
    const km = Number(normAt(tokens, number).replaceAll(',', '')) * unit;
    return km > 0 ? { reach: km * SLACK + MARGIN, counted: true } : undefined;
  }
  const bare = normAt(tokens, to) === ',' ? to + 1 : to;
  const isBare = words.directions.has(normAt(tokens, tie - 1)) && tie - bare <= 2;
  return isBare ? { reach: BESIDE, counted: false } : undefined;
}

/** The 'of' or 'from' before 'the capital', 'the town of' and the place; -1 where none ends a bearing. */
function tieBefore(tokens: Tokens, words: PlaceWords, from: number): number {
  const { articles, bridges, capitals, genitive, directions, roles } = words;
  for (let i = from - 1; i >= Math.max(0, from - AFTER_TIE); i -= 1) {
    const norm = normAt(tokens, i);
    const before = normAt(tokens, i - 1);
    const isTold = directions.has(before) || unitsOf(words).has(before);
    if (isTold && (norm === genitive || roles.from.has(norm) || roles.excluding.has(norm)))
      return i;
    const isNoun = capitals.has(norm) || isTown(words, norm) || norm === genitive;
    if (!isNoun && !articles.has(norm) && !bridges.has(norm)) return -1;
  }
  return -1;
}

/** The number that tells a distance right after a place: ' about 50 km', ' (50 km', ', a village some 50 km'; -1 where none does. */
function numberAfter(tokens: Tokens, words: PlaceWords, to: number): number {
  const opens = /^[,(]$/.test(normAt(tokens, to));
  let isApposed = false;
  for (let i = opens ? to + 1 : to; i <= to + BEFORE_NUMBER; i += 1) {
    if (tokens.kind[i] === NUMBER) return unitsOf(words).has(normAt(tokens, i + 1)) ? i : -1;
    if (tokens.kind[i] !== WORD || hasFlag(tokens, i, CAPITAL)) return -1;
    isApposed ||= opens && (words.oneOf.has(normAt(tokens, i)) || isTown(words, normAt(tokens, i)));
    // 'Paris, stopping a car 20 km from Lyon'.
    if (i > to && !isApposed) return tokens.kind[i + 1] === NUMBER ? i + 1 : -1;
  }
  return -1;
}

const isTown = (words: PlaceWords, norm: string) => placeNoun(words, norm) !== undefined;

/** Signs, numbers and lower-case words: of another name the distance would be told. */
function mayStand(tokens: Tokens, i: number): boolean {
  if (tokens.kind[i] === SIGN) return /^[,()-]$/.test(normAt(tokens, i));
  return tokens.kind[i] !== WORD || !hasFlag(tokens, i, CAPITAL);
}
