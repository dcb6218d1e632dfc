import type { Draft } from '../../draft.ts';
import { opensSentence, sentenceEnd, tokenAt } from '../../text/doc.ts';
import { CAPITAL, hasFlag, normAt, SIGN } from '../../text/tokens/tokens.ts';
import type { Span } from '../../types.ts';
import { isJoin } from '../lexicon.ts';
import type { Role } from '../words.ts';
import { beforeAside, isBridged, isOneListOfBodies } from './between.ts';
import { pastCompanions } from './companions.ts';
import { firstMention } from './mentions.ts';
import { type PastName, pastName } from './past-name.ts';
import type { BodyMention, RoleContext, RoleLexicon } from './role-lexicon.ts';
import { isMereScene, speaksFor } from './speakers.ts';

/** A phrase where the bodies end that it speaks of. */
interface Said {
  at: number;
  /** Where the phrase ends. */
  end: number;
  role: Role;
  /** It is a noun that follows the name: 'the NCA investigation'. */
  isNoun?: boolean;
}

/** The bodies of the list that ends before a verb: 'Europol and Eurojust have supported'. */
export function bodiesAhead({ draft, lexicon, mentions }: RoleContext, said: Said): BodyMention[] {
  const found: BodyMention[] = [];
  let start = beforeAside(draft, lexicon, said.at);
  for (let m = firstMention(mentions, start) - 1; m >= 0; m -= 1) {
    const mention = mentions[m];
    if (!mention) break;
    if (mention.to > start) continue;
    const isTied =
      found.length === 0
        ? hasDone(draft, lexicon, mention, { ...said, at: start })
        : isBeforeNext(draft, lexicon, { found, mention, start, isNoun: said.isNoun });
    if (!isTied || (!said.isNoun && isMereScene(draft, lexicon, mention))) break;
    const help = found.length === 0 ? helpBefore(mention) : undefined;
    if (help) {
      start = tokenAt(draft.doc, help.start);
      continue;
    }
    found.push(mention);
    if (isOfOne(draft, lexicon, mention.to)) break;
    start = mention.from;
  }
  return found;
}

/** A body that may be one of a list, of which those behind it are found. */
interface Next {
  readonly found: readonly BodyMention[];
  readonly mention: BodyMention;
  /** Where the list begins as far as it is found. */
  readonly start: number;
  readonly isNoun: boolean | undefined;
}

/** Whether a body is one of a list with that at token `start`; before a noun only 'and' or brackets make it one. */
function isBeforeNext(
  draft: Draft,
  lexicon: RoleLexicon,
  { found, mention, start, isNoun }: Next,
): boolean {
  const { to } = mention;
  const { tokens } = draft.doc;
  if (isNoun && tokens.kind[to] !== SIGN && !isJoin(draft, to)) return false;
  if (isNoun && normAt(tokens, to) === ',') return false;
  return isOneListOfBodies(draft, lexicon, to, start) && isOneSubject(draft, found, mention);
}

/** Whether the last body before a verb has done what it tells, or said it through who holds an office there. */
function hasDone(
  draft: Draft,
  lexicon: RoleLexicon,
  mention: BodyMention,
  { at, end, role, isNoun }: Said,
): boolean {
  if (isNoun) return mention.to === at;
  const past = pastName(draft, lexicon, mention.to, at);
  const subject = pastCompanions(draft, lexicon, past.at);
  return (
    (isBridged(draft, { from: subject, to: at }, lexicon.auxiliaries, draft.calendar) &&
      !isHeadline(draft, past, at) &&
      !(past.at === at && isDoneTo(draft, past, end, role))) ||
    (role === 'source' && speaksFor(draft, lexicon, mention, at))
  );
}

/**
 * Whether the words behind a name are those of a headline, where every word has a capital and none need be of a unit:
 * 'FBI Most Wanted Man Arrested'.
 */
const isHeadline = ({ doc }: Draft, { isTitled }: PastName, at: number): boolean =>
  isTitled && hasFlag(doc.tokens, at, CAPITAL);

/**
 * Whether a verb behind people has nothing that they did it to, so that it was done to them:
 * 'Three Guardia Civil officers arrested in a raid'.
 */
function isDoneTo({ doc, language }: Draft, { isPersons }: PastName, end: number, role: Role) {
  if (!isPersons || role !== 'lead') return false;
  const next = normAt(doc.tokens, end);
  const isLast = end >= sentenceEnd(doc, end - 1) || next === ',' || next === '.';
  return isLast || language.figures.grammar.prepositions.has(next);
}

/**
 * The words before a body that make it one who helped:
 * 'The Guardia Civil, with the help of Europol and the PJ raided'.
 */
function helpBefore({ annotation: { role, roleSpan, start } }: BodyMention): Span | undefined {
  const isHelp = role === 'support' || role === 'participate';
  return isHelp && roleSpan && roleSpan.end < start ? roleSpan : undefined;
}

/** Whether ', which is' follows a body, which tells of that body alone, whatever is listed before it. */
function isOfOne({ doc: { tokens } }: Draft, { ofOne, relatives }: RoleLexicon, at: number) {
  const comma = normAt(tokens, at) === ',' ? at + 1 : at;
  return relatives.has(normAt(tokens, comma)) && ofOne.has(normAt(tokens, comma + 1));
}

/**
 * Whether a comma alone makes two bodies the subject of one verb. It does not in
 * 'At the request of the Dutch police, Europol coordinated', but does if both are one body or open their sentence, as
 * in a headline: 'Europol, Frontex back raids'.
 */
function isOneSubject(
  draft: Draft,
  [last, next]: readonly BodyMention[],
  mention: BodyMention,
): boolean {
  const isLast = next === undefined && last !== undefined;
  if (!isLast || mention.annotation.id === last.annotation.id) return true;
  return !isCommaAlone(draft, mention.to, last.from) || opensSentence(draft.doc, mention.from);
}

/** Whether a comma stands between two tokens and no 'and'. */
function isCommaAlone(draft: Draft, from: number, to: number): boolean {
  const { tokens } = draft.doc;
  let hasComma = false;
  for (let i = from; i < to; i += 1) {
    const isComma = normAt(tokens, i) === ',';
    if (!isComma && isJoin(draft, i)) return false;
    hasComma ||= isComma;
  }
  return hasComma;
}
