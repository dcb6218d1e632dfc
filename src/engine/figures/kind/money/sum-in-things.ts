import type { FigureKind } from '../../../types.ts';
import type { Candidate } from '../../candidate.ts';
import { afterConversion } from '../../number/after-conversion.ts';
import { contentRun } from '../../phrase/run.ts';
import { isNumber, type Reader, wordAt } from '../../reader.ts';
import { isPrepositionAt } from '../../words-at.ts';

/** What has its price beside the cash. */
const BESIDE_CASH: ReadonlySet<FigureKind> = new Set(['assets', 'vehicles']);

/** How many tokens a list of what a sum lies in may have. */
const REACH_LIST = 14;

/** 'in cash, bank accounts and cars', 'in gold, cash and watches': a list of what has its price beside the cash. */
export function isOfMore(reader: Reader, { quantity }: Candidate): boolean {
  const { nouns, substances, words } = reader.lexicon;
  // 'worth of cash and assets'.
  const at = afterConversion(reader, quantity);
  const to = words.worth.has(wordAt(reader, at)) ? at + 1 : at;
  if (!isPrepositionAt(reader, to)) return false;
  for (let i = to + 1; i < to + REACH_LIST; i += 1) {
    const word = wordAt(reader, i);
    const joins = word === reader.numbers.and || /^[,"“‘'’]$/.test(word);
    if (isNumber(reader, i) || reader.grammar.adverbs.has(word)) return false;
    if (!joins && contentRun(reader, i).to === i) return false;
    for (const table of [nouns, substances]) {
      const thing = table.match(reader.tokens, i);
      // 'in cash and gold worth €5,000' gives the gold a sum of its own.
      if (thing?.values.some(({ kind }) => kind !== undefined && BESIDE_CASH.has(kind)))
        return !words.worth.has(wordAt(reader, i + thing.length));
    }
  }
  return false;
}
