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

/** 'the interior ministry': a body of the state, of the country that the text speaks of. */
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
  // 'the interior ministry in Stuttgart' is no body of the state; 'the High Court in London' is.
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

/** 'the Supreme Court': a name by its capitals; in a headline of capitals only a court's is one, 'Border Guard Held for Bribes' is one man. */
const isWrittenAsTitle = (draft: Draft, hit: HeadHit): boolean =>
  isCapital(draft, hit.from) &&
  isCapital(draft, hit.to - 1) &&
  (hasWay(hit, 'bench') || !isTitleCase(draft, hit.from));

/** 'Bavaria's interior ministry', the ministry 'of the Republic of Srpska': none of the state. */
function isOfPartOfState(around: PinContext, { from, to }: HeadHit, extent: NameExtent): boolean {
  const { draft, owners } = around;
  const isPart =
    followsPart(draft, from) ||
    owners.before(extent.from)?.isPart ||
    ownerBehind(around, extent.to)?.isPart;
  return isPart === true && isStateNoun(draft, from, to);
}

/** 'Judicial Police Organic Unit': past the words in capitals that make a name that of a part of its body. */
function pastUnit(draft: Draft, to: number): number {
  const { units } = agencyLexicon(draft);
  let end = to;
  while (isOwnCapital(draft, to - 1) && isCapital(draft, end)) end += 1;
  return end > to && units.has(normAt(draft.doc.tokens, end - 1)) ? end : to;
}

/** So many tokens behind 'for' its district's place begins: 'for the Western District of Quill'. */
const TO_DISTRICT = 6;

/** 'U.S. Attorney for the District of Vermont': where the place ends that an office is for; nothing where it is for none. */
function districtBehind({ draft, owners }: PinContext, from: number): number | undefined {
  const { tokens } = draft.doc;
  const { articles, of, purposes } = agencyLexicon(draft);
  if (!purposes.has(normAt(tokens, from))) return undefined;
  for (let i = from + 1; i < from + TO_DISTRICT; i += 1) {
    const place = owners.at(i);
    // 'The Southern District of Quill', though a town has a Southern District too.
    if (place && !of.has(normAt(tokens, place.to))) return place.to;
    const word = normAt(tokens, i);
    if (!isCapital(draft, i) && !of.has(word) && !articles.has(word)) return undefined;
  }
  return undefined;
}

/** 'the coast guard', 'the drug squad': in lower case behind its article it is the one that the text's country has. */
function isTheOne({ draft }: PinContext, hit: HeadHit, { from, to }: NameExtent): boolean {
  const { articles, indefinite, of, lands } = agencyLexicon(draft);
  const { tokens } = draft.doc;
  const before = normAt(tokens, from - 1);
  // 'SPAK, the country's anti-corruption prosecutors'
  const isLands = isPossessive(draft, from - 1) && lands.has(normAt(tokens, from - 2));
  const isKnown = articles.has(normAt(tokens, from - 3)) && !isCapital(draft, from);
  if (isLands) return isKnown && !hit.heads.some(isOneOfMany);
  // 'the drug squad of a film': whose it is stands behind it.
  if (!hasWay(hit, 'definite') || of.has(normAt(tokens, to))) return false;
  // 'Drug squad officers found': the first word of a sentence has its capital from there, and may stand without an article.
  if (opensSentence(draft.doc, from)) return to - from > 1 && !isCapital(draft, to - 1);
  // 'the AG's office': letters have their capitals from themselves.
  const isLower = !isCapital(draft, hit.from) || hasFlag(tokens, hit.from, UPPER);
  return articles.has(before) && !indefinite.has(before) && isLower;
}

/** 'the Navy', 'by Customs': with a capital of its own it is the one whose country the text has told. */
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

/** 'the Federal Police (PF), the Navy and the Federal Revenue': in a list of bodies it is of the country of its neighbour. */
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
