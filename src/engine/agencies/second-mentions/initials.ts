import type { Draft } from '../../draft.ts';
import { nameAt } from '../../places/names/names.ts';
import { countryOfBody } from '../../places/resolve/evidence.ts';
import { firstEndingFrom } from '../../text/spans.ts';
import { hasFlag, nextWith, normAt, UPPER } from '../../text/tokens/tokens.ts';
import { isCapital } from '../capitals.ts';
import type { Claim, Claims } from '../claims.ts';
import { nameAgain } from './name-again.ts';

/** So few letters may stand for anything. */
const LEAST = 3;

/** 'Texas Department of Public Safety ... DPS troopers': letters that the words of a body's name begin with are that body. */
export function linkInitials(draft: Draft, claims: Claims): void {
  const { tokens } = draft.doc;
  const named = initialsOf(draft, claims);
  if (named.size === 0) return;
  for (let i = nextWith(tokens, UPPER, 0); i < tokens.count; i = nextWith(tokens, UPPER, i + 1)) {
    const body = named.get(normAt(tokens, i));
    if (!body || body.to > i || nameAt(draft, i, i + 1)?.alias) continue;
    if (isOfOthers(draft, i, body)) continue;
    nameAgain({ draft, claims }, { from: i, to: i + 1, rule: 'agencies/initials' }, body);
  }
}

/** 'the Latvian FSA' is not the Estonian one that the text has named. */
function isOfOthers({ doc, nationalities }: Draft, i: number, { id }: Claim): boolean {
  const end = doc.tokens.end[i - 1] ?? 0;
  const cc = countryOfBody(id);
  let at = firstEndingFrom(nationalities, end);
  if (cc === '' || nationalities[at]?.end !== end) return false;
  // one word may be of two peoples
  for (; nationalities[at]?.end === end; at += 1) if (nationalities[at]?.cc === cc) return false;
  return true;
}

/** 'World Anti-Doping Agency (Wada)': a word whose letters begin those of the name. */
export function isInitials(draft: Draft, claim: Claim, at: number): boolean {
  if (!isCapital(draft, at)) return false;
  const letters = initials(draft, claim);
  return letters.length >= LEAST && letters === draft.doc.tokens.norm[at];
}

/** The letters that the words of a name begin with, those without a capital left out: 'wada'. */
function initials(draft: Draft, { from, to }: Claim): string {
  let letters = '';
  for (let i = from; i < to; i += 1)
    if (isCapital(draft, i)) letters += draft.doc.tokens.norm[i]?.[0] ?? '';
  return letters;
}

/** 'Independent Commission of Inquiry, INDECI, is': letters between commas behind a name that are drawn from it in their order. */
export function tellsLetters({ doc: { tokens } }: Draft, { from, to }: Claim, at: number): boolean {
  const [short = '', opens, closes] = [tokens.norm[at], tokens.norm[to], tokens.norm[at + 1]];
  const isApart = opens === ',' && closes === ',' && to - from > 1;
  if (!isApart || !hasFlag(tokens, at, UPPER) || short.length < LEAST) return false;
  const name = tokens.norm.slice(from, to).join('');
  let next = 0;
  for (const letter of short) {
    next = name.indexOf(letter, next) + 1;
    if (next === 0) return false;
  }
  return name[0] === short[0];
}

/** Each body by the letters of its name, with those of its place and without. */
function initialsOf(draft: Draft, claims: Claims): Map<string, Claim> {
  const named = new Map<string, Claim>();
  for (const claim of claims.list()) {
    const letters = initials(draft, claim);
    for (const short of [letters, letters.slice(1)])
      if (short.length >= LEAST && !named.has(short)) named.set(short, claim);
  }
  return named;
}
