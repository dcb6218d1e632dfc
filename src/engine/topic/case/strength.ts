import type { Draft } from '../../draft.ts';
import { bodyOf } from '../../registry.ts';
import { sentenceAt } from '../../text/doc.ts';
import { investigates } from '../bodies.ts';
import { ACT, type SentenceEvidence } from '../evidence/evidence.ts';
import { givenBack } from './given-back.ts';

/** Strength counts up to here in one sentence: repeating words in it adds nothing. */
export const ENOUGH = 4;
/** What words of an act of police or courts are worth without a crime. */
const ALONE = 0.4;
/** And words of crime without an act, which features and reports of a trade in people or goods are full of. */
const CRIME_ALONE = 0.5;
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
  /** Or a crime so plain that the words of another kind of writing are only its scene. */
  isScene: boolean;
}

/** How strongly each sentence tells of a case; the bodies that investigate act in theirs. */
export function strengths(draft: Draft, sentences: readonly SentenceEvidence[]): Strength[] {
  const bodies = bodiesBySentence(draft);
  const returns = givenBack(draft);
  return sentences.map((sentence, s) =>
    strength(sentence, (bodies.has(s) ? BODY : 0) + (returns.has(s) ? ACT : 0)),
  );
}

function strength({ groups, elsewhere }: SentenceEvidence, unsaid: number): Strength {
  const act = Math.min(groups.act + unsaid, ENOUGH);
  const crime = Math.min(groups.crime, ENOUGH);
  const both = act > 0 && crime > 0 ? act + crime : ALONE * act + CRIME_ALONE * crime;
  const told = elsewhere ? both / 2 : both;
  const isFull = told >= FULL;
  return { act, crime, told, isFull, isScene: isFull || crime >= ENOUGH };
}

function bodiesBySentence(draft: Draft): Set<number> {
  const found = new Set<number>();
  for (const { id, start } of draft.agencies)
    if (investigates(id, bodyOf(draft, id)?.kind)) found.add(sentenceAt(draft.doc, start));
  return found;
}
