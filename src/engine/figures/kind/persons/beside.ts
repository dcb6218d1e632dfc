import type { Nationality } from '../../../types.ts';
import { nationalityAt, placeAt } from '../../annotations-at.ts';
import { type Candidate, newCandidate } from '../../candidate.ts';
import { newQuantity } from '../../number/quantity.ts';
import { newPhrase } from '../../phrase/phrase.ts';
import type { Reader } from '../../reader.ts';
import { tokenAfter } from '../../syntax/clause.ts';
import { contentRun } from '../../syntax/run.ts';
import type { NounWords } from '../../words/entries.ts';
import { isAndAt, isArticleAt, isCommaAt, nounHitAt } from '../../words-at.ts';
import { overAges } from '../predicate/asides-of-subject.ts';

/**
 * Whether an article opens a list of persons without numbers, so that a comma before it joins them:
 * 'three Brazilians, a Colombian and a Spaniard'.
 */
function isListed(reader: Reader, article: number): boolean {
  if (!isArticleAt(reader, article)) return false;
  for (let i = article + 2; i <= article + 3; i += 1)
    if (isAndAt(reader, i) && isArticleAt(reader, i + 1)) return true;
  return false;
}

/** Whether a nationality is a noun, because no other noun follows it: 'a Syrian', 'a Colombian'. */
const isAlone = (reader: Reader, { form }: Nationality, at: number): boolean =>
  form === 'person' || contentRun(reader, at + 1).to === at + 1;

/** A person whom an article counts as one, and the token behind. */
interface Person {
  noun: NounWords;
  to: number;
  people: Nationality | undefined;
}

/** A candidate for one person who is listed beside counted ones: 'three men and a woman'. */
export function besidePerson(reader: Reader, candidate: Candidate): Candidate | undefined {
  const counted = candidate.unit === 'person' || candidate.phrase.noun?.class === 'company';
  if (!counted || candidate.quantity.dimension !== 'count') return undefined;
  if (candidate.phrase.head === undefined) return undefined;
  // A person beside officers is none of them: 'two firefighters, a priest and an employee'.
  if (candidate.kind === 'officers') return undefined;
  const article = articleBeside(reader, overAges(reader, candidate.to));
  const person = article === undefined ? undefined : personAt(reader, article + 1);
  if (article === undefined || !person) return undefined;
  const one = countedOnce(candidate, article, person);
  one.rule = `beside ${candidate.rule ?? ''}`;
  one.doubt = candidate.doubt;
  one.whole = candidate.whole;
  one.unit = 'person';
  if (candidate.kind) one.kind = candidate.kind;
  if (person.noun.of) one.of = person.noun.of;
  return one;
}

/** The article behind 'and', or behind a comma where the list goes on. */
function articleBeside(reader: Reader, to: number): number | undefined {
  const at = isCommaAt(reader, to) && isAndAt(reader, to + 1) ? to + 1 : to;
  const goesOn = isCommaAt(reader, at) && isListed(reader, at + 1);
  if (!isAndAt(reader, at) && !goesOn) return undefined;
  return isArticleAt(reader, at + 1) ? at + 1 : undefined;
}

/** The person at a token: 'Maltese accountant', 'Syrian', 'Brisbane man'. */
function personAt(reader: Reader, at: number): Person | undefined {
  const people = nationalityAt(reader, at);
  const alone = people !== undefined && isAlone(reader, people, at);
  const place = placeAt(reader, at);
  const afterPlace = place ? tokenAfter(reader, place, at) : at;
  const start = people && !alone ? at + 1 : afterPlace;
  const hit = nounHitAt(reader, start);
  const noun = hit?.values[0] ?? (alone ? reader.lexicon.nationals : undefined);
  if (noun?.class !== 'person') return undefined;
  return { noun, to: start + (hit?.length ?? 1), people };
}

/** The candidate of one person, made from the candidate of those beside. */
const countedOnce = (
  { quantity, phrase }: Candidate,
  article: number,
  { noun, to, people }: Person,
): Candidate =>
  newCandidate({
    quantity: newQuantity({
      ...quantity,
      from: article,
      number: article,
      to: article + 1,
      value: 1,
      max: undefined,
      q: 'exact',
      form: 'words',
    }),
    phrase: newPhrase({
      ...phrase,
      head: to - 1,
      to,
      noun,
      run: { from: article + 1, to },
      nationalities: people ? [people] : [],
      refers: false,
    }),
    from: article,
    to,
  });
