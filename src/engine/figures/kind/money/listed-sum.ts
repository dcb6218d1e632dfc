import { inOneSentence } from '../../../text/doc.ts';
import type { FigureKind } from '../../../types.ts';
import type { Candidate } from '../../candidate.ts';
import { type Reader, wordAt } from '../../reader.ts';

/** Kinds of things that a sum found with them is cash beside. */
const THINGS: ReadonlySet<FigureKind> = new Set([
  'goods',
  'weapons',
  'devices',
  'vehicles',
  'drugs',
  'cash',
]);

/** 'seized 180,000 lei, two cars and 33 phones', '146 coins, a shotgun and 22,500 euros': a bare sum in a list of things is cash. */
export function isAmongThings(
  reader: Reader,
  candidate: Candidate,
  before: readonly Candidate[],
): boolean {
  const { to } = candidate.quantity;
  const joint = wordAt(reader, to);
  const { prepositions, of } = reader.grammar;
  const closes = prepositions.has(joint) && joint !== of && !reader.lexicon.words.worth.has(joint);
  if (joint !== ',' && joint !== reader.numbers.and && !isEnd(reader, to) && !closes) return false;
  return followsThing(reader, candidate, before);
}

const isEnd = (reader: Reader, i: number): boolean => /^[.;]$/.test(wordAt(reader, i));

function followsThing(reader: Reader, { from }: Candidate, before: readonly Candidate[]): boolean {
  const last = before.at(-1);
  if (!last?.kind || !THINGS.has(last.kind)) return false;
  if (last.kind === 'cash' && last.quantity.dimension !== 'money') return false;
  const joint = wordAt(reader, from - 1);
  if (joint !== reader.numbers.and && joint !== ',') return false;
  if (!inOneSentence(reader.doc, last.from, from)) return false;
  return last.to === from - 1;
}
