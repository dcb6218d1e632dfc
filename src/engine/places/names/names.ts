import type { Draft } from '../../draft.ts';
import { compiledOnce } from '../../text/compiled.ts';
import { type Link, NameChains } from '../../text/name-chains.ts';
import type { PhraseHit } from '../../text/phrase-tree.ts';
import { tableOf } from '../../text/phrases.ts';
import { isInBrackets } from '../../text/signs.ts';
import {
  CAPITAL,
  CLITIC,
  DOTTED,
  GLUED,
  hasFlag,
  NUMBER,
  normAt,
  OPENS_LINE,
  SIGN,
  type Tokens,
  UPPER,
  WORD,
} from '../../text/tokens/tokens.ts';
import type { Feature, Gazetteer } from '../gazetteer.ts';
import type { PlaceAlias, PlaceWords } from '../words.ts';

/** A name of the gazetteer, or an alias of one, as it stands in the text. */
export interface FoundName {
  from: number;
  to: number;
  key: string;
  ids: readonly number[];
  alias: PlaceAlias | undefined;
  /** Set where a word after the gazetteer's name belongs to it: 'Luton Airport'. */
  head: 'region' | 'feature' | 'city' | undefined;
}

/** A name in the layout of all others, found or read on to a longer one. */
export const newName = (
  known: Pick<FoundName, 'from' | 'to' | 'key' | 'ids'> & Partial<FoundName>,
): FoundName => ({
  from: known.from,
  to: known.to,
  key: known.key,
  ids: known.ids,
  alias: known.alias,
  head: known.head,
});

const aliasesOf = compiledOnce((words: PlaceWords) => tableOf(words.aliases));

/** The longest name of a place that starts at token `i`, which must be a capitalised word, and ends before `limit`. */
export function nameAt(draft: Draft, i: number, limit: number): FoundName | undefined {
  const { tokens } = draft.doc;
  if (tokens.kind[i] !== WORD || !hasFlag(tokens, i, CAPITAL)) return undefined;
  const wide = wideName(draft, i, limit);
  if (wide) return wide;
  const alias = aliasAt(draft, i, limit);
  const name = gazetteerName(draft, i, limit);
  const longest = alias && !(name && name.to > alias.to) ? alias : name;
  if (!longest || isOfCurrency(draft, longest.to)) return undefined;
  return isBehindSum(draft.doc.tokens, longest) ? undefined : longest;
}

/** 'south America', 'west Africa': a wide region whose point of the compass is written small. */
function wideName(draft: Draft, i: number, limit: number): FoundName | undefined {
  const { tokens } = draft.doc;
  const { directions } = draft.language.places;
  if (!directions.has(normAt(tokens, i - 1))) return undefined;
  // 'south-east Asia'.
  const isDouble = normAt(tokens, i - 2) === '-' && directions.has(normAt(tokens, i - 3));
  const name = gazetteerName(draft, isDouble ? i - 3 : i - 1, limit);
  const { gazetteer } = draft.knowledge;
  // 'east London' is a part of London: East London in the Cape is a town, and written with its capital.
  const isRegion =
    name?.ids.every((id) => (isDouble ? MACRO : WIDE).has(gazetteer.place(id).feature)) === true;
  return isRegion && name.to > i ? name : undefined;
}

const CURRENCY = /^\p{Sc}/u;

/** 'US$9 million', 'United States dollars': a name that a currency's sign or word follows is a part of it. */
function isOfCurrency({ doc: { tokens }, language }: Draft, to: number): boolean {
  const norm = normAt(tokens, to);
  // 'US$9m', 'US $ 9m'; 'in Spain €9m' tells of Spain.
  if (tokens.kind[to] === SIGN)
    return (hasFlag(tokens, to, GLUED) || !hasFlag(tokens, to + 1, GLUED)) && CURRENCY.test(norm);
  return language.places.currencies.has(norm);
}

/** '$490,000 US, ': the country whose money it is; in '$9m US agents seized' they are its agents. */
function isBehindSum(tokens: Tokens, { from, to }: FoundName): boolean {
  if (tokens.kind[from - 1] !== NUMBER || !hasFlag(tokens, from, UPPER)) return false;
  return CURRENCY.test(normAt(tokens, from - 2)) && tokens.kind[to] !== WORD;
}

function aliasAt({ doc, language, knowledge }: Draft, i: number, limit: number) {
  const { tokens } = doc;
  const hit: PhraseHit<PlaceAlias> | undefined = aliasesOf(language.places).match(tokens, i, limit);
  const alias = hit?.values.find((value) => fits(tokens, i, value));
  if (!hit || !alias) return undefined;
  let to = i + hit.length;
  // 'Va.' keeps its full stop: the name is written with it.
  if (alias.afterComma && tokens.norm[to] === '.' && hasFlag(tokens, to, GLUED)) to += 1;
  const ids = knowledge.gazetteer.lookup(alias.key);
  return newName({ from: i, to, key: alias.key, ids, alias });
}

