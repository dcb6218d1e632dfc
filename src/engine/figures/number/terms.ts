import { newHit } from '../../text/numbers/hit.ts';
import { isHyphen, type Reader, wordAt } from '../reader.ts';
import { type Amount, bareAmount, newAmount } from './amount.ts';

/** The unit of a term without a number. */
export const LIFE = 'life';

/** A term that has no number: 'life imprisonment', 'jailed for life'. */
export function lifeTerm(reader: Reader, at: number): Amount | undefined {
  const hit = reader.lexicon.lifeTerms.match(reader.tokens, at);
  if (!hit) return undefined;
  if (hit.values[0] === 'led' && !BACK.some((back) => endsBeforeLife(reader, at, back)))
    return undefined;
  const to = at + hit.length;
  // Before a thing 'life' is none: 'got life insurance', 'was given life-saving treatment'.
  const isOfThing = isHyphen(reader, to) || reader.lexicon.words.lifeThings.has(wordAt(reader, to));
  if (hit.values[0] === 'led' && isOfThing) return undefined;
  const term = bareAmount(newHit({ from: at, to, form: 'words' }, undefined));
  return newAmount({ ...term, unit: LIFE, dimension: 'time' });
}

/** How many tokens the words before 'life' may have. */
const BACK: readonly number[] = [1, 2, 3];

const endsBeforeLife = (reader: Reader, at: number, back: number): boolean =>
  reader.lexicon.beforeLife.match(reader.tokens, at - back, at)?.length === back;
