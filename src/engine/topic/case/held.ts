import { ACT, type SentenceEvidence } from '../evidence/evidence.ts';
import { HOLDS } from '../evidence/sums.ts';
import { isOfHeadline, isOfOpening } from '../evidence/weight.ts';

/** A sentence of the case in which somebody is held, charged or tried. */
export const holds = ({ elsewhere, groups }: SentenceEvidence): boolean =>
  !elsewhere && groups.strongAct >= HOLDS;

/** An act in the headline: a fire or a crash for which 'teenagers are arrested' was no accident. */
export const headlineActs = (sentences: readonly SentenceEvidence[]): boolean =>
  sentences.some((one) => isOfHeadline(one) && one.groups.strongAct >= ACT);

/** Whether a crime is named where it is what the text is about: plainly in the opening, or at all in a headline. */
export const isNamed = (weight: number, sentence: SentenceEvidence | undefined): boolean =>
  isOfHeadline(sentence) || (weight > 1 && isOfOpening(sentence));

/** Somebody is held for a crime that the same sentence names: 'a couple was charged with trafficking in human beings'. */
export const isHeldFor = (weight: number, sentence: SentenceEvidence | undefined) =>
  weight > 1 && sentence !== undefined && holds(sentence);

/** The same of a suspect: 'one was detained for aiding illegal immigration'. */
export const isSuspectedOf = (weight: number, sentence: SentenceEvidence | undefined) =>
  weight > 1 && !!sentence && !sentence.elsewhere && sentence.groups.strongAct >= ACT;

/** A sentence of headline or opening that tells of an act against somebody, or for a crime. */
export const tellsOfAnAct = (sentence: SentenceEvidence | undefined, isHeld: boolean) =>
  isOfOpening(sentence) &&
  (sentence?.groups.strongAct ?? 0) >= ACT &&
  (isHeld || (sentence?.groups.crime ?? 0) >= ACT);
