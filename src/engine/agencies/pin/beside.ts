import type { Draft } from '../../draft.ts';
import { bodyOf } from '../../registry.ts';
import { CAPITAL, hasFlag, normAt } from '../../text/tokens/tokens.ts';
import type { Owner } from '../countries/owner.ts';
import type { HeadHit } from '../heads/head-hit.ts';
import { agencyLexicon, overArticle } from '../lexicon.ts';
import type { NameHit } from '../names/names.ts';
import type { PinContext } from '../pin-context.ts';

/** 'a tax police commander', 'the respective national police forces': before lower case such words name no body. */
export function isAnyOne(draft: Draft, { from }: Pick<NameHit, 'from'>): boolean {
  const { tokens } = draft.doc;
  const { indefinite, ofMany } = agencyLexicon(draft);
  const before = normAt(tokens, from - 1);
  return !hasFlag(tokens, from, CAPITAL) && (indefinite.has(before) || ofMany.has(before));
}

/** 'Mandaue City police': the place whose name ends inside a head, 'city police', that its last word opens. */
export function ownerAcross({ owners }: PinContext, { from, to }: HeadHit): Owner | undefined {
  for (let i = from + 1; i < to; i += 1) {
    const owner = owners.before(i);
    // 'Anti-Human Trafficking Bureau': what a hyphen adds is no name of a place.
    if (owner && owner.from < from && owners.at(owner.from)?.to === i) return owner;
  }
  return undefined;
}

/** Past 'of' and its article, if that stands at a token. */
function overOf(draft: Draft, at: number): number | undefined {
  const { of } = agencyLexicon(draft);
  return of.has(normAt(draft.doc.tokens, at)) ? overArticle(draft, at + 1) : undefined;
}

/** 'Federal Police of Brazil': the place that 'of' puts behind a name. */
export function ownerBehind({ draft, owners }: PinContext, to: number): Owner | undefined {
  const { tokens } = draft.doc;
  const { of } = agencyLexicon(draft);
  const at = overOf(draft, to);
  if (at === undefined) return undefined;
  // 'of the Republic of Belarus': a state with its title, whose first word is no place.
  const isTitled = of.has(normAt(tokens, at + 1));
  const first = owners.named(isTitled ? at + 2 : at);
  const owner = holderOf(draft, owners, first) ?? first;
  // 'the Drugs Cell of Mauritius Police': the place is the name of the next body.
  const isOfNext = owner && isHead(draft, owner.to);
  return owner?.by === 'place' && !isOfNext ? owner : undefined;
}

/** 'the Southern District of California': what holds a part decides whose it is, whatever else is called like the part. */
function holderOf(
  draft: Draft,
  owners: PinContext['owners'],
  part: Owner | undefined,
): Owner | undefined {
  const at = part?.by === 'place' ? overOf(draft, part.to) : undefined;
  const holder = at === undefined ? undefined : owners.named(at);
  // 'of the Republic of Dagestan of the Russian Federation' is of the republic alone.
  const isPart = part?.isPart ?? false;
  return holder?.by === 'place' ? { ...holder, isPart: isPart || holder.isPart } : undefined;
}

/** 'the Cybercrime Unit of the Graz prosecutor's office': the country of the body that a unit is of. */
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

/** 'Louisiana Department of Agriculture': a ministry of a part of the country is none of the state's. */
export const isOfPart = (draft: Draft, { isPart, by }: Owner, id: string): boolean =>
  isPart && by !== 'possessive' && bodyOf(draft, id)?.kind === 'ministry';
