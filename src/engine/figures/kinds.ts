import type { FigureKind } from '../types.ts';
import { amountAt, LIFE } from './amount.ts';
import type { Candidate } from './candidate.ts';
import { clauseAround } from './clause.ts';
import { nearestCue } from './cues.ts';
import { type Reader, wordAt } from './lexicon.ts';
import { kindOfMoney } from './money.ts';
import { type Predicate, predicateAfter, type Wanted } from './predicate.ts';
import { predicateBefore } from './predicate-before.ts';
import { isFurther, mainVerbAfter } from './stage.ts';
import { recent } from './wholes.ts';
import type { NounClass, NounWords, VerbWords } from './words.ts';

/** What a rule says of a candidate's kind. */
export interface Verdict {
  kind: FigureKind;
  unit?: string;
  rule: string;
  predicate?: Predicate;
  /** Two ways to name the kind contradict one another, or none but the noun's usual kind speaks. */
  doubt?: boolean;
}

/** Names the kind of a candidate from its own words; nothing where they do not say. */
export function kindOf(
  reader: Reader,
  candidate: Candidate,
  before: readonly Candidate[],
): Verdict | undefined {
  switch (candidate.quantity.dimension) {
    case 'count':
      return candidate.phrase.noun
        ? kindOfNoun(reader, candidate)
        : kindOfUnknown(reader, candidate);
    case 'money':
      return kindOfMoney(reader, candidate, before);
    case 'mass':
    case 'volume':
      return kindOfSubstance(candidate);
    case 'time':
      return kindOfTime(reader, candidate, before);
    case 'age':
      return { kind: 'age', rule: 'age' };
    case 'percent':
      return { kind: 'share', rule: 'share' };
    default:
      return { kind: 'other', rule: 'measure' };
  }
}

type Effect = 'person' | 'premises' | 'thing' | 'company' | 'time';

const EFFECT: Readonly<Record<NounClass, Effect>> = {
  person: 'person',
  officer: 'person',
  premises: 'premises',
  event: 'thing',
  thing: 'thing',
  company: 'company',
  time: 'time',
};

/** Kinds that a company can be of as a person can. */
const OF_COMPANIES: ReadonlySet<FigureKind> = new Set([
  'charged',
  'convicted',
  'suspects',
  'victims',
  'other',
]);

/** What a verb makes of a class of things; what happens to persons in court happens to companies too. */
export function effectOf(entry: VerbWords, effect: Effect): FigureKind | undefined {
  const said = entry[effect];
  if (said !== undefined || effect !== 'company') return said;
  return entry.person && OF_COMPANIES.has(entry.person) ? entry.person : undefined;
}

/**
 * The predicate of a candidate that has an effect on its class of noun. An object right after its
 * verb comes first, then what is said of the counted after them, then a verb further before.
 */
export function predicateOf(
  reader: Reader,
  candidate: Candidate,
  effect: Effect,
): Predicate | undefined {
  const wanted: Wanted = (entry) => effectOf(entry, effect) !== undefined;
  const object = predicateBefore(reader, candidate.from, wanted);
  if (object?.direct) return object;
  const after = predicateAfter(reader, candidate.phrase.to, wanted);
  if (effect !== 'person' || after?.form !== 'participle') return after ?? object;
  const isReduced = !reader.grammar.be.has(wordAt(reader, after.from - 1));
  const main = isReduced ? mainVerbAfter(reader, after, wanted) : undefined;
  return main && isFurther(main.entry.person, after.entry.person) ? main : after;
}

function kindOfNoun(reader: Reader, candidate: Candidate): Verdict | undefined {
  const noun = candidate.phrase.noun;
  if (!noun) return undefined;
  const base = { unit: noun.unit, rule: `noun ${noun.name}` };
  if (noun.fixed && noun.kind) return { ...base, kind: noun.kind };
  const predicate = predicateOf(reader, candidate, EFFECT[noun.class]);
  if (noun.class === 'person' && !predicate && getsTerm(reader, candidate))
    return { ...base, kind: 'convicted', rule: 'gets a term' };
  const said = predicate && effectOf(predicate.entry, EFFECT[noun.class]);
  const told: Verdict =
    predicate && said
      ? { ...base, kind: said, rule: `verb ${predicate.entry.name}`, predicate }
      : { ...base, kind: noun.kind ?? 'other' };
  switch (noun.class) {
    case 'officer':
      return predicate?.direct
        ? personKind(told, base, noun, said)
        : { ...base, kind: noun.kind ?? 'officers' };
    case 'person':
      return personKind(told, base, noun, said);
    case 'premises':
      return premisesKind(
        noun,
        told,
        searchedAt(reader, candidate, noun, predicate) ?? said ?? searchedBefore(reader, candidate),
      );
    case 'company':
      return { ...told, kind: said ?? noun.kind ?? 'suspects' };
    default:
      return said === 'other' || noun.kind === undefined || isFrozen(noun.kind, said)
        ? told
        : { ...base, kind: noun.kind };
  }
}

