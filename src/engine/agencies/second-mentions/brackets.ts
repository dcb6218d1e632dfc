import type { Draft } from '../../draft.ts';
import { nameAt } from '../../places/names/names.ts';
import { isPossessive } from '../../possessive.ts';
import { bodyOf } from '../../registry.ts';
import { inOneSentence } from '../../text/doc.ts';
import { DASHES } from '../../text/signs.ts';
import { CAPITAL, hasFlag, normAt, OPENS_LINE, UPPER, WORD } from '../../text/tokens/tokens.ts';
import type { Claim } from '../claims.ts';
import { agencyLexicon, isJoin } from '../lexicon.ts';
import type { PinContext } from '../pin/pin-context.ts';
import { isInitials, tellsLetters } from './initials.ts';
import { dropLetters, isLettersOfOther } from './letters-of-others.ts';

/** 'Lombardy Forest Corps (LFC)': what stands in brackets behind a body's name is that body. */
export function linkBrackets({ draft, claims, evidence }: PinContext): Map<string, Claim> {
  const { tokens } = draft.doc;
  const introduced = new Map<string, Claim>();
  for (const claim of claims.list()) {
    const at = bracketBehind(draft, claim) + 1;
    if (at === 0 || tokens.norm[at + 1] !== ')') continue;
    if (!isAcronym(draft, at) && !isInitials(draft, claim, at)) continue;
    if (isDateline({ draft, claims }, claim, at + 2)) continue;
    if (isNamesake({ draft, claims, evidence }, claim, at)) {
      claims.drop(claim);
      continue;
    }
    introduced.set(normAt(tokens, at), claim);
    nameAgain({ draft, claims }, at, at + 1, claim, 'agencies/bracket');
  }
  for (const claim of claims.list()) {
    const at = claim.to + 1;
    if (!tellsLetters(draft, claim, at) || nameAt(draft, at, at + 1)) continue;
    introduced.set(normAt(tokens, at), claim);
    nameAgain({ draft, claims }, at, at + 1, claim, 'agencies/letters');
  }
  return introduced;
}

/**
 * 'General Directorate for Combating Organized Crime (DGLCCO)' in a text on Uruguay: with letters that are neither of that
 * name nor known, the name of a body of a country that the text speaks of in no other way is another body's.
 */
function isNamesake(
  { draft, claims, evidence }: Pick<PinContext, 'draft' | 'claims' | 'evidence'>,
  claim: Claim,
  at: number,
): boolean {
  const cc = bodyOf(draft, claim.id)?.cc;
  if (claim.rule !== 'agencies/name' || !cc || !evidence.isToldOfOther(cc)) return false;
  return !claims.at(at) && !isInitials(draft, claim, at);
}

/** So many tokens of a field's list at most: ', Trade and the Sea'. */
const LISTED = 8;

/**
 * Where the bracket behind a body's name opens, or -1. 'Department of Labour, Trade and the Sea (DLTS)': a field goes
 * on over a comma where the letters in the bracket tell so.
 */
function bracketBehind(draft: Draft, { from, to, ...claim }: Claim): number {
  const { norm } = draft.doc.tokens;
  if (norm[to] === '(') return to;
  if (norm[to] !== ',' && !isJoin(draft, to)) return -1;
  let open = to + 1;
  while (open < to + LISTED && norm[open] !== '(') open += 1;
  if (norm[open] !== '(') return -1;
  // 'Ireland's Department of': the letters leave out whose it is.
  for (let first = from; first < to; first += 1)
    if (isInitials(draft, { ...claim, from: first, to: open }, open + 1)) return open;
  return -1;
}

/** 'UNITED NATIONS (AP) —': a body in capitals that opens a line before a dash is where the agency in brackets wrote. */
function isDateline(
  { draft, claims }: Pick<PinContext, 'draft' | 'claims'>,
  claim: Claim,
  after: number,
): boolean {
  const { tokens } = draft.doc;
  const opens = hasFlag(tokens, claim.from, OPENS_LINE) && claim.to - claim.from > 1;
  const isLoud = hasFlag(tokens, claim.from, UPPER) && hasFlag(tokens, claim.to - 1, UPPER);
  if (!opens || !isLoud || !DASHES.has(normAt(tokens, after))) return false;
  claims.drop(claim);
  return true;
}

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
    nameAgain({ draft, claims }, from, to, claim, 'agencies/before-bracket');
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
  const { articles } = agencyLexicon(draft);
  let from = to;
  for (let i = to - 1; i >= 0 && inOneSentence(draft.doc, i, to); i -= 1) {
    if (hasFlag(tokens, i, CAPITAL)) from = i;
    else if (!isInner(draft, i)) break;
  }
  return articles.has(normAt(tokens, from)) ? from + 1 : from;
}

/** Two capitals at least: 'GNR', 'GdF', 'OFAST'. */
function isAcronym({ doc: { tokens, text } }: Draft, i: number): boolean {
  if (tokens.kind[i] !== WORD || !hasFlag(tokens, i, CAPITAL)) return false;
  const surface = text.slice(tokens.start[i], tokens.end[i]);
  return hasFlag(tokens, i, UPPER) || (surface.match(/\p{Lu}/gu)?.length ?? 0) >= 2;
}

/** An acronym counts for the whole text once it has been introduced. */
export function linkIntroduced(
  around: Pick<PinContext, 'draft' | 'claims'>,
  introduced: ReadonlyMap<string, Claim>,
): void {
  const { draft, claims } = around;
  const { tokens } = draft.doc;
  for (let i = 0; i < tokens.count; i += 1) {
    const body = introduced.get(normAt(tokens, i));
    if (!body || !claims.isFree(i, i + 1)) continue;
    if (isAcronym(draft, i) || isInitials(draft, body, i))
      nameAgain(around, i, i + 1, body, 'agencies/acronym');
  }
}

/** Marks tokens as one more mention of a body that the text has named. */
export function nameAgain(
  { draft, claims }: Pick<PinContext, 'draft' | 'claims'>,
  from: number,
  to: number,
  { id, sure }: Claim,
  rule: string,
): void {
  const claim = { from, to, id, rule, sure };
  if (claims.add(claim)) draft.trace?.(rule, claims.spanOf(claim), id);
}
