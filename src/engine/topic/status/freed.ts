import type { Draft } from '../../draft.ts';
import { spanAt } from '../../text/spans.ts';
import { NUMBER, nextOf, normAt, SIGN, WORD } from '../../text/tokens/tokens.ts';
import { isOfHeadline } from '../evidence/weight.ts';
import { CLOSE, isBefore } from './clause.ts';
import { servesBehind } from './served.ts';
import type { TermAt } from './words.ts';

/** How many tokens may name somebody, from the article to the participle: 'a former police officer jailed'. */
const NAMED = 5;
/** How many tokens behind it may tell what became of somebody. */
const BEHIND = 24;

/** What is said of a participle that only says who somebody is. */
const BY_THE_WAY = 'of somebody who is told by the way';

/**
 * Why a participle tells only who somebody is of whom something else is told: 'a court freed a man convicted of',
 * 'they worked for a dealer jailed for', 'a man sentenced to life was shot'. What becomes of the convicted as such
 * is of their case: 'two men convicted of fraud have lost their appeal'.
 */
export function whoseVerdict(draft: Draft, at: TermAt): string | undefined {
  const { tokens } = draft.doc;
  if (!draft.language.status.participles.has(normAt(tokens, at.from))) return undefined;
  if (isTaken(draft, at)) return BY_THE_WAY;
  const named = nameBefore(draft, at);
  if (named !== undefined && !opensClause(draft, named, at))
    return isJudged(draft, named, at) ? undefined : BY_THE_WAY;
  return becameElse(draft, at) ? 'of somebody of whom something else is told' : undefined;
}

/**
 * How many tokens may stand in a headline between what is done to somebody and his verdict:
 * 'finds French driver jailed'.
 */
const TAKEN = 4;

/**
 * Whether a headline without an article tells what is done to a convict:
 * 'Court releases smuggler jailed for nine years', 'Court clears couple given nine years', 'Hunt for man sentenced to life'.
 */
function isTaken({ doc, language, topic }: Draft, { from, first }: TermAt): boolean {
  const { tokens } = doc;
  const { freeing, links, taking } = language.status;
  if (!isOfHeadline(topic.sentences[doc.sentenceOf[first] ?? 0])) return false;
  for (let i = from - 1; i >= Math.max(first, from - TAKEN); i -= 1) {
    const norm = normAt(tokens, i);
    if (tokens.kind[i] !== WORD || language.places.conjunctions.has(norm)) return false;
    if (taking.has(norm) || freeing.has(norm)) return i < from - 1;
    if (links.has(norm)) return taking.has(normAt(tokens, i - 1));
  }
  return false;
}

/** Where the words begin that name somebody new before a participle: 'a man', 'three men', 'of men'; none behind 'was', 'and', a comma or a court. */
function nameBefore({ doc, language }: Draft, { from, first }: TermAt): number | undefined {
  const { tokens } = doc;
  const { courts, passives, people, relative, links } = language.status;
  const { articles, small } = language.numbers;
  for (let i = from - 1; i >= Math.max(first, from - NAMED); i -= 1) {
    const norm = normAt(tokens, i);
    const opens = articles.has(norm) || small.has(norm) || tokens.kind[i] === NUMBER;
    if (opens) return i < from - 1 ? i : undefined;
    const isNone = courts.has(norm) || passives.has(norm) || relative.has(norm);
    if (tokens.kind[i] !== WORD || isNone || language.places.conjunctions.has(norm))
      return undefined;
    // Without an article persons may stand behind a preposition: 'A gang of men convicted of'.
    if (links.has(norm)) return people.has(normAt(tokens, i + 1)) ? i + 1 : undefined;
  }
  return undefined;
}

/**
 * Whether the persons open the clause, which then is about them: 'On Monday a man', ', two men', 'members of a gang'.
 */
function opensClause(
  { calendar, doc, language }: Draft,
  named: number,
  { first }: TermAt,
): boolean {
  const { tokens } = doc;
  const { clause, groups, penaltyOf } = language.status;
  const before = named - 1;
  const norm = normAt(tokens, before);
  if (before < first || tokens.kind[before] === SIGN || clause.has(norm)) return true;
  if (norm === penaltyOf && groups.has(normAt(tokens, before - 1))) return true;
  return spanAt(calendar, tokens.start[before] ?? 0) !== undefined;
}

/** Whether a court deals with the persons without freeing them: 'The judge told two men convicted of'. */
function isJudged({ doc, language }: Draft, named: number, { first }: TermAt): boolean {
  const { courts, freeing } = language.status;
  const isCourt = nextOf(doc.tokens, courts, first, named) < named;
  return isCourt && nextOf(doc.tokens, freeing, first, named) >= named;
}

/**
 * Whether a verb behind the participle tells something else of the person: 'Was freed', 'has died', 'won his appeal'.
 */
function becameElse(draft: Draft, { from, to, end, first }: TermAt): boolean {
  const { doc, language, topic } = draft;
  const { tokens } = doc;
  const { clause, earlier, fates, freeing, leaving, passives, relative, subordinate } =
    language.status;
  // With an auxiliary the verdict itself is told: 'Was jailed'.
  if (isBefore(tokens, passives, { from, to, first, end }, CLOSE)) return false;
  const isLine =
    isOfHeadline(topic.sentences[doc.sentenceOf[first] ?? 0]) && tokens.kind[end - 1] !== SIGN;
  for (let i = to; i < Math.min(end, to + BEHIND); i += 1) {
    const norm = normAt(tokens, i);
    if (clause.has(norm) || relative.has(norm) || subordinate.has(norm)) return false;
    // In a headline a sign ends the statement: 'Two jailed, one cleared'.
    if (isLine && tokens.kind[i] === SIGN) return false;
    if (leaving.has(norm)) return true;
    const at = { from: i, to: i, first: to, end };
    const isPassive = isBefore(tokens, passives, at, CLOSE);
    if (freeing.has(norm) && (isPassive || isLine || isBefore(tokens, earlier, at, CLOSE)))
      return true;
    if (fates.has(norm) && isPassive) return !servesBehind(draft, i, end);
  }
  return false;
}
