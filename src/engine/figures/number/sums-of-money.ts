import { inOneSentence } from '../../text/doc.ts';
import type { NumberHit } from '../../text/numbers/hit.ts';
import { times } from '../../text/numbers/scales.ts';
import { isGlued, isHyphen, isWord, type Reader, wordAt } from '../reader.ts';
import { contentRun } from '../syntax/run.ts';
import type { UnitWords } from '../words/entries.ts';
import { isPrepositionAt, isVerbAt } from '../words-at.ts';
import { type Amount, bareAmount, newAmount } from './amount.ts';
import { unitOfSum } from './currencies.ts';
import { currencyBehind } from './currency-behind.ts';
import { currencyBefore } from './units.ts';

/** A sum whose currency the text leaves open: 'hundreds of thousands in cash', '1.4 million in lost taxes'. */
export function bareCash(reader: Reader, hit: NumberHit): Amount | undefined {
  const cues = reader.lexicon.moneyCues.match(reader.tokens, hit.to)?.values;
  const isSum = cues?.some(
    ({ kind, side, weight }) =>
      (kind === 'cash' || kind === 'damage') && side === 'after' && weight >= STRONG,
  );
  // A word of worth shows it too: 'bricks worth half a billion'.
  const isWorth = reader.lexicon.words.worth.has(wordAt(reader, hit.from - 1));
  if (isWorth && (hit.value ?? 0) >= MILLION && !hasNoun(reader, hit.to))
    return newAmount({ ...bareAmount(hit), dimension: 'money' });
  const governed = isPrepositionAt(reader, hit.to);
  if (!(isSum && governed) && !isMillions(reader, hit)) return undefined;
  return newAmount({ ...bareAmount(hit), dimension: 'money' });
}

/** From this value on a number beside a word of worth is a sum. */
const MILLION = 1e6;

/**
 * Whether a vague number without a noun stands right behind a word for money: 'swindled out of millions',
 * 'cost the state millions'.
 */
function isMillions(reader: Reader, hit: NumberHit): boolean {
  if (hit.form !== 'vague' || hasNoun(reader, hit.to)) return false;
  if (wordAt(reader, hit.to) === reader.numbers.of) return false;
  // A small scale does not show a sum: 'looking for several dozen suspects'.
  if (isFew(reader, hit.to - 1)) return false;
  // People are moved across borders: 'sent thousands across the Channel'.
  if (reader.lexicon.across.match(reader.tokens, hit.to)) return false;
  return [1, 2].some((length) => {
    const cue = reader.lexicon.moneyCues.match(reader.tokens, hit.from - length, hit.from);
    return cue?.length === length && cue.values.some(({ kind }) => kind !== 'goods');
  });
}

/** Whether the scale is below a thousand: 'several dozen'. */
const isFew = (reader: Reader, i: number): boolean =>
  (reader.numbers.scales.get(wordAt(reader, i)) ?? THOUSAND) < THOUSAND;

/** The smallest scale that tells a sum by itself. */
const THOUSAND = 1000;

/** Whether a noun and no verb follows: 'millions pills', but not 'worth millions seized'. */
const hasNoun = (reader: Reader, at: number): boolean =>
  contentRun(reader, at).to > at && !isVerbAt(reader, at);

/** From this weight on a cue shows by itself that the number is a sum. */
const STRONG = 9;

/** Skips '-00' in 'R7 800 000-00'. */
const overNoCents = (reader: Reader, to: number): number =>
  isHyphen(reader, to) && isGlued(reader, to + 1) && wordAt(reader, to + 1) === '00' ? to + 2 : to;

/** Applies a letter behind a currency and a number as the scale: 'EUR 25 M', '₱5.4-M'. It may be an initial: '$25 M. Smith'. */
function withLetter(reader: Reader, hit: NumberHit): NumberHit {
  const { doc, numbers } = reader;
  const at = isHyphen(reader, hit.to) && isGlued(reader, hit.to + 1) ? hit.to + 1 : hit.to;
  const scale = numbers.suffixes.get(wordAt(reader, at));
  if (hit.scale !== undefined || hit.value === undefined || scale === undefined) return hit;
  const isInitial = wordAt(reader, at + 1) === '.' && inOneSentence(doc, at, at + 2);
  if (!isWord(reader, at) || isInitial) return hit;
  return { ...hit, value: times(hit.value, scale), grouped: undefined, scale, to: at + 1 };
}

/** How many tokens may stand in the brackets of a sum told again. */
const IN_BRACKETS = 6;

/** Applies the scale behind the brackets in which a sum is told again: both are millions in '€1.3 ($1.5) million'. */
function withScaleOfBoth(reader: Reader, hit: NumberHit): NumberHit {
  if (hit.scale !== undefined || hit.value === undefined) return hit;
  let close = hit.to;
  if (wordAt(reader, close) === '(' && currencyBefore(reader, close + 1))
    while (close < hit.to + IN_BRACKETS && wordAt(reader, close) !== ')') close += 1;
  const scale = reader.numbers.scales.get(wordAt(reader, close + 1));
  if (wordAt(reader, close) !== ')' || (scale ?? 0) < THOUSAND) return hit;
  return { ...hit, value: times(hit.value, scale ?? 1), grouped: undefined, scale };
}

/** A number behind its currency, which begins at token `from`: '€25m', 'EUR 25 M'. */
export function currencySum(
  reader: Reader,
  bare: NumberHit,
  from: number,
  words: UnitWords,
): Amount {
  const hit = withScaleOfBoth(reader, withLetter(reader, bare));
  const behind = currencyBehind(reader, hit.to, words);
  const amount = bareAmount(hit);
  amount.from = from;
  amount.unit = behind?.unit ?? unitOfSum(reader, from, words);
  amount.dimension = 'money';
  amount.named = behind !== undefined;
  // Sums have at most two decimals, so that three digits behind a full stop are thousands.
  if (hit.grouped !== undefined && hit.scale === undefined) amount.value = hit.grouped;
  amount.to = overNoCents(reader, behind?.to ?? hit.to);
  return amount;
}
