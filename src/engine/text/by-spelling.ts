import { BITS, type Spelling } from './tokens/spellings.ts';
import type { Tokens } from './tokens/tokens.ts';

/** Bits given away so far, in both fields. */
let given = 0;

/**
 * Remembers with each spelling what was worked out of its norm, so that a word is asked about once. The answers
 * are numbered in a few bits: `most` says how many different ones there are.
 */
export function bySpelling<T>(ask: (norm: string) => T, most = 2): (spelling: Spelling) => T {
  const { shift, more } = bitsFor(most);
  const mask = 2 ** widthOf(most) - 1;
  const answers: T[] = [];
  return (spelling) => {
    const code = ((more ? spelling.answersMore : spelling.answers) >> shift) & mask;
    if (code > 0) return answers[code - 1] as T;
    const answer = ask(spelling.norm);
    if (shift < BITS) remember(spelling, more, codeOf(answers, answer) << shift);
    return answer;
  };
}

const [YES, NO] = [1, 2];

/**
 * The words of which one thing holds. Steps that look for such words in a whole text are led from one to the next:
 * all walk in one loop, which is compiled whole within the first article.
 */
export class WordClass {
  readonly #holds: (norm: string) => boolean;
  readonly #shift: number;
  readonly #more: boolean;

  constructor(holds: (norm: string) => boolean) {
    const { shift, more } = bitsFor(2);
    this.#holds = holds;
    this.#shift = shift;
    this.#more = more;
  }

  /** The next token from `from` on, before `to`, that is such a word; `to` where none is. */
  next({ spelling, count }: Pick<Tokens, 'spelling' | 'count'>, from: number, to = count): number {
    for (let i = from; i < to; i += 1) {
      const word = spelling[i] as Spelling;
      const code = ((this.#more ? word.answersMore : word.answers) >> this.#shift) & 3;
      if (code === YES || (code === 0 && this.#ask(word))) return i;
    }
    return to;
  }

  #ask(word: Spelling): boolean {
    const holds = this.#holds(word.norm);
    if (this.#shift < BITS) remember(word, this.#more, (holds ? YES : NO) << this.#shift);
    return holds;
  }
}

/** None is for what has not been asked yet. */
const widthOf = (most: number) => Math.ceil(Math.log2(most + 1));

/** Where the bits of a question stand; past both fields it has none and is asked each time. */
function bitsFor(most: number): { shift: number; more: boolean } {
  const width = widthOf(most);
  // None is split between the fields.
  if (given < BITS && given + width > BITS) given = BITS;
  const more = given >= BITS;
  if (given + width > 2 * BITS) return { shift: BITS, more };
  const shift = more ? given - BITS : given;
  given += width;
  return { shift, more };
}

function codeOf<T>(answers: T[], answer: T): number {
  const at = answers.indexOf(answer);
  return at >= 0 ? at + 1 : answers.push(answer);
}

function remember(spelling: Spelling, more: boolean, bits: number): void {
  if (more) spelling.answersMore |= bits;
  else spelling.answers |= bits;
}
