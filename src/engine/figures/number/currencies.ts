import { type Reader, wordAt } from '../reader.ts';
import type { UnitWords } from '../words.ts';

/** A unit as it is meant in this article: crowns are Czech, but Swedish in an article about Sweden. */
export function localUnit(reader: Reader, { unit, inCountry, besideOther }: UnitWords): string {
  const here = inCountry?.[homeOf(reader)];
  if (here !== undefined || !besideOther || !reader.doc.text.includes(besideOther.sign))
    return here ?? unit;
  return besideOther.inCountry[homeOf(reader)] ?? unit;
}

/** 'HK$19 million ($2.4 million)': a sign that is the same currency here is the other one where the sum is given again. */
export function unitOfSum(reader: Reader, at: number, words: UnitWords): string {
  const unit = localUnit(reader, words);
  if (unit === words.unit || wordAt(reader, at - 1) !== '(') return unit;
  for (let i = at - 2; i > at - REACH_SUM; i -= 1)
    if (reader.lexicon.units.match(reader.tokens, i)?.values.some((other) => other.unit === unit))
      return words.unit;
  return unit;
}

/** How many tokens a sum has before its conversion. */
const REACH_SUM = 7;

const homes = new WeakMap<object, string>();

/** The country of most of an article's places, nationalities and bodies; empty where it names none, or two as often. */
function homeOf(reader: Reader): string {
  let home = homes.get(reader.doc);
  if (home === undefined) {
    const { places, nationalities, agencies, knowledge } = reader.draft;
    const bodies = agencies.map(({ id }) => knowledge.registry.body(id)?.cc ?? '');
    const named = [...places, ...nationalities].map(({ cc }) => cc);
    home = mostOf([...named, ...bodies.filter((cc) => cc !== 'EU' && cc !== '')]);
    homes.set(reader.doc, home);
  }
  return home;
}

function mostOf(codes: readonly string[]): string {
  const counts = new Map<string, number>();
  for (const code of codes) counts.set(code, (counts.get(code) ?? 0) + 1);
  const [first, second] = [...counts].sort(([, a], [, b]) => b - a);
  return first && first[1] > (second?.[1] ?? 0) ? first[0] : '';
}
