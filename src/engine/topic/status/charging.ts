import type { Draft } from '../../draft.ts';
import { tokenAt } from '../../text/doc.ts';
import { spanAt, startingIn } from '../../text/spans.ts';
import { NUMBER, normAt } from '../../text/tokens/tokens.ts';
import type { Span } from '../../types.ts';
import { crimesNamed } from '../evidence/crimes.ts';
import type { TermAt } from './words.ts';

const PERSONS = 'person';

/** What a figure at token `at` counts, if one stands there: persons, or money and what else has a number. */
export function countedAt({ doc: { tokens }, figures }: Draft, at: number): string | undefined {
  const figure = spanAt(figures, tokens.start[at] ?? 0);
  return figure?.unit ?? (tokens.kind[at] === NUMBER ? 'number' : undefined);
}

/** Whether a figure at token `at` counts persons: 'charged 21 people'. */
export const countsPersons = (draft: Draft, at: number): boolean =>
  countedAt(draft, at) === PERSONS;

/** Whether 'charged' before it names a price: 'charged 300 euros', not 'charged 21 people'. */
export const isPrice = (draft: Draft, at: number): boolean =>
  ![undefined, PERSONS].includes(countedAt(draft, at));

/** So close behind 'charged' stands what somebody has to pay. */
const PRICE = 6;

/**
 * Whether the verb means to ask for a price: 'Charged migrants as much as €9,000',
 * 'were charged by a list of prices'.
 */
export function leadsToPrice(
  { doc: { tokens }, figures, language }: Draft,
  { to, end }: TermAt,
): boolean {
  const { prices, chargedWith } = language.status;
  for (let i = to; i < Math.min(end, to + PRICE); i += 1) {
    const norm = normAt(tokens, i);
    if (chargedWith.has(norm)) return false;
    if (prices.has(norm)) return true;
    if (spanAt(figures, tokens.start[i] ?? 0)?.kind === 'price') return true;
  }
  return false;
}

/** Whom a state convicts: persons by their number, or by what they do. */
export function isWhom(draft: Draft, at: number): boolean {
  const { tokens } = draft.doc;
  return (
    countsPersons(draft, at) ||
    spanAt(crimesNamed(draft.topic), tokens.start[at] ?? 0) !== undefined ||
    draft.language.topic.persons.has(normAt(tokens, at))
  );
}

/** Names of states in capitals: 'US', but not 'French'. */
export const NAMED = /^\p{Lu}{2,}$/u;
const ANY = /(?:)/;

/** Whether a state by its name opens the sentence and acts: 'US charges four with spying'. */
export const openedByState = (
  { doc, places, nationalities }: Draft,
  { from, first }: TermAt,
  written = ANY,
): boolean => {
  const opening = { start: doc.tokens.start[first] ?? 0, end: doc.tokens.start[from] ?? 0 };
  const ends = (state: Span | undefined) => state !== undefined && tokenAt(doc, state.end) === from;
  // 'US' may be a country or a people.
  const isName = (one: Span) => written.test(doc.text.slice(one.start, one.end));
  return (
    ends(startingIn(places, opening).find(({ kind }) => kind === 'country')) ||
    ends(startingIn(nationalities, opening).find(isName))
  );
};
