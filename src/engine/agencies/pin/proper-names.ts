import type { Draft } from '../../draft.ts';
import { spanOf } from '../../text/doc.ts';
import { isInside } from '../../text/spans.ts';
import { CAPITAL, hasFlag, normAt, UPPER, WORD } from '../../text/tokens/tokens.ts';
import { isCapital, isTitleCase } from '../capitals.ts';
import { type NameExtent, withPurpose } from '../heads/extent.ts';
import type { HeadHit } from '../heads/head-hit.ts';
import { isStateNoun } from '../heads/heads.ts';
import { COURT, POLICE } from '../kinds.ts';
import { agencyLexicon } from '../lexicon.ts';
import type { PinContext } from '../pin-context.ts';
import { followsPart } from './beside.ts';
import { countryOf } from './country-of.ts';
import type { Evident } from './pinned.ts';

/** A proper name with a place that the gazetteer does not know: 'Quillfeather County Sheriff's Office'. */
export function properName(
  around: PinContext,
  hit: HeadHit,
  { from, to }: NameExtent,
): Evident | undefined {
  const { draft } = around;
  if (isTitleCase(draft, hit.from)) return undefined;
  // The ministry of a part of a country is not the state's: 'the Kurdistan Region Interior Ministry'.
  if (followsPart(draft, hit.from) && isStateNoun(draft, hit.from, hit.to)) return undefined;
  if (!isCapital(draft, hit.from)) return localBody(around, hit);
  // Whose place nobody knows is of the country of the text's others of its kind.
  const [head] = hit.heads;
  const kin = around.kin.get(head?.kind ?? '');
  const kindred = kin && (!head?.countries || head.countries.includes(kin)) ? kin : undefined;
  // Two words are too few, since 'Tom Police' may be anybody; 'Quillfeather County Court' can only be a court.
  const isShort = hit.to - from < 3 && !(kindred && isPlainly(draft, from));
  if (isShort || !hasOwnWord(draft, from, hit.from)) return undefined;
  // A given name before the head begins the name of a person: 'says Ada Quill Customs Manager'.
  const { gazetteer } = draft.knowledge;
  if (from < hit.from - 1 && gazetteer.traits(normAt(draft.doc.tokens, from))?.givenName)
    return undefined;
  const country = kindred ? { cc: kindred, sure: true } : countryOf(around, hit, from);
  return country && { from, to: withPurpose(draft, to), ...country, rule: 'agencies/proper-name' };
}

/**
 * A body in lower case behind the name of an unknown place, of the country that all police of the text are of
 * ('members of Quillby View police') or that alone has such courts ('at Quillby crown court').
 */
function localBody(around: PinContext, { from, to, heads }: HeadHit): Evident | undefined {
  const { draft, kin } = around;
  const { tokens } = draft.doc;
  const { articles, sources, at } = agencyLexicon(draft);
  const { kind = '', countries = [] } = heads[0] ?? {};
  const isOnly = kind === COURT && countries.length === 1;
  const cc = isOnly ? countries[0] : kind === POLICE ? kin.get(kind) : undefined;
  if (!cc) return undefined;
  let start = from;
  while (from - start < LONGEST && isCapital(draft, start - 1)) start -= 1;
  const before = normAt(tokens, start - 1);
  if (start === from || isCapital(draft, start - 1) || !hasOwnWord(draft, start, from))
    return undefined;
  // Letters, days and peoples are not names of towns: 'said by NATO police', 'the Monday police',
  // 'by European police'.
  const name = spanOf(draft.doc, start, from);
  const isOdd =
    hasFlag(tokens, start, UPPER) ||
    isInside(draft.calendar, name) ||
    isInside(draft.nationalities, name);
  const isTold = articles.has(before) || sources.has(before) || (isOnly && at.has(before));
  return isTold && !isOdd
    ? { from: start, to, cc, rule: 'agencies/local', sure: isOnly }
    : undefined;
}

/** The most words that the name of a town has. */
const LONGEST = 3;

/**
 * Whether one word with a capital stands behind an article or a word in lower case: 'help from Quillfeather Police',
 * 'The Quillfeather Police'.
 */
function isPlainly(draft: Draft, from: number): boolean {
  const { tokens } = draft.doc;
  const isArticle = agencyLexicon(draft).articles.has(normAt(tokens, from - 1));
  return tokens.kind[from - 1] === WORD && (isArticle || !hasFlag(tokens, from - 1, CAPITAL));
}

/** Whether a capitalised word stands before the head that is no common one: 'Quillfeather', not 'Senior Crown'. */
function hasOwnWord(draft: Draft, from: number, to: number): boolean {
  const { modifiers } = agencyLexicon(draft);
  for (let i = from; i < to; i += 1)
    if (isCapital(draft, i) && !modifiers.has(normAt(draft.doc.tokens, i))) return true;
  return false;
}
