import type { Draft } from '../../draft.ts';
import { bodyOf } from '../../registry.ts';
import { sentenceAt } from '../../text/doc.ts';
import { investigates } from '../bodies.ts';
import type { SentenceEvidence } from '../evidence/evidence.ts';
import { HOLDS } from '../evidence/sums.ts';
import { givenBack } from './given-back.ts';

/** Strength counts up to here in one sentence: repeating words in it adds nothing. */
export const ENOUGH = 4;
/** A named police or judicial body acts as a word of this strength. */
const BODY = 1;
/** A sentence that tells of the case in full: an act and a crime. */
const FULL = 5;

/** How strongly one sentence tells of a case. */
export interface Strength {
  act: number;
  crime: number;
  told: number;
  /** It holds both an act and a crime, clearly. */
  isFull: boolean;
}

/** How strongly each sentence tells of a case; the bodies that investigate act in theirs. */
export function strengths(draft: Draft, sentences: readonly SentenceEvidence[]): Strength[] {
  const bodies = bodiesBySentence(draft);
  const returns = givenBack(draft);
  return sentences.map((sentence, s) =>
    strength(sentence, (bodies.has(s) ? BODY : 0) + (returns.has(s) ? HOLDS : 0)),
  );
}

function strength({ groups, elsewhere }: SentenceEvidence, unsaid: number): Strength {
  const act = Math.min(groups.act + unsaid, ENOUGH);
  const crime = Math.min(groups.crime, ENOUGH);
  const told = elsewhere ? (act + crime) / 2 : act + crime;
  return { act, crime, told, isFull: told >= FULL };
}

function bodiesBySentence(draft: Draft): Set<number> {
  const found = new Set<number>();
  for (const { id, start } of draft.agencies)
    if (investigates(id, bodyOf(draft, id)?.kind)) found.add(sentenceAt(draft.doc, start));
  return found;
}
