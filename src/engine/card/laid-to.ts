import { ISO_LENGTH } from '../dates/calendar.ts';
import type { Draft } from '../draft.ts';
import { laysAt } from '../figures/syntax/lays.ts';
import { inOneSentence } from '../text/doc.ts';
import { hasOneOf, normAt } from '../text/tokens/tokens.ts';
import type { FigureKind } from '../types.ts';

/** A fact of a clause and where its words stand, in tokens. */
export interface Told {
  readonly id: string;
  readonly kind: FigureKind;
  readonly from: number;
  readonly to: number;
  /** What lays it to somebody, looked up once for all dates of its clause. */
  link?: number;
}

/** A date of the same clause. */
interface Dated {
  readonly iso: string;
  readonly from: number;
  readonly to: number;
  link?: number;
}

/** What the police and the courts do: what they do it for has days of its own. */
const ACTS: ReadonlySet<FigureKind> = new Set<FigureKind>([
  'arrested',
  'charged',
  'convicted',
  'suspects',
  'officers',
  'searches',
  'sentence',
  'fine',
  'age',
]);

/** How many tokens may stand between a fact and a date of another clause part: 'ten years in prison on Friday'. */
const FAR = 8;

/**
 * Whether a date of the same clause is of the deed and the fact of what came of it, or the other way round: 'got ten
 * years for a robbery in Bonn in May 2019', 'was handed over on Friday to be tried for stealing 9 million euros'.
 */
export function isOfDeed(draft: Draft, fact: Told, date: Dated, told: readonly Told[]): boolean {
  const { kind, from, to } = fact;
  const isAhead = date.from < to;
  if (ACTS.has(kind))
    return (
      goesOnFrom(draft, fact, date) ||
      isOfRecord(draft, date) ||
      (date.from - to >= FAR &&
        (kind === 'sentence' || (isRough(date) && linkOf(draft, date) >= to)))
    );
  const link = linkOf(draft, fact);
  // Victims of a gang are told with the gang: 'a ring with 40 victims was jailed on Friday'.
  const isOfOthers = link >= 0 || (kind === 'victims' && isGoverned(draft, from));
  if (!isAhead) return isOfOthers && isToldOfDoers(draft, to, date.from);
  // Harm behind an arrest belongs to the crime: 'five were arrested on 23 May over a fraud of 9 million euros'
  const isHarm = kind === 'damage' || kind === 'proceeds';
  return (
    link >= date.to ||
    (isNamedDeath(draft, from) && hasVerb(draft, date.to, from)) ||
    (HARMED.has(kind) && isBehindActs(draft, date.to, from)) ||
    (isHarm && told.some((one) => ACTS.has(one.kind) && one.to <= date.from))
  );
}

/**
 * Whether 'since' dates something that goes on and not the fact:
 * 'a forum that existed since 2019, and four were held', but not 'since 2019 four have been held'.
 */
function goesOnFrom({ doc, language }: Draft, fact: Told, date: Dated): boolean {
  const { exclusions, grammar } = language.figures;
  if (!exclusions.sinces.has(normAt(doc.tokens, date.from - 1))) return false;
  return !hasOneOf(doc.tokens, grammar.have, fact.from - NEAR, fact.to + NEAR);
}

/** So far before its year a conviction may stand: 'convictions for robbery in 2011 and 2016'. */
const RECORD = 6;

/** Whether a date is that of an earlier verdict: 'A man with a conviction for robbery in 2011 got nine years'. */
const isOfRecord = ({ doc, language }: Draft, { iso, from }: Dated): boolean =>
  iso.length === ISO_LENGTH.year &&
  hasOneOf(doc.tokens, language.figures.exclusions.oldVerdicts, Math.max(0, from - RECORD), from);

/** So far from a fact the auxiliary of its verb may stand: 'have so far arrested four'. */
const NEAR = 4;

/**
 * Whether a date is only a month or a year, which is far from when somebody is jailed for it:
 * 'over the deaths of 39 migrants in October 2019'.
 */
