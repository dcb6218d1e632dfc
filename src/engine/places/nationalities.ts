import type { Draft } from '../draft.ts';
import { compiledOnce } from '../text/compiled.ts';
import { opensSentence, spanOf } from '../text/doc.ts';
import { type Link, NameChains } from '../text/name-chains.ts';
import { pacer } from '../text/slices.ts';
import {
  CAPITAL,
  GLUED,
  hasFlag,
  nextWith,
  normAt,
  SIGN,
  type Tokens,
  WORD,
} from '../text/tokens/tokens.ts';
import type { Gazetteer } from './gazetteer.ts';

/** Finds demonyms: nationalities, and evidence for their countries. */
export function* findNationalities(draft: Draft): Generator<void, undefined> {
  const { tokens } = draft.doc;
  const pauses = pacer();
  const isCapitalised = draft.language.places.demonymsCapitalised;
  const next = (from: number) => (isCapitalised ? nextWith(tokens, CAPITAL, from) : from);
  for (let i = next(0); i < tokens.count; ) {
    if (pauses(i)) yield;
    const found = tokens.kind[i] === WORD ? longestDemonym(draft, i) : undefined;
    if (found && !isOfCompound(draft, i, found.to) && !isInName(draft, i, found))
      addDemonym(draft, i, found.to, found.said);
    i = next(found?.to ?? i + 1);
  }
}

/**
 * Whether a word for a people tells of views, languages, majorities, dogs, kitchens or times gone by, and not of
 * somebody's country: 'Pro-Russian', 'Serb-dominated', 'Belgian Shepherd', 'Turkish Grill', 'ancient Greek'.
 */
function isOfCompound({ doc: { tokens }, language }: Draft, from: number, to: number): boolean {
  const { compounds } = language.places;
  const isGlued = (sign: number) => normAt(tokens, sign) === '-' && hasFlag(tokens, sign, GLUED);
  return (
    compounds.sorts.has(normAt(tokens, to)) ||
    compounds.bygone.has(normAt(tokens, from - 1)) ||
    (isGlued(from - 1) &&
      hasFlag(tokens, from, GLUED) &&
      compounds.first.has(normAt(tokens, from - 2))) ||
    (isGlued(to) && hasFlag(tokens, to + 1, GLUED) && compounds.last.has(normAt(tokens, to + 1)))
  );
}

/** Whether a noun for one of a people is a name itself, between two words of a person's name: 'Lucas Dane Stevens'. */
function isInName(
  { doc }: Draft,
  from: number,
  { to, said }: { readonly to: number; readonly said: Demonyms },
): boolean {
  const { tokens } = doc;
  const isName = (i: number) => tokens.kind[i] === WORD && hasFlag(tokens, i, CAPITAL);
  return (
    said.every(({ form }) => form === 'person') &&
    isName(from - 1) &&
    isName(to) &&
    !opensSentence(doc, from - 1)
  );
}

type Demonyms = ReturnType<Gazetteer['demonym']>;

/** A language's demonyms, walked by word. */
const chainsOf = compiledOnce((gazetteer: Gazetteer) => {
  const chains = new Map<string, NameChains<Demonyms>>();
  return (language: string): NameChains<Demonyms> => {
    const known = chains.get(language);
    if (known) return known;
    const made = new NameChains({
      lookup: (key) => gazetteer.demonym(key, language),
      extends: (key) => gazetteer.demonymExtends(key, language),
    });
    chains.set(language, made);
    return made;
  };
});

/** The longest demonym at `i`: what it says, and where it ends; undefined where none starts. */
function longestDemonym({ doc: { tokens }, language, knowledge }: Draft, i: number) {
  let link: Link<Demonyms> = chainsOf(knowledge.gazetteer)(language.code).from(normAt(tokens, i));
  let best = link.found.length > 0 ? { to: i + 1, said: link.found } : undefined;
  for (let at = i + 1; at < tokens.count && link.goesOn && joins(tokens, at); at += 1) {
    if (tokens.kind[at] !== SIGN) link = link.with(normAt(tokens, at));
    if (link.found.length > 0) best = { to: at + 1, said: link.found };
  }
  return best;
}

/** A word, or the hyphen of a name that is written with one. */
function joins(tokens: Tokens, i: number): boolean {
  return tokens.kind[i] === WORD || (tokens.kind[i] === SIGN && tokens.norm[i] === '-');
}

function addDemonym(draft: Draft, from: number, to: number, said: Demonyms): void {
  const { start, end } = spanOf(draft.doc, from, to);
  const seen = new Set<string>();
  for (const { cc, form } of said) {
    if (seen.has(cc)) continue;
    seen.add(cc);
    // A word may tell of a land and of the state that it is in, as 'Welsh' does; it then speaks for a part of the
    // state only.
    const isPart = said.some((other) => other.cc === cc && other.isPart);
    draft.nationalities.push({ start, end, cc, form, isPart });
    draft.trace?.('places/nationality', { start, end }, cc);
  }
}
