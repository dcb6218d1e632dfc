import { isCapital, isInSentence, isWord, type Reader, wordAt } from '../../reader.ts';
import { hasSuch, skipDeterminers } from '../../syntax/clause.ts';
import {
  isAdverbAt,
  isAndAt,
  isBeAt,
  isDeterminerAt,
  isHaveAt,
  isListJointAt,
  isRelativeAt,
  isSubordinatorAt,
  nounHitAt,
  verbsAt,
} from '../../words-at.ts';

/**
 * The verb of a subject that ends at token `i`. Past a verb of saying it is the verb of what the subject says of
 * itself: 'said it had found'.
 */
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

/**
 * Whether a pronoun stands in a clause about a thing: 'said that what it called a raid had led to'. In 'said that it'
 * it is the subject of the statement.
 */
function isAside(reader: Reader, before: number): boolean {
  return reader.grammar.stops.has(wordAt(reader, before)) && !isDeterminerAt(reader, before);
}

/** Skips the spokesperson's title and name behind a body: 'Superintendent Ewa Maj'. */
function overTitle(reader: Reader, at: number): number {
  let i = at;
  while (isWord(reader, i) && isCapital(reader, i) && isInSentence(reader, i)) i += 1;
  return i;
}

/** The token after the officers of the body that speaks: 'its investigators'. */
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

/** How many tokens behind 'said' the pronoun for its subject may stand: 'said on Thursday that they had'. */
const REACH_PRONOUN = 6;

/**
 * Skips what may stand between a subject and its verb: '(FNTT)', ', the nature protection service,',
 * 'and the Tax Authority' and auxiliaries.
 */
export function skipAside(reader: Reader, at: number): number {
  let i =
    behindAside(reader, at, '(', ')') ?? behindAside(reader, at, ',', ',') ?? overName(reader, at);
  while (
    isHaveAt(reader, i) ||
    isAdverbAt(reader, i) ||
    reader.attributes.beforePlace.has(wordAt(reader, i))
  )
    i += 1;
  return i;
}

/** Skips a second subject that no registry knows: 'and the Tax Authority'. */
function overName(reader: Reader, at: number): number {
  if (!isAndAt(reader, at)) return at;
  let i = skipDeterminers(reader, at + 1);
  if (!isCapital(reader, i)) return at;
  while (isCapital(reader, i)) i += 1;
  return i;
}

/** How many tokens an aside between a subject and its verb may have. */
const REACH_ASIDE = 18;

/** The token after an aside that opens at `at`, if the aside closes within reach. */
function behindAside(
  reader: Reader,
  at: number,
  opens: string,
  closes: string,
): number | undefined {
  if (wordAt(reader, at) !== opens) return undefined;
  for (let i = at + 1; i < at + REACH_ASIDE; i += 1) if (wordAt(reader, i) === closes) return i + 1;
  return undefined;
}

/** Whether an active verb stands between the subject and the figure, and nothing in between begins another clause. */
export function isActive(reader: Reader, verb: number, figure: number): boolean {
  if (verb > figure || isBeAt(reader, verb)) return false;
  if (verb === figure) return true;
  if (!isWord(reader, verb) || reader.grammar.stops.has(wordAt(reader, verb))) return false;
  // A word that is joined to the figure in a list is no verb: 'forged Europol passes and two pistols'.
  if (figure === verb + 2 && isListJointAt(reader, verb + 1)) return false;
  return !hasSuch(reader, verb, figure, endsStatement);
}

/**
 * Whether another person acts from token `i` on, or is said to have acted: 'who', 'while', 'accused of bringing'. A
 * gerund keeps the subject: 'after seizing'.
 */
function endsStatement(reader: Reader, i: number): boolean {
  const word = wordAt(reader, i);
  if (isRelativeAt(reader, i) || word === ':') return true;
  if (isSubordinatorAt(reader, i)) return !isGerund(reader, i + 1);
  // Only a phrase of doubt of several words opens such a statement: 'accused of bringing',
  // 'believed to have brought', but not 'the alleged leader and 12 others'.
  return (reader.lexicon.standings.match(reader.tokens, i)?.length ?? 0) > 1;
}

/** Whether token `i` is a gerund, such as 'seizing', which has no subject of its own. */
const isGerund = (reader: Reader, i: number): boolean =>
  verbsAt(reader, i).some(({ form }) => form === 'ing');
