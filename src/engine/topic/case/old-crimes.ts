import type { Draft } from '../../draft.ts';
import { isPossessive } from '../../possessive.ts';
import { sentenceAt } from '../../text/doc.ts';
import { NUMBER, normAt } from '../../text/tokens/tokens.ts';
import type { Span } from '../../types.ts';
import type { SentenceEvidence } from '../evidence/evidence.ts';
import { isOfHeadline, isOfOpening } from '../evidence/weight.ts';
import { PAST } from './generality.ts';
import { holds } from './held.ts';
import type { Strength } from './strength.ts';

/** A day with its year is a date of any time; 'Tuesday' is one of now. */
const YEAR = /\d{4}/;

/** Whether the opening tells in full that somebody is held now: the years of the last century then date his crime, as 'the 1994 genocide' does. */
export const isHeldNow = (
  draft: Draft,
  sentences: readonly SentenceEvidence[],
  strong: readonly Strength[],
): boolean =>
  sentences.some((one, s) => isOfOpening(one) && strong[s]?.isFull) &&
  sentences.some(
    (one, s) => isOfOpening(one) && !isOfHeadline(one) && holds(one) && !isOfThen(draft, s),
  );

/**
 * Whether a sentence tells of that year: 'In 1985 he was arrested'. 'wanted over the 1994 genocide',
 * 'arrested on Tuesday' and 'is charged with assaults between 1975 and 1977' do not.
 */
function isOfThen(draft: Draft, s: number): boolean {
  const { calendar, doc, language } = draft;
  const { tokens, sentences, text } = doc;
  const isOfSentence = ({ start }: Span) => sentenceAt(doc, start) === s;
  if (calendar.some((day) => isOfSentence(day) && !YEAR.test(text.slice(day.start, day.end))))
    return false;
  const end = sentences[s + 1] ?? 0;
  for (let i = sentences[s] ?? 0; i < end; i += 1) {
    if (language.topic.now.has(normAt(tokens, i))) return false;
    if (tokens.kind[i] !== NUMBER || !PAST.test(normAt(tokens, i))) continue;
    const names = language.places.articles.has(normAt(tokens, i - 1)) || isPossessive(draft, i - 1);
    if (!names) return true;
  }
  return false;
}
