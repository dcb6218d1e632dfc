import { agencyLexicon } from '../../agencies/lexicon.ts';
import type { Draft } from '../../draft.ts';
import { compiledOnce, oncePer } from '../../text/compiled.ts';
import {
  opensSentence,
  sentenceAround,
  sentenceAt,
  sentenceStart,
  tokenAt,
} from '../../text/doc.ts';
import { fold } from '../../text/fold.ts';
import { tableOf } from '../../text/phrases.ts';
import { firstEndingFrom } from '../../text/spans.ts';
import { normAt } from '../../text/tokens/tokens.ts';
import type { PlaceAnnotation, Span } from '../../types.ts';
import { HOLDS } from '../evidence/sums.ts';
import { isOfHeadline } from '../evidence/weight.ts';
import type { TopicWords } from '../words.ts';

/** Whether a place stands for authorities that act: 'prosecutors in Stockholm', 'charges brought by France'. */
export const actsInPlace = (draft: Draft, place: PlaceAnnotation): boolean =>
  followsAuthority(draft, place) || isActor(draft, place);

/** Whether a state opens a headline and acts: 'Uganda intercepts Kenyan herd'. */
export function actsInHeadline({ doc, language, topic }: Draft, { start, end }: Span): boolean {
  const at = tokenAt(doc, start);
  return (
    opensSentence(doc, at) &&
    isOfHeadline(topic.sentences[sentenceAt(doc, start)]) &&
    language.topic.stateActs.has(normAt(doc.tokens, tokenAt(doc, end - 1) + 1))
  );
}

/** Whether a trial is held at a place, which then belongs to the case: 'His trial in Lyon'. */
export function isOfTrial({ doc, language }: Draft, start: number): boolean {
  const at = tokenAt(doc, start) - 1;
  const { trials } = language.topic;
  return (
    language.places.strictLocatives.has(normAt(doc.tokens, at)) &&
    trials.has(normAt(doc.tokens, at - 1))
  );
}

/** How many tokens the common noun of an authority may have. */
const NOUN = 4;

/**
 * Whether an authority of the place stands before it: 'Prosecutors in Stockholm', 'a court in Lille',
 * 'his trial in Lyon'.
 */
function followsAuthority(draft: Draft, { start }: Span): boolean {
  const { doc } = draft;
  const { tokens } = doc;
  const { at, heads } = agencyLexicon(draft);
  const before = tokenAt(doc, start) - 1;
  if (!at.has(normAt(tokens, before))) return false;
  if (isOfTrial(draft, start)) return true;
  for (let i = before - 1; i >= Math.max(sentenceStart(doc, before), before - NOUN); i -= 1)
    if (heads.match(tokens, i, before)?.length === before - i) return true;
  return false;
}

const actorsOf = compiledOnce(({ actors }: TopicWords) => tableOf(actors));
/** How many tokens stand before a country that acts: 'at the request of the'. */
const ACTOR = 5;

/** Whether a state acts in the case: 'Charges brought by the United States', 'at the request of Washington'. */
export function isActor(draft: Draft, place: PlaceAnnotation): boolean {
  const { doc, language } = draft;
  const { kind, start } = place;
  if (kind !== 'country' && !isCapital(draft, place)) return false;
  const at = tokenAt(doc, start);
  const first = Math.max(sentenceAround(doc, at).from, at - ACTOR);
  const actors = actorsOf(language.topic);
  for (let i = at - 1; i >= first; i -= 1)
    if (actors.match(doc.tokens, i, at)?.length === at - i) return true;
  return false;
}

/** Whether a town stands for the government that sits there. */
function isCapital(draft: Draft, { cc, kind, start, end }: PlaceAnnotation): boolean {
  if (kind !== 'city') return false;
  const { gazetteer } = draft.knowledge;
  const name = fold(draft.doc.text.slice(start, end));
  const records = gazetteer.lookup(name).map((id) => gazetteer.place(id));
  return records.some((one) => one.cc === cc && one.feature === 'capital');
}

/** Whether a body is one for whom somebody works: 'spying for Russian intelligence', not 'arrested by'. */
export const followsEmployer = ({ doc, language }: Draft, { start }: Span): boolean =>
  language.topic.employs.has(normAt(doc.tokens, tokenAt(doc, start) - 1));

/** How many characters may stand between an act, its day and its place: ' in '. */
const JOINED = 4;

/** Where the acts of a text's case stand. */
const strongActsOf = oncePer(({ topic }: Draft): readonly Span[] =>
  topic.terms
    .filter(({ group, weight }) => group === 'act' && weight >= HOLDS)
    .map(({ span }) => span),
);

/** The span of a list that ends right before an offset, if one does. */
function joinedTo(list: readonly Span[], offset: number): Span | undefined {
  const last = list[firstEndingFrom(list, offset) - 1];
  return last && offset - last.end <= JOINED ? last : undefined;
}

/**
 * Whether a place stands right behind an act, which was done there: 'Went on trial in Naples',
 * 'pleaded guilty on Wednesday in Lyon'.
 */
export const followsAct = (draft: Draft, { start }: Span): boolean =>
  joinedTo(strongActsOf(draft), joinedTo(draft.calendar, start)?.start ?? start) !== undefined;
