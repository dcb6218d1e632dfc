import type { Draft } from '../../draft.ts';
import { isPossessive } from '../../possessive.ts';
import { bodyOf } from '../../registry.ts';
import { opensSentence, sentenceAround } from '../../text/doc.ts';
import { hasFlag, normAt, SIGN, UPPER } from '../../text/tokens/tokens.ts';
import { isCapital, isOwnCapital, isTitleCase } from '../capitals.ts';
import { type NameExtent, withPurpose } from '../heads/extent.ts';
import { type HeadHit, hasWay } from '../heads/head-hit.ts';
import { isOneOfMany, isStateNoun } from '../heads/heads.ts';
import { agencyLexicon, isJoin } from '../lexicon.ts';
import type { PinContext } from '../pin-context.ts';
import { countryOfBodyBehind, followsPart, isAnyOne, ownerBehind, seatBehind } from './beside.ts';
import { countryOf } from './country-of.ts';
import type { Evident } from './pinned.ts';

/** A body that every state has, of the country that the text speaks of: 'the interior ministry'. */
export function stateBody(
  around: PinContext,
  hit: HeadHit,
  extent: NameExtent,
): Evident | undefined {
  const { draft } = around;
  const isTitled = hasWay(hit, 'title') && isWrittenAsTitle(draft, hit);
  const again = againOf(around, hit);
  const isOnly = !hasWay(hit, 'state') && !isTitled && !again && isTheOne(around, hit, extent);
  if (!hasWay(hit, 'state') && !isTitled && !again && !isOnly) return undefined;
  if (isAnyOne(draft, extent) || isOfPartOfState(around, hit, extent)) return undefined;
  const seat = seatBehind(around, extent.to);
  // A ministry that sits in a part of the country is not the state's, as in 'the interior ministry in Stuttgart'; a
  // court is: 'the High Court in London'.
  if (seat?.isPart && !hasWay(hit, 'title')) return undefined;
  const end = pastUnit(draft, extent.to);
  const ofUnit = end > extent.to ? ownerBehind(around, end)?.cc : undefined;
  const told = seat?.cc ?? countryOfBodyBehind(around, end) ?? ofUnit ?? again;
  const country = told ? { cc: told, sure: true } : countryOf(around, hit, extent.from);
  if (isOnly && !(country?.sure && around.evidence.isToldAbove(extent.from, country.cc)))
    return undefined;
  const to = hasWay(hit, 'for') ? districtBehind(around, hit.to) : withPurpose(draft, end);
  if (!country || to === undefined) return undefined;
  return { from: extent.from, to, ...country, rule: 'agencies/state-body' };
}

/**
 * Whether capitals make a head a name: 'the Supreme Court'. In a headline where all words have capitals only a court
 * is one, since 'Border Guard Held for Bribes' is about one man.
 */
const isWrittenAsTitle = (draft: Draft, hit: HeadHit): boolean =>
  isCapital(draft, hit.from) &&
  isCapital(draft, hit.to - 1) &&
  (hasWay(hit, 'bench') || !isTitleCase(draft, hit.from));

/**
 * Whether a part of a country owns the body, so that it is not the state's: 'Bavaria's interior ministry', the
 * ministry 'of the Republic of Srpska'.
 */
function isOfPartOfState(around: PinContext, { from, to }: HeadHit, extent: NameExtent): boolean {
  const { draft, owners } = around;
  const isPart =
    followsPart(draft, from) ||
    owners.before(extent.from)?.isPart ||
    ownerBehind(around, extent.to)?.isPart;
  return isPart === true && isStateNoun(draft, from, to);
}

/** The end of a name past the words in capitals that make it the name of a unit: 'Judicial Police Organic Unit'. */
function pastUnit(draft: Draft, to: number): number {
  const { units } = agencyLexicon(draft);
  let end = to;
  while (isOwnCapital(draft, to - 1) && isCapital(draft, end)) end += 1;
  return end > to && units.has(normAt(draft.doc.tokens, end - 1)) ? end : to;
}

/** The place of a district begins at most this many tokens behind 'for': 'for the Western District of Quill'. */
const TO_DISTRICT = 6;

/**
 * The end of the place that an office is for, as in 'U.S. Attorney for the District of Vermont', or undefined if it
 * is for none.
 */
