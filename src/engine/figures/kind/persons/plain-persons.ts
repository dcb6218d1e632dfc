import type { Candidate } from '../../candidate.ts';
import type { NounWords } from '../../words/entries.ts';

/** Whether a noun names persons without a role in the case: 'men', 'people'. */
export const isGeneral = (noun: NounWords | undefined): boolean =>
  noun?.class === 'person' && noun.kind === undefined;

/** Whether a candidate counts persons without a role of their own, or suspects. */
export const isPlainPerson = ({ phrase }: Candidate) =>
  phrase.noun?.class === 'person' &&
  (phrase.noun.kind === undefined || phrase.noun.kind === 'suspects');
