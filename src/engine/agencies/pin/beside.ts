import type { Draft } from '../../draft.ts';
import { bodyOf } from '../../registry.ts';
import { CAPITAL, hasFlag, normAt } from '../../text/tokens/tokens.ts';
import type { Owner } from '../countries/owner.ts';
import type { HeadHit } from '../heads/head-hit.ts';
import { agencyLexicon, overArticle } from '../lexicon.ts';
import type { NameHit } from '../names/names.ts';
import type { PinContext } from '../pin-context.ts';

/**
 * Whether the words before a name make it any body of its kind, as they do in lower case: 'a tax police commander',
 * 'the respective national police forces'.
 */
export function isAnyOne(draft: Draft, { from }: Pick<NameHit, 'from'>): boolean {
  const { tokens } = draft.doc;
  const { indefinite, ofMany } = agencyLexicon(draft);
  const before = normAt(tokens, from - 1);
  return !hasFlag(tokens, from, CAPITAL) && (indefinite.has(before) || ofMany.has(before));
}

/**
 * The owner whose name ends inside a head, in a word that also opens the head: 'Mandaue City' in
 * 'Mandaue City police', where the head is 'city police'.
 */
export function ownerAcross({ owners }: PinContext, { from, to }: HeadHit): Owner | undefined {
  for (let i = from + 1; i < to; i += 1) {
    const owner = owners.before(i);
    // A place whose name begins before the head and ends at this word; what a hyphen adds is not the name of a place:
    // 'Anti-Human Trafficking Bureau'.
    if (owner && owner.from < from && owners.at(owner.from)?.to === i) return owner;
  }
  return undefined;
}

/** The token behind 'of' and its article, or undefined if there is no 'of' at the token. */
function overOf(draft: Draft, at: number): number | undefined {
  const { of } = agencyLexicon(draft);
  return of.has(normAt(draft.doc.tokens, at)) ? overArticle(draft, at + 1) : undefined;
}

/** The place that 'of' puts behind a name: Brazil in 'Federal Police of Brazil'. */
export function ownerBehind({ draft, owners }: PinContext, to: number): Owner | undefined {
  const { tokens } = draft.doc;
  const { of } = agencyLexicon(draft);
  const at = overOf(draft, to);
  if (at === undefined) return undefined;
  // A state may stand with its title, whose first word is not a place: 'of the Republic of Belarus'.
  const isTitled = of.has(normAt(tokens, at + 1));
  const first = owners.named(isTitled ? at + 2 : at);
  const owner = holderOf(draft, owners, first) ?? first;
  // A place that begins the name of the next body does not own this one: 'the Drugs Cell of Mauritius Police'.
  const isOfNext = owner && isHead(draft, owner.to);
  return owner?.by === 'place' && !isOfNext ? owner : undefined;
}

/**
 * The place that holds a part of a country decides whose the part is, whatever else has the same name:
 * 'the Southern District of California'.
 */
function holderOf(
  draft: Draft,
  owners: PinContext['owners'],
  part: Owner | undefined,
): Owner | undefined {
  const at = part?.by === 'place' ? overOf(draft, part.to) : undefined;
  const holder = at === undefined ? undefined : owners.named(at);
  // A body of a part of a country is the part's alone, even where the country is told too:
  // 'of the Republic of Dagestan of the Russian Federation'.
  const isPart = part?.isPart ?? false;
  return holder?.by === 'place' ? { ...holder, isPart: isPart || holder.isPart } : undefined;
}

/** The country of the body that a unit belongs to: 'the Cybercrime Unit of the Graz prosecutor's office'. */
export function countryOfBodyBehind({ draft, claims }: PinContext, to: number): string | undefined {
  const at = overOf(draft, to);
  const body = at === undefined ? undefined : claims.at(at);
  return body && bodyOf(draft, body.id)?.cc;
}

/** Whether the common noun of an authority opens at token `i`, with a capital of its own, or behind words of its name: 'Central District Prosecutors'. */
function isHead(draft: Draft, i: number): boolean {
  const { tokens } = draft.doc;
  const { heads, modifiers } = agencyLexicon(draft);
  let at = i;
  while (hasFlag(tokens, at, CAPITAL) && modifiers.has(normAt(tokens, at))) at += 1;
  return hasFlag(tokens, at, CAPITAL) && heads.match(tokens, at) !== undefined;
}

/** The place that a preposition puts behind a name: 'State police in Bavaria'. */
export function seatBehind({ draft, owners }: PinContext, to: number): Owner | undefined {
  const { at } = agencyLexicon(draft);
  const owner = at.has(normAt(draft.doc.tokens, to)) ? owners.at(to + 1) : undefined;
  return owner?.by === 'place' ? owner : undefined;
}

/** Whether the word before a token says that what follows is of a part of the country: 'Region' of 'the Kurdistan Region Interior Ministry'. */
export const followsPart = (draft: Draft, i: number): boolean =>
  agencyLexicon(draft).ofPart.has(normAt(draft.doc.tokens, i - 1));

/**
 * Whether a ministry belongs to a part of a country, so that it is not the state's:
 * 'Louisiana Department of Agriculture'.
 */
export const isOfPart = (draft: Draft, { isPart, by }: Owner, id: string): boolean =>
  isPart && by !== 'possessive' && bodyOf(draft, id)?.kind === 'ministry';
