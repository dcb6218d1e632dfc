import type { Nationality } from '../../types.ts';
import { type Candidate, newCandidate } from '../candidate.ts';
import { newQuantity } from '../number/quantity.ts';
import { startingAt, tokenAfter } from '../phrase/clause.ts';
import { newPhrase } from '../phrase/phrase.ts';
import { contentRun } from '../phrase/run.ts';
import { type Reader, wordAt } from '../reader.ts';

/** 'three Brazilians, a Colombian and a Spaniard': a comma before a person whom an 'and' and another follow. */
function isListed(reader: Reader, article: number): boolean {
  const { articles, and } = reader.numbers;
  if (!articles.has(wordAt(reader, article))) return false;
  for (let i = article + 2; i <= article + 3; i += 1)
    if (wordAt(reader, i) === and && articles.has(wordAt(reader, i + 1))) return true;
  return false;
}

/** 'a Syrian', 'a Colombian': a people's name with nothing after it that it could describe. */
const isAlone = (reader: Reader, { form }: Nationality, at: number): boolean =>
  form === 'person' || contentRun(reader, at + 1).to === at + 1;

/** 'three men and a woman': a person listed beside counted ones is counted too. */
export function besidePerson(reader: Reader, candidate: Candidate): Candidate | undefined {
  const counted = candidate.unit === 'person' || candidate.phrase.noun?.class === 'company';
  if (!counted || candidate.quantity.dimension !== 'count') return undefined;
  if (candidate.phrase.head === undefined) return undefined;
  let at = candidate.to;
  if (wordAt(reader, at) === ',' && wordAt(reader, at + 1) === reader.numbers.and) at += 1;
  const goesOn = wordAt(reader, at) === ',' && isListed(reader, at + 1);
  if (wordAt(reader, at) !== reader.numbers.and && !goesOn) return undefined;
  if (!reader.numbers.articles.has(wordAt(reader, at + 1))) return undefined;
  const people = startingAt(reader, reader.draft.nationalities, at + 2);
  // 'a Maltese accountant', 'a Syrian', 'a Brisbane man'.
  const place = startingAt(reader, reader.draft.places, at + 2);
  const start =
    people && !isAlone(reader, people, at + 2)
      ? at + 3
      : place
        ? tokenAfter(reader, place, at + 2)
        : at + 2;
  const hit = reader.lexicon.nouns.match(reader.tokens, start);
  const noun =
    hit?.values[0] ??
    (people && isAlone(reader, people, at + 2) ? reader.lexicon.nationals : undefined);
  if (noun?.class !== 'person') return undefined;
  const to = start + (hit?.length ?? 1);
  const { quantity } = candidate;
  const one = newCandidate({
    quantity: newQuantity({
      ...quantity,
      from: at + 1,
      number: at + 1,
      to: at + 2,
      value: 1,
      max: undefined,
      q: 'exact',
      form: 'words',
    }),
    phrase: newPhrase({
      ...candidate.phrase,
      head: to - 1,
      to,
      noun,
      run: { from: at + 2, to },
      nationalities: people ? [people] : [],
      refers: false,
    }),
    from: at + 1,
    to,
  });
  one.rule = `beside ${candidate.rule ?? ''}`;
  one.sure = candidate.sure;
  one.whole = candidate.whole;
  one.unit = 'person';
  if (candidate.kind) one.kind = candidate.kind;
  if (noun.of) one.of = noun.of;
  return one;
}
