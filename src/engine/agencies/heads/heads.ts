import type { Draft } from '../../draft.ts';
import { bodyOf } from '../../registry.ts';
import { oncePer } from '../../text/compiled.ts';
import { opensSentence, sentenceAround, sentenceEnd } from '../../text/doc.ts';
import { wordSet } from '../../text/phrase-words.ts';
import { hasOneOf, normAt } from '../../text/tokens/tokens.ts';
import { isCapital, isOwnCapital } from '../capitals.ts';
import type { Owner } from '../countries/owner.ts';
import { COURT, POLICE, PROSECUTOR } from '../kinds.ts';
import { agencyLexicon, isJoin } from '../lexicon.ts';
import { isInAddress } from '../names/part-of-other.ts';
import type { AuthorityHead } from '../words.ts';
import { fieldFirst, nounFirst } from './fields.ts';
import type { HeadHit } from './head-hit.ts';

/** Kinds of which a country has many offices, so that the text may mean any: 'be-police'. */
const MANY = new Set([POLICE, PROSECUTOR, COURT, 'customs', 'authorities']);

/** Whether a country has many authorities of a kind, so that a common noun means none of them in particular. */
export const isOneOfMany = ({ kind }: Pick<AuthorityHead, 'kind'>) => MANY.has(kind);

/** Whether tokens are a common noun for a body of which each country has one: 'Ministry of Justice'. */
export function isStateNoun(draft: Draft, from: number, to: number): boolean {
  const hit = agencyLexicon(draft).heads.match(draft.doc.tokens, from, to);
  const isWhole = hit?.length === to - from;
  return isWhole && hit.values.some((head) => head.ways?.includes('state') && !isOneOfMany(head));
}

/** Words that show another sense of a noun. */
const againstOf = oncePer(({ against }: AuthorityHead) => wordSet(against ?? []));

/** Whether the word before token `i` makes the office a person who held it: 'former', 'ex-'. */
export function isHeldOnce(draft: Draft, i: number): boolean {
  const { tokens } = draft.doc;
  const { formerly } = agencyLexicon(draft);
  const at = normAt(tokens, i - 1) === '-' ? i - 2 : i - 1;
  return formerly.has(normAt(tokens, at));
}

/** The common nouns for authorities, the longest at each place, but those that mean something else there. */
export const findHeads = (draft: Draft): readonly HeadHit[] => [...readHeads(draft)];

function* readHeads(draft: Draft): Generator<HeadHit> {
  const { tokens } = draft.doc;
  const { heads, openers } = agencyLexicon(draft);
  let next = 0;
  for (let i = openers.next(tokens, 0); i < tokens.count; i = openers.next(tokens, next)) {
    const limit = sentenceEnd(draft.doc, i);
    const hit = heads.match(tokens, i, limit);
    const listed = hit && { from: i, to: i + hit.length, heads: hit.values };
    const first = longest(listed, fieldFirst(draft, i, limit)) ?? nounFirst(draft, i, limit);
    const found = first && withTail(draft, first, limit);
    if (found && !isOther(draft, found)) yield found;
    next = found ? found.to : i + 1;
  }
}

/** 'Regional Police Command' is 'regional police' and 'police command' in one. */
function withTail(draft: Draft, hit: HeadHit, limit: number): HeadHit {
  const { tokens } = draft.doc;
  const { heads } = agencyLexicon(draft);
  for (let at = hit.from + 1; at < hit.to; at += 1) {
    const tail = heads.match(tokens, at, limit);
    if (tail && at + tail.length > hit.to)
      return { from: hit.from, to: at + tail.length, heads: [...hit.heads, ...tail.values] };
  }
  return hit;
}

/** A body that a list holds is told best by it. */
const longest = (listed: HeadHit | undefined, field: HeadHit | undefined) =>
  field && (!listed || field.to > listed.to) ? field : listed;

/** The most words there may be between the noun of a gathering and the last of those who sit in it. */
const LONGEST = 12;

/**
 * Whether the noun before `head` is a body whose members the head names: in 'Council of Judges and Prosecutors', the
 * judges and prosecutors are no body by themselves.
 */
function isGathering(draft: Draft, head: number): boolean {
  const { tokens } = draft.doc;
  const { gatherings, of } = agencyLexicon(draft);
  let from = head;
  const isOfName = (i: number) => isCapital(draft, i) || isJoin(draft, i);
  while (isCapital(draft, head) && head - from < LONGEST && isOfName(from - 1)) from -= 1;
  return of.has(normAt(tokens, from - 1)) && gatherings.has(normAt(tokens, from - 2));
}

/** Whether the word behind makes it something else ('Belgian police station'), or its sentence does. */
function isOther(draft: Draft, { from, to, heads }: HeadHit): boolean {
  const { tokens } = draft.doc;
  const lexicon = agencyLexicon(draft);
  if (isInAddress(draft, { from, to })) return true;
  if (lexicon.notBefore.match(tokens, to) || lexicon.worksAfter.match(tokens, to)) return true;
  // 'the Customs Act 1967', not 'police act'
  if (lexicon.laws.has(normAt(tokens, to)) && isOwnCapital(draft, to)) return true;
  if (lexicon.notAfter.has(normAt(tokens, from - 1)) || isHeldOnce(draft, from)) return true;
  if (isGathering(draft, from)) return true;
  const against = heads[0]?.against && againstOf(heads[0]);
  // A capital makes such a word the name of a body even before what speaks against it:
  // 'Afghan Customs seizing cultural objects'.
  if (!against || (isOwnCapital(draft, from) && !opensSentence(draft.doc, from))) return false;
  const sentence = sentenceAround(draft.doc, from);
  return hasOneOf(tokens, against, sentence.from, sentence.to);
}

/** The id of an unnamed authority; what a country has one of is the registry's body. */
export function bodyIdOf(
  draft: Pick<Draft, 'knowledge'>,
  cc: string,
  head: AuthorityHead,
  owner?: Pick<Owner, 'by' | 'isPart'>,
): string {
  const country = cc.toLowerCase();
  const unnamed = `${country}-${head.kind}`;
  if (isOneOfMany(head)) return unnamed;
  const body = bodyOf(draft, unnamed)?.id ?? unnamed;
  if (!owner?.isPart) return body;
  // A body that a part of a country has for itself is not the state's: 'Ohio Department of Education',
  // 'the Catalan tax agency'.
  const isOwn = owner.by === 'nationality' && body !== unnamed && !BRANCHES.has(head.kind);
  return isOwn || isOfGovernment(head) ? `${country}-authorities` : body;
}

/** What has its people along each coast: the Corsican coast guard is the state's. */
const BRANCHES = new Set(['coast-guard']);

/** Whether a state has one, and its parts, where they have such, others: a ministry. */
const isOfGovernment = ({ kind }: AuthorityHead) =>
  kind.endsWith('ministry') || kind === 'treasury';
