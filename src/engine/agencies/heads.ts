import type { Draft } from '../draft.ts';
import { sentenceAround, spanOf } from '../text/doc.ts';
import { CAPITAL, NUMBER, SIGN, WORD } from '../text/tokens.ts';
import { lexiconOf } from './lexicon.ts';
import type { Owner } from './owners.ts';
import { ownerBehind, type Surroundings } from './settle.ts';
import type { AuthorityHead, HeadWay } from './words.ts';

/** A common noun for an authority, found in the text. */
interface HeadHit {
  from: number;
  to: number;
  heads: readonly AuthorityHead[];
}

/** A country for an authority, with the tokens that the mark takes. */
interface Pinned {
  from: number;
  to: number;
  cc: string;
  rule: string;
  sure: boolean;
  owner?: Owner;
}

/** Pins authorities whose country or place stands in or beside their name: 'Belgian police', 'Birmingham Crown Court'. */
export function pinOwnedHeads(around: Surroundings): void {
  pinHeads(around, owned);
}

/** Pins the rest by what the text says elsewhere: 'the interior ministry', 'Quillfeather County Court'. */
export function pinHeadsByEvidence(around: Surroundings): void {
  pinHeads(around, (hit, run) => stateBody(around, hit, run) ?? properName(around, hit, run));
}

/** The tokens of an authority's name as far as its words alone tell. */
interface Run {
  from: number;
  to: number;
}

function pinHeads(
  around: Surroundings,
  by: (hit: HeadHit, run: Run, around: Surroundings) => Pinned | undefined,
): void {
  const { draft, claims } = around;
  for (const hit of findHeads(draft)) {
    const head = hit.heads[0];
    if (!head || !claims.isFree(hit.from, hit.to) || isOther(draft, hit)) continue;
    const run = { from: modifiersBefore(around, hit.from), to: endOfName(draft, hit) };
    const pinned = by(hit, run, around);
    if (!pinned) continue;
    const { from, to, rule, sure, owner } = pinned;
    const claim = { from, to, id: idOf(draft, pinned.cc, head), rule, sure };
    if (!claims.add(claim)) continue;
    draft.trace(rule, claims.spanOf(claim), claim.id);
    if (owner?.by === 'nationality') pinJoined(around, owner, head);
  }
}

/** Kinds of which a country has many offices, so that the text may mean any: 'be-police'. */
const MANY = new Set(['police', 'prosecutor', 'customs', 'authorities', 'court']);

/** The id of an unnamed authority; what a country has one of is the registry's body. */
function idOf({ knowledge }: Draft, cc: string, { kind }: AuthorityHead): string {
  const unnamed = `${cc.toLowerCase()}-${kind}`;
  return MANY.has(kind) ? unnamed : (knowledge.registry.body(unnamed)?.id ?? unnamed);
}

function* findHeads(draft: Draft): Generator<HeadHit> {
  const { tokens, sentenceOf, sentences } = draft.doc;
  const { heads } = lexiconOf(draft.language.agencies);
  let i = 0;
  while (i < tokens.count) {
    const hit = heads.match(tokens, i, sentences[(sentenceOf[i] ?? 0) + 1]);
    if (hit) yield { from: i, to: i + hit.length, heads: hit.values };
    i += hit ? hit.length : 1;
  }
}

/** Whether the word behind makes it something else ('Belgian police station'), or its sentence does. */
function isOther(draft: Draft, { from, to, heads }: HeadHit): boolean {
  const { tokens } = draft.doc;
  const lexicon = lexiconOf(draft.language.agencies);
  if (lexicon.notBefore.match(tokens, to) || lexicon.worksAfter.match(tokens, to)) return true;
  if (lexicon.notAfter.has(tokens.norm[from - 1] ?? '')) return true;
  const against = heads[0] && lexicon.against.get(heads[0]);
  if (!against) return false;
  const sentence = sentenceAround(draft.doc, from);
  for (let i = sentence.from; i < sentence.to; i += 1)
    if (against.has(tokens.norm[i] ?? '')) return true;
  return false;
}

