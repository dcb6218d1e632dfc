import { hasOneOf } from '../../../text/tokens/tokens.ts';
import type { Candidate } from '../../candidate.ts';
import { overAuxiliaries } from '../../kind/predicate/predicate.ts';
import { isPerUnit } from '../../number/per-unit.ts';
import { sentenceNear } from '../../phrase/clause.ts';
import { type Reader, wordAt } from '../../reader.ts';
import type { Dimension } from '../../words/entries.ts';
import { unitAt } from '../../words-at.ts';

/** What is counted or weighed; a sum by the month is a price or what somebody earns. */
const COUNTED: ReadonlySet<Dimension> = new Set<Dimension>(['count', 'mass', 'volume']);

/** '200 kg of cocaine a month', '30 migrants each week', '400 arrests a year': how fast it goes is not how much there was. */
export function isRate(reader: Reader, candidate: Candidate): boolean {
  const { quantity, phrase, to } = candidate;
  if (quantity.dimension === 'money') return isYearlyCost(reader, candidate);
  if (!COUNTED.has(quantity.dimension) || quantity.q === 'vague') return false;
  const end = Math.max(to, phrase.to);
  // '20 cars stolen a week', '20 cars were stolen a week'.
  const verb = overAuxiliaries(reader, end);
  const said = reader.lexicon.verbs.match(reader.tokens, verb);
  const at = said ? verb + said.length : end;
  if (reader.exclusions.paces.has(wordAt(reader, at))) return true;
  if (!isPerUnit(reader, at)) return false;
  // A year's whole is a weight all the same.
  const isYear = unitAt(reader, at + 1)?.unit === 'year';
  // 'arrested 12 people a day after the murder'.
  const next = wordAt(reader, at + 2);
  const isDate = reader.grammar.subordinators.has(next) || reader.exclusions.later.has(next);
  return !isDate && !(isYear && quantity.dimension === 'mass');
}

/** 'costs the state €1.8 billion a year': what a sort of crime costs, whoever commits it. */
function isYearlyCost(reader: Reader, { from, phrase }: Candidate): boolean {
  if (!isPerUnit(reader, phrase.to) || unitAt(reader, phrase.to + 1)?.unit !== 'year') return false;
  const start = sentenceNear(reader, from).from;
  return hasOneOf(
    reader.tokens,
    reader.exclusions.costing,
    Math.max(start, from - REACH_COST),
    from,
  );
}

/** How far before its sum 'costs' may stand. */
const REACH_COST = 8;
