import type { Draft } from '../draft.ts';
import { opensSentence } from '../text/doc.ts';
import { CAPITAL, hasFlag, normAt, WORD } from '../text/tokens.ts';
import { type HeadHit, has } from './head-hit.ts';
import { isStateNoun } from './heads.ts';
import { lexiconOf } from './lexicon.ts';
import { isCapital, isTitleCase, type Run, withPurpose } from './runs.ts';
import { isAnyOne, ownerBehind, type Surroundings, seatBehind } from './settle.ts';

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
  const again = isAgain(around, hit) ? around.kin.get(hit.heads[0]?.kind ?? '') : undefined;
  if (!has(hit, 'state') && !isTitled && !again) return undefined;
  if (isAnyOne(draft, run)) return undefined;
  // Nor is 'Bavaria's interior ministry', or the ministry 'of the Republic of Srpska', one of the state.
  const isPart = around.owners.before(run.from)?.isPart || ownerBehind(around, run.to)?.isPart;
  if (isPart && isStateNoun(draft, hit.from, hit.to)) return undefined;
  const seat = seatBehind(around, run.to);
  // 'the interior ministry in Stuttgart' is no body of the state; 'the High Court in London' is.
  if (seat && !has(hit, 'title')) return undefined;
  const told = seat?.cc ?? again;
  const country = told ? { cc: told, sure: true } : countryOf(around, hit, run.from);
  const to = withPurpose(draft, run.to);
  return country && { from: run.from, to, ...country, rule: 'agencies/state-body' };
}

/** 'the Navy', 'by Customs': with a capital of its own it is the one whose country the text has told. */
function isAgain({ draft, kin, evidence }: Surroundings, hit: HeadHit): boolean {
  const { articles } = lexiconOf(draft.language.agencies);
  const cc = kin.get(hit.heads[0]?.kind ?? '');
  if (!cc || !isCapital(draft, hit.from)) return false;
  if (has(hit, 'plain')) return articles.has(normAt(draft.doc.tokens, hit.from - 1));
  // The first word of a sentence has its capital from there: it is the one where the text is about no other country.
  const isOwn = !opensSentence(draft.doc, hit.from) || evidence.isMain(cc);
  return has(hit, 'again') && isOwn && !isTitleCase(draft, hit.from);
}

/** The country of an authority that has none beside it: the only one that has such, or what the text says. */
function countryOf({ draft, evidence, kin }: Surroundings, hit: HeadHit, at: number) {
  const [head] = hit.heads;
  const countries = head?.countries;
  const [only, ...others] = countries ?? [];
  if (only && others.length === 0) return { cc: only, sure: true };
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

/**
 * 'The Ministry of Justice said that a Briton', '..., the interior ministry said': who tells a sentence, from
 * its start or its end, need not be of a place that it names.
 */
function tellsSentence({ doc: { tokens, sentences, sentenceOf } }: Draft, at: number): boolean {
  const first = sentences[sentenceOf[at] ?? 0] ?? 0;
  return at - first <= 1 || normAt(tokens, at - 2) === ',';
}

/** 'Quillfeather County Sheriff's Office': a proper name whose place no gazetteer knows. */
export function properName(
  around: Surroundings,
  hit: HeadHit,
  { from, to }: Run,
): Evident | undefined {
  const { draft } = around;
  if (!isCapital(draft, hit.from) || isTitleCase(draft, hit.from)) return undefined;
  // Whose place nobody knows is of the country of the text's others of its kind.
  const kindred = around.kin.get(hit.heads[0]?.kind ?? '');
  // 'Tom Police' may be anybody; 'Quillfeather County Court' is none but a court.
  const isShort = hit.to - from < 3 && !(kindred && isPlainly(draft, from));
  if (isShort || !hasOwnWord(draft, from, hit.from)) return undefined;
  const country = kindred ? { cc: kindred, sure: true } : countryOf(around, hit, from);
  return country && { from, to: withPurpose(draft, to), ...country, rule: 'agencies/proper-name' };
}

/** 'help from Quillfeather Police': one word with a capital behind a small one. */
const isPlainly = ({ doc: { tokens } }: Draft, from: number) =>
  tokens.kind[from - 1] === WORD && !hasFlag(tokens, from - 1, CAPITAL);

/** Whether a capitalised word stands before the head that is no common one: 'Quillfeather', not 'Senior Crown'. */
function hasOwnWord(draft: Draft, from: number, to: number): boolean {
  const { modifiers } = lexiconOf(draft.language.agencies);
  for (let i = from; i < to; i += 1)
    if (isCapital(draft, i) && !modifiers.has(draft.doc.tokens.norm[i] ?? '')) return true;
  return false;
}
