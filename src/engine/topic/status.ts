import type { Draft } from '../draft.ts';
import { compiledOnce } from '../text/compiled.ts';
import { spanOf } from '../text/doc.ts';
import { PhraseTable, phraseSet } from '../text/phrases.ts';
import { quotedTokens } from '../text/quotes.ts';
import { pacer } from '../text/slices.ts';
import type { CaseStatus, Span } from '../types.ts';
import { NO_PENALTY, type TermAt, whyNoClaim } from './claim.ts';
import { evidenceOf } from './evidence.ts';
import { whyBelow, whyOtherStory } from './other-lines.ts';
import type { Stage, StageTerm, StatusWords } from './status-words.ts';
import { HEADLINE_WEIGHT, OPENING_WEIGHT } from './weight.ts';

/** So close behind a verb that states no verdict its penalty states none: 'is to be jailed for five years for'. */
const PENALTY = 6;
/** And the counts of a verdict so close: 'guilty of two counts of'. */
const COUNTS = 3;

/** A stage that the text states, and where. */
interface Claim {
  stage: Stage;
  span: Span;
  sentence: number;
  /** Weight of the sentence: headline, opening or body. */
  weight: number;
}

interface Tables {
  /** Undefined stands for a harmless phrase. */
  terms: PhraseTable<StageTerm | undefined>;
  unsettled: PhraseTable<string>;
  pending: PhraseTable<string>;
}

const tablesOf = compiledOnce(
  (words: StatusWords): Tables => ({
    terms: new PhraseTable<StageTerm | undefined>([
      ...words.terms.map((term) => [term.phrase, term] as const),
      ...words.harmless.map((phrase) => [phrase, undefined] as const),
    ]),
    unsettled: phraseSet(words.unsettled),
    pending: phraseSet(words.pending),
  }),
);

/** Reads the legal stage of the case from the text's own words: never more than they say of its suspects. */
export function* readStatus(draft: Draft): Generator<void, undefined> {
  if (draft.relevance === 'no') return;
  const claims = yield* claimsOf(draft);
  const stage = decide(draft, claims);
  const mentions = claims.filter((claim) => claim.stage === stage).map(({ span }) => span);
  draft.status = { stage, mentions };
  const words = [...new Set(mentions.map(({ start, end }) => draft.doc.text.slice(start, end)))];
  if (words.length > 0) draft.reasons.push({ kind: 'status-words', words, mentions });
}

/** A verdict counts only where headline or opening states it; a charge counts wherever it stands. */
function decide(draft: Draft, claims: readonly Claim[]): CaseStatus {
  const opening = claims.filter(({ weight }) => weight >= OPENING_WEIGHT);
  const states = (stage: Stage, of = opening) => of.some((claim) => claim.stage === stage);
  const headline = opening.filter(({ weight }) => weight >= HEADLINE_WEIGHT);
  if (states('convicted') && isSettled(draft, states('convicted', headline), opening))
    return 'convicted';
  if (states('acquitted') && !states('convicted')) return 'acquitted';
  return states('charged', [...claims]) ? 'charged' : 'alleged';
}

/** Whether a verdict of the opening is this case's, and stands. */
function isSettled(draft: Draft, inHeadline: boolean, opening: readonly Claim[]): boolean {
  const { unsettled, pending } = tablesOf(draft.language.status);
  const verdicts = opening.filter(({ stage }) => stage === 'convicted');
  if (holds(draft, unsettled, OPENING_WEIGHT))
    return refuse(draft, verdicts, 'an unsettled verdict');
  if (!inHeadline && holds(draft, pending, HEADLINE_WEIGHT))
    return refuse(draft, verdicts, 'the headline tells of an earlier stage');
  return true;
}

function refuse(draft: Draft, verdicts: readonly Claim[], why: string): false {
  for (const { span } of verdicts) draft.trace?.('topic/no-verdict', span, why);
  return false;
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

/** Whether a sentence of at least this weight holds one of the phrases. */
function holds(draft: Draft, table: PhraseTable<string>, weight: number): boolean {
  const { doc } = draft;
  return evidenceOf(draft).sentences.some((sentence, s) => {
    if (sentence.weight < weight) return false;
    const end = doc.sentences[s + 1] ?? 0;
    for (let i = doc.sentences[s] ?? 0; i < end; i += 1)
      if (table.match(doc.tokens, i, end)) return true;
    return false;
  });
}

/** Why a term that is told of this case states no stage of it. */
const whyNone = (draft: Draft, term: StageTerm, at: TermAt, weight: number): string | undefined =>
  term.headline && weight < HEADLINE_WEIGHT
    ? 'what is usual'
    : (whyNoClaim(draft, term, at) ??
      whyElsewhere(draft, term, at, weight) ??
      whySaid(draft, term, at, weight));

/** The last word of a verdict in a sentence: where it ended, and why it stated none, if so. */
interface Verdict {
  to: number;
  why: string | undefined;
}

/**
 * Why a term right behind a verdict states nothing: the penalty of what is none, and the counts of one
 * ('found guilty of two counts of').
 */
function whyBehind(verdict: Verdict | undefined, { stage }: StageTerm, { from }: TermAt) {
  if (!verdict || from - verdict.to > PENALTY) return undefined;
  if (stage === 'convicted') return verdict.why;
  const isCounted =
    stage === 'charged' && verdict.why !== NO_PENALTY && from - verdict.to <= COUNTS;
  return isCounted ? (verdict.why ?? 'a part of the verdict') : undefined;
}

function* claimsOf(draft: Draft): Generator<void, Claim[]> {
  const { doc, language } = draft;
  const { terms } = tablesOf(language.status);
  const claims: Claim[] = [];
  const pauses = pacer();
  for (const [sentence, { weight, elsewhere }] of evidenceOf(draft).sentences.entries()) {
    const first = doc.sentences[sentence] ?? 0;
    if (pauses(first)) yield;
    const end = doc.sentences[sentence + 1] ?? 0;
    let verdict: Verdict | undefined;
    for (let from = first; from < end; ) {
      const hit = terms.match(doc.tokens, from, end);
      if (!hit) {
        from += 1;
        continue;
      }
      const at: TermAt = { from, to: from + hit.length, first, end };
      for (const term of hit.values) {
        if (!term) continue;
        const span = spanOf(doc, at.from, at.to);
        const why = elsewhere
          ? 'another case'
          : (whyNone(draft, term, at, weight) ?? whyBehind(verdict, term, at));
        if (term.stage === 'convicted') verdict = { to: at.to, why };
        draft.trace?.(`topic/${why ? 'no-' : ''}${term.stage}`, span, why);
        if (!why) claims.push({ stage: term.stage, span, sentence, weight });
      }
      from = at.to;
    }
  }
  return claims;
}
