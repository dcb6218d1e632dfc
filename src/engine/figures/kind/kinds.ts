import type { FigureKind } from '../../types.ts';
import type { Candidate } from '../candidate.ts';
import { LIFE } from '../number/terms.ts';
import { type Reader, wordAt } from '../reader.ts';
import type { NounWords } from '../words.ts';
import { isAtSea, rescuedAs } from './at-sea.ts';
import { nearestCue } from './cues.ts';
import { EFFECT, effectOf, predicateOf } from './effects.ts';
import { eventBefore } from './event-before.ts';
import { kindOfMoney } from './money.ts';
import { isOnTheirWay } from './on-their-way.ts';
import { byNoun, getsTerm, isFoundGuilty, personKind } from './persons.ts';
import type { Predicate } from './predicate.ts';
import { isBase, premisesKind, retold, searchedAt, searchedBefore } from './premises.ts';
import { roleAfter } from './role-after.ts';
import { kindOfUnknown } from './unknown-noun.ts';
import { recent } from './wholes.ts';

/** What a rule says of a candidate's kind. */
export interface Verdict {
  kind: FigureKind;
  unit?: string | undefined;
  /** What it is of, where the rule says so. */
  of?: string | undefined;
  rule: string;
  predicate?: Predicate | undefined;
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
      return kindOfSubstance(reader, candidate);
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

function kindOfNoun(reader: Reader, candidate: Candidate): Verdict | undefined {
  const noun = candidate.phrase.noun;
  if (!noun) return undefined;
  const { unit } = noun;
  if (noun.fixed && noun.kind) return byNoun(noun, noun.kind);
  const predicate = predicateOf(reader, candidate, EFFECT[noun.class]);
  if (noun.class === 'person' && isFoundGuilty(reader, candidate))
    return { kind: 'convicted', unit, rule: 'a finding of guilt' };
  if (noun.class === 'person' && !predicate && getsTerm(reader, candidate))
    return { kind: 'convicted', unit, rule: 'gets a term' };
  const said =
    predicate &&
    (noun.class === 'person'
      ? rescuedAs(reader, candidate, predicate.entry)
      : effectOf(predicate.entry, EFFECT[noun.class]));
  const told: Verdict =
    predicate && said
      ? { kind: said, unit, rule: `verb ${predicate.entry.name}`, predicate }
      : byNoun(noun, noun.kind ?? 'other');
  switch (noun.class) {
    case 'officer':
      return predicate?.direct
        ? personKind(told, noun, said, isOnTheirWay(reader, candidate))
        : byNoun(noun, noun.kind ?? 'officers');
    case 'person':
      if (said === undefined) {
        const event = eventBefore(reader, candidate);
        if (event) return personKind(event, noun, event.kind, false);
      }
      return (
        (said === undefined && noun.kind === undefined && roleKind(reader, candidate)) ||
        personKind(told, noun, said, isMigrating(reader, candidate, noun))
      );
    case 'premises':
      if (isBase(reader, candidate, predicate))
        return premisesKind(noun, byNoun(noun, 'other'), undefined);
      return premisesKind(
        noun,
        told,
        searchedAt(reader, candidate, noun, predicate) ?? said ?? searchedBefore(reader, candidate),
      );
    case 'company':
      if (said === 'searches') return retold(told, said, 'premises');
      return retold(told, said ?? noun.kind ?? 'suspects', unit);
    default:
      if (HELD.has(held(candidate) ?? 'goods')) return byNoun(noun, held(candidate) ?? 'goods');
      if (noun.taken && said === undefined) return byNoun(noun, 'other');
      return said === 'other' || noun.kind === undefined || isFrozen(noun.kind, said)
        ? told
        : byNoun(noun, noun.kind);
  }
}

/** Carried, or survivors of a boat. */
const isMigrating = (reader: Reader, candidate: Candidate, { survived }: NounWords): boolean =>
  isOnTheirWay(reader, candidate) || (survived === true && isAtSea(reader, candidate));

/** The kind of persons whose role the clause names. */
function roleKind(reader: Reader, { phrase }: Candidate): Verdict | undefined {
  const role = roleAfter(reader, phrase.to);
  return role?.kind && { kind: role.kind, unit: role.unit, rule: `role ${role.name}` };
}

/** 'two bales of hashish', 'pieces of ammunition': what the container holds is counted. */
const held = ({ phrase: { noun, substance } }: Candidate): FigureKind | undefined =>
  noun?.container ? substance?.kind : undefined;

const HELD: ReadonlySet<FigureKind> = new Set(['drugs', 'weapons']);

/** Goods that are frozen, not carried off, are assets: 'froze 12 accounts'. */
const isFrozen = (kind: FigureKind, said: FigureKind | undefined) =>
  kind === 'goods' && said === 'assets';

function kindOfSubstance(reader: Reader, candidate: Candidate): Verdict | undefined {
  const { substance, to } = candidate.phrase;
  // 'fake gold' is no asset.
  const isFake = substance?.kind === 'assets' && reader.grammar.fakes.has(wordAt(reader, to - 2));
  if (substance && isFake) return { kind: 'goods', rule: `fake ${substance.name}` };
  if (substance) return { kind: substance.kind, rule: `substance ${substance.name}` };
  return candidate.phrase.head === undefined
    ? undefined
    : { kind: 'goods', rule: 'unknown substance' };
}

function kindOfTime(reader: Reader, candidate: Candidate, before: readonly Candidate[]): Verdict {
  if (candidate.quantity.unit === LIFE) return { kind: 'sentence', rule: 'term without a number' };
  const cue = nearestCue(reader, candidate, reader.lexicon.timeCues);
  // 'were sentenced over three days'.
  const isWhile = reader.grammar.during.has(wordAt(reader, candidate.from - 1));
  if (cue && !(isWhile && cue.side !== 'after')) return { kind: cue.kind, rule: `cue ${cue.name}` };
  const last = recent(before).findLast((earlier) => earlier.kind !== 'age');
  const sentence = reader.doc.sentenceOf;
  const goesOn =
    last?.kind === 'sentence' &&
    sentence[last.from] === sentence[candidate.from] &&
    !reader.grammar.subordinators.has(wordAt(reader, candidate.from - 1));
  return goesOn
    ? { kind: 'sentence', rule: 'after a sentence' }
    : { kind: 'duration', rule: 'time' };
}
