import type { Question } from './recognise.ts';
import type { Surroundings } from './surroundings.ts';

/** Tokens of a band's name behind a place that it is called after: 'Jalisco New Generation cartel'. */
const LONGEST = 8;

/** 'the Medellin cartel', 'the Sinaloa and Jalisco New Generation cartels': what a band is called after is not where anything happens. */
export function namesBand({ name, around }: Question): boolean {
  const { bands, conjunctions } = around.words;
  const end = Math.min(around.sentenceEnd(name.from), name.to + LONGEST);
  let isListed = false;
  for (let at = name.to; at < end; at += 1) {
    const norm = around.norm(at);
    if (bands.has(norm)) return !isListed || isPluralBand(at, around);
    if (conjunctions.has(norm)) isListed = true;
    else if (!around.isName(at)) return false;
  }
  return false;
}

/** Behind 'and' only a plural takes what stands before it: not 'in Mexico and the Medellin cartel'. */
const isPluralBand = (at: number, around: Surroundings): boolean =>
  around.words.bandPlurals.has(around.norm(at));
