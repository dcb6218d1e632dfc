import type { Draft } from '../../draft.ts';
import { opensSentence, spanOf } from '../../text/doc.ts';
import { isInside } from '../../text/spans.ts';
import { CAPITAL, hasFlag, normAt, SIGN, UPPER, WORD } from '../../text/tokens.ts';
import type { Claims } from '../claims.ts';
import { isCapital, isJoin, isTitleCase, type Run, withPurpose } from '../heads/extent.ts';
import { type HeadHit, has } from '../heads/head-hit.ts';
import { isStateNoun } from '../heads/heads.ts';
import { lexiconOf } from '../lexicon.ts';
import { isAnyOne, ownerBehind, type Surroundings, seatBehind } from './doubtful-names.ts';

/** A body with its country from elsewhere in the text, and the tokens that the mark takes. */
export interface Evident {
  from: number;
  to: number;
  cc: string;
  rule: string;
  sure: boolean;
}

/** 'the interior ministry': a body of the state, of the country that the text speaks of. */
export function stateBody(around: Surroundings, hit: HeadHit, run: Run): Evident | undefined {
  const { draft } = around;
  const isTitle = isCapital(draft, hit.from) && isCapital(draft, hit.to - 1);
  // In a headline of capitals only a court's name is a name: 'Border Guard Held for Bribes' is one man.
  const isTold = has(hit, 'bench') || !isTitleCase(draft, hit.from);
  const isTitled = has(hit, 'title') && isTitle && isTold;
  const again = againOf(around, hit);
  const isOnly = !has(hit, 'state') && !isTitled && !again && isTheOne(around, hit, run);
  if (!has(hit, 'state') && !isTitled && !again && !isOnly) return undefined;
  if (isAnyOne(draft, run)) return undefined;
  // Nor is 'Bavaria's interior ministry', or the ministry 'of the Republic of Srpska', one of the state.
  const isPart = around.owners.before(run.from)?.isPart || ownerBehind(around, run.to)?.isPart;
  if (isPart && isStateNoun(draft, hit.from, hit.to)) return undefined;
  const seat = seatBehind(around, run.to);
  // 'the interior ministry in Stuttgart' is no body of the state; 'the High Court in London' is.
  if (seat && !has(hit, 'title')) return undefined;
  const told = seat?.cc ?? again;
  const country = told ? { cc: told, sure: true } : countryOf(around, hit, run.from);
  if (isOnly && !(country?.sure && around.evidence.isToldAbove(run.from, country.cc)))
    return undefined;
  const to = has(hit, 'for') ? districtBehind(around, hit.to) : withPurpose(draft, run.to);
  if (!country || to === undefined) return undefined;
  return { from: run.from, to, ...country, rule: 'agencies/state-body' };
}

/** So many tokens behind 'for' its district's place begins: 'for the Western District of Quill'. */
const TO_DISTRICT = 6;

/** 'U.S. Attorney for the District of Vermont': where the place ends that an office is for; nothing where it is for none. */
function districtBehind({ draft, owners }: Surroundings, from: number): number | undefined {
  const { tokens } = draft.doc;
  const { articles, of, purposes } = lexiconOf(draft.language.agencies);
  if (!purposes.has(normAt(tokens, from))) return undefined;
  for (let i = from + 1; i < from + TO_DISTRICT; i += 1) {
    const place = owners.at(i);
    if (place) return place.to;
    const word = normAt(tokens, i);
    if (!isCapital(draft, i) && !of.has(word) && !articles.has(word)) return undefined;
  }
  return undefined;
}

/** 'the coast guard', 'the drug squad': in lower case behind its article it is the one that the text's country has. */
function isTheOne({ draft }: Surroundings, hit: HeadHit, { from, to }: Run): boolean {
  const { articles, indefinite, of } = lexiconOf(draft.language.agencies);
  const { tokens } = draft.doc;
  const before = normAt(tokens, from - 1);
  // 'the drug squad of a film': whose it is stands behind it.
  if (!has(hit, 'definite') || of.has(normAt(tokens, to))) return false;
  // 'Drug squad officers found': the first word of a sentence has its capital from there, and may stand without an article.
  if (opensSentence(draft.doc, from)) return to - from > 1 && !isCapital(draft, to - 1);
  return articles.has(before) && !indefinite.has(before) && !isCapital(draft, hit.from);
}

