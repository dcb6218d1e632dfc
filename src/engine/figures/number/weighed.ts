import { oncePer } from '../../text/compiled.ts';
import type { Doc } from '../../text/doc.ts';
import type { NumberHit } from '../../text/numbers/hit.ts';
import { readNumber } from '../../text/numbers/numbers.ts';
import { hasOneOf } from '../../text/tokens/tokens.ts';
import { isHyphen, isNumber, type Reader, wordAt } from '../reader.ts';
import type { UnitWords } from '../words/entries.ts';
import { isAndAt, isOfAt, unitAt } from '../words-at.ts';
import { homeOf } from './currencies.ts';
import { isSameWeight, opensAgain } from './same-weight.ts';
import { currencyBefore } from './units.ts';

/**
 * Whether a word that is both a weight and a currency, such as 'pounds', is a weight here. The thing weighed, the
 * words before it, a conversion and the article's currency may tell.
 */
export const isWeighed = (reader: Reader, unit: UnitWords, hit: NumberHit, to: number): boolean =>
  isOfThing(reader, to) ||
  weighsBefore(reader, unit, hit.from) ||
  isAgain(reader, (hit.value ?? 0) * (unit.ofThing?.factor ?? 1), hit.from, to) ||
  (unit.ofThingAmid !== undefined && weighsHere(reader, unit.ofThingAmid, hit, to)) ||
  weighsAtHome(reader, unit, hit);

/**
 * Whether the article's country has that weight and the article does not use the currency's sign: 'was 178.5 pounds'
 * in Texas.
 */
const weighsAtHome = (
  reader: Reader,
  { ofThingIn, ofThingAmid }: UnitWords,
  { value = HEAVY }: NumberHit,
): boolean =>
  ofThingIn !== undefined &&
  value < HEAVY &&
  ofThingIn.has(homeOf(reader.draft)) &&
  !reader.doc.text.includes(ofThingAmid?.[1] ?? '');

/** Whether the currency signs of an article leave only the weight, or, if it has none, the words around do. */
const weighsHere = (
  reader: Reader,
  signs: readonly [string, string],
  hit: NumberHit,
  to: number,
): boolean => !isSumAhead(reader, to) && (writesOnly(signs)(reader.doc) ?? weighs(reader, hit, to));

/**
 * Whether no word nearby makes it a sum: '500 pounds of lobster', 'a 660-pound altar', but not 'a 500-pound fine',
 * 'a 2-million-pound fraud'.
 */
function weighs(reader: Reader, { value = HEAVY, to: number }: NumberHit, to: number): boolean {
  const end = isOfAt(reader, to) ? to + 2 : to + Number(isHyphen(reader, number));
  return value < HEAVY && end > to && !reader.lexicon.moneyCues.find(reader.tokens, to, end);
}

/** From this value on pounds are a sum unless a sign says otherwise. */
const HEAVY = 10_000;

/** Whether a sum in another currency follows in brackets: '150,000 pounds (about $195,000)'. */
const isSumAhead = (reader: Reader, to: number): boolean =>
  wordAt(reader, to) === '(' && [1, 2].some((n) => currencyBefore(reader, to + n) !== undefined);

/** Whether a word for weighing stands before the number: 'weighed about 20 pounds'. */
function weighsBefore(reader: Reader, { ofThingAfter }: UnitWords, from: number): boolean {
  return (
    ofThingAfter !== undefined && hasOneOf(reader.tokens, ofThingAfter, from - REACH_WEIGHED, from)
  );
}

/** How many tokens before the number that word may stand: 'weighed a total of more than'. */
const REACH_WEIGHED = 4;

/** Whether an article uses the first of two signs and never the second; undefined if it uses neither. */
const writesOnly = oncePer(([sign, other]: readonly [string, string]) =>
  oncePer(({ text }: Doc) => !text.includes(other) && (text.includes(sign) || undefined)),
);

/**
 * Whether a substance or a smaller weight follows: 'pounds of cocaine', 'pounds and six ounces', but not
 * 'pounds of profit'.
 */
function isOfThing(reader: Reader, at: number): boolean {
  if (isAndAt(reader, at) && isNumber(reader, at + 1)) return unitAt(reader, at + 2)?.unit === 'g';
  if (wordAt(reader, at) !== reader.numbers.of) return false;
  const hit = reader.lexicon.substances.match(reader.tokens, at + 1);
  return hit !== undefined && hit.values[0]?.kind !== 'cash';
}

/**
 * Whether the same weight stands beside it in an unambiguous unit: '63 pounds (29 kg)',
 * '28.6 kilograms, or about 63 pounds'.
 */
function isAgain(reader: Reader, value: number, from: number, to: number): boolean {
  const isSame = (unit: number) => isSameWeight(value, weightAt(reader, unit));
  if (wordAt(reader, to) === '(')
    for (let i = to + 1; i < to + REACH_AGAIN && wordAt(reader, i) !== ')'; i += 1)
      if (isSame(i)) return true;
  let opening = from - 1;
  while (opening > from - REACH_BOUND && !opensAgain(reader, opening)) opening -= 1;
  for (let i = opening - 1; i > opening - REACH_AGAIN; i -= 1) if (isSame(i)) return true;
  return false;
}

/** How many tokens from the bracket the other unit may stand: '120 kg of crystal meth ('. */
const REACH_AGAIN = 6;
/** How many tokens of a bound may stand before the number: 'or a little over'. */
const REACH_BOUND = 4;

/** The weight that ends at a token, if its unit means nothing but a weight. */
function weightAt(reader: Reader, at: number): number | undefined {
  const unit = unitAt(reader, at);
  if (unit?.dimension !== 'mass') return undefined;
  for (let i = at - 1; i > at - LONGEST_NUMBER; i -= 1) {
    const hit = readNumber(reader.tokens, i, reader.numbers);
    if (hit?.value !== undefined && hit.to === at) return hit.value * (unit.factor ?? 1);
  }
  return undefined;
}

/** How many tokens before its unit a number may begin, plus one: 'twenty-nine'. */
const LONGEST_NUMBER = 4;
