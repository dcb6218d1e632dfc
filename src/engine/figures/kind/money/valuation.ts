import { inOneSentence } from '../../../text/doc.ts';
import type { FigureKind } from '../../../types.ts';
import type { Candidate } from '../../candidate.ts';
import { type Reader, wordAt } from '../../reader.ts';
import type { CueWords } from '../../words.ts';
import { isPrepositionAt } from '../../words-at.ts';
import type { Verdict } from '../kinds.ts';
import { predicateBefore } from '../predicate/before.ts';
import type { Predicate } from '../predicate/predicate.ts';

/** Things of value whose price is that of what was taken, and what it is told as. */
const VALUED_AS: ReadonlyMap<FigureKind, FigureKind> = new Map<FigureKind, FigureKind>([
  ['properties', 'assets'],
  ['assets', 'assets'],
  ['vehicles', 'assets'],
  ['crypto', 'crypto'],
]);

/** How far before the sum the thing may stand: 'two flats in Santa Pola worth'. */
const REACH_WORTH = 9;

/** 'seized two flats worth €390,000', 'stole watches worth £5,000': the value of a thing is told by what became of it. */
export function valuation(
  reader: Reader,
  candidate: Candidate,
  { name, kind }: CueWords,
  before: readonly Candidate[],
): Verdict | undefined {
  const worth = worthBefore(reader, candidate.from);
  if (worth === undefined) return undefined;
  const last = before.at(-1);
  // 'stole 20 watches worth £3,000 each': what one of them costs.
  if (reader.grammar.apiece.has(wordAt(reader, candidate.phrase.to)))
    return { kind: 'price', rule: 'value of each' };
  const taken = predicateBefore(reader, candidate.from, (entry) => entry.money === 'damage');
  if (
    taken &&
    !isOfFind(last, taken) &&
    (kind === 'price' || kind === 'assets' || kind === 'proceeds')
  )
    return { kind: 'damage', rule: `value of what was taken: ${taken.entry.name}` };
  const valued = last?.kind && VALUED_AS.get(last.kind);
  if (kind !== 'price' || !last || !valued) return undefined;
  const near =
    candidate.from - last.to <= REACH_WORTH && inOneSentence(reader.doc, last.from, candidate.from);
  return near ? { kind: valued, rule: `value of a thing with ${name}` } : undefined;
}

/** 'seized 91 coins, looted from a field and worth €500,000': what was found is worth so much, whoever took it once. */
const isOfFind = (last: Candidate | undefined, taken: Predicate): boolean =>
  last?.kind !== undefined && PRICED.has(last.kind) && last.to <= taken.from;

/** What is counted or weighed by its kind, and has its price in brackets. */
const PRICED: ReadonlySet<FigureKind> = new Set([
  'drugs',
  'goods',
  'weapons',
  'devices',
  'vehicles',
]);

/** '84 bitcoin (equivalent to about 6.9 million euros)': what a thing told right before the brackets is worth. */
export function valueInBrackets(
  reader: Reader,
  { from }: Candidate,
  last: Candidate | undefined,
): FigureKind | undefined {
  const { exclusions, worth } = reader.lexicon.words;
  let i = from - 1;
  while (
    exclusions.equivalents.has(wordAt(reader, i)) ||
    worth.has(wordAt(reader, i)) ||
    isPrepositionAt(reader, i)
  )
    i -= 1;
  const isBehind = wordAt(reader, i) === '(' && last?.to === i;
  return isBehind && last.kind !== undefined ? VALUED_AS.get(last.kind) : undefined;
}

/** The token of 'worth', or of 'valued' in 'valued at', right before a sum. */
function worthBefore(reader: Reader, from: number): number | undefined {
  const { worth } = reader.lexicon.words;
  if (worth.has(wordAt(reader, from - 1))) return from - 1;
  const isLinked = isPrepositionAt(reader, from - 1);
  return isLinked && worth.has(wordAt(reader, from - 2)) ? from - 2 : undefined;
}