/** 'the Navy', 'by Customs': with a capital of its own it is the one whose country the text has told. */
function againOf(around: Surroundings, hit: HeadHit): string | undefined {
  const { draft, kin, evidence } = around;
  const { tokens } = draft.doc;
  const { articles, acts } = lexiconOf(draft.language.agencies);
  const kindred = kin.get(hit.heads[0]?.kind ?? '');
  if (!isCapital(draft, hit.from)) return undefined;
  if (!has(hit, 'plain') && !has(hit, 'again')) return undefined;
  // In a headline of capitals a capital says nothing.
  if (isTitleCase(draft, hit.from)) return undefined;
  const cc = kindred ?? onlyCountry(around, hit);
  if (has(hit, 'plain'))
    return articles.has(normAt(tokens, hit.from - 1)) ? (cc ?? besideBody(around, hit)) : undefined;
  // The first word of a sentence has its capital from there: it is the one where the text is about no other country,
  // and where none was named before, if it says or does something: 'Customs said'.
  if (!cc || !opensSentence(draft.doc, hit.from)) return cc;
  const isOwn = kindred ? evidence.isMain(cc) : acts.has(normAt(tokens, hit.to));
  return isOwn ? cc : undefined;
}

/** 'the Federal Police (PF), the Navy and the Federal Revenue': in a list of bodies it is of the country of its neighbour. */
function besideBody({ draft, claims }: Surroundings, { from, to }: HeadHit): string | undefined {
  const { tokens, sentences, sentenceOf } = draft.doc;
  const [first, last] = [0, 1].map((next) => sentences[(sentenceOf[from] ?? 0) + next]);
  const ccOf = (i: number) => draft.knowledge.registry.body(claims.at(i)?.id ?? '')?.cc;
  const { articles } = lexiconOf(draft.language.agencies);
  const isLink = (i: number) =>
    tokens.kind[i] === SIGN || isJoin(draft, i) || articles.has(tokens.norm[i] ?? '');
  let before = from - 1;
  while (before > (first ?? 0) && isLink(before) && !claims.at(before)) before -= 1;
  let behind = to;
  while (behind < (last ?? tokens.count) && isLink(behind) && !claims.at(behind)) behind += 1;
  return ccOf(before) ?? ccOf(behind);
}

/** The country that the text is about and has told, behind a small word: 'by Customs', not 'Dublin Customs House'. */
function onlyCountry({ draft, evidence }: Surroundings, { from, heads }: HeadHit) {
  const cc = evidence.main();
  const isFirst = opensSentence(draft.doc, from) || opensSentence(draft.doc, from - 1);
  const isBehindName = !isFirst && isCapital(draft, from - 1);
  if (cc === undefined || isBehindName || !evidence.isMain(cc)) return undefined;
  const countries = heads[0]?.countries;
  const mayHave = !countries || countries.includes(cc);
  return mayHave && evidence.isToldAbove(from, cc) ? cc : undefined;
}

/** The country of an authority that has none beside it: the only one that has such, or what the text says. */
function countryOf({ draft, claims, evidence, kin }: Surroundings, hit: HeadHit, at: number) {
  const [head] = hit.heads;
  const countries = head?.countries;
  const [only, ...others] = countries ?? [];
  if (only && others.length === 0) return { cc: only, sure: true };
  const beside = listedWith(draft, claims, at);
  if (beside && (!countries || countries.includes(beside))) return { cc: beside, sure: true };
  if (tellsSentence(draft, at)) {
    const kindred = kin.get(head?.kind ?? '');
    const cc = kindred ?? evidence.main();
    const isOne = cc !== undefined && (!countries || countries.includes(cc));
    // Who opens a sentence on two countries alike may be of either.
    if (isOne && !kindred && evidence.hasRival(cc) && !evidence.isToldBefore(at)) return undefined;
    if (isOne && (kindred || evidence.isNear(at, cc))) return { cc, sure: evidence.isMain(cc) };
  }
  return evidence.countryAt(at, countries && new Set(countries));
}

/** 'Australian Federal Police, Border Force and Department of Corrections': in a list of bodies it is of the country of the one before. */
function listedWith(draft: Draft, claims: Claims, at: number): string | undefined {
  const { tokens } = draft.doc;
  const isListed = normAt(tokens, at - 1) === ',' || isJoin(draft, at - 1);
  const before = isListed && isCapital(draft, at) ? claims.at(at - 2) : undefined;
  return before && draft.knowledge.registry.body(before.id)?.cc;
}

