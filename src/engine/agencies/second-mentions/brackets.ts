import type { Draft } from '../../draft.ts';
import { nameAt } from '../../places/names/names.ts';
import { bodyOf } from '../../registry.ts';
import { DASHES } from '../../text/signs.ts';
import {
  CAPITAL,
  hasFlag,
  nextWith,
  normAt,
  OPENS_LINE,
  UPPER,
  WORD,
} from '../../text/tokens/tokens.ts';
import type { Claim } from '../claims.ts';
import { isJoin } from '../lexicon.ts';
import type { PinContext } from '../pin-context.ts';
import { isInitials, tellsLetters } from './initials.ts';
import { nameAgain } from './name-again.ts';

/** 'Lombardy Forest Corps (LFC)': what stands in brackets behind a body's name is that body. */
export function linkBrackets({ draft, claims, evidence }: PinContext): Map<string, Claim> {
  const { tokens } = draft.doc;
  const introduced = new Map<string, Claim>();
  for (const claim of claims.list()) {
    const at = bracketBehind(draft, claim) + 1;
    if (at === 0 || tokens.norm[at + 1] !== ')') continue;
    if (!isAcronym(draft, at) && !isInitials(draft, claim, at)) continue;
    if (isDateline(draft, claim, at + 2) || isNamesake({ draft, claims, evidence }, claim, at)) {
      claims.drop(claim);
      continue;
    }
    introduced.set(normAt(tokens, at), claim);
    nameAgain({ draft, claims }, { from: at, to: at + 1, rule: 'agencies/bracket' }, claim);
  }
  for (const claim of claims.list()) {
    const at = claim.to + 1;
    if (!tellsLetters(draft, claim, at) || nameAt(draft, at, at + 1)) continue;
    introduced.set(normAt(tokens, at), claim);
    nameAgain({ draft, claims }, { from: at, to: at + 1, rule: 'agencies/letters' }, claim);
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
function isDateline({ doc: { tokens } }: Draft, { from, to }: Claim, after: number): boolean {
  const opens = hasFlag(tokens, from, OPENS_LINE) && to - from > 1;
  const isLoud = hasFlag(tokens, from, UPPER) && hasFlag(tokens, to - 1, UPPER);
  return opens && isLoud && DASHES.has(normAt(tokens, after));
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
  const next = (from: number) => nextWith(tokens, CAPITAL, from);
  for (let i = next(0); i < tokens.count; i = next(i + 1)) {
    const body = introduced.get(normAt(tokens, i));
    if (!body || !claims.isFree(i, i + 1)) continue;
    if (isAcronym(draft, i) || isInitials(draft, body, i))
      nameAgain(around, { from: i, to: i + 1, rule: 'agencies/acronym' }, body);
  }
}