const isRough = ({ iso }: Dated): boolean => iso.length <= ISO_LENGTH.month;

/** Whether a noun names the death of somebody, for whom the clause then tells no day: 'gave him ten years on Friday for a plot that led to the death of four'. */
const isNamedDeath = ({ doc: { tokens }, language }: Draft, at: number): boolean =>
  normAt(tokens, at - 1) === language.figures.grammar.of &&
  language.figures.attributes.deaths.has(normAt(tokens, at - 2));

/** Kinds of those whom a deed harmed. */
const HARMED: ReadonlySet<FigureKind> = new Set<FigureKind>(['dead', 'injured']);

/** How many tokens before the harmed a relative clause may begin: 'that killed at least', 'which claimed the lives of'. */
const RELATIVE = 5;

/** Whether a relative clause behind another verb tells of them: 'On Friday police held the owner of a boat that killed 40'. */
function isBehindActs(draft: Draft, from: number, to: number): boolean {
  const { relatives } = draft.language.figures.grammar;
  for (let i = to - 1; i >= Math.max(from, to - RELATIVE); i -= 1)
    if (relatives.has(normAt(draft.doc.tokens, i))) return hasVerb(draft, from, i);
  return false;
}

/** Whether a past tense stands between two tokens. */
function hasVerb(draft: Draft, from: number, to: number): boolean {
  for (let i = from; i < to; i += 1) if (isVerb(draft, normAt(draft.doc.tokens, i))) return true;
  return false;
}

const isVerb = ({ language }: Draft, word: string): boolean => {
  const { be, have, pastEnding, pasts } = language.figures.grammar;
  return word.endsWith(pastEnding) || be.has(word) || have.has(word) || pasts.has(word);
};

const isGoverned = ({ doc, language }: Draft, at: number): boolean =>
  language.figures.grammar.comitatives.has(normAt(doc.tokens, at - 1));

/**
 * Whether the verb of the persons who did it stands before the date:
 * 'five suspected of 23 thefts were handed over on Thursday'.
 */
function isToldOfDoers({ doc: { tokens }, language }: Draft, from: number, to: number): boolean {
  const { be, have, pasts, relatives } = language.figures.grammar;
  for (let i = from; i < Math.min(to, from + REACH); i += 1) {
    const word = normAt(tokens, i);
    // A relative clause has its own date: 'the trafficking of a tonne, which was seized in May'
    if (relatives.has(word)) return false;
    if (be.has(word) || have.has(word) || pasts.has(word)) return true;
  }
  return false;
}

/** How many tokens a charge may run to what it names: 'accused of having smuggled, with his brothers, 300 migrants'. */
const REACH = 24;

/** Whether a comma parts no clauses: 'men, women and children', 'a stifling, airtight container'. */
const isInList = ({ doc: { tokens }, language }: Draft, comma: number): boolean =>
  language.numbers.and === normAt(tokens, comma + 2) ||
  language.figures.grammar.determiners.has(normAt(tokens, comma - 2));

const linkOf = (draft: Draft, one: Told | Dated): number =>
  (one.link ??= linkBefore(draft, one.from));

/** The token of the words before a fact that lay it to somebody ('suspected of', 'for smuggling'), or -1. */
function linkBefore(draft: Draft, at: number): number {
  const { doc, language } = draft;
  const { conjunctions } = language.figures.grammar;
  for (let i = at - 1; i >= at - REACH && inOneSentence(doc, i, at); i -= 1) {
    const word = normAt(doc.tokens, i);
    if (laysAt(draft, i)) return i;
    // Another verb of the same persons ends it: 'arrested for theft and seized 40 kg'; a list does not
    if (
      (word === ',' && !isInList(draft, i)) ||
      (conjunctions.has(word) && isVerb(draft, normAt(doc.tokens, i + 1)))
    )
      return -1;
  }
  return -1;
}
