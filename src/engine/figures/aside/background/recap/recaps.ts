import { oncePerStretch } from '../../../../text/compiled.ts';
import type { PhraseTable } from '../../../../text/phrases.ts';
import type { Candidate } from '../../../candidate.ts';
import { endOfLead, tellsOfSeveral } from '../../../context/lead.ts';
import { isTied } from '../../../context/ties.ts';
import type { ToldBefore } from '../../../context/told-before.ts';
import { tablesOf } from '../../../lexicon/background-tables.ts';
import { type Reader, wordAt } from '../../../reader.ts';
import { afterOpener, isSameBlock, type Run } from '../../../syntax/clause.ts';
import { nounAt } from '../../../words-at.ts';
import { isOneOfKind } from '../earlier-of-kind.ts';
import { looksBack, looksBackLate } from './looks-back.ts';

/**
 * Whether a figure stands where an article, once it has told of its case, recalls other cases:
 * 'In March police in Spain arrested 14'.
 */
export function isOfRecap(
  reader: Reader,
  { from }: Candidate,
  { figures: [first] }: ToldBefore,
): boolean {
  if (!first) return false;
  const recaps = recapsIn(reader, first.to, reader.tokens.count);
  return recaps[reader.doc.sentenceOf[from] ?? 0] === 1;
}

/** The share of a text's sentences before which another case must be announced by a word. */
const OWN = 0.4;

/** The share behind which an article has told most of its own case. */
const LATE = 0.7;

/** Shorter articles tell their own case to the end. */
const SENTENCES = 8;

/**
 * For each sentence of a text 1 if it tells of another case. Never before the first figure of its own, in headline or
 * lead.
 */
const recapsIn = oncePerStretch((reader: Reader, from: number): Uint8Array => {
  const recaps = new Uint8Array(reader.doc.sentences.length - 1);
  const own = Math.max(from, endOfLead(reader));
  const isLong = recaps.length >= SENTENCES && from <= endOfLead(reader);
  // The sentence behind the last one that opens a row of cases; 0 if none has.
  let row = 0;
  for (let s = 0; s < recaps.length; s += 1) {
    const run = runOf(reader, s);
    const isOther =
      run.from >= own &&
      (opensOther(reader, run) ||
        (s >= OWN * recaps.length &&
          looksBack(reader, run, runOf(reader, s + 1), row + (recaps[s - 1] ?? 0))) ||
        (isLong && s >= LATE * recaps.length && looksBackLate(reader, run)) ||
        (row === s && isSameBlock(reader, run.from - 1, run.from) && !isTied(reader, run)) ||
        (recaps[s - 1] === 1 && goesOn(reader, run)));
    if (isOther) recaps[s] = 1;
    else if (isOneOfKind(reader, run) || has(reader, tablesOf(reader.exclusions).rows, run))
      row = s + 1;
  }
  return recaps;
});

/** The tokens of a sentence. */
const runOf = ({ doc: { sentences } }: Reader, s: number): Run => ({
  from: sentences[s] ?? 0,
  to: sentences[s + 1] ?? 0,
});

/** Whether a sentence opens with words for another case: 'In a separate raid', 'The find recalled the deaths of'. */
function opensOther(reader: Reader, run: Run): boolean {
  const { elsewhere, otherCases } = tablesOf(reader.exclusions);
  if (elsewhere.match(reader.tokens, afterOpener(reader, run.from))) return !tellsOfSeveral(reader);
  return has(reader, otherCases, run);
}

const has = ({ tokens }: Reader, table: PhraseTable<undefined>, { from, to }: Run): boolean =>
  table.find(tokens, from, to) !== undefined;

/**
 * Whether a sentence behind a recap still belongs to it: in the same paragraph, or in the next one if it opens with a
 * word that refers back, but not with 'The gang'.
 */
function goesOn(reader: Reader, { from }: Run): boolean {
  const { distributives, pronouns } = reader.grammar;
  const { owners } = reader.exclusions.recap;
  const opening = wordAt(reader, from);
  const isThose = tablesOf(reader.exclusions).those.match(reader.tokens, from);
  // 'The gang' leads back to the case, and 'the operation' only in a new paragraph.
  if (isSameBlock(reader, from - 1, from))
    return !isThose || nounAt(reader, from + 1)?.kind === 'operations';
  return !isThose && [pronouns, distributives, owners].some((words) => words.has(opening));
}
