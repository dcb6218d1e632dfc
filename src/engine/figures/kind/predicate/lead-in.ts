import { blockAt } from '../../../text/doc.ts';
import { isLineStart, isNumber, type Reader, wordAt } from '../../reader.ts';
import type { Predicate, Wanted } from './predicate.ts';
import { verbEndingAt } from './verb-ending.ts';

/** The verb of a line that leads into a list, which holds for each of its items: 'Seizures include:'. */
export function leadIn(reader: Reader, line: number, wanted: Wanted): Predicate | undefined {
  if (!isItem(reader, line)) return undefined;
  let colon = line - 1;
  for (let n = 0; n < LIST_TOKENS && colon >= 0 && !endsWithColon(reader, colon); n += 1) {
    // Only list items may stand between the line and the item.
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

/** How many tokens before an item the line may stand that leads into its list. */
const LIST_TOKENS = 250;

const endsWithColon = (reader: Reader, i: number) =>
  wordAt(reader, i) === ':' && isLineStart(reader, i + 1);

/** Whether a line is a list item: by a bullet, a number or the page's own markup. */
const isItem = (reader: Reader, i: number) =>
  /^[-–—•*·]$/.test(wordAt(reader, i)) ||
  isNumber(reader, i) ||
  blockAt(reader.doc, reader.tokens.start[i] ?? 0)?.kind === 'item';
