import type { Draft } from '../draft.ts';
import { isPossessive } from '../possessive.ts';
import { sentenceAround, tokenAt } from '../text/doc.ts';
import { spanAt } from '../text/spans.ts';
import { normAt, SIGN } from '../text/tokens/tokens.ts';
import { SMUGGLING } from './countries/carried-people.ts';
import type { FoundTerm } from './evidence/evidence.ts';

/** What is brought stands so near behind the verb: 'smuggling five young Iraqi men'. */
const BEHIND = 8;
/** And so near before it: 'children who were being smuggled'. */
const BEFORE = 4;
/** It says by itself what the crime is. */
const STRONG = 3;
const PERSON = 'person';

/**
 * Crime areas that are told by what is smuggled, in whatever words: 'tried to smuggle three children', 'smuggled
 * Venezuelan petrol'. That somebody smuggles says by itself nothing of what.
 */
export function smuggledGoods(draft: Draft): FoundTerm[] {
  const found = new Map<number, FoundTerm>();
  const { terms } = draft.topic;
  const told = new Set(
    terms.filter(({ area, weight }) => area && weight > 1).map(({ span }) => span.start),
  );
  for (const { span, sentence } of terms) {
    if (told.has(span.start)) continue;
    const area = areaOfCarried(draft, tokenAt(draft.doc, span.start));
    if (area)
      found.set(span.start, { group: 'crime', area, weight: STRONG, said: 0, sentence, span });
  }
  return [...found.values()];
}

/** The area of what a word of smuggling at a token has behind it, in the passive before it, or right before it as a noun. */
function areaOfCarried(draft: Draft, at: number): string | undefined {
  const { doc, language } = draft;
  const { carried, migrants, smugglers, smuggles, traffics } = language.topic;
  const word = normAt(doc.tokens, at);
  if (traffics.has(word)) {
    const behind = behindVerb(draft, at);
    return behind && migrants.has(normAt(doc.tokens, behind)) ? SMUGGLING : undefined;
  }
  if (smugglers.has(word)) {
    const noun = carried.get(normAt(doc.tokens, at - 1));
    if (noun) return noun;
  }
  if (!smuggles.has(word)) return undefined;
  const behind = behindVerb(draft, at);
  if (behind) return carried.get(normAt(doc.tokens, behind)) ?? SMUGGLING;
  return beforeVerb(draft, at);
}

/** The token of what is carried behind a verb, if anything is. */
function behindVerb(draft: Draft, verb: number): number | undefined {
  const { doc, language } = draft;
  const { tokens } = doc;
  const { carried, carriedEnds, carriedOf } = language.topic;
  const end = Math.min(sentenceAround(doc, verb).to, verb + 1 + BEHIND);
  // The preposition is skipped: 'The smuggling of 14 refugees'
  const first = normAt(tokens, verb + 1) === carriedOf ? verb + 2 : verb + 1;
  for (let i = first; i < end; i += 1) {
    const word = normAt(tokens, i);
    if (carriedEnds.has(word) || isStop(draft, i)) return undefined;
    if (carried.has(word)) return isPossessive(draft, i + 1) ? undefined : i;
    if (isPeople(draft, i)) return i;
  }
  return undefined;
}

/** A sign ends what is carried, but the hyphen of 'a ten-year-old' does not. */
const isStop = ({ doc: { tokens } }: Draft, i: number): boolean =>
  tokens.kind[i] === SIGN && tokens.norm[i] !== '-';

/**
 * Whether people are counted or named by nationality at a token: 'Smuggling 21 Vietnamese', 'smuggled Albanians', but
 * not 'Venezuelan petrol'.
 */
function isPeople(draft: Draft, i: number): boolean {
  const { doc, figures, language, nationalities } = draft;
  const start = doc.tokens.start[i] ?? 0;
  if (spanAt(figures, start)?.unit === PERSON) return true;
  const nation = spanAt(nationalities, start);
  if (!nation) return false;
  const next = tokenAt(doc, nation.end - 1) + 1;
  const { plural, whither } = language.topic;
  return (
    doc.text.slice(start, nation.end).endsWith(plural) || whither.has(normAt(doc.tokens, next))
  );
}

/**
 * What was smuggled, if it stands before its verb: 'Children who were smuggled into', 'gold being smuggled to'.
 * Whoever 'smuggled cocaine' was not carried.
 */
function beforeVerb({ doc, language }: Draft, verb: number): string | undefined {
  const { tokens } = doc;
  const { carried, wereCarried, whither } = language.topic;
  const first = Math.max(sentenceAround(doc, verb).from, verb - BEFORE);
  let at = verb - 1;
  while (at >= first && wereCarried.has(normAt(tokens, at))) at -= 1;
  if (at < first || !whither.has(normAt(tokens, verb + 1))) return undefined;
  return carried.get(normAt(tokens, at));
}
