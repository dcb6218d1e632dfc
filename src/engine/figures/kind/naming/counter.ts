import type { FigureKind } from '../../../types.ts';
import type { Candidate } from '../../candidate.ts';
import { isNumber, type Reader, wordAt } from '../../reader.ts';
import { sentenceNear } from '../../syntax/clause.ts';
import { nounAt } from '../../words-at.ts';
import { predicateAfter } from '../predicate/after.ts';
import { effectOf, wantsPerson } from '../predicate/effects.ts';
import { accept } from './accept.ts';

/**
 * How many tokens before a number 'the number of' may stand, and how many before one that it has risen to or stands
 * at.
 */
const REACH_COUNTER = 9;
const REACH_CHANGE = 18;

/**
 * Names a number behind a word for a count: 'put the number of victims at more than 1,800',
 * 'the death toll rose to 12'.
 */
export function numberOf(reader: Reader, candidate: Candidate): boolean {
  const { from } = sentenceNear(reader, candidate.from);
  const reach = isTold(reader, candidate.from) ? REACH_CHANGE : REACH_COUNTER;
  for (let i = candidate.from - 1; i >= Math.max(from, candidate.from - reach); i -= 1) {
    const counter = reader.lexicon.counters.match(reader.tokens, i, candidate.from);
    // A noun with a number of its own counts nothing else: '39 deaths: four plan to appeal'.
    if (!counter || isNumber(reader, i - 1)) continue;
    const noun = nounAt(reader, i + counter.length, candidate.from);
    const kind = counter.values[0]?.kind ?? noun?.kind ?? kindOfThose(reader, i + counter.length);
    if (!kind) return false;
    return accept(reader, candidate, {
      kind,
      unit: noun?.unit ?? 'person',
      rule: `counter ${noun?.name ?? kind}`,
    });
  }
  return false;
}

/**
 * Whether a verb of change or state links the count to the number:
 * 'The number of people killed by bootleg liquor in two cities has risen to 63', 'now stands at 63'.
 */
function isTold(reader: Reader, number: number): boolean {
  const { ranges } = reader.lexicon.words;
  const { at } = reader.grammar;
  const { stands } = reader.content;
  const link = wordAt(reader, number - 1);
  const verb = wordAt(reader, number - 2);
  return ranges.joints.has(link) ? ranges.changes.has(verb) : link === at && stands.has(verb);
}

/** What happened to the persons who are counted: 'people killed by'. */
function kindOfThose(reader: Reader, at: number): FigureKind | undefined {
  const said = predicateAfter(reader, at + 1, wantsPerson);
  return said?.from === at + 1 ? effectOf(said.entry, 'person') : undefined;
}