function owned(hit: HeadHit, { from, to }: Run, around: Surroundings): Pinned | undefined {
  const { draft, owners } = around;
  const before =
    owners.before(from) ?? (from < hit.from ? ownerInside(around, from, hit.from) : undefined);
  if (before && mayOwn(around, before, hit)) {
    const end = withPurpose(draft, to);
    const rule = `agencies/${before.by}`;
    return { from: before.from, to: end, cc: before.cc, rule, sure: true, owner: before };
  }
  const behind = placeBehind(around, hit, to);
  return behind && { from, to: behind.to, cc: behind.cc, rule: 'agencies/of-place', sure: true };
}

const has = (hit: HeadHit, way: HeadWay) => hit.heads.some(({ ways }) => ways?.includes(way));

/** First of the words before a head that belong to it: 'federal' police, 'Collier County' Sheriff's Office. */
function modifiersBefore({ draft, owners }: Surroundings, head: number): number {
  const { tokens, sentenceOf } = draft.doc;
  const { modifiers, articles } = lexiconOf(draft.language.agencies);
  const isProper = isCapital(draft, head);
  let from = head;
  while (from > 0 && head - from < 8 && sentenceOf[from - 1] === sentenceOf[head]) {
    if (owners.before(from)) break;
    const word = tokens.norm[from - 1] ?? '';
    const proper = isProper && isCapital(draft, from - 1) && !articles.has(word);
    if (!proper && !modifiers.has(word)) break;
    from -= 1;
  }
  // A join or a hyphen opens no name.
  while (from < head && (tokens.kind[from] !== WORD || isJoin(draft, from))) from += 1;
  return from;
}

const isJoin = ({ doc, language }: Draft, i: number) =>
  lexiconOf(language.agencies).joins.has(doc.tokens.norm[i] ?? '');
const isCapital = ({ doc }: Draft, i: number) => ((doc.tokens.flags[i] ?? 0) & CAPITAL) !== 0;

/** A place that ends inside the run before a head: 'Brussels-Capital/Ixelles police zone'. */
function ownerInside({ owners }: Surroundings, from: number, to: number): Owner | undefined {
  for (let i = from; i < to; i += 1) {
    const owner = owners.at(i);
    if (owner && owner.to <= to) return { ...owner, from };
  }
  return undefined;
}

/** 'Odessa Police officers': a name in capitals ends with them; 'Prosecutor's Office for Organised Crime' goes on. */
function endOfName(draft: Draft, { from, to }: HeadHit): number {
  if (!isCapital(draft, from)) return to;
  const { tokens } = draft.doc;
  let end = from + 1;
  const goesOn = (i: number) =>
    isCapital(draft, i) || tokens.kind[i] === SIGN || tokens.norm[i] === "'s";
  while (end < to && (goesOn(end) || (end + 1 < to && isCapital(draft, to - 1)))) end += 1;
  return end < to && tokens.kind[end - 1] === WORD ? end : to;
}

/** 'Special Prosecutor's Office for Cybercrime': what an office in capitals is for belongs to its name. */
function withPurpose(draft: Draft, to: number): number {
  const { norm } = draft.doc.tokens;
  const { purposes } = lexiconOf(draft.language.agencies);
  if (!isCapital(draft, to - 1) || !purposes.has(norm[to] ?? '') || !isCapital(draft, to + 1))
    return to;
  let end = to + 2;
  while (isCapital(draft, end) || (isJoin(draft, end) && isCapital(draft, end + 1))) end += 1;
  return end;
}

function mayOwn({ draft }: Surroundings, owner: Owner, hit: HeadHit): boolean {
  const { tokens } = draft.doc;
  const lexicon = lexiconOf(draft.language.agencies);
  const countries = hit.heads[0]?.countries;
  if (countries && !countries.includes(owner.cc)) return false;
  if (has(hit, 'persons') && isCounted(draft, owner.from)) return false;
  const before = tokens.norm[owner.from - 1] ?? '';
  const bare = owner.by === 'place' && !isCapital(draft, hit.from) && !has(hit, 'office');
  return !(bare && lexicon.locatives.has(before));
}

