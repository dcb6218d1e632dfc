import type { Draft } from '../../draft.ts';
import { isPossessive } from '../../possessive.ts';
import { bodyOf } from '../../registry.ts';
import { inOneSentence } from '../../text/doc.ts';
import { CAPITAL, hasFlag, normAt } from '../../text/tokens/tokens.ts';
import type { Claim } from '../claims.ts';
import { agencyLexicon, overArticle } from '../lexicon.ts';
import type { PinContext } from '../pin-context.ts';
import { isInitials } from './initials.ts';
import { dropLetters, isLettersOfOther } from './letters-of-others.ts';
import { nameAgain } from './name-again.ts';

/** 'Central Investigation Office (CBŚP)': the name before a known acronym in brackets is that body's. */
export function linkBeforeBrackets({ draft, claims }: PinContext): void {
  const { tokens } = draft.doc;
  for (const claim of claims.list()) {
    const to = claim.from - 1;
    const isBracketed = tokens.norm[to] === '(' && tokens.norm[claim.to] === ')';
    if (!isBracketed || claim.to - claim.from > 1) continue;
    const pinned = claims.at(to - 1);
    if (pinned && isLettersOf(draft, pinned, claim)) giveLetters({ draft, claims }, pinned, claim);
    else if (pinned) nameInBrackets(draft, pinned, claim);
    if (pinned) continue;
    const from = startOfName(draft, to);
    if (to - from < 2) continue;
    if (isLettersOfOther(draft, { from, to }, claim)) {
      dropLetters({ draft, claims }, claim);
      continue;
    }
    nameAgain({ draft, claims }, { from, to, rule: 'agencies/before-bracket' }, claim);
  }
}

/** 'Albania's Anti-Corruption Prosecution Office (SPAK)': an unnamed authority of the country that the acronym's body is of. */
function nameInBrackets(draft: Draft, pinned: Claim, claim: Claim): void {
  const [unnamed, body] = [bodyOf(draft, pinned.id), bodyOf(draft, claim.id)];
  const isUnnamed = UNNAMED.has(pinned.rule) && unnamed?.cc !== undefined;
  // 'Anti-Drug Agency (DEA)': what a name is taken for by its country alone the acronym behind it corrects.
  const isGuess = pinned.rule === 'agencies/name-by-evidence' && claim.rule === 'agencies/name';
  // 'the International Police (Interpol)': nor is what a text's country was guessed for its own.
  const isNobodys = pinned.rule === 'agencies/proper-name' && body !== undefined && !body.cc;
  if (isGuess || isNobodys || (isUnnamed && unnamed.cc === body?.cc)) pinned.id = claim.id;
}

/** 'Crime Investigation Agency (CIA)' of another country than the body of these letters: they are that name's own. */
function isLettersOf(draft: Draft, pinned: Claim, claim: Claim): boolean {
  const [unnamed, body] = [bodyOf(draft, pinned.id), bodyOf(draft, claim.id)];
  const isOther = unnamed?.cc !== undefined && body?.cc !== undefined && unnamed.cc !== body.cc;
  return isOther && UNNAMED.has(pinned.rule) && isInitials(draft, pinned, claim.from);
}

/** Gives a name its letters, wherever they stand. */
function giveLetters(
  { draft, claims }: Pick<PinContext, 'draft' | 'claims'>,
  pinned: Claim,
  letters: Claim,
): void {
  const { norm } = draft.doc.tokens;
  const { id } = letters;
  for (const claim of claims.list())
    if (claim.id === id && norm[claim.from] === norm[letters.from]) claim.id = pinned.id;
}

/** How authorities are pinned that bear no name of the registry. */
const UNNAMED = new Set(
  ['nationality', 'possessive', 'place', 'of-place', 'proper-name', 'state-body'].map(
    (rule) => `agencies/${rule}`,
  ),
);

/** Signs that may stand inside a name: 'Anti-Mafia', 'State Attorneys' Office'. */
const INNER = new Set(['-', "'"]);

/** What ties the capitalised words of a name: 'State Attorney's Office for Fraud'. */
function isInner(draft: Draft, i: number): boolean {
  const norm = normAt(draft.doc.tokens, i);
  return agencyLexicon(draft).links.has(norm) || INNER.has(norm) || isPossessive(draft, i);
}

/** The first token of the run of capitalised words, links between them allowed, that ends before `to`. */
function startOfName(draft: Draft, to: number): number {
  const { tokens } = draft.doc;
  let from = to;
  for (let i = to - 1; i >= 0 && inOneSentence(draft.doc, i, to); i -= 1) {
    if (hasFlag(tokens, i, CAPITAL)) from = i;
    else if (!isInner(draft, i)) break;
  }
  return overArticle(draft, from);
}