/**
 * 'The Ministry of Justice said that a Briton', '..., the interior ministry said': who tells a sentence, from
 * its start or its end, need not be of a place that it names.
 */
function tellsSentence({ doc: { tokens, sentences, sentenceOf } }: Draft, at: number): boolean {
  const first = sentences[sentenceOf[at] ?? 0] ?? 0;
  return at - first <= 1 || normAt(tokens, at - 2) === ',' || tellsQuote(tokens, at);
}

/** So many words at most lead from a quotation's end to the body of who spoke. */
const TO_SPEAKER = 8;
const QUOTES = new Set(['"', '”', '’', '»']);

/** '…,” the commander of the State Border Guard told': the first words behind a quotation tell whose it is. */
function tellsQuote(tokens: Draft['doc']['tokens'], at: number): boolean {
  let i = at - 1;
  while (i > at - TO_SPEAKER && tokens.kind[i] === WORD) i -= 1;
  const [last, before] = [normAt(tokens, i), normAt(tokens, i - 1)];
  return (QUOTES.has(last) && before === ',') || (last === ',' && QUOTES.has(before));
}

/** 'Quillfeather County Sheriff's Office': a proper name whose place no gazetteer knows. */
export function properName(
  around: Surroundings,
  hit: HeadHit,
  { from, to }: Run,
): Evident | undefined {
  const { draft } = around;
  if (isTitleCase(draft, hit.from)) return undefined;
  if (!isCapital(draft, hit.from)) return localPolice(around, hit);
  // Whose place nobody knows is of the country of the text's others of its kind.
  const [head] = hit.heads;
  const kin = around.kin.get(head?.kind ?? '');
  const kindred = kin && (!head?.countries || head.countries.includes(kin)) ? kin : undefined;
  // 'Tom Police' may be anybody; 'Quillfeather County Court' is none but a court.
  const isShort = hit.to - from < 3 && !(kindred && isPlainly(draft, from));
  if (isShort || !hasOwnWord(draft, from, hit.from)) return undefined;
  const country = kindred ? { cc: kindred, sure: true } : countryOf(around, hit, from);
  return country && { from, to: withPurpose(draft, to), ...country, rule: 'agencies/proper-name' };
}

/** 'members of Quillby View police': of a place that nobody knows, in a text whose police are all of one country. */
function localPolice(
  { draft, kin }: Surroundings,
  { from, to, heads }: HeadHit,
): Evident | undefined {
  const { tokens } = draft.doc;
  const { articles, sources } = lexiconOf(draft.language.agencies);
  const kind = heads[0]?.kind ?? '';
  const cc = kin.get(kind);
  if (!cc || kind !== LOCAL) return undefined;
  let start = from;
  while (from - start < LONGEST && isCapital(draft, start - 1)) start -= 1;
  const before = normAt(tokens, start - 1);
  if (start === from || isCapital(draft, start - 1) || !hasOwnWord(draft, start, from))
    return undefined;
  // 'said by NATO police', 'the Monday police': letters and days are no towns.
  const isOdd =
    hasFlag(tokens, start, UPPER) || isInside(draft.calendar, spanOf(draft.doc, start, from));
  const isTold = articles.has(before) || sources.has(before);
  return isTold && !isOdd
    ? { from: start, to, cc, rule: 'agencies/local', sure: false }
    : undefined;
}

/** What towns have of their own. */
const LOCAL = 'police';
/** So many words the town has at most. */
const LONGEST = 3;

/** 'help from Quillfeather Police', 'The Quillfeather Police': one word with a capital behind a small one or an article. */
function isPlainly({ doc: { tokens }, language }: Draft, from: number): boolean {
  const isArticle = lexiconOf(language.agencies).articles.has(normAt(tokens, from - 1));
  return tokens.kind[from - 1] === WORD && (isArticle || !hasFlag(tokens, from - 1, CAPITAL));
}

/** Whether a capitalised word stands before the head that is no common one: 'Quillfeather', not 'Senior Crown'. */
function hasOwnWord(draft: Draft, from: number, to: number): boolean {
  const { modifiers } = lexiconOf(draft.language.agencies);
  for (let i = from; i < to; i += 1)
    if (isCapital(draft, i) && !modifiers.has(draft.doc.tokens.norm[i] ?? '')) return true;
  return false;
}
