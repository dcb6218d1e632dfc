import { isCapital, isInSentence, isWord, type Reader, wordAt } from '../../reader.ts';
import { hasSuch, skipDeterminers } from '../../syntax/clause.ts';
import {
  isAdverbAt,
  isAndAt,
  isBeAt,
  isDeterminerAt,
  isHaveAt,
  isListJointAt,
  nounHitAt,
  verbsAt,
} from '../../words-at.ts';

/** The verb of a subject that ends at token `i`; 'said it had found' goes on to what it says of itself. */
export function verbOf(reader: Reader, i: number, figure: number): number | undefined {
  const words = reader.attributes;
  const titled = overTitle(reader, i);
  const verb = isSaying(reader, titled) ? titled : skipAside(reader, i);
  let said = isSaying(reader, verb) ? verb : undefined;
  if (said === undefined) return verb;
  for (let at = verb + 1; at < figure; at += 1) {
    if (isSaying(reader, at)) said = at;
    const own = ownPeople(reader, at);
    const isItself = words.bodyPronouns.has(wordAt(reader, at));
    if (own === undefined && (!isItself || isAside(reader, at - 1))) continue;
    return at - said <= REACH_PRONOUN ? skipAside(reader, own ?? at + 1) : undefined;
  }
  return undefined;
}

/** 'said that what it called a raid had led to', not 'said that it': its own verb stands in a clause about a thing. */
function isAside(reader: Reader, before: number): boolean {
  return reader.grammar.stops.has(wordAt(reader, before)) && !isDeterminerAt(reader, before);
}

/** Past 'Superintendent Ewa Maj' behind the body that she speaks for. */
function overTitle(reader: Reader, at: number): number {
  let i = at;
  while (isWord(reader, i) && isCapital(reader, i) && isInSentence(reader, i)) i += 1;
  return i;
}

/** 'its investigators': the token after those who act for the body that speaks. */
function ownPeople(reader: Reader, at: number): number | undefined {
  if (!reader.attributes.possessivePronouns.has(wordAt(reader, at))) return undefined;
  const hit = nounHitAt(reader, at + 1);
  return hit?.values[0]?.class === 'officer' ? at + 1 + hit.length : undefined;
}

function isSaying(reader: Reader, i: number): boolean {
  const words = reader.attributes;
  const word = wordAt(reader, i);
  return words.say.has(word) || words.doubt.has(word) || words.gives.has(word);
}

/** How far after 'said' its subject may speak of itself: 'said on Thursday that they had'. */
const REACH_PRONOUN = 6;

/** Past '(FNTT)', ', the nature protection service,', 'and the Tax Authority' and auxiliaries to the verb of the subject. */
export function skipAside(reader: Reader, at: number): number {
  let i = closed(reader, at, '(', ')') ?? closed(reader, at, ',', ',') ?? overName(reader, at);
  while (
    isHaveAt(reader, i) ||
    isAdverbAt(reader, i) ||
    reader.attributes.beforePlace.has(wordAt(reader, i))
  )
    i += 1;
  return i;
}

/** Past 'and the Tax Authority': a body that nobody knows acts along. */
function overName(reader: Reader, at: number): number {
  if (!isAndAt(reader, at)) return at;
  let i = skipDeterminers(reader, at + 1);
  if (!isCapital(reader, i)) return at;
  while (isCapital(reader, i)) i += 1;
  return i;
}

/** So many tokens an aside between a subject and its verb has at most. */
const REACH_ASIDE = 18;

/** The token after an aside that opens at `at`, if it closes nearby. */
function closed(reader: Reader, at: number, opens: string, closes: string): number | undefined {
  if (wordAt(reader, at) !== opens) return undefined;
  for (let i = at + 1; i < at + REACH_ASIDE; i += 1) if (wordAt(reader, i) === closes) return i + 1;
  return undefined;
}

/** Whether a verb stands between the subject and the figure and nothing there begins another clause. */
export function isActive(reader: Reader, verb: number, figure: number): boolean {
  if (verb > figure || isBeAt(reader, verb)) return false;
  if (verb === figure) return true;
  if (!isWord(reader, verb) || reader.grammar.stops.has(wordAt(reader, verb))) return false;
  // 'forged Europol passes and two pistols': what is listed with the figure is no verb.
  if (figure === verb + 2 && isListJointAt(reader, verb + 1)) return false;
  return !hasSuch(reader, verb, figure, endsStatement);
}

/** Where somebody else acts, or is said to have acted: 'who', 'while', 'accused of bringing'; not 'after seizing'. */
function endsStatement(reader: Reader, i: number): boolean {
  const word = wordAt(reader, i);
  if (reader.grammar.relatives.has(word) || word === ':') return true;
  if (reader.grammar.subordinators.has(word)) return !isGerund(reader, i + 1);
  // 'accused of bringing', 'believed to have brought', not 'the alleged leader and 12 others'.
  return (reader.lexicon.standings.match(reader.tokens, i)?.length ?? 0) > 1;
}

/** 'seizing': a verb without a subject of its own. */
const isGerund = (reader: Reader, i: number): boolean =>
  verbsAt(reader, i).some(({ form }) => form === 'ing');
