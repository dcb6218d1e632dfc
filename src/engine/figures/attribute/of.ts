import { isOneCountry } from '../../places/no-country.ts';
import { hasOneOf } from '../../text/tokens/tokens.ts';
import type { Nationality } from '../../types.ts';
import { nationalityAt } from '../annotations-at.ts';
import type { Candidate } from '../candidate.ts';
import { charSpan, isInHeadline, isNumber, isWord, type Reader, wordAt } from '../reader.ts';
import { clauseAround, ofBefore, placeChain, tokenAfter } from '../syntax/clause.ts';
import { isPlural } from '../syntax/run.ts';
import {
  isAdverbAt,
  isBeAt,
  isCommaAt,
  isDeterminerAt,
  isListJointAt,
  isOfAt,
  isPersonAt,
  isRelativeAt,
  isSubordinatorAt,
  nounAt,
} from '../words-at.ts';
import type { Said } from './attach.ts';

/** The nationality of counted persons, which stands before their noun or is said of them in the same clause. */
export function nationalsOf(reader: Reader, candidate: Candidate): Said | undefined {
  if (candidate.unit !== 'person') return undefined;
  return (
    asSaid(
      [...candidate.phrase.nationalities, ...listedBehind(reader, candidate)],
      'nationality before',
    ) ??
    fromCountries(reader, candidate) ??
    statedSort(reader, candidate) ??
    statedNationals(reader, candidate)
  );
}

/** The sort that a part is said to be: '12 of whom were children', 'nine of them were women'. */
function statedSort(reader: Reader, { of, phrase, antecedent }: Candidate): Said | undefined {
  if (of !== undefined || phrase.head !== undefined || antecedent === undefined) return undefined;
  const isOfWhom = isOfAt(reader, phrase.to) && isRelativeAt(reader, phrase.to + 1);
  const be = isOfWhom ? phrase.to + 2 : phrase.to;
  let at = be + 1;
  while (isAdverbAt(reader, at)) at += 1;
  const noun = isBeAt(reader, be) ? nounAt(reader, at) : undefined;
  if (!noun?.of || noun.class !== 'person' || !isPlural(reader, at)) return undefined;
  return { value: noun.of, span: charSpan(reader, at, at + 1), rule: 'sort said of them' };
}

/**
 * In a headline a comma may stand for 'and', so a second people behind it counts too:
 * '19 Beninese, Nigerians rescued'.
 */
function listedBehind(reader: Reader, { phrase }: Candidate): readonly Nationality[] {
  const isListed = phrase.nationalities.length > 0 && isCommaAt(reader, phrase.to);
  if (!isListed || !isInHeadline(reader, phrase.to)) return [];
  const next = nationalityAt(reader, phrase.to + 1);
  return next?.form === 'person' ? [next] : [];
}

/** The countries that sent the counted officers: 'investigators from Norway, France and Germany'. */
function fromCountries(reader: Reader, candidate: Candidate): Said | undefined {
  if (candidate.kind !== 'officers') return undefined;
  if (!reader.attributes.sentFrom.has(wordAt(reader, candidate.phrase.to))) return undefined;
  const countries = placeChain(reader, candidate.phrase.to + 1).filter(
    ({ kind }) => kind === 'country',
  );
  const first = countries[0];
  const last = countries.at(-1);
  if (!first || !last) return undefined;
  const value = countries.map(({ cc }) => cc).join(', ');
  return { value, span: { start: first.start, end: last.end }, rule: 'countries of the officers' };
}

function asSaid(nationalities: readonly Nationality[], rule: string): Said | undefined {
  const ofCountries = nationalities.filter(({ cc }) => isOneCountry(cc));
  const first = ofCountries[0];
  const last = ofCountries.at(-1);
  if (!first || !last) return undefined;
  const value = [...new Set(ofCountries.map(({ cc }) => cc))].join(', ');
  return { value, span: { start: first.start, end: last.end }, rule };
}

/** How many tokens behind a figure a nationality may stand that is said of it. */
const REACH = 14;

/**
 * Whether the number is the larger one that a part is taken from. In
 * 'Two of the four men held in Durban are Zimbabweans' the nationality is said of the two, not of the four.
 */
function isOutOfWhich(reader: Reader, from: number): boolean {
  const of = ofBefore(reader, from);
  return of !== undefined && isNumber(reader, of - 1);
}

/**
 * A nationality that the clause states of the counted persons: 'three have Belgian citizenship', 'two are Syrians',
 * 'all of them Chinese', 'of Vietnamese and Belgian nationality'.
 */
function statedNationals(reader: Reader, candidate: Candidate): Said | undefined {
  if (isOutOfWhich(reader, candidate.from)) return undefined;
  const { to } = clauseAround(reader, candidate.from);
  const start = Math.max(candidate.to, candidate.phrase.to);
  for (let i = start; i < Math.min(to, start + REACH); i += 1) {
    const nationality = nationalityAt(reader, i);
    if (!nationality) {
      if (endsReach(reader, i, start)) return undefined;
      continue;
    }
    const chain = chainAt(reader, i, to);
    const opener = wordAt(reader, i - 1);
    const { be, of } = reader.grammar;
    const predicative =
      be.has(opener) || reader.grammar.pronouns.has(opener) || reader.grammar.adverbs.has(opener);
    // Two peoples joined by 'or' tell the nationality of nobody: 'were Polish or Ukrainian'.
    const isEither =
      reader.lexicon.words.ranges.joints.has(wordAt(reader, chain.to)) &&
      nationalityAt(reader, chain.to + 1) !== undefined;
    if (isEither || isOfSome(reader, start, i)) return undefined;
    const noun = reader.attributes.nationality.has(wordAt(reader, chain.to));
    // Persons behind 'of' are others: 'for the smuggling of Syrian citizens'.
    const isOthers = opener === of && isPersonAt(reader, chain.to);
    const closed = !isWord(reader, chain.to) || reader.grammar.stops.has(wordAt(reader, chain.to));
    const fits =
      (predicative && (noun || closed)) ||
      (noun && ((opener === of && !isOthers) || reader.grammar.have.has(opener)));
    return fits ? asSaid(chain.list, 'nationality said of them') : undefined;
  }
  return undefined;
}

/** Whether the nationality is said of some of them only, as in 'most of them Eritreans'. */
function isOfSome(reader: Reader, from: number, to: number): boolean {
  return hasOneOf(reader.tokens, reader.attributes.some, from, to);
}

/**
 * Whether the search for a nationality must stop at token `i`, because another figure or a subordinate clause begins
 * there.
 */
function endsReach(reader: Reader, i: number, start: number): boolean {
  // A number behind a determiner means all of them ('every one of them Chinese'); without one it is another figure
  // ('two of them Bulgarians').
  if (isNumber(reader, i)) return !isDeterminerAt(reader, i - 1);
  return i > start && isSubordinatorAt(reader, i);
}

function chainAt(reader: Reader, at: number, limit: number): { list: Nationality[]; to: number } {
  const list: Nationality[] = [];
  let i = at;
  for (let next = nationalityAt(reader, i); next && i < limit; next = nationalityAt(reader, i)) {
    list.push(next);
    i = tokenAfter(reader, next, i);
    if (isListJointAt(reader, i) && nationalityAt(reader, i + 1)) i += 1;
  }
  return { list, to: i };
}
