import type { Draft } from '../../draft.ts';
import { isPossessive } from '../../possessive.ts';
import { tokenAt } from '../../text/doc.ts';
import { CAPITAL, hasFlag, normAt } from '../../text/tokens/tokens.ts';
import type { Mention } from '../mention.ts';
import { placeNounBefore } from '../names/nouns.ts';
import type { Candidates } from './candidates.ts';
import { countryOfBody } from './evidence.ts';

/**
 * Lets the word before a place tell its country: 'Guardia Civil in Cartagena', 'Dutch Limburg',
 * 'Belgium's Limburg province'.
 */
export function bindCountriesBeside(draft: Draft, candidates: Candidates): void {
  const { agencies, mentions, nationalities, doc, language } = draft;
  const byEnd = new Map(agencies.map((agency) => [tokenAt(doc, agency.end - 1) + 1, agency.id]));
  const demonyms = new Map(nationalities.map(({ end, cc }) => [tokenAt(doc, end - 1) + 1, cc]));
  for (const [i, mention] of mentions.entries()) {
    const { from } = mention;
    // A noun may stand between the people and the name: 'the Belgian town of Lille'.
    const noun = placeNounBefore(draft, from) && from - 2;
    mention.demonym = demonyms.get(from) ?? (noun === undefined ? undefined : demonyms.get(noun));
    mention.demonym ??=
      countryOfCourt(draft, candidates, mention) ??
      ownerOf(draft, candidates, mention, mentions[i - 1]);
    if (!language.places.strictLocatives.has(normAt(doc.tokens, from - 1))) continue;
    const id = byEnd.get(from - 1);
    const cc = id && countryOfBody(id);
    if (cc) mention.body = cc;
  }
}

/** The country that a region or town belongs to: 'Belgium's Limburg province', but not 'Germany's Paris embassy'. */
function ownerOf(
  draft: Draft,
  candidates: Candidates,
  { from, noun }: Mention,
  owner: Mention | undefined,
): string | undefined {
  const isOwned = owner?.to === from - 1 && isPossessive(draft, owner.to);
  if (!isOwned || (noun !== 'region' && noun !== 'city')) return undefined;
  return owner.ids.map((id) => candidates.place(id)).find(({ kind }) => kind === 'country')?.cc;
}

/**
 * The country whose federal courts have such districts, if a state of the name is in it:
 * 'The Northern District of Georgia'.
 */
function countryOfCourt(
  { doc: { tokens }, language }: Draft,
  candidates: Candidates,
  { from, ids }: Mention,
): string | undefined {
  const { bridges, districtNouns, genitive, towns } = language.places;
  if (normAt(tokens, from - 1) !== genitive || !districtNouns.has(normAt(tokens, from - 2)))
    return undefined;
  if (!bridges.has(normAt(tokens, from - 3)) || !hasFlag(tokens, from - 2, CAPITAL))
    return undefined;
  const isState = ids
    .map((id) => candidates.place(id))
    .some(({ cc, feature }) => cc === towns.cc && feature === 'admin1');
  return isState ? towns.cc : undefined;
}
