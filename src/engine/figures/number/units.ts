import { CAPITAL, hasFlag, NUMBER, SIGN, UPPER } from '../../text/tokens/tokens.ts';
import { nationalityAt } from '../annotations-at.ts';
import { isCapital, isGlued, isWord, type Reader, wordAt } from '../reader.ts';
import { contentRun } from '../syntax/run.ts';
import type { UnitWords } from '../words/entries.ts';

interface UnitHit {
  unit: UnitWords;
  length: number;
}

/**
 * The currency before a number: a sign or a code in capitals such as '€', 'US$', 'EUR'. Names of currencies stand
 * behind.
 */
export function currencyBefore(reader: Reader, i: number): UnitHit | undefined {
  const hit = reader.lexicon.units.match(reader.tokens, i);
  // Some codes are not all capitals: 'Php'.
  const unit = hit?.values.find(({ ahead }) => ahead) ?? hit?.values[0];
  if (!hit || unit?.dimension !== 'money') return undefined;
  const last = i + hit.length - 1;
  const isUpper = hasFlag(reader.tokens, i, UPPER);
  const isShort = wordAt(reader, i).length === 1;
  // A capital letter before a sign belongs to the currency in 'A$5' and 'US $5'. In 'a $10,000 fine' and
  // 'A $10,000 fine' it is an article.
  const isTied = isGlued(reader, last) && (isCapital(reader, i) || reader.tokens.kind[i] === SIGN);
  const isOwn = isTied || (isUpper && !isShort);
  if (hit.length > 1 && !isOwn) return undefined;
  // A full stop may end the code if a number follows: 'Dhs. 300', but not 'agents of the DHS. Three'.
  if (wordAt(reader, last) === '.' && reader.tokens.kind[last + 1] !== NUMBER) return undefined;
  const sign = reader.tokens.kind[last] === SIGN || reader.tokens.kind[i] === SIGN;
  const letters = isShort || (isUpper && wordAt(reader, i).length === 2);
  const code = isUpper || (unit.ahead === true && isCapital(reader, i));
  // A short code needs the number right behind it or a scale: 'R150,000', 'R 500 million', but not 'Plan R 500',
  // 'SR 520'.
  const isSum = isGlued(reader, last + 1) || reader.numbers.scales.has(wordAt(reader, last + 2));
  if (unit.capitals && !isUpper) return undefined;
  if (unit.ahead && (!code || (letters && !isSum && !unit.capitals))) return undefined;
  const isTold = sign || code || unit.eitherSide || isTitled(reader, last, unit);
  return isTold ? { unit, length: hit.length } : undefined;
}

/**
 * Whether a capitalised name of a currency stands before a large sum: 'Euro 500 million', 'Euro 20,000', but not
 * 'Euro 2024'.
 */
function isTitled(reader: Reader, i: number, { titled }: UnitWords): boolean {
  if (!titled || !isCapital(reader, i)) return false;
  return wordAt(reader, i + 1).includes(',') || reader.numbers.scales.has(wordAt(reader, i + 2));
}

/** The unit at token `at`. Signs and codes keep their case, so that '5G' is no weight. */
export function unitAfter(reader: Reader, at: number): UnitHit | undefined {
  const hit = reader.lexicon.units.match(reader.tokens, at);
  const unit = hit?.values.find(({ ahead }) => !ahead);
  if (!hit || !unit) return currencyOfPeople(reader, at);
  // A sign right before the next number belongs to that one: 'two $100 million contracts'.
  if (
    !isGlued(reader, at) &&
    reader.tokens.kind[at + hit.length] === NUMBER &&
    isGlued(reader, at + hit.length)
  )
    return undefined;
  const flags = reader.tokens.flags[at] ?? 0;
  const word = wordAt(reader, at);
  if (unit.glued)
    return (flags & CAPITAL) !== 0 && isGlued(reader, at) ? { unit, length: 1 } : undefined;
  if (word.length === 1 && isWord(reader, at) && (flags & CAPITAL) !== 0) return undefined;
  const code = unit.dimension === 'money' && hit.length === 1 && word === unit.unit.toLowerCase();
  if (code && (flags & UPPER) === 0) return undefined;
  if (unit.last && contentRun(reader, at + hit.length).to > at + hit.length) return undefined;
  return { unit, length: hit.length };
}

/** The currency that a nationality and a name tell: '5,000 Indonesian rupiah', '40 Jordanian dinars'. */
function currencyOfPeople(reader: Reader, at: number): UnitHit | undefined {
  const people = nationalityAt(reader, at);
  if (!people) return undefined;
  const hit = reader.lexicon.units.match(reader.tokens, at + 1);
  const unit = hit?.values.find(({ ahead, dimension }) => !ahead && dimension === 'money');
  if (!hit || !unit) return undefined;
  const code = (unit.ofPeople ?? unit.inCountry)?.[people.cc];
  return { unit: code ? { ...unit, unit: code, inCountry: {} } : unit, length: hit.length + 1 };
}