function districtBehind({ draft, owners }: PinContext, from: number): number | undefined {
  const { tokens } = draft.doc;
  const { articles, of, purposes } = agencyLexicon(draft);
  if (!purposes.has(normAt(tokens, from))) return undefined;
  for (let i = from + 1; i < from + TO_DISTRICT; i += 1) {
    const place = owners.at(i);
    // The district before 'of' is not the place, even if there is a town with a district of that name:
    // 'The Southern District of Quill'.
    if (place && !of.has(normAt(tokens, place.to))) return place.to;
    const word = normAt(tokens, i);
    if (!isCapital(draft, i) && !of.has(word) && !articles.has(word)) return undefined;
  }
  return undefined;
}

/**
 * Whether a head in lower case behind its article is the one that the country of the text has: 'the coast guard',
 * 'the drug squad'.
 */
function isTheOne({ draft }: PinContext, hit: HeadHit, { from, to }: NameExtent): boolean {
  const { articles, indefinite, of, lands } = agencyLexicon(draft);
  const { tokens } = draft.doc;
  const before = normAt(tokens, from - 1);
  // Behind a body and a comma, 'the country's' may tell what that body is:
  // 'SPAK, the country's anti-corruption prosecutors'.
  const isLands = isPossessive(draft, from - 1) && lands.has(normAt(tokens, from - 2));
  const isKnown = articles.has(normAt(tokens, from - 3)) && !isCapital(draft, from);
  if (isLands) return isKnown && !hit.heads.some(isOneOfMany);
  // If 'of' follows, it tells whose the body is: 'the drug squad of a film'.
  if (!hasWay(hit, 'definite') || of.has(normAt(tokens, to))) return false;
  // The first word of a sentence has a capital because of where it stands, and needs no article there:
  // 'Drug squad officers found'.
  if (opensSentence(draft.doc, from)) return to - from > 1 && !isCapital(draft, to - 1);
  // Letters always have capitals, so they count as lower case: 'the AG's office'.
  const isLower = !isCapital(draft, hit.from) || hasFlag(tokens, hit.from, UPPER);
  return articles.has(before) && !indefinite.has(before) && isLower;
}

/**
 * The country of a head that has a capital of its own, which is the country that the text told before: 'the Navy',
 * 'by Customs'.
 */
function againOf(around: PinContext, hit: HeadHit): string | undefined {
  const { draft, kin, evidence } = around;
  const { tokens } = draft.doc;
  const { articles, acts } = agencyLexicon(draft);
  const kindred = kin.get(hit.heads[0]?.kind ?? '');
  if (!isCapital(draft, hit.from)) return undefined;
  if (!hasWay(hit, 'plain') && !hasWay(hit, 'again')) return undefined;
  // In a headline of capitals a capital says nothing.
  if (isTitleCase(draft, hit.from)) return undefined;
  const cc = kindred ?? onlyCountry(around, hit);
  if (hasWay(hit, 'plain'))
    return articles.has(normAt(tokens, hit.from - 1)) ? (cc ?? besideBody(around, hit)) : undefined;
  // The first word of a sentence has its capital from there: it is the one where the text is about no other country,
  // and where none was named before, if it says or does something: 'Customs said'.
  if (!cc || !opensSentence(draft.doc, hit.from)) return cc;
  const isOwn = kindred ? evidence.isMain(cc) : acts.has(normAt(tokens, hit.to));
  return isOwn ? cc : undefined;
}

/** The country of the body beside a head in a list: 'the Federal Police (PF), the Navy and the Federal Revenue'. */
function besideBody({ draft, claims }: PinContext, { from, to }: HeadHit): string | undefined {
  const { tokens } = draft.doc;
  const sentence = sentenceAround(draft.doc, from);
  const ccOf = (i: number) => bodyOf(draft, claims.at(i)?.id ?? '')?.cc;
  const { articles } = agencyLexicon(draft);
  const isLink = (i: number) =>
    tokens.kind[i] === SIGN || isJoin(draft, i) || articles.has(normAt(tokens, i));
  let before = from - 1;
  while (before > sentence.from && isLink(before) && !claims.at(before)) before -= 1;
  let behind = to;
  while (behind < sentence.to && isLink(behind) && !claims.at(behind)) behind += 1;
  return ccOf(before) ?? ccOf(behind);
}

/** The country that the text is about and has told, behind a small word: 'by Customs', not 'Dublin Customs House'. */
function onlyCountry({ draft, evidence }: PinContext, { from, heads }: HeadHit) {
  const cc = evidence.main();
  const isFirst = opensSentence(draft.doc, from) || opensSentence(draft.doc, from - 1);
  const isBehindName = !isFirst && isCapital(draft, from - 1);
  if (cc === undefined || isBehindName || !evidence.isMain(cc)) return undefined;
  const countries = heads[0]?.countries;
  const mayHave = !countries || countries.includes(cc);
  return mayHave && evidence.isToldAbove(from, cc) ? cc : undefined;
}
