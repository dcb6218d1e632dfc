import type { Draft } from '../../draft.ts';
import type { BodyName, Registry } from '../../registry.ts';
import { WordClass } from '../../text/by-spelling.ts';
import { compiledOnce, oncePer } from '../../text/compiled.ts';
import { type Doc, inOneSentence } from '../../text/doc.ts';
import { type Link, NameChains } from '../../text/name-chains.ts';
import { pacer } from '../../text/slices.ts';
import {
  CAPITAL,
  CLITIC,
  GLUED,
  hasFlag,
  normAt,
  SIGN,
  type Tokens,
  WORD,
} from '../../text/tokens/tokens.ts';
import { agencyLexicon } from '../lexicon.ts';

/** A spelling of the registry found in the text, with all bodies it may stand for. */
export interface NameHit {
  from: number;
  to: number;
  names: readonly BodyName[];
}

/** Finds every registry spelling in one pass, the longest at each place, none over another. */
export function* findNames(draft: Draft): Generator<void, NameHit[]> {
  const { doc } = draft;
  const hits: NameHit[] = [];
  const pauses = pacer();
  const opens = opensName(draft.knowledge.registry);
  for (let i = opens.next(doc.tokens, 0); i < doc.tokens.count; ) {
    if (pauses(i)) yield;
    const hit = longestName(draft, i);
    if (hit) hits.push(hit);
    i = opens.next(doc.tokens, hit ? hit.to : i + 1);
  }
  return hits;
}

/** Where the names of a text end, each with the token where it starts. */
export const nameEnds = oncePer(
  (hits: readonly NameHit[]): ReadonlyMap<number, number> =>
    new Map(hits.map(({ from, to }) => [to, from])),
);

/** The registry's names, walked by word. */
const chainsOf = compiledOnce(
  (registry: Registry) => new NameChains<readonly BodyName[]>(registry),
);

/** The words that a name starts with: nearly none are. */
const opensName = compiledOnce(
  (registry: Registry) =>
    new WordClass((norm) => registry.lookup(norm).length > 0 || registry.extends(norm)),
);

function longestName(draft: Draft, from: number): NameHit | undefined {
  const { doc } = draft;
  const { tokens } = doc;
  const { registry } = draft.knowledge;
  if (tokens.kind[from] !== WORD) return undefined;
  let link = chainsOf(registry).from(normAt(tokens, from));
  let hit = hitOf(draft, link.found, from, from + 1);
  for (let at = from + 1; goesOn(link, tokens, at) && inOneSentence(doc, from, at); at += 1) {
    const norm = normAt(tokens, at);
    if (tokens.kind[at] === SIGN) {
      if (BARRIERS.has(norm)) break;
      // '&' is read as 'and': 'Drugs & Organised Crime Bureau'.
      const joined = norm === AMPERSAND ? link.with(draft.language.numbers.and) : link;
      if (joined.goesOn) link = joined;
      continue;
    }
    link = link.with(norm);
    if (norm !== CLITIC && !isApart(tokens, at))
      hit = hitOf(draft, link.found, from, at + 1) ?? hit;
  }
  return hit;
}

/** Whether token `at` is a plain word behind a comma, which does not end a name: 'held in Kent, police said'. */
const isApart = (tokens: Tokens, at: number) =>
  tokens.norm[at - 1] === COMMA && !hasFlag(tokens, at, CAPITAL);

const COMMA = ',';

const AMPERSAND = '&';

/** Whether longer names begin so, or with the possessive that follows. */
const goesOn = (link: Link<unknown>, tokens: Tokens, at: number) =>
  at < tokens.count && (link.goesOn || tokens.norm[at] === CLITIC);

/** The name that ends before token `to`, if all that it needs is there. */
function hitOf(
  draft: Draft,
  meanings: readonly BodyName[],
  from: number,
  to: number,
): NameHit | undefined {
  if (meanings.length === 0 || isInner(draft, to)) return undefined;
  const names = meanings.filter((name) => isWritten(draft.doc, name, from, to));
  return names.length > 0 ? { from, to, names } : undefined;
}

/** Signs that no name runs across. */
const BARRIERS = new Set([';', ':', '!', '?', '"', '“', '”', '(', ')', '[', ']', '…', '–', '—']);

/** A name never ends inside a hyphenated word, save where the word tells what its body does: 'Europol-backed'. */
function isInner(draft: Draft, to: number): boolean {
  const { tokens } = draft.doc;
  const glued = hasFlag(tokens, to, GLUED) && hasFlag(tokens, to + 1, GLUED);
  // A second hyphen makes a dash, and a word with a capital is a name of its own: 'Europol-Interpol' is two names.
  const isWord = tokens.norm[to + 1] !== '-' && !hasFlag(tokens, to + 1, CAPITAL);
  if (agencyLexicon(draft).compounds.has(normAt(tokens, to + 1))) return false;
  return glued && tokens.norm[to] === '-' && isWord;
}

/**
 * An acronym of at least this many letters may be read as a word, so that papers write it as one: 'Mokas', 'Tracfin'.
 */
const SPOKEN = 5;

/** An acronym counts only as it is written: 'ICE', never 'ice'; a long one also as a name: 'Mokas'. */
function isWritten(
  { tokens, text }: Doc,
  { cc, form }: BodyName,
  from: number,
  to: number,
): boolean {
  if (!form) return true;
  const surface = text.slice(tokens.start[from], tokens.end[to - 1]).replaceAll('.', '');
  if (surface === form || surface === form.toUpperCase()) return true;
  const isSpoken = cc !== undefined && form.length >= SPOKEN && form === form.toUpperCase();
  return isSpoken && surface === form[0] + form.slice(1).toLowerCase();
}
