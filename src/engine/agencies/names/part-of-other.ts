import type { Draft } from '../../draft.ts';
import { nameAt } from '../../places/names/names.ts';
import { isPossessive } from '../../possessive.ts';
import { bodyOf } from '../../registry.ts';
import { tokenAt } from '../../text/doc.ts';
import { firstFrom } from '../../text/spans.ts';
import { CAPITAL, GLUED, hasFlag, normAt, SIGN, UPPER } from '../../text/tokens/tokens.ts';
import { isTitleCase } from '../capitals.ts';
import { agencyLexicon, beforeArticle } from '../lexicon.ts';
import type { NameHit } from './names.ts';

/** Whether a name is a part of something else that the text names. */
export function isPartOfOther(draft: Draft, hit: NameHit): boolean {
  return (
    isPersons(draft, hit) ||
    isInAddress(draft, hit) ||
    isAttribute(draft, hit) ||
    isInLongerName(draft, hit) ||
    isInPlace(draft, hit) ||
    isInPeople(draft, hit) ||
    isLikened(draft, hit) ||
    isOtherBank(draft, hit)
  );
}

/** Whether a name is the first name of a person: one word, not in letters, before an initial, as in 'Senad H.'. */
function isPersons({ doc: { tokens } }: Draft, { from, to }: NameHit): boolean {
  const isInitial = normAt(tokens, to).length === 1 && hasFlag(tokens, to, CAPITAL);
  const isStopped = normAt(tokens, to + 1) === '.' && hasFlag(tokens, to + 1, GLUED);
  return to - from === 1 && !hasFlag(tokens, from, UPPER) && isInitial && isStopped;
}

/**
 * Whether the body of another country is likened to this one, which itself has no part in the case:
 * 'Britain's answer to the FBI', 'the Swiss version of the SEC', 'modelled on the FBI'.
 */
function isLikened(draft: Draft, hit: NameHit): boolean {
  const { from, to } = hit;
  const { tokens } = draft.doc;
  const { acts, articles, likeners, likenesses, modelled } = agencyLexicon(draft);
  // If a noun follows, the name belongs to that noun: 'the French version of the Interpol notice' is about Interpol.
  const next = normAt(tokens, to);
  const isWhole =
    tokens.kind[to] === SIGN || acts.has(next) || draft.language.places.roles.copulas.has(next);
  if (!isWhole) return false;
  const tie = beforeArticle(draft, from);
  if (modelled.match(tokens, tie - 1, tie + 1) || isOfOtherPeople(draft, hit)) return true;
  if (!likeners.has(normAt(tokens, tie)) || !likenesses.has(normAt(tokens, tie - 1))) return false;
  const whose = normAt(tokens, tie - 2);
  return (
    isPossessive(draft, tie - 2) || (hasFlag(tokens, tie - 2, CAPITAL) && !articles.has(whose))
  );
}

/** Whether another people has something that is called by the name of this body: 'Known as the British FBI'. */
function isOfOtherPeople(
  { doc, language, nationalities }: Draft,
  { from, names }: NameHit,
): boolean {
  const { start, end } = doc.tokens;
  const people = nationalities[firstFrom(nationalities, start[from] ?? 0) - 1];
  if (!people || people.end !== end[from - 1]) return false;
  const article = normAt(doc.tokens, tokenAt(doc, people.start) - 1);
  return (
    agencyLexicon({ language }).articles.has(article) &&
    names.every(({ cc }) => cc !== undefined && cc !== people.cc)
  );
}

/** The registry's kind of 'Bank of Greece', whose name ends those of other banks. */
const BANK = 'central-bank';

/**
 * Whether the name of a central bank is only the end of the name of another bank: 'National Bank of Greece',
 * 'Royal Bank of Canada'.
 */
function isOtherBank(draft: Draft, { from, names }: NameHit): boolean {
  const { doc } = draft;
  return (
    hasFlag(doc.tokens, from - 1, CAPITAL) &&
    agencyLexicon(draft).modifiers.has(normAt(doc.tokens, from - 1)) &&
    names.every(({ id }) => bodyOf(draft, id)?.kind === BANK)
  );
}

/** Signs that join the words of an address. */
const JOINTS = new Set(['.', '@', '/']);

/** Whether a name is part of an address, where it names nobody: 'www.dorset.police.uk', 'press@europol.europa.eu'. */
export function isInAddress(draft: Draft, { from, to }: Pick<NameHit, 'from' | 'to'>): boolean {
  return isJoint(draft, from - 1) || isJoint(draft, to);
}

/** Whether a sign joins its neighbours; a sentence that follows without a space opens with a capital. */
function isJoint({ doc: { tokens } }: Draft, i: number): boolean {
  if (!JOINTS.has(normAt(tokens, i))) return false;
  const isGlued = hasFlag(tokens, i, GLUED) && hasFlag(tokens, i + 1, GLUED);
  // A quotation mark may follow a full stop without a space, which does not make an address: 'said the police.”'.
  return isGlued && tokens.kind[i + 1] !== SIGN && !hasFlag(tokens, i + 1, CAPITAL);
}

/** The name of a place that ends inside the name of a body begins at most this many tokens before it. */
const PLACE_BEFORE = 3;

/**
 * Whether a name begins inside that of a place: 'New South Wales Police'. In 'the Netherlands Labour Authority' the
 * name only leaves out the article of the place.
 */
function isInPlace(draft: Draft, { from, to }: NameHit): boolean {
  for (let at = beforeArticle(draft, from); at >= 0 && at >= from - PLACE_BEFORE; at -= 1)
    if ((nameAt(draft, at, to)?.to ?? 0) > from) return true;
  return false;
}

/** Whether a name begins inside that of another people: 'North Korean coast guard'. */
function isInPeople({ doc, nationalities }: Draft, { from }: NameHit): boolean {
  const start = doc.tokens.start[from] ?? 0;
  const last = nationalities[firstFrom(nationalities, start) - 1];
  return last !== undefined && last.end > start;
}

/** Whether a name that ends in a common noun stands before another noun, as its attribute: 'Danish police drama'. */
function isAttribute(draft: Draft, { to, names }: NameHit): boolean {
  const { tokens } = draft.doc;
  const { heads, notBefore, staff } = agencyLexicon(draft);
  // A person who serves in a body names it all the same: 'a Royal Thai Police inspector'.
  const isOwn = names.every(({ proper }) => proper) && staff.has(normAt(tokens, to));
  if (isOwn && hasFlag(tokens, to - 1, CAPITAL)) return false;
  return heads.match(tokens, to - 1, to) !== undefined && notBefore.match(tokens, to) !== undefined;
}

/** The number of words behind the name of a body in which a longer name may end. */
const BEHIND = 3;

/** Whether a name opens that of another body: 'Garda Representative Association'. */
function isInLongerName(draft: Draft, { to }: NameHit): boolean {
  const { tokens } = draft.doc;
  const { longerNames } = agencyLexicon(draft);
  if (isTitleCase(draft, to)) return false;
  for (let i = to; i < to + BEHIND && hasFlag(tokens, i, CAPITAL); i += 1)
    if (longerNames.has(normAt(tokens, i))) return true;
  return false;
}

/** Whether a name is all in lower case, so that it is a common noun and needs its country: 'the anti-drug office'. */
export function isLowerPhrase({ doc: { tokens } }: Draft, { from, to }: NameHit): boolean {
  for (let i = from; i < to; i += 1) if (hasFlag(tokens, i, CAPITAL)) return false;
  return to - from > 1;
}
