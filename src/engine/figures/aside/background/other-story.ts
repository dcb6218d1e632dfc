import { tokenAt } from '../../../text/doc.ts';
import { firstFrom } from '../../../text/spans.ts';
import type { Block } from '../../../types.ts';
import type { Candidate } from '../../candidate.ts';
import { isWord, type Reader, wordAt } from '../../reader.ts';
import { isAuxiliaryAt, isDefiniteAt, verbsAt } from '../../words-at.ts';

/** How many blocks headline and subhead are. A line there sums up the story itself. */
const TOP = 2;

/** Shorter lines are headings of what follows: 'Six high-value targets'. */
const LEAST_WORDS = 6;

/**
 * Whether a figure stands in a link to another story: a line in the style of a headline behind a complete paragraph,
 * such as 'Pair jailed for trying to smuggle 30 migrants into Kent'.
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

/** If more such lines follow each other they are a list. */
const MOST = 3;

/** Whether a block is one line in the style of a headline, without a full stop. */
const isLink = (reader: Reader, line: Block | undefined): boolean =>
  line !== undefined &&
  !isStopped(reader, line) &&
  isOneLine(reader, line) &&
  isHeadlineStyle(reader, line);

/** Blocks with more characters are no headline. The limit also bounds the cost for each figure in them. */
const LONGEST = 250;

/** Whether a block is a single line that starts with a letter, digit or quotation mark. */
const isOneLine = ({ doc }: Reader, { start, end }: Block): boolean =>
  end - start < LONGEST && /^[\p{L}\p{N}‘“"'][^\n]*$/u.test(doc.text.slice(start, end));

/** Whether a block ends as sentences do. */
const isStopped = ({ doc }: Reader, block: Block | undefined): boolean =>
  block !== undefined && /[.!?…"”’')\]]/.test(doc.text[block.end - 1] ?? '');

/** Whether a block has several words with a verb among them, and neither an auxiliary nor 'the'. */
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

/** Whether a verb at a token tells what happened, or who says so: 'jailed', 'finds'. */
const isVerb = (reader: Reader, i: number): boolean =>
  reader.attributes.say.has(wordAt(reader, i)) ||
  verbsAt(reader, i).some(
    ({ form }) => form === 'past' || form === 'participle' || form === 'base',
  );
