import { hasOneOf } from '../../text/tokens/tokens.ts';
import type { FigureKind } from '../../types.ts';
import type { Candidate } from '../candidate.ts';
import { tablesOf } from '../lexicon/background-tables.ts';
import { isWord, type Reader, wordAt } from '../reader.ts';
import { hasSuch, sentenceNear } from '../syntax/clause.ts';
import { isHaveAt, isOfAt } from '../words-at.ts';

/** How many tokens before its figure the words for a prospect may stand: 'are on track to intercept more than'. */
const REACH = 7;

/**
 * Whether a figure is denied, is yet to come or has not come about: 'Police denied that 25 people had been held',
 * 'are on track to seize 100 tonnes', 'If they had been sold, the state would have lost €50 million'.
 */
export function isUnmetOrDenied(reader: Reader, { from, kind }: Candidate): boolean {
  const { denials, prospects } = tablesOf(reader.exclusions);
  const start = sentenceNear(reader, from).from;
  if (denials.find(reader.tokens, start, from)) return true;
  if (HARM.has(kind) && isOnlyThought(reader, start, from)) return true;
  if (kind === 'drugs' && hasSuch(reader, Math.max(start, from - REACH), from, isUntrue))
    return true;
  for (let i = from - 2; i >= Math.max(start, from - REACH); i -= 1) {
    if (!isWord(reader, i)) return false;
    const hit = prospects.match(reader.tokens, i, from);
    if (hit && reader.grammar.infinitive.has(wordAt(reader, i + hit.length - 1))) return true;
  }
  return false;
}

/** Kinds of harm, which a sentence tells as well where it was prevented. */
const HARM: ReadonlySet<FigureKind | undefined> = new Set<FigureKind>([
  'damage',
  'dead',
  'injured',
  'victims',
]);

/**
 * Whether harm before a figure has not happened: 'would have cost', 'potential losses of', 'If the goods were sold, the
 * loss would be'.
 */
function isOnlyThought(reader: Reader, start: number, from: number): boolean {
  const { conditions, modals } = reader.grammar;
  const near = Math.max(start, from - REACH);
  return (
    hasSuch(reader, near, from, isUntrue) ||
    hasSuch(reader, near, from, isPotential) ||
    (hasOneOf(reader.tokens, conditions, start, near) &&
      hasOneOf(reader.tokens, modals, near, from))
  );
}

/** Whether a word makes the noun behind it one of what may be: 'potential losses', not 'a duty potential of'. */
const isPotential = (reader: Reader, i: number): boolean =>
  reader.exclusions.potentials.has(wordAt(reader, i)) && !isOfAt(reader, i + 1);

/** Whether words for what has not happened stand at a token: 'would have', 'could have'. */
const isUntrue = (reader: Reader, i: number): boolean =>
  isHaveAt(reader, i) && reader.content.unreal.has(wordAt(reader, i - 1));
