import type { Candidate } from '../candidate.ts';
import type { Reader } from '../reader.ts';
import { kindOfMoney } from './money/money.ts';
import type { NamedKind } from './named-kind.ts';
import { kindOfNoun } from './nouns/nouns.ts';
import { kindOfUnknown } from './nouns/unknown-noun.ts';
import { kindOfSubstance } from './substance/substance.ts';
import { kindOfTime } from './terms/times.ts';

/** The kind of a candidate by its own words; nothing where they do not tell it. */
export function kindOf(
  reader: Reader,
  candidate: Candidate,
  before: readonly Candidate[],
): NamedKind | undefined {
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