/** Goods that are frozen, not carried off, are assets: 'froze 12 accounts'. */
const isFrozen = (kind: FigureKind, said: FigureKind | undefined) =>
  kind === 'goods' && said === 'assets';

/** 'Two accomplices were given 28 years', 'the brothers got suspended sentences'. */
function getsTerm(reader: Reader, candidate: Candidate): boolean {
  let i = candidate.phrase.to;
  while (
    reader.grammar.be.has(wordAt(reader, i)) ||
    reader.grammar.have.has(wordAt(reader, i)) ||
    reader.grammar.adverbs.has(wordAt(reader, i))
  )
    i += 1;
  const verb = reader.grammar.termVerbs.has(wordAt(reader, i)) ? i : i - 1;
  if (!reader.grammar.termVerbs.has(wordAt(reader, verb))) return false;
  const amount = amountAt(reader, verb + 1);
  if (amount) return amount.dimension === 'time';
  for (let at = verb + 1; at < verb + 4; at += 1)
    if (
      reader.lexicon.timeCues
        .match(reader.tokens, at)
        ?.values.some((cue) => cue.kind === 'sentence')
    )
      return true;
  return false;
}

/** Premises that were searched are counted as such; else they are property, where the noun says more than 'place'. */
function premisesKind(noun: NounWords, told: Verdict, said: FigureKind | undefined): Verdict {
  const kind = said ?? (noun.of ? 'properties' : 'other');
  return { ...told, kind, unit: kind === 'searches' ? noun.unit : 'item' };
}

/** 'seized documents at 19 locations': where things were seized was searched. */
function searchedAt(
  reader: Reader,
  candidate: Candidate,
  noun: NounWords,
  predicate: Predicate | undefined,
): FigureKind | undefined {
  const at = reader.grammar.prepositions.has(wordAt(reader, candidate.from - 1));
  return at && noun.of === undefined && predicate?.direct === false ? 'searches' : undefined;
}

/** 'Searches took place at 22 addresses': the searches stand before the verb. */
function searchedBefore(reader: Reader, candidate: Candidate): FigureKind | undefined {
  const { from } = clauseAround(reader, candidate.from);
  for (let i = candidate.from - 1; i >= from; i -= 1) {
    const noun = reader.lexicon.nouns.match(reader.tokens, i)?.values[0];
    if (noun?.class === 'event' && noun.unit === 'premises') return noun.kind;
  }
  return undefined;
}

/** Roles that a later stage of the case overrides: a suspect who is arrested is counted as arrested. */
const OVERRIDES: Readonly<Partial<Record<FigureKind, readonly FigureKind[]>>> = {
  suspects: ['arrested', 'charged', 'convicted', 'dead', 'other'],
  arrested: ['charged', 'convicted'],
  charged: ['convicted', 'other'],
  officers: ['arrested', 'charged', 'convicted', 'dead', 'injured'],
  victims: ['dead', 'injured'],
  migrants: ['dead', 'injured'],
};

function personKind(
  told: Verdict,
  base: { unit: string; rule: string },
  noun: NounWords,
  said: FigureKind | undefined,
): Verdict {
  const role = noun.kind;
  if (role === undefined)
    return said === undefined
      ? { ...base, kind: noun.usually ?? 'suspects', rule: 'persons', doubt: true }
      : told;
  if (said !== undefined && OVERRIDES[role]?.includes(said)) return told;
  // 'picked up two customers': those whom the verb names outright are no victims.
  if (role === 'victims' && told.predicate?.direct && said === 'arrested') return told;
  return { ...base, kind: role };
}

/** A head noun that no list holds, or none: the predicate alone decides. */
function kindOfUnknown(reader: Reader, candidate: Candidate): Verdict | undefined {
  const bare = candidate.phrase.head === undefined;
  const effect = bare ? 'person' : 'thing';
  const predicate = predicateOf(reader, candidate, effect);
  const kind = predicate && effectOf(predicate.entry, effect);
  if (!predicate || !kind) return undefined;
  return { kind, unit: bare ? 'person' : 'item', rule: `verb ${predicate.entry.name}`, predicate };
}

function kindOfSubstance(candidate: Candidate): Verdict | undefined {
  const substance = candidate.phrase.substance;
  if (substance) return { kind: substance.kind, rule: `substance ${substance.name}` };
  return candidate.phrase.head === undefined
    ? undefined
    : { kind: 'goods', rule: 'unknown substance' };
}

function kindOfTime(reader: Reader, candidate: Candidate, before: readonly Candidate[]): Verdict {
  if (candidate.quantity.unit === LIFE) return { kind: 'sentence', rule: 'term without a number' };
  const cue = nearestCue(reader, candidate, reader.lexicon.timeCues);
  if (cue) return { kind: cue.kind, rule: `cue ${cue.name}` };
  const last = recent(before).findLast((earlier) => earlier.kind !== 'age');
  const sentence = reader.doc.sentenceOf;
  const goesOn = last?.kind === 'sentence' && sentence[last.from] === sentence[candidate.from];
  return goesOn
    ? { kind: 'sentence', rule: 'after a sentence' }
    : { kind: 'duration', rule: 'time' };
}
