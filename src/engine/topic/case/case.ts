import type { Draft } from '../../draft.ts';
import type { SentenceEvidence, TopicEvidence } from '../evidence/evidence.ts';
import { isOfHeadline, isOfOpening, OPENING_WEIGHT } from '../evidence/weight.ts';
import { NOWHERE } from '../scale.ts';
import { isFaint, isPlainTerm, PLAIN } from './faint.ts';
import { findingsOf } from './findings.ts';
import { followedCase } from './followed.ts';
import { generalityOf } from './generality.ts';
import { type Genre, otherWriting } from './genres.ts';
import { holds, isHeldFor } from './held.ts';
import { CASE, type Measures } from './measures.ts';
import { isHeldNow } from './old-crimes.ts';
import { type Strength, strengths } from './strength.ts';

/** Goods that are old, so that years of the last century say nothing: 'the 1911 painting'. */
const ART = 'cultural-goods';
/** So many years of the last century count where somebody is held. */
const PAST_OF_HELD = 1;

/** What the evidence weighs to: is a case told, or is it another kind of writing? */
interface Verdict {
  isCase: boolean;
  genre: Genre;
}

/** Weighs an article: the case as it is told against other kinds of writing. */
export function weighCase(draft: Draft, evidence: TopicEvidence): Verdict {
  const { sentences } = evidence;
  const strong = strengths(draft, sentences);
  const total = sentences.reduce((sum, { weight }) => sum + weight, 0) || 1;
  const opening = sentences.filter(({ weight }) => weight === OPENING_WEIGHT).length || 1;
  const { isHeld, ...findings } = findingsOf(draft, sentences);
  const others = otherWriting(draft, evidence, strong, isHeld || somebodyIsHeld(evidence));
  const sums = tell(evidence, strong, total, opening);
  const generality = generalityOf(draft);
  const measures: Measures = {
    told: Math.log1p(sums.told),
    headline: sums.headline,
    acts: sums.acts,
    form: sums.form,
    ...findings,
    against: others.most / total,
    others: others.seldom / total,
    ...generality,
    faint: Number(isFaint(draft, evidence, { ...sums, ...findings })),
    followed: followedCase(draft.doc.blocks),
    reported: !isHeld && isOfAccident(sentences) ? 0 : generality.reported,
    past: Math.min(generality.past, mostPast(draft, evidence, strong)),
  };
  const isToldPlainly =
    isPlain(sums) &&
    (measures.counted > 0 || measures.victims > 0 || evidence.terms.some(isPlainTerm));
  const isCase = CASE.score(measures) > 0 && isToldPlainly;
  draft.trace?.(
    isCase ? 'topic/case' : 'topic/no case',
    NOWHERE,
    isToldPlainly ? CASE.inWords(measures) : 'no word of a crime or an act is plain',
  );
  return { isCase, genre: others.genre };
}

/**
 * Somebody is held, charged or tried though nobody is counted: in headline or opening ('a captain was charged'),
 * or for a crime that the same sentence names ('the pilot was arrested and faces charges of migrant smuggling').
 */
function somebodyIsHeld({ sentences, terms }: TopicEvidence): boolean {
  return (
    sentences.some((sentence) => isOfOpening(sentence) && holds(sentence)) ||
    terms.some(({ area, weight, sentence }) => area && isHeldFor(weight, sentences[sentence]))
  );
}

/** Whether the opening speaks of an accident more than of a crime: the lorry and the driver in it are no words of a report of police. */
function isOfAccident(sentences: readonly SentenceEvidence[]): boolean {
  let more = 0;
  for (const sentence of sentences)
    if (isOfOpening(sentence)) more += sentence.groups.accident - sentence.groups.crime;
  return more > 0;
}

/** Old years say nothing of art, and little of a crime for which somebody is held now. */
function mostPast(draft: Draft, evidence: TopicEvidence, strong: readonly Strength[]): number {
  if (isOfArt(evidence)) return 0;
  return isHeldNow(draft, evidence.sentences, strong) ? PAST_OF_HELD : Number.POSITIVE_INFINITY;
}

/** Whether headline or opening speak of art. */
const isOfArt = ({ sentences, terms }: TopicEvidence): boolean =>
  terms.some(({ area, sentence }) => area === ART && isOfOpening(sentences[sentence]));

/**
 * A court and a death are in other news as well: some word of a crime or of an act in it must be plain, and that by itself where
 * nobody is counted: 'police', 'grants' and 'a grant' are not plain together.
 */
const isPlain = ({ act, headline, crime, isFull }: Sums): boolean =>
  isFull || Math.max(act, headline, crime) >= PLAIN;

/** A headline that asks what is so, or an opening that says what a body is, says twice as much as a word of a form. */
const ASKS = 2;

const NOTHING: Strength = { act: 0, crime: 0, told: 0, isFull: false };

/** How strongly the sentences tell of a case: on the whole, in the headline, in the opening. */
interface Sums extends Pick<Measures, 'told' | 'headline' | 'acts' | 'form'> {
  /** The strongest act of police or courts in headline and opening. */
  act: number;
  /** The most that one sentence of the opening says of crime. */
  crime: number;
  /** Any sentence tells of the case in full. */
  isFull: boolean;
}

function tell(
  { sentences }: TopicEvidence,
  strong: readonly Strength[],
  total: number,
  opening: number,
): Sums {
  const sums: Sums = {
    told: 0,
    headline: 0,
    acts: 0,
    crime: 0,
    act: 0,
    form: 0,
    isFull: false,
  };
  sentences.forEach((sentence, s) => {
    const strength = strong[s] ?? NOTHING;
    sums.told += (sentence.weight * strength.told) / total;
    sums.isFull ||= strength.isFull;
    if (isOfOpening(sentence)) tellOpening(sums, sentence, strength, opening);
  });
  return sums;
}

/** Adds what a sentence of the headline or the opening says, of so many. */
function tellOpening(
  sums: Sums,
  sentence: SentenceEvidence,
  { act, crime }: Strength,
  opening: number,
): void {
  if (sentence.explains) sums.form = Math.max(sums.form, 1);
  if (sentence.asks) sums.form = ASKS;
  sums.act = Math.max(sums.act, sentence.groups.strongAct);
  if (isOfHeadline(sentence)) {
    sums.headline = Math.max(sums.headline, crime);
    if (sentence.form) sums.form = Math.max(sums.form, 1);
  } else {
    sums.acts += act / opening;
    sums.crime = Math.max(sums.crime, crime);
  }
}
