import { tellsOfFounding } from '../../agencies/founded.ts';
import type { Draft } from '../../draft.ts';
import { compiledOnce } from '../../text/compiled.ts';
import { type Doc, spanOf, tokenAt } from '../../text/doc.ts';
import type { PhraseHit } from '../../text/phrase-tree.ts';
import { type PhraseTable, tableOf } from '../../text/phrases.ts';
import { quotedTokens } from '../../text/quotes.ts';
import { pacer } from '../../text/slices.ts';
import { CAPITAL, nextWith } from '../../text/tokens/tokens.ts';
import type { Span } from '../../types.ts';
import { HEADLINE_WEIGHT, OPENING_WEIGHT } from '../evidence/weight.ts';
import { type Verdict, whyBehind } from './behind.ts';
import { whyNoClaim } from './claim.ts';
import { NO_PENALTY } from './needs.ts';
import { isOfOtherFigure } from './of-other-figures.ts';
import { beforeDeed } from './old-dates.ts';
import { BELOW, whyBelow, whyOtherStory } from './other-lines.ts';
import { endOfPenalty } from './penalties.ts';
import type { Stage, StageTerm, StatusWords, TermAt } from './words.ts';

/** A stage that the text states, and where. */
export interface StageClaim {
  stage: Stage;
  phrase: string;
  span: Span;
  /** The words that a reader is shown: with the penalty by which a verb is a verdict. */
  said: Span;
  sentence: number;
  /** Weight of the sentence: headline, opening or body. */
  weight: number;
}

/** What a text states of its stages. */
export interface StageClaims {
  stated: StageClaim[];
  /** Verdicts that stand too far down to count alone. */
  below: StageClaim[];
  /** Where the opening says that somebody was jailed, not for how long: the verdict stands further down. */
  jailed: StageClaim[];
}

/** Harmless phrases have no term. */
const stageTermsOf = compiledOnce((words: StatusWords) =>
  tableOf<StageTerm | undefined>(words.terms, words.harmless),
);

/** Whether a phrase that was found says that somebody is charged; before a sum of money some of these are a price. */
export function isCharge({ doc, language }: Draft, { from, length }: PhraseHit<unknown>): boolean {
  const term = stageTermsOf(language.status).match(doc.tokens, from, from + length);
  return term?.length === length && term.values.some((value) => value?.stage === 'charged');
}

/** What a line says that leads to another story is none of this case, nor a verdict far down. */
function whyElsewhere(
  draft: Draft,
  { stage }: StageTerm,
  { from }: TermAt,
  weight: number,
): string | undefined {
  if (weight >= HEADLINE_WEIGHT || stage === 'alleged') return undefined;
  const isVerdict = stage !== 'charged';
  return whyOtherStory(draft, from) ?? (isVerdict ? whyBelow(draft, from) : undefined);
}

/** What a headline quotes is said by somebody: 'smugglers get eight years'. */
function whySaid(
  { doc }: Draft,
  { stage }: StageTerm,
  { from, to, first, end }: TermAt,
  weight: number,
): string | undefined {
  if (stage === 'alleged' || weight < HEADLINE_WEIGHT) return undefined;
  const sentence = spanOf(doc, first, end);
  const term = spanOf(doc, from, to);
  const isSingle =
    OPEN_SINGLE.test(doc.text.slice(sentence.start, term.start)) &&
    CLOSED_SINGLE.test(doc.text.slice(term.end, sentence.end));
  return isSingle || quotedTokens(doc)[from] === 1 ? 'the words of somebody' : undefined;
}

