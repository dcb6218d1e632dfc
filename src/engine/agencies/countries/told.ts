import type { Draft } from '../../draft.ts';
import { type FoundName, nameAt } from '../../places/names/names.ts';
import { isOneCountry } from '../../places/no-country.ts';
import { type Doc, tokensOf } from '../../text/doc.ts';
import { NUMBER, nextWith, normAt, SIGN, UPPER } from '../../text/tokens/tokens.ts';
import { agencyLexicon, beforeArticle, isJoin } from '../lexicon.ts';

/** A country that the text gives at a token, and by what. */
export interface CountryMention {
  at: number;
  /** First token past it. */
  to: number;
  cc: string;
  by: 'place' | 'nationality' | 'body';
  /** It only tells whose citizen somebody is, or what lies beyond: 'a United Kingdom national', 'the border with Bolivia'. */
  aside: boolean;
  /** How much a mention counts, which is more in the headline and the lead. */
  weight: number;
}

/**
 * The countries that are written in letters before a noun, where they are no place: 'US officials',
 * 'UK Health Security Agency'.
 */
function inLetters(draft: Draft): FoundName[] {
  const { tokens } = draft.doc;
  const found: FoundName[] = [];
  for (let i = nextWith(tokens, UPPER, 0); i < tokens.count; i = nextWith(tokens, UPPER, i + 1)) {
    const name = nameAt(draft, i, i + 1);
    if (name?.alias?.cc) found.push(name);
  }
  return found;
}

/** What the text says of countries by places, nationalities and letters: it stays the same while bodies are settled. */
export function toldCountries(draft: Draft): readonly CountryMention[] {
  const { doc, places, nationalities } = draft;
  const told: CountryMention[] = [];
  const named = new Set<number>();
  const { persons } = agencyLexicon(draft);
  const areCitizens = (to: number) => persons.has(normAt(doc.tokens, to));
  for (const place of places) {
    const { cc, kind } = place;
    named.add(place.start);
    const { from: at, to } = tokensOf(doc, place);
    const isAside = kind === 'country' && (areCitizens(to) || isBeyond(draft, at));
    addMention(told, doc, { at, to, cc, by: 'place', aside: isAside });
  }
  for (const people of nationalities) {
    const { cc, form } = people;
    named.add(people.start);
    const { from: at, to } = tokensOf(doc, people);
    // Somebody of that country is not what the country did:
    // 'a Togolese and a Malian were handed over to the Immigration Service'.
    const aside = form === 'person' || areCitizens(to) || isSomebody(draft, at, to);
    addMention(told, doc, { at, to, cc, by: 'nationality', aside });
  }
  for (const { from: at, to, alias } of inLetters(draft))
    if (!named.has(doc.tokens.start[at] ?? 0))
      addMention(told, doc, { at, to, cc: alias?.cc, by: 'nationality', aside: areCitizens(to) });
  return told;
}

/** Whether the word is a citizen rather than an adjective, since no noun follows: 'a Malian was', '13 Togolese and'. */
function isSomebody(draft: Draft, at: number, to: number): boolean {
  const { tokens } = draft.doc;
  const { indefinite } = agencyLexicon(draft);
  if (tokens.kind[at - 1] !== NUMBER && !indefinite.has(normAt(tokens, at - 1))) return false;
  const { auxiliaries } = draft.language.places;
  return tokens.kind[to] === SIGN || isJoin(draft, to) || auxiliaries.has(normAt(tokens, to));
}

/**
 * Whether the country at token `i` is only the one on the other side of a border: 'on the border with Bolivia',
 * 'bordering Bolivia'.
 */
function isBeyond(draft: Draft, i: number): boolean {
  const { tokens } = draft.doc;
  const { borders } = agencyLexicon(draft);
  const before = beforeArticle(draft, i);
  const at = isJoin(draft, before) ? before - 1 : before;
  return borders.has(normAt(tokens, at));
}

/**
 * A mention that tells of what country a man is, or what lies beyond a border, counts this much, since it says little
 * about where a text plays.
 */
const OF_ASIDE = 0.25;

/** What may name a country, and its code. */
interface Named extends Pick<CountryMention, 'at' | 'to' | 'by' | 'aside'> {
  cc: string | undefined;
}

/** The headline and lead say what country an article is about. */
const OF_LEAD = 3;

/** Adds what names a country; a union or a sea is none. */
export function addMention(
  mentions: CountryMention[],
  { blocks, tokens }: Doc,
  { at, to, cc, by, aside }: Named,
): void {
  if (!isOneCountry(cc)) return;
  const lead = blocks[Math.min(1, blocks.length - 1)];
  const weight = lead && (tokens.start[at] ?? 0) < lead.end ? OF_LEAD : 1;
  mentions.push({ at, to, cc, by, aside, weight: aside ? weight * OF_ASIDE : weight });
}
