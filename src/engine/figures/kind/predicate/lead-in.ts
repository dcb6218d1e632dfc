import { blockAt } from '../../../text/doc.ts';
import { isLineStart, isNumber, type Reader, wordAt } from '../../reader.ts';
import type { Predicate, Wanted } from './predicate.ts';
import { verbEndingAt } from './verb-ending.ts';

/** 'Seizures include:' before a list bears on each of its items. */
export function leadIn(reader: Reader, line: number, wanted: Wanted): Predicate | undefined {
  if (!isItem(reader, line)) return undefined;
  let colon = line - 1;
  for (let n = 0; n < LIST_TOKENS && colon >= 0 && !endsWithColon(reader, colon); n += 1) {
    // Only list items stand between a lead-in and its item.
    if (isLineStart(reader, colon) && !isItem(reader, colon)) return undefined;
    colon -= 1;
  }
  if (colon < 0 || !endsWithColon(reader, colon)) return undefined;
  for (let i = colon - 1; i >= 0 && i > colon - 20; i -= 1) {
    const verb = verbEndingAt(reader, i, wanted);
    if (verb)
      return {
        entry: verb.hit.entry,
        form: verb.hit.form,
        from: verb.from,
        to: i + 1,
        direct: i === colon - 1,
      };
    if (isLineStart(reader, i)) return undefined;
  }
  return undefined;
}

/** So many tokens before an entry the line may stand that leads into its list. */
const LIST_TOKENS = 250;

const endsWithColon = (reader: Reader, i: number) =>
  wordAt(reader, i) === ':' && isLineStart(reader, i + 1);

/** A bullet, an item of the page's own lists, or a line that begins with a number. */
const isItem = (reader: Reader, i: number) =>
  /^[-–—•*·]$/.test(wordAt(reader, i)) ||
  isNumber(reader, i) ||
  blockAt(reader.doc, reader.tokens.start[i] ?? 0)?.kind === 'item';
