import type { Draft } from '../../draft.ts';
import { oncePer } from '../../text/compiled.ts';
import { CLITIC, NUMBER, nextOf, normAt, SIGN, type Tokens } from '../../text/tokens/tokens.ts';
import { clauseStart } from './clause.ts';
import { leadOf } from './lead.ts';
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
  if (comesAfter(draft, at)) return 'what the case came after';
  if (judgesOther(draft, at)) return 'somebody else, whom a court judges';
  for (let i = at.to; i < Math.min(at.end, at.to + NEAR); i += 1)
    if (words.otherMatter.has(normAt(tokens, i)) && !isNumbered(draft, i - 1))
      return `"${normAt(tokens, i)}": another matter`;
  return undefined;
}

/** How many tokens behind its verb the person may stand whom a court judges: 'jailed on Friday his brother'. */
const WHOM = 8;

/**
 * Whether a court judges somebody else, who stands behind the verb: 'A court jailed his brother',
 * 'upheld the conviction of another man'.
 */
function judgesOther(draft: Draft, { first, to, end }: TermAt): boolean {
  const { tokens, sentenceOf } = draft.doc;
  const { beforeOthers, links, others, someoneElse, standing } = draft.language.status;
  const isLater = (sentenceOf[first] ?? 0) > leadOf(draft);
  for (let i = to; i < Math.min(end, to + WHOM); i += 1) {
    const norm = normAt(tokens, i);
    if (isLater && someoneElse.has(norm)) return true;
    if (beforeOthers.has(norm)) return others.has(normAt(tokens, i + 1));
    // Behind a preposition the person is a victim: 'Guilty of killing his wife', but 'the conviction of his wife'.
    const isLink = links.has(norm) && !standing.has(normAt(tokens, i - 1));
    if (isLink || draft.language.places.conjunctions.has(norm) || norm === ',') return false;
  }
  return false;
}

/**
 * Whether somebody new behind a time, or behind 'they', is somebody else: 'It comes days after a nurse was jailed',
 * 'they fled after a dealer got'.
 */
function comesAfter({ doc, language }: Draft, { from, first }: TermAt): boolean {
  const { tokens } = doc;
  const { comes, courts, penalties, subordinate, those } = language.status;
  for (let i = from - 1; i > Math.max(first, from - FAR); i -= 1) {
    const norm = normAt(tokens, i);
    if (courts.has(norm) || tokens.kind[i] === SIGN) return false;
    if (!subordinate.has(norm)) continue;
    if (!language.numbers.articles.has(normAt(tokens, i + 1))) return false;
    const before = normAt(tokens, i - 1);
    return comes.has(before) || penalties.has(before) || those.has(normAt(tokens, first));
  }
  return false;
}

/** So far before a verdict stands the 'after' of its clause. */
const FAR = 8;

/** Whether a person stands beside the accused: 'His business partner', 'after partner was jailed'. */
const isSecond = (tokens: Tokens, words: StatusWords, i: number): boolean =>
  words.subordinate.has(normAt(tokens, i - 1)) ||
  ownerOf(tokens, words, i) !== undefined ||
  isOfTold(tokens, words, i);

/**
 * Whether a person belongs to those of whom the text has told: 'A former partner of the two', 'a brother of his', but
 * not 'the wife of a drug lord', who may be the one whom the text is about.
 */
const isOfTold = (tokens: Tokens, { penaltyOf, those, told }: StatusWords, i: number): boolean =>
  normAt(tokens, i + 1) === penaltyOf &&
  (those.has(normAt(tokens, i + 2)) || told.has(normAt(tokens, i + 3)));

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
  // The owner stands before the possessive: 'Smuggler's brother', 'his brother's partner'.
  const possessor = normAt(tokens, owner) === CLITIC ? owner - 1 : undefined;
  if (possessor !== undefined && words.others.has(normAt(tokens, possessor)))
    return isHarmed(draft, at, possessor);
  const deed = (possessor ?? owner) - 1;
  if (crimeEnds(draft).has(tokens.end[deed] ?? 0)) return true;
  const before = normAt(tokens, deed);
  if (words.subordinate.has(before) || words.relative.has(before) || words.tells.has(before))
    return false;
  // What was done to somebody may be told at length: its clause is looked for from there, not from the verdict.
  const first = clauseStart(tokens, words.clause, { ...at, from: deed });
  const relative = nextOf(tokens, words.relative, first, deed);
  return relative < deed && !words.beforeOthers.has(normAt(tokens, relative));
}

/** Whether a number stands at a token. Counted trials are the case's own: 'In two separate trials'. */
const isNumbered = ({ doc: { tokens }, language }: Draft, i: number): boolean =>
  tokens.kind[i] === NUMBER || language.numbers.small.has(normAt(tokens, i));