function fits(tokens: Tokens, i: number, alias: PlaceAlias): boolean {
  const isDotted = hasFlag(tokens, i, DOTTED);
  if (alias.dotted && !isDotted) return false;
  if (alias.upper && !isDotted && !hasFlag(tokens, i, UPPER)) return false;
  // 'Ada Quill, M.D.': the initials of one word are no state's.
  if (alias.afterComma && isDotted && !alias.key.includes(' ')) return false;
  return !alias.afterComma || (normAt(tokens, i - 1) === ',' && !isShort(tokens, i - 2));
}

/** 'SA, WA and NSW': a list of abbreviations, not a town and its state. */
const isShort = (tokens: Tokens, i: number) =>
  hasFlag(tokens, i, UPPER) && normAt(tokens, i).length <= 3;

const chainsOf = compiledOnce((gazetteer: Gazetteer) => new NameChains(gazetteer));

function gazetteerName(draft: Draft, i: number, limit: number): FoundName | undefined {
  const { tokens } = draft.doc;
  const { gazetteer } = draft.knowledge;
  let link: Link<readonly number[]> | undefined;
  let best: FoundName | undefined;
  const isSaint = draft.language.places.saints.has(normAt(tokens, i));
  for (
    let at = i;
    at < limit && (joins(tokens, at) || (isSaint && isSaints(tokens, at)));
    at += 1
  ) {
    if (at > i && hasFlag(tokens, at, OPENS_LINE)) break;
    if (tokens.kind[at] === SIGN) continue;
    const norm = normAt(tokens, at);
    link = link ? link.with(norm) : chainsOf(gazetteer).from(norm);
    if (norm === CLITIC) {
      if (!link.goesOn) break;
      continue;
    }
    const ids = link.found;
    if (ids.length > 0 && (endsName(tokens, at) || isOfKind(gazetteer, ids, COMMON_ENDED)))
      best = inBrackets(newName({ from: i, to: at + 1, key: link.key, ids }), draft) ?? best;
    if (!link.goesOn && tokens.norm[at + 1] !== CLITIC) break;
  }
  return best;
}

/** A name whose last word stands in brackets, with the bracket behind it; nothing where the brackets are the text's: 'Santiago (Chile)'. */
function inBrackets(name: FoundName, { doc, knowledge }: Draft): FoundName | undefined {
  const last = name.to - 1;
  if (last === name.from || !isInBrackets(doc.tokens, last)) return name;
  const isWrittenSo = name.ids.some((id) => knowledge.gazetteer.place(id).name.includes('('));
  if (isWrittenSo) name.to += 1;
  return isWrittenSo ? name : undefined;
}

const isOfKind = (gazetteer: Gazetteer, ids: readonly number[], kinds: ReadonlySet<Feature>) =>
  ids.some((id) => kinds.has(gazetteer.place(id).feature));

const MACRO: ReadonlySet<Feature> = new Set(['macro']);
const WIDE: ReadonlySet<Feature> = new Set(['continent', 'macro', 'area', 'sea', 'disputed']);

/** 'Baltic states', 'Adriatic coast', 'JFK airport': what may end in a common noun. */
const COMMON_ENDED: ReadonlySet<Feature> = new Set([...WIDE, 'airport', 'coast']);

/** What may stand inside a name: words, and the signs that tie them: 'Saint-Denis', 'St. Ives'. */
function joins(tokens: Tokens, at: number): boolean {
  if (tokens.kind[at] !== SIGN) return true;
  const sign = tokens.norm[at];
  // 'Washington, D.C.'
  if (sign === ',') return hasFlag(tokens, at + 1, DOTTED) || hasFlag(tokens, at + 1, UPPER);
  if (sign === '-' || sign === '‑' || sign === '/' || sign === '&')
    return hasFlag(tokens, at, GLUED);
  if (sign === '(') return isInBrackets(tokens, at + 1);
  return sign === '.' && hasFlag(tokens, at, GLUED) && normAt(tokens, at - 1).length <= 3;
}

/** 'St James' Park': the possessive of a saint. */
const isSaints = (tokens: Tokens, at: number): boolean =>
  (tokens.norm[at] === "'" || tokens.norm[at] === '’') &&
  hasFlag(tokens, at, GLUED) &&
  !hasFlag(tokens, at + 1, GLUED);

/** A name ends in a capitalised word or a number, or in the last part of a hyphenated one. */
const endsName = (tokens: Tokens, at: number): boolean =>
  tokens.kind[at] !== WORD || hasFlag(tokens, at, CAPITAL) || hasFlag(tokens, at, GLUED);
