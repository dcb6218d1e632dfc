import { isFieldOfUnit } from '../../agencies/heads/fields.ts';
import type { Draft } from '../../draft.ts';
import { bodyOf } from '../../registry.ts';
import { spanOf } from '../../text/doc.ts';
import { spokenTokens } from '../../text/quotes.ts';
import { isInside } from '../../text/spans.ts';
import { hasFlag, UPPER } from '../../text/tokens/tokens.ts';
import type { Span } from '../../types.ts';
import type { TopicGroup } from '../words.ts';
import type { Term } from './terms.ts';

/** From this strength on a word speaks for itself. */
const PLAIN = 3;
/** The groups that speak for a case; the others speak for other kinds of writing. */
export const CASE_GROUPS: ReadonlySet<TopicGroup> = new Set(['act', 'crime', 'border', 'crossing']);

/** Whether a term says that a case is told. */
export const speaksForCase = (term: Term) =>
  term.kind === 'area' || (term.kind === 'group' && CASE_GROUPS.has(term.group));

/** A word of cases that speaks for itself. */
export const isPlainWord = (term: Term): boolean =>
  speaksForCase(term) && 'weight' in term && term.weight >= PLAIN;

/** What is known of a text before its terms are looked for. */
export interface Setting {
  readonly draft: Draft;
  /** 1 where a token stands in a quotation. */
  readonly quoted: Uint8Array;
  /** Bodies of the EU that the text names. */
  readonly ofTheUnion: readonly Span[];
}

/** The setting of a draft whose places and bodies are found. */
export function settingOf(draft: Draft): Setting {
  const ofTheUnion = draft.agencies.filter(({ id }) => bodyOf(draft, id)?.eu);
  return { draft, quoted: spokenTokens(draft.doc), ofTheUnion };
}

/** What a phrase of tokens `from` up to `to` says where it stands: less in a name, and its pronouns nothing where they address nobody. */
export function meant(
  { draft, quoted, ofTheUnion }: Setting,
  values: readonly Term[],
  [from, to]: readonly [number, number],
): readonly Term[] {
  const { doc, places, agencies } = draft;
  const span = spanOf(doc, from, to);
  const told = isFieldOfUnit(draft, from, to) ? values.map(withoutArea) : values;
  // 'You get a text,' says a docker: whom a speaker addresses is not the reader; 'US' is a country.
  const addresses = quoted[from] !== 1 && !hasFlag(doc.tokens, from, UPPER);
  // 'Ivory Coast' trades in no ivory; 'the Federal Revenue Service' is no matter of business, and a directorate
  // for organised crime and terrorism may search for fake papers.
  const isAPlace = isInside(places, span);
  const isABody = isInside(agencies, span);
  // That the European Public Prosecutor's Office is named says of no prosecutor that he acts.
  const isOfTheUnion = isInside(ofTheUnion, span);
  if (addresses && !isAPlace && !isABody && !isOfTheUnion) return told;
  return told.filter(
    (term) =>
      (addresses || isNoAddress(term)) &&
      !(isAPlace && !isOfBorder(term)) &&
      !(isABody && (isOfAnother(term) || namesCrime(term))) &&
      !(isOfTheUnion && isAct(term)) &&
      !(isABody && isOfBorder(term) && term.weight < NAMES_A_BODY),
  );
}

/** 'The English Channel' is a place and says that a case crosses a border. */
const isOfBorder = (term: Term): term is Term & { kind: 'group' } =>
  term.kind === 'group' && term.group === 'border';

/** From this strength on a word of borders is the name of a body that acts across them, not a part of one ('Border Force'). */
const NAMES_A_BODY = 3;
const isAct = (term: Term) => term.kind === 'group' && term.group === 'act';

/** What a unit is for tells of crime, not of which: a unit against terrorism may look for cigarettes. */
const withoutArea = (term: Term): Term =>
  term.kind === 'area' ? { kind: 'group', group: 'crime', weight: term.weight } : term;

/** A term that says what the crime is, or that there is one. */
const namesCrime = (term: Term) =>
  term.kind === 'area' || (term.kind === 'group' && term.group === 'crime');

/** A term of another kind of writing than a case. */
const isOfAnother = (term: Term) => term.kind === 'group' && !CASE_GROUPS.has(term.group);

const isNoAddress = (term: Term) => term.kind !== 'group' || term.group !== 'address';
