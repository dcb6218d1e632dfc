import type { FigureKind } from '../types.ts';
import type { Candidate } from './candidate.ts';
import { nearestCue } from './cues.ts';
import type { Reader } from './lexicon.ts';
import { type Predicate, predicateAfter, predicateBefore } from './predicate.ts';
import type { NounClass, VerbWords } from './words.ts';

/** What a rule says of a candidate's kind. */
export interface Verdict {
  kind: FigureKind;
  unit?: string;
  rule: string;
  predicate?: Predicate;
}

/** Names the kind of a candidate from its own words; nothing where they do not say. */
export function kindOf(reader: Reader, candidate: Candidate): Verdict | undefined {
  switch (candidate.quantity.dimension) {
    case 'count':
      return candidate.phrase.noun
        ? kindOfNoun(reader, candidate)
        : kindOfUnknown(reader, candidate);
    case 'money':
      return kindOfMoney(reader, candidate);
    case 'mass':
    case 'volume':
      return kindOfSubstance(candidate);
    case 'time':
      return kindOfTime(reader, candidate);
    case 'age':
      return { kind: 'age', rule: 'age' };
    case 'percent':
      return { kind: 'share', rule: 'share' };
    default:
      return { kind: 'other', rule: 'measure' };
  }
}

const EFFECT: Readonly<Record<NounClass, keyof VerbWords>> = {
  person: 'person',
  officer: 'person',
  premises: 'premises',
  event: 'thing',
  thing: 'thing',
  company: 'company',
  time: 'time',
};

/** The predicate of a candidate that has an effect on its class of noun: after it first, then before it. */
export function predicateOf(
  reader: Reader,
  candidate: Candidate,
  nounClass: NounClass,
): Predicate | undefined {
  const effect = EFFECT[nounClass];
  const wanted = (entry: VerbWords) => entry[effect] !== undefined;
  return (
    predicateAfter(reader, candidate.phrase.to, wanted) ??
    predicateBefore(reader, candidate.quantity.from, wanted)
  );
}

function kindOfNoun(reader: Reader, candidate: Candidate): Verdict | undefined {
  const noun = candidate.phrase.noun;
  if (!noun) return undefined;
  const base = { unit: noun.unit, rule: `noun ${noun.name}` };
  if (noun.fixed && noun.kind) return { ...base, kind: noun.kind };
  const predicate = predicateOf(reader, candidate, noun.class);
  const said = predicate?.entry[EFFECT[noun.class]] as FigureKind | undefined;
  if (noun.class === 'person') return personKind(base, noun.kind, said, predicate);
  if (noun.class === 'premises')
    return {
      ...base,
      kind: said ?? 'properties',
      unit: said === 'searches' ? 'premises' : 'item',
      ...(predicate ? { predicate } : {}),
    };
  if (noun.class === 'company') return { ...base, kind: said ?? 'suspects' };
  return { ...base, kind: noun.kind ?? said ?? 'goods' };
}

/** Roles that a later stage of the case overrides: a suspect who is arrested is counted as arrested. */
const OVERRIDES: Readonly<Partial<Record<FigureKind, readonly FigureKind[]>>> = {
  suspects: ['arrested', 'charged', 'convicted', 'dead'],
  arrested: ['charged', 'convicted'],
  charged: ['convicted', 'other'],
  victims: ['dead', 'injured'],
  migrants: ['dead', 'injured'],
};

function personKind(
  base: { unit: string; rule: string },
  role: FigureKind | undefined,
  said: FigureKind | undefined,
  predicate: Predicate | undefined,
): Verdict {
  const with_ = predicate ? { predicate } : {};
  if (role === undefined) return { ...base, kind: said ?? 'suspects', ...with_ };
  if (said !== undefined && OVERRIDES[role]?.includes(said))
    return { ...base, kind: said, ...with_ };
  return { ...base, kind: role };
}

/** A head noun that no list holds, or none: the predicate alone decides. */
function kindOfUnknown(reader: Reader, candidate: Candidate): Verdict | undefined {
  if (candidate.phrase.head === undefined) {
    const predicate = predicateOf(reader, candidate, 'person');
    const kind = predicate?.entry.person;
    return kind && predicate
      ? { kind, unit: 'person', rule: `verb ${predicate.entry.name}`, predicate }
      : undefined;
  }
  const predicate = predicateOf(reader, candidate, 'thing');
  return predicate
    ? { kind: 'goods', unit: 'item', rule: `verb ${predicate.entry.name}`, predicate }
    : { kind: 'other', unit: 'item', rule: 'unknown noun' };
}

function kindOfMoney(reader: Reader, candidate: Candidate): Verdict {
  const cue = nearestCue(reader, candidate, reader.lexicon.moneyCues);
  return cue
    ? { kind: cue.kind, rule: `cue ${cue.name}` }
    : { kind: 'other', rule: 'sum without a cue' };
}

function kindOfSubstance(candidate: Candidate): Verdict | undefined {
  const substance = candidate.phrase.substance;
  if (substance) return { kind: substance.kind, rule: `substance ${substance.name}` };
  return candidate.phrase.head === undefined
    ? undefined
    : { kind: 'goods', rule: 'unknown substance' };
}

function kindOfTime(reader: Reader, candidate: Candidate): Verdict {
  const cue = nearestCue(reader, candidate, reader.lexicon.timeCues);
  return cue ? { kind: cue.kind, rule: `cue ${cue.name}` } : { kind: 'duration', rule: 'time' };
}
