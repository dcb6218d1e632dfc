import { bySpelling } from '../../../text/by-spelling.ts';
import { compiledOnce, oncePerStretch } from '../../../text/compiled.ts';
import { sentenceAround } from '../../../text/doc.ts';
import type { Spelling } from '../../../text/tokens/spellings.ts';
import type { Reader } from '../../reader.ts';
import type { AttributeWords } from '../../words/attribute-words.ts';

/** How many answers there are: saying, giving, and neither. */
const TELLINGS = 3;

/** Whether a word is a verb of saying, or one of giving a number. */
export const tellingOf = compiledOnce(({ say, doubt, gives }: AttributeWords) =>
  bySpelling((norm) => {
    if (say.has(norm) || doubt.has(norm)) return 'speech';
    return gives.has(norm) ? 'giving' : undefined;
  }, TELLINGS),
);

/** The tokens of a sentence that may tell who says so. */
interface Tellings {
  /** Where verbs of saying or giving stand. */
  readonly verbs: readonly number[];
  /** Where 'according to' begins. */
  readonly accordings: readonly number[];
}

/**
 * The tellings of the sentence around a token. They are found once a sentence and not once a figure, because most
 * words tell nothing.
 */
export function tellingsAround(reader: Reader, i: number): Tellings {
  const { from, to } = sentenceAround(reader.doc, i);
  return tellingsIn(reader, from, to);
}

const tellingsIn = oncePerStretch(
  ({ tokens, lexicon }: Reader, from: number, to: number): Tellings => {
    const telling = tellingOf(lexicon.words.attributes);
    const verbs: number[] = [];
    const accordings: number[] = [];
    for (let i = from; i < to; i += 1) if (telling(tokens.spelling[i] as Spelling)) verbs.push(i);
    const { accordingTo } = lexicon;
    for (
      let i = accordingTo.next(tokens, from, to);
      i < to;
      i = accordingTo.next(tokens, i + 1, to)
    )
      if (accordingTo.match(tokens, i)) accordings.push(i);
    return { verbs, accordings };
  },
);