/** Whether a number stands before token `i`: counted persons are a figure, no authority. */
function isCounted({ doc: { tokens }, language }: Draft, i: number): boolean {
  const { counts } = lexiconOf(language.agencies);
  return tokens.kind[i - 1] === NUMBER || counts.has(tokens.norm[i - 1] ?? '');
}

function placeBehind(around: Surroundings, hit: HeadHit, to: number): Owner | undefined {
  const { draft, owners } = around;
  const isNamed = isCapital(draft, hit.from) && !has(hit, 'persons');
  if (!has(hit, 'office') && !has(hit, 'bench') && !isNamed) return undefined;
  const behind = ownerBehind(around, to);
  if (behind) return behind;
  if (!has(hit, 'office')) return undefined;
  const { at } = lexiconOf(draft.language.agencies);
  const owner = at.has(draft.doc.tokens.norm[to] ?? '') ? owners.at(to + 1) : undefined;
  return owner?.by === 'place' ? owner : undefined;
}

/** 'the interior ministry': a body of the state, of the country that the text speaks of. */
function stateBody(around: Surroundings, hit: HeadHit, run: Run): Pinned | undefined {
  const { draft } = around;
  const isState = has(hit, 'state') || (has(hit, 'title') && isCapital(draft, hit.to - 1));
  if (!isState || isRegional(around, run.to)) return undefined;
  const country = countryOf(around, hit, run.from);
  const to = withPurpose(draft, run.to);
  return country && { from: run.from, to, ...country, rule: 'agencies/state-body' };
}

/** The country of an authority that has none beside it: the only one that has such, or what the text says. */
function countryOf({ evidence }: Surroundings, hit: HeadHit, at: number) {
  const countries = hit.heads[0]?.countries;
  const [only, ...others] = countries ?? [];
  if (only && others.length === 0) return { cc: only, sure: true };
  return evidence.countryAt(at, countries && new Set(countries));
}

/** 'the interior ministry in Stuttgart' is no body of the state. */
function isRegional({ draft, owners }: Surroundings, to: number): boolean {
  const { at } = lexiconOf(draft.language.agencies);
  return at.has(draft.doc.tokens.norm[to] ?? '') && owners.at(to + 1)?.by === 'place';
}

/** 'Quillfeather County Sheriff's Office': a proper name whose place no gazetteer knows. */
function properName(around: Surroundings, hit: HeadHit, { from, to }: Run): Pinned | undefined {
  const { draft } = around;
  if (from === hit.from || !isCapital(draft, hit.from) || !isCapital(draft, from)) return undefined;
  const country = countryOf(around, hit, from);
  return country && { from, to: withPurpose(draft, to), ...country, rule: 'agencies/proper-name' };
}

/** 'Slovak, Romanian and Austrian police' is three: each nationality before the owner is one more. */
function pinJoined(
  { draft, claims, owners }: Surroundings,
  last: Owner,
  head: AuthorityHead,
): void {
  const { tokens } = draft.doc;
  let at = last.from;
  for (;;) {
    const join = isJoin(draft, at - 1) ? at - 1 : at;
    const comma = tokens.norm[join - 1] === ',' ? join - 1 : join;
    const owner = comma < at ? owners.before(comma) : undefined;
    if (owner?.by !== 'nationality' || !claims.isFree(owner.from, owner.to)) return;
    if (head.ways?.includes('persons') && isCounted(draft, owner.from)) return;
    const id = idOf(draft, owner.cc, head);
    claims.add({ from: owner.from, to: owner.to, id, rule: 'agencies/joined', sure: true });
    draft.trace('agencies/joined', spanOf(draft.doc, owner.from, owner.to), id);
    at = owner.from;
  }
}