/** In a headline single marks quote as well: one that is open before a word, and one that is closed behind it. */
const OPEN_SINGLE = /(?:^|[\s:(])['‘](?!\s)[^'‘’]*$/;
const CLOSED_SINGLE = /^[^'‘’]*[^\s'‘’]['’](?:$|[\s.,:;!?)])/;

/** Why a term that is told of this case states no stage of it. */
const whyNone = (draft: Draft, term: StageTerm, at: TermAt, weight: number): string | undefined =>
  term.headline && weight < HEADLINE_WEIGHT
    ? 'what is usual'
    : (whyNoClaim(draft, term, at) ??
      whyElsewhere(draft, term, at, weight) ??
      whySaid(draft, term, at, weight));

/** Whether 'jailed' in the opening is of this case and has all that a verdict needs except its term. */
const isJailed = (draft: Draft, term: StageTerm, at: TermAt, weight: number): boolean =>
  term.prison === true &&
  weight >= OPENING_WEIGHT &&
  whyNone(draft, { ...term, needs: 'object' }, at, weight) === undefined;

/** Whether a term below the opening tells what a body has done since it is there, or what befell others. */
const isOfAnother = (draft: Draft, { stage }: StageTerm, at: TermAt): boolean =>
  tellsOfFounding(draft, at.first, at.end) || (stage !== 'alleged' && isOfOtherFigure(draft, at));

/** Finds what a text states of its stages, and why the other words of stages state none. */
export function* claimsOf(draft: Draft): Generator<void, StageClaims> {
  const { doc, language } = draft;
  const terms = stageTermsOf(language.status);
  const claims: StageClaims = { stated: [], below: [], jailed: [] };
  const pauses = pacer();
  for (const [sentence, { weight, elsewhere, longAgo }] of draft.topic.sentences.entries()) {
    const first = doc.sentences[sentence] ?? 0;
    if (pauses(first)) yield;
    const end = doc.sentences[sentence + 1] ?? 0;
    let verdict: Verdict | undefined;
    for (const { term, at } of termsIn(terms, doc, first, end)) {
      const isOther = weight < OPENING_WEIGHT && isOfAnother(draft, term, at);
      const why =
        elsewhere || isOther || (longAgo !== undefined && isVerdictOf(draft, at, longAgo))
          ? 'another case'
          : (whyNone(draft, term, at, weight) ?? whyBehind(draft, verdict, term, at));
      if (term.stage === 'convicted') verdict = { to: at.to, why };
      file(claims, draft, { term, at, sentence, weight, why });
    }
  }
  return claims;
}

/** Whether what ends at a character, 'years ago', is said of a stage and not of the deed behind it. */
function isVerdictOf(draft: Draft, at: TermAt, longAgo: number): boolean {
  const last = tokenAt(draft.doc, longAgo - 1);
  return beforeDeed(draft, at, last) === last;
}

/** The terms of a sentence in their order. */
function* termsIn(
  terms: PhraseTable<StageTerm | undefined>,
  { tokens }: Doc,
  first: number,
  end: number,
): Generator<{ term: StageTerm; at: TermAt }> {
  for (let hit = terms.find(tokens, first, end); hit; ) {
    const { from, values, length } = hit;
    const to = from + length;
    for (const term of values) if (term) yield { term, at: { from, to, first, end } };
    hit = terms.find(tokens, to, end);
  }
}

/**
 * The words of a term with the penalty that they need, 'given suspended sentences' and not 'given', unless a name may
 * stand between.
 */
function saidBy(draft: Draft, { needs, stage }: StageTerm, at: TermAt): Span {
  const end = needs && stage === 'convicted' ? endOfPenalty(draft, at) : undefined;
  const to = Math.max(at.to, end ?? at.to);
  const isNamed = nextWith(draft.doc.tokens, CAPITAL, at.to, to) < to;
  return spanOf(draft.doc, at.from, isNamed ? at.to : to);
}

interface Judged {
  term: StageTerm;
  at: TermAt;
  sentence: number;
  weight: number;
  /** Why it states nothing, if so. */
  why: string | undefined;
}

/** Puts a term down as what it states, or as what may yet be needed where nothing is stated. */
function file(
  claims: StageClaims,
  draft: Draft,
  { term, at, sentence, weight, why }: Judged,
): void {
  const { stage, phrase } = term;
  const span = spanOf(draft.doc, at.from, at.to);
  draft.trace?.(`topic/${why ? 'no-' : ''}${stage}`, span, why);
  const claim = { stage, phrase, span, said: saidBy(draft, term, at), sentence, weight };
  if (!why) claims.stated.push(claim);
  else if (why === BELOW && stage === 'convicted')
    claims.below.push({ ...claim, weight: OPENING_WEIGHT });
  else if (why === NO_PENALTY && isJailed(draft, term, at, weight)) claims.jailed.push(claim);
}
