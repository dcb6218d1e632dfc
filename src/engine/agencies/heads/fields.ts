import type { Draft } from '../../draft.ts';
import { inOneSentence, opensSentence, spanOf } from '../../text/doc.ts';
import { isInside } from '../../text/spans.ts';
import { normAt } from '../../text/tokens/tokens.ts';
import { isCapital, isOwnCapital, isTitleCase } from '../capitals.ts';
import { agencyLexicon, isJoin } from '../lexicon.ts';
import type { AuthorityField } from '../words.ts';
import type { HeadHit } from './head-hit.ts';

/** The most tokens there may be between a field and the noun of its body: 'Crime Research and Intelligence Bureau'. */
const REACH = 6;

/** A body that no list holds, told by the field of its work: 'Disaster Management Authority', 'Spanish drug squad'. */
export function fieldFirst(draft: Draft, from: number, limit: number): HeadHit | undefined {
  const hit = agencyLexicon(draft).fields.match(draft.doc.tokens, from, limit);
  const field = hit?.values[0];
  if (!field) return undefined;
  const isName = isOwnCapital(draft, from);
  let at = from + hit.length;
  const last = isName ? Math.min(limit, at + REACH) : at + 1;
  while (at < last && !isNoun(draft, at, field)) {
    if (!isInner(draft, at)) return undefined;
    at += 1;
  }
  if (at >= last || !isWrittenAlike(draft, from, at)) return undefined;
  return isName ? nameOf(draft, field, { from, at, limit }) : { from, to: at + 1, heads: [field] };
}

/** Whether a field and its noun have both a capital or neither. 'Drug squad officers found': what opens a sentence has its own from there. */
const isWrittenAlike = (draft: Draft, from: number, at: number): boolean =>
  isCapital(draft, at)
    ? isCapital(draft, from)
    : !isCapital(draft, from) || opensSentence(draft.doc, from);

/** The whole name whose field stands at `from` and whose noun at `at`. */
function nameOf(
  draft: Draft,
  field: AuthorityField,
  { from, at, limit }: { from: number; at: number; limit: number },
): HeadHit {
  let to = at + 1;
  while (isCapital(draft, to) && isNoun(draft, to, field)) to += 1;
  // The noun may have its own field behind it: 'Homicide Bureau of Investigations'.
  const whole = nounFirst(draft, to - 1, limit);
  // If the noun of another body stands before the noun, it says what kind of body this is:
  // 'Customs Prosecution Office'.
  const own = agencyLexicon(draft).heads.match(draft.doc.tokens, at - 1, to);
  const heads = own?.length === to - at + 1 && at - 1 > from ? own.values : [field];
  return { from, to: whole?.to ?? to, heads };
}

/**
 * A body whose noun stands before its field, which it may where both have capitals: 'Department of Corrections',
 * 'Directorate for Combating Drugs'.
 */
export function nounFirst(draft: Draft, from: number, limit: number): HeadHit | undefined {
  const { tokens } = draft.doc;
  const { fields, fieldNouns, modifiers, of, purposes } = agencyLexicon(draft);
  if (!isOwnCapital(draft, from) || !fieldNouns.has(normAt(tokens, from))) return undefined;
  // An adjective may stand behind the noun: 'Directorate General of Immigration'.
  const noun =
    modifiers.has(normAt(tokens, from + 1)) && isCapital(draft, from + 1) ? from + 1 : from;
  const link = normAt(tokens, noun + 1);
  if (!of.has(link) && !purposes.has(link)) return undefined;
  const last = Math.min(limit, noun + 2 + REACH);
  for (let at = noun + 2; at < last && (isInner(draft, at) || isLink(draft, at)); at += 1) {
    const hit = fields.match(tokens, at, limit);
    if (!hit) continue;
    let to = endOfCapitals(draft, at + hit.length);
    while (isJoin(draft, to)) {
      const next = endOfCapitals(draft, to + 1);
      // A word that joins something else on ends the name: 'of Prisons and Director Quillfeather',
      // 'and Guardia Civil'.
      if (next === to + 1 || isInside(draft.agencies, spanOf(draft.doc, to + 1, to + 2))) break;
      to = next;
    }
    return { from, to, heads: hit.values };
  }
  return undefined;
}

/**
 * Whether token `i` is one of the words that lead on from a noun to its field:
 * 'for the Repression of Illicit Drug Trafficking'.
 */
function isLink(draft: Draft, i: number): boolean {
  const { tokens } = draft.doc;
  const { articles, of, purposes } = agencyLexicon(draft);
  const leads = (at: number) => of.has(normAt(tokens, at)) || purposes.has(normAt(tokens, at));
  return leads(i) || (articles.has(normAt(tokens, i)) && leads(i - 1));
}

/**
 * The end of the words with capitals that are a field. 'Narcotics Control' is one as it stands, but 'Corrections'
 * ends before 'Director' and the name of a man, and 'Law Enforcement' before 'Affairs'.
 */
function endOfCapitals(draft: Draft, from: number): number {
  const { tokens } = draft.doc;
  const { notBefore, staff } = agencyLexicon(draft);
  let to = from;
  while (isCapital(draft, to) && !notBefore.match(tokens, to) && !staff.has(normAt(tokens, to)))
    to += 1;
  return to;
}

function isNoun(draft: Draft, i: number, field: AuthorityField): boolean {
  const { fieldNouns, teams, units } = agencyLexicon(draft);
  const word = normAt(draft.doc.tokens, i);
  if (field.hasTeams && teams.has(word) && isOwnCapital(draft, i)) return true;
  return fieldNouns.has(word) || (field.hasUnits === true && units.has(word));
}

/** What may stand between a field and its noun: words of the name, and what joins them. */
const isInner = (draft: Draft, i: number) =>
  isCapital(draft, i) || isJoin(draft, i) || normAt(draft.doc.tokens, i) === '-';

/** The most tokens there may be between a field and the noun of its unit: 'Corruption Investigation Department'. */
const UNIT_REACH = 4;

/** Whether tokens are the field of a unit that no registry knows: 'drug squad', 'Organised Crime and Corruption Department'. */
export function isFieldOfUnit(draft: Draft, from: number, to: number): boolean {
  const { doc } = draft;
  const { units } = agencyLexicon(draft);
  if (units.has(normAt(doc.tokens, to))) return inOneSentence(doc, from, to);
  if (!isCapital(draft, from) || isTitleCase(draft, from)) return false;
  for (let i = to; i < to + UNIT_REACH && inOneSentence(doc, from, i); i += 1) {
    if (!isCapital(draft, i) && !isJoin(draft, i)) return false;
    if (units.has(normAt(doc.tokens, i))) return true;
  }
  return false;
}
