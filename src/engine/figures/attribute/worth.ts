import type { Draft } from '../../draft.ts';
import { inOneSentence } from '../../text/doc.ts';
import { spanOnly } from '../../text/spans.ts';
import { hasOneOf } from '../../text/tokens/tokens.ts';
import type { FigureKind } from '../../types.ts';
import type { Candidate } from '../candidate.ts';
import { THINGS } from '../kind/money/valuation.ts';
import { type Reader, readerOf, wordAt } from '../reader.ts';
import { hasSuch, sentenceNear } from '../syntax/clause.ts';
import { isAndAt, isCommaAt, isHaveAt, isRelativeAt } from '../words-at.ts';
import { tell, writtenIn } from './attach.ts';

/** Kinds of sums that may state what a thing is worth. Damage is one of them: it is the worth of what was stolen. */
const WORTHS: ReadonlySet<FigureKind> = new Set(['price', 'assets', 'damage', 'crypto']);

/**
 * Links each sum to the thing right before it whose worth it states:
 * '300 kilos of cocaine with a street value of €20 million'.
 */
export function linkWorths(draft: Draft): undefined {
  const reader = readerOf(draft);
  for (let i = 1; i < draft.figures.length; i += 1) {
    const [thing, sum] = [draft.figures[i - 1], draft.figures[i]];
    const [first, second] = [draft.candidates[i - 1], draft.candidates[i]];
    if (!thing || !sum || !first || !second || !isWorth(reader, first, second)) continue;
    const listed = draft.candidates.slice(Math.max(0, i - 3), i - 1);
    if (isOfAll(reader, listed, first, second)) continue;
    const span = spanOnly(thing);
    sum.worthOf = thing.id;
    tell(sum, 'worthOf', span);
    draft.trace?.('figures/worth', span, `is worth "${writtenIn(draft, sum)}"`);
  }
}

/** Whether only words of valuing stand between a thing and a sum. */
function isWorth(reader: Reader, thing: Candidate, sum: Candidate): boolean {
  const { kind, quantity } = sum;
  if (!isSum(sum) || !WORTHS.has(kind ?? 'other') || !isValued(thing, sum)) return false;
  if (!inOneSentence(reader.doc, thing.from, quantity.from)) return false;
  if (isInAside(reader, thing)) return false;
  const { says, between, ofAll } = reader.attributes.worths;
  // A sum in brackets right behind a thing is its worth: '2,400 tablets (€4,800)'. Behind another sum the brackets
  // hold a conversion.
  let isSaid = wordAt(reader, thing.to) === '(' && thing.to + 1 === quantity.from && !isSum(thing);
  for (let i = thing.to; i < quantity.from; i += 1) {
    const word = wordAt(reader, i);
    if (says.has(word)) isSaid = true;
    else if (!between.has(word) && !ofAll.has(word)) return false;
  }
  return isSaid;
}

/** 'The haul, which included 400 phones, had a value of': a comma that ends what is told of a thing by the way leaves its worth to the thing. */
const isInAside = (reader: Reader, { from, to }: Candidate): boolean => {
  if (!isCommaAt(reader, to) || !isHaveAt(reader, to + 1)) return false;
  const { from: start } = sentenceNear(reader, from);
  return hasSuch(
    reader,
    start,
    from,
    (_, i) => isRelativeAt(reader, i) && isCommaAt(reader, i - 1),
  );
};

const isSum = ({ quantity }: Candidate): boolean => quantity.dimension === 'money';

/**
 * Whether the first figure can have a worth: it is a thing, or a sum that is told in another currency, as in
 * '48 bitcoin, worth $3 million'.
 */
const isValued = (thing: Candidate, sum: Candidate): boolean =>
  isSum(thing) ? thing.quantity.unit !== sum.quantity.unit : THINGS.has(thing.kind ?? 'other');

/**
 * Whether the sum is the worth of a whole list and not of its last member:
 * '758 chopsticks and 127 bracelets with a total value of', 'discs, 30 pairs of shoes and 10 bottles worth'.
 */
function isOfAll(
  reader: Reader,
  listed: readonly Candidate[],
  thing: Candidate,
  { quantity }: Candidate,
): boolean {
  const things = listed.filter(
    ({ kind, from }) => THINGS.has(kind ?? 'other') && inOneSentence(reader.doc, from, thing.from),
  );
  if (things.length === 0) return false;
  const isTold = hasOneOf(reader.tokens, reader.attributes.worths.ofAll, thing.to, quantity.from);
  return isTold || (things.length > 1 && isAndAt(reader, thing.from - 1));
}
