import type { Draft } from '../../draft.ts';
import { oncePer } from '../../text/compiled.ts';
import { NUMBER, nextOf, normAt, type Tokens } from '../../text/tokens/tokens.ts';
import { clauseStart } from './clause.ts';
import { statusTables as tablesOf } from './tables.ts';
import type { StatusWords, TermAt } from './words.ts';

/** Words that bear on a verdict from behind it stand so close, in tokens. */
const NEAR = 7;
/** A word of crime from this strength on. */
const CRIME = 2;

/** Where words of crime end, in characters. */
const crimeEnds = oncePer((draft: Draft): ReadonlySet<number> => {
  const crimes = draft.topic.terms.filter(
    ({ group, weight }) => group === 'crime' && weight >= CRIME,
  );
  return new Set(crimes.map(({ span }) => span.end));
});

/** Who else the clause before a verdict speaks of, if so: 'his brother', 'another gang'. */
export function whoElse(draft: Draft, at: TermAt): string | undefined {
  const { doc, language } = draft;
  const { tokens } = doc;
  const words = language.status;
  if (tablesOf(words).asides.match(tokens, at.first, at.from)) return 'a sentence on another case';
  const first = clauseStart(tokens, words.clause, at);
  for (let i = at.from - 1; i >= first; i -= 1) {
    const norm = normAt(tokens, i);
    const isOther = words.others.has(norm) && isSecond(tokens, words, i);
    if ((isOther && !isHarmed(draft, at, i)) || words.someoneElse.has(norm))
      return `"${norm}": someone else`;
    if (words.again.has(norm) && words.courts.has(normAt(tokens, i + 1)))
      return `"${norm}": what a court did in another case`;
  }
  for (let i = at.to; i < Math.min(at.end, at.to + NEAR); i += 1)
    if (words.otherMatter.has(normAt(tokens, i)) && !isNumbered(draft, i - 1))
      return `"${normAt(tokens, i)}": another matter`;
  return undefined;
}

/** 'His business partner', 'after partner was jailed': the person is somebody beside the accused. */
const isSecond = (tokens: Tokens, words: StatusWords, i: number): boolean =>
  words.subordinate.has(normAt(tokens, i - 1)) || ownerOf(tokens, words, i) !== undefined;

/** Where the word stands that says whose brother or partner is spoken of. */
const ownerOf = (tokens: Tokens, { beforeOthers }: StatusWords, i: number): number | undefined =>
  [i - 1, i - 2].find((at) => beforeOthers.has(normAt(tokens, at)));

/**
 * Whether somebody at `i` is whom the crime was done to: 'a man who battered his partner has been jailed',
 * 'accused of killing his wife was found guilty'; not 'whose brother', nor 'who fled after his brother'.
 */
function isHarmed(draft: Draft, at: TermAt, i: number): boolean {
  const { doc, language } = draft;
  const { tokens } = doc;
  const words = language.status;
  const owner = ownerOf(tokens, words, i);
  if (owner === undefined) return false;
  const deed = owner - 1;
  // 'His brother's partner'.
  if (words.others.has(normAt(tokens, deed))) return isHarmed(draft, at, deed);
  if (crimeEnds(draft).has(tokens.end[deed] ?? 0)) return true;
  const before = normAt(tokens, deed);
  if (words.subordinate.has(before) || words.relative.has(before) || words.tells.has(before))
    return false;
  // What was done to somebody may be told at length: its clause is looked for from there, not from the verdict.
  const first = clauseStart(tokens, words.clause, { ...at, from: deed });
  const relative = nextOf(tokens, words.relative, first, deed);
  return relative < deed && !words.beforeOthers.has(normAt(tokens, relative));
}

/** 'In two separate trials': as many as the case itself had. */
const isNumbered = ({ doc: { tokens }, language }: Draft, i: number): boolean =>
  tokens.kind[i] === NUMBER || language.numbers.small.has(normAt(tokens, i));
