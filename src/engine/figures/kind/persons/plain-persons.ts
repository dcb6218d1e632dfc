import type { Candidate } from '../../candidate.ts';
import type { NounWords } from '../../words/entries.ts';

/** 'men', 'people': whether a noun names persons without saying what they are in the case. */
export const isGeneral = (noun: NounWords | undefined): boolean =>
  noun?.class === 'person' && noun.kind === undefined;

/** Whether it counts persons without a role of their own in the case. */
export const isPlainPerson = ({ phrase }: Candidate) =>
  phrase.noun?.class === 'person' &&
  (phrase.noun.kind === undefined || phrase.noun.kind === 'suspects');
