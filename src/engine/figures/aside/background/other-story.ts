import { tokenAt } from '../../../text/doc.ts';
import { firstFrom } from '../../../text/spans.ts';
import type { Block } from '../../../types.ts';
import type { Candidate } from '../../candidate.ts';
import { isWord, type Reader, wordAt } from '../../reader.ts';
import { isAuxiliaryAt, isDefiniteAt, verbsAt } from '../../words-at.ts';

/** Headline and what stands right under it: a line there sums the story up. */
const TOP = 2;

/** Shorter lines are headings of what follows: 'Six high-value targets'. */
const LEAST_WORDS = 6;

/**
 * 'Pair jailed for trying to smuggle 30 migrants into Kent': a line behind a paragraph that ends without a
 * stop and is written as headlines are links to another story, whose figures are none of this case.
 */
export function isOfOtherStory(reader: Reader, { from }: Candidate): boolean {
  const { blocks } = reader.doc;
  const start = reader.tokens.start[from] ?? 0;
  const n = firstFrom(blocks, start + 1) - 1;
  const [line, after] = [blocks[n], blocks[n + 1]];
  if (n < TOP || line?.kind !== 'paragraph' || !isLink(reader, line)) return false;
  if (after && !isStopped(reader, after) && !isLink(reader, after)) return false;
  let first = n;
  while (first > n - MOST && isLink(reader, blocks[first - 1])) first -= 1;
  return isStopped(reader, blocks[first - 1]);
}

/** More lines of that sort one after another are a list. */
const MOST = 3;

/** One line without a stop that is written as headlines are. */
const isLink = (reader: Reader, line: Block | undefined): boolean =>
  line !== undefined &&
  !isStopped(reader, line) &&
  isOneLine(reader, line) &&
  isHeadlineStyle(reader, line);

/** So many characters are no headline, and not to be gone through for each figure in them. */
const LONGEST = 250;

/** No list of several lines, and no item of one. */
const isOneLine = ({ doc }: Reader, { start, end }: Block): boolean =>
  end - start < LONGEST && /^[\p{L}\p{N}‘“"'][^\n]*$/u.test(doc.text.slice(start, end));

/** Whether a block ends as sentences do. */
const isStopped = ({ doc }: Reader, block: Block | undefined): boolean =>
  block !== undefined && /[.!?…"”’')\]]/.test(doc.text[block.end - 1] ?? '');

/** Several words, a verb among them, no auxiliary and no 'the'. */
function isHeadlineStyle(reader: Reader, { start, end }: Block): boolean {
  let words = 0;
  let acts = false;
  for (let i = tokenAt(reader.doc, start); (reader.tokens.start[i] ?? end) < end; i += 1) {
    if (isAuxiliaryAt(reader, i) || isDefiniteAt(reader, i)) return false;
    if (isWord(reader, i)) words += 1;
    acts ||= isVerb(reader, i);
  }
  return acts && words >= LEAST_WORDS;
}

/** 'jailed', 'finds': a verb that tells what happened, or who says so. */
const isVerb = (reader: Reader, i: number): boolean =>
  reader.attributes.say.has(wordAt(reader, i)) ||
  verbsAt(reader, i).some(
    ({ form }) => form === 'past' || form === 'participle' || form === 'base',
  );
